internal import Model

extension Evaluation {
  /// Whether an allow reaches the node; what is denied there is the business of ``deny``.
  @inline(__always)
  var entity: Verdict {
    guard action.guards.contains(.entity) else { return .notApplicable }
    return !action.entity.isEmpty && entityStates.allowed.isSuperset(of: action.entity)
      ? .passed : .failed(.entityNotAllowed)
  }
}

extension Snapshot {
  /// What a subject and their workgroups are allowed and denied on the node that an action's resource stands for.
  func entityStates(of subject: SubjectRow, for action: ActionRules, at resource: UInt32) -> EntityStates {
    let type = tables.vocabulary.type(of: action)
    return entityStates(of: subject, tree: type.tree, inherits: type.inherits, at: entityNode(of: resource, type))
  }

  /// The node that a resource stands for: itself, or the one where it lies; none where there is no such node.
  func entityNode(of resource: UInt32, _ type: TypeRules) -> UInt32 {
    guard type.liesInTree, resource != Number.none else { return resource }
    let row = self.resource(resource)
    guard row.isRegistered, row.parent != Number.none, tables.resources[row.parent].tag == type.tree else {
      return Number.none
    }
    return row.parent
  }

  /// Adds up, over all principals, what the type says (entity level) and what each inherits along the tree (C22, C23).
  func entityStates(
    of subject: SubjectRow, tree: UInt32, inherits: Bool, at node: UInt32
  ) -> EntityStates {
    var total = EntityStates()
    if let all = tables.resources.find(UnsafeRawBufferPointer(start: nil, count: 0), tag: tree) {
      for entry in resource(all).more?.permissions ?? Self.noEntries where principal(entry, of: subject) != nil {
        total.add(entry.resolved)
      }
    }
    guard node != Number.none else { return total }
    let principals = subject.row.memberships.count + tables.workgroups.rows.universal.count + 1
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: principals) { settled in
      settled.initialize(repeating: 0)
      visitNodes(from: node, tree: tree, inherits: inherits) { row in
        for entry in row.more?.permissions ?? Self.noEntries {
          guard let principal = principal(entry, of: subject) else { continue }
          let open = EntityBits(rawValue: ~settled[principal])
          let states = entry.resolved
          total.allowed.formUnion(states.allowed.intersection(open))
          total.denied.formUnion(states.denied.intersection(open))
          settled[principal] |= states.allowed.union(states.denied).rawValue
        }
      }
    }
    return total
  }

  static var noEntries: UnsafeBufferPointer<EntityEntry> { UnsafeBufferPointer(start: nil, count: 0) }

  /// Calls `body` with a node and those above it, upwards; a tree deeper than the limit counts no further.
  func visitNodes(from node: UInt32, tree: UInt32, inherits: Bool, _ body: (ResourceRow) -> Void) {
    var node = node
    for _ in 0..<(inherits ? Limits.treeDepth : 1) {
      let row = resource(node)
      body(row)
      guard row.isRegistered, row.parent != Number.none, tables.resources[row.parent].tag == tree else { return }
      node = row.parent
    }
  }

  /// Which of the subject's principals an entry is about: 0 for the user, then their workgroups; nil for none.
  func principal(_ entry: EntityEntry, of subject: SubjectRow) -> Int? {
    if entry.principal & 1 == 0 {
      return subject.number != Number.none && entry.principal == EntityEntry.principal(user: subject.number) ? 0 : nil
    }
    let workgroup = entry.principal >> 1
    let rows = tables.workgroups.rows
    guard rows.flags(workgroup).contains(.exists) else { return nil }
    let memberships = subject.row.memberships
    let place = memberships.lowerBound(UInt64(workgroup) << 32)
    if place < memberships.count, memberships[place].workgroup == workgroup { return 1 + place }
    return rows.universal.firstIndex(of: workgroup).map { 1 + memberships.count + $0 }
  }
}
