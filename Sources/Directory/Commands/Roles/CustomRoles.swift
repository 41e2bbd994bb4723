public import Model

/// Makes a role of the tenant's own beside those of an application's release (B1).
public struct CreateCustomRole: Command {
  public static let name = "roles.create_custom"

  public private(set) var role: RoleFact

  /// - Parameter role: Of an application that the tenant has; it counts as custom whatever it says.
  public init(_ role: RoleFact) {
    self.role = role
    self.role.isCustom = true
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] { [.applications, .roles] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> RoleFact {
    try role.check(of: role.key.application, field: "role")
    try facts.require(reads)
    let all = try facts.allRoles()
    guard try facts.hasApplication(role.key.application) else {
      throw .refuse(.notFound, "There is no application \(role.key.application).", field: "role.application")
    }
    guard !all.contains(where: { $0.key == role.key }) else {
      throw .refuse(.alreadyExists, "There is a role \(role.key).", field: "role.name", reason: "role")
    }
    guard all.count < DirectoryLimits.roles else {
      throw .refuse(.resourceExhausted, "A tenant has at most \(DirectoryLimits.roles) roles.", reason: "roles")
    }
    facts.put(.role(role))
    return role
  }
}

/// Replaces the permissions and terms of a role of the tenant's own.
public struct UpdateCustomRole: Command {
  public static let name = "roles.update_custom"

  public private(set) var role: RoleFact

  public init(_ role: RoleFact) {
    self.role = role
    self.role.isCustom = true
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] { [.roles] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> RoleFact {
    try role.check(of: role.key.application, field: "role")
    let before = try facts.customRole(role.key)
    guard role.use == before.use else {
      throw .refuse(
        .failedPrecondition, "How \(role.key) is held can't change; make another role.", field: "role.use",
        reason: "role_use")
    }
    facts.put(.role(role))
    return role
  }
}

/// Deletes a role of the tenant's own, with its states and holders.
public struct DeleteCustomRole: Command {
  public static let name = "roles.delete_custom"

  public let role: RoleKey

  public init(_ role: RoleKey) { self.role = role }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] {
    [.roles, .states(of: role), .holders(of: role), .resourceRoles(of: role)]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> RoleFact {
    try facts.require(reads)
    let before = try facts.customRole(role)
    try facts.end([before])
    return before
  }
}
