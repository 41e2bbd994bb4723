internal import Authorization
internal import Model

extension FactView {
  /// The keys that a principal's entity permissions have on these nodes; the empty one stands for all of the type.
  func permissions(
    of principal: EntityPrincipal, on type: TypeKey, nodes: [String]
  ) throws(Interruption) -> Set<EntityPermissionKey> {
    let found = try facts(.resources(.permissions(of: principal, type, nodes: nodes))) { _ in false }
    return Set(found.compactMap { if case .entityPermission(let fact) = $0 { fact.key } else { nil } })
  }

  /// Makes sure that a permission is in effect for a user on each of the nodes, by the engine that answers checks (C21-C23,
  /// C28); the empty node stands for all of the type.
  ///
  /// - Throws: `permissionDenied` with the permission as the reason.
  func expect(
    _ permission: EntityPermission, on nodes: Set<String>, of type: ResourceTypeFact, by user: UserID
  ) throws(Interruption) {
    let keys = nodes.filter { !$0.isEmpty }.map { type.key($0) }.sorted()
    let path = try resources(.ancestry(of: keys), including: { _ in false })
    let places = Set(path.keys.map(\.id) + [""]).sorted()
    let queries: [FactQuery] = [.subject(user), .resources(.permissionsDeciding(user, type.key, nodes: places))]
    try require(queries)
    var slice: [Fact] = [.resourceType(type)] + path.values.map { .resource($0) }
    for query in queries { slice += try facts(query) { _ in false } }
    // A slice is compiled for this one question; no token ever carries its epoch.
    let snapshot = Snapshot(
      tenant: tenant, epoch: Epoch(timeline: 0, restores: 0), revision: revision, facts: slice)
    for node in nodes.sorted() where !snapshot.allows(permission, of: user, on: type.key, node: node) {
      let place = node.isEmpty ? "all of \(type.key)" : "\(type.key(node))"
      throw .refuse(
        .permissionDenied, "The acting user lacks \(permission.rawValue) on \(place).", reason: permission.rawValue)
    }
  }
}

extension Snapshot {
  fileprivate func allows(_ permission: EntityPermission, of user: UserID, on type: TypeKey, node: String) -> Bool {
    let found = try? entityPermissions(of: .user(user), on: type, node: node.isEmpty ? nil : node)
    return found?.contains { $0.permission == permission && $0.isInEffect } ?? false
  }
}
