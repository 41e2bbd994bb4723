internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC

/// `muster.directory.v1.WorkgroupsService`: the workgroups themselves; members and role states are beside it.
struct WorkgroupsHandlers: DirectoryV1.WorkgroupsService {
  let backend: Backend

  func create(
    _ request: DirectoryV1.WorkgroupsServiceCreateRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceCreateResponse {
    let tenant = try TenantID(request.tenant, field: "tenant")
    let workgroup = request.workgroup ?? .init()
    let command = CreateWorkgroup(
      id: try workgroup.id.isEmpty ? nil : WorkgroupID(workgroup.id, field: "workgroup.id"),
      name: try Text.read(workgroup.name, field: "workgroup.name"),
      kind: try workgroup.kind.domain(field: "workgroup.kind") ?? .role, description: workgroup.description,
      comment: workgroup.comment, members: try Identifiers.read(request.members, field: "members"),
      items: try DirectoryV1.ScopeItem.domain(workgroup.items, field: "workgroup.items"))
    let outcome = try await self.backend.change(
      command, of: tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "workgroup", renamed: ["members": "members"]), context)
    return .init(workgroup: .init(outcome.answer), token: outcome.token.description)
  }

  func get(
    _ request: DirectoryV1.WorkgroupsServiceGetRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let id = try WorkgroupID(request.workgroup, field: "workgroup")
    return .init(workgroup: .init(try await self.backend.queries.workgroup(id, in: scope)))
  }

  func list(
    _ request: DirectoryV1.WorkgroupsServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let page = try await self.backend.queries.workgroups(
      kind: try request.kind.domain(field: "kind"), named: try Text.read(request.name, field: "name"),
      member: try request.member.isEmpty ? nil : UserID(request.member, field: "member"),
      page: try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits),
      in: scope)
    return .init(
      workgroups: page.elements.map(DirectoryV1.Workgroup.init), nextPageToken: page.next ?? "",
      complete: page.isComplete, token: page.token(of: scope))
  }

  func update(
    _ request: DirectoryV1.WorkgroupsServiceUpdateRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceUpdateResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let workgroup = request.workgroup ?? .init()
    let mask = try UpdateMask(request.updateMask, of: ["name", "description", "comment", "membership_policy"])
    let command = UpdateWorkgroup(
      id: try WorkgroupID(workgroup.id, field: "workgroup.id"),
      name: try mask.value("name", try Text.read(workgroup.name, field: "workgroup.name")),
      description: mask.value("description", workgroup.description),
      comment: mask.value("comment", workgroup.comment),
      membershipPolicy: try mask.value(
        "membership_policy", try workgroup.membershipPolicy.domain(field: "workgroup.membership_policy")) ?? nil,
      isDryRun: request.dryRun, expectedVersion: Etag.expected(workgroup.etag))
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "workgroup"), context)
    return .init(
      workgroup: .init(try await self.shown(outcome.answer.workgroup, in: scope)), token: outcome.token.description,
      endedMemberships: Int64(outcome.answer.endedCount), endedMembers: outcome.answer.ended.map(\.rawValue))
  }

  func setExternalGroups(
    _ request: DirectoryV1.WorkgroupsServiceSetExternalGroupsRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceSetExternalGroupsResponse {
    let command = SetExternalGroups(
      of: try WorkgroupID(request.workgroup, field: "workgroup"),
      on: try ConnectionID(request.identityProvider, field: "identity_provider"),
      to: try Text.read(request.externalGroups, field: "external_groups"), priority: request.priority)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["connection": "identity_provider"]), context)
    let answer = outcome.answer
    return .init(
      externalGroups: answer.groups, added: answer.added, removed: answer.removed, token: outcome.token.description)
  }

  func delete(
    _ request: DirectoryV1.WorkgroupsServiceDeleteRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceDeleteResponse {
    let command = DeleteWorkgroup(
      id: try WorkgroupID(request.workgroup, field: "workgroup"),
      reassignTo: try request.reassignTo.isEmpty ? nil : WorkgroupID(request.reassignTo, field: "reassign_to"),
      expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "workgroup"]), context)
    return .init(token: outcome.token.description)
  }

  func copy(
    _ request: DirectoryV1.WorkgroupsServiceCopyRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceCopyResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let command = CopyWorkgroup(
      of: try WorkgroupID(request.workgroup, field: "workgroup"),
      id: try request.id.isEmpty ? nil : WorkgroupID(request.id, field: "id"),
      name: try Text.read(request.name, field: "name"))
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request, context)
    return .init(
      workgroup: .init(try await self.shown(outcome.answer.workgroup, in: scope)), token: outcome.token.description)
  }

  func setLicenseFlag(
    _ request: DirectoryV1.WorkgroupsServiceSetLicenseFlagRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceSetLicenseFlagResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let command = SetLicenseFlag(
      workgroup: try WorkgroupID(request.workgroup, field: "workgroup"), hasLicense: request.license,
      expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: scope.tenant, requestID: request.requestId, body: request, context)
    return .init(
      workgroup: .init(try await self.shown(outcome.answer.workgroup, in: scope)), token: outcome.token.description)
  }

  /// A workgroup as a change has left it, also when the answer is given again; only states and items are as they are now.
  private func shown(_ workgroup: WorkgroupFact, in scope: ReadScope) async throws -> WorkgroupRecord {
    var record = try await self.backend.shown { () async throws(DirectoryError) in
      try await self.backend.queries.workgroup(workgroup.id, in: scope)
    }
    record.workgroup = workgroup
    return record
  }
}
