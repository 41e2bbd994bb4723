internal import Directory
internal import Model

/// What an assertion does to the one scope workgroup that a user is in (A25).
///
/// Who was moved by hand stays. Otherwise the asserted workgroup counts, and where this source asserts none any more, the
/// tenant's fallback: never `All` by itself.
struct ScopeMove {
  /// Where the user is; nil as long as the tenant has no scopes.
  let current: MembershipFact?
  private let next: MembershipFact?

  /// - Parameters:
  ///   - memberships: All of the user, from every source.
  ///   - asserted: nil if none is.
  ///   - undecided: The workgroups of which nobody knows whether they are asserted: who is there stays.
  init(
    of user: UserID, in memberships: [MembershipFact], to asserted: WorkgroupID?, by source: Source,
    keeping undecided: Set<WorkgroupID> = [], _ standing: Standing
  ) {
    guard let scopes = standing.scopes else {
      (current, next) = (nil, nil)
      return
    }
    let found = memberships.last { standing.workgroups[$0.workgroup]?.kind == .scope }
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

  /// Ends the membership that was and begins the one that will be, in the one change.
  func make(_ facts: inout FactView, _ change: inout MembershipChange) {
    guard let current, let next, current != next else { return }
    facts.end(.membership(current))
    facts.put(.membership(next))
    guard current.workgroup != next.workgroup else { return }
    change.removed = (change.removed + [current.workgroup]).sorted()
    change.added = (change.added + [next.workgroup]).sorted()
  }
}
