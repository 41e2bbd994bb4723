import Directory
import Model
import Postgres
import Provisioning
import Repositories
import Synchronization
import Testing

@Suite("Snapshots of connections")
struct SyncTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  @Test("P41: what is written in sets is what is written fact by fact, with the same history, step by step")
  func alike() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var (listed, bulk) = (RepositoryLimits(), RepositoryLimits())
    (listed.syncChunk, bulk.syncChunk, bulk.syncEffects) = (2, 3, 0)
    let one = try await SyncTenant.make(listed)
    let two = try await SyncTenant.make(bulk)
    var directory = RandomDirectory(seed: seed)
    for step in 0..<5 {
      directory.step()
      let runs = [try await one.push(directory), try await two.push(directory)]
      for run in runs { #expect([.applied, .unchanged].contains(run.state), "seed \(seed), step \(step)") }
      #expect(runs[0].effect == runs[1].effect, "seed \(seed), step \(step)")
      #expect(try await one.facts() == two.facts(), "seed \(seed), step \(step)")
    }
    #expect(one.bulk.withLock { $0 } == nil && two.bulk.withLock { $0 } != nil)
    for made in [one, two] {
      let scope = made.tenant.scope(until: soon)
      let verified = try await PostgresAuditQueries(pool: made.tenant.database.app).verify(after: nil, in: scope)
      #expect(verified.chains.allSatisfy { $0.firstBreak == nil })
      #expect(try await made.push(directory).state == .unchanged)
    }
    // Who follows is told that the tenant is to be read anew, or what to do.
    for (made, isBulk) in [(one, false), (two, true)] {
      let source = PostgresSnapshotSource(pool: made.tenant.database.app, router: made.tenant.database.router)
      let changes = try await source.changes(of: made.tenant.id, after: 1, deadline: soon)
      #expect((changes.bulk != nil) == isBulk)
    }
  }

  @Test("P53: what the log has of snapshots makes the same of another tenant, in sets as fact by fact, step by step")
  func replayed() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var (listed, bulk) = (RepositoryLimits(), RepositoryLimits())
    (listed.syncPartBytes, listed.syncChunk, bulk.syncEffects) = (500, 3, 0)
    let one = try await SyncTenant.make(listed)
    let others = [try await SyncTenant.make(listed), try await SyncTenant.make(bulk)]
    var directory = RandomDirectory(seed: seed)
    for step in 0..<4 {
      directory.step()
      let run = try await one.push(directory)
      guard run.state == .applied else { continue }
      for other in others {
        let parts = try await other.takeParts(of: run.id, from: one)
        #expect(parts > 1)
        await #expect(throws: DirectoryError.self) { try await other.replay(run, parts + 1) }
        let again = try await other.replay(run, parts)
        #expect(again.effect == run.effect && again.removals == run.removals, "seed \(seed), step \(step)")
        #expect(try await other.replay(run, parts) == again)
        #expect(try await other.facts() == one.facts(), "seed \(seed), step \(step)")
      }
    }
  }

  @Test("P50: a run whose transaction fails half way has changed nothing, and is applied when its end comes again")
  func failing() async throws {
    var limits = RepositoryLimits()
    limits.syncEffects = 0
    let made = try await SyncTenant.make(limits)
    var directory = RandomDirectory(seed: 7)
    for _ in 0..<3 { directory.step() }
    let rest = directory.batches[1]
    let group = try #require(rest.groups.first { $0.key == rest.memberGroups.first })
    let member = try #require(rest.members.first)
    let (before, id) = (try await made.facts(), SyncRunID(rawValue: "r"))
    try await made.stage(directory, as: id)
    // A row in the way that nobody expects, so that what comes late fails.
    try await made.asSuperuser(
      "INSERT INTO muster.external_member VALUES ('$tenant', '\(group.made)', 's\(member.dropFirst())', 'other', 1)")
    await #expect(throws: DirectoryError.self) { _ = try await made.end(directory, of: id) }
    try await made.asSuperuser("DELETE FROM muster.external_member WHERE tenant_id = '$tenant'")
    #expect(try await made.facts() == before)
    #expect(try await made.end(directory, of: id).state == .applied)
    #expect(try await made.facts() != before)
  }
}

