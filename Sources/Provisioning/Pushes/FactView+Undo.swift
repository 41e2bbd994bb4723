internal import Directory
internal import Model

extension FactView {
  /// Puts back what requests of a connection took, as far as it is not there again and its other end still is: users with
  /// their groups, groups with their members and bindings, members, and who was made inactive. Memberships follow from these
  /// as from any push (P41); those that a login took are put back themselves.
  ///
  /// What is put back counts as taken no more.
  mutating func undo(_ takings: [Taking], for connection: ConnectionFact) throws(Interruption) {
    guard !takings.isEmpty else { return }
    let facts = takings.flatMap(\.facts)
    let links = facts.compactMap { if case .scimUser(let link) = $0 { link } else { nil } }
    let groups = facts.compactMap { if case .externalGroup(let group) = $0 { group } else { nil } }
    try require(
      [.tenant, .mappings(of: connection.id), .pushed(.groups(Set(groups.map(\.id)).sorted()))]
        + groups.map { .pushed(.groupByName(connection.id, $0.displayName)) } + Self.reads(ties: facts)
        + links.flatMap { link -> [FactQuery] in
          [
            .pushed(.user(link.id)), .pushed(.departure(link.id)), .user(link.user), .pushed(.links(of: link.user)),
            .pushed(.signal(of: link.user)),
          ]
        })
    let departures = try departures(of: links)
    try require(departures.values.flatMap(\.needed))
    let present = Set(try externalGroups(groups.map(\.id)).map(\.id))
    for group in groups where !present.contains(group.id) { try putBack(group, of: connection.id) }
    for link in links { try putBack(link, departures[link.id], for: connection) }
    let people = try putBackTies(facts, of: connection)
    // Of logins nothing was pushed, so that nothing leads there again but what was.
    let asserted = takings.filter { $0.method == ProvisionLogin.name }.flatMap(\.facts)
    try putBack((asserted + departures.values.flatMap(\.facts)).compactMap(\.membership), of: connection)
    let affected = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
    let touched = Set(groups.map(\.id) + Self.groups(of: facts)).sorted()
    let known = try mappings(of: connection.id)
    _ = try Derivation(of: affected, touching: touched, known: known, for: connection, on: &self)
    for taking in takings {
      keep(.takingEnded(connection.id, taking.revision))
      // What was replayed has not counted.
      guard taking.removals.total > 0 else { continue }
      keep(.removals(connection.id, at: taking.at, count: -taking.removals.total))
    }
  }

  /// A group that is gone, unless its name is taken by now.
  private mutating func putBack(_ group: ExternalGroupFact, of connection: ConnectionID) throws(Interruption) {
    guard try externalGroup(named: group.displayName, of: connection) == nil else { return }
    put(.externalGroup(group))
  }

  /// What deleted ones of the users were.
  private func departures(of links: [ScimUserFact]) throws(Interruption) -> [ScimUserID: Departure] {
    var found: [ScimUserID: Departure] = [:]
    for link in links {
      for case .departed(let departure) in try records(.pushed(.departure(link.id))) { found[link.id] = departure }
    }
    return found
  }

  /// A user who is gone, or was made inactive.
  private mutating func putBack(
    _ link: ScimUserFact, _ departure: Departure?, for connection: ConnectionFact
  ) throws(Interruption) {
    if let current = try scimUser(link.id) {
      if link.isActive && !current.isActive { _ = try setActive(true, current) }
    } else if let departure, let back = try restoreLink(departure, as: link.id, for: connection), link.isActive {
      _ = try setActive(true, back)
    }
  }

  private static func members(of facts: [Fact]) -> [ScimUserID] {
    facts.compactMap { if case .externalMember(let fact) = $0 { fact.user } else { nil } }
  }

  private static func groups(of facts: [Fact]) -> [ExternalGroupID] {
    facts.flatMap { fact -> [ExternalGroupID] in
      switch fact {
      case .externalMember(let fact): [fact.group]
      case .nestedGroup(let fact): [fact.group, fact.child]
      case .binding(let fact): [fact.group]
      default: []
      }
    }
  }

  /// What ``putBackTies(_:of:_:)`` looks at, and with the ties themselves.
  private static func reads(ties facts: [Fact]) -> [FactQuery] {
    let (users, groups) = (members(of: facts), groups(of: facts))
    return [
      .pushed(.users(Set(users).sorted())), .pushed(.groups(Set(groups).sorted())), Lineage.query(users, groups),
    ]
  }

  /// Members, groups in groups and bindings of which both ends are there.
  ///
  /// - Returns: Whom that is about.
  private mutating func putBackTies(
    _ facts: [Fact], of connection: ConnectionFact
  ) throws(Interruption) -> [ScimUserFact] {
    let users = try scimUsers(Self.members(of: facts))
    let groups = Set(try externalGroups(Self.groups(of: facts)).map(\.id))
    let mappings = Set(try mappings(of: connection.id).map(\.id))
    let known = Set(users.map(\.id))
    for fact in facts {
      switch fact {
      case .externalMember(let member) where known.contains(member.user) && groups.contains(member.group): put(fact)
      case .nestedGroup(let nested) where groups.contains(nested.group) && groups.contains(nested.child): put(fact)
      case .binding(let binding) where groups.contains(binding.group) && mappings.contains(binding.mapping): put(fact)
      default: break
      }
    }
    let nested = facts.compactMap { if case .nestedGroup(let fact) = $0 { fact.child } else { nil } }
    guard !nested.isEmpty else { return users }
    return users + (try PushedTree(below: nested.filter(groups.contains), in: self).users)
  }
}
