import Directory
import Model
import Postgres
import Reactor
import Repositories
import Testing

@Suite("The log of accesses")
struct AccessLogTests {
  private let soon = ContinuousClock.Instant.now + .seconds(30)

  private func entries(of tenant: TestTenant, node: String? = nil) async throws -> [AuditAccess] {
    var filter = AuditFilter(.accesses)
    filter.node = node
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    let page = try await PostgresAuditQueries(pool: tenant.database.app).export(filter, after: nil, in: scope)
    #expect(page.isComplete)
    return page.entries.compactMap { entry in
      guard case .access(let access) = entry.subject else { return nil }
      return access
    }
  }

  @Test("each node has a chain of its own, from 1, without gap, in the order of recording")
  func chains() async throws {
    let tenant = try await TestTenant.make()
    let nodes = ["a", "b"].map { AccessRecorder(node: $0, pool: tenant.database.app) }
    for round in 0..<3 {
      for node in nodes {
        for number in 0..<4 { node.record(.sample(of: tenant.id, reason: "\(round).\(number)")) }
        await node.flush(deadline: soon)
      }
    }
    for name in ["a", "b"] {
      let entries = try await entries(of: tenant, node: name)
      #expect(entries.map(\.sequence) == Array(1...12))
      #expect(entries.map(\.event.detail) == (0..<3).flatMap { round in (0..<4).map { "\(round).\($0)" } })
    }
    #expect(
      try await entries(of: tenant).map(\.node) == Array(repeating: "a", count: 12) + Array(repeating: "b", count: 12))
    #expect(try await AuditChain(pool: tenant.database.app).firstBreak(of: tenant.id, deadline: soon) == nil)
    #expect(nodes[0].statistics.written == 12)
    #expect(nodes[0].statistics.held == 0)
  }

  @Test("a list over all nodes comes newest first, page by page, without loss")
  func newestFirst() async throws {
    let tenant = try await TestTenant.make()
    let nodes = ["a", "b"].map { AccessRecorder(node: $0, pool: tenant.database.app) }
    for number in 0..<5 {
      for node in nodes { node.record(.sample(of: tenant.id, reason: "\(number)")) }
    }
    for node in nodes { await node.flush(deadline: soon) }
    let audit = PostgresAuditQueries(pool: tenant.database.app)
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    var seen: [AuditEntry] = []
    var page = AuditPage(entries: [], position: nil, isComplete: false)
    while !page.isComplete {
      page = try await audit.entries(
        AuditFilter(.accesses), page: PageRequest(size: 3, after: page.position), in: scope)
      seen += page.entries
    }
    #expect(seen.count == 10)
    #expect(Set(seen).count == 10)
    #expect(seen.map(\.at) == seen.map(\.at).sorted(by: >))
  }

  @Test("recorded from many threads at once, each access is there once")
  func threads() async throws {
    let tenant = try await TestTenant.make()
    let recorder = AccessRecorder(pool: tenant.database.app)
    await withTaskGroup { group in
      for task in 0..<8 {
        group.addTask { for number in 0..<100 { recorder.record(.sample(of: tenant.id, reason: "\(task).\(number)")) } }
      }
      group.addTask { for _ in 0..<5 { await recorder.flush(deadline: soon) } }
    }
    await recorder.flush(deadline: soon)
    #expect(try await tenant.count(Statement("SELECT count(DISTINCT reason) FROM muster.access_log")) == 800)
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.access_log")) == 800)
    #expect(try await AuditChain(pool: tenant.database.app).firstBreak(of: tenant.id, deadline: soon) == nil)
  }

  @Test("while the database is away accesses wait up to the limit; what comes beyond it is dropped and counted")
  func bounded() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.accessesHeld = 10
    let away = PostgresPool(
      config: PostgresConfig(conninfo: "host=/nowhere dbname=none"), reactors: tenant.database.reactors)
    let recorder = AccessRecorder(pool: away, limits: limits)
    for _ in 0..<6 { recorder.record(.sample(of: tenant.id)) }
    await recorder.flush(deadline: .now + .milliseconds(100))
    for _ in 0..<6 { recorder.record(.sample(of: tenant.id)) }
    #expect(recorder.statistics.held == 10)
    #expect(recorder.statistics.dropped == 2)
    #expect(recorder.statistics.written == 0)
    await away.close()
  }

  @Test("what the database refuses for good is dropped and counted, and holds up nobody else")
  func refused() async throws {
    let tenant = try await TestTenant.make()
    let recorder = AccessRecorder(pool: tenant.database.app)
    recorder.record(.sample(of: TenantID.make()))
    recorder.record(.sample(of: tenant.id))
    await recorder.flush(deadline: soon)
    await recorder.flush(deadline: soon)
    #expect(recorder.statistics.dropped == 1)
    #expect(recorder.statistics.written == 1)
    #expect(recorder.statistics.held == 0)
  }

  @Test("accesses are written by themselves while it runs")
  func runs() async throws {
    let tenant = try await TestTenant.make()
    let recorder = AccessRecorder(pool: tenant.database.app)
    await withTaskGroup { group in
      group.addTask { await recorder.run() }
      recorder.record(.sample(of: tenant.id))
      while recorder.statistics.written == 0, ContinuousClock.now < soon { await Task.yield() }
      group.cancelAll()
    }
    #expect(try await entries(of: tenant).count == 1)
  }

  @Test("a chain breaks where an access is altered, removed or cut off")
  func tampering() async throws {
    let tenant = try await TestTenant.make()
    let recorder = AccessRecorder(node: "a", pool: tenant.database.app)
    for _ in 0..<5 { recorder.record(.sample(of: tenant.id)) }
    await recorder.flush(deadline: soon)
    for (statement, firstBreak) in Self.tamperings {
      let touched = try await tenant.database.superuser.transaction(deadline: soon) { transaction in
        try await transaction.execute(statement, [.text(tenant.id.rawValue)])
      }
      #expect(touched == 1)
      let report = try await AuditChain(pool: tenant.database.app).firstBreak(of: tenant.id, deadline: soon)
      #expect(report?.node == "a")
      #expect(report?.firstBreak == firstBreak)
    }
  }

  // From the end to the beginning, so that each break lies before the last one.
  private static let tamperings: [(Statement, Int64)] = [
    (Statement("DELETE FROM muster.access_log WHERE tenant_id = $1::text AND sequence = 5"), 5),
    (Statement("UPDATE muster.access_log SET acting_user = 'eve' WHERE tenant_id = $1::text AND sequence = 3"), 3),
    (Statement("DELETE FROM muster.access_log WHERE tenant_id = $1::text AND sequence = 1"), 1),
  ]
}
