import Directory
import Model
import Postgres
import Repositories
import Synchronization
import Testing

@Suite("Two nodes that write one tenant at once")
struct NodesTests {
  /// A random command, to be carried out now among others and again later by itself.
  private struct Step: Sendable {
    let run: @Sendable (PostgresChangePipeline, Envelope) async throws(DirectoryError) -> String

    init<C: Command>(_ command: C) {
      run = { (pipeline, envelope) async throws(DirectoryError) in
        "\(try await pipeline.execute(command, as: envelope).answer)"
      }
    }
  }

  @Test("revisions without gap, an unbroken chain, and facts, history and answers as if one had come after the other")
  func random() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = Seeded(state: seed)
    // So many that refusals, which are frequent, leave enough changes whatever the seed.
    let steps = (0..<256).map { _ in step(&random) }
    let tenant = try await TestTenant.make()
    let other = PostgresPool(config: tenant.database.access.app, reactors: tenant.database.reactors)
    let reported = Mutex<[[Revision]]>([[], []])
    let nodes = [tenant.database.app, other].enumerated().map { index, pool in
      PostgresChangePipeline(pool: pool) { _, _, change in reported.withLock { $0[index].append(change.revision) } }
    }
    try await tenant.put(users(of: tenant))

    let answers = await together(steps, on: nodes, tenant)
    await other.close()

    let order = try await tenant.rows(
      Statement("SELECT revision, request_id FROM muster.audit WHERE revision > 2 ORDER BY revision"))
    let made = try (0..<order.count).map { (try order[$0].int(0), Int(try order[$0].text(1)) ?? -1) }
    #expect(made.map(\.0) == Array(3..<Revision(3 + made.count)), "seed \(seed)")
    for revisions in reported.withLock({ $0 }) { #expect(revisions == revisions.sorted(), "seed \(seed)") }
    #expect(reported.withLock { $0.joined().sorted() } == made.map(\.0), "seed \(seed)")
    let chain = AuditChain(pool: tenant.database.app)
    #expect(try await chain.firstBreak(of: tenant.id, deadline: .now + .seconds(20)) == nil, "seed \(seed)")
    #expect(made.count > 30, "hardly a change, seed \(seed)")

    let twin = try await TestTenant.make()
    try await twin.put(users(of: twin))
    for (revision, index) in made {
      let answer = try await steps[index].run(twin.pipeline, twin.envelope(requestID: "\(index)"))
      #expect(answer == answers[index], "seed \(seed), revision \(revision)")
    }
    let difference = try await twin.rowsWithoutTenant().symmetricDifference(tenant.rowsWithoutTenant())
    #expect(difference.isEmpty, "seed \(seed)")
  }

  private func together(
    _ steps: [Step], on nodes: [PostgresChangePipeline], _ tenant: TestTenant
  ) async -> [Int: String] {
    await withTaskGroup(of: [Int: String].self) { group in
      for writer in 0..<16 {
        group.addTask {
          var answers: [Int: String] = [:]
          for index in stride(from: writer, to: steps.count, by: 16) {
            // What a rule refuses is as good an outcome as any; what else fails shows in what is missing.
            answers[index] = try? await steps[index].run(nodes[writer % 2], tenant.envelope(requestID: "\(index)"))
          }
          return answers
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1) { $1 } }
    }
  }

  private static let userIDs = (0..<4).map { UserID(rawValue: "u\($0)") }

  private func users(of tenant: TestTenant) -> [Fact] { Self.userIDs.flatMap { tenant.user($0.rawValue) } }

  /// Few names, so that they meet often.
  private func step(_ random: inout Seeded) -> Step {
    let workgroup = WorkgroupID(rawValue: "w\(Int.random(in: 0..<3, using: &random))")
    let user = Self.userIDs[Int.random(in: 0..<4, using: &random)]
    let name = "Name\(Int.random(in: 0..<3, using: &random))"
    let security = RoleKey(application: "Security", name: "Security")
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return Step(CreateWorkgroup(id: workgroup, name: name, members: [user]))
    case 1: return Step(DeleteWorkgroup(id: workgroup))
    case 2: return Step(UpdateWorkgroup(id: workgroup, name: name, comment: "\(random.next())"))
    case 3: return Step(SetRoleStates(workgroup: workgroup, allowed: [security]))
    case 4: return Step(SetRoleStates(workgroup: workgroup, denied: [security]))
    case 5: return Step(UpdateMembers(workgroup: workgroup, mode: .invert))
    case 6: return Step(UpdateMembers(workgroup: workgroup, mode: .remove, users: [user]))
    case 7: return Step(UpdateUser(id: user, login: name))
    case 8: return Bool.random(using: &random) ? Step(SuspendUser(id: user)) : Step(RestoreUser(id: user))
    default: return Step(UpdateMembers(workgroup: workgroup, mode: .add, users: [user]))
    }
  }
}

extension TestTenant {
  /// All rows of the tenant but for its id, the clock and what follows from them; without the idempotency keys, as a
  /// change without effect has one too.
  func rowsWithoutTenant() async throws -> Set<String> {
    try await database.superuser.transaction(
      settings: SessionSettings([("test.tenant", id.rawValue)]), deadline: .now + .seconds(20)
    ) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(Self.collectWithoutTenant)
      let rows = try await transaction.query(Statement("SELECT line FROM lines"))
      return Set(try (0..<rows.count).map { try rows[$0].text(0) })
    }
  }

  private static let collectWithoutTenant = """
    CREATE TEMPORARY TABLE lines (line text) ON COMMIT DROP;
    DO $do$
    DECLARE
      t regclass;
    BEGIN
      FOR t IN SELECT c.oid FROM pg_class AS c
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
        WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'request'
      LOOP
        EXECUTE format($sql$
          INSERT INTO lines
          SELECT %L || ' ' || (j - ARRAY['tenant_id', 'at', 'hash', 'expires_at', 'body_digest'])
          FROM (SELECT to_jsonb(x) AS j FROM %s AS x WHERE tenant_id = %L) AS rows
          -- The first change names the tenant.
          WHERE NOT coalesce(j ? 'effects' AND j->>'revision' = '1', false)
          $sql$, t, t, current_setting('test.tenant'));
      END LOOP;
    END $do$;
    """
}
