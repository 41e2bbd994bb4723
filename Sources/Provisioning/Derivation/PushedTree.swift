internal import Directory
internal import Model

/// All that lies in some pushed groups and below them (P39).
struct PushedTree {
  /// By id.
  let users: [ScimUserFact]
  private var children: [ExternalGroupID: Set<ExternalGroupID>] = [:]

  init(below groups: [ExternalGroupID], in facts: FactView) throws(Interruption) {
    let found = try facts.facts(.pushed(.below(Set(groups).sorted()))) { fact in
      switch fact {
      case .nestedGroup, .externalMember, .scimUser: true
      default: false
      }
    }
    var people: [ScimUserID: ScimUserFact] = [:]
    var members: [ExternalGroupID: [ScimUserID]] = [:]
    for fact in found {
      switch fact {
      case .nestedGroup(let fact): children[fact.group, default: []].insert(fact.child)
      case .externalMember(let fact): members[fact.group, default: []].append(fact.user)
      case .scimUser(let fact): people[fact.id] = fact
      default: break
      }
    }
    var tree = Set(groups)
    var pending = groups
    var ids: Set<ScimUserID> = []
    while let group = pending.popLast() {
      ids.formUnion(members[group] ?? [])
      for child in children[group] ?? [] where tree.insert(child).inserted { pending.append(child) }
    }
    users = ids.compactMap { people[$0] }.sorted { $0.id < $1.id }
  }

  /// How many groups lie below a group on its longest way down.
  func depth(of group: ExternalGroupID) -> Int {
    var depth = 0
    var level = children[group] ?? []
    while !level.isEmpty, depth <= ProvisioningLimits.nestingDepth {
      depth += 1
      level = level.reduce(into: []) { $0.formUnion(children[$1] ?? []) }
    }
    return depth
  }
}
