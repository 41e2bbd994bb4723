internal import Directory
internal import Model

/// The groups that pushed users lie in, directly or through other groups (P39), and the mappings bound to them (P40).
struct Lineage {
  private var own: [ScimUserID: Set<ExternalGroupID>] = [:]
  private var parents: [ExternalGroupID: Set<ExternalGroupID>] = [:]
  private var bound: [ExternalGroupID: Set<MappingID>] = [:]
  private var mappings: [MappingID: MappingFact] = [:]

  /// - Parameters:
  ///   - groups: Groups that are asked about whether a user is in them or not.
  ///   - known: Mappings that this change binds, which were not bound before.
  init(
    of users: [ScimUserID], and groups: [ExternalGroupID], known: [MappingFact] = [], in facts: FactView
  ) throws(Interruption) {
    let asked = Set(users)
    let found = try facts.facts(Self.query(users, groups)) { fact in
      switch fact {
      case .externalMember(let fact): asked.contains(fact.user)
      case .nestedGroup, .binding, .mapping: true
      default: false
      }
    }
    for mapping in known { mappings[mapping.id] = mapping }
    for fact in found {
      switch fact {
      case .externalMember(let fact): own[fact.user, default: []].insert(fact.group)
      case .nestedGroup(let fact): parents[fact.child, default: []].insert(fact.group)
      case .binding(let fact): bound[fact.group, default: []].insert(fact.mapping)
      case .mapping(let fact): mappings[fact.id] = fact
      default: break
      }
    }
  }

  static func query(_ users: [ScimUserID], _ groups: [ExternalGroupID]) -> FactQuery {
    .pushed(.lineage(users: Set(users).sorted(), groups: Set(groups).sorted()))
  }

  /// The mappings that hold for a user.
  func mappings(of user: ScimUserID) -> [MappingFact] { mappings(of: own[user] ?? []) }

  /// The mappings that hold for whoever is in these groups, by id.
  func mappings(of groups: Set<ExternalGroupID>) -> [MappingFact] {
    let ids = line(of: groups).reduce(into: Set<MappingID>()) { $0.formUnion(bound[$1] ?? []) }
    return ids.compactMap { mappings[$0] }.sorted { $0.id < $1.id }
  }

  /// The groups that a user lies in and that are bound to mappings, each with such a mapping; by mapping, then group.
  func ways(of user: ScimUserID) -> [(group: ExternalGroupID, mapping: MappingFact)] {
    line(of: own[user] ?? []).flatMap { group in
      (bound[group] ?? []).compactMap { id in mappings[id].map { (group: group, mapping: $0) } }
    }.sorted { ($0.mapping.id, $0.group) < ($1.mapping.id, $1.group) }
  }

  /// These groups and all that they lie in.
  func line(of groups: Set<ExternalGroupID>) -> Set<ExternalGroupID> {
    var line = groups
    var pending = Array(groups)
    while let group = pending.popLast() {
      for parent in parents[group] ?? [] where line.insert(parent).inserted { pending.append(parent) }
    }
    return line
  }

  /// The groups that a group lies in itself.
  func parents(of group: ExternalGroupID) -> Set<ExternalGroupID> { parents[group] ?? [] }

  /// The mappings that are bound to a group itself.
  func bindings(of group: ExternalGroupID) -> Set<MappingID> { bound[group] ?? [] }

  /// How many groups lie above a group on its longest way up.
  func height(of group: ExternalGroupID) -> Int {
    var height = 0
    var level = parents(of: group)
    // The bound on depth ends this, should groups ever lie in a circle.
    while !level.isEmpty, height <= ProvisioningLimits.nestingDepth {
      height += 1
      level = level.reduce(into: []) { $0.formUnion(parents[$1] ?? []) }
    }
    return height
  }
}
