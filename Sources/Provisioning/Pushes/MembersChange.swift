internal import Directory
internal import Model

/// What operations change in a group's members: decided on those that are named, and on the whole group only where it is
/// emptied or replaced.
struct MembersChange {
  private(set) var added = 0
  private(set) var removed = 0
  /// Users whom the request speaks of, by id: those who are named, those whom a replacement adds or takes out, and those
  /// below the groups of which that is so.
  private(set) var affected: [ScimUserFact] = []

  private let group: ExternalGroupFact

  init(
    _ operations: [MemberOperation], in group: ExternalGroupFact, _ facts: inout FactView
  ) throws(Interruption) {
    self.group = group
    guard !operations.isEmpty else { return }
    let count = operations.reduce(0) { $0 + $1.named.count }
    try Interruption.checkCount(count, atMost: ProvisioningLimits.membersPerRequest, field: "members")
    let delta = MemberDelta(operations)
    try facts.require(Self.reads(delta, of: group.id))
    let current = try Self.current(delta, of: group.id, facts)
    let (adding, removing) = delta.difference(from: current)
    let named = delta.isWhole ? adding + removing : Array(delta.named.keys)
    let users = try facts.scimUsers(named.map(ScimUserID.init(rawValue:)))
      .filter { $0.connection == group.connection }
    let known = Dictionary(users.map { ($0.id.rawValue, $0) }) { first, _ in first }
    let others = named.filter { known[$0] == nil }.map(ExternalGroupID.init(rawValue:))
    let groups = others.isEmpty ? [] : try facts.externalGroups(others).filter { $0.connection == group.connection }
    try Self.expect(adding, among: Set(known.keys).union(groups.map(\.id.rawValue)))
    let changed = Set(adding + removing)
    let nested = groups.map(\.id).filter { changed.contains($0.rawValue) }.sorted()
    let tree = nested.isEmpty ? nil : try PushedTree(below: nested, in: facts)
    try expectNoCircle(adding.map(ExternalGroupID.init(rawValue:)).filter(Set(nested).contains), tree, facts)
    for id in adding { facts.put(fact(id, isUser: known[id] != nil)) }
    for id in removing { facts.end(fact(id, isUser: known[id] != nil).key) }
    (added, removed) = (adding.count, removing.count)
    affected = Dictionary((users + (tree?.users ?? [])).map { ($0.id, $0) }) { first, _ in first }
      .values.sorted { $0.id < $1.id }
  }

  /// What the operations need to see of a group, so that it can be asked for with the rest.
  static func reads(_ operations: [MemberOperation], of group: ExternalGroupID) -> [FactQuery] {
    guard !operations.isEmpty else { return [] }
    let delta = MemberDelta(operations)
    let named = Set(delta.named.keys.map(ScimUserID.init(rawValue:))).sorted()
    let users: [FactQuery] = delta.isWhole ? [] : [.pushed(.users(named)), Lineage.query(named, [group])]
    return reads(delta, of: group) + users
  }

  private static func reads(_ delta: MemberDelta, of group: ExternalGroupID) -> [FactQuery] {
    [delta.isWhole ? .pushed(.allMembers(of: group)) : .pushed(.members(of: group, among: delta.named.keys.sorted()))]
  }

  private static func current(
    _ delta: MemberDelta, of group: ExternalGroupID, _ facts: FactView
  ) throws(Interruption) -> Set<String> {
    let found = try facts.facts(reads(delta, of: group)[0]) { _ in false }
    return Set(
      found.compactMap { fact in
        switch fact {
        case .externalMember(let fact): fact.user.rawValue
        case .nestedGroup(let fact): fact.child.rawValue
        default: nil
        }
      })
  }

  private static func expect(_ ids: [String], among known: Set<String>) throws(Interruption) {
    guard let unknown = ids.first(where: { !known.contains($0) }) else { return }
    throw .refuse(
      .invalidField, "members must be ids of users or groups of this connection, and '\(unknown.prefix(128))' is none",
      field: "members", reason: "unknown_member")
  }

  /// Makes sure that no group lies in itself, and that they don't nest too deep (P39).
  private func expectNoCircle(
    _ children: [ExternalGroupID], _ tree: PushedTree?, _ facts: FactView
  ) throws(Interruption) {
    guard let tree, !children.isEmpty else { return }
    let above = try Lineage(of: [], and: [group.id], in: facts)
    let line = above.line(of: [group.id])
    if let circle = children.first(where: line.contains) {
      throw .refuse(
        .invalidField, "members must not make a circle of groups, as '\(circle)' would", field: "members",
        reason: "nested_circle")
    }
    let depth = above.height(of: group.id) + 1 + (children.map(tree.depth).max() ?? 0)
    guard depth <= ProvisioningLimits.nestingDepth else {
      throw .refuse(
        .invalidField, "members must not nest groups deeper than \(ProvisioningLimits.nestingDepth)", field: "members",
        reason: "nesting_depth")
    }
  }

  private func fact(_ id: String, isUser: Bool) -> Fact {
    isUser
      ? .externalMember(ExternalMemberFact(group: group.id, user: ScimUserID(rawValue: id)))
      : .nestedGroup(NestedGroupFact(group: group.id, child: ExternalGroupID(rawValue: id)))
  }
}
