import Directory
import Model
import Testing

@Suite("Applications and their roles")
struct RegistrationTests {
  private static let run = RoleKey(application: "Econ", name: "Run")
  private static let admin = RoleKey(application: "Econ", name: "Admin")
  private static let own = RoleKey(application: "Econ", name: "Own")

  private func role(_ key: RoleKey, _ permissions: [String] = ["run"]) -> RoleFact {
    RoleFact(key: key, permissions: permissions)
  }

  private func registered() throws -> FactStore {
    var store = try FactStore.tenant()
    try store.run(RegisterApplication(ApplicationFact(name: "Econ"), roles: [role(Self.run), role(Self.admin)]))
    return store
  }

  @Test("C11: a release fixes the roles: what vanishes from it ends, with its states and holders")
  func release() throws {
    var store = try registered()
    try store.run(SetRoleStates(workgroup: .team, allowed: [Self.run], denied: [Self.admin]))
    try store.run(SetCompanyRole(user: .bob, role: Self.admin, isHeld: true))
    let etag = store.workgroup(.team)?.version
    let next = RegisterApplication(ApplicationFact(name: "Econ"), roles: [role(Self.run, ["run", "stop"])])
    #expect(try store.run(next).answer.removed == [Self.admin])
    #expect(store.state(.team, Self.run) == .allowed)
    #expect(store.state(.team, Self.admin) == nil)
    #expect(store.facts[.role(Self.run)] == .role(role(Self.run, ["run", "stop"])))
    #expect(store.facts[.userRole(.bob, Self.admin, .directly)] == nil)
    #expect(store.workgroup(.team)?.version != etag)
    #expect(try store.run(next).effects.isEmpty)
  }

  @Test("C11: nobody of the tenant registers a release, not even an administrator")
  func authority() throws {
    var store = try registered()
    let next = RegisterApplication(ApplicationFact(name: "Econ"), roles: [])
    #expect(refusal { try store.run(next, as: .administrator) }?.reason == "principal_only")
  }

  @Test("C11: the application that comes with every tenant can't be registered")
  func base() throws {
    var store = try registered()
    let base = RegisterApplication(ApplicationFact(name: "Security"), roles: [])
    #expect(refusal { try store.run(base) }?.reason == "builtin_application")
  }

  @Test("C11: custom roles are separate: made, changed and deleted by the tenant, and left alone by a release")
  func custom() throws {
    var store = try registered()
    #expect(try store.run(CreateCustomRole(role(Self.own))).answer.isCustom)
    #expect(refusal { try store.run(CreateCustomRole(role(Self.run))) }?.code == .alreadyExists)
    #expect(refusal { try store.run(UpdateCustomRole(role(Self.run, ["x"]))) }?.reason == "application_role")
    #expect(refusal { try store.run(DeleteCustomRole(Self.run)) }?.reason == "application_role")
    try store.run(UpdateCustomRole(role(Self.own, ["run", "stop"])))
    try store.run(RegisterApplication(ApplicationFact(name: "Econ"), roles: [role(Self.run)]))
    #expect(store.facts[.role(Self.own)] != nil)
    let clash = RegisterApplication(ApplicationFact(name: "Econ"), roles: [role(Self.own)])
    #expect(refusal { try store.run(clash) }?.reason == "custom_role")
    try store.run(SetRoleStates(workgroup: .team, allowed: [Self.own]))
    try store.run(DeleteCustomRole(Self.own))
    #expect(store.state(.team, Self.own) == nil)
    let elsewhere = CreateCustomRole(role(RoleKey(application: "None", name: "x")))
    #expect(refusal { try store.run(elsewhere) }?.field == "role.application")
  }

  static let mistakes: [(ApplicationFact, [RoleFact], String)] = [
    (ApplicationFact(name: ""), [], "application.name"), (ApplicationFact(name: "a/b"), [], "application.name"),
    (
      ApplicationFact(name: "A"), [RoleFact(key: RoleKey(application: "B", name: "r"), permissions: [])],
      "roles[0].application"
    ),
    (
      ApplicationFact(name: "A"), [RoleFact(key: RoleKey(application: "A", name: ""), permissions: [])], "roles[0].name"
    ),
    (
      ApplicationFact(name: "A"), [RoleFact(key: RoleKey(application: "A", name: "r"), permissions: ["*", "x"])],
      "roles[0].permissions"
    ),
    (ApplicationFact(name: "A", products: ["P", "P"]), [], "application.license_products"),
  ]

  @Test("what a registration says is checked, and the field at fault named", arguments: mistakes)
  func mistaken(_ application: ApplicationFact, _ roles: [RoleFact], _ field: String) throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(RegisterApplication(application, roles: roles)) }
    #expect(refused?.code == .invalidField)
    #expect(refused?.field == field)
  }
}
