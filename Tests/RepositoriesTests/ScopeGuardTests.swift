import Authorization
import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("The guard of the last administrator in All")
struct ScopeGuardTests {
  private static let all = WorkgroupID(rawValue: "All")
  private static let north = WorkgroupID(rawValue: "North")
  private static let groups = ["everyone", "w0", "w1", "w2"].map { WorkgroupID(rawValue: $0) }
  /// Two that carry the permission, one of them beside another, and one that does not.
  private static let roles = ["Manage", "Both", "Other"].map { RoleKey(application: "T", name: $0) }

  @Test("A21, X6: the guard asked of the database says what the engine says, over random tenants")
  func agreesWithEngine() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = Seeded(state: seed)
    let tenant = try await TestTenant.make()
    let source = PostgresSnapshotSource(pool: tenant.database.app, router: tenant.database.router)
    try await tenant.put(lasting(tenant))
    var verdicts: Set<Bool> = []
    for round in 0..<60 {
      let facts = randomFacts(of: tenant, &random)
      // As an identity provider's, so that any state can be reached.
      let free = tenant.envelope(source: .identityProvider(ConnectionID(rawValue: "okta")))
      let users = (0..<4).map { UserID(rawValue: "u\($0)") }
      let queries: [FactQuery] =
        [.allUsers] + Self.groups.map { .roleStates(of: $0) }
        + users.flatMap { [.memberships(of: $0), .userRoles(of: $0)] }
      try await tenant.change(queries, as: free) { view throws(Interruption) in
        for query in queries where query != .allUsers {
          for fact in try view.facts(query, including: { _ in false }) { view.end(fact.key) }
        }
        for fact in facts { view.put(fact) }
      }
      let snapshot = try await source.load(tenant.id, deadline: .now + .seconds(20))
      let expected = users.contains { user in
        facts.contains(.membership(MembershipFact(workgroup: Self.all, user: user, source: .system)))
          && snapshot.holds(permission: Permission.manageWorkgroups, user: user) == .held
      }
      #expect(Guard.unrestrictedAdministrator.holds(on: snapshot) == expected, "seed \(seed), round \(round)")
      var isAllowed = true
      do throws(DirectoryError) {
        let other = RoleKey(application: "T", name: "Round")
        try await tenant.put([.role(RoleFact(key: other, permissions: ["P\(round)"]))])
      } catch {
        #expect(error.reason == "last_unrestricted_administrator", "seed \(seed), round \(round): \(error)")
        isAllowed = false
      }
      #expect(isAllowed == expected, "seed \(seed), round \(round): \(facts)")
      verdicts.insert(expected)
    }
    #expect(verdicts.count == 2, "the random tenants were all alike, seed \(seed)")
  }

  /// What is there in every round; the first administrator holds `Security/Security`, and is not in All.
  private func lasting(_ tenant: TestTenant) -> [Fact] {
    var facts: [Fact] = Self.groups.dropFirst().map { id in
      .workgroup(WorkgroupFact(id: id, kind: .role, name: id.rawValue, version: 1))
    }
    facts.append(
      .workgroup(
        WorkgroupFact(id: Self.all, kind: .scope, name: "All", builtin: .all, isUnrestricted: true, version: 1)))
    facts.append(.workgroup(WorkgroupFact(id: Self.north, kind: .scope, name: "North", version: 1)))
    facts.append(.membership(MembershipFact(workgroup: Self.north, user: tenant.admin, source: .system)))
    for (role, permissions) in zip(
      Self.roles, [[Permission.manageWorkgroups], ["x", Permission.manageWorkgroups], ["x"]])
    {
      facts.append(.role(RoleFact(key: role, permissions: permissions)))
    }
    // Somebody is in All, so that these facts themselves pass the guard.
    facts +=
      tenant.user("u0") + [
        .membership(MembershipFact(workgroup: Self.all, user: UserID(rawValue: "u0"), source: .system))
      ]
    facts.append(
      .membership(MembershipFact(workgroup: tenant.administrators, user: UserID(rawValue: "u0"), source: .manual)))
    return facts
  }

  private func randomFacts(of tenant: TestTenant, _ random: inout Seeded) -> [Fact] {
    var facts: [Fact] = []
    func roll(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &random) == 0 }
    for number in 0..<4 {
      let user = UserID(rawValue: "u\(number)")
      facts += tenant.user("u\(number)", status: roll(4) ? .locked : .active)
      facts.append(.membership(MembershipFact(workgroup: roll(2) ? Self.all : Self.north, user: user, source: .system)))
      for group in Self.groups.dropFirst() + [tenant.administrators] where roll(group == tenant.administrators ? 12 : 3)
      {
        facts.append(.membership(MembershipFact(workgroup: group, user: user, source: .manual)))
      }
      for role in Self.roles where roll(12) {
        facts.append(.userRole(UserRoleFact(user: user, role: role, held: .directly)))
      }
    }
    for group in Self.groups {
      for role in Self.roles where roll(group == tenant.everyone ? 16 : 4) {
        facts.append(.roleState(RoleStateFact(workgroup: group, role: role, state: roll(2) ? .allowed : .denied)))
      }
    }
    return facts
  }
}
