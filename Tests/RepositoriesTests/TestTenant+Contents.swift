import Model
import Postgres
import Repositories

extension TestTenant {
  /// The number of rows and a digest of the contents of each table, as far as they belong to the tenant.
  func contents() async throws -> String {
    try await contents(database.superuser, SessionSettings([("test.tenant", id.rawValue)]))
      .sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
  }

  /// The same by table, as far as `muster_app` sees it with that sight.
  func contents(seenBy sight: String) async throws -> [String: String] {
    let settings = [("test.tenant", id.rawValue), ("muster.tenant", id.rawValue), ("muster.sight", sight)]
    return try await contents(database.app, SessionSettings(settings))
  }

  private func contents(_ pool: PostgresPool, _ settings: SessionSettings) async throws -> [String: String] {
    try await pool.transaction(settings: settings, deadline: .now + .seconds(20)) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(Self.collect)
      let rows = try await transaction.query(Statement("SELECT name, digest FROM contents"))
      let pairs = try (0..<rows.count).map { (try rows[$0].text(0), try rows[$0].text(1)) }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }

  private static let collect = """
    CREATE TEMPORARY TABLE contents (name text, digest text) ON COMMIT DROP;
    DO $do$
    DECLARE
      t regclass;
    BEGIN
      FOR t IN SELECT c.oid FROM pg_class AS c
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
        WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
          AND has_table_privilege(c.oid, 'SELECT')
      LOOP
        EXECUTE format($sql$
          INSERT INTO contents
          SELECT %L, count(*) || ' ' || coalesce(md5(string_agg(x::text, ';' ORDER BY x::text)), '')
          FROM %s AS x WHERE tenant_id = %L
          $sql$, t, t, current_setting('test.tenant'));
      END LOOP;
    END $do$;
    """
}
