import Authorization
import Model
import Testing

/// What a user holds, whatever the resource.
struct EffectiveAccessTests {
  @Test("C27: effective access names workgroups with sources, roles by state, and the permissions in effect")
  func roles() throws {
    var tenant = Tenant()
    let second = RoleKey(application: "App", name: "S")
    tenant.add(.role(RoleFact(key: second, permissions: ["doc.edit"])))
    tenant.addWorkgroup("Readers", allowed: [Tenant.role, second])
    tenant.addWorkgroup("Banned", denied: [second])
    tenant.addUser("ann", in: ["Readers", "Banned"])
    tenant.add(.userRole(UserRoleFact(user: UserID(rawValue: "ann"), role: Tenant.security, held: .directly)))
    let access = try #require(tenant.snapshot.effectiveAccess(of: UserID(rawValue: "ann")))
    #expect(access.workgroups.map(\.membership.workgroup.name) == ["Banned", "Everyone", "Readers"])
    #expect(access.workgroups.map(\.membership.sources) == [[.manual], [], [.manual]])
    #expect(access.roles.map(\.key) == [Tenant.role, second, second, Tenant.security])
    #expect(access.roles.map(\.state) == [.allowed, .allowed, .denied, .allowed])
    #expect(access.roles.map(\.isDirect) == [false, false, false, true])
    #expect(access.permissions.contains("doc.view") && access.permissions.contains("directory.users.manage"))
    #expect(!access.permissions.contains("doc.edit"))
    #expect(access.scope == nil)
    #expect(tenant.snapshot.effectiveAccess(of: UserID(rawValue: "nobody")) == nil)
  }

  @Test("C2: Administrators hold everything, and a locked one nothing in effect (C30)")
  func administrators() throws {
    var tenant = Tenant()
    tenant.addUser("idle", .locked, in: ["Administrators"])
    let snapshot = tenant.snapshot
    #expect(snapshot.effectiveAccess(of: UserID(rawValue: "Administrator"))?.permissions == ["*"])
    let idle = try #require(snapshot.effectiveAccess(of: UserID(rawValue: "idle")))
    #expect(idle.status == .locked && idle.permissions.isEmpty && idle.workgroups.count == 2)
  }

  @Test("A1: the scope workgroup with its items is told")
  func scope() throws {
    var tenant = Tenant()
    tenant.enableScopes()
    tenant.addScope("Some", items: [["contract": ["C1"]], ["site": nil]])
    tenant.addUser("ann", in: ["Some"])
    tenant.addUser("adam", in: ["All"])
    let scope = try #require(tenant.snapshot.effectiveAccess(of: UserID(rawValue: "ann"))?.scope)
    #expect(scope.workgroup?.name == "Some" && !scope.isUnrestricted && scope.items.map(\.item) == ["1", "2"])
    #expect(tenant.snapshot.effectiveAccess(of: UserID(rawValue: "adam"))?.scope?.isUnrestricted == true)
  }

  @Test("E3: the units within reach are told, the home unit first")
  func units() throws {
    var tenant = Tenant()
    tenant.addUnits()
    tenant.addUser("gary", at: "loans")
    tenant.addUser("tess", at: "tenant")
    let snapshot = tenant.snapshot
    #expect(snapshot.effectiveAccess(of: UserID(rawValue: "gary"))?.units.map(\.id.rawValue) == ["loans", "sec"])
    #expect(
      snapshot.effectiveAccess(of: UserID(rawValue: "tess"))?.units.map(\.id.rawValue) == [
        "tenant", "cards", "loans", "ops", "sec",
      ])
  }
}