/// A tenant with a connection and mappings into workgroups.
private struct SyncTenant: Sendable {
  let tenant: TestTenant
  let sync: PostgresSnapshotSync
  let bulk: Watch

  final class Watch: Sendable {
    private let value = Mutex<Revision?>(nil)
    func withLock<R>(_ body: (inout Revision?) -> sending R) -> R { value.withLock(body) }
  }

  private static let corp = ConnectionID(rawValue: "corp")

  static func make(_ limits: RepositoryLimits) async throws -> SyncTenant {
    let tenant = try await TestTenant.make()
    let options = ConnectionOptions(removalThreshold: RemovalThreshold(minimum: 1_000_000))
    var facts: [Fact] = [
      .connection(
        ConnectionFact(
          id: corp, name: "Corp", claims: ClaimMapping(), linkBy: .none, createsUnmatched: true,
          mayMapAdministrators: false, options: options, version: 2))
    ]
    for (index, prefix) in ["a", "b", "ab", "c"].enumerated() {
      let id = WorkgroupID(rawValue: "w\(index % 3)")
      if index < 3 { facts.append(.workgroup(WorkgroupFact(id: id, kind: .role, name: "W\(index)", version: 2))) }
      facts.append(
        .mapping(
          MappingFact(
            id: MappingID(rawValue: "m\(index)"), connection: corp, match: .prefix, value: prefix, workgroup: id,
            priority: 1)))
    }
    try await tenant.put(facts)
    let watch = Watch()
    let sync = PostgresSnapshotSync(
      pool: tenant.database.app, limits: limits, onCommit: { _, _, _ in },
      onBulk: { _, revision in watch.withLock { $0 = revision } })
    return SyncTenant(tenant: tenant, sync: sync, bulk: watch)
  }

  func push(_ directory: RandomDirectory) async throws -> SyncRun {
    let id = SyncRunID.make()
    try await stage(directory, as: id)
    return try await end(directory, of: id)
  }

  /// Runs a statement without the fence and without references.
  func asSuperuser(_ sql: String) async throws {
    let settings = SessionSettings([("session_replication_role", "replica")])
    let statement = sql.replacing("$tenant", with: tenant.id.rawValue)
    try await tenant.database.superuser.transaction(settings: settings, deadline: .now + .seconds(20)) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(statement)
    }
  }

  func stage(_ directory: RandomDirectory, as id: SyncRunID) async throws {
    let scope = tenant.scope(until: .now + .seconds(60))
    _ = try await sync.begin(SyncRun(id: id, connection: Self.corp, begun: .now()), in: scope)
    for batch in directory.batches { _ = try await sync.stage(batch, of: id, in: scope) }
  }

  func end(_ directory: RandomDirectory, of id: SyncRunID) async throws -> SyncRun {
    let counts = directory.batches.reduce(into: SyncCounts()) { counts, batch in
      counts.users += batch.counts.users
      counts.groups += batch.counts.groups
      counts.members += batch.counts.members
    }
    let envelope = tenant.envelope(source: .identityProvider(Self.corp), within: .seconds(60))
    return try await sync.decide(id, after: counts, as: envelope).run
  }

  /// Takes the portions of a run into the log from that of another tenant; says how many they are.
  func takeParts(of run: SyncRunID, from other: SyncTenant) async throws -> Int64 {
    try await asSuperuser(
      """
      INSERT INTO muster.push_log SELECT '$tenant', connection, number, at, method, body, decision, reason, target, removals
      FROM muster.push_log WHERE tenant_id = '\(other.tenant.id)' AND decision = 'part' AND target = '\(run)'
      """)
    return try await tenant.rows(
      Statement("SELECT count(*) FROM muster.push_log WHERE decision = 'part' AND target = $1::text"),
      [.text(run.rawValue)]
    )[0].int(0)
  }

  func replay(_ run: SyncRun, _ parts: Int64) async throws -> SyncRun {
    let logged = try LoggedSync(connection: Self.corp, run: run.id, logged: #"{"parts":\#(parts)}"#, at: run.begun)
    let envelope = tenant.envelope(source: .identityProvider(Self.corp), within: .seconds(60))
    return try await sync.replay(logged, as: envelope).run
  }

  /// All facts now and of each kind that has a past, without the revisions in them, which differ.
  func facts() async throws -> Set<Fact> {
    let scope = tenant.scope(until: .now + .seconds(60))
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let revision = try await tenant.count(
      Statement("SELECT revision FROM muster.tenant_revision WHERE tenant_id = current_setting('muster.tenant')"))
    let found = try await history.facts(at: .revision(revision), in: scope).facts
    return Set(
      found.compactMap { fact in
        switch fact {
        case .tenant: return nil
        case .scimUser(var user):
          user.version = 0
          return .scimUser(user)
        case .externalGroup(var group):
          group.version = 0
          return .externalGroup(group)
        default: return fact
        }
      })
  }
}

