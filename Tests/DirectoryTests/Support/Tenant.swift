import Directory
import Model

extension Preset {
  /// Like the preset of that name.
  static let base = Preset(
    name: "base",
    roles: [
      RoleFact(
        key: .security,
        permissions: [
          Permission.manageUsers, Permission.manageWorkgroups, Permission.manageRoles, "directory.audit.view",
          Permission.manageProvisioning,
        ])
    ],
    workgroups: [
      Workgroup(name: "Administrators", builtin: .administrators, grantsAllPermissions: true),
      Workgroup(name: "Everyone", builtin: .everyone, holdsAllUsers: true),
      Workgroup(name: "SecurityAdministrators", allowed: [.security]),
    ],
    firstUser: FirstUser(login: "Administrator", workgroup: "Administrators"))

  static let maps = Preset(
    name: "maps",
    roles: [
      RoleFact(key: .map, permissions: ["dashboard.view"]),
      RoleFact(key: RoleKey(application: "Maps", name: "People"), permissions: [Permission.manageUsers]),
    ],
    types: [
      ResourceTypeFact(
        application: "maps", name: "dashboard", actions: [ActionFact(name: "view", permission: "dashboard.view")])
    ])
}

extension RoleKey {
  static let security = RoleKey(application: "Security", name: "Security")
  static let map = RoleKey(application: "Maps", name: "View")
}

extension WorkgroupID {
  static let administrators = WorkgroupID(rawValue: "Administrators")
  static let everyone = WorkgroupID(rawValue: "Everyone")
  static let securityAdministrators = WorkgroupID(rawValue: "SecurityAdministrators")
  static let all = WorkgroupID(rawValue: "All")
  static let unassigned = WorkgroupID(rawValue: "Unassigned")
  static let north = WorkgroupID(rawValue: "North")
  static let south = WorkgroupID(rawValue: "South")
  static let team = WorkgroupID(rawValue: "Team")
}

extension UserID {
  static let administrator = UserID(rawValue: "Administrator")
  static let ann = UserID(rawValue: "ann")
  static let bob = UserID(rawValue: "bob")
}

extension FactStore {
  static let digest = [UInt8](repeating: 7, count: 32)

  static var creation: CreateTenant {
    CreateTenant(displayName: "Acme", presets: [.base, .maps], enrolmentDigest: digest)
  }

  /// A tenant as it is made, with users `ann` and `bob` and a workgroup `Team` that holds `ann`.
  static func tenant() throws -> FactStore {
    var store = FactStore()
    try store.run(creation)
    for id in [UserID.ann, .bob] { try store.run(CreateUser(id: id, login: id.rawValue)) }
    try store.run(CreateWorkgroup(id: .team, name: "Team", description: "first", members: [.ann]))
    return store
  }

  /// A tenant with scopes, whose restrictions are those of the preset `cloud_provider`; `North` is the site S1.
  static func scoped() throws -> FactStore {
    var store = try tenant()
    let application = ApplicationFact(
      name: "CloudProvider",
      categories: [
        RestrictionCategory(name: "contracts_sites", dimensions: ["contract", "site"]),
        RestrictionCategory(name: "end_users", dimensions: ["end_user"]),
      ])
    store.facts[.application(application.name)] = .application(application)
    try store.run(EnableScopes())
    try store.run(CreateWorkgroup(id: .north, name: "North", kind: .scope, items: [[.site("S1")]]))
    try store.run(CreateWorkgroup(id: .south, name: "South", kind: .scope))
    return store
  }

  /// Puts a user into a status, whatever the way there.
  mutating func set(_ status: UserStatus, before: FormerStatuses? = nil, of id: UserID) {
    guard var user = user(id) else { return }
    user.status = status
    user.statusBefore = before
    facts[.user(id)] = .user(user)
  }
}

extension Restriction {
  static func contract(_ values: String...) -> Restriction { Restriction(dimension: "contract", values: values) }
  static func site(_ values: String...) -> Restriction { Restriction(dimension: "site", values: values) }
  static func endUser(_ values: String...) -> Restriction { Restriction(dimension: "end_user", values: values) }
  static func any(_ dimension: String) -> Restriction { Restriction(dimension: dimension, values: nil) }
}
