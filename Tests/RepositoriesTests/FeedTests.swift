import Authorization
import Directory
import Model
import Postgres
import Reactor
import Repositories
import Synchronization
import Testing

/// Two nodes on one database: each has a store, a pipeline, and perhaps a bell.
private struct Node {
  let store: SnapshotStore
  let pipeline: PostgresChangePipeline
  let bell: ChangeBell
  let listener: PostgresListener
  let board: WatchBoard

  init(_ tenant: TestTenant, limits: RepositoryLimits) {
    let database = tenant.database
    let board = WatchBoard(limits: limits)
    let store = SnapshotStore(
      source: PostgresSnapshotSource(pool: database.app, router: database.router), watchers: board, limits: limits
    ) { _, _ in }
    var config = database.access.router
    config.applicationName = "feed-\(tenant.id)"
    let listener = PostgresListener(
      config: config, channels: [ChangeBell.channel], reactor: database.reactors.reactors[0])
    let bell = ChangeBell(listener: listener, limits: limits) { tenants in
      store.heard(of: tenants)
      board.wake(tenants)
    }
    self.store = store
    self.bell = bell
    self.listener = listener
    self.board = board
    pipeline = PostgresChangePipeline(pool: database.app, limits: limits) { tenant, epoch, change in
      store.committed(tenant, epoch, change)
      board.wake([tenant])
      bell.ring(tenant)
    }
  }

  /// Runs two nodes while `body` runs.
  static func two(
    polling interval: Duration, ringing: Bool = true, _ body: (Node, Node, TestTenant) async throws -> Void
  ) async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.pollInterval = interval
    // Other tests keep the machine busy.
    limits.longestWait = .seconds(20)
    let nodes = [Node(tenant, limits: limits), Node(tenant, limits: limits)]
    try await withThrowingTaskGroup { group in
      for node in nodes {
        group.addTask { await node.store.run() }
        if ringing { group.addTask { await node.bell.run() } }
      }
      defer { group.cancelAll() }
      for node in nodes { _ = try await node.store.snapshot(of: tenant.id) }
      try await body(nodes[0], nodes[1], tenant)
    }
    for node in nodes { await node.listener.close() }
  }

  func put(_ user: String, of tenant: TestTenant) async throws -> Token {
    let facts = tenant.user(user)
    let change = TestChange<Bool> { view throws(Interruption) in
      for fact in facts { view.put(fact) }
      return true
    }
    return try await pipeline.execute(change, as: tenant.envelope()).token
  }

  /// Waits, without asking with a token, until the revision is there by itself.
  func reaches(_ revision: Revision, of tenant: TestTenant) async -> Bool {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      if let loaded = store.loaded(tenant.id), loaded.revision >= revision { return true }
      await Task.yield()
    }
    return false
  }
}

@Suite("The feed between nodes")
struct FeedTests {
  private static let never = Duration.seconds(3600)

  @Test("without polling a change of one node shows on the other by notification alone")
  func notified() async throws {
    try await Node.two(polling: Self.never) { one, other, tenant in
      for number in 0..<20 {
        let token = try await one.put("u\(number)", of: tenant)
        #expect(await other.reaches(token.revision, of: tenant))
      }
      let told = one.bell.statistics
      #expect(told.sent >= 1)
      #expect(told.sent <= 20)
      #expect(told.failed == 0)
      #expect(other.bell.statistics.received >= 1)
      // What was read is counted once it is visible.
      let end = ContinuousClock.now + .seconds(20)
      while other.store.feedStatistics.changes < 20, ContinuousClock.now < end { await Task.yield() }
      let feed = other.store.feedStatistics
      #expect(feed.changes == 20)
      #expect(feed.catchUps <= 20)
      #expect(feed.reloads == 0)
      #expect(feed.lagBuckets.reduce(0, +) == feed.catchUps)
    }
  }

  @Test("with notifications suppressed the poll finds every change")
  func polled() async throws {
    try await Node.two(polling: .milliseconds(20), ringing: false) { one, other, tenant in
      for number in 0..<5 {
        let token = try await one.put("u\(number)", of: tenant)
        #expect(await other.reaches(token.revision, of: tenant))
      }
      #expect(other.bell.statistics.received == 0)
    }
  }

  @Test("what was told while the connection was away is found as soon as listening begins again, without polling")
  func reconnected() async throws {
    try await Node.two(polling: Self.never) { one, other, tenant in
      let first = try await one.put("first", of: tenant)
      #expect(await other.reaches(first.revision, of: tenant))
      // Nobody is told of this one: it is as if it had been told while no connection listened.
      let second = try await tenant.put(tenant.user("second"))
      #expect(other.store.loaded(tenant.id)?.revision == first.revision)
      let ended = try await tenant.database.superuser.read(
        Statement(
          """
          SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE application_name = $1::text
          """), [.text("feed-\(tenant.id)")], deadline: .now + .seconds(20))
      #expect(try ended[0].int(0) >= 1)
      #expect(await other.reaches(second.revision, of: tenant))
    }
  }

