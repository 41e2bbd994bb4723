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
  /// Nodes of one type and all nodes above them.
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
    case .ancestry(let nodes): return nodes.first?.typeKey == key.resource?.typeKey
    case .registered(let keys): return key.resource.map(keys.hold) ?? false
    case .links(from: let keys):
      if case .resourceLink(let link) = key { return keys.hold(link.from) } else { return false }
    case .attachments(of: let keys): return key.hangsOn.contains(where: keys.hold)
    case .occupant(of: let keys):
      if case .put(.resource(let fact)) = effect, let parent = fact.parent, keys.hold(parent) { return true }
      return answer.facts.contains { $0.key == key }
    case .permissions(let principal, let type, _):
      if case .entityPermission(let key) = key { return key.principal == principal && key.type == type }
      return false
    case .permissionsDeciding(let user, let type, _): return Self.decides(effect, for: user, on: type, answer)
    }
  }

  /// What decides about a user hangs on the memberships, on who is in a workgroup without being listed, and on permissions.
  private static func decides(_ effect: Effect, for user: UserID, on type: TypeKey, _ answer: FactAnswer) -> Bool {
    switch effect.key {
    case .entityPermission(let key): return key.type == type
    case .membership(let fact): return fact.user == user
    case .workgroup(let id):
      if case .put(.workgroup(let fact)) = effect, fact.holdsAllUsers { return true }
      return answer.facts.contains { fact in
        if case .entityPermission(let fact) = fact { fact.key.principal == .workgroup(id) } else { false }
      }
    default: return false
    }
  }
}

extension FactKey {
  fileprivate var resource: ResourceKey? { if case .resource(let key) = self { key } else { nil } }

  /// The resources that it ends with.
  fileprivate var hangsOn: [ResourceKey] {
    switch self {
    case .resourceLink(let link): [link.from, link.to]
    case .grant(let resource, _, _): [resource]
    case .resourceRole(let fact): [fact.resource]
    case .project(let fact): [fact.resource]
    case .entityPermission(let key):
      key.node.map { [ResourceKey(application: key.type.application, type: key.type.name, id: $0)] } ?? []
    default: []
    }
  }
}

extension [ResourceKey] {
  /// Whether a sorted list has the key: lists are long, and asked for each effect of other changes.
  fileprivate func hold(_ key: ResourceKey) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == key
  }
}
