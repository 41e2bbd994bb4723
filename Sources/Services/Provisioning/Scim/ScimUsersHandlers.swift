internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import SCIM

/// `muster.provisioning.v1.ScimUsersService`.
struct ScimUsersHandlers: ProvisioningV1.ScimUsersService {
  let backend: Backend
  let pushed: any ProvisioningQueries

  func describeConnection(
    _ request: ProvisioningV1.ScimUsersServiceDescribeConnectionRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServiceDescribeConnectionResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let id = try self.backend.connection(request.identityProvider, context)
    let options = try await self.backend.queries.connection(id, in: scope).options
    return .init(
      identityProvider: id.rawValue, dialect: options.dialect.rawValue,
      rejectsUnknownAttributes: options.unknownAttributes == .reject)
  }

  func create(
    _ request: ProvisioningV1.ScimUsersServiceCreateRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServiceCreateResponse {
    let (connection, sent) = (try self.backend.connection(request.identityProvider, context), request.withoutKey)
    let user = request.user ?? .init()
    let id = try user.id.isEmpty ? ScimUserID.make() : ScimUserID(user.id, field: "user.id")
    let command = CreateScimUser(connection: connection, id: id, draft: try user.draft(field: "user"))
    var logged = sent
    logged.user?.id = id.rawValue
    logged.user?.user = command.newUser.rawValue
    let (answer, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: sent, logged: logged, paths: Self.paths, context)
    return .init(user: try await self.shown(answer, request.tenant, context), token: token.description)
  }

  func get(
    _ request: ProvisioningV1.ScimUsersServiceGetRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try self.backend.connection(request.identityProvider, context)
    return .init(user: .init(try await self.record(request.id, of: connection, in: scope)))
  }

  func list(
    _ request: ProvisioningV1.ScimUsersServiceListRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try self.backend.connection(request.identityProvider, context)
    let listing = ScimListing<ScimUserRecord>(
      fetch: { lookup throws(DirectoryError) in
        try await self.pushed.scimUsers(lookup, of: connection, in: scope)
      },
      count: { () throws(DirectoryError) in try await self.pushed.scimUserCount(of: connection, in: scope) },
      id: \.user.id.rawValue,
      matching: { records, filter in try records.filter { filter.matches(try $0.document, of: .user) } },
      limits: self.backend.limits)
    let (users, total, next) = try await listing.part(
      try request.filter?.domain(field: "filter"), request.page ?? .init())
    return .init(users: users.map(ProvisioningV1.ScimUser.init), total: total, nextCursor: next)
  }

  func replace(
    _ request: ProvisioningV1.ScimUsersServiceReplaceRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServiceReplaceResponse {
    let (user, sent) = (request.user ?? .init(), request.withoutKey)
    let command = ReplaceScimUser(
      connection: try self.backend.connection(request.identityProvider, context),
      id: try ScimUserID(user.id, field: "user.id"),
      draft: try user.draft(field: "user"), expectedVersion: Etag.expected(user.etag))
    let (answer, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: sent, logged: sent, paths: Self.paths, context)
    return .init(user: try await self.shown(answer, request.tenant, context), token: token.description)
  }

  func patch(
    _ request: ProvisioningV1.ScimUsersServicePatchRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServicePatchResponse {
    let (patch, members) = try request.operations.domain(field: "operations")
    guard members.isEmpty else { throw InvalidField("operations", "must not change members, which a user has none of") }
    let command = PatchScimUser(
      connection: try self.backend.connection(request.identityProvider, context),
      id: try ScimUserID(request.id, field: "id"),
      patch: patch, dialect: try Dialect.read(request.dialect, field: "dialect"),
      expectedVersion: Etag.expected(request.etag))
    let (answer, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: request.withoutKey, logged: request.withoutKey,
      context)
    return .init(user: try await self.shown(answer, request.tenant, context), token: token.description)
  }

  func delete(
    _ request: ProvisioningV1.ScimUsersServiceDeleteRequest, context: CallContext
  ) async throws -> ProvisioningV1.ScimUsersServiceDeleteResponse {
    let command = DeleteScimUser(
      connection: try self.backend.connection(request.identityProvider, context),
      id: try ScimUserID(request.id, field: "id"),
      expectedVersion: Etag.expected(request.etag))
    let (_, token) = try await self.backend.push(
      command, of: request.tenant, requestID: request.requestId, sent: request.withoutKey, logged: request.withoutKey,
      context)
    return .init(token: token.description)
  }

  private static let paths = FieldPaths(inside: "user", renamed: ["identity_provider": "identity_provider"])

  /// The user after a change, as it is now.
  private func shown(
    _ answer: ScimUserAnswer, _ tenant: String, _ context: CallContext
  ) async throws -> ProvisioningV1.ScimUser {
    let scope = try await self.backend.scope(tenant, context)
    return .init(
      try await self.backend.shown { () async throws(DirectoryError) in
        try await self.record(answer.user.id.rawValue, of: answer.user.connection, in: scope)
      })
  }

  private func record(
    _ id: String, of connection: ConnectionID, in scope: ReadScope
  ) async throws(DirectoryError) -> ScimUserRecord {
    // What is no id is none of ours either.
    let known = id.utf8.contains(0) ? [] : try await self.pushed.scimUsers(.ids([id]), of: connection, in: scope)
    guard let record = known.first else {
      throw DirectoryError(.notFound, "This connection has no user of this id.", field: "id")
    }
    return record
  }
}

extension ScimUserRecord {
  /// What filters are evaluated on.
  fileprivate var document: JSONObject {
    get throws {
      var document = try UserResource(profile, isActive: user.saysActive).document
      document["id"] = .string(user.id.rawValue)
      if !groups.isEmpty {
        document["groups"] = .array(groups.map { ["value": .string($0.id), "display": .string($0.name)] })
      }
      document["meta"] = .object(Meta.times(of: user.id, modified: modified))
      return document
    }
  }
}

extension ProvisioningV1.ScimUsersServiceCreateRequest: KeyedRequest {}
extension ProvisioningV1.ScimUsersServiceReplaceRequest: KeyedRequest {}
extension ProvisioningV1.ScimUsersServicePatchRequest: KeyedRequest {}
extension ProvisioningV1.ScimUsersServiceDeleteRequest: KeyedRequest {}
