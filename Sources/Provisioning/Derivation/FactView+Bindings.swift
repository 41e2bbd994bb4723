internal import Directory
internal import Model
internal import SCIM

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
  /// the groups' members, and those whose attributes match, where that leads (P41).
  ///
  /// - Parameters:
  ///   - mappings: As they are now; put already.
  ///   - ending: Those that end; ended already.
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
    let compared = (mappings + ending + mappings.compactMap { asFound($0.id) }).filter { !$0.attribute.isEmpty }
    try derive(below: touched.sorted(), comparing: compared, known: mappings, for: connection)
  }

  /// The mapping as the change found it.
  private func asFound(_ mapping: MappingID) -> MappingFact? {
    if case .mapping(let found)? = before([.mapping(mapping)])[.mapping(mapping)] { found } else { nil }
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
    if let old = asFound(mapping.id), old.match == mapping.match,
      old.value.utf8.elementsEqual(mapping.value.utf8), old.attribute.isEmpty
    {
      now.formUnion(before)
    }
    return now
  }

  /// Derives the memberships of all who lie in these groups or below them, and of those whose attributes match.
  ///
  /// - Parameter compared: Mappings that compare attributes, as they were and as they are.
  private mutating func derive(
    below groups: [ExternalGroupID], comparing compared: [MappingFact], known: [MappingFact],
    for connection: ConnectionFact
  ) throws(Interruption) {
    var users = groups.isEmpty ? [] : try PushedTree(below: groups, in: self).users
    var resources: [ScimUserID: UserResource] = [:]
    if !compared.isEmpty {
      let pushed = try pushedUsers(of: connection.id)
      resources = pushed.resources
      let attributes = AttributeMappings(compared)
      let below = Set(users.map(\.id))
      for user in pushed.users where !below.contains(user.id) {
        if try !attributes.match(resources[user.id]).matched.isEmpty { users.append(user) }
      }
    }
    _ = try Derivation(of: users, touching: groups, known: known, resources: resources, for: connection, on: &self)
  }

  /// All whom a connection has pushed, by id, and what is known of their attributes: nothing, if it can't be read.
  func pushedUsers(of connection: ConnectionID) throws(Interruption) -> PushedUsers {
    var users: [ScimUserFact] = []
    var profiles: [ScimUserID: ScimProfileFact] = [:]
    for fact in try facts(.pushed(.everything(of: connection)), including: { _ in false }) {
      switch fact {
      case .scimUser(let user): users.append(user)
      case .scimProfile(let profile): profiles[profile.user] = profile
      default: break
      }
    }
    var resources: [ScimUserID: UserResource] = [:]
    for user in users {
      resources[user.id] = profiles[user.id].flatMap { try? UserResource($0, isActive: user.isActive) }
    }
    return PushedUsers(users: users.sorted { $0.id < $1.id }, profiles: profiles, resources: resources)
  }
}

/// Users of a connection, and what it says of them.
struct PushedUsers {
  let users: [ScimUserFact]
  let profiles: [ScimUserID: ScimProfileFact]
  let resources: [ScimUserID: UserResource]
}

extension ExternalGroupFact {
  /// What mappings are compared with, trimmed: the group's id, the provider's id for it, and its name.
  var matched: [String] {
    [id.rawValue, externalID ?? "", displayName].map(NormalizedText.trimmed).filter { !$0.isEmpty }
  }
}
