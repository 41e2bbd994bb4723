import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("X10: the past of a tenant")
struct HistoryTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  private func scope(_ tenant: TestTenant) -> ReadScope {
    ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
  }

  @Test("X10: after random changes the facts at each revision, and at each instant, are those that held then")
  func everyRevision() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let tenant = try await TestTenant.make()
    var model = PastModel(tenant.initialFacts(of: tenant.id))
    // Its states matter to no guard.
    let role = Fact.role(RoleFact(key: PastModel.role, permissions: ["Planning/Read"]))
    model.commit([.put(role)], as: try await tenant.put([role]).revision)
    for _ in 0..<60 {
      let effects = model.randomEffects(tenant, using: &random)
      try await tenant.change([.allUsers, .memberships(of: tenant.admin)] + model.queries) { view in
        for effect in effects {
          switch effect {
          case .put(let fact): view.put(fact)
          case .end(let key): view.end(key)
          }
        }
      }
      let head = try await tenant.count(Statement("SELECT revision FROM muster.tenant_revision"))
      model.commit(effects, as: head)
    }
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let instants = try await tenant.rows(
      Statement(
        "SELECT array_agg((extract(epoch FROM at) * 1000000)::int8 ORDER BY revision) FROM muster.audit"))[0].ints(0)
    // About half of the effects change something.
    #expect(instants.count > 10, "seed \(seed)")
    for (index, expected) in model.past.enumerated() {
      let revision = Revision(index + 1)
      let past = try await history.facts(at: .revision(revision), in: scope(tenant))
      #expect(past.revision == revision)
      #expect(Set(past.facts) == expected, "revision \(revision), seed \(seed)")
      #expect(past.facts.count == expected.count, "revision \(revision), seed \(seed)")
      let then = try await history.facts(
        at: .time(Timestamp(microseconds: instants[index])), in: scope(tenant))
      #expect(then.revision == revision && Set(then.facts) == expected, "revision \(revision), seed \(seed)")
      for user in model.users {
        let slice = try await history.slice(for: PastQuestion(.user(user)), at: .revision(revision), in: scope(tenant))
        #expect(Set(slice.facts) == PastModel.slice(of: user, in: expected), "\(user) at \(revision), seed \(seed)")
      }
    }
  }

  @Test("X10: a moment before the tenant or after its newest revision is out of range; one in between is not")
  func bounds() async throws {
    let tenant = try await TestTenant.make()
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    for (moment, reason) in [
      (Moment.revision(0), "retention"), (.revision(-1), "retention"), (.revision(2), "future"),
      (.time(Timestamp(microseconds: 0)), "retention"),
    ] {
      let error = await #expect(throws: DirectoryError.self) { try await history.facts(at: moment, in: scope(tenant)) }
      #expect(error?.code == .outOfRange)
      #expect(error?.reason == reason)
    }
    #expect(try await history.facts(at: .time(.now()), in: scope(tenant)).revision == 1)
    let nowhere = ReadScope(tenant: TenantID.make(), sight: .everything, deadline: soon)
    let missing = await #expect(throws: DirectoryError.self) { try await history.facts(at: .revision(1), in: nowhere) }
    #expect(missing?.code == .notFound)
  }

  @Test("X8: a past that is larger than one read may be is refused, not cut")
  func tooMany() async throws {
    let tenant = try await TestTenant.make()
    for name in ["ben", "cleo"] { try await tenant.put(tenant.user(name)) }
    var limits = RepositoryLimits()
    limits.factsPerQuery = 2
    let history = PostgresHistoryQueries(pool: tenant.database.app, limits: limits)
    #expect(try await history.facts(at: .revision(2), in: scope(tenant)).facts.count > 2)
    let error = await #expect(throws: DirectoryError.self) {
      try await history.facts(at: .revision(3), in: scope(tenant))
    }
    #expect(error?.code == .resourceExhausted)
  }
}

/// What held at each revision, kept in memory as a set.
private struct PastModel {
  private(set) var past: [Set<Fact>]
  let users = ["admin", "ben", "cleo", "dora"].map(UserID.init(rawValue:))
  static let role = RoleKey(application: "Planning", name: "Reader")
  private let groups = ["everyone", "g1", "g2"].map(WorkgroupID.init(rawValue:))

  init(_ facts: [Fact]) { past = [Self.kept(facts)] }

  private static func kept(_ facts: some Sequence<Fact>) -> Set<Fact> {
    Set(
      facts.filter {
        if case .profile = $0 { false } else { true }
      })
  }

  /// What a change must have loaded to end facts.
  var queries: [FactQuery] {
    users.map { .user($0) } + users.map { .memberships(of: $0) } + groups.map { .workgroup($0) }
      + groups.map { .roleStates(of: $0) }
  }

  mutating func commit(_ effects: [Effect], as revision: Revision) {
    var facts = Dictionary(uniqueKeysWithValues: past[past.count - 1].map { ($0.key, $0) })
    for effect in effects {
      switch effect {
      case .put(let fact): facts[fact.key] = fact
      case .end(let key): facts[key] = nil
      }
    }
    let next = Self.kept(facts.values)
    // A change without effect bumps no revision.
    if revision > past.count { past.append(next) }
  }

  /// A few changes that break no rule of the database: whoever is put has a place, whatever ends is held by nothing.
  func randomEffects(_ tenant: TestTenant, using random: inout Seeded) -> [Effect] {
    let now = past[past.count - 1]
    func holds(_ key: FactKey) -> Bool { now.contains { $0.key == key } }
    let user = users.dropFirst().randomElement(using: &random)!
    let group = groups.dropFirst().randomElement(using: &random)!
    let membership = MembershipFact(workgroup: group, user: user, source: .manual)
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      let status = [UserStatus.active, .locked].randomElement(using: &random)!
      return tenant.user(user.rawValue, status: status).map(Effect.put)
    case 1:
      let name = "Group \(Int.random(in: 0..<3, using: &random)) \(group)"
      return [.put(.workgroup(WorkgroupFact(id: group, kind: .role, name: name, version: 1)))]
    case 2, 3:
      guard holds(.user(user)), holds(.workgroup(group)) else { return [] }
      return [.put(.membership(membership))]
    case 4:
      return holds(.membership(membership)) ? [.end(.membership(membership))] : []
    case 5:
      let place = groups.filter { holds(.workgroup($0)) }.randomElement(using: &random)!
      let state = [RoleState.allowed, .denied].randomElement(using: &random)!
      return [.put(.roleState(RoleStateFact(workgroup: place, role: Self.role, state: state)))]
    default:
      let gone = now.compactMap { fact -> Effect? in
        if case .roleState = fact { .end(fact.key) } else { nil }
      }
      return gone.randomElement(using: &random).map { [$0] } ?? []
    }
  }

  /// What decides about one user, said the long way.
  static func slice(of user: UserID, in facts: Set<Fact>) -> Set<Fact> {
    var groups: Set<WorkgroupID> = []
    for case .membership(let membership) in facts where membership.user == user { groups.insert(membership.workgroup) }
    for case .workgroup(let workgroup) in facts where workgroup.holdsAllUsers || workgroup.builtin != nil {
      groups.insert(workgroup.id)
    }
    return facts.filter { fact in
      switch fact {
      case .user(let fact): fact.id == user
      case .membership(let fact): fact.user == user
      case .workgroup(let fact): groups.contains(fact.id)
      case .roleState(let fact): groups.contains(fact.workgroup)
      case .tenant, .company, .unit, .role, .resourceType: true
      default: false
      }
    }
  }
}
