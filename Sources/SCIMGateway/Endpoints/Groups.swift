internal import MusterClient
internal import MusterProtocol
internal import SCIM

/// `/Groups` (P31-P40). A change of members costs by the members that it names.
extension Endpoints {
  func groups(_ call: Call) async throws -> Answer {
    guard call.method == "POST" else { return try await listGroups(try ListQuery(call.query, for: .group), call) }
    let reading = try await reading(call)
    let (group, _) = try GroupResource.parse(try call.json(), dialect: reading.dialect, unknown: reading.unknown)
    let made = try await client.scimGroups.create(.init(group: .init(group)), options: options(call)).group ?? .init()
    return try await shown(made, call, status: 201)
  }

  func group(_ id: String, _ call: Call) async throws -> Answer {
    switch call.method {
    case "GET":
      let shows = try call.projection.shows("members", of: .group)
      let group = try await client.scimGroups.get(.init(id: id, excludeMembers: !shows), options: options(call)).group
      if let known = try unlessKnown(group?.etag ?? "", call) { return known }
      return try await shown(group ?? .init(), call)
    case "PUT":
      let reading = try await reading(call)
      let (group, _) = try GroupResource.parse(try call.json(), dialect: reading.dialect, unknown: reading.unknown)
      let message = ProvisioningV1.ScimGroup(group, id: id, etag: try await expectedOfGroup(id, call))
      let request = ProvisioningV1.ScimGroupsServiceReplaceRequest(group: message, replaceMembers: group.members != nil)
      return try await shown(
        try await client.scimGroups.replace(request, options: options(call)).group ?? .init(), call)
    case "PATCH":
      let reading = try await reading(call)
      let patch = try Patch(
        parsing: try call.json(), for: .group, dialect: reading.dialect, unknown: reading.unknown)
      let request = ProvisioningV1.ScimGroupsServicePatchRequest(
        id: id, operations: try await operations(patch, of: id, call), etag: try await expectedOfGroup(id, call),
        dialect: reading.dialect.name)
      let group = try await client.scimGroups.patch(request, options: options(call)).group ?? .init()
      // P36: a group too large to show is not shown at all.
      guard group.membersComplete else {
        return Answer(204).adding("ETag", EntityTag(version: Int64(group.etag) ?? 0).text)
      }
      return try await shown(group, call)
    default:
      let etag = try await expectedOfGroup(id, call)
      _ = try await client.scimGroups.delete(.init(id: id, etag: etag), options: options(call))
      return Answer(204)
    }
  }

  func listGroups(_ query: ListQuery, _ call: Call) async throws -> Answer {
    let shows = query.projection.shows("members", of: .group)
    let request = ProvisioningV1.ScimGroupsServiceListRequest(
      filter: query.filter.map { ProvisioningV1.ScimFilter($0) }, page: .init(query.page), excludeMembers: !shows)
    let list = try await client.scimGroups.list(request, options: options(call))
    var resources: [JSONObject] = []
    for group in list.groups {
      let members = shows ? try await members(of: group, call) : nil
      resources.append(query.projection.applied(to: try group.body(base: call.base, members: members), of: .group))
    }
    return .scim(ListResponse(query.page, total: list.total, next: list.nextCursor, resources).body)
  }

  private func shown(_ group: ProvisioningV1.ScimGroup, _ call: Call, status: Int = 200) async throws -> Answer {
    let shows = try call.projection.shows("members", of: .group)
    let members = shows ? try await members(of: group, call) : nil
    return try shown(
      try group.body(base: call.base, members: members), of: .group, etag: group.etag, call, status: status)
  }

  /// All members; those of a group that is too large for one answer of the service are read page by page.
  private func members(
    of group: ProvisioningV1.ScimGroup, _ call: Call
  ) async throws -> [ProvisioningV1.ScimMember] {
    if group.membersComplete { return group.members }
    var members: [ProvisioningV1.ScimMember] = []
    var request = ProvisioningV1.ScimGroupsServiceListMembersRequest(
      id: group.id, pageSize: GatewayLimits.membersPage)
    repeat {
      let page = try await client.scimGroups.listMembers(request, options: options(call))
      members += page.members
      guard members.count <= SCIMLimits.members else {
        throw SCIMError(
          .tooMany, "The group has more than \(SCIMLimits.members) members; ask with excludedAttributes=members.")
      }
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return members
  }

  /// A removal of members by a filter becomes one of ids.
  private func operations(
    _ patch: Patch, of id: String, _ call: Call
  ) async throws -> [ProvisioningV1.ScimOperation] {
    var operations: [ProvisioningV1.ScimOperation] = []
    for operation in patch.operations {
      if case .members(.removeMatching(let filter)) = operation {
        let all = try await members(of: .init(id: id), call)
        operations.append(.init(.remove, all.filter { filter.matches($0) }.map(\.id)))
      } else if let message = ProvisioningV1.ScimOperation(operation) {
        operations.append(message)
      }
    }
    return operations
  }

  private func expectedOfGroup(_ id: String, _ call: Call) async throws -> String {
    try await expected(call) {
      try await client.scimGroups.get(.init(id: id, excludeMembers: true), options: options(call)).group?.etag
    }
  }
}
