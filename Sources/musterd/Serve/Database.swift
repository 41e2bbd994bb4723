import Logging
import Model
import Postgres
import Reactor
import Repositories

/// The database under a daemon: its own, or somebody else's, with its schema up to date.
struct Database: Sendable {
  /// How the service logs in; roles are taken per connection.
  let conninfo: String
  /// Where the root key lies, and the embedded database if there is one.
  let dataDirectory: String
  /// Whether the schema is newer than this release: a rolling upgrade is under way.
  let schemaIsNewer: Bool

  /// Brings the database up for the duration of `body`; an embedded one is stopped afterwards, however `body` ends.
  static func with<Result: Sendable>(
    _ config: Config, reactors: ReactorGroup, logger: Logger, _ body: (Database) async throws -> Result
  ) async throws -> Result {
    switch config.database {
    case .external(let url, let migrateURL):
      if let migrateURL { try await prepare(migrateURL, reactors: reactors, logger: logger) }
      return try await body(check(url, dataDirectory: config.dataDirectory, reactors: reactors, logger: logger))
    case .embedded:
      let server = EmbeddedServer(
        dataDirectory: config.dataDirectory, isDefaultDirectory: config.dataDirectoryIsDefault, logger: logger)
      let endpoint = try await server.start()
      do {
        try await prepare(endpoint.conninfo, reactors: reactors, logger: logger)
        let login = try await check(
          endpoint.conninfo + " user=\(DatabaseRoles.login)", dataDirectory: endpoint.dataDirectory, reactors: reactors,
          logger: logger)
        let result = try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { await server.supervise() }
          defer { group.cancelAll() }
          return try await body(login)
        }
        await server.stop()
        return result
      } catch {
        await server.stop()
        throw error
      }
    }
  }

  /// Makes the roles and brings the schema forward, with a role that may do that.
  static func prepare(_ conninfo: String, reactors: ReactorGroup, logger: Logger) async throws {
    let deadline = ContinuousClock.now + Limits.databaseStart
    let administrator = PostgresPool(config: PostgresConfig(conninfo: conninfo), reactors: reactors)
    let owner = PostgresPool(
      config: PostgresConfig(conninfo: conninfo, role: DatabaseRoles.owner), reactors: reactors)
    do {
      try await DatabaseRoles.create(with: administrator, deadline: deadline)
      for migration in try await MigrationRunner(pool: owner).migrate(deadline: deadline) {
        logger.notice("migrated the database", metadata: ["migration": "\(migration.number) \(migration.name)"])
      }
    } catch {
      await administrator.close()
      await owner.close()
      throw error
    }
    await administrator.close()
    await owner.close()
  }

  /// Refuses a schema that is older than this release.
  private static func check(
    _ conninfo: String, dataDirectory: String, reactors: ReactorGroup, logger: Logger
  ) async throws -> Database {
    let pool = PostgresPool(config: PostgresConfig(conninfo: conninfo, role: DatabaseRoles.app), reactors: reactors)
    let status: SchemaStatus
    do {
      status = try await MigrationRunner(pool: pool).status(deadline: .now + Limits.databaseStart)
    } catch {
      await pool.close()
      guard let error = error as? PostgresError else { throw error }
      throw ConfigError(
        "database-url", "\(error.message); a new database needs `musterd migrate` first, which makes its roles too")
    }
    await pool.close()
    switch status {
    case .current: return Database(conninfo: conninfo, dataDirectory: dataDirectory, schemaIsNewer: false)
    case .newer:
      logger.notice("the database's schema is newer than this release; steps only add, so it serves")
      return Database(conninfo: conninfo, dataDirectory: dataDirectory, schemaIsNewer: true)
    case .older:
      throw ConfigError(
        "database-url", "the schema is older than this release; run `musterd migrate`, or serve with --migrate")
    }
  }
}
