import Authorization
import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Guards under the tenant's lock")
struct GuardTests {
  private func remove(
    _ user: UserID, from tenant: TestTenant, source: Source = .manual
  ) async throws(DirectoryError) {
    try await tenant.change([.memberships(of: user)], as: tenant.envelope(source: source)) { view in
      view.end(.membership(MembershipFact(workgroup: tenant.administrators, user: user, source: .manual)))
    }
  }

  @Test("C12: two administrators who remove each other at once: one succeeds")
  func mutualRemoval() async throws {
    for _ in 0..<10 {
      let tenant = try await TestTenant.make()
      let ben = UserID(rawValue: "ben")
      let membership = MembershipFact(workgroup: tenant.administrators, user: ben, source: .manual)
      try await tenant.put(tenant.user("ben") + [.membership(membership)])
      let reasons = await withTaskGroup(of: String?.self) { group in
        for user in [tenant.admin, ben] {
          group.addTask {
            do throws(DirectoryError) {
              try await remove(user, from: tenant)
              return nil
            } catch { return error.reason }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(reasons.count { $0 == nil } == 1)
      #expect(reasons.contains("last_security_holder"))
      #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.membership")) == 1)
    }
  }

  @Test("C12: the last holder can't be removed, and the refusal leaves nothing")
  func lastHolder() async throws {
    let tenant = try await TestTenant.make()
    let before = try await tenant.contents()
    let error = await #expect(throws: DirectoryError.self) { try await remove(tenant.admin, from: tenant) }
    #expect(error?.code == .failedPrecondition)
    #expect(error?.reason == "last_security_holder")
    #expect(try await tenant.contents() == before)
  }

  @Test("P47: a change that comes from an identity provider is not held back")
  func identityProvider() async throws {
    let tenant = try await TestTenant.make()
    let source = Source.identityProvider(ConnectionID(rawValue: "okta"))
    try await remove(tenant.admin, from: tenant, source: source)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.membership")) == 0)
  }

  @Test("P47: what such a change breaks is an incident in the log of its connection, once an hour")
  func incident() async throws {
    let tenant = try await TestTenant.make()
    let okta = ConnectionID(rawValue: "okta")
    let connection = ConnectionFact(
      id: okta, name: "Okta", claims: ClaimMapping(), linkBy: .none, createsUnmatched: false,
      mayMapAdministrators: false, version: 1)
    let other = MembershipFact(workgroup: tenant.everyone, user: tenant.admin, source: .identityProvider(okta))
    try await tenant.put([.connection(connection), .membership(other)])
    try await remove(tenant.admin, from: tenant, source: .identityProvider(okta))
    try await tenant.change([.memberships(of: tenant.admin)], as: tenant.envelope(source: .identityProvider(okta))) {
      $0.end(.membership(other))
    }
    let incidents = Statement(
      "SELECT count(*) FROM muster.push_log WHERE decision = 'incident' AND reason = 'last_security_holder'")
    #expect(try await tenant.count(incidents) == 1)
  }

  @Test("C12: the guard asked of the database says what the engine says, over random tenants")
  func agreesWithEngine() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = Seeded(state: seed)
    let tenant = try await TestTenant.make()
    let source = PostgresSnapshotSource(pool: tenant.database.app, router: tenant.database.router)
    var verdicts: Set<Bool> = []
    for round in 0..<60 {
      let facts = randomFacts(of: tenant, round, &random)
      // As an identity provider's, so that any state can be reached.
      let free = tenant.envelope(source: .identityProvider(ConnectionID(rawValue: "okta")))
      let queries: [FactQuery] =
        [.allUsers, .builtinWorkgroups]
        + Self.workgroups.flatMap {
          [.allMembers(of: $0), .roleStates(of: $0)]
        }
      try await tenant.change(queries, as: free) { view throws(Interruption) in
        for workgroup in Self.workgroups {
          for fact in try view.facts(.allMembers(of: workgroup), including: { _ in false }) { view.end(fact.key) }
          for fact in try view.facts(.roleStates(of: workgroup), including: { _ in false }) { view.end(fact.key) }
        }
        for fact in facts { view.put(fact) }
      }
      let snapshot = try await source.load(tenant.id, deadline: .now + .seconds(20))
      let expected = Guard.securityHolder.holds(on: snapshot)
      var allowed = true
      do throws(DirectoryError) {
        try await tenant.put([.role(RoleFact(key: tenant.security, permissions: ["P\(round)"]))])
      } catch {
        #expect(error.reason == "last_security_holder", "seed \(seed), round \(round): \(error)")
        allowed = false
      }
      #expect(allowed == expected, "seed \(seed), round \(round)")
      verdicts.insert(expected)
    }
    #expect(verdicts.count == 2, "the random tenants were all alike, seed \(seed)")
  }

  private static let workgroups = ["administrators", "everyone", "w0", "w1", "w2"].map { WorkgroupID(rawValue: $0) }

  private func randomFacts(of tenant: TestTenant, _ round: Int, _ random: inout Seeded) -> [Fact] {
    var facts: [Fact] = []
    for number in 0..<3 {
      facts.append(
        .workgroup(
          WorkgroupFact(
            id: WorkgroupID(rawValue: "w\(number)"), kind: .role, name: "w\(number)",
            version: Revision(round))))
    }
    for number in 0..<4 {
      let status = [UserStatus.active, .locked, .invited].randomElement(using: &random) ?? .active
      facts.append(contentsOf: tenant.user("u\(number)", status: status))
      for workgroup in Self.workgroups where workgroup != tenant.everyone && Int.random(in: 0..<3, using: &random) == 0
      {
        let user = UserID(rawValue: "u\(number)")
        facts.append(.membership(MembershipFact(workgroup: workgroup, user: user, source: .manual)))
      }
    }
    for workgroup in Self.workgroups where Int.random(in: 0..<4, using: &random) == 0 {
      let state = Bool.random(using: &random) ? RoleState.allowed : .denied
      facts.append(.roleState(RoleStateFact(workgroup: workgroup, role: tenant.security, state: state)))
    }
    return facts
  }
}

/// SplitMix64: small, and the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
