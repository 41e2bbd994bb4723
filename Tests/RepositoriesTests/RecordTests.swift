import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Audit, log and records")
struct RecordTests {
  private let soon = ContinuousClock.Instant.now + .seconds(30)

  @Test("P7: of the tokens of a client secret the newest are kept, and all end with it")
  func accessTokens() async throws {
    let tenant = try await TestTenant.make()
    let okta = ConnectionID(rawValue: "okta")
    let secrets = ["s1", "s2"].map { id in
      CredentialFact(
        id: CredentialID(rawValue: id), connection: okta, kind: .clientSecret, digest: "d", scopes: [.scim],
        created: Timestamp(microseconds: 0))
    }
    try await tenant.put(
      [
        .connection(
          ConnectionFact(
            id: okta, name: "Okta", claims: ClaimMapping(), linkBy: .none, createsUnmatched: false,
            mayMapAdministrators: false, version: 2))
      ] + secrets.map(Fact.credential))
    let limit = RepositoryLimits().accessTokens
    let ids = (0..<limit + 3).map { _ in CredentialID.make() }.sorted()
    try await tenant.change { view in
      for (number, id) in ids.enumerated() {
        let secret = secrets[number == 0 ? 1 : 0].id
        view.keep(
          .accessToken(
            AccessToken(id: id, credential: secret, connection: okta, digest: "t", expires: Timestamp(microseconds: 5))
          ))
      }
    }
    let queries = PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router)
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    func isKept(_ index: Int) async throws -> Bool { try await queries.credential(ids[index], in: scope) != nil }
    #expect(try await isKept(0), "another secret's are not counted")
    #expect(try await [isKept(1), isKept(2), isKept(3), isKept(limit + 2)] == [false, false, true, true])
    let token = try #require(try await queries.credential(ids[3], in: scope))
    #expect(token.kind == .token && token.digest == "t" && token.scopes == [.scim] && token.connection == okta)
    #expect(token.expires == Timestamp(microseconds: 5))
    try await tenant.change([.credential(secrets[0].id)]) { view in view.end(.credential(secrets[0].id)) }
    #expect(try await [isKept(0), isKept(limit + 2)] == [true, false])
  }

  @Test("the audit's chain holds, and breaks where a row is altered, removed or cut off")
  func chain() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let chain = AuditChain(pool: tenant.database.app)
    #expect(try await chain.firstBreak(of: tenant.id, deadline: soon) == nil)
    for (statement, firstBreak) in Self.tamperings {
      let touched = try await tenant.database.superuser.transaction(deadline: soon) { transaction in
        try await transaction.execute(statement, [.text(tenant.id.rawValue)])
      }
      #expect(touched == 1)
      #expect(try await chain.firstBreak(of: tenant.id, deadline: soon)?.firstBreak == firstBreak)
    }
  }

  // From the end to the beginning, so that each break lies before the last one.
  private static let tamperings: [(Statement, Revision)] = [
    (Statement("DELETE FROM muster.audit WHERE tenant_id = $1::text AND revision = 4"), 4),
    (Statement("UPDATE muster.audit SET effects = '[]' WHERE tenant_id = $1::text AND revision = 3"), 3),
    (Statement("UPDATE muster.audit SET principal = 'other' WHERE tenant_id = $1::text AND revision = 2"), 2),
    (Statement("DELETE FROM muster.audit WHERE tenant_id = $1::text AND revision = 1"), 1),
  ]

  @Test("the application can neither alter nor remove what is audited, logged or past")
  func appendOnly() async throws {
    let tenant = try await TestTenant.make()
    for statement in [
      Statement("UPDATE muster.audit SET trace = ''"), Statement("DELETE FROM muster.audit"),
      Statement("UPDATE muster.change_log SET principal = ''"), Statement("DELETE FROM muster.change_log"),
      Statement("UPDATE muster.access_log SET trace = ''"), Statement("DELETE FROM muster.access_log"),
      Statement("DELETE FROM muster.access_chain"),
      Statement("UPDATE muster.company_history SET name = ''"), Statement("DELETE FROM muster.membership_history"),
    ] {
      let error = await #expect(throws: PostgresError.self) { try await tenant.rows(statement) }
      #expect(error?.sqlState == .insufficientPrivilege)
    }
  }

  @Test("nothing personal is in the change log, the audit or a history, and it is gone when it ends")
  func personal() async throws {
    let tenant = try await TestTenant.make()
    let cleo = UserID(rawValue: "cleo")
    let okta = ConnectionID(rawValue: "okta")
    let link = LinkFact(connection: okta, subject: "secret-subject", user: cleo)
    try await tenant.put([
      tenant.user("cleo")[0],
      .profile(
        ProfileFact(
          user: cleo, login: "secret-login", displayName: "secret-name", email: "secret@example.com",
          description: "secret-text")),
      .connection(
        ConnectionFact(
          id: okta, name: "Okta", claims: ClaimMapping(), linkBy: .none, createsUnmatched: false,
          mayMapAdministrators: false, version: 2)),
      .link(link),
    ])
    #expect(
      try await namesOfTables(with: "secret", tenant) == ["muster.link", "muster.search_text", "muster.user_profile"])
    try await tenant.change([.user(cleo), .links(of: cleo)]) { view in
      view.end(.profile(cleo))
      view.end(.link(okta, subject: link.subject))
    }
    #expect(try await namesOfTables(with: "secret", tenant) == [])
    let log = try await tenant.rows(
      Statement("SELECT effects::text FROM muster.change_log WHERE revision = 3"))
    #expect(
      try log[0].text(0) == #"[{"end": {"profile": {"user": "cleo"}}}, {"end": {"link": {"connection": "okta"}}}]"#)
  }

  private func namesOfTables(with text: String, _ tenant: TestTenant) async throws -> [String] {
    try await tenant.database.superuser.transaction(
      settings: SessionSettings([("test.tenant", tenant.id.rawValue), ("test.text", text)]), deadline: soon
    ) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(
        """
        CREATE TEMPORARY TABLE found (name text) ON COMMIT DROP;
        DO $do$
        DECLARE t regclass;
        BEGIN
          FOR t IN SELECT c.oid FROM pg_class AS c
            JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
            WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
          LOOP
            EXECUTE format('INSERT INTO found SELECT %L FROM %s AS x WHERE tenant_id = %L AND x::text LIKE %L LIMIT 1',
              t, t, current_setting('test.tenant'), '%' || current_setting('test.text') || '%');
          END LOOP;
        END $do$;
        """)
      return try await transaction.query(
        Statement("SELECT coalesce(array_agg(name ORDER BY name), '{}') FROM found"))[0].texts(0)
    }
  }

  @Test("the audit names principal, acting user, source, key and trace; the log says what was done")
  func entry() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.change([], as: tenant.envelope(requestID: "key", actingUser: nil)) { view in
      view.put(.company(CompanyFact(id: tenant.company, name: "Acme Ltd")))
    }
    let audit = try await tenant.rows(
      Statement(
        """
        SELECT principal, method, source, request_id, trace, acting_user, effects FROM muster.audit
        WHERE revision = 2
        """))
    #expect(try (0..<5).map { try audit[0].text($0) } == ["tests", "test.change", "manual", "key", "trace"])
    #expect(audit[0].isNull(5))
    #expect(try audit[0].text(6) == #"[{"put": {"company": {"id": "company", "name": "Acme Ltd"}}}]"#)
  }

  @Test("records are kept without a revision; a login's instant never goes back")
  func records() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.fillEverything()
    let okta = ConnectionID(rawValue: "okta")
    let query = FactQuery.lastLogin(okta, subject: "ben@idp.example")
    let early = Timestamp(microseconds: 1_000_000)
    let late = Timestamp.now().advanced(bySeconds: 60)
    for instant in [early, late, early] {
      let outcome = try await tenant.change { view in
        view.keep(.lastLogin(okta, subject: "ben@idp.example", at: instant))
      }
      #expect(outcome.token.revision == 4)
    }
    let digest = [UInt8](repeating: 7, count: 32)
    try await tenant.change([query, .enrolment(secretDigest: digest)]) { view throws(Interruption) in
      guard try view.records(query) == [.lastLogin(okta, subject: "ben@idp.example", at: late)],
        case .enrolment(let enrolment)? = try view.records(.enrolment(secretDigest: digest)).first,
        enrolment.user.rawValue == "ben"
      else { throw .refuse(.internal, "not what was kept") }
      view.keep(.enrolmentEnded(secretDigest: digest))
    }
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.enrolment")) == 0)
  }
}
