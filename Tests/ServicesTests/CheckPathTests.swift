import Authorization
import Model
import MusterProtocol
import RPC
import Testing

@testable import Services

struct CheckPathTests {
  private typealias Response = AuthorizationV1.CheckResponse

  @Test("the fast path answers what the async handler answers, and leaves to it only what it must")
  func agreement() async throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var questions = RandomQuestions(seed: seed)
    let snapshots = LoadedSnapshots(loaded: (0..<3).map { questions.snapshot(tenant: "t\($0)", revision: 5) })
    let requests = (0..<2000).map { _ in questions.request() }

    let handlers = AuthorizationHandlers(snapshots: snapshots, feed: ScriptedFeed(), limits: ServicesLimits())
    let slow = try await answers(to: requests) { handlers.register(in: &$0) }
    // Without an async handler, what the fast path passes on is UNIMPLEMENTED.
    let fast = try await answers(to: requests) {
      CheckFastPath(snapshots: snapshots, limits: ServicesLimits()).register(in: &$0)
    }
    let both = try await answers(to: requests) { router in
      handlers.register(in: &router)
      CheckFastPath(snapshots: snapshots, limits: ServicesLimits()).register(in: &router)
    }
    #expect(both == slow)
    var decided = 0
    for (index, request) in requests.enumerated() {
      if case .response = slow[index], request.consistency?.requirement != .freshness(.latest) {
        decided += 1
        #expect(fast[index] == slow[index], "\(request)")
      } else {
        #expect(fast[index].code == .unimplemented, "\(request)")
      }
    }
    #expect(decided > 500)
  }

  private func answers(
    to requests: [AuthorizationV1.CheckRequest], _ register: (inout Router) -> Void
  ) async throws -> [Answer<Response>] {
    try await withServer(register) { channel in
      let client = AuthorizationV1.AuthorizationClient(channel: channel)
      var answers: [Answer<Response>] = []
      for request in requests {
        answers.append(await Answer { try await client.check(request, options: CallOptions(timeout: .seconds(60))) })
      }
      return answers
    }
  }

  static let wrongQuestions: [(AuthorizationV1.CheckRequest, StatusCode, String)] = {
    let resource = AuthorizationV1.Resource(type: "doc", id: "1")
    let good = AuthorizationV1.CheckRequest(tenant: "t0", subject: "u0", action: "view", resource: resource)
    func with(_ change: (inout AuthorizationV1.CheckRequest) -> Void) -> AuthorizationV1.CheckRequest {
      var request = good
      change(&request)
      return request
    }
    func token(_ text: String) -> AuthorizationV1.Consistency { .init(requirement: .atLeast(text)) }
    return [
      (.init(), .invalidArgument, "tenant"),
      (with { $0.tenant = "t9" }, .notFound, "tenant t9"),
      (with { $0.subject = "" }, .invalidArgument, "subject"),
      (with { $0.subject = "nobody" }, .notFound, "nobody"),
      (with { $0.action = "" }, .invalidArgument, "action"),
      (with { $0.action = "fly" }, .invalidArgument, "action"),
      (with { $0.resource = nil }, .invalidArgument, "resource"),
      (with { $0.resource?.type = "" }, .invalidArgument, "resource.type"),
      (with { $0.resource?.type = "none" }, .invalidArgument, "resource.type"),
      (with { $0.resource?.type = "twice" }, .invalidArgument, "resource.application"),
      (with { $0.consistency = token("x") }, .invalidArgument, "consistency.at_least"),
      (with { $0.consistency = token("1.1-0.1.t1") }, .invalidArgument, "consistency.at_least"),
      (with { $0.consistency = token("1.2-0.1.t0") }, .failedPrecondition, "epoch"),
      (with { $0.consistency = token("1.1-0.9.t0") }, .unavailable, "revision 5"),
      (with { $0.consistency = .init(requirement: .freshness(.init(rawValue: 7))) }, .invalidArgument, "freshness"),
    ]
  }()

  @Test("each error of a check has its status and names what is wrong", arguments: wrongQuestions)
  func errors(request: AuthorizationV1.CheckRequest, code: StatusCode, word: String) async throws {
    let handlers = AuthorizationHandlers(
      snapshots: LoadedSnapshots(loaded: [Self.known]), feed: ScriptedFeed(), limits: ServicesLimits())
    let error = await #expect(throws: (any Error).self) { try await handlers.check(request, context: try .make()) }
    let status = try #require((error as? RPCError) ?? (error as? any RPCErrorConvertible)?.rpcError)
    #expect(status.code == code)
    #expect(status.message.contains(word))
  }

  @Test("one bad item of a batch does not fail the others, and too many items are refused")
  func batches() async throws {
    let handlers = AuthorizationHandlers(
      snapshots: LoadedSnapshots(loaded: [Self.known]), feed: ScriptedFeed(), limits: ServicesLimits())
    let doc = AuthorizationV1.Resource(type: "doc")
    let response = try await handlers.batchCheck(
      .init(
        tenant: "t0",
        items: [
          .init(subject: "u0", action: "view", resource: doc), .init(subject: "nobody", action: "view", resource: doc),
          .init(subject: "u0", action: "view"), .init(subject: "u1", action: "view", resource: doc),
        ]), context: try .make())
    #expect(response.token == "1.1-0.5.t0")
    #expect(response.results.count == 4)
    #expect(response.results[0].result == .answer(.init(decision: .allowed)))
    guard case .error(let unknown) = response.results[1].result, case .error(let bad) = response.results[2].result,
      case .answer(let denied) = response.results[3].result
    else {
      Issue.record("not the kinds of results that were expected: \(response)")
      return
    }
    #expect((unknown.code, unknown.field) == (5, "items[1].subject"))
    #expect((bad.code, bad.field) == (3, "items[2].resource"))
    #expect(denied.decision == .denied)
    #expect(denied.reason?.code == "permission_missing")

    let many = Array(repeating: AuthorizationV1.BatchCheckItem(), count: 1001)
    await #expect(throws: InvalidField.self) {
      try await handlers.batchCheck(.init(tenant: "t0", items: many), context: try .make())
    }
  }

  @Test("C27: an explanation has every conjunct in its order and names the rule that won")
  func explanations() async throws {
    let handlers = AuthorizationHandlers(
      snapshots: LoadedSnapshots(loaded: [Self.known]), feed: ScriptedFeed(), limits: ServicesLimits())
    let request = AuthorizationV1.ExplainRequest(
      tenant: "t0", subject: "u0", action: "view", resource: .init(type: "doc"))
    let response = try await handlers.explain(request, context: try .make())
    #expect(response.decision == .allowed)
    #expect(response.steps.map(\.conjunct.rawValue) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(
      response.rules == [
        .init(
          workgroup: "w", workgroupName: "W", role: "App/R", state: "allowed", sources: ["manual"], wins: true,
          conjunct: .permission, kind: "role_state")
      ])
  }

  @Test("C30: a denial says its conjunct, a stable word and a sentence")
  func reasons() async throws {
    let handlers = AuthorizationHandlers(
      snapshots: LoadedSnapshots(loaded: [Self.known]), feed: ScriptedFeed(), limits: ServicesLimits())
    let request = AuthorizationV1.CheckRequest(
      tenant: "t0", subject: "locked", action: "view", resource: .init(type: "doc"))
    let response = try await handlers.check(request, context: try .make())
    #expect(response.decision == .denied)
    #expect(response.reason?.conjunct == .active)
    #expect(response.reason?.code == "status_locked")
    #expect(response.reason?.message.isEmpty == false)
  }

  /// One user who may view, one who may not, one who is locked; a type name that two applications have.
  private static let known: Snapshot = {
    let role = RoleKey(application: "App", name: "R")
    let workgroup = WorkgroupID(rawValue: "w")
    func user(_ id: String, _ status: UserStatus = .active) -> Fact {
      .user(
        UserFact(
          id: UserID(rawValue: id), company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "tenant"),
          account: .local, status: status))
    }
    let view = ActionFact(name: "view", permission: "doc.view")
    return Snapshot(
      tenant: TenantID(rawValue: "t0"), epoch: Epoch(timeline: 1, restores: 0), revision: 5,
      facts: [
        user("u0"), user("u1"), user("locked", .locked),
        .workgroup(WorkgroupFact(id: workgroup, kind: .role, name: "W", version: 1)),
        .membership(MembershipFact(workgroup: workgroup, user: UserID(rawValue: "u0"), source: .manual)),
        .role(RoleFact(key: role, permissions: ["doc.view"])),
        .roleState(RoleStateFact(workgroup: workgroup, role: role, state: .allowed)),
        .resourceType(ResourceTypeFact(application: "App", name: "doc", actions: [view])),
        .resourceType(ResourceTypeFact(application: "App", name: "twice", actions: [view])),
        .resourceType(ResourceTypeFact(application: "Other", name: "twice", actions: [view])),
      ])
  }()
}
