internal import DequeModule
internal import Synchronization

/// How many requests of each credential run, and how many wait (P12).
///
/// An identity provider that pushes as fast as it can takes at most its share, and learns at once when to come again; the
/// others don't notice.
final class Admission: Sendable {
  /// There is no room: the caller should come again later.
  struct Full: Error {}

  private struct Waiter {
    let ticket: UInt64
    let turn: CheckedContinuation<Bool, Never>
  }

  private struct Line {
    var running = 0
    var waiters: Deque<Waiter> = []
  }

  private struct State {
    var lines: [String: Line] = [:]
    var tickets: UInt64 = 0
    /// Of waiters that gave up before they stood in line.
    var gaveUp: Set<UInt64> = []
  }

  private let state = Mutex(State())
  private let running: Int
  private let waiting: Int

  init(running: Int = GatewayLimits.running, waiting: Int = GatewayLimits.waiting) {
    self.running = running
    self.waiting = waiting
  }

  /// Runs the work when it is its turn.
  ///
  /// - Throws: ``Full`` at once if too many wait already, `CancellationError`, or what the work throws.
  func run<Result: Sendable>(for credential: String, _ work: () async throws -> Result) async throws -> Result {
    guard try enter(credential) else {
      try await wait(credential)
      defer { leave(credential) }
      return try await work()
    }
    defer { leave(credential) }
    return try await work()
  }

  /// Returns whether it is the caller's turn already.
  private func enter(_ credential: String) throws(Full) -> Bool {
    let entry = state.withLock { state -> Bool? in
      var line = state.lines[credential] ?? Line()
      guard state.lines[credential] != nil || state.lines.count < GatewayLimits.credentials else { return nil }
      guard line.running >= running else {
        line.running += 1
        state.lines[credential] = line
        return true
      }
      return line.waiters.count < waiting ? false : nil
    }
    guard let entry else { throw Full() }
    return entry
  }

  private func wait(_ credential: String) async throws {
    let ticket = state.withLock { state in
      state.tickets += 1
      return state.tickets
    }
    let isMyTurn = await withTaskCancellationHandler {
      await withCheckedContinuation { turn in stand(Waiter(ticket: ticket, turn: turn), in: credential) }
    } onCancel: {
      giveUp(ticket, credential)
    }
    _ = state.withLock { $0.gaveUp.remove(ticket) }
    if !isMyTurn { throw CancellationError() }
  }

  /// Since the caller looked, a place may have come free.
  private func stand(_ waiter: Waiter, in credential: String) {
    let isMyTurn = state.withLock { state -> Bool? in
      if state.gaveUp.remove(waiter.ticket) != nil { return false }
      var line = state.lines[credential] ?? Line()
      defer { state.lines[credential] = line }
      guard line.running >= running else {
        line.running += 1
        return true
      }
      line.waiters.append(waiter)
      return nil
    }
    if let isMyTurn { waiter.turn.resume(returning: isMyTurn) }
  }

  private func giveUp(_ ticket: UInt64, _ credential: String) {
    let waiter = state.withLock { state -> Waiter? in
      guard let place = state.lines[credential]?.waiters.firstIndex(where: { $0.ticket == ticket }) else {
        state.gaveUp.insert(ticket)
        return nil
      }
      return state.lines[credential]?.waiters.remove(at: place)
    }
    waiter?.turn.resume(returning: false)
  }

  /// Hands the place on to who waits longest.
  private func leave(_ credential: String) {
    let next = state.withLock { state -> Waiter? in
      guard var line = state.lines[credential] else { return nil }
      let next = line.waiters.popFirst()
      if next == nil { line.running -= 1 }
      state.lines[credential] = line.running == 0 ? nil : line
      return next
    }
    next?.turn.resume(returning: true)
  }
}
