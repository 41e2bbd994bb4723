internal import RPC
internal import Reactor

/// One event loop's share of a run: its connections, its calls in flight, and what it counts.
final class Worker: @unchecked Sendable {
  // SAFETY: used on its reactor's thread only once it is made.

  /// The measured part of a run, as `FineTimer.now` counts.
  struct Window: Sendable {
    /// When the first call is sent; until `from` nothing is measured.
    let start: Int64
    let from: Int64
    /// Nothing is sent from here on; `.max` while a number of calls decides.
    let end: Int64
  }

  let reactor: Reactor
  let plan: LoadPlan
  let target: LoadTarget
  private let index: Int
  private(set) var lines: [Line] = []
  private(set) var slots: [Slot] = []
  /// Slots without a call, by position; at a constant rate only.
  var free: [Int] = []
  var tally = Tally()
  private(set) var inFlight = 0
  private(set) var window = Window(start: 0, from: .max, end: .max)
  /// Measured calls still to be sent; nil: the time decides.
  private var quota: Int?
  private var nextBody: Int
  /// When the last measured call ended.
  private(set) var lastAnswer: Int64 = 0
  private var finished: (@Sendable (Tally, Int64) -> Void)?
  private var isOver = false
  /// By connection: who waits for its first answer.
  private var probes: [Int: (RPCError?) -> Void] = [:]

  // At a constant rate.
  var schedule: ConstantRate?
  /// The number of the next call, and how many there are.
  var nextCall = 0
  var dueCalls = 0
  var timer: FineTimer?

  init(reactor: Reactor, index: Int, plan: LoadPlan, target: LoadTarget) {
    self.reactor = reactor
    self.index = index
    self.plan = plan
    self.target = target
    // Each worker begins elsewhere, so that a run uses as many different bodies as it can.
    nextBody = target.requests.count / plan.threads * index
    let connections = LoadPlan.share(plan.connections, worker: index, of: plan.threads)
    // Neighbours are of different connections, so that few calls in flight use all of them.
    slots = (0..<plan.streams).flatMap { _ in (0..<connections).map { Slot(line: $0) } }
    for _ in 0..<connections {
      // The worker closes its lines, and waits for what they have in flight, before it goes.
      lines.append(Line(target, plan, reactor: reactor) { [unowned self] in answered($0) })
    }
  }

  // MARK: The run

  /// Sends calls until the window ends, then waits for the answers.
  func start(_ window: Window, finished: @escaping @Sendable (Tally, Int64) -> Void) {
    self.window = window
    self.finished = finished
    if case .calls(let count) = plan.length, plan.rate == nil {
      quota = LoadPlan.share(count, worker: index, of: plan.threads)
    }
    if window.end < .max { at(window.end) { [self] in end() } }
    at(window.start) { [self] in
      if let rate = plan.rate {
        startPacing(ConstantRate(rate: rate, start: window.start, share: index, of: plan.threads))
      } else {
        for slot in slots.indices { sendNext(slot) }
      }
    }
  }

  func at(_ instant: Int64, _ action: @escaping () -> Void) {
    _ = reactor.schedule(at: .now + .nanoseconds(instant - FineTimer.now), action)
  }

  /// A closed loop's next call; none if the run is over.
  private func sendNext(_ slot: Int) {
    let now = FineTimer.now
    guard !isOver, now < window.end else { return finishIfDone() }
    if let left = quota, now >= window.from {
      guard left > 0 else { return end() }
      quota = left - 1
    }
    send(slot, due: now, now: now)
  }

  func send(_ slot: Int, due: Int64, now: Int64) {
    inFlight += 1
    let body = nextBody
    nextBody = body + 1 == target.requests.count ? 0 : body + 1
    slots[slot].due = due
    slots[slot].sent = now
    slots[slot].body = body
    slots[slot].isInFlight = true
    target.requests.withMessage(body) { lines[slots[slot].line].send($0, tag: UInt64(slot)) }
  }

  private func answered(_ result: borrowing UnaryResult) {
    guard let slot = Int(exactly: result.tag), slots.indices.contains(slot) else { return probed(result) }
    inFlight -= 1
    slots[slot].isInFlight = false
    let now = FineTimer.now
    if slots[slot].due >= window.from, finished != nil { record(slots[slot], result, now) }
    if plan.rate != nil {
      free.append(slot)
      sendDue(now)
      return finishIfDone()
    }
    if result.error == nil { return sendNext(slot) }
    // A server that refuses at once shall not be asked a million times.
    at(now + LoadLimits.pause) { [self] in sendNext(slot) }
  }

  private func record(_ slot: Slot, _ result: borrowing UnaryResult, _ now: Int64) {
    tally.latency.record(now - slot.due)
    if plan.rate != nil { tally.service.record(now - slot.sent) }
    lastAnswer = now
    if let error = result.error {
      tally.count(error)
    } else if target.isGRPC, let problem = target.requests.problem(with: result.message, for: slot.body) {
      tally.countWrong(problem)
    }
  }

  // MARK: Connecting

  /// Makes one call on a connection, outside of what is measured.
  func probe(_ line: Int, _ done: @escaping (RPCError?) -> Void) {
    probes[line] = done
    target.requests.withMessage(0) { lines[line].send($0, tag: UInt64(slots.count + line)) }
  }

  private func probed(_ result: borrowing UnaryResult) {
    probes.removeValue(forKey: Int(result.tag) - slots.count)?(result.error)
  }

  // MARK: The end

  /// No further call is due; those that are late or in flight have some time left.
  func end() {
    guard !isOver else { return }
    isOver = true
    at(FineTimer.now + plan.drain.nanoseconds) { [self] in giveUp() }
    finishIfDone()
  }

  private func giveUp() {
    let now = FineTimer.now
    countUnsent(now)
    for slot in slots where slot.isInFlight && slot.due >= window.from {
      tally.latency.record(now - slot.due)
      tally.unanswered += 1
    }
    finish()
  }

  private func finishIfDone() {
    if isOver, inFlight == 0, !isBehind { finish() }
  }

  private func finish() {
    guard let finished else { return }
    self.finished = nil
    timer?.close()
    timer = nil
    finished(tally, lastAnswer)
  }

  func close() {
    for line in lines { line.close() }
  }
}
