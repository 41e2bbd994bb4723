internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Wire

/// The steps of a user's life: each one command, answered with the status that it led to.
extension UsersHandlers {
  func suspend(
    _ request: DirectoryV1.UsersServiceSuspendRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceSuspendResponse {
    let step = try await self.step(
      SuspendUser(id: try UserID(request.user, field: "user")), request.tenant, request.requestId, request, context)
    return .init(status: step.status, token: step.token)
  }

  func restore(
    _ request: DirectoryV1.UsersServiceRestoreRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceRestoreResponse {
    let step = try await self.step(
      RestoreUser(id: try UserID(request.user, field: "user")), request.tenant, request.requestId, request, context)
    return .init(status: step.status, token: step.token)
  }

  func deactivate(
    _ request: DirectoryV1.UsersServiceDeactivateRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceDeactivateResponse {
    let step = try await self.step(
      DeactivateUser(id: try UserID(request.user, field: "user")), request.tenant, request.requestId, request, context)
    return .init(status: step.status, token: step.token)
  }

  func reactivate(
    _ request: DirectoryV1.UsersServiceReactivateRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceReactivateResponse {
    let step = try await self.step(
      ReactivateUser(id: try UserID(request.user, field: "user")), request.tenant, request.requestId, request, context)
    return .init(status: step.status, token: step.token)
  }

  func delete(
    _ request: DirectoryV1.UsersServiceDeleteRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceDeleteResponse {
    let step = try await self.step(
      DeleteUser(id: try UserID(request.user, field: "user")), request.tenant, request.requestId, request, context)
    return .init(token: step.token)
  }

  func accept(
    _ request: DirectoryV1.UsersServiceAcceptRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceAcceptResponse {
    guard !request.enrolmentToken.isEmpty else { throw InvalidField("enrolment_token", "must not be empty") }
    let command = AcceptEnrolment(secretDigest: Enrolments.digest(of: request.enrolmentToken))
    let step = try await self.step(command, request.tenant, request.requestId, request, context)
    return .init(user: step.user, status: step.status, token: step.token)
  }

  /// What every step answers with.
  private struct Step {
    let user: String
    let status: DirectoryV1.UserStatus
    let token: String
  }

  private func step<C: Command>(
    _ command: C, _ tenant: String, _ requestID: String, _ body: some Message, _ context: CallContext
  ) async throws -> Step where C.Answer == UserAnswer {
    let outcome = try await self.backend.change(
      command, of: try TenantID(tenant, field: "tenant"), requestID: requestID, body: body,
      paths: FieldPaths(renamed: ["id": "user"]), context)
    return Step(
      user: outcome.answer.user.id.rawValue, status: .init(outcome.answer.user.status),
      token: outcome.token.description)
  }
}
