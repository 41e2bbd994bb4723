import HTTP2
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite("Whether a call is made again")
struct ClientRetryTests {
  static let unavailable = RPCError(.unavailable, "not now")

  static func verdict(
    _ failure: Attempts.Failure, policy: RetryPolicy = .init(), timeLeft: Duration? = nil, random: Double = 0.5
  ) -> Attempts.Verdict {
    var attempts = Attempts()
    var budget = RetryBudget(policy)
    return attempts.failed(failure, policy: policy, budget: &budget, timeLeft: timeLeft, random: random)
  }

  @Test("a call that no server saw is sent again at once, whatever it is, but not for ever")
  func unsent() {
    var attempts = Attempts()
    let policy = RetryPolicy.never
    var budget = RetryBudget(policy)
    let failure = Attempts.Failure(error: Self.unavailable, reach: .unsent)
    for _ in 0..<policy.unsentAttempts {
      let verdict = attempts.failed(failure, policy: policy, budget: &budget, timeLeft: nil, random: 0)
      #expect(verdict == .again(after: .zero))
    }
    #expect(attempts.failed(failure, policy: policy, budget: &budget, timeLeft: nil, random: 0) == .giveUp)
    #expect(attempts.made == 1)
  }

  @Test("a refused call is sent again at once, the second time after a pause")
  func refused() {
    var attempts = Attempts()
    let policy = RetryPolicy()
    var budget = RetryBudget(policy)
    let failure = Attempts.Failure(error: Self.unavailable, reach: .refused)
    let verdicts = (0..<5).map { _ in
      attempts.failed(failure, policy: policy, budget: &budget, timeLeft: nil, random: 0.5)
    }
    #expect(
      verdicts == [
        .again(after: .zero), .again(after: .milliseconds(100)), .again(after: .milliseconds(200)),
        .again(after: .milliseconds(400)), .giveUp,
      ])
  }

  @Test("a call that finds no server fails at once, one that has lost its server tries again")
  func unconnected() {
    let failure = Attempts.Failure(error: Self.unavailable, reach: .unconnected)
    #expect(Self.verdict(failure) == .giveUp)
    var attempts = Attempts()
    let policy = RetryPolicy()
    var budget = RetryBudget(policy)
    let sent = Attempts.Failure(error: Self.unavailable, reach: .unknown, isIdempotent: true)
    _ = attempts.failed(sent, policy: policy, budget: &budget, timeLeft: nil, random: 0.5)
    // No server sees them, so they do not use up the attempts; the deadline ends them, or their own number.
    let verdicts = (0...policy.unconnectedAttempts).map { _ in
      attempts.failed(failure, policy: policy, budget: &budget, timeLeft: .seconds(60), random: 0.5)
    }
    #expect(verdicts[..<2] == [.again(after: .milliseconds(100)), .again(after: .milliseconds(200))])
    #expect(verdicts[..<policy.unconnectedAttempts].allSatisfy { $0 != .giveUp })
    #expect(verdicts.last == .giveUp)
    #expect(attempts.made == 2)
    var impatient = Attempts()
    _ = impatient.failed(sent, policy: policy, budget: &budget, timeLeft: nil, random: 0.5)
    #expect(
      impatient.failed(failure, policy: policy, budget: &budget, timeLeft: .milliseconds(50), random: 0.5) == .giveUp)
  }

  @Test("what a server may have done is repeated only if it may be done twice, and only UNAVAILABLE")
  func idempotent() {
    var failure = Attempts.Failure(error: Self.unavailable, reach: .unknown)
    #expect(Self.verdict(failure) == .giveUp)
    failure.isIdempotent = true
    #expect(Self.verdict(failure) == .again(after: .milliseconds(100)))
    #expect(Self.verdict(failure, policy: .never) == .giveUp)
    failure.isSeen = true
    #expect(Self.verdict(failure) == .giveUp)
    failure.isSeen = false
    failure.isRepeatable = false
    #expect(Self.verdict(failure) == .giveUp)
    failure.isRepeatable = true
    for code in StatusCode.allDefined where code != .unavailable {
      failure.error = RPCError(code, "")
      #expect(Self.verdict(failure) == .giveUp)
    }
  }

  @Test("the server says when, or never; jitter spreads the rest; the deadline bounds all")
  func delays() {
    var failure = Attempts.Failure(error: Self.unavailable, reach: .unknown, isIdempotent: true)
    #expect(Self.verdict(failure, random: 0) == .again(after: .milliseconds(80)))
    #expect(Self.verdict(failure, timeLeft: .milliseconds(100)) == .giveUp)
    #expect(Self.verdict(failure, timeLeft: .milliseconds(101)) == .again(after: .milliseconds(100)))
    failure.error.details = [.retryInfo(delay: .milliseconds(1500))]
    #expect(Self.verdict(failure) == .again(after: .milliseconds(1500)))
    failure.error.pushback = .after(.milliseconds(7))
    #expect(Self.verdict(failure) == .again(after: .milliseconds(7)))
    failure.error.pushback = .never
    #expect(Self.verdict(failure) == .giveUp)
    failure.error.pushback = .after(.seconds(31))
    #expect(Self.verdict(failure) == .giveUp)
  }

  @Test(
    "pushback is read from its field; what is no number means never",
    arguments: [("250", 250), ("-1", nil), ("x", nil)])
  func pushback(text: String, milliseconds: Int?) throws {
    var block = HeaderBlock()
    block.append("grpc-status", "14")
    block.append("grpc-retry-pushback-ms", text)
    let error = try #require(RPCError.read(from: block) ?? nil)
    let expected: RPCError.RetryDelay = milliseconds.map { .after(.milliseconds($0)) } ?? .never
    #expect(error.retryDelay == expected)
  }

  @Test("the budget stops repeats when most calls fail, and grows again with successes")
  func budget() {
    let policy = RetryPolicy()
    var budget = RetryBudget(policy)
    for _ in 0..<4 { budget.failed() }
    #expect(budget.allowsRetry)
    budget.failed()
    #expect(!budget.allowsRetry)
    for _ in 0..<100 { budget.failed() }
    for _ in 0..<50 { budget.succeeded() }
    #expect(!budget.allowsRetry)
    for _ in 0..<2 { budget.succeeded() }
    #expect(budget.allowsRetry)
  }

  @Test("back-off grows to its maximum and is spread by its jitter")
  func backoff() {
    let backoff = Backoff()
    #expect(backoff.delay(failures: 1, random: 0.5) == .seconds(1))
    #expect(backoff.delay(failures: 2, random: 0.5) == .milliseconds(1600))
    #expect(backoff.delay(failures: 1000, random: 0.5) == .seconds(120))
    #expect(backoff.delay(failures: 1, random: 0) == .milliseconds(800))
    #expect(backoff.delay(failures: .max, random: 0.5) == .seconds(120))
  }

  @Test("keep-alive asks a quiet connection with calls, and gives it up if nothing comes")
  func keepAlive() {
    var keepAlive = KeepAlive(interval: .nanoseconds(100), timeout: .nanoseconds(20))
    #expect(keepAlive.check(now: 50, receivedAt: 30, hasCalls: true) == .wait(until: 130))
    #expect(keepAlive.check(now: 200, receivedAt: 30, hasCalls: false) == .wait(until: 300))
    #expect(keepAlive.check(now: 200, receivedAt: 30, hasCalls: true) == .ping(until: 220))
    #expect(keepAlive.check(now: 219, receivedAt: 30, hasCalls: true) == .wait(until: 220))
    #expect(keepAlive.check(now: 220, receivedAt: 210, hasCalls: true) == .wait(until: 310))
    #expect(keepAlive.check(now: 310, receivedAt: 210, hasCalls: true) == .ping(until: 330))
    #expect(keepAlive.check(now: 330, receivedAt: 210, hasCalls: true) == .dead)
  }
}
