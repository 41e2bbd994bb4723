public import Model

extension FactView {
  /// The connection's user under that id; nil if it has none.
  public func scimUser(_ id: ScimUserID) throws(Interruption) -> ScimUserFact? {
    try scimUsers(.user(id)) { $0.id == id }.first
  }

  /// The personal part of a pushed user.
  public func scimProfile(of id: ScimUserID) throws(Interruption) -> ScimProfileFact? {
    let found = try facts(.pushed(.user(id)), including: { $0.key == .scimProfile(id) })
    for case .scimProfile(let profile) in found { return profile }
    return nil
  }

  /// Those of the users that exist.
  public func scimUsers(_ ids: [ScimUserID]) throws(Interruption) -> [ScimUserFact] {
    let asked = Set(ids)
    return try scimUsers(.users(asked.sorted())) { asked.contains($0.id) }
  }

  /// The connection's user of that name, without regard to case (P22).
  public func scimUser(named name: String, of connection: ConnectionID) throws(Interruption) -> ScimUserID? {
    try profiles(.userByName(connection, name)) {
      $0.connection == connection && NormalizedText.areEqual($0.userName, name)
    }.first
  }

  /// The connection's user with that `externalId` (P23).
  public func scimUser(externalID: String, of connection: ConnectionID) throws(Interruption) -> ScimUserID? {
    try profiles(.userByExternalID(connection, externalID)) {
      $0.connection == connection && $0.externalID.map { $0.utf8.elementsEqual(externalID.utf8) } ?? false
    }.first
  }

  /// The links of a user of the directory, over all connections.
  public func scimUsers(of user: UserID) throws(Interruption) -> [ScimUserFact] {
    try scimUsers(.links(of: user)) { $0.user == user }
  }

  /// Those of the groups that exist.
  public func externalGroups(_ ids: [ExternalGroupID]) throws(Interruption) -> [ExternalGroupFact] {
    let asked = Set(ids)
    return try externalGroups(.groups(asked.sorted())) { asked.contains($0.id) }
  }

  /// All groups of a connection.
  public func externalGroups(of connection: ConnectionID) throws(Interruption) -> [ExternalGroupFact] {
    try externalGroups(.allGroups(of: connection)) { $0.connection == connection }
  }

  /// The connection's group of that name, without regard to case (P32).
  public func externalGroup(named name: String, of connection: ConnectionID) throws(Interruption) -> ExternalGroupFact?
  {
    try externalGroups(.groupByName(connection, name)) {
      $0.connection == connection && NormalizedText.areEqual($0.displayName, name)
    }.first
  }

  /// The connection's groups that one of the values names: as their id, their `externalId` or their name, as it is.
  public func externalGroups(
    named values: [String], of connection: ConnectionID
  ) throws(Interruption) -> [ExternalGroupFact] {
    guard !values.isEmpty else { return [] }
    lazy var names = Set(values.map(ExactText.init))
    func isNamed(_ group: ExternalGroupFact) -> Bool {
      group.connection == connection
        && [group.id.rawValue, group.displayName, group.externalID].contains { text in
          text.map { names.contains(ExactText($0)) } ?? false
        }
    }
    return try externalGroups(.asserted(connection, values.sorted())) { isNamed($0) }.filter(isNamed)
  }

  /// The groups that a mapping is bound to.
  public func bindings(of mapping: MappingID) throws(Interruption) -> [BindingFact] {
    let found = try facts(.pushed(.bindings(of: mapping))) {
      if case .binding(let fact) = $0 { fact.mapping == mapping } else { false }
    }
    return found.compactMap { if case .binding(let fact) = $0 { fact } else { nil } }
  }

  /// All memberships of these users, from every source, by user.
  public func memberships(ofAll users: [UserID]) throws(Interruption) -> [UserID: [MembershipFact]] {
    guard !users.isEmpty else { return [:] }
    let asked = Set(users)
    let found = try facts(.membershipsOf(asked.sorted())) {
      if case .membership(let fact) = $0 { asked.contains(fact.user) } else { false }
    }
    let memberships = found.compactMap { if case .membership(let fact) = $0 { fact } else { nil } }
    return asked.count == 1 ? [users[0]: memberships] : Dictionary(grouping: memberships, by: \.user)
  }

  private func scimUsers(
    _ query: PushedQuery, _ matches: (ScimUserFact) -> Bool
  ) throws(Interruption) -> [ScimUserFact] {
    let found = try facts(.pushed(query)) { if case .scimUser(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .scimUser(let fact) = $0 { fact } else { nil } }
  }

  private func profiles(
    _ query: PushedQuery, _ matches: (ScimProfileFact) -> Bool
  ) throws(Interruption) -> [ScimUserID] {
    let found = try facts(.pushed(query)) { if case .scimProfile(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .scimProfile(let fact) = $0 { fact.user } else { nil } }
  }

  private func externalGroups(
    _ query: PushedQuery, _ matches: (ExternalGroupFact) -> Bool
  ) throws(Interruption) -> [ExternalGroupFact] {
    let found = try facts(.pushed(query)) { if case .externalGroup(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .externalGroup(let fact) = $0 { fact } else { nil } }
  }
}

/// A text that equals only itself, code point by code point: Swift's own takes composed and decomposed letters for one.
private struct ExactText: Hashable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
}
