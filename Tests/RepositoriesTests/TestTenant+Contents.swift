import Model
import Postgres
import Repositories

extension TestTenant {
  /// The number of rows and a digest of the contents of each table, as far as they belong to the tenant.
  func contents() async throws -> String {
    try await database.superuser.transaction(
      settings: SessionSettings([("test.tenant", id.rawValue)]), deadline: .now + .seconds(20)
    ) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(Self.collect)
      return try await transaction.query(
        Statement("SELECT string_agg(name || ' ' || digest, E'\\n' ORDER BY name) FROM contents"))[0].text(0)
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
