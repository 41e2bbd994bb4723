public import Postgres

/// Brings the schema forward, or says how it stands.
///
/// Steps run one per transaction, under an advisory lock, so that any number of nodes may start at once. A step that was
/// applied is known by its checksum: an edited one is refused, because nobody could say what the database holds.
///
/// Whoever wants a table waits behind a step that waits for it. So a step gives up after a moment, lets the others pass,
/// and tries again, until its deadline.
public struct MigrationRunner: Sendable {
  private let pool: PostgresPool
  private let migrations: [Migration]

  /// - Parameter pool: Connections with the role `muster_owner` for ``migrate(deadline:)``; `muster_app` is enough for
  ///   ``status(deadline:)``.
  public init(pool: PostgresPool, migrations: [Migration] = Migration.all) {
    self.pool = pool
    self.migrations = migrations
  }

  /// How the database compares with this release.
  ///
  /// - Throws: ``MigrationError`` if an applied step has been edited since, ``PostgresError`` otherwise.
  public func status(deadline: ContinuousClock.Instant) async throws -> SchemaStatus {
    let migrations = migrations
    return try await pool.transaction(readOnly: true, deadline: deadline) { transaction in
      guard try await transaction.query(Self.exists).first?.bool(0) == true else {
        return .older(missing: migrations.map(\.number))
      }
      let missing = try await Self.missing(of: migrations, transaction)
      guard missing.isEmpty else { return .older(missing: missing.map(\.number)) }
      let newest = Int(try await transaction.query(Self.newest).first?.int(0) ?? 0)
      let known = migrations.last?.number ?? 0
      return newest > known ? .newer(than: known, is: newest) : .current
    }
  }

  /// Applies what is missing. A schema that is newer than this release stays as it is.
  ///
  /// - Returns: The steps that this call applied, in order.
  /// - Throws: ``MigrationError``, ``PostgresError``. Steps before the failing one stay applied.
  public func migrate(deadline: ContinuousClock.Instant) async throws -> [Migration] {
    var applied: [Migration] = []
    while true {
      do {
        guard let step = try await applyNext(deadline: deadline) else { return applied }
        applied.append(step)
      } catch let error as PostgresError where error.sqlState == .lockNotAvailable && .now < deadline {
        continue
      }
    }
  }

  private func applyNext(deadline: ContinuousClock.Instant) async throws -> Migration? {
    let migrations = migrations
    return try await pool.transaction(deadline: deadline) { transaction in
      _ = try await transaction.query(Self.lock)
      if try await transaction.query(Self.exists).first?.bool(0) != true {
        try await transaction.script(Self.table)
      }
      guard let next = try await Self.missing(of: migrations, transaction).first else { return nil }
      _ = try await transaction.query(Self.patience)
      try await transaction.script(next.sql)
      let row: [SQLValue] = [.int(Int64(next.number)), .text(next.name), .text(next.sql)]
      _ = try await transaction.execute(Self.record, row)
      return next
    }
  }

  private static func missing(of migrations: [Migration], _ transaction: Transaction) async throws -> [Migration] {
    let numbers = SQLValue.ints(migrations.map { Int64($0.number) })
    let rows = try await transaction.query(Self.compare, [numbers, .texts(migrations.map(\.sql))])
    var missing: [Migration] = []
    for (index, migration) in migrations.enumerated() {
      switch try rows[index].optionalBool(0) {
      case .none: missing.append(migration)
      case .some(true): continue
      case .some(false): throw MigrationError.edited(migration.number, migration.name)
      }
    }
    return missing
  }

  // Locked over all schemas of the database; the number is ours alone.
  private static let lock = Statement("SELECT pg_advisory_xact_lock(5570183621904)")
  // Half a second: about what a caller takes for slow, and longer than any transaction of ours holds a table.
  private static let patience = Statement("SELECT set_config('lock_timeout', '500', true)")
  private static let exists = Statement("SELECT to_regclass('muster.schema_migration') IS NOT NULL")
  private static let newest = Statement("SELECT max(number) FROM muster.schema_migration")
  private static let compare = Statement(
    """
    SELECT applied.checksum = sha256(convert_to(step.sql, 'UTF8'))
    FROM unnest($1::int8[], $2::text[]) WITH ORDINALITY AS step(number, sql, place)
    LEFT JOIN muster.schema_migration AS applied ON applied.number = step.number
    ORDER BY step.place
    """)
  private static let record = Statement(
    """
    INSERT INTO muster.schema_migration (number, name, checksum, applied_at)
    VALUES ($1::int8, $2::text, sha256(convert_to($3::text, 'UTF8')), now())
    """)
  private static let table = """
    CREATE SCHEMA IF NOT EXISTS muster;
    CREATE TABLE muster.schema_migration (
      number bigint PRIMARY KEY,
      name text NOT NULL,
      checksum bytea NOT NULL,
      applied_at timestamptz NOT NULL
    );
    GRANT SELECT ON muster.schema_migration TO muster_app;
    """
}

/// How a database's schema compares with what this release wants.
public enum SchemaStatus: Hashable, Sendable {
  case current
  /// Steps are missing: migrate before serving.
  case older(missing: [Int])
  /// A later release has migrated already; this one runs on it, because steps only add.
  case newer(than: Int, is: Int)
}

/// Why the schema can't be brought forward.
public struct MigrationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened and what to do.
  public let description: String

  static func edited(_ number: Int, _ name: String) -> MigrationError {
    MigrationError(
      description: "Migration \(number) (\(name)) was applied in another form than this release has it; "
        + "run the release that applied it, or restore a backup from before.")
  }
}
