internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// Scope workgroups: who is in which, what their items say, and what is warned about.
extension WorkgroupsHandlers {
  func moveUser(
    _ request: DirectoryV1.WorkgroupsServiceMoveUserRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceMoveUserResponse {
    let command = MoveUser(
      user: try UserID(request.user, field: "user"), from: try WorkgroupID(request.from, field: "from"),
      to: try WorkgroupID(request.to, field: "to"), pin: request.pin ?? true)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(warnings: outcome.answer.warnings.map(\.rawValue), token: outcome.token.description)
  }

  func unpin(
    _ request: DirectoryV1.WorkgroupsServiceUnpinRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceUnpinResponse {
    let outcome = try await self.backend.change(
      UnpinUser(user: try UserID(request.user, field: "user")), of: try TenantID(request.tenant, field: "tenant"),
      requestID: request.requestId, body: request, context)
    return .init(workgroup: outcome.answer.workgroup.rawValue, token: outcome.token.description)
  }

  func setItems(
    _ request: DirectoryV1.WorkgroupsServiceSetItemsRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceSetItemsResponse {
    let command = SetItems(
      workgroup: try WorkgroupID(request.workgroup, field: "workgroup"),
      items: try DirectoryV1.ScopeItem.domain(request.items, field: "items"),
      expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(workgroup: .init(outcome.answer), token: outcome.token.description)
  }

  func lint(
    _ request: DirectoryV1.WorkgroupsServiceLintRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceLintResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let tenant = try await self.backend.queries.tenant(in: scope).tenant
    let lint = ScopeLint(tenant.scopes, try await self.backend.queries.applications(in: scope))
    var page = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    // Items come with it.
    page.size = min(page.size, self.backend.limits.defaultPage)
    let listed = try await self.backend.queries.scopeWorkgroups(page: page, in: scope)
    let warnings = listed.elements.flatMap { lint.warnings($0.workgroup, $0.items) }
    return .init(
      warnings: warnings.map(DirectoryV1.WorkgroupWarning.init), nextPageToken: listed.next ?? "",
      complete: listed.isComplete, token: listed.token(of: scope))
  }
}

extension DirectoryV1.WorkgroupWarning {
  init(_ warning: ScopeWarning) {
    self.init(
      workgroup: warning.workgroup.rawValue, code: warning.code.rawValue, message: warning.message,
      item: warning.item.flatMap(Int32.init) ?? 0)
  }
}
