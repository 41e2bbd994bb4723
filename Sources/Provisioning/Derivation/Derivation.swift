internal import Directory
internal import Model
internal import SCIM

/// What the memberships of pushed users become: from the groups that they lie in, by the bindings of these, to
/// workgroups (P41).
///
/// It decides on all that the connection asserts of each user, not on the difference that a request makes. So a request
/// that comes twice changes nothing the second time (P50), and whatever was asserted last holds as a whole.
struct Derivation {
  /// Memberships that began and ended, over all users.
  private(set) var added = 0
  private(set) var removed = 0
  /// Users whom groups lead to several scope workgroups of equal priority, so that theirs stay as they are (A25).
  private(set) var conflicts: [UserID] = []

  /// Brings the users' memberships up to date. Those of users outside of the connection's scope stay as they are, until a
  /// write brings them back (P55).
  ///
  /// - Parameters:
  ///   - groups: The groups that the change is about.
  ///   - known: Mappings that it binds.
  ///   - resources: What is known of users' attributes; what those of others have led to stays.
  /// - Throws: `resourceExhausted` for more than ``ProvisioningLimits/usersPerChange`` users.
  init(
    of users: [ScimUserFact], touching groups: [ExternalGroupID] = [], known: [MappingFact] = [],
    resources: [ScimUserID: UserResource] = [:], for connection: ConnectionFact, on facts: inout FactView
  ) throws(Interruption) {
    let users = users.filter { !$0.isOutside }
    guard !users.isEmpty else { return }
    try Self.checkCount(users.count)
    let ids = users.map(\.id)
    let people = Set(users.map(\.user)).sorted()
    try facts.require([.tenant, Lineage.query(ids, groups), .pushed(.attributeMappings(of: connection.id))])
    let lineage = try Lineage(of: ids, and: groups, known: known, in: facts)
    let attributes = AttributeMappings(try facts.attributeMappings(of: connection.id))
    var assertions: [Assertion] = []
    for user in users {
      assertions.append(
        Assertion(bound: lineage.mappings(of: user.id), attributes: try attributes.match(resources[user.id])))
    }
    let workgroups = assertions.flatMap(\.workgroups)
    try facts.require([.membershipsOf(people)] + FactView.reads(workgroups))
    let memberships = try facts.memberships(ofAll: people)
    let standing = try Standing(of: workgroups, and: memberships.values.flatMap(\.self), in: facts)
    // Users who are in the same groups are led to the same workgroups.
    var targets: [[MappingID]: Targets] = [:]
    for (user, assertion) in zip(users, assertions) {
      let key = assertion.matched.map(\.mapping.id) + assertion.undecided.map(\.id)
      let target = targets[key] ?? Targets(of: assertion, among: standing.workgroups, connection: connection)
      targets[key] = target
      guard target.scope != .conflict else {
        conflicts.append(user.user)
        continue
      }
      let change = facts.bring(
        user.user, in: memberships[user.user] ?? [], to: target, by: .identityProvider(connection.id), standing)
      added += change.added.count
      removed += change.removed.count
    }
  }

  /// - Throws: `resourceExhausted` that says what to do.
  static func checkCount(_ users: Int) throws(Interruption) {
    guard users > ProvisioningLimits.usersPerChange else { return }
    throw .refuse(
      .resourceExhausted,
      "This changes the memberships of more than \(ProvisioningLimits.usersPerChange) users at once; split it.",
      reason: "users_per_change")
  }
}
