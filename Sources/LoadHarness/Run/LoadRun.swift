internal import RPC
internal import Reactor

/// Makes load and measures it.
///
/// Each thread is an event loop with its share of the connections; nothing is shared while it measures.
public final class LoadRun: Sendable {
  private let plan: LoadPlan
  private let group: ReactorGroup
  private let workers: [Worker]

  /// Makes the threads; nothing is connected yet.
  ///
  /// - Parameters:
  ///   - plan: Without a ``LoadPlan/problem``.
  /// - Throws: `ReactorError` if there are no descriptors left.
  public init(_ plan: LoadPlan, target: LoadTarget) throws {
    precondition(plan.problem == nil && target.requests.count > 0, "a run has a plan and something to send")
    self.plan = plan
    let group = try ReactorGroup(count: plan.threads)
    self.group = group
    workers = group.reactors.enumerated().map { index, reactor in
      Worker(reactor: reactor, index: index, plan: plan, target: target)
    }
    try group.start()
  }

  /// What a run has measured when it is over, without its title.
  public struct Result: Sendable {
    /// What all workers counted.
    public var tally: Tally
    /// The length of the measured part, in nanoseconds.
    public var elapsed: Int64
    /// CPU time of this process in it, in nanoseconds.
    public var ownCPU: Int64

    /// What was measured.
    public init(tally: Tally, elapsed: Int64, ownCPU: Int64) {
      self.tally = tally
      self.elapsed = elapsed
      self.ownCPU = ownCPU
    }
  }

  /// Connects, warms up, measures.
  ///
  /// - Throws: the `RPCError` of the first call on a connection if it failed: a run that can't work does not begin.
  public func run() async throws -> Result {
    for worker in workers { try await worker.connect() }
    let window = makeWindow()
    let cpu = CPUClock()
    let ends = await withTaskGroup(of: (Tally, Int64).self) { tasks in
      for worker in workers { tasks.addTask { await worker.run(window, cpu) } }
      return await tasks.reduce(into: [(Tally, Int64)]()) { $0.append($1) }
    }
    var total = Tally()
    for (tally, _) in ends { total.add(tally) }
    let last = ends.map(\.1).max() ?? window.from
    // A closed loop over a time is cut at its end; otherwise the last answer ends what was asked for.
    let isCut = plan.rate == nil && window.end < .max
    let end = isCut ? window.end : max(last, window.end < .max ? window.end : 0)
    let elapsed = max(1, end - window.from)
    return Result(tally: total, elapsed: elapsed, ownCPU: cpu.used)
  }

  private func makeWindow() -> Worker.Window {
    // The time in which all workers hear of it.
    let start = FineTimer.now + 5_000_000
    let from = start + plan.warmUp.nanoseconds
    switch (plan.length, plan.rate) {
    case (.time(let span), _): return .init(start: start, from: from, end: from + span.nanoseconds)
    case (.calls(let count), let rate?):
      return .init(start: start, from: from, end: from + Int64((Double(count) / rate * 1e9).rounded()))
    case (.calls, nil): return .init(start: start, from: from, end: .max)
    }
  }

  /// What was measured so far. Any thread.
  public func snapshot() async -> Tally {
    var total = Tally()
    for worker in workers { total.add(await worker.reactor.run { worker.tally }) }
    return total
  }

  /// Closes the connections and ends the threads. Not on one of them.
  public func close() {
    for worker in workers { worker.reactor.execute { worker.close() } }
    group.shutdown()
  }
}

extension Worker {
  /// Makes all connections, a few at a time: one call each, outside of what is measured.
  func connect() async throws {
    for start in stride(from: 0, to: lines.count, by: LoadLimits.connecting) {
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for line in start..<min(start + LoadLimits.connecting, lines.count) {
          tasks.addTask { try await self.probe(line) }
        }
        try await tasks.waitForAll()
      }
    }
  }

  private func probe(_ line: Int) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      reactor.execute {
        self.probe(line) { error in
          if let error { continuation.resume(throwing: error) } else { continuation.resume() }
        }
      }
    }
  }

  func run(_ window: Window, _ cpu: CPUClock) async -> (Tally, Int64) {
    await withCheckedContinuation { continuation in
      reactor.execute {
        self.at(window.from) { cpu.start() }
        self.start(window) { tally, last in
          cpu.stop()
          continuation.resume(returning: (tally, last))
        }
      }
    }
  }
}

extension Reactor {
  /// Runs `body` on the loop and waits for what it returns.
  func run<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
    await withCheckedContinuation { continuation in execute { continuation.resume(returning: body()) } }
  }
}