extension TestTenant {
  fileprivate func scope(until deadline: ContinuousClock.Instant) -> ReadScope {
    ReadScope(tenant: id, sight: .everything, deadline: deadline)
  }
}

/// A directory that changes at random; its ids follow from its keys.
private struct RandomDirectory: Sendable {
  private var random: SplitMix
  private var users: [Int: (name: String, isActive: Bool)] = [:]
  private var groups: [Int: (name: String, members: Set<Int>, children: Set<Int>)] = [:]
  private var serial = 0

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func step() {
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      serial += 1
      users[serial] = ("user\(serial)", Int.random(in: 0...4, using: &random) > 0)
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      serial += 1
      let (key, named) = (serial, name())
      groups[key] = (named, [], [])
    }
    if users.count > 6, Int.random(in: 0...2, using: &random) == 0,
      let gone = users.keys.sorted().randomElement(using: &random)
    {
      users[gone] = nil
      for group in groups.keys { groups[group]?.members.remove(gone) }
    }
    if groups.count > 4, Int.random(in: 0...2, using: &random) == 0,
      let gone = groups.keys.sorted().randomElement(using: &random)
    {
      groups[gone] = nil
      for group in groups.keys { groups[group]?.children.remove(gone) }
    }
    if let user = users.keys.sorted().randomElement(using: &random) { users[user]?.isActive.toggle() }
    for key in groups.keys.sorted() {
      for user in users.keys.sorted() where Int.random(in: 0...4, using: &random) == 0 {
        groups[key]?.members.formSymmetricDifference([user])
      }
      let later = groups.keys.sorted().filter { $0 > key }
      if Int.random(in: 0...3, using: &random) == 0, let child = later.randomElement(using: &random) {
        groups[key]?.children.formSymmetricDifference([child])
      }
      if Int.random(in: 0...5, using: &random) == 0 {
        let renamed = name()
        groups[key]?.name = renamed
      }
    }
  }

  private mutating func name() -> String {
    serial += 1
    return (["a", "b", "ab", "c", "x"].randomElement(using: &random) ?? "") + "-\(serial)"
  }

  var batches: [SyncBatch] {
    var people = SyncBatch(number: 1)
    for (key, user) in users.sorted(by: { $0.key < $1.key }) {
      people.users.append(
        SyncUser(
          key: "k\(key)", made: ScimUserID(rawValue: "s\(key)"), newUser: UserID(rawValue: "u\(key)"),
          userName: user.name, userNameKey: user.name, isActive: user.isActive, displayName: nil, email: nil,
          emails: [], attributes: "{}"))
    }
    var rest = SyncBatch(number: 2)
    for (key, group) in groups.sorted(by: { $0.key < $1.key }) {
      rest.groups.append(
        SyncGroup(
          key: "k\(key)", made: ExternalGroupID(rawValue: "g\(key)"), displayName: group.name,
          displayNameKey: group.name))
      rest.memberGroups += group.members.map { _ in "k\(key)" }
      rest.members += group.members.sorted().map { "k\($0)" }
      rest.nestedGroups += group.children.map { _ in "k\(key)" }
      rest.children += group.children.sorted().map { "k\($0)" }
    }
    return [people, rest]
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers from the same seed.
private struct SplitMix: RandomNumberGenerator, Sendable {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
