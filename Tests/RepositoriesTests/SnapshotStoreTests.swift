import Authorization
import Directory
import Model
import Postgres
import Repositories
import Synchronization
import Testing

@Suite("The snapshot store")
struct SnapshotStoreTests {
  /// Other tests keep the machine busy.
  private static var patient: RepositoryLimits {
    var limits = RepositoryLimits()
    limits.longestWait = .seconds(20)
    return limits
  }

  /// Runs a store over the real database while `body` runs.
  private func withStore(
    _ source: TestSource, limits: RepositoryLimits = SnapshotStoreTests.patient,
    onPublish: @escaping @Sendable (TenantID, Snapshot?) -> Void = { _, _ in },
    _ body: (SnapshotStore) async throws -> Void
  ) async throws {
    let store = SnapshotStore(source: source, limits: limits, onPublish: onPublish)
    try await withThrowingTaskGroup { group in
      group.addTask { await store.run() }
      defer { group.cancelAll() }
      try await body(store)
    }
  }

  @Test("a tenant is loaded once, however many ask for it first")
  func coalesced() async throws {
    let tenant = try await TestTenant.make()
    let source = TestSource(tenant.database)
    try await withStore(source) { store in
      try await withThrowingTaskGroup(of: Revision.self) { group in
        for _ in 0..<32 { group.addTask { try await store.snapshot(of: tenant.id).revision } }
        for try await revision in group { #expect(revision == 1) }
      }
      #expect(source.state.withLock { $0.loads } == 1)
      #expect(try await store.snapshot(of: tenant.id).status(of: tenant.admin) == .active)
      #expect(store.statistics.tenants[tenant.id]?.revision == 1)
    }
  }

  @Test(
    "when loaded tenants take too much memory the longest unused go, come back when asked for, and the last one stays")
  func evicts() async throws {
    let tenants = [try await TestTenant.make(), try await TestTenant.make(), try await TestTenant.make()]
    var limits = Self.patient
    limits.snapshotBytes = 1
    let source = TestSource(tenants[0].database)
    let (gone, evicted) = AsyncStream<TenantID>.makeStream()
    let note: @Sendable (TenantID, Snapshot?) -> Void = { tenant, snapshot in
      if snapshot == nil { evicted.yield(tenant) }
    }
    try await withStore(source, limits: limits, onPublish: note) { store in
      for tenant in tenants { _ = try await store.snapshot(of: tenant.id) }
      var order = gone.makeAsyncIterator()
      // One poll may have found both.
      let first: Set = [await order.next(), await order.next()]
      #expect(first == [tenants[0].id, tenants[1].id])
      #expect(try await store.snapshot(of: tenants[0].id).revision == 1)
      #expect(await order.next() == tenants[2].id)
      #expect(store.loaded(tenants[0].id) != nil)
      let token = try await tenants[0].put(tenants[0].user("ben"))
      #expect(try await store.snapshot(of: tenants[0].id, atLeast: token).revision == 2)
      #expect(source.state.withLock { $0.loads } == 4)
      #expect(store.statistics.evictions >= 2)
    }
  }

  @Test("X9: changes that this node did not commit are caught up with from the log")
  func catchesUp() async throws {
    let tenant = try await TestTenant.make()
    try await withStore(TestSource(tenant.database)) { store in
      _ = try await store.snapshot(of: tenant.id)
      var last: Token?
      for number in 0..<5 {
        last = try await tenant.put(tenant.user("u\(number)"))
      }
      let snapshot = try await store.snapshot(of: tenant.id, atLeast: last)
      #expect(snapshot.revision == 6)
      #expect(snapshot.status(of: UserID(rawValue: "u4")) == .active)
    }
  }

  @Test("X9: a change of this node is there when its caller gets the token, without a read")
  func localCommits() async throws {
    let holder = Mutex<SnapshotStore?>(nil)
    let tenant = try await TestTenant.make { tenant, epoch, change in
      holder.withLock { $0 }?.committed(tenant, epoch, change)
    }
    let source = TestSource(tenant.database)
    try await withStore(source) { store in
      holder.withLock { $0 = store }
      _ = try await store.snapshot(of: tenant.id)
      source.state.withLock { $0.isUnreachable = true }
      let token = try await tenant.put(tenant.user("ben"))
      #expect(store.loaded(tenant.id)?.revision == token.revision)
    }
  }

  @Test("snapshots are published in the order of their revisions, and the last one equals one loaded anew")
  func order() async throws {
    let published = Mutex<[Revision]>([])
    let holder = Mutex<SnapshotStore?>(nil)
    let tenant = try await TestTenant.make { tenant, epoch, change in
      // Every third change is missing, as if another node had committed it.
      if change.revision % 3 != 0 { holder.withLock { $0 }?.committed(tenant, epoch, change) }
    }
    let note: @Sendable (TenantID, Snapshot?) -> Void = { _, snapshot in
      published.withLock { $0.append(snapshot?.revision ?? -1) }
    }
    try await withStore(TestSource(tenant.database), onPublish: note) { store in
      holder.withLock { $0 = store }
      _ = try await store.snapshot(of: tenant.id)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<16 {
          group.addTask {
            for round in 0..<6 {
              let status = [UserStatus.active, .locked, .deactivated][round % 3]
              try await tenant.put(tenant.user("u\(writer)", status: status))
            }
          }
        }
        try await group.waitForAll()
      }
      let head = try await PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router)
        .head(of: tenant.id, deadline: .now + .seconds(20))
      #expect(head.revision == 97)
      let snapshot = try await store.snapshot(of: tenant.id, atLeast: head)
      let fresh = try await TestSource(tenant.database).load(tenant.id, deadline: .now + .seconds(20))
      for writer in 0..<16 {
        let user = UserID(rawValue: "u\(writer)")
        #expect(snapshot.status(of: user) == fresh.status(of: user))
      }
    }
    let revisions = published.withLock { $0 }
    #expect(revisions == revisions.sorted())
    #expect(Set(revisions).count == revisions.count)
    #expect(revisions.last == 97)
  }

  @Test("a revision that is not reached in time is unavailable, with the one that is")
  func notReached() async throws {
    let tenant = try await TestTenant.make()
    try await withStore(TestSource(tenant.database)) { store in
      let now = try await store.snapshot(of: tenant.id).token
      let future = Token(tenant: tenant.id, epoch: now.epoch, revision: 99)
      let error = await #expect(throws: DirectoryError.self) {
        try await store.snapshot(of: tenant.id, atLeast: future, deadline: .now + .milliseconds(200))
      }
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains("Revision 1 is reached") == true)
      let passed = await #expect(throws: DirectoryError.self) {
        try await store.snapshot(of: tenant.id, atLeast: future, deadline: .now)
      }
      #expect(passed?.code == .unavailable)
      #expect(store.statistics.waiters == 0)
    }
  }

  @Test("a call that is cancelled while it waits ends at once")
  func cancelled() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.longestWait = .seconds(600)
    try await withStore(TestSource(tenant.database), limits: limits) { store in
      let now = try await store.snapshot(of: tenant.id).token
      let future = Token(tenant: tenant.id, epoch: now.epoch, revision: 99)
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          await #expect(throws: DirectoryError.self) { try await store.snapshot(of: tenant.id, atLeast: future) }
        }
        while store.statistics.waiters == 0 { await Task.yield() }
        group.cancelAll()
      }
      #expect(store.statistics.waiters == 0)
    }
  }

  @Test("a tenant that does not exist is not found, again and again")
  func notFound() async throws {
    let database = try await TestDatabase.shared()
    try await withStore(TestSource(database)) { store in
      for _ in 0..<3 {
        let error = await #expect(throws: DirectoryError.self) { try await store.snapshot(of: TenantID.make()) }
        #expect(error?.code == .notFound)
      }
      #expect(store.statistics.tenants.isEmpty)
    }
  }

  @Test("a new epoch drops the snapshots, and a token from before is refused")
  func epoch() async throws {
    let tenant = try await TestTenant.make()
    let source = TestSource(tenant.database)
    let (published, note) = AsyncStream<Bool>.makeStream()
    let onPublish: @Sendable (TenantID, Snapshot?) -> Void = { _, snapshot in note.yield(snapshot != nil) }
    try await withStore(source, onPublish: onPublish) { store in
      let old = try await store.snapshot(of: tenant.id).token
      source.state.withLock { $0.restores = 1 }
      var seen = published.makeAsyncIterator()
      #expect(await seen.next() == true)
      #expect(await seen.next() == false)
      #expect(await seen.next() == true)
      let error = await #expect(throws: DirectoryError.self) {
        try await store.snapshot(of: tenant.id, atLeast: old)
      }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.reason == "epoch_changed")
      #expect(try await store.snapshot(of: tenant.id).epoch.restores == old.epoch.restores + 1)
    }
  }

  @Test("when the log does not reach back, the tenant is loaded anew")
  func cutLog() async throws {
    let tenant = try await TestTenant.make()
    let source = TestSource(tenant.database)
    try await withStore(source) { store in
      _ = try await store.snapshot(of: tenant.id)
      source.state.withLock { $0.isLogCut = true }
      let token = try await tenant.put(tenant.user("ben"))
      #expect(try await store.snapshot(of: tenant.id, atLeast: token).revision == 2)
      #expect(source.state.withLock { $0.loads } == 2)
    }
  }

  @Test("while the database is out of reach the snapshot stays and its contact grows old; afterwards it catches up")
  func outage() async throws {
    let tenant = try await TestTenant.make()
    let source = TestSource(tenant.database)
    try await withStore(source) { store in
      _ = try await store.snapshot(of: tenant.id)
      source.state.withLock { $0.isUnreachable = true }
      let token = try await tenant.put(tenant.user("ben"))
      let error = await #expect(throws: DirectoryError.self) {
        try await store.snapshot(of: tenant.id, atLeast: token, deadline: .now + .milliseconds(300))
      }
      #expect(error?.code == .unavailable)
      #expect(store.loaded(tenant.id)?.revision == 1)
      let before = store.lastContact
      source.state.withLock { $0.isUnreachable = false }
      #expect(try await store.snapshot(of: tenant.id, atLeast: token).revision == 2)
      while store.lastContact == before { await Task.yield() }
    }
  }

  @Test("the real epoch counter is part of every token")
  func counter() async throws {
    let tenant = try await TestTenant.make()
    let token = try await PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router)
      .head(of: tenant.id, deadline: .now + .seconds(20))
    #expect(token.epoch.timeline == 1)
    #expect(try Token(token.description, field: "token") == token)
  }
}
