internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// The members of some workgroups together (C17).
extension WorkgroupsHandlers {
  func selectMembers(
    _ request: DirectoryV1.WorkgroupsServiceSelectMembersRequest, context: CallContext
  ) async throws -> DirectoryV1.WorkgroupsServiceSelectMembersResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let asked = try Paging.request(size: request.pageSize, token: request.pageToken, limits: self.backend.limits)
    let selection = try await self.selection(request.selection ?? .init(), asOf: asked.after, in: scope)
    let page = try await self.backend.queries.members(of: selection, page: asked, in: scope)
    return .init(
      users: page.elements.map(\.rawValue), workgroups: selection.workgroups.map(\.rawValue),
      nextPageToken: page.next ?? "", complete: page.isComplete, token: page.token(of: scope))
  }

  /// The selection that a request means: its name chooses workgroups beside those that it lists, on all pages of a list
  /// the same ones.
  func selection(
    _ message: DirectoryV1.MemberSelection, asOf token: String? = nil, in scope: ReadScope
  ) async throws -> MemberSelection {
    let name = try Text.read(message.name, field: "selection.name")
    var chosen: Set<WorkgroupID> = Set(try Identifiers.read(message.workgroups, field: "selection.workgroups"))
    var page = PageRequest(size: self.backend.limits.largestPage, after: token, beginsAgain: true)
    while !name.isEmpty {
      let found = try await self.backend.queries.workgroups(
        kind: .role, named: name, member: nil, page: page, in: scope)
      chosen.formUnion(found.elements.map(\.workgroup.id))
      guard let next = found.next, chosen.count <= DirectoryLimits.workgroupsPerSelection else { break }
      page = PageRequest(size: page.size, after: next)
    }
    let selection = MemberSelection(of: chosen.sorted(), match: try message.match.domain(field: "selection.match"))
    // A name that no workgroup has chooses none, and nobody.
    if name.isEmpty || !chosen.isEmpty, let violation = selection.violation(field: "selection") { throw violation }
    return selection
  }
}

extension DirectoryV1.SelectionMatch {
  /// The match, which has no default: all and any are too different to guess.
  func domain(field: String) throws(InvalidField) -> MemberSelection.Match {
    switch self {
    case .all: .all
    case .any: .any
    default: throw InvalidField(field, "must be all or any")
    }
  }
}
