import Model

/// The conjunct *entity*, and what *no deny* hears of entities.
extension ReferenceEvaluator {
  func entity(_ matter: Matter) -> Verdict {
    guard let permission = neededEntityPermissions(matter).first else { return .notApplicable }
    return entityWords(on: permission, matter).contains(.allowed) ? .passed : .failed
  }

  /// What the action needs, then what may not be denied besides: no update and no delete without read (C28).
  func neededEntityPermissions(_ matter: Matter) -> [EntityPermission] {
    guard matter.type.entity != nil, let name = matter.action.entity, let needed = EntityPermission(rawValue: name)
    else {
      return []
    }
    return needed == .update || needed == .delete ? [needed, .read] : [needed]
  }

  /// What the subject and their workgroups say of a permission, each at the entity level and at the instance (C22).
  func entityWords(on permission: EntityPermission, _ matter: Matter) -> [RoleState] {
    let (type, nodes) = tree(of: matter)
    return principals(of: matter.subject).flatMap { principal in
      let instance = nodes.lazy.compactMap { word(of: principal, on: permission, type, node: $0) }.first
      return [word(of: principal, on: permission, type, node: nil), instance].compactMap(\.self)
    }
  }

  func principals(of subject: Someone) -> [EntityPrincipal] {
    subject.workgroups.map { .workgroup($0.id) } + (subject.id.map { [.user($0)] } ?? [])
  }

  /// A principal's word at one place: Full Control speaks of all four permissions (C28), and a deny beats an allow.
  private func word(
    of principal: EntityPrincipal, on permission: EntityPermission, _ type: TypeKey, node: String?
  ) -> RoleState? {
    let words = entityPermissions.filter { fact in
      fact.key.principal == principal && fact.key.type == type && fact.key.node == node
        && (fact.key.permission == permission || fact.key.permission == .fullControl)
    }
    return words.contains { $0.state == .denied } ? .denied : words.first?.state
  }

  /// The type whose permissions count, and the node with those above it, nearest first (C23).
  private func tree(of matter: Matter) -> (TypeKey, [String]) {
    switch matter.type.entity {
    case "flat": return (matter.type.key, [matter.key.id])
    case "tree": return (matter.type.key, nodes(from: matter.key))
    case let name:
      let type = TypeKey(application: matter.type.application, name: name ?? "")
      guard let parent = matter.resource?.parent, parent.typeKey == type else { return (type, []) }
      let isFlat = types.contains { $0.key == type && $0.entity == "flat" }
      return (type, isFlat ? [parent.id] : nodes(from: parent))
    }
  }

  private func nodes(from key: ResourceKey) -> [String] {
    var nodes = [key]
    while let parent = resources.first(where: { $0.key == nodes.last })?.parent, parent.typeKey == key.typeKey,
      !nodes.contains(parent)
    {
      nodes.append(parent)
    }
    return nodes.map(\.id)
  }
}
