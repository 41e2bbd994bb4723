internal import Model

/// What a subject and their workgroups are told on a node and above it, and on all of its type.
struct EntityWords {
  let tables: Tables
  /// Whom a permission may be about: the user, then the workgroups by name.
  let principals: [(EntityPrincipal, Explanation.Membership?)]
  /// The numbers of the node and of those above it, nearest first (C23).
  let nodes: [UInt32]
  /// The number of what stands for all of the type; nil if nothing is said of that.
  let all: UInt32?

  /// - Parameter node: Its number; none for the entity level alone.
  init(
    _ tables: Tables, _ tree: TypeKey, from node: UInt32, inherits: Bool, _ workgroups: [OwnWorkgroup], _ user: UserID?
  ) {
    self.tables = tables
    principals =
      (user.map { [(.user($0), nil)] } ?? []) + workgroups.map { (.workgroup($0.fact.id), $0.membership) }
    nodes = Self.nodes(from: node, inherits: inherits, tables)
    all = tables.number(of: ResourceKey(application: tree.application, type: tree.name, id: ""))
  }

  private static func nodes(from node: UInt32, inherits: Bool, _ tables: Tables) -> [UInt32] {
    guard node != Number.none else { return [] }
    var nodes = [node]
    let tag = tables.resources[node].tag
    while inherits, nodes.count < Limits.treeDepth {
      let parent = tables.resource(nodes[nodes.count - 1]).parent
      guard parent != Number.none, tables.resources[parent].tag == tag else { break }
      nodes.append(parent)
    }
    return nodes
  }

  /// The first rule that says a state of a permission: on all of the type before the node, the user's own word before
  /// those of workgroups.
  func first(
    _ state: RoleState, _ permission: EntityPermission
  ) -> (fact: EntityPermissionFact, membership: Explanation.Membership?)? {
    for nodes in [[all].compactMap(\.self), nodes] {
      for (principal, membership) in principals {
        guard let fact = word(of: principal, on: permission, nodes), fact.state == state else { continue }
        return (fact, membership)
      }
    }
    return nil
  }

  func rule(_ state: RoleState, _ permission: EntityPermission) -> Explanation.Rule? {
    first(state, permission).map { .entityPermission($0.fact, $0.membership) }
  }

  /// The workgroups that say an allow of a permission somewhere here.
  func workgroups(allowing permission: EntityPermission) -> Set<UInt32> {
    let entries = (nodes + [all].compactMap(\.self)).flatMap { tables.resource($0).permissions }
    let allowing = entries.filter { entry in
      entry.principal & 1 == 1 && [permission, .fullControl].contains { entry.state($0) == .allowed }
    }
    return Set(allowing.map { $0.principal >> 1 })
  }

  /// A principal's word on the nearest of some nodes on which it says anything: of the permission and Full Control the
  /// one that denies.
  private func word(
    of principal: EntityPrincipal, on permission: EntityPermission, _ nodes: [UInt32]
  ) -> EntityPermissionFact? {
    for node in nodes {
      let key = tables.key(ofResource: node)
      let entry = tables.resource(node).permissions.first { tables.principal($0.principal) == principal }
      let said = [permission, .fullControl].compactMap { permission -> EntityPermissionFact? in
        guard let state = entry?.state(permission) else { return nil }
        return EntityPermissionFact(
          key: EntityPermissionKey(
            principal: principal, type: key.typeKey, node: key.id.isEmpty ? nil : key.id, permission: permission),
          state: state)
      }
      if let word = said.first(where: { $0.state == .denied }) ?? said.first { return word }
    }
    return nil
  }
}

extension Tables {
  fileprivate func principal(_ number: UInt32) -> EntityPrincipal {
    number & 1 == 0
      ? .user(user(number >> 1)) : .workgroup(WorkgroupID(rawValue: names.workgroups.text(number >> 1)))
  }
}
