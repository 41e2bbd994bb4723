internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// Many users at once.
extension UsersHandlers {
  /// Collects the whole stream before it changes anything: so all of it is made or nothing, and what is held of it is
  /// bounded by the most users of one change.
  func `import`(
    _ requests: RequestStream<DirectoryV1.UsersServiceImportRequest>, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceImportResponse {
    var whole: DirectoryV1.UsersServiceImportRequest?
    for try await request in requests {
      guard var first = whole else {
        whole = request
        continue
      }
      first.users += request.users
      guard first.users.count <= DirectoryLimits.usersPerCall else {
        throw InvalidField("users", "must be at most \(DirectoryLimits.usersPerCall) over the whole stream")
      }
      whole = first
    }
    guard let request = whole else { throw InvalidField("tenant", "must be in the first message of the stream") }
    var users: [CreateUser] = []
    for (index, user) in request.users.enumerated() { users.append(try user.creation(field: "users[\(index)]")) }
    return try await self.import(ImportUsers(users), request, context)
  }

  private func `import`(
    _ command: ImportUsers, _ request: DirectoryV1.UsersServiceImportRequest, _ context: CallContext
  ) async throws -> DirectoryV1.UsersServiceImportResponse {
    guard request.dryRun else {
      let outcome = try await self.backend.change(
        command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context
      )
      return .init(created: outcome.answer.created, token: outcome.token.description)
    }
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageUsers, context)
    let found = try await self.backend.queries.answer(PlanImport(command), in: scope)
    return .init(created: found.answer.created, token: found.token.description)
  }
}
