import Directory
import Model

extension FactStore {
  func user(_ id: UserID) -> UserFact? { if case .user(let fact)? = facts[.user(id)] { fact } else { nil } }

  func profile(_ id: UserID) -> ProfileFact? { if case .profile(let fact)? = facts[.profile(id)] { fact } else { nil } }

  func workgroup(_ id: WorkgroupID) -> WorkgroupFact? {
    if case .workgroup(let fact)? = facts[.workgroup(id)] { fact } else { nil }
  }

  func state(_ workgroup: WorkgroupID, _ role: RoleKey) -> RoleState? {
    if case .roleState(let fact)? = facts[.roleState(workgroup, role)] { fact.state } else { nil }
  }

  /// Who is listed in the workgroup, by whatever source, sorted.
  func members(_ workgroup: WorkgroupID) -> [UserID] {
    Set(
      facts.values.compactMap { fact -> UserID? in
        if case .membership(let fact) = fact, fact.workgroup == workgroup { fact.user } else { nil }
      }
    ).sorted()
  }

  func sources(of user: UserID, in workgroup: WorkgroupID) -> Set<String> {
    Set(
      facts.values.compactMap { fact in
        if case .membership(let fact) = fact, fact.workgroup == workgroup, fact.user == user {
          fact.source.description
        } else {
          nil
        }
      })
  }

  /// The guard, straight from its words: an active user holds `Security/Security` effectively (C12).
  func holds(_ guardian: Guard) -> Bool {
    switch guardian {
    case .securityHolder: facts.values.contains { if case .user(let user) = $0 { isHolder(user) } else { false } }
    case .unrestrictedAdministrator:
      unrestricted.isEmpty
        || facts.values.contains { if case .user(let user) = $0 { isUnrestrictedAdministrator(user) } else { false } }
    }
  }

  private var unrestricted: [WorkgroupFact] {
    facts.values.compactMap { fact in
      if case .workgroup(let workgroup) = fact, workgroup.isUnrestricted { workgroup } else { nil }
    }
  }

  /// A21: an active holder of `directory.workgroups.manage`, by whatever role, who is in `All`.
  private func isUnrestrictedAdministrator(_ user: UserFact) -> Bool {
    guard user.status == .active, unrestricted.contains(where: { members($0.id).contains(user.id) }) else {
      return false
    }
    let carrying = facts.values.compactMap { fact -> RoleKey? in
      if case .role(let role) = fact, role.permissions.contains(Permission.manageWorkgroups) { role.key } else { nil }
    }
    let mine = workgroups(of: user.id)
    let states = mine.flatMap { workgroup in carrying.map { state(workgroup.id, $0) } }
    let isGranted = states.contains(.allowed) || mine.contains { $0.grantsAllPermissions }
    return !states.contains(.denied) && isGranted
  }

  private func workgroups(of user: UserID) -> [WorkgroupFact] {
    facts.values.compactMap { fact in
      guard case .workgroup(let workgroup) = fact, workgroup.holdsAllUsers || members(workgroup.id).contains(user)
      else { return nil }
      return workgroup
    }
  }

  private func isHolder(_ user: UserFact) -> Bool {
    guard user.status == .active else { return false }
    let security = RoleKey(application: "Security", name: "Security")
    let mine = workgroups(of: user.id)
    let states = mine.map { state($0.id, security) }
    return !states.contains(.denied) && (states.contains(.allowed) || mine.contains { $0.grantsAllPermissions })
  }

  /// The items of a scope workgroup, as stored, by their place.
  func items(_ workgroup: WorkgroupID) -> [String: [Restriction]] {
    var found: [String: [Restriction]] = [:]
    for case .scopeItem(let item) in facts.values where item.workgroup == workgroup {
      found[item.item] = item.restrictions
    }
    return found
  }

  /// The scope workgroups that list a user; exactly one, if rule A15 holds.
  func scopes(of user: UserID) -> [WorkgroupID] {
    workgroups(of: user).filter { $0.kind == .scope }.map(\.id)
  }
}
