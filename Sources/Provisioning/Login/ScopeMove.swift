internal import Directory
internal import Model

/// What a login does to the one scope workgroup that a user is in (A25).
///
/// Who was moved by hand stays. Otherwise the asserted workgroup counts, and where this source asserts none any more, the
/// tenant's fallback: never `All` by itself.
struct ScopeMove {
  /// Where the user is; nil as long as the tenant has no scopes.
  let current: MembershipFact?
  private let next: MembershipFact?

  /// - Parameter undecided: The workgroups of which nobody knows whether they are asserted: who is there stays.
  init(
    of user: UserID, to asserted: WorkgroupID?, by source: Source, keeping undecided: Set<WorkgroupID> = [],
    _ facts: FactView
  ) throws(Interruption) {
    guard let scopes = try facts.existingTenant().scopes else {
      (current, next) = (nil, nil)
      return
    }
    let memberships = try facts.memberships(of: user)
    try facts.require(Set(memberships.map(\.workgroup)).sorted().map { .workgroup($0) })
    var found: MembershipFact?
    for membership in memberships where try facts.workgroup(membership.workgroup)?.kind == .scope { found = membership }
    current = found
    guard let found, found.source != .manual else {
      next = found
      return
    }
    if let asserted {
      next = MembershipFact(workgroup: asserted, user: user, source: source)
    } else if found.source == source && !undecided.contains(found.workgroup) {
      next = MembershipFact(workgroup: scopes.fallbackWorkgroup, user: user, source: .system)
    } else {
      next = found
    }
  }

  /// Ends the membership that was and begins the one that will be, in the one change of the login.
  func make(_ facts: inout FactView, _ answer: inout LoginAnswer) throws(Interruption) {
    guard let current, let next, current != next else { return }
    facts.end(.membership(current))
    facts.put(.membership(next))
    guard current.workgroup != next.workgroup else { return }
    answer.removed = (answer.removed + [current.workgroup]).sorted()
    answer.added = (answer.added + [next.workgroup]).sorted()
  }
}
