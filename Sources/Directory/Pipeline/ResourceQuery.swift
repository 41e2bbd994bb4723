public import Model

/// Facts about resource types, resources and entities that a command wants to see. Lists of keys are sorted, so that equal
/// sets are equal queries.
public enum ResourceQuery: Hashable, Sendable {
  /// All types, with their versions; bounded by ``DirectoryLimits/types``.
  case types
  /// One resource of a type, if it has any.
  case example(of: TypeKey)
  /// Those of the resources that are registered, with their versions.
  case registered([ResourceKey])
  /// The links that begin at the resources.
  case links(from: [ResourceKey])
  /// What ends with the resources: links from and to them, grants, roles on them, entity permissions, and that they lie in
  /// delegated workgroups.
  case attachments(of: [ResourceKey])
  /// One resource that lies directly below one of these and is none of them, if there is any.
  case occupant(of: [ResourceKey])
  /// A node and all nodes below it.
  case subtree(of: ResourceKey)
  /// Nodes and all nodes above them.
  case ancestry(of: [ResourceKey])
  /// What a principal's entity permissions say on these nodes; the empty one stands for all of the type.
  case permissions(of: EntityPrincipal, TypeKey, nodes: [String])
  /// The same for all that decides about a user: the user, and the workgroups that the user is in.
  case permissionsDeciding(UserID, TypeKey, nodes: [String])
}

extension ResourceQuery {
  /// ``FactQuery/isTouched(by:answer:)``
  func isTouched(by effect: Effect, answer: FactAnswer) -> Bool {
    let key = effect.key
    switch self {
    case .types:
      if case .resourceType = key { return true } else { return false }
    case .example(let type): return key.resource?.typeKey == type
    case .subtree(let node): return key.resource?.typeKey == node.typeKey
    case .ancestry(let nodes): return nodes.contains { $0.typeKey == key.resource?.typeKey }
    case .registered(let keys): return key.resource.map(keys.contains) ?? false
    case .links(from: let keys):
      if case .resourceLink(let link) = key { return keys.contains(link.from) } else { return false }
    case .attachments(of: let keys): return keys.contains(where: key.hangs)
    case .occupant(of: let keys):
      if case .put(.resource(let fact)) = effect, let parent = fact.parent, keys.contains(parent) { return true }
      return answer.facts.contains { $0.key == key }
    case .permissions(let principal, let type, _):
      if case .entityPermission(let key) = key { return key.principal == principal && key.type == type }
      return false
    case .permissionsDeciding(let user, let type, _):
      switch effect {
      case .put(.workgroup(let fact)): return fact.holdsAllUsers
      default: return key.decides(for: user, on: type)
      }
    }
  }
}

extension FactKey {
  fileprivate var resource: ResourceKey? { if case .resource(let key) = self { key } else { nil } }

  /// Whether it ends with the resource.
  fileprivate func hangs(on resource: ResourceKey) -> Bool {
    switch self {
    case .resourceLink(let link): link.from == resource || link.to == resource
    case .grant(let on, _, _): on == resource
    case .resourceRole(let fact): fact.resource == resource
    case .project(let fact): fact.resource == resource
    case .entityPermission(let key): key.type == resource.typeKey && key.node == resource.id
    default: false
    }
  }

  fileprivate func decides(for user: UserID, on type: TypeKey) -> Bool {
    switch self {
    case .entityPermission(let key): key.type == type
    case .membership(let fact): fact.user == user
    default: false
    }
  }
}
