import Model
import Postgres
import Repositories
import Testing

/// What the catalogue says, so that no table can be forgotten.
@Suite("The fence around a tenant")
struct FenceTests {
  @Test("every table with a tenant enables and forces row-level security, and is not the application's own")
  func catalogue() async throws {
    let database = try await TestDatabase.shared()
    let tables = try await database.superuser.read(Self.tables, deadline: .now + .seconds(20))
    #expect(tables.count >= 59)
    for index in 0..<tables.count {
      let name = try tables[index].text(0)
      #expect(try tables[index].bool(1), "\(name) does not enable row-level security")
      #expect(try tables[index].bool(2), "\(name) does not force row-level security")
      #expect(try tables[index].text(3) == "muster_owner")
      #expect(try tables[index].bool(4), "\(name) has a key that does not begin with the tenant")
    }
  }

  @Test("what nobody may read is the text that searches look in, and nothing else")
  func closed() async throws {
    let database = try await TestDatabase.shared()
    let tables = try await database.superuser.read(Self.closed, deadline: .now + .seconds(20))
    #expect(try tables.map { row throws(PostgresError) in try row.text(0) } == ["muster.search_text"])
  }

  @Test("without a tenant muster_app sees no row of any table and can't insert one")
  func withoutTenant() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    try await expectRows(of: tenant)
    try await run(Self.seesNothing + Self.insertsNothing, tenant.database.app)
  }

  @Test("with a tenant muster_app sees all of its rows and none of another's, and can't insert any for another")
  func otherTenant() async throws {
    let mine = try await TestTenant.make()
    let other = try await TestTenant.make()
    try await mine.fillEverything()
    try await other.fillEverything()
    try await expectRows(of: mine)
    try await expectRows(of: other)
    try await run(Self.seesOnlyItsTenant + Self.insertsNothing, mine.database.app, mine.settings)
  }

  @Test("X7: without a sight, or with one that nobody has, only tables that name nobody show rows")
  func withoutSight() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    for sight in [[], [("muster.sight", "")], [("muster.sight", "administrator:")], [("muster.sight", "Everything")]] {
      let settings = SessionSettings([("muster.tenant", tenant.id.rawValue)] + sight)
      try await run(Self.seesNobody, tenant.database.app, settings)
    }
  }

  @Test("the router sees tenants and revisions and may touch nothing else")
  func router() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    try await run(Self.routesOnly, tenant.database.router, tenant.settings)
    let rows = try await tenant.database.router.read(
      Statement("SELECT revision FROM muster.tenant_revision WHERE tenant_id = $1::text"), [.text(tenant.id.rawValue)],
      deadline: .now + .seconds(20))
    #expect(try rows[0].int(0) == 4)
  }

  @Test("the owner sees no row, and the login itself may do nothing")
  func ownerAndLogin() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    try await run(Self.seesNothing, tenant.database.owner, tenant.settings)
    let login = PostgresPool(
      config: PostgresConfig(conninfo: tenant.database.access.app.conninfo), reactors: tenant.database.reactors)
    let error = await #expect(throws: PostgresError.self) {
      try await login.read(Statement("SELECT tenant_id FROM muster.tenant"), deadline: .now + .seconds(20))
    }
    #expect(error?.sqlState == .insufficientPrivilege)
    await login.close()
  }

  /// Otherwise an empty table would prove the fence.
  private func expectRows(of tenant: TestTenant) async throws {
    try await run(
      Self.eachTable(
        """
        EXECUTE format('SELECT count(*) FROM %s WHERE tenant_id = %L', t, current_setting('test.tenant')) INTO n;
        IF n = 0 THEN RAISE EXCEPTION 'the test has put no row into %', t; END IF;
        """), tenant.database.superuser, SessionSettings([("test.tenant", tenant.id.rawValue)]))
  }

  private func run(_ script: String, _ pool: PostgresPool, _ settings: SessionSettings? = nil) async throws {
    try await pool.transaction(settings: settings, deadline: .now + .seconds(20)) { transaction in
      // The settings are sent with the first statement; a script alone would come before them.
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(script)
    }
  }

  private static let tables = Statement(
    """
    SELECT c.oid::regclass::text, c.relrowsecurity, c.relforcerowsecurity, c.relowner::regrole::text,
      NOT EXISTS (SELECT FROM pg_index AS i WHERE i.indrelid = c.oid AND i.indkey[0] <> a.attnum)
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
      AND EXISTS (SELECT FROM aclexplode(c.relacl) AS acl WHERE acl.grantee <> c.relowner) ORDER BY 1
    """)
  private static let closed = Statement(
    """
    SELECT c.oid::regclass::text FROM pg_class AS c
    JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM aclexplode(c.relacl) AS acl WHERE acl.grantee <> c.relowner) ORDER BY 1
    """)

  private static func eachTable(_ body: String) -> String {
    """
    DO $do$
    DECLARE
      t regclass;
      n bigint;
    BEGIN
      FOR t IN SELECT c.oid FROM pg_class AS c
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
        WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
          AND has_table_privilege('muster_app', c.oid, 'SELECT')
      LOOP
        \(body)
      END LOOP;
    END $do$;
    """
  }

  private static let seesNothing = eachTable(
    """
    BEGIN
      EXECUTE format('SELECT count(*) FROM %s', t) INTO n;
    EXCEPTION WHEN insufficient_privilege THEN n := 0;
    END;
    IF n > 0 THEN RAISE EXCEPTION '% shows % rows', t, n; END IF;
    """)

  private static let seesOnlyItsTenant = eachTable(
    """
    EXECUTE format('SELECT count(*) FROM %s', t) INTO n;
    IF n = 0 THEN RAISE EXCEPTION '% hides the rows of its own tenant', t; END IF;
    EXECUTE format('SELECT count(*) FROM %s WHERE tenant_id <> current_setting(''muster.tenant'')', t) INTO n;
    IF n > 0 THEN RAISE EXCEPTION '% shows % rows of others', t, n; END IF;
    """)

  // The policy is asked before any constraint: a row that lacks everything else is refused for its tenant.
  private static let insertsNothing = eachTable(
    """
    BEGIN
      EXECUTE format('INSERT INTO %s (tenant_id) VALUES (''another'')', t);
      RAISE EXCEPTION '% takes a row of another tenant', t;
    EXCEPTION WHEN insufficient_privilege THEN NULL;
    END;
    """)

  private static let seesNobody = eachTable(
    """
    IF t::text NOT IN ('muster.tenant_revision', 'muster.tenant', 'muster.company', 'muster.unit', 'muster.role',
      'muster.application', 'muster.resource_type', 'muster.request', 'muster.access_chain')
    THEN
      EXECUTE format('SELECT count(*) FROM %s', t) INTO n;
      IF n > 0 AND NOT (t = 'muster.workgroup'::regclass AND n = 2) THEN
        RAISE EXCEPTION '% shows % rows without a sight', t, n;
      END IF;
    END IF;
    """)

  private static let routesOnly = eachTable(
    """
    IF t::text NOT IN ('muster.tenant', 'muster.tenant_revision') THEN
      BEGIN
        EXECUTE format('SELECT count(*) FROM %s', t) INTO n;
        RAISE EXCEPTION 'the router may read %', t;
      EXCEPTION WHEN insufficient_privilege THEN NULL;
      END;
    END IF;
    BEGIN
      EXECUTE format('DELETE FROM %s', t);
      RAISE EXCEPTION 'the router may write %', t;
    EXCEPTION WHEN insufficient_privilege THEN NULL;
    END;
    """)
}
