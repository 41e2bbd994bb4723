import Postgres
import Repositories
import Testing

@Suite("Migrations")
struct MigrationTests {
  private let soon = ContinuousClock.Instant.now + .seconds(30)

  @Test("what was applied is not applied again, however many nodes start at once")
  func idempotent() async throws {
    let database = try await TestDatabase.shared()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { try await MigrationRunner(pool: database.owner).migrate(deadline: soon).count }
      }
      for try await applied in group { #expect(applied == 0) }
    }
    #expect(try await MigrationRunner(pool: database.app).status(deadline: soon) == .current)
  }

  @Test("an applied step that was edited since is refused")
  func edited() async throws {
    let database = try await TestDatabase.shared()
    var steps = Migration.all
    steps[1] = Migration(number: 2, name: steps[1].name, sql: steps[1].sql + " ")
    let runner = MigrationRunner(pool: database.owner, migrations: steps)
    await #expect(throws: MigrationError.self) { try await runner.migrate(deadline: soon) }
    await #expect(throws: MigrationError.self) { try await runner.status(deadline: soon) }
  }

  @Test("a database that lacks a step is older, one that has more is newer")
  func comparison() async throws {
    let database = try await TestDatabase.shared()
    let count = Migration.all.count
    let later = Migration.all + [Migration(number: count + 1, name: "add_nothing", sql: "SELECT 1")]
    let newer = MigrationRunner(pool: database.app, migrations: later)
    #expect(try await newer.status(deadline: soon) == .older(missing: [count + 1]))
    let older = MigrationRunner(pool: database.app, migrations: Array(Migration.all.dropLast()))
    #expect(try await older.status(deadline: soon) == .newer(than: count - 1, is: count))
  }

  @Test("a step that fails leaves nothing behind")
  func failing() async throws {
    let database = try await TestDatabase.shared()
    let broken = Migration(
      number: Migration.all.count + 1, name: "break", sql: "CREATE TABLE muster.half (x int); SELECT 1 / 0")
    let runner = MigrationRunner(pool: database.owner, migrations: Migration.all + [broken])
    await #expect(throws: PostgresError.self) { try await runner.migrate(deadline: soon) }
    let found = try await database.superuser.read(
      Statement("SELECT to_regclass('muster.half') IS NULL"), deadline: soon)
    #expect(try found[0].bool(0))
    #expect(try await MigrationRunner(pool: database.app).status(deadline: soon) == .current)
  }

  @Test("steps are numbered from 1 without gaps")
  func numbers() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }
}
