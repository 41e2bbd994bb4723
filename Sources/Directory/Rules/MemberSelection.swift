public import Model

/// The members of some workgroups together (C17).
public struct MemberSelection: Hashable, Sendable {
  public enum Match: String, Hashable, Sendable, CaseIterable {
    /// Who is in each of them.
    case all
    /// Who is in one of them.
    case any
  }

  public var workgroups: [WorkgroupID]
  public var match: Match

  /// - Parameter workgroups: 1 to ``DirectoryLimits/workgroupsPerSelection``.
  public init(of workgroups: [WorkgroupID], match: Match) {
    self.workgroups = workgroups
    self.match = match
  }
}

extension MemberSelection {
  /// What is wrong with it: it names no workgroup, or too many; nil if nothing is.
  public func violation(field: String) -> DirectoryError? {
    guard !workgroups.isEmpty else {
      return DirectoryError(
        .invalidField, "\(field) must name a workgroup, or a part of the name of one", field: field)
    }
    guard workgroups.count <= DirectoryLimits.workgroupsPerSelection else {
      return DirectoryError(
        .invalidField, "\(field) must choose at most \(DirectoryLimits.workgroupsPerSelection) workgroups", field: field
      )
    }
    return nil
  }
}

extension FactView {
  /// The users of a selection, sorted; those who are deactivated are hidden (C30).
  func users(in selection: MemberSelection, field: String) throws(Interruption) -> [UserID] {
    if let violation = selection.violation(field: field) { throw .refused(violation) }
    try require(selection.workgroups.map { .workgroup($0) })
    var listing: [WorkgroupID] = []
    var holdsAll = false
    for id in selection.workgroups {
      let workgroup = try existingWorkgroup(id, field: field)
      if workgroup.holdsAllUsers { holdsAll = true } else { listing.append(id) }
    }
    if selection.match == .any ? holdsAll : listing.isEmpty { return try usersToInvert().sorted() }
    try require(listing.map { .allMembers(of: $0) })
    var found: Set<UserID>?
    for id in listing {
      let members = Set(try members(of: id).map(\.user))
      found = found.map { selection.match == .any ? $0.union(members) : $0.intersection(members) } ?? members
    }
    return try shown(found ?? [])
  }

  private func shown(_ users: Set<UserID>) throws(Interruption) -> [UserID] {
    guard !users.isEmpty else { return [] }
    let found = try facts(.users(users.sorted())) {
      if case .user(let user) = $0 { users.contains(user.id) } else { false }
    }
    return found.compactMap { fact in
      guard case .user(let user) = fact, user.status != .deactivated, user.status != .deleted else { return nil }
      return user.id
    }.sorted()
  }
}
