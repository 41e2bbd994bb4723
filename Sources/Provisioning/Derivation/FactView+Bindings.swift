internal import Directory
internal import Model

extension FactView {
  /// Binds a pushed group to the mappings that match it as it is called now; what it was bound to stays (P40).
  ///
  /// - Returns: All mappings of the connection, of which those that are bound are needed to derive.
  mutating func bind(_ group: ExternalGroupFact) throws(Interruption) -> [MappingFact] {
    let mappings = try mappings(of: group.connection)
    var steps = ProvisioningLimits.matchSteps
    let matcher = GroupMatcher(mappings.filter(\.attribute.isEmpty))
    for match in try matcher.matches(of: group.matched, steps: &steps) {
      put(.binding(BindingFact(mapping: match.mapping.id, group: group.id)))
    }
    return mappings
  }

  /// Binds mappings that are made or changed to the pushed groups that they match, takes back those that end, and leads
  /// the groups' members where that leads (P41).
  ///
  /// - Parameters:
  ///   - mappings: As they are now; put already.
  ///   - ending: Those that end.
  mutating func follow(
    _ mappings: [MappingFact], ending: [MappingFact] = [], for connection: ConnectionFact
  ) throws(Interruption) {
    try require(Self.reads(following: mappings.map(\.id) + ending.map(\.id), of: connection.id))
    let groups = try externalGroups(of: connection.id)
    var touched: Set<ExternalGroupID> = []
    for mapping in ending {
      for binding in try bindings(of: mapping.id) {
        end(.binding(binding))
        touched.insert(binding.group)
      }
    }
    for mapping in mappings {
      let before = Set(try bindings(of: mapping.id).map(\.group))
      let now = try bound(mapping, among: groups, before)
      for group in before.subtracting(now) { end(.binding(BindingFact(mapping: mapping.id, group: group))) }
      for group in now { put(.binding(BindingFact(mapping: mapping.id, group: group))) }
      touched.formUnion(before.union(now))
    }
    try derive(below: touched.sorted(), known: mappings, for: connection)
  }

  /// What ``follow(_:ending:for:)`` needs, to be asked for with the rest.
  static func reads(following mappings: [MappingID], of connection: ConnectionID) -> [FactQuery] {
    [.pushed(.allGroups(of: connection))] + mappings.map { .pushed(.bindings(of: $0)) }
  }

  /// The groups that a mapping is bound to from now on. One that compares what it did before keeps those it has: what a
  /// group is called later does not unbind it (P40).
  private func bound(
    _ mapping: MappingFact, among groups: [ExternalGroupFact], _ before: Set<ExternalGroupID>
  ) throws(Interruption) -> Set<ExternalGroupID> {
    guard mapping.attribute.isEmpty else { return [] }
    let matcher = GroupMatcher([mapping])
    var steps = ProvisioningLimits.matchSteps
    var now: Set<ExternalGroupID> = []
    for group in groups where try !matcher.matches(of: group.matched, steps: &steps).isEmpty { now.insert(group.id) }
    if case .mapping(let old)? = self.before(.mapping(mapping.id)), old.match == mapping.match,
      old.value.utf8.elementsEqual(mapping.value.utf8), old.attribute.isEmpty
    {
      now.formUnion(before)
    }
    return now
  }

  /// Derives the memberships of all who lie in these groups or below them.
  private mutating func derive(
    below groups: [ExternalGroupID], known: [MappingFact], for connection: ConnectionFact
  ) throws(Interruption) {
    guard !groups.isEmpty else { return }
    let users = try PushedTree(below: groups, in: self).users
    _ = try Derivation(of: users, touching: groups, known: known, for: connection, on: &self)
  }
}

extension ExternalGroupFact {
  /// What mappings are compared with, trimmed: the group's id, the provider's id for it, and its name.
  var matched: [String] {
    [id.rawValue, externalID ?? "", displayName].map(NormalizedText.trimmed).filter { !$0.isEmpty }
  }
}
