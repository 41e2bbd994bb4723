import Directory
import Model

extension FactStore {
  func answer(_ query: ResourceQuery) -> FactAnswer {
    switch query {
    case .types: versioned { if case .resourceType = $0 { true } else { false } }
    case .example(let type): FactAnswer(facts: Array(resources { $0.key.typeKey == type }.prefix(1)))
    case .registered(let keys):
      versioned { if case .resource(let fact) = $0 { keys.contains(fact.key) } else { false } }
    case .links(from: let keys):
      matching { if case .resourceLink(let link) = $0 { keys.contains(link.from) } else { false } }
    case .attachments(of: let keys): matching { fact in keys.contains { fact.hangs(on: $0) } }
    case .occupant(of: let keys):
      FactAnswer(facts: Array(resources { $0.parent.map(keys.contains) ?? false && !keys.contains($0.key) }.prefix(1)))
    case .subtree(let node): FactAnswer(facts: resources { self.path(from: $0.key).contains(node) })
    case .ancestry(let nodes):
      FactAnswer(facts: Set(nodes.flatMap { path(from: $0) }).compactMap { facts[.resource($0)] })
    case .permissions(let principal, let type, let nodes):
      permissions { $0.principal == principal && $0.type == type && nodes.contains($0.node ?? "") }
    case .permissionsDeciding(let user, let type, let nodes):
      permissions { self.isOf($0.principal, user) && $0.type == type && nodes.contains($0.node ?? "") }
    }
  }

  func resource(_ key: ResourceKey) -> ResourceFact? {
    if case .resource(let fact)? = facts[.resource(key)] { fact } else { nil }
  }

  /// What a principal's permissions say on a node, or on all of the type.
  func states(of principal: EntityPrincipal, on type: TypeKey, node: String?) -> [EntityPermission: RoleState] {
    var states: [EntityPermission: RoleState] = [:]
    for case .entityPermission(let fact) in facts.values
    where fact.key.principal == principal && fact.key.type == type && fact.key.node == node {
      states[fact.key.permission] = fact.state
    }
    return states
  }

  private func resources(_ test: (ResourceFact) -> Bool) -> [Fact] {
    facts.values.filter { if case .resource(let fact) = $0 { test(fact) } else { false } }
  }

  private func permissions(_ test: (EntityPermissionKey) -> Bool) -> FactAnswer {
    matching { if case .entityPermission(let fact) = $0 { test(fact.key) } else { false } }
  }

  private func versioned(_ test: (Fact) -> Bool) -> FactAnswer {
    let found = facts.values.filter(test)
    return FactAnswer(
      facts: found,
      versions: Dictionary(uniqueKeysWithValues: found.compactMap { fact in versions[fact.key].map { (fact.key, $0) } })
    )
  }

  /// From a node up.
  private func path(from key: ResourceKey) -> [ResourceKey] {
    var path = [key]
    while let parent = path.last.flatMap({ resource($0)?.parent }), parent.typeKey == key.typeKey {
      path.append(parent)
    }
    return path
  }

  private func isOf(_ principal: EntityPrincipal, _ user: UserID) -> Bool {
    switch principal {
    case .user(let id): id == user
    case .workgroup(let id): members(id).contains(user) || workgroup(id)?.holdsAllUsers ?? false
    }
  }
}

extension Fact {
  fileprivate func hangs(on resource: ResourceKey) -> Bool {
    switch self {
    case .resourceLink(let link): link.from == resource || link.to == resource
    case .grant(let fact): fact.resource == resource
    case .resourceRole(let fact): fact.resource == resource
    case .project(let fact): fact.resource == resource
    case .entityPermission(let fact): fact.key.type == resource.typeKey && fact.key.node == resource.id
    default: false
    }
  }
}
