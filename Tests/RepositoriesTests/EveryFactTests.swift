import Directory
import Model
import Postgres
import Repositories
import Testing

/// Each kind of fact through the pipeline and back, by all the ways that read facts.
@Suite("Every kind of fact")
struct EveryFactTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  @Test(
    "X10: what is put holds, what replaces it moves it into the past, what ends is gone; log and past tell the same")
  func throughAll() async throws {
    let tenant = try await TestTenant.make()
    let samples = EveryFact(tenant)
    #expect(Set(samples.first.map { $0.key }).count == samples.first.count)
    let first = Set(samples.first)
    try await tenant.put(samples.first)
    #expect(try await facts(of: tenant, at: 2).isSuperset(of: first))
    let second = Set(samples.second)
    #expect(second.isDisjoint(with: first))
    try await tenant.put(samples.second)
    let replaced = try await facts(of: tenant, at: 3)
    #expect(replaced.isSuperset(of: second) && replaced.isDisjoint(with: first.filter { samples.isReplaced($0) }))
    let ends = samples.ends
    try await tenant.change { view in
      // As if some query had found them: only what is known can end.
      view.load(.roles, FactAnswer(facts: samples.first + samples.second))
      for key in ends { view.end(key) }
    }
    let last = try await facts(of: tenant, at: 4)
    #expect(last.isDisjoint(with: second.filter { ends.contains($0.key) }))
    #expect(try await facts(of: tenant, at: 2).isSuperset(of: first), "what ended is still to be had")

    let source = PostgresSnapshotSource(pool: tenant.database.app, router: tenant.database.router)
    let changes = try await source.changes(of: tenant.id, after: 1, deadline: soon).changes
    let logged = changes.map { Set($0.effects) }
    #expect(logged[0] == Set(samples.first.map { Effect.put($0) }))
    #expect(logged[1] == Set(samples.second.map { Effect.put($0) }))
    #expect(logged[2] == Set(ends.map { Effect.end($0) }))
    let audit = try await PostgresAuditQueries(pool: tenant.database.app).entries(
      AuditFilter(.changes), page: PageRequest(size: 1, after: nil),
      in: ReadScope(tenant: tenant.id, sight: .everything, deadline: soon))
    guard case .change(let change) = audit.entries[0].subject else { throw CancellationError() }
    #expect(change.effects.count == ends.count)
    for effect in change.effects { #expect(effect.before != nil && effect.after == nil, "\(effect)") }
  }

  private func facts(of tenant: TestTenant, at revision: Revision) async throws -> Set<Fact> {
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    return Set(try await history.facts(at: .revision(revision), in: scope).facts)
  }
}
