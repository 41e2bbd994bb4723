import Model
import Postgres
import Reactor
import Repositories
import Synchronization
import Testing

/// Two releases over one schema: the newer one migrates while the older one writes.
@Suite("Migrations of a database in use")
struct MigrationContractTests {
  /// What the release before knew: its steps, and the statements with which it adds a member and takes one out.
  private static let before = Array(Migration.all.prefix(4))

  @Test("while the schema of the release before is migrated, its writer goes on: no write fails, none is lost")
  func whileWriting() async throws {
    let database = try await TestDatabase.shared()
    let other = try await database.another("contract")
    _ = try await MigrationRunner(pool: other.owner, migrations: Self.before).migrate(deadline: .now + .seconds(60))
    try await other.app.script(Self.fill)

    let watch = Watch()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        while !watch.state.withLock({ $0.isDone }) {
          let number = watch.state.withLock { $0.written }
          let start = ContinuousClock.now
          try await other.app.script(Self.write.replacing("$number", with: "\(number)"))
          watch.wrote(in: ContinuousClock.now - start)
        }
      }
      group.addTask {
        defer { watch.state.withLock { $0.isDone = true } }
        let applied = try await MigrationRunner(pool: other.owner).migrate(deadline: .now + .seconds(60))
        #expect(applied.count == Migration.all.count - 4)
        // Some writes more, on the schema as it is now; each look is a round trip, so this waits without spinning.
        let migrated = watch.state.withLock { $0.written }
        for _ in 0..<10_000 where watch.state.withLock({ $0.written }) < migrated + 20 {
          _ = try await other.superuser.read(Statement("SELECT 1"), deadline: .now + .seconds(20))
        }
      }
      try await group.waitForAll()
    }
    let (written, longest) = watch.state.withLock { ($0.written, $0.longest) }
    print("migrated beside \(written) writes, of which the longest took \(longest)")
    // A step gives up a lock after half a second; the rest is generous to a busy machine.
    #expect(longest < .seconds(10))
    let rows = try await other.superuser.read(
      Statement(
        """
        SELECT (SELECT revision FROM muster.tenant_revision), (SELECT count(*) FROM muster.membership WHERE source = 'w'),
          (SELECT count(*) FROM muster.audit), (SELECT count(*) FROM muster.change_log WHERE NOT is_bulk),
          (SELECT count(*) FROM muster.search_text)
        """), deadline: .now + .seconds(20))
    #expect(try rows[0].int(0) == Int64(written) + 1)
    #expect(try (1...3).map { try rows[0].int($0) } == [Int64(written), Int64(written) + 1, Int64(written) + 1])
    #expect(try rows[0].int(4) == 2_002)
    await other.close()
  }

  private final class Watch: Sendable {
    struct State {
      var isDone = false
      var written = 0
      var longest = Duration.zero
    }

    let state = Mutex(State())

    func wrote(in time: Duration) {
      state.withLock { state in
        state.written += 1
        state.longest = max(state.longest, time)
      }
    }
  }

  private static let settings = """
    SELECT set_config('muster.tenant', 't', true), set_config('muster.sight', 'everything', true);
    """

  private static let fill = """
    \(settings)
    INSERT INTO muster.tenant_revision VALUES ('t', 1);
    INSERT INTO muster.tenant VALUES ('t', 'T', '{}', 'c', 'u', 1);
    INSERT INTO muster.company VALUES ('t', 'c', 'C', 1);
    INSERT INTO muster.unit VALUES ('t', 'u', 'U', 'tenant', NULL, 1);
    INSERT INTO muster.workgroup SELECT 't', g, 'role', g, g, '', '', NULL, false, false, 1, 1
      FROM unnest(ARRAY['first', 'second']) AS g;
    INSERT INTO muster.user_account SELECT 't', 'u' || n, 'c', 'u', 'local', 'active', NULL, false, 1
      FROM generate_series(1, 2000) AS n;
    INSERT INTO muster.user_profile SELECT 't', 'u' || n, 'l' || n, 'l' || n, 'n', 'n', 'e', 'e', '', 1
      FROM generate_series(1, 2000) AS n;
    INSERT INTO muster.membership SELECT 't', 'first', 'u' || n, 'manual', 'role', 1 FROM generate_series(1, 2000) AS n;
    INSERT INTO muster.audit VALUES ('t', 1, now(), 'p', NULL, 'm', 'manual', NULL, '', '[]', '');
    INSERT INTO muster.change_log VALUES ('t', 1, now(), 'p', '[]');
    """

  private static let write = """
    \(settings)
    UPDATE muster.tenant_revision SET revision = revision + 1 WHERE tenant_id = 't';
    UPDATE muster.user_account SET from_revision = $number + 2 WHERE tenant_id = 't' AND id = 'u' || 1 + $number % 2000;
    INSERT INTO muster.membership (tenant_id, workgroup, user_id, source, kind, from_revision)
      VALUES ('t', 'second', 'u' || 1 + $number % 2000, 'w', 'role', $number + 2) ON CONFLICT DO NOTHING;
    INSERT INTO muster.audit
      (tenant_id, revision, at, principal, acting_user, method, source, request_id, trace, effects, hash)
      VALUES ('t', $number + 2, now(), 'p', NULL, 'm', 'manual', NULL, '', '[]', '');
    INSERT INTO muster.change_log (tenant_id, revision, at, principal, effects)
      VALUES ('t', $number + 2, now(), 'p', '[]');
    """
}

extension PostgresPool {
  /// Runs statements in one transaction.
  fileprivate func script(_ sql: String) async throws {
    try await transaction(deadline: .now + .seconds(30)) { transaction in try await transaction.script(sql) }
  }
}

extension TestDatabase {
  /// An empty database beside the shared one, on the same server.
  func another(_ name: String) async throws -> TestDatabase {
    let shared = try #require(access.superuser).conninfo
    try await superuser.transaction(deadline: .now + .seconds(60)) { transaction in
      // CREATE DATABASE can't run in a transaction, so over a connection of the server's own.
      try await transaction.script(
        """
        CREATE EXTENSION dblink;
        SELECT dblink_exec($text$\(shared)$text$, 'CREATE DATABASE \(name)');
        DROP EXTENSION dblink;
        """)
    }
    let conninfo = shared + " dbname=\(name)"
    let access = DatabaseAccess(embedded: conninfo)
    let made = TestDatabase(
      superuser: PostgresPool(config: try #require(access.superuser), reactors: reactors),
      owner: PostgresPool(config: try #require(access.owner), reactors: reactors),
      app: PostgresPool(config: access.app, reactors: reactors),
      router: PostgresPool(config: access.router, reactors: reactors),
      janitor: PostgresPool(config: access.janitor, reactors: reactors), reactors: reactors, access: access)
    try await DatabaseRoles.create(with: made.superuser, deadline: .now + .seconds(30))
    return made
  }

  func close() async {
    for pool in [superuser, owner, app, router, janitor] { await pool.close() }
  }
}
