internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// The tenant's own roles, and roles on resources.
extension RolesHandlers {
  func createCustom(
    _ request: DirectoryV1.RolesServiceCreateCustomRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceCreateCustomResponse {
    let command = CreateCustomRole(try (request.role ?? .init()).domain(field: "role"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(role: .init(outcome.answer), token: outcome.token.description)
  }

  func updateCustom(
    _ request: DirectoryV1.RolesServiceUpdateCustomRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceUpdateCustomResponse {
    let command = UpdateCustomRole(try (request.role ?? .init()).domain(field: "role"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(role: .init(outcome.answer), token: outcome.token.description)
  }

  func deleteCustom(
    _ request: DirectoryV1.RolesServiceDeleteCustomRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceDeleteCustomResponse {
    let command = DeleteCustomRole(try RoleKey(request.role, field: "role"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }

  func assignOnResource(
    _ request: DirectoryV1.RolesServiceAssignOnResourceRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceAssignOnResourceResponse {
    let command = AssignRoleOnResource(
      try RoleKey(request.role, field: "role"), to: try UserID(request.user, field: "user"),
      on: try ResourceKey.readNamed(request.resource, field: "resource"), isHeld: request.held)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }
}
