internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Secrets

/// `muster.directory.v1.TenantsService`.
struct TenantsHandlers: DirectoryV1.TenantsService {
  let backend: Backend
  let presets: PresetCatalog
  let transfer: any TenantTransfer

  /// The secret of the first administrator's enrolment is made here and shown here, once: what goes further is its
  /// digest. An answer that is given again withholds it.
  func create(
    _ request: DirectoryV1.TenantsServiceCreateRequest, context: CallContext
  ) async throws -> DirectoryV1.TenantsServiceCreateResponse {
    let caller = try Caller(context, limits: self.backend.limits)
    let tenant = try Self.id(for: request, of: caller)
    let secret = Enrolments.makeSecret()
    let command = CreateTenant(
      displayName: request.displayName, presets: try self.presets.resolve(request.presets),
      enrolmentDigest: Enrolments.digest(of: secret))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request, paths: FieldPaths(renamed: ["tenant_id": "id"]),
      context)
    return .init(
      // Made at its first revision.
      tenant: .init(TenantRecord(tenant: outcome.answer.tenant, version: 1)),
      administrator: outcome.answer.administrator.rawValue,
      enrolmentToken: outcome.isReplay ? "" : secret, token: outcome.token.description)
  }

  func get(
    _ request: DirectoryV1.TenantsServiceGetRequest, context: CallContext
  ) async throws -> DirectoryV1.TenantsServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    // The token first: what is read after it is at least as new.
    let token = try await self.backend.queries.head(of: scope.tenant, deadline: scope.deadline)
    let tenant = try await self.backend.queries.tenant(in: scope)
    return .init(tenant: .init(tenant), token: token.description)
  }

  func list(
    _ request: DirectoryV1.TenantsServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.TenantsServiceListResponse {
    let caller = try Caller(context, limits: self.backend.limits)
    let page = try await self.backend.queries.tenants(
      try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      deadline: caller.deadline)
    return .init(
      tenants: page.elements.map(DirectoryV1.Tenant.init), nextPageToken: page.next ?? "", complete: page.isComplete)
  }

  /// The caller's choice, or an id of the server's.
  ///
  /// Idempotency keys are kept with their tenant. So where the id is left to the server, a request id decides it: a
  /// repetition meets the tenant of the first call instead of making another.
  private static func id(
    for request: DirectoryV1.TenantsServiceCreateRequest, of caller: Caller
  ) throws(InvalidField) -> TenantID {
    guard request.id.isEmpty else { return try TenantID(request.id, field: "id") }
    guard !request.requestId.isEmpty else { return .make() }
    return TenantID(rawValue: NameBasedUUID.make(caller.principal, request.requestId))
  }
}

/// One-time secrets for taking over an account.
enum Enrolments {
  /// A secret whose beginning says what it is, so that scanners for leaked secrets know it.
  static func makeSecret() -> String { "mst-enrol-" + Secret.make() }

  /// What is kept of it.
  static func digest(of secret: String) -> [UInt8] { Digest.sha256(secret.utf8) }
}
