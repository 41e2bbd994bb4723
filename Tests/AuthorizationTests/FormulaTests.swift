import Authorization
import Model
import Testing

/// Status, names, and the order of the conjuncts.
struct FormulaTests {
  @Test(
    "C30: of all statuses only active is decided; every other fails each check, whatever the roles",
    arguments: [UserStatus.invited, .registered, .locked, .deactivated])
  func statuses(status: UserStatus) {
    var tenant = Tenant()
    tenant.addUser("u", status, in: ["Administrators"])
    let snapshot = tenant.snapshot
    for action in ["view", "print"] {
      let decision = snapshot.check(subject: UserID(rawValue: "u"), action: action, type: "doc")
      #expect(decision == .denied(.inactive(status)))
      #expect(snapshot.reason(decision)?.code == status.rawValue)
    }
    #expect(snapshot.holds("doc.view", "u") == .denied(.inactive(status)))
    #expect(snapshot.status(of: UserID(rawValue: "u")) == status)
  }

  @Test("a deleted user is not known, like one that never was")
  func deleted() {
    var tenant = Tenant()
    tenant.addUser("gone", .deleted, in: ["Administrators"])
    let snapshot = tenant.snapshot
    #expect(snapshot.view("gone") == .unknown(.subject))
    #expect(snapshot.view("never") == .unknown(.subject))
    #expect(snapshot.holds("doc.view", "gone") == .unknownUser)
    #expect(snapshot.status(of: UserID(rawValue: "gone")) == nil)
  }

  @Test("a user whom only a membership names is not known")
  func mentioned() {
    var tenant = Tenant()
    tenant.addMember("ghost", to: "Administrators")
    #expect(tenant.snapshot.view("ghost") == .unknown(.subject))
  }

  @Test(
    "names compare byte by byte: another case or another Unicode form is another name",
    arguments: ["administrator", "ADMINISTRATOR", "Administrator ", "Administrato", "Administrator\u{0}", ""])
  func exactSubjects(name: String) {
    #expect(Tenant().snapshot.view(name) == .unknown(.subject))
  }

  @Test("types and actions compare byte by byte too")
  func exactTypes() {
    var tenant = Tenant()
    tenant.addType("caf\u{E9}", ActionFact(name: "view", permission: nil))
    let snapshot = tenant.snapshot
    let user = UserID(rawValue: "Administrator")
    #expect(snapshot.check(subject: user, action: "view", type: "caf\u{E9}") == .allowed)
    #expect(snapshot.check(subject: user, action: "view", type: "cafe\u{301}") == .unknown(.type))
    #expect(snapshot.check(subject: user, action: "view", type: "Doc") == .unknown(.type))
    #expect(snapshot.check(subject: user, action: "View", type: "doc") == .unknown(.action))
  }

  @Test("a bare type name that two applications have is ambiguous, and the application settles it")
  func ambiguousType() {
    var tenant = Tenant()
    tenant.addType("doc", application: "Other", ActionFact(name: "sign", permission: nil))
    let snapshot = tenant.snapshot
    let user = UserID(rawValue: "Administrator")
    #expect(snapshot.check(subject: user, action: "sign", type: "doc") == .unknown(.ambiguousType))
    #expect(snapshot.check(subject: user, action: "sign", application: "Other", type: "doc") == .allowed)
    #expect(snapshot.check(subject: user, action: "sign", application: "App", type: "doc") == .unknown(.action))
    #expect(snapshot.check(subject: user, action: "sign", application: "Third", type: "doc") == .unknown(.type))
  }

  @Test("what is not known is reported in the order subject, type, action, and before any denial")
  func unknownOrder() {
    var tenant = Tenant()
    tenant.addUser("locked", .locked)
    let snapshot = tenant.snapshot
    let nobody = UserID(rawValue: "nobody")
    let locked = UserID(rawValue: "locked")
    #expect(snapshot.check(subject: nobody, action: "fly", type: "none") == .unknown(.subject))
    #expect(snapshot.check(subject: locked, action: "fly", type: "none") == .unknown(.type))
    #expect(snapshot.check(subject: locked, action: "fly", type: "doc") == .unknown(.action))
  }

  @Test("guards whose data nobody has yet fail closed, in the formula's order, and scope is off until it is enabled")
  func order() {
    var tenant = Tenant()
    tenant.addWorkgroup("Denies", denied: [Tenant.role])
    tenant.addWorkgroup("Allows", allowed: [Tenant.role])
    tenant.addUser("u", .locked, in: ["Denies"])
    var type = ResourceTypeFact(
      application: "App", name: "doc",
      actions: [ActionFact(name: "view", permission: "doc.view", entity: "read", isChanging: true)],
      scopeDimensions: ["contract"], placement: .matrix, hasLevels: true, entity: "tree", isDelegated: true)
    var conjuncts: [Conjunct?] = []
    func ask() {
      tenant.add(.resourceType(type))
      let snapshot = tenant.snapshot
      conjuncts.append(snapshot.reason(snapshot.view("u"))?.conjunct)
    }
    ask()
    tenant.addUser("u")
    ask()
    tenant.add(.workgroup(WorkgroupFact(id: Tenant.id("Other"), kind: .role, name: "Other", version: 1)))
    tenant.set(.allowed, RoleKey(application: "App", name: "unheard-of"), in: "Denies")
    tenant.add(.role(RoleFact(key: Tenant.role, permissions: [])))
    ask()
    type.placement = nil
    ask()
    tenant.addMember("u", to: "Administrators")
    ask()
    type.hasLevels = false
    ask()
    type.entity = nil
    ask()
    type.isDelegated = false
    ask()
    #expect(conjuncts == [.active, .deny, .view, .permission, .level, .entity, .delegation, nil])
  }

  @Test("a snapshot of no facts knows nobody")
  func empty() {
    let snapshot = Snapshot([])
    #expect(snapshot.view("u") == .unknown(.subject))
    #expect(snapshot.effectiveHolders(of: Tenant.security).isEmpty)
  }
}
