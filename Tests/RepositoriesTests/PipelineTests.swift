import Directory
import Model
import Postgres
import Testing

@Suite("The change pipeline")
struct PipelineTests {
  @Test("a change puts facts, and what it replaces goes to the history with the revision at which it ended")
  func history() async throws {
    let tenant = try await TestTenant.make()
    try await tenant.put([.company(CompanyFact(id: tenant.company, name: "Acme Ltd"))])
    let now = try await tenant.rows(Statement("SELECT name, from_revision FROM muster.company"))
    #expect(try now[0].text(0) == "Acme Ltd")
    #expect(try now[0].int(1) == 2)
    let past = try await tenant.rows(
      Statement("SELECT name, from_revision, until_revision FROM muster.company_history"))
    #expect(past.count == 1)
    #expect(try past[0].text(0) == "Acme")
    #expect(try (past[0].int(1), past[0].int(2)) == (1, 2))
  }
}
