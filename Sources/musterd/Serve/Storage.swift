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
  let pipeline: PostgresChangePipeline
  let queries: PostgresDirectoryQueries
  let audit: PostgresAuditQueries
  /// This node's chain of accesses.
  let accesses: AccessRecorder
  let store: SnapshotStore
  let snapshots: BoardedSnapshots

  init(database: Database, reactors: ReactorGroup, config: Config) {
    let app = PostgresPool(
      config: PostgresConfig(conninfo: database.conninfo, role: DatabaseRoles.app), reactors: reactors)
    let router = PostgresPool(
      config: PostgresConfig(conninfo: database.conninfo, role: DatabaseRoles.router), reactors: reactors)
    let board = SnapshotBoard(reactors: reactors, maxStaleness: config.maxStaleness)
    let home = reactors.reactors[0]
    let store = SnapshotStore(
      source: PostgresSnapshotSource(pool: app, router: router), sleep: { try await home.sleep(until: $0) },
      onContact: board.confirm, onPublish: board.publish)
    let queries = PostgresDirectoryQueries(pool: app, router: router)
    self.app = app
    self.router = router
    self.store = store
    self.queries = queries
    self.audit = PostgresAuditQueries(pool: app)
    self.accesses = AccessRecorder(pool: app, sleep: { try await home.sleep(until: $0) })
    self.pipeline = PostgresChangePipeline(pool: app, onCommit: store.committed)
    self.snapshots = BoardedSnapshots(
      board: board, store: store, queries: queries, maxStaleness: config.maxStaleness)
  }

  func close() async {
    await app.close()
    await router.close()
  }
}
