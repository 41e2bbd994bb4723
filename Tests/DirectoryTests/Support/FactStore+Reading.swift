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
    }
  }

  private func isHolder(_ user: UserFact) -> Bool {
    guard user.status == .active else { return false }
    let security = RoleKey(application: "Security", name: "Security")
    let mine = facts.values.compactMap { fact -> WorkgroupFact? in
      guard case .workgroup(let workgroup) = fact,
        workgroup.holdsAllUsers || members(workgroup.id).contains(user.id)
      else { return nil }
      return workgroup
    }
    let states = mine.map { state($0.id, security) }
    return !states.contains(.denied) && (states.contains(.allowed) || mine.contains { $0.grantsAllPermissions })
  }
}
