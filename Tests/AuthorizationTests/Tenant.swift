import Authorization
import Model

/// A tenant for tests, written down fact by fact: what the preset `base` installs, and a type with one guarded action.
///
/// `Administrator` is active and the only member of `Administrators`; the role `App/R` carries `doc.view`, which the
/// action `view` of the type `doc` needs.
struct Tenant {
  static let security = RoleKey(application: "Security", name: "Security")
  static let role = RoleKey(application: "App", name: "R")

  private(set) var facts: [Fact] = []

  init() {
    let duties = [
      "directory.users.manage", "directory.workgroups.manage", "directory.roles.manage", "directory.audit.view",
      "provisioning.manage",
    ]
    facts.append(.role(RoleFact(key: Self.security, permissions: duties)))
    facts.append(.role(RoleFact(key: Self.role, permissions: ["doc.view"])))
    facts.append(
      .workgroup(
        WorkgroupFact(
          id: Self.id("Administrators"), kind: .role, name: "Administrators", builtin: .administrators,
          grantsAllPermissions: true, version: 1)))
    facts.append(
      .workgroup(
        WorkgroupFact(
          id: Self.id("Everyone"), kind: .role, name: "Everyone", builtin: .everyone, holdsAllUsers: true, version: 1)))
    addWorkgroup("SecurityAdministrators", allowed: [Self.security])
    addUser("Administrator", in: ["Administrators"])
    addType("doc", ActionFact(name: "view", permission: "doc.view"), ActionFact(name: "print", permission: nil))
  }

  var snapshot: Snapshot { Snapshot(facts) }

  mutating func addUser(_ id: String, _ status: UserStatus = .active, in workgroups: [String] = []) {
    facts.append(
      .user(
        UserFact(
          id: UserID(rawValue: id), company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "tenant"),
          account: .local, status: status)))
    for workgroup in workgroups { addMember(id, to: workgroup) }
  }

  mutating func addMember(_ user: String, to workgroup: String, _ source: Source = .manual) {
    facts.append(.membership(Self.membership(user, workgroup, source)))
  }

  mutating func addWorkgroup(_ name: String, allowed: [RoleKey] = [], denied: [RoleKey] = []) {
    facts.append(.workgroup(WorkgroupFact(id: Self.id(name), kind: .role, name: name, version: 1)))
    for role in allowed { set(.allowed, role, in: name) }
    for role in denied { set(.denied, role, in: name) }
  }

  mutating func set(_ state: RoleState, _ role: RoleKey, in workgroup: String) {
    facts.append(.roleState(RoleStateFact(workgroup: Self.id(workgroup), role: role, state: state)))
  }

  mutating func addType(
    _ name: String, application: String = "App", _ actions: ActionFact...,
    guards: (inout ResourceTypeFact) -> Void = { _ in }
  ) {
    var type = ResourceTypeFact(application: application, name: name, actions: actions)
    guards(&type)
    facts.append(.resourceType(type))
  }

  mutating func add(_ fact: Fact) { facts.append(fact) }

  static func membership(_ user: String, _ workgroup: String, _ source: Source = .manual) -> MembershipFact {
    MembershipFact(workgroup: id(workgroup), user: UserID(rawValue: user), source: source)
  }

  /// A workgroup's id is its name in small letters.
  static func id(_ workgroup: String) -> WorkgroupID { WorkgroupID(rawValue: workgroup.lowercased()) }
}

extension Snapshot {
  /// Whether a user may view a `doc`.
  func view(_ user: String) -> Decision { check(subject: UserID(rawValue: user), action: "view", type: "doc") }

  /// The reason of a denial, if it is one.
  func reason(_ decision: Decision) -> Reason? {
    if case .denied(let denial) = decision { reason(for: denial) } else { nil }
  }

  func holds(_ permission: String, _ user: String) -> PermissionVerdict {
    holds(permission: permission, user: UserID(rawValue: user))
  }
}
