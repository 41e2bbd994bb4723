import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Retention")
struct RetentionTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  private func scope(_ tenant: TestTenant) -> ReadScope {
    ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
  }

  /// A tenant that keeps nothing, with twelve revisions and some history.
  private func tenant(keeping days: Int64? = 0) async throws -> TestTenant {
    let tenant = try await TestTenant.make()
    let fact = TenantFact(
      id: tenant.id, displayName: "Acme", presets: ["base"], company: tenant.company, unit: tenant.unit,
      retentionDays: days)
    try await tenant.put([.tenant(fact)])
    for number in 3...12 { try await tenant.put([.company(CompanyFact(id: tenant.company, name: "Acme \(number)"))]) }
    return tenant
  }

  private func janitor(_ tenant: TestTenant, rows: Int = 3) -> Janitor {
    var limits = RepositoryLimits()
    limits.rowsPerSweep = rows
    limits.janitorPause = .zero
    return Janitor(
      pool: tenant.database.janitor,
      queries: PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router), limits: limits)
  }

  @Test("X10: what is older than the retention goes, in small batches, and what holds now and the newest revision stay")
  func removes() async throws {
    let tenant = try await tenant()
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let before = try await history.facts(at: .revision(12), in: scope(tenant))
    #expect(try await history.facts(at: .revision(3), in: scope(tenant)).revision == 3)
    let removed = try await janitor(tenant).sweep(tenant.id)
    // Eleven rows of each of log and audit, ten of companies, one of the tenant.
    #expect(removed == 11 + 11 + 9 + 1)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.audit")) == 1)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.change_log")) == 1)
    // What ended at the newest revision is needed for the one before it, which can still be asked about.
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.company_history")) == 1)
    #expect(try await history.facts(at: .revision(12), in: scope(tenant)) == before)
    let oldest = try await history.facts(at: .revision(11), in: scope(tenant))
    #expect(oldest.facts.contains(.company(CompanyFact(id: tenant.company, name: "Acme 11"))))
    for moment in [Moment.revision(10), .revision(1), .time(Timestamp(microseconds: 0))] {
      let error = await #expect(throws: DirectoryError.self) { try await history.facts(at: moment, in: scope(tenant)) }
      #expect(error?.code == .outOfRange)
      #expect(error?.reason == "retention")
    }
    #expect(try await janitor(tenant).sweep(tenant.id) == 0)
  }

  @Test("the audit's chain holds after a removal, and breaks where what is left is altered, also its beginning")
  func chain() async throws {
    let tenant = try await tenant()
    try await janitor(tenant).sweep(tenant.id)
    for number in 13...15 { try await tenant.put([.company(CompanyFact(id: tenant.company, name: "Acme \(number)"))]) }
    let chain = AuditChain(pool: tenant.database.app)
    let reports = try await chain.verify(tenant.id, deadline: soon).chains
    #expect(reports == [ChainReport(node: nil, verified: 4, last: 15, firstBreak: nil)])
    for statement in [
      Statement("UPDATE muster.audit SET principal = 'other' WHERE tenant_id = $1::text AND revision = 12"),
      Statement("UPDATE muster.retention SET hash = '' WHERE tenant_id = $1::text"),
      Statement("UPDATE muster.retention SET revision = 12 WHERE tenant_id = $1::text"),
    ] {
      let broken = try await altered(tenant, statement) { try await chain.firstBreak(of: tenant.id, deadline: soon) }
      #expect(broken != nil)
    }
    #expect(try await chain.firstBreak(of: tenant.id, deadline: soon) == nil)
  }

  /// What `read` says while the rows are altered; they are put back.
  private func altered<R: Sendable>(
    _ tenant: TestTenant, _ statement: Statement, _ read: @Sendable () async throws -> R
  ) async throws -> R {
    try await onCopy(of: tenant, "muster.audit", "muster.retention") {
      let touched = try await tenant.database.superuser.transaction(deadline: soon) { transaction in
        try await transaction.execute(statement, [.text(tenant.id.rawValue)])
      }
      #expect(touched == 1)
      return try await read()
    }
  }

  private func onCopy<R: Sendable>(
    of tenant: TestTenant, _ tables: String..., during body: @Sendable () async throws -> R
  ) async throws -> R {
    let place = "copy_\(tenant.id.rawValue.replacing("-", with: "_"))"
    func script(_ sql: String) async throws {
      try await tenant.database.superuser.transaction(deadline: soon) { try await $0.script(sql) }
    }
    for (number, table) in tables.enumerated() {
      try await script(
        "CREATE TABLE public.\(place)_\(number) AS SELECT * FROM \(table) WHERE tenant_id = '\(tenant.id)'")
    }
    let result = try await body()
    for (number, table) in tables.enumerated() {
      try await script(
        """
        DELETE FROM \(table) WHERE tenant_id = '\(tenant.id)';
        INSERT INTO \(table) SELECT * FROM public.\(place)_\(number);
        DROP TABLE public.\(place)_\(number);
        """)
    }
    return result
  }

  @Test("accesses go with the rest, their chains hold from there on, and a chain that is all gone leaves nothing")
  func accesses() async throws {
    let tenant = try await tenant()
    let recorders = ["a", "b"].map { AccessRecorder(node: $0, pool: tenant.database.app) }
    for recorder in recorders {
      for _ in 0..<5 { recorder.record(.sample(of: tenant.id)) }
      await recorder.flush(deadline: soon)
    }
    var late = Access.sample(of: tenant.id)
    late.at = Timestamp.now().advanced(bySeconds: 3600)
    recorders[0].record(late)
    await recorders[0].flush(deadline: soon)
    try await janitor(tenant).sweep(tenant.id)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.access_log")) == 1)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.access_chain")) == 1)
    recorders[0].record(.sample(of: tenant.id))
    recorders[1].record(.sample(of: tenant.id))
    for recorder in recorders { await recorder.flush(deadline: soon) }
    let reports = try await AuditChain(pool: tenant.database.app).verify(tenant.id, deadline: soon).chains
    #expect(reports.dropFirst().map(\.verified) == [2, 1])
    #expect(reports.allSatisfy { $0.firstBreak == nil })
  }

  @Test("expired idempotency keys go, live ones stay")
  func requests() async throws {
    let tenant = try await tenant()
    for key in ["old", "new"] {
      try await tenant.change([], as: tenant.envelope(requestID: key)) { view in
        view.put(.company(CompanyFact(id: tenant.company, name: key)))
      }
    }
    try await tenant.database.superuser.transaction(deadline: soon) { transaction in
      _ = try await transaction.execute(
        Statement(
          "UPDATE muster.request SET expires_at = now() - interval '1 s' WHERE tenant_id = $1::text AND request_id = 'old'"
        ),
        [.text(tenant.id.rawValue)])
    }
    try await janitor(tenant).sweep(tenant.id)
    let left = try await tenant.rows(Statement("SELECT request_id FROM muster.request"))
    #expect(try left.map { row throws(PostgresError) in try row.text(0) } == ["new"])
  }

  @Test("a tenant that keeps its past loses nothing, by default and by its own word", arguments: [nil, 1, 400])
  func keeps(days: Int64?) async throws {
    let tenant = try await tenant(keeping: days)
    let before = try await tenant.contents()
    #expect(try await janitor(tenant).sweep(tenant.id) == 0)
    #expect(try await tenant.contents() == before)
  }

  @Test("while another node removes, a janitor steps back")
  func oneAtATime() async throws {
    let tenant = try await tenant()
    let janitor = janitor(tenant)
    let removed = try await tenant.database.janitor.transaction(deadline: soon) { transaction in
      let lock = try await transaction.query(
        Statement("SELECT pg_try_advisory_xact_lock(557018362, hashtext($1::text))"), [.text(tenant.id.rawValue)])
      try #require(try lock.first?.bool(0) == true)
      return try await janitor.sweep(tenant.id)
    }
    #expect(removed == 0)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.audit")) == 12)
  }

  @Test("followers and exports behind the retention are told that it has passed them")
  func readers() async throws {
    let tenant = try await tenant()
    let audit = PostgresAuditQueries(pool: tenant.database.app)
    let first = try await audit.export(AuditFilter(.changes), after: nil, in: scope(tenant))
    #expect(first.entries.count == 12)
    let feed = PostgresChangeFeed(pool: tenant.database.app, board: WatchBoard())
    let newest = try await feed.newest(of: tenant.id, deadline: soon)
    let middle = try await audit.entries(
      AuditFilter(.changes), page: PageRequest(size: 5, after: nil), in: scope(tenant))
    try await janitor(tenant).sweep(tenant.id)
    let behind = Token(tenant: tenant.id, epoch: newest.epoch, revision: 5)
    let gone = await #expect(throws: DirectoryError.self) { try await feed.revisions(after: behind, deadline: soon) }
    #expect(gone?.code == .outOfRange)
    #expect(try await feed.revisions(after: newest, deadline: soon).isComplete)
    // The position after five entries, newest first, is revision 8: as a position of an export it lies before the bound.
    let old = await #expect(throws: DirectoryError.self) {
      try await audit.export(AuditFilter(.changes), after: middle.position, in: scope(tenant))
    }
    #expect(old?.code == .outOfRange)
    #expect(try await audit.export(AuditFilter(.changes), after: nil, in: scope(tenant)).entries.count == 1)
  }

  @Test("the janitor's role can remove nothing that is kept, and alter nothing at all", arguments: [nil, 0])
  func fence(days: Int64?) async throws {
    let tenant = try await tenant(keeping: days)
    try await tenant.fillEverything()
    // What fills everything says nothing about the retention.
    try await tenant.put([
      .tenant(
        TenantFact(
          id: tenant.id, displayName: "Acme", presets: ["base"], company: tenant.company, unit: tenant.unit,
          retentionDays: days))
    ])
    let before = try await tenant.contents()
    try await tenant.database.janitor.transaction(settings: tenant.settings, deadline: soon) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(Self.removesWhatItMay)
    }
    #expect(try await tenant.contents() == before)
    // Nor can it move the retention over what is kept, or over what is not there.
    let statements =
      [
        Statement(
          """
          INSERT INTO muster.retention (tenant_id, revision, at, hash)
          SELECT tenant_id, revision, at, hash FROM muster.audit ORDER BY revision DESC LIMIT 1
          """),
        Statement(
          """
          INSERT INTO muster.retention (tenant_id, revision, at, hash)
          SELECT tenant_id, 1, at, '' FROM muster.audit WHERE revision = 1
          """),
        Statement("UPDATE muster.access_chain SET removed = sequence, removed_hash = ''"),
      ]
      + (days == nil
        ? [
          Statement(
            """
            INSERT INTO muster.retention (tenant_id, revision, at, hash)
            SELECT tenant_id, revision, at, hash FROM muster.audit WHERE revision = 1
            """)
        ] : [])
    for statement in statements {
      let error = await #expect(throws: PostgresError.self) {
        try await tenant.database.janitor.transaction(settings: tenant.settings, deadline: soon) { transaction in
          _ = try await transaction.execute(statement)
        }
      }
      #expect(error?.sqlState == .insufficientPrivilege)
    }
    #expect(try await tenant.contents() == before)
  }

  /// Every table: what it may delete it deletes, and everything else is refused.
  private static let removesWhatItMay = """
    DO $do$
    DECLARE
      t regclass;
      n bigint;
    BEGIN
      FOR t IN SELECT c.oid FROM pg_class AS c
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
        WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
      LOOP
        BEGIN
          EXECUTE format('DELETE FROM %s', t);
          GET DIAGNOSTICS n = ROW_COUNT;
          IF n > 0 THEN RAISE EXCEPTION 'the janitor has removed % rows of %', n, t; END IF;
        EXCEPTION WHEN insufficient_privilege THEN
          IF t::text ~ '_history$|audit|change_log|access_log' THEN RAISE EXCEPTION 'the janitor may not clean %', t; END IF;
        END;
        BEGIN
          EXECUTE format('UPDATE %s SET tenant_id = tenant_id', t);
          IF t::text <> 'muster.retention' THEN RAISE EXCEPTION 'the janitor may alter %', t; END IF;
        EXCEPTION WHEN insufficient_privilege THEN NULL;
        END;
      END LOOP;
    END $do$;
    """

  @Test("every history has an index by which it is cleaned, and is the janitor's to clean")
  func catalogue() async throws {
    let database = try await TestDatabase.shared()
    let rows = try await database.superuser.read(
      Statement(
        """
        SELECT c.relname::text,
          EXISTS (SELECT FROM pg_index AS i
            JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[1] AND a.attname = 'until_revision'
            WHERE i.indrelid = c.oid),
          EXISTS (SELECT FROM pg_policy AS p WHERE p.polrelid = c.oid AND p.polname = 'janitor_removes'),
          has_table_privilege('muster_janitor', c.oid, 'DELETE')
        FROM pg_class AS c WHERE c.relnamespace = 'muster'::regnamespace AND c.relname LIKE '%\\_history'
        """), deadline: soon)
    #expect(rows.count >= 25)
    for index in 0..<rows.count {
      let name = try rows[index].text(0)
      #expect(try rows[index].bool(1), "\(name) has no index on until_revision")
      #expect(try rows[index].bool(2), "\(name) is not retained")
      #expect(try rows[index].bool(3), "\(name) can't be cleaned")
    }
  }
}
