import Directory
import Model
import Testing

@testable import Postgres
@testable import Repositories

@Suite("Who runs together, and who leads")
struct CombinerTests {
  private let acme = TenantID(rawValue: "acme")
  private let start = ContinuousClock.now

  private func entry(_ ticket: UInt64, within seconds: Int = 10) -> Combiner<String>.Entry {
    Combiner.Entry(ticket: ticket, deadline: start + .seconds(seconds), payload: "change \(ticket)")
  }

  @Test("the first leads alone, the next wait and run together behind it, in the order in which they came")
  func order() {
    var combiner = Combiner<String>(groupSize: 3, lineLength: 10)
    #expect(combiner.arrived(entry(1), at: acme) == .lead)
    for ticket in 2...6 { #expect(combiner.arrived(entry(UInt64(ticket)), at: acme) == .wait) }
    #expect(combiner.waiting == 5)
    let first = combiner.ended(acme)
    #expect(first.followers.isEmpty)
    #expect(first.next?.members.map(\.ticket) == [2, 3, 4])
    let second = combiner.ended(acme)
    #expect(Set(second.followers.map(\.ticket)).count == 2)
    #expect(second.next?.members.map(\.ticket) == [5, 6])
    #expect(combiner.ended(acme).next == nil)
    #expect(combiner.arrived(entry(7), at: acme) == .lead)
  }

  @Test("tenants don't wait for each other")
  func tenants() {
    var combiner = Combiner<String>(groupSize: 3, lineLength: 10)
    #expect(combiner.arrived(entry(1), at: acme) == .lead)
    #expect(combiner.arrived(entry(2), at: TenantID(rawValue: "other")) == .lead)
  }

  @Test("the one with the latest deadline leads, and can't leave")
  func leader() {
    var combiner = Combiner<String>(groupSize: 3, lineLength: 10)
    _ = combiner.arrived(entry(1), at: acme)
    for (ticket, seconds) in [(2, 5), (3, 20), (4, 10)] {
      _ = combiner.arrived(entry(UInt64(ticket), within: seconds), at: acme)
    }
    let ended = combiner.ended(acme)
    #expect(ended.next?.leader.ticket == 3)
    guard case .none = combiner.left(3, of: acme) else {
      Issue.record("the leader left")
      return
    }
    #expect(Set(combiner.ended(acme).followers.map(\.ticket)) == [2, 4])
  }

  @Test("who leaves before its change is claimed is withdrawn, afterwards its outcome is unknown, and later nothing")
  func leaving() {
    var combiner = Combiner<String>(groupSize: 3, lineLength: 10)
    _ = combiner.arrived(entry(1, within: 99), at: acme)
    for ticket in 2...5 { _ = combiner.arrived(entry(UInt64(ticket), within: ticket), at: acme) }
    #expect(what(combiner.left(5, of: acme)) == "withdrawn change 5")
    _ = combiner.ended(acme)
    #expect(what(combiner.left(2, of: acme)) == "withdrawn change 2")
    #expect(combiner.claim(acme) == [3, 4])
    #expect(what(combiner.left(3, of: acme)) == "unknown change 3")
    #expect(what(combiner.left(3, of: acme)) == "none")
    #expect(combiner.claim(acme) == [4])
    #expect(combiner.ended(acme).followers.isEmpty)
    #expect(what(combiner.left(4, of: acme)) == "none")
  }

  @Test("a full line refuses")
  func full() {
    var combiner = Combiner<String>(groupSize: 3, lineLength: 1)
    let answers = (1...3).map { combiner.arrived(entry(UInt64($0)), at: acme) }
    #expect(answers == [.lead, .wait, .refused])
  }

  private func what(_ leaving: Combiner<String>.OnLeaving) -> String {
    switch leaving {
    case .withdrawn(let payload): "withdrawn \(payload)"
    case .unknown(let payload): "unknown \(payload)"
    case .none: "none"
    }
  }
}

@Suite("How a group is tried again")
struct GroupAttemptsTests {
  private func attempts(keys: [String?]) -> GroupAttempts {
    let entries = keys.enumerated().map { index, key in
      let envelope = Envelope(
        tenant: TenantID(rawValue: "acme"), principal: "p", actingUser: nil, sight: .everything, source: .manual,
        requestID: key, requestBody: [], trace: "", deadline: .now)
      let change = Change(TestChange<Bool> { _ in true }, as: envelope)
      return Combiner.Entry(ticket: UInt64(index), deadline: .now, payload: Waiting(change: change))
    }
    return GroupAttempts(Combiner.Group(leader: entries[0], members: entries), limits: RepositoryLimits())
  }

  private func tried(_ attempt: GroupAttempts.Attempt?) -> String {
    switch attempt {
    case .together(let entries): "together \(entries.map(\.ticket))"
    case .alone(let entries): "alone \(entries.map(\.ticket))"
    case nil: "no more"
    }
  }

  private var lostCommit: PostgresError {
    var error = PostgresError(.connectionLost, "gone")
    error.outcomeUnknown = true
    return error
  }

  @Test("after a lost COMMIT those with a key are tried again, and the others are told that the outcome is unknown")
  func lost() {
    var attempts = attempts(keys: [nil, "a", nil, "b"])
    attempts.failed(lostCommit)
    #expect(tried(attempts.next) == "together [1, 3]")
    #expect([0, 2].map { attempts.verdicts[$0]?.code } == [.outcomeUnknown, .outcomeUnknown])
    // Nobody has said yet what became of the first try, so nothing else may be claimed now.
    attempts.failed(PostgresError(.connectFailed, "no connection"))
    #expect(tried(attempts.next) == "no more")
    #expect([1, 3].map { attempts.verdicts[$0]?.code } == [.outcomeUnknown, .outcomeUnknown])
  }

  @Test("what passes is tried again together, with a bound")
  func passing() {
    var attempts = attempts(keys: [nil, nil])
    for _ in 1..<RepositoryLimits().changeAttempts {
      attempts.failed(PostgresError(.connectionLost, "gone", isSafeToRetry: true))
      #expect(tried(attempts.next) == "together [0, 1]")
    }
    attempts.failed(PostgresError(.connectionLost, "gone", isSafeToRetry: true))
    #expect(tried(attempts.next) == "no more")
    #expect(attempts.verdicts[1]?.code == .unavailable)
  }

  @Test("what the database refuses of several is tried one by one; of one it is its answer")
  func refused() {
    var error = PostgresError(.server, "no")
    error.sqlState = .uniqueViolation
    error.constraint = "workgroup_name"
    var several = attempts(keys: [nil, nil])
    several.failed(error)
    #expect(tried(several.next) == "alone [0, 1]")
    var one = attempts(keys: [nil])
    one.failed(error)
    #expect(tried(one.next) == "no more")
    #expect(one.verdicts[0]?.code == .alreadyExists)
  }
}

extension GroupRun.Verdict {
  fileprivate var code: DirectoryError.Code? {
    if case .failure(let error) = self { error.code } else { nil }
  }
}
