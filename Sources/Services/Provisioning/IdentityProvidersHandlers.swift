internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC

/// `muster.provisioning.v1.IdentityProvidersService`.
struct IdentityProvidersHandlers: ProvisioningV1.IdentityProvidersService {
  private static let updatable = OptionsUpdate.paths.union([
    "name", "claims", "link_by", "create_unmatched", "administrators_opt_in",
  ])

  let backend: Backend
  let pushed: any ProvisioningQueries
  let audit: any AuditQueries
  let sync: any SnapshotSync

  func create(
    _ request: ProvisioningV1.IdentityProvidersServiceCreateRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let provider = request.identityProvider ?? .init()
    let command = CreateIdentityProvider(
      id: try provider.id.isEmpty ? nil : ConnectionID(provider.id, field: "identity_provider.id"),
      name: provider.name, claims: provider.claims?.domain ?? .init(),
      linkBy: try provider.linkBy.domain(field: "identity_provider.link_by"),
      createsUnmatched: provider.createUnmatched, mayMapAdministrators: provider.administratorsOptIn,
      options: try Self.options(of: provider))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "identity_provider"), context)
    return .init(identityProvider: .init(outcome.answer.connection), token: outcome.token.description)
  }

  func get(
    _ request: ProvisioningV1.IdentityProvidersServiceGetRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let id = try ConnectionID(request.identityProvider, field: "identity_provider")
    let connection = try await self.backend.queries.connection(id, in: scope)
    let credentials = try await self.backend.queries.credentials(of: id, in: scope).filter { $0.isAlive(at: .now()) }
    return .init(
      identityProvider: .init(connection),
      tokens: credentials.filter { $0.kind == .token }.map(ProvisioningV1.Credential.init),
      clientSecrets: credentials.filter { $0.kind == .clientSecret }.map(ProvisioningV1.Credential.init))
  }

  func list(
    _ request: ProvisioningV1.IdentityProvidersServiceListRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connections = try await self.backend.queries.connections(in: scope)
    return .init(identityProviders: connections.map(ProvisioningV1.IdentityProvider.init), complete: true)
  }

  func update(
    _ request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let provider = request.identityProvider ?? .init()
    let mask = try UpdateMask(request.updateMask, of: Self.updatable)
    let command = UpdateIdentityProvider(
      id: try ConnectionID(provider.id, field: "identity_provider.id"), name: mask.value("name", provider.name),
      claims: mask.value("claims", provider.claims?.domain ?? .init()),
      linkBy: try mask.value("link_by", try provider.linkBy.domain(field: "identity_provider.link_by")),
      createsUnmatched: mask.value("create_unmatched", provider.createUnmatched),
      mayMapAdministrators: mask.value("administrators_opt_in", provider.administratorsOptIn),
      options: OptionsUpdate(try Self.options(of: provider), mask),
      expectedVersion: Etag.expected(provider.etag))
    let paths = FieldPaths(inside: "identity_provider")
    guard !request.dryRun else { return try await self.plan(command, of: request.tenant, paths, context) }
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request, paths: paths, context)
    return .init(identityProvider: .init(outcome.answer.connection), token: outcome.token.description)
  }

  /// What would follow from a change.
  private func plan(
    _ change: UpdateIdentityProvider, of tenant: String, _ paths: FieldPaths, _ context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse {
    let scope = try await self.backend.scope(tenant, needing: Permission.manageProvisioning, context)
    do {
      let planned = try await self.backend.queries.answer(PlanIdentityProvider(change), in: scope)
      return .init(
        identityProvider: .init(planned.answer.connection), token: planned.token.description,
        plan: try await self.backend.shown(planned.answer.plan, planned.answer.logins, in: scope))
    } catch {
      throw paths.applied(to: error)
    }
  }

  func delete(
    _ request: ProvisioningV1.IdentityProvidersServiceDeleteRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceDeleteResponse {
    let command = DeleteIdentityProvider(
      id: try ConnectionID(request.identityProvider, field: "identity_provider"), endsUsers: request.withUsers,
      isDryRun: request.dryRun, expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "identity_provider"]), context)
    let ended = outcome.answer
    return .init(
      mappings: Int64(ended.mappings), credentials: Int64(ended.credentials), links: Int64(ended.links),
      memberships: Int64(ended.memberships), users: Int64(ended.users), token: outcome.token.description)
  }

  private static func options(
    of provider: ProvisioningV1.IdentityProvider
  ) throws(InvalidField) -> ConnectionOptions {
    let field = "identity_provider.options"
    let options = try (provider.options ?? .init()).domain(field: field)
    try options.checkScope(field: "\(field).scope")
    try options.trust.checkKeys(field: "\(field).trust")
    return options
  }
}
