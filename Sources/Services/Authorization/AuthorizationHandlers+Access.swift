internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// Changing the active view.
extension AuthorizationHandlers {
  func switchView(
    _ request: AuthorizationV1.SwitchViewRequest, context: CallContext
  ) async throws -> AuthorizationV1.SwitchViewResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let caller = try Caller(context, limits: self.limits)
    let user = try self.switching(request.subject, caller)
    let view = try UnitID(request.view, field: "view")
    let snapshot = try await self.backend.snapshots.snapshot(
      of: tenant, freshness: .latest, deadline: caller.deadline)
    guard snapshot.status(of: user) != nil else { throw FieldNames().refusal(.subject, subject: .user(user)) }
    if case .failed(let denial) = snapshot.canSwitch(user, to: view) {
      let reason = snapshot.reason(for: denial)
      self.backend.accesses.record(
        caller.refused(context.method.accessName, of: tenant, about: user, reason: reason.conjunct.rawValue))
      throw DirectoryError(
        .permissionDenied, AuthorizationV1.Reason(reason).message, field: "view", reason: reason.conjunct.rawValue)
    }
    try await self.backend.keep(.view, of: tenant, about: user, context)
    return .init(token: snapshot.token.description)
  }

  /// Whose view it is: nobody switches for another.
  private func switching(_ subject: String, _ caller: Caller) throws(InvalidField) -> UserID {
    guard let acting = caller.actingUser else { return try UserID(subject, field: "subject") }
    guard subject.isEmpty || subject == acting.rawValue else {
      throw InvalidField("subject", "must be the acting user, or be left out")
    }
    return acting
  }
}
