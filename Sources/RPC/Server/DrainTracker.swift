internal import Synchronization

/// Counts the connections of a server over its reactors, and tells who waits when the last one has gone.
final class DrainTracker: Sendable {
  private struct State {
    var connections = 0
    var waiters: [UInt64: CheckedContinuation<Bool, Never>] = [:]
    var nextID: UInt64 = 0
  }

  private let state = Mutex(State())

  func opened() { state.withLock { $0.connections += 1 } }

  func closed() {
    let waiters = state.withLock { state -> [CheckedContinuation<Bool, Never>] in
      state.connections -= 1
      guard state.connections == 0 else { return [] }
      defer { state.waiters.removeAll() }
      return Array(state.waiters.values)
    }
    for waiter in waiters { waiter.resume(returning: true) }
  }

  /// Waits until no connection is left.
  ///
  /// - Parameter schedule: calls the closure it is given when the time is over.
  /// - Returns: whether none is left.
  func wait(_ schedule: (@escaping @Sendable () -> Void) -> Void) async -> Bool {
    await withCheckedContinuation { continuation in
      let id = state.withLock { state -> UInt64? in
        guard state.connections > 0 else { return nil }
        state.nextID += 1
        state.waiters[state.nextID] = continuation
        return state.nextID
      }
      guard let id else { return continuation.resume(returning: true) }
      schedule {
        self.state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(returning: false)
      }
    }
  }
}
