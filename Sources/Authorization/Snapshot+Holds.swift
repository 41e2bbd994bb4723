public import Model

extension Snapshot {
  /// Whether a user holds a permission, whatever the resource: the authority over changes (C3).
  ///
  /// Only `active`, `deny` and `permission` are asked, as for an action that no other guard protects.
  public func holds(permission: String, user: UserID) -> PermissionVerdict {
    user.rawValue.withBytes { id in
      guard let subject = findUser(id) else { return .unknownUser }
      return verdict(on: holding(permission), of: subject)
    }
  }

  /// The rules of an action that nothing but a permission protects.
  private func holding(_ permission: String) -> ActionRules {
    ActionRules(
      guards: .permission, permission: tables.vocabulary.index(of: permission), type: Number.none, entity: [], levels: 0
    )
  }

  private func verdict(on action: ActionRules, of subject: SubjectRow) -> PermissionVerdict {
    switch Evaluation(self, subject, action, standing: standing(of: subject, action)).decision {
    case .denied(let denial): .denied(denial)
    case .allowed, .conditional, .unknown: .held
    }
  }

  /// Whether somebody holds a permission and is in a scope workgroup that restricts nothing, or there is no such
  /// workgroup (A21).
  ///
  /// It may read every user; the guard at commit time asks the database instead, and is tested against this.
  public func hasUnrestrictedHolder(of permission: String) -> Bool {
    let rows = tables.workgroups.rows
    guard (0..<UInt32(rows.count)).contains(where: { rows.flags($0).contains(.unrestricted) }) else { return true }
    let action = holding(permission)
    var place = tables.userOrder.place { _ in false }
    while let number = tables.userOrder.next(&place) {
      guard let subject = subject(number),
        subject.row.memberships.contains(where: { rows.flags($0.workgroup).contains(.unrestricted) })
      else { continue }
      if verdict(on: action, of: subject).isHeld { return true }
    }
    return false
  }

  /// Whether some active user holds a role effectively: a workgroup of theirs allows it or grants all permissions, and
  /// none denies it (C12).
  ///
  /// It may read every user; the guard at commit time asks the database instead, and is tested against this.
  public func hasEffectiveHolder(of role: RoleKey) -> Bool {
    !effectiveHolders(of: role, limit: 1).isEmpty
  }

  /// The active users who hold a role effectively, in the order of their ids; none if no fact knows the role.
  ///
  /// - Parameter limit: How many are enough.
  public func effectiveHolders(of role: RoleKey, limit: Int = .max) -> [UserID] {
    guard let index = tables.vocabulary.index(of: role, tables.names) else { return [] }
    let all = RoleIndex(value: Vocabulary.allPermissions)
    var holders: [UserID] = []
    var place = tables.userOrder.place { _ in false }
    while holders.count < limit, let number = tables.userOrder.next(&place) {
      let user = user(number)
      guard user.status?.isDecided == true, workgroup(that: .denied, index, of: user) == nil,
        workgroup(that: .allowed, index, of: user) != nil || workgroup(that: .allowed, all, of: user) != nil
      else { continue }
      holders.append(UserID(rawValue: tables.users[number].text))
    }
    return holders
  }
}
