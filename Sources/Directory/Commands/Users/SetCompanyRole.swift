public import Model

/// Gives a user a role directly, valid within the user's company, or takes it back (D3).
///
/// It is a matter of roles, not of users: whoever may only manage users can't give anybody more than that.
public struct SetCompanyRole: Command {
  public static let name = "users.set_company_role"

  public let user: UserID
  public let role: RoleKey
  public let isHeld: Bool

  public init(user: UserID, role: RoleKey, isHeld: Bool) {
    self.user = user
    self.role = role
    self.isHeld = isHeld
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] { [.user(user), .roles, .userRoles(of: user)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserRoleAnswer {
    try facts.require(reads)
    _ = try facts.existingUser(user, field: "user")
    let role = try facts.existingRole(role, for: .granted, field: "role")
    if isHeld {
      facts.put(.userRole(UserRoleFact(user: user, role: role.key, held: .directly)))
    } else {
      facts.end(.userRole(user, role.key, .directly))
    }
    return UserRoleAnswer(roles: try facts.roles(of: user))
  }
}

/// The roles that a user holds without a workgroup, after a change.
public struct UserRoleAnswer: Codable, Hashable, Sendable {
  public var roles: [UserRoleFact]

  public init(roles: [UserRoleFact]) { self.roles = roles }
}
