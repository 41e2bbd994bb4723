import Authorization
import Model
import Testing

/// A snapshot after changes, beyond what random tenants are large enough to show.
struct ChangeTests {
  @Test("X4: a membership ends when its last source ends")
  func sources() {
    var tenant = Tenant()
    let okta = Source.identityProvider(ConnectionID(rawValue: "okta"))
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addUser("u")
    tenant.addMember("u", to: "Readers")
    tenant.addMember("u", to: "Readers", okta)
    let both = tenant.snapshot
    let one = both.applying([Self.change(2, .end(.membership(Tenant.membership("u", "Readers"))))])
    let none = one.applying([Self.change(3, .end(.membership(Tenant.membership("u", "Readers", okta))))])
    #expect([both, one, none].map { $0.view("u").isAllowed } == [true, true, false])
    #expect([both, one, none].map(\.revision) == [1, 2, 3])
  }

  @Test("a snapshot that was changed answers as before itself")
  func immutability() {
    let tenant = Tenant()
    let before = tenant.snapshot
    let after = before.applying([Self.change(2, .end(.workgroup(Tenant.id("Administrators"))))])
    #expect(before.view("Administrator") == .allowed)
    #expect(after.view("Administrator") != .allowed)
  }

  @Test("X9: a revision that is in already is passed over, so a feed may overlap with what was loaded")
  func overlap() {
    let lock = Self.change(2, Self.administrator(.locked))
    let unlock = Self.change(3, Self.administrator(.active))
    let snapshot = Tenant().snapshot.applying([lock, unlock]).applying([lock])
    #expect(snapshot.revision == 3)
    #expect(snapshot.view("Administrator") == .allowed)
    #expect(snapshot.token.description == "1.1-0.3.acme")
  }

  @Test("statistics count users that are not deleted, pairs of user and workgroup, and workgroups that exist")
  func statistics() {
    var tenant = Tenant()
    tenant.addUser("u", in: ["Administrators", "Everyone"])
    tenant.addMember("u", to: "Administrators", .rule("r"))
    tenant.addUser("gone", .deleted)
    let statistics = tenant.snapshot.statistics
    #expect(statistics.users == 2)
    #expect(statistics.memberships == 3)
    #expect(statistics.workgroups == 3)
    #expect(statistics.approximateBytes > 0)
    let changed = tenant.snapshot.applying([Self.change(2, Self.user("new", .active))])
    #expect(changed.statistics.users == 3)
    #expect(changed.statistics.approximateBytes > statistics.approximateBytes)
  }

  private static func change(_ revision: Revision, _ effects: Effect...) -> RevisionChange {
    RevisionChange(revision: revision, effects: effects)
  }

  private static func administrator(_ status: UserStatus) -> Effect { user("Administrator", status) }

  private static func user(_ id: String, _ status: UserStatus) -> Effect {
    .put(
      .user(
        UserFact(
          id: UserID(rawValue: id), company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "tenant"),
          account: .local, status: status)))
  }
}
