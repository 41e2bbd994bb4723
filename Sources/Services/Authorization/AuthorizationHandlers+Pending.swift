internal import MusterProtocol
internal import RPC

/// Calls that are declared and not answered yet.
extension AuthorizationHandlers {
  private static let pending = RPCError(.unimplemented, "This server does not answer this call yet.")

  func filterResources(
    _ requests: RequestStream<AuthorizationV1.FilterResourcesRequest>,
    response: ResponseWriter<AuthorizationV1.FilterResourcesResponse>, context: CallContext
  ) async throws { throw Self.pending }

  func listResources(
    _ request: AuthorizationV1.ListResourcesRequest,
    response: ResponseWriter<AuthorizationV1.ListResourcesResponse>, context: CallContext
  ) async throws { throw Self.pending }

  func listSubjects(
    _ request: AuthorizationV1.ListSubjectsRequest,
    response: ResponseWriter<AuthorizationV1.ListSubjectsResponse>, context: CallContext
  ) async throws { throw Self.pending }

  func getEffectiveAccess(
    _ request: AuthorizationV1.GetEffectiveAccessRequest, context: CallContext
  ) async throws -> AuthorizationV1.GetEffectiveAccessResponse { throw Self.pending }

  func switchView(
    _ request: AuthorizationV1.SwitchViewRequest, context: CallContext
  ) async throws -> AuthorizationV1.SwitchViewResponse { throw Self.pending }
}