  @Test("a node that was away reads all that it missed from the log, in more than one read")
  func caughtUp() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.changesPerRead = 7
    limits.pollInterval = .milliseconds(20)
    // Other tests keep the machine busy.
    limits.longestWait = .seconds(20)
    let source = TestSource(tenant.database, limits: limits)
    let store = SnapshotStore(source: source, limits: limits) { _, _ in }
    try await withThrowingTaskGroup { group in
      group.addTask { await store.run() }
      defer { group.cancelAll() }
      _ = try await store.snapshot(of: tenant.id)
      source.state.withLock { $0.isUnreachable = true }
      var token: Token?
      for number in 0..<40 { token = try await tenant.put(tenant.user("u\(number)")) }
      source.state.withLock { $0.isUnreachable = false }
      let snapshot = try await store.snapshot(of: tenant.id, atLeast: token)
      #expect(snapshot.revision == 41)
      #expect(snapshot.status(of: UserID(rawValue: "u39")) == .active)
      #expect(source.state.withLock { $0.loads } == 1)
    }
  }

  @Test("a gap in the log, met by a notification, drops the snapshot and loads anew")
  func gap() async throws {
    try await Node.two(polling: Self.never) { one, other, tenant in
      let before = other.store.feedStatistics.reloads
      try await Self.commit(tenant, log: "")
      let token = try await one.put("next", of: tenant)
      let snapshot = try await other.store.snapshot(of: tenant.id, atLeast: token)
      #expect(snapshot.status(of: UserID(rawValue: "ben")) == .active)
      #expect(await other.reaches(token.revision, of: tenant))
      #expect(other.store.feedStatistics.reloads > before)
    }
  }

  @Test("a bulk change drops the snapshot and loads anew, on the node that made it too")
  func bulk() async throws {
    try await Node.two(polling: Self.never) { one, other, tenant in
      let token = try await Self.commitBulk(tenant)
      one.store.committedBulk(tenant.id, token)
      one.bell.ring(tenant.id)
      for node in [one, other] {
        #expect(await node.reaches(token, of: tenant))
        #expect(try await node.store.snapshot(of: tenant.id).status(of: UserID(rawValue: "ben")) == .active)
        #expect(node.store.feedStatistics.reloads == 1)
      }
      // The log goes on behind it.
      let next = try await one.put("next", of: tenant)
      #expect(await other.reaches(next.revision, of: tenant))
      #expect(other.store.feedStatistics.reloads == 1)
    }
  }

  /// A change whose row in the log says nothing but that it was large.
  static func commitBulk(_ tenant: TestTenant) async throws -> Revision {
    try await commit(
      tenant,
      log: """
        INSERT INTO muster.change_log (tenant_id, revision, at, principal, effects, is_bulk)
        SELECT tenant_id, revision, now(), 'tests', '[]', true FROM muster.tenant_revision WHERE tenant_id = '$tenant';
        """)
  }

  /// A change past the pipeline, in one transaction, so that nobody sees half of it: the user ben is there.
  @discardableResult
  private static func commit(_ tenant: TestTenant, log: String) async throws -> Revision {
    let script = """
      UPDATE muster.tenant_revision SET revision = revision + 1 WHERE tenant_id = '$tenant';
      INSERT INTO muster.user_account
      SELECT tenant_id, 'ben', company, unit, account, status, status_before, false, from_revision
      FROM muster.user_account WHERE tenant_id = '$tenant' AND id = 'admin';
      \(log)
      """
    try await tenant.database.superuser.transaction(deadline: .now + .seconds(20)) { transaction in
      try await transaction.script(script.replacing("$tenant", with: tenant.id.rawValue))
    }
    return try await tenant.count(Statement("SELECT revision FROM muster.tenant_revision"))
  }

  @Test("names of tenants are told once each, and beyond the bound all are meant")
  func announcements() async throws {
    try await Node.two(polling: Self.never) { one, other, tenant in
      // More names than one notification holds, most of them of nobody.
      let token = try await tenant.put(tenant.user("ben"))
      for number in 0..<500 { one.bell.ring(TenantID(rawValue: "none-\(number)-\(String(repeating: "x", count: 40))")) }
      #expect(await other.reaches(token.revision, of: tenant))
    }
  }
}
