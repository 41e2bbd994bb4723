internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.RolesService`.
struct RolesHandlers: DirectoryV1.RolesService {
  let backend: Backend

  func list(
    _ request: DirectoryV1.RolesServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let roles = try await self.backend.queries.roles(in: scope)
    return .init(roles: roles.map(DirectoryV1.Role.init), complete: true)
  }

  func setStates(
    _ request: DirectoryV1.RolesServiceSetStatesRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceSetStatesResponse {
    let command = SetStatesOfRole(
      role: try RoleKey(request.role, field: "role"),
      allowed: try Identifiers.read(request.allowed, field: "allowed"),
      denied: try Identifiers.read(request.denied, field: "denied"),
      unset: try Identifiers.read(request.unset, field: "unset"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }
}
