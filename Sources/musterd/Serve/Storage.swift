import Logging
import Model
import Postgres
import Reactor
import Repositories

/// Everything that reads and writes the database: two pools, the change pipeline, the reads, the audit, the loaded
/// snapshots.
struct Storage: Sendable {
  /// Connections that see and change the rows of the tenant that a transaction names.
  let app: PostgresPool
  /// Connections that see which tenants exist and how new they are.
  let router: PostgresPool
  /// Removes what tenants keep no longer.
  let janitor: Janitor
  private let janitorPool: PostgresPool
  let pipeline: PostgresChangePipeline
  let queries: PostgresDirectoryQueries
  let pushed: PostgresProvisioningQueries
  let history: PostgresHistoryQueries
  let audit: PostgresAuditQueries
  let transfer: PostgresTenantTransfer
  let sync: PostgresSnapshotSync
  /// This node's chain of accesses.
  let accesses: AccessRecorder
  let store: SnapshotStore
  /// Who follows changes, and what they read.
  let watchers: WatchBoard
  let feed: PostgresChangeFeed
  /// Tells other nodes of changes, and hears theirs.
  let bell: ChangeBell
  private let listener: PostgresListener
  let snapshots: BoardedSnapshots

  init(database: Database, reactors: ReactorGroup, config: Config) {
    let app = PostgresPool(config: DatabaseAccess.application(database.conninfo), reactors: reactors)
    let router = PostgresPool(
      config: PostgresConfig(conninfo: database.conninfo, role: DatabaseRoles.router), reactors: reactors)
    let board = SnapshotBoard(reactors: reactors, maxStaleness: config.maxStaleness)
    var limits = RepositoryLimits()
    limits.snapshotBytes = config.snapshotBytes
    let ring = SnapshotRing(limits: limits)
    let home = reactors.reactors[0]
    let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void = { try await home.sleep(until: $0) }
    let watchers = WatchBoard(sleep: sleep)
    let store = SnapshotStore(
      source: PostgresSnapshotSource(pool: app, router: router), watchers: watchers, limits: limits, sleep: sleep,
      recentlyUsed: board.takeUsed, onContact: board.confirm,
      onPublish: { tenant, snapshot in
        board.publish(tenant, snapshot)
        ring.publish(tenant, snapshot)
      })
    let listener = PostgresListener(
      config: PostgresConfig(conninfo: database.conninfo, role: DatabaseRoles.router), channels: [ChangeBell.channel],
      reactor: home)
    let bell = ChangeBell(listener: listener, sleep: sleep) { tenants in
      store.heard(of: tenants)
      watchers.wake(tenants)
    }
    let queries = PostgresDirectoryQueries(pool: app, router: router)
    self.app = app
    self.router = router
    self.store = store
    self.queries = queries
    self.pushed = PostgresProvisioningQueries(pool: app)
    // One removal at a time, with rests between its transactions, needs one connection.
    var sparing = PoolLimits()
    sparing.writeConnections = 1
    self.janitorPool = PostgresPool(
      config: PostgresConfig(conninfo: database.conninfo, role: DatabaseRoles.janitor), reactors: reactors,
      limits: sparing)
    self.janitor = Janitor(pool: janitorPool, queries: queries, sleep: sleep)
    self.history = PostgresHistoryQueries(pool: app)
    self.audit = PostgresAuditQueries(pool: app)
    self.transfer = PostgresTenantTransfer(pool: app)
    self.accesses = AccessRecorder(pool: app, sleep: sleep)
    self.watchers = watchers
    self.feed = PostgresChangeFeed(pool: app, board: watchers)
    self.bell = bell
    self.listener = listener
    let onCommit: @Sendable (TenantID, Epoch, RevisionChange) -> Void = { tenant, epoch, change in
      store.committed(tenant, epoch, change)
      watchers.wake([tenant])
      bell.ring(tenant)
    }
    self.pipeline = PostgresChangePipeline(
      pool: app, sleep: { try await (Reactor.current ?? home).sleep(until: $0) }, onCommit: onCommit)
    self.sync = PostgresSnapshotSync(pool: app, limits: limits, onCommit: onCommit) { tenant, revision in
      store.committedBulk(tenant, revision)
      watchers.wake([tenant])
      bell.ring(tenant)
    }
    self.snapshots = BoardedSnapshots(
      board: board, ring: ring, store: store, queries: queries, maxStaleness: config.maxStaleness)
  }

  func close() async {
    await listener.close()
    await app.close()
    await router.close()
    await janitorPool.close()
  }
}
