internal import MusterProtocol
internal import RPC

extension AuthorizationHandlers {
  func getEffectiveAccess(
    _ request: AuthorizationV1.GetEffectiveAccessRequest, context: CallContext
  ) async throws -> AuthorizationV1.GetEffectiveAccessResponse {
    throw RPCError(.unimplemented, "This server does not answer this call yet.")
  }
}
