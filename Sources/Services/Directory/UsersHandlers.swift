internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.UsersService`: making, reading and updating; the steps of a life are beside it.
struct UsersHandlers: DirectoryV1.UsersService {
  let backend: Backend

  func create(
    _ request: DirectoryV1.UsersServiceCreateRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceCreateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    var user = request.user ?? .init()
    let id = user.id.isEmpty ? UserID.make() : try UserID(user.id, field: "user.id")
    let login = try Text.read(user.login, field: "user.login")
    let command = CreateUser(
      id: id, login: login.isEmpty ? id.rawValue : login, displayName: user.displayName, email: user.email,
      description: user.description, account: try user.account.domain(field: "user.account"),
      company: try user.company.isEmpty ? nil : CompanyID(user.company, field: "user.company"),
      unit: try user.unit.isEmpty ? nil : UnitID(user.unit, field: "user.unit"))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request, paths: FieldPaths(inside: "user"), context)
    // The profile is the request's own, also when the answer is given again: the same key means the same body.
    let made = outcome.answer
    user.login = user.login.isEmpty ? made.user.id.rawValue : user.login
    let profile = ProfileFact(
      user: made.user.id, login: user.login, displayName: user.displayName, email: user.email,
      description: user.description)
    return .init(
      user: .init(UserRecord(user: made.user, profile: profile, version: made.version)),
      token: outcome.token.description)
  }

  func get(
    _ request: DirectoryV1.UsersServiceGetRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let id = try UserID(request.user, field: "user")
    let record = try await self.backend.queries.user(id, in: scope)
    let memberships = try await self.backend.queries.memberships(of: id, in: scope)
    let names = try await self.backend.queries.names(of: Set(memberships.map(\.workgroup)).sorted(), in: scope)
    return .init(user: .init(record), memberships: DirectoryV1.UserMembership.rows(memberships, names: names))
  }

  func list(
    _ request: DirectoryV1.UsersServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let page = try await self.backend.queries.users(
      named: try Text.read(request.name, field: "name"), includingDeactivated: request.includeDeactivated,
      page: try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      in: scope)
    return .init(
      users: page.elements.map(DirectoryV1.User.init), nextPageToken: page.next ?? "", complete: page.isComplete)
  }

  func update(
    _ request: DirectoryV1.UsersServiceUpdateRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceUpdateResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let user = request.user ?? .init()
    let mask = try UpdateMask(request.updateMask, of: ["login", "display_name", "email", "description"])
    let command = UpdateUser(
      id: try UserID(user.id, field: "user.id"),
      login: try mask.value("login", try Text.read(user.login, field: "user.login")),
      displayName: mask.value("display_name", user.displayName), email: mask.value("email", user.email),
      description: mask.value("description", user.description), expectedVersion: Etag.expected(user.etag))
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request, paths: FieldPaths(inside: "user"),
      context)
    var record = try await self.backend.shown { () async throws(DirectoryError) in
      try await self.backend.queries.user(command.id, in: scope)
    }
    // As of this change, also when the answer is given again. What of the profile it left alone is as it is now: with
    // the key nothing personal is kept.
    (record.user, record.version) = (outcome.answer.user, outcome.answer.version)
    command.update(&record.profile)
    return .init(user: .init(record), token: outcome.token.description)
  }
}
