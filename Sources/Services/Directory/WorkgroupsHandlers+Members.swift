internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// Who is in a workgroup, and what it says of roles.
extension WorkgroupsHandlers {
  func listMembers(
    _ request: DirectoryV1.WorkgroupsServiceListMembersRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceListMembersResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let page = try await self.backend.queries.members(
      of: try WorkgroupID(request.workgroup, field: "workgroup"), includingDeactivated: request.includeDeactivated,
      page: try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      in: scope)
    return .init(
      members: page.elements.map(DirectoryV1.WorkgroupMember.init), nextPageToken: page.next ?? "",
      complete: page.isComplete, token: page.token(of: scope))
  }

  func updateMembers(
    _ request: DirectoryV1.WorkgroupsServiceUpdateMembersRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceUpdateMembersResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let workgroup = try WorkgroupID(request.workgroup, field: "workgroup")
    var selection: MemberSelection?
    if let chosen = request.selection { selection = try await self.selection(chosen, in: scope) }
    let replaces = selection != nil && request.mode == .unspecified
    let command = UpdateMembers(
      workgroup: workgroup, mode: try replaces ? .replace : request.mode.domain(field: "mode"),
      users: try Identifiers.read(request.users, field: "users"), selection: selection)
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request, context)
    return .init(
      added: Int32(clamping: outcome.answer.added.count), removed: Int32(clamping: outcome.answer.removed.count),
      remaining: outcome.answer.remaining.map(DirectoryV1.WorkgroupMember.init),
      token: outcome.token.description)
  }

  func setRoleStates(
    _ request: DirectoryV1.WorkgroupsServiceSetRoleStatesRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceSetRoleStatesResponse {
    let command = SetRoleStates(
      workgroup: try WorkgroupID(request.workgroup, field: "workgroup"),
      allowed: try RoleKey.read(request.allowed, field: "allowed"),
      denied: try RoleKey.read(request.denied, field: "denied"),
      unset: try RoleKey.read(request.unset, field: "unset"), expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    let record = WorkgroupRecord(workgroup: outcome.answer.workgroup, states: outcome.answer.states)
    return .init(workgroup: .init(record), token: outcome.token.description)
  }
}
