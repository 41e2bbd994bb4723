internal import LoadHarness
internal import SCIM
internal import Synchronization

/// Drives a simulated identity provider: workers take the changes of a phase, one conversation each.
struct ProviderRun: Sendable {
  let client: SCIMClient
  let style: ProviderStyle
  let clients: Int
  let rate: Double?
  let resent: Double
  let seed: UInt64
  /// Tells how far a cycle has come.
  let progress: @Sendable (String, Int, Int) -> Void

  /// How often a request is sent again that the server could not take yet: with a second between, half a minute.
  private static let retries = 40
  /// Objects that a page of the comparison has.
  private static let page = 100

  /// What the workers of a cycle share.
  private final class Shared: Sendable {
    /// - `ids` and `next` of the phase that runs, and how many requests were due.
    struct State {
      var ids: ProviderIDs
      var next = 0
      var done = 0
      var tickets = 0
    }
    let state: Mutex<State>
    let start = ContinuousClock.now

    init(_ ids: ProviderIDs) { state = Mutex(State(ids: ids)) }
  }

  /// Pushes all phases, one after the other.
  func cycle(
    _ name: String, _ phases: [ProviderPhase], of directory: ProviderDirectory, ids: inout ProviderIDs
  ) async throws -> ProviderReport.Cycle {
    let shared = Shared(ids)
    var tally = ProviderTally()
    for (number, phase) in phases.enumerated() {
      shared.state.withLock { ($0.next, $0.done) = (0, 0) }
      try await withThrowingTaskGroup(of: ProviderTally.self) { workers in
        for worker in 0..<min(clients, max(1, phase.changes.count)) {
          let dice = SeededGenerator(seed: seed, item: number * clients + worker)
          workers.addTask { try await work(on: phase, name, directory, shared, dice) }
        }
        for try await seen in workers { tally.add(seen) }
      }
    }
    ids = shared.state.withLock { $0.ids }
    return ProviderReport.Cycle(name: name, nanoseconds: shared.start.nanosecondsSince(), tally: tally)
  }

  private func work(
    on phase: ProviderPhase, _ name: String, _ directory: ProviderDirectory, _ shared: Shared, _ dice: SeededGenerator
  ) async throws -> ProviderTally {
    var tally = ProviderTally()
    var dice = dice
    while let change = shared.state.withLock({ state -> ProviderChange? in
      guard state.next < phase.changes.count else { return nil }
      defer { state.next += 1 }
      return phase.changes[state.next]
    }) {
      var task = ProviderTask(change, style: style)
      var answer: ProviderAnswer?
      do {
        while let request = try shared.state.withLock({ try task.next(directory, &$0.ids, after: answer) }) {
          answer = try await send(request, shared, &tally)
          if request.isWrite, Double.random(in: 0..<1, using: &dice) < resent {
            tally.countResent()
            _ = try await send(request, shared, &tally)
          }
        }
      } catch let problem as ProviderProblem {
        tally.countProblem(problem.sentence)
      }
      let done = shared.state.withLock { state in
        state.done += 1
        return state.done
      }
      progress("\(name), \(phase.name)", done, phase.changes.count)
    }
    return tally
  }

  /// Sends when it is due, and again when the answer says so.
  private func send(
    _ request: ProviderRequest, _ shared: Shared, _ tally: inout ProviderTally
  ) async throws -> ProviderAnswer {
    for _ in 0...Self.retries {
      let due = try await turn(shared)
      let sent = ContinuousClock.now
      let retryAfter: Int
      do {
        let (answer, wait) = try await client.send(request)
        tally.count(
          request, status: answer.status, nanoseconds: sent.nanosecondsSince(), sinceDue: due?.nanosecondsSince())
        guard answer.status == 429 || answer.status == 503 else { return answer }
        retryAfter = wait ?? 1
      } catch {
        // The server went away in the middle: what the request did is unknown, and sending it again is right (P50).
        retryAfter = 1
      }
      tally.countRetry()
      try await Task.sleep(for: .seconds(max(1, min(retryAfter, 60))))
    }
    throw ProviderProblem("\(request.method) \(request.path) was refused or lost \(Self.retries) times")
  }

  /// Waits for the instant of the next request; nil without a rate.
  private func turn(_ shared: Shared) async throws -> ContinuousClock.Instant? {
    guard let rate else { return nil }
    let ticket = shared.state.withLock { state in
      defer { state.tickets += 1 }
      return state.tickets
    }
    let due = shared.start + .nanoseconds(ConstantRate(rate: rate, start: 0).instant(of: ticket))
    try await Task.sleep(until: due, clock: .continuous)
    return due
  }

  /// Reads back all that the provider pushed and compares.
  func check(_ directory: ProviderDirectory, _ ids: ProviderIDs, prefix: String) async throws -> ProviderCheck {
    var check = ProviderCheck(directory, ids, style: style)
    try await list("Users", "userName sw \"\(prefix).\"") { check.see(user: $0) }
    try await list("Groups", "displayName sw \"\(prefix) group\"") { check.see(group: $0) }
    check.finish()
    return check
  }

  private func list(_ collection: String, _ filter: String, _ see: (JSONObject) -> Void) async throws {
    var start = 1
    while true {
      let query = "filter=\(PercentEncoding.encode(filter))&startIndex=\(start)&count=\(Self.page)"
      let (answer, _) = try await client.send(ProviderRequest(reading: "/scim/v2/\(collection)?\(query)"))
      guard answer.status == 200, let found = answer.body.object?["Resources"]?.array else {
        throw Failure("the list of \(collection) was answered with \(answer.status): \(answer.body.text)")
      }
      for case .object(let object) in found { see(object) }
      start += found.count
      progress("comparing \(collection)", start - 1, Int(answer.body.object?["totalResults"]?.integer ?? 0))
      if found.isEmpty || start > Int(answer.body.object?["totalResults"]?.integer ?? 0) { return }
    }
  }
}

extension ContinuousClock.Instant {
  /// How long ago it was.
  fileprivate func nanosecondsSince() -> Int64 { Int64((ContinuousClock.now - self) / .nanoseconds(1)) }
}
