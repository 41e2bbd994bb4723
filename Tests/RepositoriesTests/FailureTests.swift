import Directory
import Model
import Postgres
import Repositories
import Testing

/// What happens when the database fails between the effects and COMMIT.
@Suite("Failures in the middle of a change")
struct FailureTests {
  private typealias Answer = Result<Outcome<Bool>, DirectoryError>

  @Test("a connection that dies before COMMIT: the change is repeated and carried out once")
  func repeated() async throws {
    let tenant = try await TestTenant.make()
    let answer = try await heldUp(tenant, tenant.pipeline, tenant.envelope(requestID: "k")) { other in
      try await Self.terminate(try await Self.waiting(for: other), with: other)
    }
    let outcome = try answer.get()
    #expect(outcome.token.revision == 2)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.audit")) == 2)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.company_history")) == 1)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.membership")) == 2)
  }

  @Test("a connection that dies before COMMIT, without another try: nothing of the change is there")
  func unrepeated() async throws {
    let tenant = try await TestTenant.make()
    let before = try await tenant.contents()
    var limits = RepositoryLimits()
    limits.changeAttempts = 1
    let pipeline = PostgresChangePipeline(pool: tenant.database.app, limits: limits) { _, _, _ in
      Issue.record("a change that failed was reported")
    }
    let answer = try await heldUp(tenant, pipeline, tenant.envelope(requestID: "k")) { other in
      try await Self.terminate(try await Self.waiting(for: other), with: other)
    }
    let error = #expect(throws: DirectoryError.self) { try answer.get() }
    #expect(error?.code == .unavailable)
    #expect(try await tenant.contents() == before)
  }

  @Test("a deadline that passes while COMMIT is under way: the outcome is unknown, and a repetition with the key tells")
  func deadline() async throws {
    let tenant = try await TestTenant.make()
    let before = try await tenant.contents()
    let envelope = tenant.envelope(requestID: "k", within: .seconds(3))
    let answer = try await heldUp(tenant, tenant.pipeline, envelope) { other in
      try await Self.untilGone(try await Self.waiting(for: other), with: other)
    }
    let error = #expect(throws: DirectoryError.self) { try answer.get() }
    // COMMIT was sent behind the statement that hung, so only the server knows that it never came to it.
    #expect(error?.code == .outcomeUnknown)
    #expect(error?.cause is PostgresError)
    #expect(error?.message.contains("statement") == false)
    #expect(try await tenant.contents() == before)
    let again = try await heldUp(tenant, tenant.pipeline, tenant.envelope(requestID: "k")) { _ in }
    #expect(try again.get().token.revision == 2)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.audit")) == 2)
  }

  /// Holds a change up at its last effect, with audit, log and the other effects written, while `body` runs.
  ///
  /// Another transaction, which is rolled back in the end, has put the same membership: the change waits for it.
  private func heldUp(
    _ tenant: TestTenant, _ pipeline: PostgresChangePipeline, _ envelope: Envelope,
    _ body: @escaping @Sendable (Transaction) async throws -> Void
  ) async throws -> Answer {
    let membership = MembershipFact(workgroup: tenant.everyone, user: tenant.admin, source: .manual)
    let change = TestChange<Bool> { view in
      view.put(.company(CompanyFact(id: tenant.company, name: "Acme Ltd")))
      view.put(.membership(membership))
      return true
    }
    let (isBlocked, blocked) = AsyncStream<Void>.makeStream()
    async let answer: Answer = {
      for await _ in isBlocked {}
      do throws(DirectoryError) { return .success(try await pipeline.execute(change, as: envelope)) } catch {
        return .failure(error)
      }
    }()
    do {
      try await tenant.database.superuser.transaction(deadline: .now + .seconds(30)) { other in
        _ = try await other.execute(Self.block, [.text(tenant.id.rawValue)])
        blocked.finish()
        try await body(other)
        throw Undone()
      }
    } catch is Undone {}
    return await answer
  }

  private struct Undone: Error {}

  private static let block = Statement(
    """
    INSERT INTO muster.membership (tenant_id, workgroup, user_id, source, kind, from_revision)
    VALUES ($1::text, 'everyone', 'admin', 'manual', 'role', 1)
    """)
  // Not from pg_stat_activity, of which a transaction sees one state only.
  private static let waiters = Statement(
    "SELECT pid FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))")
  private static let locks = Statement("SELECT 1 FROM pg_locks WHERE pid = $1::int8::int4")

  /// The server process that waits for this transaction, once there is one.
  private static func waiting(for other: Transaction) async throws -> Int64 {
    while true {
      if let row = try await other.query(waiters).first { return try row.int(0) }
      await Task.yield()
    }
  }

  private static func terminate(_ process: Int64, with other: Transaction) async throws {
    _ = try await other.query(Statement("SELECT pg_terminate_backend($1::int8::int4)"), [.int(process)])
    try await untilGone(process, with: other)
  }

  private static func untilGone(_ process: Int64, with other: Transaction) async throws {
    while try await other.query(locks, [.int(process)]).count > 0 { await Task.yield() }
  }
}
