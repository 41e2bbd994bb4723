internal import Model

/// What a user's workgroups say of one permission.
struct RoleStanding {
  /// A role that carries the permission and is denied, and the workgroup that denies it; nil if none is.
  var denial: (role: RoleIndex, workgroup: WorkgroupIndex)?
  /// Whether some workgroup allows a role that carries it, or grants all permissions.
  var isAllowed = false
}

extension Snapshot {
  /// Looks through a user's workgroups, and those that hold everybody, for roles that carry a permission.
  func standing(of user: UserRow, for permission: PermissionIndex) -> RoleStanding {
    let length = vocabulary.roleWords
    var standing = RoleStanding()
    for word in 0..<length {
      let carriers = vocabulary.carriers[Int(permission.value) * length + word]
      if carriers == 0 { continue }
      let (allowed, denied) = states(of: user, word: word)
      if allowed & carriers != 0 { standing.isAllowed = true }
      if denied & carriers != 0, standing.denial == nil {
        let role = RoleIndex(value: UInt32(word * 64 + (denied & carriers).trailingZeroBitCount))
        standing.denial = workgroup(that: .denied, role, of: user).map { (role, $0) }
      }
    }
    return standing
  }

  /// One word of the sets of roles that are allowed and denied to a user by any workgroup.
  @inline(__always)
  private func states(of user: UserRow, word: Int) -> (allowed: UInt64, denied: UInt64) {
    let length = vocabulary.roleWords
    var allowed = workgroups.universalRow[word]
    var denied = workgroups.universalRow[length + word]
    workgroups.rows.withUnsafeBufferPointer { rows in
      for workgroup in user.workgroups {
        let row = Int(workgroup) &* 2 &* length &+ word
        allowed |= rows[row]
        denied |= rows[row &+ length]
      }
    }
    return (allowed, denied)
  }

  /// The workgroup with the lowest name among those of a user that are in a state for a role.
  func workgroup(that state: RoleState, _ role: RoleIndex, of user: UserRow) -> WorkgroupIndex? {
    let length = vocabulary.roleWords
    let offset = (state == .allowed ? 0 : length) + Int(role.value) / 64
    let bit: UInt64 = 1 << UInt64(role.value % 64)
    var lowest: WorkgroupIndex?
    func consider(_ workgroup: UInt32) {
      let word = workgroups.rows[Int(workgroup) * 2 * length + offset]
      guard word & bit != 0 else { return }
      let candidate = WorkgroupIndex(value: workgroup)
      if lowest.map({ workgroups.isLower(candidate, $0) }) ?? true { lowest = candidate }
    }
    for workgroup in user.workgroups { consider(workgroup) }
    for workgroup in workgroups.universal { consider(workgroup) }
    return lowest
  }

  /// The lowest role that carries a permission and is allowed to a user; "all permissions" is the lowest of all.
  func lowestAllowedRole(of user: UserRow, for permission: PermissionIndex) -> RoleIndex? {
    let length = vocabulary.roleWords
    for word in 0..<length {
      let hits = states(of: user, word: word).allowed & vocabulary.carriers[Int(permission.value) * length + word]
      if hits != 0 { return RoleIndex(value: UInt32(word * 64 + hits.trailingZeroBitCount)) }
    }
    return nil
  }
}

extension WorkgroupTable {
  /// Whether a workgroup comes before another by name; ids decide between kinds, which have names of their own.
  fileprivate func isLower(_ a: WorkgroupIndex, _ b: WorkgroupIndex) -> Bool {
    guard let first = self[a].fact, let second = self[b].fact else { return false }
    return (first.name, first.id) < (second.name, second.id)
  }
}
