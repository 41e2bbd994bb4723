internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Wire

/// `muster.directory.v1.RolesService`: applications and roles; the tenant's own roles are beside it.
struct RolesHandlers: DirectoryV1.RolesService {
  let backend: Backend

  func registerApplication(
    _ request: DirectoryV1.RolesServiceRegisterApplicationRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceRegisterApplicationResponse {
    let application = try (request.application ?? .init()).domain()
    var roles: [RoleFact] = []
    for (index, role) in request.roles.enumerated() {
      roles.append(try role.domain(of: application.name, field: "roles[\(index)]"))
    }
    let outcome = try await self.backend.change(
      RegisterApplication(application, roles: roles), of: try TenantID(request.tenant, field: "tenant"),
      requestID: request.requestId, body: request, context)
    return .init(removed: outcome.answer.removed.map(\.description), token: outcome.token.description)
  }

  func listApplications(
    _ request: DirectoryV1.RolesServiceListApplicationsRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceListApplicationsResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let found = try await self.backend.queries.answer(ListApplications(), in: scope)
    return .init(
      applications: found.answer.map(DirectoryV1.Application.init), complete: true, token: found.token.description)
  }

  func list(
    _ request: DirectoryV1.RolesServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.RolesServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let application = request.application.isEmpty ? nil : request.application
    let found = try await self.backend.queries.answer(ListRoles(application: application), in: scope)
    return .init(roles: found.answer.map(DirectoryV1.Role.init), complete: true, token: found.token.description)
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

  /// One row per role, in the order of the keys (C13, C14). The first cell is for people: what stands before its dash is
  /// in a cell of its own for whoever wants to know it.
  func exportCsv(
    _ request: DirectoryV1.RolesServiceExportCsvRequest,
    response: ResponseWriter<DirectoryV1.RolesServiceExportCsvResponse>, context: CallContext
  ) async throws {
    let scope = try await self.backend.scope(request.tenant, context)
    let found = try await self.backend.queries.answer(ExportRoles(), in: scope)
    var csv = CSV()
    csv.append(["Role", "Application", "Name", "Permissions", "Allowed Workgroups", "Denied Workgroups"])
    for line in found.answer {
      let key = line.role.key
      csv.append([
        "\(key.application)-\(key.name)", key.application, key.name, CSV.list(line.role.permissions),
        CSV.list(line.allowed), CSV.list(line.denied),
      ])
      if csv.bytes.count >= self.backend.limits.bytesPerExportPart {
        try await response.write(.init(chunk: csv.take()))
      }
    }
    try await response.write(.init(chunk: csv.take()))
  }
}
