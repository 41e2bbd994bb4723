internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC

/// `muster.provisioning.v1.MappingsService`.
struct MappingsHandlers: ProvisioningV1.MappingsService {
  let backend: Backend

  func create(
    _ request: ProvisioningV1.MappingsServiceCreateRequest, context: CallContext
  ) async throws -> ProvisioningV1.MappingsServiceCreateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let mapping = request.mapping ?? .init()
    let command = CreateMapping(
      id: try mapping.id.isEmpty ? nil : MappingID(mapping.id, field: "mapping.id"),
      connection: try ConnectionID(mapping.identityProvider, field: "mapping.identity_provider"),
      attribute: try Text.read(mapping.attribute, field: "mapping.attribute"),
      match: try mapping.match.domain(field: "mapping.match"),
      value: try Text.read(mapping.value, field: "mapping.value"),
      workgroup: try WorkgroupID(mapping.workgroup, field: "mapping.workgroup"), priority: mapping.priority)
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
    let mapping = request.mapping ?? .init()
    let mask = try UpdateMask(request.updateMask, of: ["match", "value", "workgroup", "priority", "attribute"])
    let command = UpdateMapping(
      id: try MappingID(mapping.id, field: "mapping.id"),
      attribute: try mask.value("attribute", try Text.read(mapping.attribute, field: "mapping.attribute")),
      match: try mask.value("match", try mapping.match.domain(field: "mapping.match")),
      value: try mask.value("value", try Text.read(mapping.value, field: "mapping.value")),
      workgroup: try mask.value("workgroup", try WorkgroupID(mapping.workgroup, field: "mapping.workgroup")),
      priority: mask.value("priority", mapping.priority))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "mapping"), context)
    return .init(mapping: .init(outcome.answer.mapping), token: outcome.token.description)
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
