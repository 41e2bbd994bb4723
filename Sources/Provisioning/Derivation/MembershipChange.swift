internal import Directory
internal import Model

/// The workgroups that a user's memberships by one connection began and ended in, sorted.
struct MembershipChange {
  var added: [WorkgroupID] = []
  var removed: [WorkgroupID] = []
}

/// What memberships are decided on besides themselves, looked up once for many users.
struct Standing {
  let scopes: ScopeSettings?
  /// By id: those that mappings lead into, and in a tenant with scopes those that the users are in.
  private(set) var workgroups: [WorkgroupID: WorkgroupFact]

  /// - Parameters:
  ///   - targets: Workgroups that mappings lead into.
  ///   - memberships: Those that users have.
  init(of targets: [WorkgroupID], and memberships: [MembershipFact], in facts: FactView) throws(Interruption) {
    try self.init(of: try facts.workgroups(targets), and: memberships, in: facts)
  }

  /// The same with workgroups that are looked up already.
  init(
    of targets: [WorkgroupID: WorkgroupFact], and memberships: [MembershipFact], in facts: FactView
  ) throws(Interruption) {
    scopes = try facts.existingTenant().scopes
    workgroups = targets
    guard scopes != nil else { return }
    workgroups.merge(try facts.workgroups(memberships.map(\.workgroup))) { first, _ in first }
  }
}

extension FactView {
  /// What asks for workgroups that mappings lead into, together with other things.
  static func reads(_ targets: [WorkgroupID]) -> [FactQuery] {
    targets.isEmpty ? [] : [.workgroups(targets.distinctSorted())]
  }

  /// Makes the memberships that a connection gives a user what it asserts, and touches no other source's (C36).
  ///
  /// - Parameter memberships: All of the user, from every source.
  mutating func bring(
    _ user: UserID, in memberships: [MembershipFact], to targets: Targets, by source: Source, _ standing: Standing
  ) -> MembershipChange {
    let move = ScopeMove(
      of: user, in: memberships, to: targets.scope.workgroup, by: source, keeping: targets.undecided, standing)
    let own = Set(memberships.filter { $0.source == source && $0 != move.current }.map(\.workgroup))
    var change = MembershipChange(
      added: targets.workgroups.subtracting(own).sorted(),
      removed: own.subtracting(targets.workgroups).subtracting(targets.undecided).sorted())
    for workgroup in change.added {
      put(.membership(MembershipFact(workgroup: workgroup, user: user, source: source)))
    }
    for workgroup in change.removed {
      end(.membership(MembershipFact(workgroup: workgroup, user: user, source: source)))
    }
    move.make(&self, &change)
    return change
  }
}
