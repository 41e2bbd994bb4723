import Authorization
import Directory
import Model
import Postgres
import Testing

@testable import Repositories

@Suite("Loading a snapshot")
struct SnapshotLoadTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  @Test("what is loaded by COPY decides as the same facts do")
  func sameDecisions() async throws {
    let tenant = try await TestTenant.make()
    let samples = EveryFact(tenant)
    try await tenant.put(samples.first)
    try await tenant.put(samples.odd)
    let source = PostgresSnapshotSource(pool: tenant.database.app, router: tenant.database.router)
    let loaded = try await source.load(tenant.id, deadline: soon)
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let past = try await history.facts(
      at: .revision(3), in: ReadScope(tenant: tenant.id, sight: .everything, deadline: soon))
    let built = Snapshot(tenant: tenant.id, epoch: loaded.epoch, revision: 3, facts: past.facts)
    #expect(loaded.revision == 3)
    // Places of names differ from snapshot to snapshot.
    func text(_ decision: Authorization.Decision) -> String { "\(decision)".replacing(/value: \d+/, with: "") }
    var decisions: Set<String> = []
    for question in samples.questions {
      let decision = text(loaded.check(question))
      decisions.insert(decision)
      #expect(decision == text(built.check(question)), "\(question)")
    }
    #expect(decisions.count > 2, "questions with one answer prove nothing")
    #expect(loaded.statistics.users == built.statistics.users)
    #expect(loaded.statistics.memberships == built.statistics.memberships)
  }

  @Test("X10: what is read of a past revision for a question answers it as all facts of that revision do")
  func slices() async throws {
    let tenant = try await TestTenant.make()
    let samples = EveryFact(tenant)
    try await tenant.put(samples.first + samples.odd)
    try await tenant.put(samples.second)
    try await tenant.change { view in
      view.load(.roles, FactAnswer(facts: samples.first + samples.second + samples.odd))
      for key in samples.ends.union(samples.odd.map(\.key)) { view.end(key) }
    }
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    let epoch = Epoch(timeline: 1, restores: 0)
    func text(_ decision: Authorization.Decision) -> String { "\(decision)".replacing(/value: \d+/, with: "") }
    var decisions: Set<String> = []
    for revision in Revision(1)...4 {
      let all = try await history.facts(at: .revision(revision), in: scope)
      let whole = Snapshot(tenant: tenant.id, epoch: epoch, revision: revision, facts: all.facts)
      for question in samples.questions {
        let subject: PastQuestion.Subject =
          switch question.subject {
          case .user(let user): .user(user)
          case .preview(let preview): .members(preview.workgroups)
          }
        let past = try await history.slice(
          for: PastQuestion(
            subject, application: question.resource.application, type: question.resource.type, id: question.resource.id),
          at: .revision(revision), in: scope)
        let slice = Snapshot(tenant: tenant.id, epoch: epoch, revision: revision, facts: past.facts)
        decisions.insert(text(slice.check(question)))
        #expect(text(slice.check(question)) == text(whole.check(question)), "\(question) at \(revision)")
      }
    }
    #expect(decisions.count > 3, "questions with one answer prove nothing")
  }

  @Test("attributes are read as a decoder reads them, also with escapes; what is none is refused")
  func attributes() throws {
    let cases: [[String: [String]]] = [
      [:], ["site": []], ["site": ["S1"]], ["a": ["1", "2"], "b": ["é ü", "", "x:,]}"]],
      ["quote \" slash \\ line \n": ["tab \t", "\u{1F600}", "\u{1}"]],
    ]
    for expected in cases {
      let text = try JSON.text(expected).replacing(",", with: ", ").replacing(":", with: ": ")
      let exact = try JSON.decode([String: [String]].self, from: text)
      var found: [String: [String]] = exact.mapValues { _ in [] }
      var bytes = text
      try bytes.withUTF8 { bytes in
        try PlainJSON.readAttributes(UnsafeRawBufferPointer(bytes)) { name, value in
          found[String(decoding: name, as: UTF8.self), default: []].append(String(decoding: value, as: UTF8.self))
        }
      }
      #expect(found == exact)
    }
    for broken in ["", "[", "{", "{\"a\"", "{\"a\": [\"b\"", "{\"a\": \"b\"}", "{\"a\": [1]}", "null"] {
      var bytes = broken
      bytes.withUTF8 { bytes in
        _ = #expect(throws: (any Error).self) {
          try PlainJSON.readAttributes(UnsafeRawBufferPointer(bytes)) { _, _ in }
        }
      }
    }
  }
}
