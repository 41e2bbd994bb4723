import Logging
import MusterProtocol
import RPC
import Reactor
import Synchronization
import Testing

@testable import LoadHarness

@Suite struct RunTests {
  static let model = TenantModel(tenant: "t", users: 300, resources: 300, seed: 1)

  @Test("a closed loop measures as many calls as asked, each answered as expected", arguments: [1, 2])
  func closedLoop(threads: Int) async throws {
    try await withServer { request in
      decision(request)
    } body: { server in
      var plan = Self.plan(.calls(5_001))
      (plan.threads, plan.connections, plan.streams) = (threads, 3, 4)
      let result = try await server.run(plan)
      #expect(result.tally.calls == 5_001)
      #expect(result.tally.failed == 0 && result.tally.wrong == 0)
      #expect(result.elapsed > 0 && result.ownCPU > 0)
      // One more on each connection to see that it works.
      #expect(server.calls == 5_001 + 3)
    }
  }

  @Test("wrong answers are counted and the first is told")
  func wrong() async throws {
    try await withServer { _ in
      .allowed
    } body: { server in
      let result = try await server.run(Self.plan(.calls(1_000)))
      #expect(result.tally.calls == 1_000 && result.tally.failed == 0)
      #expect(result.tally.wrong > 100)
      #expect(result.tally.firstProblem?.contains("expected DECISION_DENIED, got DECISION_ALLOWED") == true)
    }
  }

  @Test("at a constant rate the calls of a stall count from when they were due: no omission is coordinated")
  func stall() async throws {
    let isFirst = Mutex(0)
    try await withServer { request in
      let number = isFirst.withLock { count in
        count += 1
        return count
      }
      // The first answers a connection; the tenth stands still for all that come behind it.
      if number == 10 { try await Task.sleep(for: .milliseconds(400)) }
      return decision(request)
    } body: { server in
      var plan = Self.plan(.time(Span(nanoseconds: 1_000_000_000)))
      (plan.connections, plan.streams, plan.rate) = (1, 1, 500)
      let result = try await server.run(plan)
      #expect(result.tally.latency.count == 500)
      #expect(result.tally.wrong == 0)
      // 150 calls were due in the first 300 ms of the stall, so at least so many waited for 100 ms; only one was in flight.
      let percent = 69.0
      #expect(result.tally.latency.percentile(percent + 2) > 100_000_000)
      #expect(result.tally.service.percentile(percent) < 100_000_000)
    }
  }

  @Test("calls that are due and can't be sent, or are never answered, fail the run instead of vanishing")
  func neverAnswered() async throws {
    let calls = Mutex(0)
    try await withServer { request in
      let number = calls.withLock { count in
        count += 1
        return count
      }
      if number > 1 { try await Task.sleep(for: .seconds(60)) }
      return decision(request)
    } body: { server in
      var plan = Self.plan(.time(Span(nanoseconds: 200_000_000)))
      (plan.connections, plan.streams, plan.rate) = (1, 2, 1_000)
      plan.drain = Span(nanoseconds: 100_000_000)
      let result = try await server.run(plan)
      #expect(result.tally.latency.count == 200)
      #expect(result.tally.unanswered == 2 && result.tally.unsent == 198)
      #expect(result.tally.calls == 0)
      let report = Report(title: "", plan: plan, result: result)
      #expect(report.errorShare == 1 && !Thresholds().failures(of: report).isEmpty)
    }
  }

  @Test("errors are counted by their code, and a closed loop goes on behind them")
  func errors() async throws {
    let calls = Mutex(0)
    try await withServer { request in
      let number = calls.withLock { count in
        count += 1
        return count
      }
      if number % 10 == 0 { throw RPCError(.notFound, "no such user") }
      return decision(request)
    } body: { server in
      let result = try await server.run(Self.plan(.calls(500)))
      #expect(result.tally.calls == 500)
      #expect((45...55).contains(result.tally.errors[StatusCode.notFound.rawValue]))
      #expect(result.tally.firstProblem == "NOT_FOUND: no such user")
    }
  }

  @Test("what comes before the measured part is sent and not measured")
  func warmUp() async throws {
    try await withServer { request in
      decision(request)
    } body: { server in
      var plan = Self.plan(.calls(50))
      plan.rate = 1_000
      plan.warmUp = Span(nanoseconds: 100_000_000)
      let result = try await server.run(plan)
      #expect(result.tally.latency.count == 50)
      #expect(server.calls == 150 + plan.connections)
    }
  }

  @Test("a run that can't work does not begin: nobody listens, or the first call is refused")
  func noRun() async throws {
    try await withServer { _ in
      throw RPCError(.unauthenticated, "who are you?")
    } body: { server in
      let error = await #expect(throws: RPCError.self) { _ = try await server.run(Self.plan(.calls(10))) }
      #expect(error?.code == .unauthenticated)
      let nobody = try SocketAddress(parsing: "127.0.0.1:1")
      let away = await #expect(throws: RPCError.self) { _ = try await server.run(Self.plan(.calls(10)), at: nobody) }
      #expect(away?.code == .unavailable)
    }
  }

  private static func plan(_ length: LoadPlan.Length) -> LoadPlan {
    var plan = LoadPlan()
    plan.length = length
    plan.warmUp = Span(nanoseconds: 0)
    return plan
  }
}

/// What the model says of a question, found by its names.
private func decision(_ request: AuthorizationV1.CheckRequest) -> AuthorizationV1.Decision {
  let model = RunTests.model
  let question = TenantModel.questions.firstIndex { $0.action == request.action && $0.type == request.resource?.type }
  guard let user = Int(request.subject.dropFirst(5)), let question else { return .unspecified }
  return model.isAllowed(user: user, question: question) ? .allowed : .denied
}

/// A server that answers checks as a test wants.
private final class CheckServer: Sendable {
  typealias Answer = @Sendable (AuthorizationV1.CheckRequest) async throws -> AuthorizationV1.Decision

  private let reactors: ReactorGroup
  private let server: RPCServer
  private let address: SocketAddress
  private let count: Counter

  /// Calls that came.
  var calls: Int { count.value.load(ordering: .relaxed) }

  private final class Counter: Sendable {
    let value = Atomic(0)
  }

  init(_ answer: @escaping Answer) throws {
    reactors = try ReactorGroup(count: 1)
    try reactors.start()
    let count = Counter()
    self.count = count
    var router = Router()
    router.unary(AuthorizationV1.AuthorizationMethods.check) { (request: AuthorizationV1.CheckRequest, _) in
      count.value.wrappingAdd(1, ordering: .relaxed)
      return AuthorizationV1.CheckResponse(decision: try await answer(request))
    }
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    server = try RPCServer(
      config: ServerConfig(addresses: [try SocketAddress(parsing: "127.0.0.1:0")]), router: router, reactors: reactors,
      logger: logger)
    address = try server.start()[0]
  }

  func run(_ plan: LoadPlan, at other: SocketAddress? = nil) async throws -> LoadRun.Result {
    let pool = CheckPool(RunTests.model, count: 1_000, allowedShare: 0.5, seed: 1)
    let run = try LoadRun(
      plan,
      target: LoadTarget(
        address: other ?? address, method: AuthorizationV1.AuthorizationMethods.check, requests: pool.requests))
    defer { run.close() }
    return try await run.run()
  }

  func stop() {
    server.stop()
    reactors.shutdown()
  }
}

private func withServer(
  _ answer: @escaping CheckServer.Answer, body: (CheckServer) async throws -> Void
) async throws {
  let server = try CheckServer(answer)
  defer { server.stop() }
  try await body(server)
}
