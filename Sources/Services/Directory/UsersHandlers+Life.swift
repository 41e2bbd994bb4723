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

  func cancelInvitation(
    _ request: DirectoryV1.UsersServiceCancelInvitationRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceCancelInvitationResponse {
    let command = CancelInvitation(id: try UserID(request.user, field: "user"))
    let step = try await self.step(command, request.tenant, request.requestId, request, context)
    return .init(token: step.token)
  }

  func convertToFederated(
    _ request: DirectoryV1.UsersServiceConvertToFederatedRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceConvertToFederatedResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let command = ConvertToFederated(
      id: try UserID(request.user, field: "user"), expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "user"]), context)
    var record = try await self.backend.shown { () async throws(DirectoryError) in
      try await self.backend.queries.user(command.id, in: scope)
    }
    (record.user, record.version) = (outcome.answer.user, outcome.answer.version)
    return .init(user: .init(record), token: outcome.token.description)
  }

  func setCompanyRole(
    _ request: DirectoryV1.UsersServiceSetCompanyRoleRequest, context: CallContext
  ) async throws -> DirectoryV1.UsersServiceSetCompanyRoleResponse {
    let command = SetCompanyRole(
      user: try UserID(request.user, field: "user"), role: try RoleKey(request.role, field: "role"),
      isHeld: request.held)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
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
