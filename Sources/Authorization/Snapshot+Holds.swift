public import Model

extension Snapshot {
  /// Whether a user holds a permission, whatever the resource: the authority over changes (C3).
  ///
  /// Only `active`, `deny` and `permission` are asked, as for an action that no other guard protects.
  public func holds(permission: String, user: UserID) -> PermissionVerdict {
    user.rawValue.withBytes { id in
      guard let (user, status) = findUser(id) else { return .unknownUser }
      let rules = ActionRules(guards: .permission, permission: vocabulary.index(of: permission))
      return evaluation(of: user, status, rules).firstDenial.map(PermissionVerdict.denied) ?? .held
    }
  }

  /// Whether some active user holds a role effectively: a workgroup of theirs allows it or grants all permissions, and
  /// none denies it (C12).
  ///
  /// It may read every user; the guard at commit time asks the database instead, and is tested against this.
  public func hasEffectiveHolder(of role: RoleKey) -> Bool {
    !effectiveHolders(of: role, limit: 1).isEmpty
  }

  /// The active users who hold a role effectively, in no order; none if no fact knows the role.
  ///
  /// - Parameter limit: How many are enough.
  public func effectiveHolders(of role: RoleKey, limit: Int = .max) -> [UserID] {
    guard let index = vocabulary.index(of: role) else { return [] }
    let all = RoleIndex(value: Vocabulary.allPermissions)
    var holders: [UserID] = []
    users.visit { id, user in
      guard holders.count < limit, user.status?.isDecided == true,
        workgroup(that: .denied, index, of: user) == nil,
        workgroup(that: .allowed, index, of: user) != nil || workgroup(that: .allowed, all, of: user) != nil
      else { return }
      holders.append(UserID(rawValue: String(decoding: id, as: UTF8.self)))
    }
    return holders
  }
}
