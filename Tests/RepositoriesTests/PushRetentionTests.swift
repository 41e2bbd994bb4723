import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Retention of what connections leave behind")
struct PushRetentionTests {
  private let connection = ConnectionID(rawValue: "okta")

  private func tenant(keeping days: Int64?) async throws -> TestTenant {
    let tenant = try await TestTenant.make()
    try await tenant.put([
      .tenant(
        TenantFact(
          id: tenant.id, displayName: "Acme", presets: ["base"], company: tenant.company, unit: tenant.unit,
          retentionDays: days)),
      .connection(
        ConnectionFact(
          id: connection, name: "Okta", claims: ClaimMapping(), linkBy: .none, createsUnmatched: false,
          mayMapAdministrators: false, version: 2)),
    ])
    return tenant
  }

  private func keep(_ tenant: TestTenant, daysAgo: Int64) async throws {
    let at = Timestamp.now().advanced(bySeconds: -daysAgo * 24 * 60 * 60)
    let connection = connection
    try await tenant.change([]) { view in
      for number in 1...4 {
        view.keep(
          .push(PushLogEntry(connection: connection, at: at, method: "m", body: "{}", decision: .unchanged)))
        view.keep(.event(connection, id: "\(daysAgo)-\(number)", at: at))
      }
      view.keep(
        .held(
          HeldRequest(
            id: HeldRequestID(rawValue: "held-\(daysAgo)"), connection: connection, at: at, method: "m",
            digest: "\(daysAgo)", body: "{}", removals: Removals(deletes: 1))))
    }
  }

  private func sweep(_ tenant: TestTenant) async throws {
    var limits = RepositoryLimits()
    limits.rowsPerSweep = 3
    limits.janitorPause = .zero
    let janitor = Janitor(
      pool: tenant.database.janitor,
      queries: PostgresDirectoryQueries(pool: tenant.database.app, router: tenant.database.router), limits: limits)
    try await janitor.sweep(tenant.id)
  }

  private func counts(_ tenant: TestTenant) async throws -> [Int64] {
    [
      try await tenant.count(Statement("SELECT count(*) FROM muster.push_log")),
      try await tenant.count(Statement("SELECT count(*) FROM muster.event")),
      try await tenant.count(Statement("SELECT count(*) FROM muster.held_request")),
    ].map { Int64($0) }
  }

  @Test("P53: lines go with the tenant's retention, events and held requests after a month, in small batches")
  func removes() async throws {
    let tenant = try await tenant(keeping: 40)
    try await keep(tenant, daysAgo: 50)
    try await keep(tenant, daysAgo: 35)
    try await keep(tenant, daysAgo: 1)
    #expect(try await counts(tenant) == [12, 12, 3])
    try await sweep(tenant)
    #expect(try await counts(tenant) == [8, 4, 1])
    try await sweep(tenant)
    #expect(try await counts(tenant) == [8, 4, 1])
  }

  @Test("P53: the newest line stays, so that numbers go on from it")
  func numbers() async throws {
    let tenant = try await tenant(keeping: 0)
    try await keep(tenant, daysAgo: 50)
    try await sweep(tenant)
    #expect(try await counts(tenant)[0] == 1)
    try await keep(tenant, daysAgo: 0)
    let first = try await tenant.count(Statement("SELECT min(number) FROM muster.push_log"))
    #expect(first == 4)
  }
}
