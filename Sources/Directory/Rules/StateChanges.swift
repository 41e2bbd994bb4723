internal import Model

/// Which states one call sets: each key at most once over the three lists.
struct StateChanges<Key: Hashable & Comparable & Sendable & CustomStringConvertible> {
  /// The wanted state by key; nil unsets.
  let wanted: [Key: RoleState?]

  /// - Throws: `invalidField` if a key is named for two states, or there are too many.
  init(allowed: [Key], denied: [Key], unset: [Key]) throws(Interruption) {
    try Interruption.checkCount(
      allowed.count + denied.count + unset.count, atMost: DirectoryLimits.statesPerCall, field: "allowed")
    var wanted: [Key: RoleState?] = [:]
    let lists: [(String, [Key], RoleState?)] = [
      ("allowed", allowed, .allowed), ("denied", denied, .denied), ("unset", unset, nil),
    ]
    for (field, keys, state) in lists {
      for (index, key) in keys.enumerated() {
        if let other = wanted.updateValue(state, forKey: key), other != state {
          let place = "\(field)[\(index)]"
          throw .refuse(.invalidField, "\(place) is named for two states: \(key)", field: place)
        }
      }
    }
    self.wanted = wanted
  }

  /// The keys in order, so that effects come in the same order each time.
  var keys: [Key] { wanted.keys.sorted() }
}

extension FactView {
  /// Sets or unsets one state; reports whether that changed anything.
  mutating func set(
    _ state: RoleState?, of role: RoleKey, in workgroup: WorkgroupID, now current: RoleState?
  ) -> Bool {
    guard state != current else { return false }
    if let state {
      put(.roleState(RoleStateFact(workgroup: workgroup, role: role, state: state)))
    } else {
      end(.roleState(workgroup, role))
    }
    return true
  }

  /// Makes sure that the roles exist: an application's release fixes them (C11).
  func expectRoles(_ roles: [RoleKey]) throws(Interruption) {
    let known = try self.roles()
    if let missing = roles.first(where: { !known.contains($0) }) {
      throw .refuse(.notFound, "There is no role \(missing) in this tenant.", reason: "role")
    }
  }
}
