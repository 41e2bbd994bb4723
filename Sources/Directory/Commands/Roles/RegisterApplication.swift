public import Model

/// Installs a release of an application: its roles, fixed until the next release (C11), and what they have in common with
/// its resource types.
///
/// What the release before had and this one has not ends: roles with their states and holders, and nothing else. Roles of
/// the tenant's own stay. Only services call it: a tenant changes states, not the set.
public struct RegisterApplication: Command {
  public static let name = "roles.register_application"

  public let application: ApplicationFact
  public let roles: [RoleFact]

  /// - Parameter roles: The release's own; at most ``DirectoryLimits/rolesPerApplication``, each of the application.
  public init(_ application: ApplicationFact, roles: [RoleFact]) {
    self.application = application
    self.roles = roles
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.applications, .roles] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> RegistrationAnswer {
    try application.check()
    try Interruption.checkCount(roles.count, atMost: DirectoryLimits.rolesPerApplication, field: "roles")
    try facts.require(reads)
    guard application.name != Self.base else {
      throw .refuse(
        .failedPrecondition, "\(Self.base) comes with every tenant and can't be registered.", field: "application.name",
        reason: "builtin_application")
    }
    let all = try facts.allRoles()
    let custom = Set(all.filter(\.isCustom).map(\.key))
    var wanted: Set<RoleKey> = []
    for (index, role) in roles.enumerated() {
      try role.check(of: application.name, field: "roles[\(index)]")
      guard wanted.insert(role.key).inserted else {
        throw .refuse(.invalidField, "roles[\(index)].name is named twice", field: "roles[\(index)].name")
      }
      guard !custom.contains(role.key) else {
        throw .refuse(
          .failedPrecondition, "The tenant has a role \(role.key) of its own; delete it first.",
          field: "roles[\(index)].name", reason: "custom_role")
      }
    }
    let gone = all.filter { $0.key.application == application.name && !$0.isCustom && !wanted.contains($0.key) }
    try facts.end(gone)
    facts.put(.application(application))
    for role in roles { facts.put(.role(role)) }
    return RegistrationAnswer(removed: gone.map(\.key).sorted())
  }

  private static var base: String { "Security" }
}

/// What came of the registration of an application.
public struct RegistrationAnswer: Codable, Hashable, Sendable {
  /// The roles that are gone, sorted.
  public var removed: [RoleKey]

  public init(removed: [RoleKey]) { self.removed = removed }
}
