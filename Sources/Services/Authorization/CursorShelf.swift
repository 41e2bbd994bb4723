internal import Authorization
internal import Model
internal import Reactor
internal import Synchronization

/// The snapshots that lists are read from, kept for those who come back after their stream broke.
final class CursorShelf: Sendable {
  private struct Held {
    let snapshot: Snapshot
    var until: ContinuousClock.Instant
  }

  private struct State {
    var held: [Held] = []
    var hasTimer = false
  }

  private let limits: ServicesLimits
  private let state = Mutex(State())

  init(limits: ServicesLimits) { self.limits = limits }

  /// Holds a snapshot from now on as long as a cursor lives.
  func keep(_ snapshot: Snapshot, on reactor: Reactor) {
    let until = ContinuousClock.now + self.limits.cursorLife
    let needsTimer = self.state.withLock { state in
      state.held.removeAll { $0.snapshot === snapshot }
      state.held.append(Held(snapshot: snapshot, until: until))
      if state.held.count > self.limits.cursors { state.held.removeFirst() }
      defer { state.hasTimer = true }
      return !state.hasTimer
    }
    if needsTimer { self.sweep(at: until, on: reactor) }
  }

  /// The snapshot of a revision, if it is still held.
  func find(_ token: Token) -> Snapshot? {
    self.state.withLock { $0.held.first { $0.snapshot.token == token }?.snapshot }
  }

  /// Lets go of what nobody comes back for any more, and comes back itself for the rest: a snapshot may keep as much
  /// memory as the whole tenant.
  private func sweep(at instant: ContinuousClock.Instant, on reactor: Reactor) {
    _ = reactor.schedule(at: instant) { [weak self, unowned reactor] in
      guard let self else { return }
      let next = self.state.withLock { state in
        state.held.removeAll { $0.until <= .now }
        state.hasTimer = !state.held.isEmpty
        return state.held.first?.until
      }
      if let next { self.sweep(at: next, on: reactor) }
    }
  }
}
