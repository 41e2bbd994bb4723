import Authorization
import Model
import Testing

/// The rules of role workgroups, one by one.
struct RoleRuleTests {
  @Test(
    "C9: one workgroup allows R, another denies it; denied beats allowed across all workgroups of a user",
    arguments: [(["WG1"], true), (["WG1", "WG2"], false), (["WG2"], false), ([], false)])
  func vector(workgroups: [String], isAllowed: Bool) {
    var tenant = Self.vectorTenant
    tenant.addUser("u", in: workgroups)
    #expect(tenant.snapshot.view("u").isAllowed == isAllowed)
    tenant.set(.denied, Tenant.role, in: "Everyone")
    #expect(!tenant.snapshot.view("u").isAllowed, "Everyone denies R: all no")
  }

  @Test("C1: a membership has effect through the roles that the workgroup is allowed, and a user may be in many")
  func memberships() {
    var tenant = Self.vectorTenant
    tenant.addWorkgroup("Empty")
    tenant.addUser("none", in: ["Empty"])
    tenant.addUser("many", in: ["Empty", "WG1"])
    let snapshot = tenant.snapshot
    #expect(snapshot.reason(snapshot.view("none"))?.conjunct == .permission)
    #expect(snapshot.view("many") == .allowed)
  }

  @Test("C2: Administrators have every permission, SecurityAdministrators the role Security/Security, others nothing")
  func newTenant() {
    var tenant = Tenant()
    tenant.addUser("officer", in: ["SecurityAdministrators"])
    tenant.addUser("somebody")
    let snapshot = tenant.snapshot
    for permission in ["directory.users.manage", "provisioning.manage", "doc.view", "known.to.nobody"] {
      #expect(snapshot.holds(permission, "Administrator") == .held)
    }
    #expect(snapshot.holds("directory.users.manage", "officer") == .held)
    #expect(!snapshot.holds("doc.view", "officer").isHeld)
    #expect(!snapshot.holds("directory.users.manage", "somebody").isHeld)
    #expect(snapshot.view("Administrator") == .allowed)
  }

  @Test("C2: every user is in Everyone without being listed")
  func everyone() {
    var tenant = Tenant()
    tenant.addUser("u")
    tenant.set(.allowed, Tenant.role, in: "Everyone")
    #expect(tenant.snapshot.view("u") == .allowed)
  }

  @Test("C3: the authority over changes is a role like any other, and can be given to others")
  func authority() {
    var tenant = Tenant()
    tenant.addWorkgroup("Helpdesk", allowed: [RoleKey(application: "App", name: "Helpdesk")])
    tenant.add(
      .role(RoleFact(key: RoleKey(application: "App", name: "Helpdesk"), permissions: ["directory.users.manage"])))
    tenant.addUser("agent", in: ["Helpdesk"])
    let snapshot = tenant.snapshot
    #expect(snapshot.holds("directory.users.manage", "agent") == .held)
    #expect(!snapshot.holds("directory.roles.manage", "agent").isHeld)
    #expect(snapshot.holds("directory.users.manage", "nobody") == .unknownUser)
  }

  @Test("C9: a deny hits through another role that carries the same permission")
  func denyByPermission() {
    var tenant = Self.vectorTenant
    let twin = RoleKey(application: "App", name: "Q")
    tenant.add(.role(RoleFact(key: twin, permissions: ["doc.view", "doc.edit"])))
    tenant.addWorkgroup("DeniesTwin", denied: [twin])
    tenant.addUser("u", in: ["WG1", "DeniesTwin"])
    let snapshot = tenant.snapshot
    let reason = snapshot.reason(snapshot.view("u"))
    #expect(reason?.conjunct == .deny)
    #expect(reason?.role == twin)
    #expect(reason?.workgroup == Tenant.id("DeniesTwin"))
  }

  @Test("C9: of several denials the lowest role and then the lowest workgroup by name is reported, whatever the order")
  func deterministicDenial() {
    var tenant = Tenant()
    let lower = RoleKey(application: "App", name: "A")
    tenant.add(.role(RoleFact(key: lower, permissions: ["doc.view"])))
    tenant.addWorkgroup("Zeta", denied: [Tenant.role, lower])
    tenant.addWorkgroup("Alpha", denied: [Tenant.role])
    tenant.addWorkgroup("Beta", denied: [lower])
    tenant.addUser("u", in: ["Zeta", "Alpha", "Beta"])
    for facts in [tenant.facts, tenant.facts.reversed()] {
      let snapshot = Snapshot(facts)
      let reason = snapshot.reason(snapshot.view("u"))
      #expect(reason?.role == lower)
      #expect(reason?.workgroup == Tenant.id("Beta"))
    }
  }

  @Test("C10: unset everywhere is not granted, and the missing permission is named")
  func unset() {
    var tenant = Tenant()
    tenant.addUser("u")
    let snapshot = tenant.snapshot
    let reason = snapshot.reason(snapshot.view("u"))
    #expect(reason?.conjunct == .permission)
    #expect(reason?.code == "permission_missing")
    #expect(reason?.permission == "doc.view")
  }

  @Test("C10: an action that names no permission needs no role, and no deny reaches it")
  func noPermission() {
    var tenant = Self.vectorTenant
    tenant.addUser("u", in: ["WG2"])
    let decision = tenant.snapshot.check(subject: UserID(rawValue: "u"), action: "print", type: "doc")
    #expect(decision == .allowed)
  }

  @Test("C12: a deny also hits an administrator")
  func denyHitsAdministrator() {
    var tenant = Self.vectorTenant
    tenant.addMember("Administrator", to: "WG2")
    let snapshot = tenant.snapshot
    #expect(snapshot.reason(snapshot.view("Administrator"))?.conjunct == .deny)
    #expect(snapshot.holds("directory.users.manage", "Administrator") == .held)
  }

  @Test("C12: an effective holder is active, allowed the role or granted everything, and denied by none")
  func effectiveHolders() {
    var tenant = Tenant()
    tenant.addWorkgroup("NoSecurity", denied: [Tenant.security])
    tenant.addUser("officer", in: ["SecurityAdministrators"])
    tenant.addUser("asleep", .locked, in: ["SecurityAdministrators"])
    tenant.addUser("barred", in: ["Administrators", "NoSecurity"])
    tenant.addUser("somebody")
    let holders = tenant.snapshot.effectiveHolders(of: Tenant.security)
    #expect(Set(holders.map(\.rawValue)) == ["Administrator", "officer"])
    #expect(tenant.snapshot.effectiveHolders(of: Tenant.security, limit: 1).count == 1)
    tenant.set(.denied, Tenant.security, in: "Everyone")
    #expect(!tenant.snapshot.hasEffectiveHolder(of: Tenant.security))
  }

  /// `WG1` allows R, `WG2` denies it.
  private static var vectorTenant: Tenant {
    var tenant = Tenant()
    tenant.addWorkgroup("WG1", allowed: [Tenant.role])
    tenant.addWorkgroup("WG2", denied: [Tenant.role])
    return tenant
  }
}
