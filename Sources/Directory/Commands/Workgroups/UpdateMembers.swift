public import Model

/// Adds, removes, replaces or inverts the members of a workgroup that one source speaks for (X4).
///
/// Only memberships of the change's own source begin and end. Who is taken out and is a member by another source too
/// stays one, and is named in ``MembersAnswer/remaining``. Removing somebody who is no member changes nothing.
public struct UpdateMembers: Command {
  public typealias Answer = MembersAnswer
  public static let name = "workgroups.update_members"

  public enum Mode: String, Codable, Hashable, Sendable, CaseIterable {
    case add, remove
    /// The users named are this source's members, and no others.
    case replace
    /// Whom this source does not list becomes a member, and whom it lists ceases to be one, over all users that are not
    /// deactivated; so twice is identity (C16).
    case invert
  }

  public let workgroup: WorkgroupID
  public let mode: Mode
  public let users: [UserID]
  public let selection: MemberSelection?

  /// - Parameters:
  ///   - users: At most ``DirectoryLimits/usersPerCall``; none for ``Mode/invert``.
  ///   - selection: The users in place of `users`, as they are when the change is made (C17).
  public init(workgroup: WorkgroupID, mode: Mode, users: [UserID] = [], selection: MemberSelection? = nil) {
    self.workgroup = workgroup
    self.mode = mode
    self.users = users
    self.selection = selection
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  /// What is small. Whole lists are asked for once authority and target are known to be right.
  public var reads: [FactQuery] {
    switch mode {
    case .add: [.workgroup(workgroup)] + lists(users)
    case .remove: [.workgroup(workgroup)] + lists(users) + Consequence.ofEnding
    case .replace, .invert: [.workgroup(workgroup)] + Consequence.ofEnding
    }
  }

  private func lists(_ users: [UserID]) -> [FactQuery] {
    let named = Set(users).sorted()
    switch mode {
    case .add: return named.isEmpty ? [] : [.members(of: workgroup, among: named), .users(named)]
    case .remove: return named.isEmpty ? [] : [.members(of: workgroup, among: named)]
    case .replace: return [.allMembers(of: workgroup)] + (named.isEmpty ? [] : [.users(named)])
    case .invert: return [.allMembers(of: workgroup), .allUsers]
    }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> MembersAnswer {
    try Interruption.checkCount(users.count, atMost: DirectoryLimits.usersPerCall, field: "users")
    guard mode != .invert || (users.isEmpty && selection == nil) else {
      throw .refuse(.invalidField, "users must be empty: an inversion is over all users", field: "users")
    }
    guard selection == nil || users.isEmpty else {
      throw .refuse(.invalidField, "users must be empty: the selection says who they are", field: "users")
    }
    let target = try facts.existingWorkgroup(workgroup, field: "workgroup")
    try target.expectEditableMembers()
    try target.expectEdits(by: facts.source)
    guard target.kind != .scope else {
      throw .refuse(
        .failedPrecondition, "\(target.name) is a scope workgroup: users are moved into it, not added.",
        reason: "scope_workgroup")
    }
    let users = if let selection { try facts.users(in: selection, field: "selection") } else { self.users }
    try facts.require(lists(users))
    let (wanted, unwanted) = try wishes(users, facts)
    return try apply(users, wanted: wanted, unwanted: unwanted, to: &facts)
  }

  /// Whom this source shall list, and whom it shall not; others stay as they are.
  private func wishes(
    _ users: [UserID], _ facts: FactView
  ) throws(Interruption) -> (wanted: Set<UserID>, unwanted: Set<UserID>) {
    let named = Set(users)
    switch mode {
    case .add:
      try facts.expectUsers(users, field: "users")
      return (named, [])
    case .remove:
      return ([], named)
    case .replace:
      try facts.expectUsers(users, field: "users")
      return (named, Set(try facts.members(of: workgroup).map(\.user)).subtracting(named))
    case .invert:
      let listed = Set(try facts.members(of: workgroup).filter { $0.source == facts.source }.map(\.user))
      let all = Set(try facts.usersToInvert())
      return (all.subtracting(listed), all.intersection(listed))
    }
  }

  private func apply(
    _ users: [UserID], wanted: Set<UserID>, unwanted: Set<UserID>, to facts: inout FactView
  ) throws(Interruption) -> MembersAnswer {
    let current =
      switch mode {
      case .add, .remove: try facts.members(of: workgroup, among: users)
      case .replace, .invert: try facts.members(of: workgroup)
      }
    let own = Set(current.filter { $0.source == facts.source }.map(\.user))
    let byOthers = Dictionary(
      grouping: current.filter { $0.source != facts.source && unwanted.contains($0.user) }, by: \.user)
    let added = wanted.subtracting(own).sorted()
    let removed = unwanted.intersection(own).sorted()
    for user in added { facts.put(.membership(membership(of: user, facts.source))) }
    for user in removed { facts.end(.membership(membership(of: user, facts.source))) }
    let remaining = byOthers.map { user, memberships in
      MemberRecord(user: user, sources: memberships.map(\.source).sorted { $0.description < $1.description })
    }
    return MembersAnswer(
      workgroup: workgroup, added: added, removed: removed, remaining: remaining.sorted { $0.user < $1.user })
  }

  private func membership(of user: UserID, _ source: Source) -> MembershipFact {
    MembershipFact(workgroup: workgroup, user: user, source: source)
  }
}
