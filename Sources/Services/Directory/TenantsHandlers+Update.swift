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
    let mask = try UpdateMask(request.updateMask, of: ["display_name", "retention_days"])
    let command = UpdateTenant(
      displayName: mask.value("display_name", tenant.displayName),
      retentionDays: mask.value("retention_days", Int64(tenant.retentionDays)),
      expectedVersion: Etag.expected(tenant.etag))
    let outcome = try await self.backend.change(
      command, of: id, requestID: request.requestId, body: request, paths: FieldPaths(inside: "tenant"), context)
    return .init(tenant: .init(outcome.answer), token: outcome.token.description)
  }
}
