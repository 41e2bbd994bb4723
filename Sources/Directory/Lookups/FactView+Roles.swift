public import Model

extension FactView {
  /// The keys of all roles of the tenant.
  public func roles() throws(Interruption) -> Set<RoleKey> { Set(try allRoles().map(\.key)) }

  /// All roles of the tenant.
  public func allRoles() throws(Interruption) -> [RoleFact] {
    let found = try facts(.roles) { if case .role = $0 { true } else { false } }
    return found.compactMap { if case .role(let role) = $0 { role } else { nil } }
  }

  /// The role, if it can be held that way.
  ///
  /// - Throws: `notFound` or `failedPrecondition`, naming the field.
  func existingRole(_ key: RoleKey, for use: RoleUse, field: String) throws(Interruption) -> RoleFact {
    guard let role = try allRoles().first(where: { $0.key == key }) else {
      throw .refuse(.notFound, "There is no role \(key) in this tenant.", field: field, reason: "role")
    }
    guard role.use == use else {
      throw .refuse(
        .failedPrecondition, "\(key) is a role for use \(role.use.rawValue), not \(use.rawValue).", field: field,
        reason: "role_use")
    }
    return role
  }

  /// A role of the tenant's own (B1).
  ///
  /// - Throws: `failedPrecondition` for one that an application's release fixes (C11).
  func customRole(_ key: RoleKey) throws(Interruption) -> RoleFact {
    guard let role = try allRoles().first(where: { $0.key == key }) else {
      throw .refuse(.notFound, "There is no role \(key) in this tenant.", field: "role", reason: "role")
    }
    guard role.isCustom else {
      throw .refuse(
        .failedPrecondition, "\(key) is fixed by its application's release; a tenant changes its states only.",
        field: "role", reason: "application_role")
    }
    return role
  }

  /// Whether the tenant has the application, or roles of it.
  func hasApplication(_ name: String) throws(Interruption) -> Bool {
    if try applications().contains(where: { $0.name == name }) { return true }
    return try allRoles().contains { $0.key.application == name }
  }

  /// The states that a workgroup has set.
  public func states(of workgroup: WorkgroupID) throws(Interruption) -> [RoleStateFact] {
    try states(.roleStates(of: workgroup)) { $0.workgroup == workgroup }
  }

  /// The states that workgroups have set for a role.
  public func states(of role: RoleKey) throws(Interruption) -> [RoleStateFact] {
    try states(.states(of: role)) { $0.role == role }
  }

  /// The roles that a user holds without a workgroup, sorted.
  public func roles(of user: UserID) throws(Interruption) -> [UserRoleFact] {
    try userRoles(.userRoles(of: user)) { $0.user == user }
      .sorted { ($0.role, $0.held.rawValue) < ($1.role, $1.held.rawValue) }
  }

  /// Who holds a role without a workgroup.
  func holders(of role: RoleKey) throws(Interruption) -> [UserRoleFact] {
    try userRoles(.holders(of: role)) { $0.role == role }
  }

  /// Who holds a role on which resources.
  func resourceRoles(of role: RoleKey) throws(Interruption) -> [ResourceRoleFact] {
    try resourceRoles(.resourceRoles(of: role)) { $0.role == role }
  }

  /// What a user holds on a resource.
  func resourceRoles(of user: UserID, on resource: ResourceKey) throws(Interruption) -> [ResourceRoleFact] {
    try resourceRoles(.resourceRolesOf(user, on: resource)) { $0.user == user && $0.resource == resource }
  }

  private func states(
    _ query: FactQuery, _ matches: (RoleStateFact) -> Bool
  ) throws(Interruption) -> [RoleStateFact] {
    let found = try facts(query) { if case .roleState(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .roleState(let fact) = $0 { fact } else { nil } }
  }

  private func userRoles(
    _ query: FactQuery, _ matches: (UserRoleFact) -> Bool
  ) throws(Interruption) -> [UserRoleFact] {
    let found = try facts(query) { if case .userRole(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .userRole(let fact) = $0 { fact } else { nil } }
  }

  private func resourceRoles(
    _ query: FactQuery, _ matches: (ResourceRoleFact) -> Bool
  ) throws(Interruption) -> [ResourceRoleFact] {
    let found = try facts(query) { if case .resourceRole(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .resourceRole(let fact) = $0 { fact } else { nil } }
  }
}
