internal import MusterClient
internal import MusterProtocol
internal import SCIM

extension Endpoints {
  /// Users and then groups, as if they were one list.
  func searchAll(_ query: ListQuery, _ call: Call) async throws -> Answer {
    guard case .index(let start) = query.page.start else {
      throw SCIMError(.invalidCursor, "All types together are read by startIndex; search /Users or /Groups by cursor.")
    }
    let filter = query.filter.map { ProvisioningV1.ScimFilter($0) }
    let users = try await client.scimUsers.list(
      .init(filter: filter, page: .init(query.page)), options: options(call))
    let left = query.page.count - users.users.count
    let first = max(Int64(start) - users.total, 1)
    let groups = try await client.scimGroups.list(
      .init(
        filter: filter, page: .init(startIndex: first, count: Int32(clamping: max(left, 0))), excludeMembers: true),
      options: options(call))
    var resources: [JSONObject] = []
    for user in users.users {
      resources.append(query.projection.applied(to: try user.body(base: call.base), of: .user))
    }
    for group in groups.groups {
      resources.append(query.projection.applied(to: try group.body(base: call.base, members: nil), of: .group))
    }
    return .scim(ListResponse(query.page, total: users.total + groups.total, next: "", resources).body)
  }
}

extension ListResponse {
  /// - Parameters:
  ///   - total: -1 for a list by cursor, which is not counted.
  ///   - next: Empty after the last page.
  init(_ page: Page, total: Int64, next: String, _ resources: [JSONObject]) {
    switch page.start {
    case .index(let index): self.init(total: Int(total), startIndex: index, resources: resources)
    case .cursor:
      self.init(
        total: total < 0 ? resources.count : Int(total), startIndex: nil, nextCursor: next.isEmpty ? nil : next,
        resources: resources)
    }
  }
}

extension Filter {
  /// Whether it matches an element of a group's `members`.
  func matches(_ member: ProvisioningV1.ScimMember) -> Bool {
    let element: JSONObject = ["value": .string(member.id), "type": member.isGroup ? "Group" : "User"]
    let path = AttributePath("members", filter: self)
    return Filter.present(path).matches(["members": [.object(element)]], of: .group)
  }
}
