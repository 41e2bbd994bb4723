import Directory
import Model
import Testing

/// How users come, are turned into federated ones and get roles without a workgroup.
@Suite("Invitations, accounts and direct roles")
struct LifeTests {
  private static let carol = UserID(rawValue: "carol")
  private static let secret = [UInt8](repeating: 9, count: 32)
  private static let direct = RoleKey(application: "Maps", name: "View")
  private static let atUnit = RoleKey(application: "Maps", name: "Surveyor")
  private static let onResource = RoleKey(application: "Maps", name: "Author")
  private static let sales = UnitID(rawValue: "sales")

  private func invite(_ store: inout FactStore) throws -> UserAnswer {
    try store.run(InviteUser(CreateUser(id: Self.carol, login: "carol"), enrolmentDigest: Self.secret)).answer.invited
  }

  @Test("an invitation is accepted once, within seven days, and the first call makes the user active")
  func invitation() throws {
    var store = try FactStore.tenant()
    #expect(try invite(&store).user.status == .invited)
    #expect(store.enrolments[Self.secret]?.expires == store.now.advanced(bySeconds: 7 * 24 * 60 * 60))
    try store.run(AcceptEnrolment(secretDigest: Self.secret))
    #expect(store.user(Self.carol)?.status == .registered)
    #expect(refusal { try store.run(AcceptEnrolment(secretDigest: Self.secret)) }?.code == .notFound)
    try store.run(BeginUse(id: Self.carol, by: .call))
    #expect(store.user(Self.carol)?.status == .active)
  }

  @Test("an invitation that was cancelled can't be accepted, and one that was accepted can't be cancelled")
  func cancellation() throws {
    var store = try FactStore.tenant()
    _ = try invite(&store)
    try store.run(CancelInvitation(id: Self.carol))
    #expect(store.user(Self.carol)?.status == .deleted)
    #expect(store.profile(Self.carol) == nil)
    #expect(refusal { try store.run(AcceptEnrolment(secretDigest: Self.secret)) }?.code == .notFound)
    #expect(refusal { try store.run(CancelInvitation(id: .ann)) }?.reason == "user_status")
    #expect(refusal { try store.run(CancelInvitation(id: Self.carol)) }?.code == .notFound)
  }

  @Test("C29: a local account becomes federated, the first administrator's does not, and twice changes nothing")
  func federation() throws {
    var store = try FactStore.tenant()
    #expect(try store.run(ConvertToFederated(id: .ann)).answer.user.account == .federated)
    #expect(try store.run(ConvertToFederated(id: .ann)).effects.isEmpty)
    #expect(refusal { try store.run(ConvertToFederated(id: .administrator)) }?.reason == "first_administrator")
    #expect(refusal { try store.run(ConvertToFederated(id: .bob, expectedVersion: 1)) }?.code == .versionConflict)
  }

  @Test("an import makes all of its users or none, and names the one at fault")
  func importing() throws {
    var store = try FactStore.tenant()
    let good = (0..<3).map { CreateUser(id: UserID(rawValue: "i\($0)"), login: "i\($0)") }
    let bad = ImportUsers(good + [CreateUser(login: "I1")])
    let refused = refusal { try store.run(bad) }
    #expect(refused?.code == .alreadyExists)
    #expect(refused?.field == "users[3].login")
    #expect(store.user(UserID(rawValue: "i0")) == nil)
    #expect(try store.run(ImportUsers(good)).answer.created == 3)
    #expect(store.user(UserID(rawValue: "i2"))?.status == .active)
  }

  private func withRoles() throws -> FactStore {
    var store = try FactStore.tenant()
    let roles = [
      RoleFact(key: Self.direct, permissions: ["dashboard.view"]),
      RoleFact(
        key: Self.atUnit, permissions: ["*"], use: .unit, terms: UnitRoleTerms(levels: [.group], isNamedOnly: true)),
      RoleFact(key: Self.onResource, permissions: ["dashboard.view"], use: .resource),
    ]
    try store.run(RegisterApplication(ApplicationFact(name: "Maps"), roles: roles))
    try store.run(CreateUnit(id: Self.sales, name: "Sales"))
    return store
  }

  @Test("a direct role is given and taken back, and only one that is held that way")
  func companyRoles() throws {
    var store = try withRoles()
    #expect(
      try store.run(SetCompanyRole(user: .ann, role: Self.direct, isHeld: true)).answer.roles.map(\.role)
        == [Self.direct])
    #expect(try store.run(SetCompanyRole(user: .ann, role: Self.direct, isHeld: true)).effects.isEmpty)
    #expect(
      refusal { try store.run(SetCompanyRole(user: .ann, role: Self.atUnit, isHeld: true)) }?.reason == "role_use")
    #expect(try store.run(SetCompanyRole(user: .ann, role: Self.direct, isHeld: false)).answer.roles.isEmpty)
  }

  @Test("a direct role is not for who may only manage users")
  func companyRoleAuthority() throws {
    var store = try withRoles()
    let people = RoleKey(application: "Keys", name: "People")
    try store.run(
      RegisterApplication(
        ApplicationFact(name: "Keys"), roles: [RoleFact(key: people, permissions: [Permission.manageUsers])]))
    try store.run(SetRoleStates(workgroup: .team, allowed: [people]))
    try store.run(SuspendUser(id: .bob), as: .ann)
    let security = SetCompanyRole(user: .ann, role: .security, isHeld: true)
    #expect(refusal { try store.run(security, as: .ann) }?.reason == Permission.manageRoles)
  }

  @Test("a role at a unit replaces the one before, keeps to its terms, and goes with the next attachment")
  func attachment() throws {
    var store = try withRoles()
    let resource = ResourceKey(application: "maps", type: "dashboard", id: "d")
    let attach = AttachUser(user: .ann, unit: Self.sales, role: Self.atUnit, named: [resource, resource])
    #expect(try store.run(attach).answer.roles.map(\.named) == [[resource]])
    #expect(store.user(.ann)?.unit == Self.sales)
    let top = AttachUser(user: .ann, unit: CreateTenant.unit, role: Self.atUnit)
    #expect(refusal { try store.run(top) }?.reason == "unit_role_level")
    #expect(try store.run(AttachUser(user: .ann, unit: CreateTenant.unit)).answer.roles.isEmpty)
    #expect(refusal { try store.run(AttachUser(user: .ann, unit: Self.sales, named: [resource])) }?.field == "named")
  }

  @Test("a role on a resource needs the resource, and ends with the user")
  func resourceRole() throws {
    var store = try withRoles()
    let key = ResourceKey(application: "maps", type: "dashboard", id: "d")
    let assign = AssignRoleOnResource(Self.onResource, to: .ann, on: key, isHeld: true)
    #expect(refusal { try store.run(assign) }?.field == "resource")
    store.facts[.resource(key)] = .resource(
      ResourceFact(key: key, company: CreateTenant.company, updatedAt: store.now))
    #expect(try store.run(assign).answer.roles == [Self.onResource])
    try store.run(SetCompanyRole(user: .ann, role: Self.direct, isHeld: true))
    try store.run(DeleteUser(id: .ann))
    let left = store.facts.values.filter { fact in
      switch fact {
      case .userRole, .resourceRole: true
      default: false
      }
    }
    #expect(left.isEmpty)
  }
}
