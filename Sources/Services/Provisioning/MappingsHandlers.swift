internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

/// `muster.provisioning.v1.MappingsService`.
struct MappingsHandlers: ProvisioningV1.MappingsService {
  let backend: Backend

  func create(
    _ request: ProvisioningV1.MappingsServiceCreateRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServiceCreateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let command = try Self.creation(request.mapping ?? .init(), field: "mapping")
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "mapping", renamed: ["connection": "mapping.identity_provider"]), context)
    return .init(mapping: .init(outcome.answer.mapping), token: outcome.token.description)
  }

  func list(
    _ request: ProvisioningV1.MappingsServiceListRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let connection = try ConnectionID(request.identityProvider, field: "identity_provider")
    let mappings = try await self.backend.queries.mappings(of: connection, in: scope)
    return .init(mappings: mappings.map(ProvisioningV1.Mapping.init), complete: true)
  }

  func update(
    _ request: ProvisioningV1.MappingsServiceUpdateRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServiceUpdateResponse {
    let command = try Self.update(request.mapping ?? .init(), request.updateMask, field: "mapping")
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "mapping"), context)
    return .init(mapping: .init(outcome.answer.mapping), token: outcome.token.description)
  }

  func plan(
    _ request: ProvisioningV1.MappingsServicePlanRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServicePlanResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let (change, paths) = try Self.change(request)
    do {
      let planned = try await self.backend.queries.answer(PlanMapping(change), in: scope)
      let plan = try await self.backend.shown(planned.answer.plan, planned.answer.logins, in: scope)
      return .init(plan: plan, token: planned.token.description)
    } catch {
      throw paths.applied(to: error)
    }
  }

  func test(
    _ request: ProvisioningV1.MappingsServiceTestRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServiceTestResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let question = TestMappings(
      connection: try ConnectionID(request.identityProvider, field: "identity_provider"),
      claims: try LoginsHandlers.claims(request.claims), overage: request.overage)
    do {
      let answered = try await self.backend.queries.answer(question, in: scope)
      return .init(answered.answer, matchedOnly: request.matchedOnly, token: answered.token)
    } catch {
      throw FieldPaths(renamed: ["connection": "identity_provider"]).applied(to: error)
    }
  }

  func delete(
    _ request: ProvisioningV1.MappingsServiceDeleteRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServiceDeleteResponse {
    let command = DeleteMapping(id: try MappingID(request.mapping, field: "mapping"))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "mapping"]), context)
    return .init(token: outcome.token.description)
  }
}

extension MappingsHandlers {
  /// The change that a plan is about, and where its fields lie in the request.
  private static func change(
    _ request: ProvisioningV1.MappingsServicePlanRequest
  ) throws -> (PlanMapping.Change, FieldPaths) {
    switch request.change {
    case .create(let mapping):
      let paths = FieldPaths(inside: "create", renamed: ["connection": "create.identity_provider"])
      return (.create(try self.creation(mapping, field: "create")), paths)
    case .update(let mapping):
      return (.update(try self.update(mapping, request.updateMask, field: "update")), FieldPaths(inside: "update"))
    case .delete(let id):
      return (.delete(DeleteMapping(id: try MappingID(id, field: "delete"))), FieldPaths(renamed: ["id": "delete"]))
    case nil: throw InvalidField("create", "must be set, or update, or delete")
    }
  }

  private static func creation(_ mapping: ProvisioningV1.Mapping, field: String) throws -> CreateMapping {
    CreateMapping(
      id: try mapping.id.isEmpty ? nil : MappingID(mapping.id, field: "\(field).id"),
      connection: try ConnectionID(mapping.identityProvider, field: "\(field).identity_provider"),
      attribute: try Text.read(mapping.attribute, field: "\(field).attribute"),
      match: try mapping.match.domain(field: "\(field).match"),
      value: try Text.read(mapping.value, field: "\(field).value"),
      workgroup: try WorkgroupID(mapping.workgroup, field: "\(field).workgroup"), priority: mapping.priority)
  }

  private static func update(
    _ mapping: ProvisioningV1.Mapping, _ mask: WellKnown.FieldMask?, field: String
  ) throws -> UpdateMapping {
    let mask = try UpdateMask(mask, of: ["match", "value", "workgroup", "priority", "attribute"])
    return UpdateMapping(
      id: try MappingID(mapping.id, field: "\(field).id"),
      attribute: try mask.value("attribute", try Text.read(mapping.attribute, field: "\(field).attribute")),
      match: try mask.value("match", try mapping.match.domain(field: "\(field).match")),
      value: try mask.value("value", try Text.read(mapping.value, field: "\(field).value")),
      workgroup: try mask.value("workgroup", try WorkgroupID(mapping.workgroup, field: "\(field).workgroup")),
      priority: mask.value("priority", mapping.priority))
  }
}
