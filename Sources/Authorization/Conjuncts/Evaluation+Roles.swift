internal import Model

/// What a user's workgroups say of one permission.
struct RoleStanding {
  /// A role that carries the permission and is denied, and the workgroup that denies it; nil if none is.
  var denial: (role: RoleIndex, workgroup: WorkgroupIndex)?
  /// Whether some workgroup allows a role that carries it, or grants all permissions.
  var isAllowed = false
}

extension Evaluation {
  @inline(__always)
  var deny: Verdict {
    guard !action.guards.isDisjoint(with: [.permission, .entity]) else { return .notApplicable }
    if let (role, workgroup) = standing.denial { return .failed(.deniedRole(role, through: workgroup)) }
    return entityStates.denial(of: action.entity).map { .failed(.deniedEntity($0)) } ?? .passed
  }

  @inline(__always)
  var permission: Verdict {
    guard action.guards.contains(.permission) else { return .notApplicable }
    return standing.isAllowed || holdsByAnotherWay ? .passed : .failed(.missingPermission(action.permission))
  }

  private var holdsByAnotherWay: Bool {
    guard let more = subject.row.more else { return false }
    return holdsDirectly(more) || holdsAtUnit(more) || holdsOnResource(more)
      || (action.guards.contains(.delegated) && administersResource(more))
  }

  /// By a direct role, which is valid in the user's company (D3); a preview, which has none, holds it everywhere.
  func holdsDirectly(_ more: UserRow.More) -> Bool {
    let company = subject.row.company
    if let resource, company != Number.none, resource.company != company { return false }
    return more.directRoles.contains { snapshot.tables.vocabulary.carries($0, action.permission) }
  }

  /// By a role at the one unit that the user is attached to, within the role's terms (E2, E5).
  private func holdsAtUnit(_ more: UserRow.More) -> Bool { more.unitRoles.contains { gives($0, more) } }

  /// Whether a role that the user holds at their unit gives the permission here.
  func gives(_ unitRole: UInt32, _ more: UserRow.More) -> Bool {
    let vocabulary = snapshot.tables.vocabulary
    guard vocabulary.carries(unitRole, action.permission) else { return false }
    let terms = vocabulary.terms(ofRole: unitRole)
    if terms.levels != 0 {
      guard let level = snapshot.tables.units.level(of: subject.row.unit), terms.levels & MatrixRow.bit(level) != 0
      else { return false }
    }
    if action.guards.contains(.deleting), vocabulary[terms.noDelete].contains(action.type) { return false }
    if terms.isNamedOnly {
      return node != Number.none && more.named.contains(Pair(first: unitRole, second: node).order)
    }
    return true
  }

  /// By a role on this very resource (B19).
  private func holdsOnResource(_ more: UserRow.More) -> Bool {
    rolesOnResource(more).contains { snapshot.tables.vocabulary.carries($0.second, action.permission) }
  }

  /// The user's roles on the resource.
  func rolesOnResource(_ more: UserRow.More) -> Slice<UnsafeBufferPointer<Pair>> {
    guard resource != nil else { return more.resourceRoles[0..<0] }
    let start = more.resourceRoles.lowerBound(UInt64(node) << 32)
    var end = start
    while end < more.resourceRoles.count, more.resourceRoles[end].first == node { end += 1 }
    return more.resourceRoles[start..<end]
  }
}

extension Snapshot {
  /// Looks through a user's workgroups, and those that hold everybody, for roles that carry a permission.
  func standing(of user: UserRow, for permission: PermissionIndex) -> RoleStanding {
    let carriers = tables.vocabulary.carriers(of: permission)
    var standing = RoleStanding()
    for word in 0..<tables.vocabulary.roleWords where carriers[word] != 0 {
      let (allowed, denied) = states(of: user, word: word)
      if allowed & carriers[word] != 0 { standing.isAllowed = true }
      if denied & carriers[word] != 0, standing.denial == nil {
        let role = RoleIndex(value: UInt32(word * 64 + (denied & carriers[word]).trailingZeroBitCount))
        standing.denial = workgroup(that: .denied, role, of: user).map { (role, $0) }
      }
    }
    return standing
  }

  /// One word of the sets of roles that are allowed and denied to a user by any workgroup.
  @inline(__always)
  private func states(of user: UserRow, word: Int) -> (allowed: UInt64, denied: UInt64) {
    let rows = tables.workgroups.rows
    let length = rows.roleWords
    var allowed = rows.universalStates[word]
    var denied = rows.universalStates[length + word]
    for membership in user.memberships {
      let states = rows.states(membership.workgroup)
      allowed |= states[word]
      denied |= states[length &+ word]
    }
    return (allowed, denied)
  }

  /// The workgroup with the lowest name among those of a user that are in a state for a role.
  func workgroup(that state: RoleState, _ role: RoleIndex, of user: UserRow) -> WorkgroupIndex? {
    let rows = tables.workgroups.rows
    let word = (state == .allowed ? 0 : rows.roleWords) + Int(role.value) / 64
    let bit: UInt64 = 1 << UInt64(role.value % 64)
    var lowest: WorkgroupIndex?
    func consider(_ workgroup: UInt32) {
      guard rows.states(workgroup)[word] & bit != 0 else { return }
      let candidate = WorkgroupIndex(value: workgroup)
      if lowest.map({ tables.workgroups.isLower(candidate, $0) }) ?? true { lowest = candidate }
    }
    for membership in user.memberships { consider(membership.workgroup) }
    for workgroup in rows.universal { consider(workgroup) }
    return lowest
  }

  /// The lowest role that carries a permission and that a user's workgroups allow; "all permissions" is the lowest of all.
  func lowestAllowedRole(of user: UserRow, for permission: PermissionIndex) -> RoleIndex? {
    let carriers = tables.vocabulary.carriers(of: permission)
    for word in 0..<tables.vocabulary.roleWords {
      let hits = states(of: user, word: word).allowed & carriers[word]
      if hits != 0 { return RoleIndex(value: UInt32(word * 64 + hits.trailingZeroBitCount)) }
    }
    return nil
  }
}

extension WorkgroupTable {
  /// Whether a workgroup comes before another by name; ids decide between kinds, which have names of their own.
  fileprivate func isLower(_ a: WorkgroupIndex, _ b: WorkgroupIndex) -> Bool {
    guard let first = fact(a.value), let second = fact(b.value) else { return false }
    return (first.name, first.id) < (second.name, second.id)
  }
}
