public import Model

/// Attaches a user to a unit instead of the one before, with at most one role there (E2, E14). Resources stay where they
/// are.
public struct AttachUser: Command {
  public static let name = "units.attach_user"

  public let user: UserID
  public let unit: UnitID
  public let role: RoleKey?
  public let named: [ResourceKey]

  /// - Parameters:
  ///   - role: What the user holds at the unit from now on, instead of what it held at the one before; nil for nothing.
  ///   - named: For a role over named resources only, which ones (E5); at most ``DirectoryLimits/namedResources``.
  public init(user: UserID, unit: UnitID, role: RoleKey? = nil, named: [ResourceKey] = []) {
    self.user = user
    self.unit = unit
    self.role = role
    self.named = named
  }

  /// With a role it is a matter of roles too, so that nobody gives more than they may.
  public var authority: Authority { .permission(role == nil ? Permission.manageUsers : Permission.manageRoles) }

  public var reads: [FactQuery] { [.user(user), .unit(unit), .roles, .userRoles(of: user)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserRoleAnswer {
    try Interruption.checkCount(named.count, atMost: DirectoryLimits.namedResources, field: "named")
    try facts.require(reads)
    var person = try facts.existingUser(user, field: "user")
    let target = try facts.existingUnit(unit, field: "unit")
    let role = try role.map { key throws(Interruption) in try facts.existingRole(key, for: .unit, field: "role") }
    if let role { try expect(role, at: target) }
    guard role != nil || named.isEmpty else {
      throw .refuse(.invalidField, "named must be empty without a role", field: "named")
    }
    person.unit = unit
    facts.put(.user(person))
    for held in try facts.roles(of: user) where held.held == .atUnit {
      facts.end(.userRole(user, held.role, .atUnit))
    }
    if let role {
      let chosen = Set(named).sorted()
      facts.put(.userRole(UserRoleFact(user: user, role: role.key, held: .atUnit, named: chosen)))
    }
    return UserRoleAnswer(roles: try facts.roles(of: user))
  }

  private func expect(_ role: RoleFact, at unit: UnitFact) throws(Interruption) {
    let terms = role.terms ?? UnitRoleTerms()
    guard terms.levels.isEmpty || terms.levels.contains(unit.level) else {
      throw .refuse(
        .failedPrecondition, "\(role.key) can't be held at a unit of level \(unit.level.rawValue).", field: "role",
        reason: "unit_role_level")
    }
    guard terms.isNamedOnly || named.isEmpty else {
      throw .refuse(.invalidField, "named must be empty: \(role.key) is not over named resources", field: "named")
    }
  }
}
