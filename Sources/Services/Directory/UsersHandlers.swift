internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Wire

/// `muster.directory.v1.UsersService`: making, reading and updating; the steps of a life are beside it.
struct UsersHandlers: DirectoryV1.UsersService {
  let backend: Backend

  func create(
    _ request: DirectoryV1.UsersServiceCreateRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceCreateResponse {
    let user = request.user ?? .init()
    let command = try user.creation(field: "user")
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "user"), context)
    return .init(user: user.made(outcome.answer), token: outcome.token.description)
  }

  /// The secret is made here and shown here, once: what goes further is its digest. An answer that is given again
  /// withholds it.
  func invite(
    _ request: DirectoryV1.UsersServiceInviteRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceInviteResponse {
    var user = request.user ?? .init()
    if user.login.isEmpty { user.login = user.email }
    let secret = Enrolments.makeSecret()
    let command = InviteUser(
      try user.creation(field: "user"), enrolmentDigest: Enrolments.digest(of: secret))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "user"), context)
    return .init(
      user: user.made(outcome.answer.invited), enrolmentToken: outcome.isReplay ? "" : secret,
      enrolmentExpires: .init(microsecondsSince1970: outcome.answer.enrolmentExpires.microseconds),
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
    let roles = try await self.backend.queries.answer(RolesOfUser(id), in: scope).answer
    return .init(
      user: .init(record), memberships: DirectoryV1.UserMembership.rows(memberships, names: names),
      roles: roles.map(DirectoryV1.UserRole.init))
  }

  func list(
    _ request: DirectoryV1.UsersServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let page = try await self.backend.queries.users(
      try UserFilter(request),
      page: try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      in: scope)
    return .init(
      users: page.elements.map(DirectoryV1.User.init), nextPageToken: page.next ?? "", complete: page.isComplete,
      token: page.token(of: scope))
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
