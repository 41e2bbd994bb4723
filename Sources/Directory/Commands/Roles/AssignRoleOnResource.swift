public import Model

/// Gives a user a role on one resource, or takes it back (B19).
public struct AssignRoleOnResource: Command {
  public static let name = "roles.assign_on_resource"

  public let role: RoleKey
  public let user: UserID
  public let resource: ResourceKey
  public let isHeld: Bool

  public init(_ role: RoleKey, to user: UserID, on resource: ResourceKey, isHeld: Bool) {
    self.role = role
    self.user = user
    self.resource = resource
    self.isHeld = isHeld
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] { [.user(user), .roles, .resource(resource), .resourceRolesOf(user, on: resource)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ResourceRoleAnswer {
    try facts.require(reads)
    _ = try facts.existingUser(user, field: "user")
    let role = try facts.existingRole(role, for: .resource, field: "role")
    guard try !facts.facts(.resource(resource), including: { $0.key == .resource(resource) }).isEmpty else {
      throw .refuse(.notFound, "There is no resource \(resource).", field: "resource")
    }
    let fact = ResourceRoleFact(resource: resource, user: user, role: role.key)
    if isHeld { facts.put(.resourceRole(fact)) } else { facts.end(.resourceRole(fact)) }
    return ResourceRoleAnswer(roles: try facts.resourceRoles(of: user, on: resource).map(\.role).sorted())
  }
}

/// The roles that a user holds on a resource, after a change, sorted.
public struct ResourceRoleAnswer: Codable, Hashable, Sendable {
  public var roles: [RoleKey]

  public init(roles: [RoleKey]) { self.roles = roles }
}
