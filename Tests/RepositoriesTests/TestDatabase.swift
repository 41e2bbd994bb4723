import Glibc
import Logging
import Postgres
import Reactor
import Repositories
import Synchronization
import Testing

/// One migrated PostgreSQL for all tests of the process; each test has a tenant of its own.
struct TestDatabase: Sendable {
  let superuser: PostgresPool
  let owner: PostgresPool
  let app: PostgresPool
  let router: PostgresPool
  let janitor: PostgresPool
  let reactors: ReactorGroup
  let access: DatabaseAccess

  static func shared() async throws -> TestDatabase { try await made.value }

  private static let made = Task { try await make() }

  private static func make() async throws -> TestDatabase {
    let place = "/tmp/muster-repositories-tests-\(getpid())"
    let endpoint = try await EmbeddedServer(dataDirectory: place, logger: Logger(label: "tests")).start()
    stopAtExit(place)
    let access = DatabaseAccess(embedded: endpoint.conninfo)
    let reactors = try ReactorGroup(count: 2)
    try reactors.start()
    let superuser = try #require(access.superuser)
    let owner = try #require(access.owner)
    let database = TestDatabase(
      superuser: PostgresPool(config: superuser, reactors: reactors),
      owner: PostgresPool(config: owner, reactors: reactors),
      app: PostgresPool(config: access.app, reactors: reactors),
      router: PostgresPool(config: access.router, reactors: reactors),
      janitor: PostgresPool(config: access.janitor, reactors: reactors), reactors: reactors, access: access)
    try await DatabaseRoles.create(with: database.superuser, deadline: .now + .seconds(30))
    _ = try await MigrationRunner(pool: database.owner).migrate(deadline: .now + .seconds(30))
    return database
  }
}

private let placeToClear = Mutex<String?>(nil)

/// Ends the server with this process, by PostgreSQL's immediate shutdown, and removes its data.
private func stopAtExit(_ place: String) {
  placeToClear.withLock { $0 = place }
  atexit {
    guard let place = placeToClear.withLock({ $0 }) else { return }
    system(
      """
      server=$(head -n 1 '\(place)/postgres/postmaster.pid') && kill -QUIT "$server" \
        && while kill -0 "$server" 2>/dev/null; do sleep 0.02; done
      rm -rf '\(place)'
      """)
  }
}
