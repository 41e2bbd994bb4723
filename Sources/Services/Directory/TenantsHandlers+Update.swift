internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

extension TenantsHandlers {
  func update(
    _ request: DirectoryV1.TenantsServiceUpdateRequest, context: CallContext
  ) async throws -> DirectoryV1.TenantsServiceUpdateResponse {
    let tenant = request.tenant ?? .init()
    let id = try TenantID(tenant.id, field: "tenant.id")
    let mask = try UpdateMask(
      request.updateMask,
      of: ["display_name", "retention_days", "default_workgroup", "fallback_workgroup", "full_control_workgroups"])
    let command = UpdateTenant(
      displayName: mask.value("display_name", tenant.displayName),
      retentionDays: mask.value("retention_days", Int64(tenant.retentionDays)),
      defaultWorkgroup: try mask.value(
        "default_workgroup", try Self.scope(tenant.defaultWorkgroup, field: "tenant.default_workgroup")),
      fallbackWorkgroup: try mask.value(
        "fallback_workgroup", try Self.scope(tenant.fallbackWorkgroup, field: "tenant.fallback_workgroup")),
      fullControlWorkgroups: try mask.value(
        "full_control_workgroups",
        try Identifiers.read(tenant.fullControlWorkgroups, field: "tenant.full_control_workgroups")),
      expectedVersion: Etag.expected(tenant.etag))
    let outcome = try await self.backend.change(
      command, of: id, requestID: request.requestId, body: request, paths: FieldPaths(inside: "tenant"), context)
    return .init(tenant: .init(outcome.answer), token: outcome.token.description)
  }

  func enableScopes(
    _ request: DirectoryV1.TenantsServiceEnableScopesRequest, context: CallContext
  ) async throws -> DirectoryV1.TenantsServiceEnableScopesResponse {
    let outcome = try await self.backend.change(
      EnableScopes(), of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      context)
    return .init(tenant: .init(outcome.answer), token: outcome.token.description)
  }

  private static func scope(_ text: String, field: String) throws(InvalidField) -> UpdateTenant.Scope {
    text.isEmpty ? .standard : .workgroup(try WorkgroupID(text, field: field))
  }
}
