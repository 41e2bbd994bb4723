internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.UnitsService`.
struct UnitsHandlers: DirectoryV1.UnitsService {
  let backend: Backend

  func create(
    _ request: DirectoryV1.UnitsServiceCreateRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceCreateResponse {
    let unit = request.unit ?? .init()
    let command = CreateUnit(
      id: try unit.id.isEmpty ? nil : UnitID(unit.id, field: "unit.id"), name: unit.name,
      parent: try unit.parent.isEmpty ? nil : UnitID(unit.parent, field: "unit.parent"),
      level: try unit.level.domain(field: "unit.level"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "unit"), context)
    return .init(unit: .init(outcome.answer), token: outcome.token.description)
  }

  func get(
    _ request: DirectoryV1.UnitsServiceGetRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let found = try await self.backend.queries.answer(GetUnit(try UnitID(request.unit, field: "unit")), in: scope)
    return .init(unit: .init(found.answer))
  }

  func listTree(
    _ request: DirectoryV1.UnitsServiceListTreeRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceListTreeResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let found = try await self.backend.queries.answer(UnitTree(), in: scope)
    return .init(units: found.answer.map(DirectoryV1.Unit.init), complete: true, token: found.token.description)
  }

  func rename(
    _ request: DirectoryV1.UnitsServiceRenameRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceRenameResponse {
    let command = RenameUnit(
      id: try UnitID(request.unit, field: "unit"), name: request.name, expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "unit"]), context)
    return .init(unit: .init(outcome.answer), token: outcome.token.description)
  }

  func delete(
    _ request: DirectoryV1.UnitsServiceDeleteRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceDeleteResponse {
    let command = DeleteUnit(
      id: try UnitID(request.unit, field: "unit"), expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "unit"]), context)
    return .init(token: outcome.token.description)
  }

  func attachUser(
    _ request: DirectoryV1.UnitsServiceAttachUserRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceAttachUserResponse {
    let command = AttachUser(
      user: try UserID(request.user, field: "user"), unit: try UnitID(request.unit, field: "unit"),
      role: try request.role.isEmpty ? nil : RoleKey(request.role, field: "role"),
      named: try ResourceKey.readNamed(request.named, field: "named"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(token: outcome.token.description)
  }
}

extension DirectoryV1.UnitLevel {
  /// The level that the field names; nil if it is not set.
  func domain(field: String) throws(InvalidField) -> Model.UnitLevel? {
    switch self {
    case .unspecified: nil
    case .tenant: .tenant
    case .group: .group
    case .team: .team
    default: throw InvalidField(field, "is no level of a unit that this server knows")
    }
  }
}
