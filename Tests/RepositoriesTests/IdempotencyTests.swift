import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Idempotency keys")
struct IdempotencyTests {
  private func rename(_ tenant: TestTenant, key: String, body: String, principal: String = "tests")
    async throws(DirectoryError) -> Outcome<String>
  {
    let change = TestChange<String> { view in
      view.put(.company(CompanyFact(id: tenant.company, name: body)))
      return "at \(view.revision)"
    }
    return try await tenant.pipeline.execute(
      change, as: tenant.envelope(requestID: key, body: body, principal: principal))
  }

  @Test("a repetition gets the first answer and writes nothing")
  func repetition() async throws {
    let tenant = try await TestTenant.make()
    let untouched = try await tenant.contents()
    let first = try await rename(tenant, key: "k", body: "One")
    #expect(try await tenant.contents() != untouched)
    try await tenant.put(tenant.user("ben"))
    let before = try await tenant.contents()
    let second = try await rename(tenant, key: "k", body: "One")
    #expect(!first.isReplay)
    #expect(second.isReplay)
    #expect(second.answer == first.answer)
    #expect(second.token == first.token)
    #expect(try await tenant.contents() == before)
  }

  @Test("a key with another body is refused")
  func reuse() async throws {
    let tenant = try await TestTenant.make()
    _ = try await rename(tenant, key: "k", body: "One")
    let before = try await tenant.contents()
    let error = await #expect(throws: DirectoryError.self) { try await rename(tenant, key: "k", body: "Two") }
    #expect(error?.code == .alreadyExists)
    #expect(error?.reason == "request_id_reused")
    #expect(try await tenant.contents() == before)
  }

  @Test("another principal's key is another key")
  func principals() async throws {
    let tenant = try await TestTenant.make()
    _ = try await rename(tenant, key: "k", body: "One")
    let other = try await rename(tenant, key: "k", body: "Two", principal: "other")
    #expect(!other.isReplay)
  }

  @Test("of concurrent calls with one key one is carried out, the others get its answer")
  func concurrent() async throws {
    let tenant = try await TestTenant.make()
    let outcomes = try await withThrowingTaskGroup(of: Outcome<String>.self) { group in
      for _ in 0..<16 { group.addTask { try await rename(tenant, key: "k", body: "One") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { !$0.isReplay } == 1)
    #expect(Set(outcomes.map(\.answer)) == ["at 2"])
    #expect(try await tenant.count(Statement("SELECT revision FROM muster.tenant_revision")) == 2)
  }

  @Test("an expired key is free again, and changes remove expired ones on their way")
  func expiry() async throws {
    var limits = RepositoryLimits()
    limits.requestSeconds = 0
    let tenant = try await TestTenant.make()
    let pipeline = PostgresChangePipeline(pool: tenant.database.app, limits: limits) { _, _, _ in }
    for round in 0..<6 {
      let change = TestChange<Bool> { view in
        view.put(.company(CompanyFact(id: tenant.company, name: "\(round)")))
        return true
      }
      let outcome = try await pipeline.execute(change, as: tenant.envelope(requestID: "k\(round)"))
      #expect(!outcome.isReplay)
    }
    #expect(try await tenant.count(Statement("SELECT count(*) FROM muster.request")) <= 1)
  }
}
