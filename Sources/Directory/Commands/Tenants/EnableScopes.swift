internal import Model

/// Switches scope workgroups on (A17): makes `All`, which restricts nothing, with every user in it, and `Unassigned`,
/// which grants nothing. Where they are on already nothing changes.
///
/// All users move in one change, at most ``DirectoryLimits/usersPerEnabling``: otherwise there would be an instant with
/// users in no scope workgroup (A15).
public struct EnableScopes: Command {
  public static let name = "tenants.enable_scopes"

  private let mostUsers: Int

  /// - Parameter mostUsers: Of the tenant, who all move at once.
  public init(mostUsers: Int = DirectoryLimits.usersPerEnabling) { self.mostUsers = mostUsers }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  /// What is small; the users are asked for once it is known that they have to move.
  public var reads: [FactQuery] {
    [
      .tenant, .workgroup(ScopeSettings.standard.defaultWorkgroup),
      .workgroup(ScopeSettings.standard.fallbackWorkgroup),
    ]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> TenantRecord {
    try facts.require(reads)
    var tenant = try facts.existingTenant()
    guard tenant.scopes == nil else {
      return TenantRecord(tenant: tenant, version: try facts.version(of: .tenant, in: .tenant) ?? 0)
    }
    let scopes = ScopeSettings.standard
    for id in [scopes.defaultWorkgroup, scopes.fallbackWorkgroup] where try facts.workgroup(id) != nil {
      throw .refuse(
        .alreadyExists, "The id \(id) is taken by another workgroup; delete that one first.", reason: "workgroup_id")
    }
    let users = try facts.liveUsers()
    guard users.count <= mostUsers else {
      throw .refuse(
        .resourceExhausted,
        "Scopes can be enabled while a tenant has at most \(mostUsers) users, since all of them move at once, and this one "
          + "has \(users.count). Enable them in a new tenant before its users are imported.",
        reason: "users_per_enabling")
    }
    facts.put(
      .workgroup(
        WorkgroupFact(
          id: scopes.defaultWorkgroup, kind: .scope, name: scopes.defaultWorkgroup.rawValue, builtin: .all,
          isUnrestricted: true, version: facts.revision)))
    facts.put(
      .workgroup(
        WorkgroupFact(
          id: scopes.fallbackWorkgroup, kind: .scope, name: scopes.fallbackWorkgroup.rawValue, version: facts.revision))
    )
    for user in users {
      facts.put(.membership(MembershipFact(workgroup: scopes.defaultWorkgroup, user: user, source: .system)))
    }
    tenant.scopes = scopes
    facts.put(.tenant(tenant))
    return TenantRecord(tenant: tenant, version: facts.revision)
  }
}
