public import Model

/// One of the four entity permissions, as it is in effect for a subject (C27, C28).
public struct EffectiveEntityPermission: Hashable, Sendable {
  public let permission: EntityPermission
  public let isInEffect: Bool
  /// The rule that won; nil if none says anything. What it sets may be Full Control, and Read where that is denied and
  /// takes Update and Delete along.
  public let rule: EntityPermissionFact?
}

extension Snapshot {
  /// What is in effect for a subject on a node, or on all of a type: read, update, delete and assign, by the rules that
  /// decide checks (C21-C23, C28). The subject's status does not matter.
  ///
  /// The rule is the first that denies, otherwise the first that allows: what is said of all of the type comes before the
  /// node, that before those above it, and the user before the workgroups in the order of their ids.
  ///
  /// - Parameters:
  ///   - type: One with entity `tree` or `flat`.
  ///   - node: A node's id; nil for all of the type.
  /// - Throws: ``Unknown`` for a subject or a type that no fact knows.
  public func entityPermissions(
    of subject: Subject, on type: TypeKey, node: String?
  ) throws(Unknown) -> [EffectiveEntityPermission] {
    let prepared = try prepare(subject)
    guard let number = tables.names.find(type), let rules = tables.vocabulary.type(number), rules.tree == number else {
      throw .type
    }
    let place = node.flatMap { tables.resources.find($0, tag: number) } ?? Number.none
    let words = entityWords(of: prepared.row, tree: number, inherits: rules.inherits, at: place, type)
    return EntityPermission.fullControl.parts.map { permission in
      let needed: Set = permission == .update || permission == .delete ? [permission, .read] : [permission]
      let denial = words.first { $0.state == .denied && needed.contains($0.part) }
      let rule = denial ?? words.first { $0.state == .allowed && $0.part == permission }
      return EffectiveEntityPermission(
        permission: permission, isInEffect: denial == nil && rule != nil,
        rule: rule.map { EntityPermissionFact(key: $0.key, state: $0.state) })
    }
  }

  /// One principal's word on one of the four permissions, and what is set that says it.
  fileprivate struct Word {
    let part: EntityPermission
    let key: EntityPermissionKey
    let state: RoleState
  }

  /// What the subject's principals say of all of the type, then on the node, then above it where they have not said it yet.
  private func entityWords(
    of subject: SubjectRow, tree: UInt32, inherits: Bool, at node: UInt32, _ type: TypeKey
  ) -> [Word] {
    var words: [Word] = []
    if let all = tables.resources.find("", tag: tree) { words += self.words(at: all, node: nil, of: subject, type) }
    var said: Set<EntityPermissionKey> = []
    var next = node
    for _ in 0..<(inherits ? Limits.treeDepth : 1) where next != Number.none {
      let here = self.words(at: next, node: tables.resources[next].text, of: subject, type)
      let fresh = here.filter { !said.contains($0.topic) }
      said.formUnion(fresh.map(\.topic))
      words += fresh
      let row = resource(next)
      let isBelow = row.isRegistered && row.parent != Number.none && tables.resources[row.parent].tag == tree
      next = isBelow ? row.parent : Number.none
    }
    return words
  }

  private func words(at place: UInt32, node: String?, of subject: SubjectRow, _ type: TypeKey) -> [Word] {
    var words: [Word] = []
    for entry in resource(place).more?.permissions ?? Self.noEntries where principal(entry, of: subject) != nil {
      let states = entry.resolved
      for part in EntityPermission.fullControl.parts {
        guard let state = states.state(part) else { continue }
        let set = entry.state(part) == state ? part : .fullControl
        let key = EntityPermissionKey(principal: named(entry), type: type, node: node, permission: set)
        words.append(Word(part: part, key: key, state: state))
      }
    }
    return words.sorted { $0.order < $1.order }
  }

  private func named(_ entry: EntityEntry) -> EntityPrincipal {
    entry.principal & 1 == 0
      ? .user(UserID(rawValue: tables.users[entry.principal >> 1].text))
      : .workgroup(WorkgroupID(rawValue: tables.names.workgroups.text(entry.principal >> 1)))
  }
}

extension Snapshot.Word {
  /// Whose word it is on what, wherever it was said.
  fileprivate var topic: EntityPermissionKey {
    EntityPermissionKey(principal: key.principal, type: key.type, node: nil, permission: part)
  }

  /// The user before the workgroups, these by their ids.
  fileprivate var order: (Int, String) {
    switch key.principal {
    case .user(let id): (0, id.rawValue)
    case .workgroup(let id): (1, id.rawValue)
    }
  }
}

extension EntityStates {
  fileprivate func state(_ permission: EntityPermission) -> RoleState? {
    let bit = EntityBits(permission)
    return denied.contains(bit) ? .denied : allowed.contains(bit) ? .allowed : nil
  }
}
