public import Model

extension FactView {
  /// The restriction items of a scope workgroup, in their order.
  public func items(of workgroup: WorkgroupID) throws(Interruption) -> [ScopeItemFact] {
    let found = try facts(.scopeItems(of: workgroup)) {
      if case .scopeItem(let item) = $0 { item.workgroup == workgroup } else { false }
    }
    let items = found.compactMap { if case .scopeItem(let item) = $0 { item } else { nil } }
    return items.sorted { (Int($0.item) ?? .max, $0.item) < (Int($1.item) ?? .max, $1.item) }
  }

  /// All applications of the tenant.
  public func applications() throws(Interruption) -> [ApplicationFact] {
    let found = try facts(.applications) { if case .application = $0 { true } else { false } }
    return found.compactMap { if case .application(let fact) = $0 { fact } else { nil } }
  }

  /// The one scope workgroup that a user is in; nil as long as the tenant has none (A15).
  public func scope(of user: UserID) throws(Interruption) -> (membership: MembershipFact, workgroup: WorkgroupFact)? {
    let slice = try facts(.subject(user)) { fact in
      if case .membership(let membership) = fact { membership.user == user } else { false }
    }
    let workgroups = slice.compactMap { fact -> WorkgroupFact? in
      if case .workgroup(let workgroup) = fact, workgroup.kind == .scope { workgroup } else { nil }
    }
    for case .membership(let membership) in slice {
      if let workgroup = workgroups.first(where: { $0.id == membership.workgroup }) { return (membership, workgroup) }
    }
    return nil
  }

  /// Puts a new user where the tenant wants new users, if it has scopes (A19).
  ///
  /// Whatever the change comes from, nobody has asserted or pinned this membership: its source is `system`.
  public mutating func land(_ user: UserID) throws(Interruption) {
    guard let scopes = try existingTenant().scopes else { return }
    put(.membership(MembershipFact(workgroup: scopes.defaultWorkgroup, user: user, source: .system)))
  }

  /// The entity permissions that a workgroup holds.
  func entityPermissions(of workgroup: WorkgroupID) throws(Interruption) -> [EntityPermissionFact] {
    let found = try facts(.entityPermissions(of: workgroup)) { fact in
      if case .entityPermission(let fact) = fact { fact.key.principal == .workgroup(workgroup) } else { false }
    }
    return found.compactMap { if case .entityPermission(let fact) = $0 { fact } else { nil } }
  }

  /// Makes sure that no license profile names the workgroup (C44).
  func expectNoLicenseProfile(of workgroup: WorkgroupFact, whatNot: String) throws(Interruption) {
    let found = try facts(.licenseProfiles(of: workgroup.id)) { fact in
      if case .licenseProfile(let profile) = fact { profile.workgroup == workgroup.id } else { false }
    }
    let ids = found.compactMap { if case .licenseProfile(let profile) = $0 { profile.id.rawValue } else { nil } }
    guard let first = ids.min() else { return }
    throw .refuse(
      .failedPrecondition,
      "\(workgroup.name) can't \(whatNot): the license profile \(first) uses it; delete the profile first.",
      reason: "license_profile")
  }
}
