internal import Synchronization

/// Counts the connections of each reactor of a server: gives a new one to the reactor that has fewest, and tells who
/// waits when the last one has gone.
///
/// The kernel spreads connections over listeners by a hash, and of eight connections one reactor often gets six. A
/// lock and a hand-over for each connection, none for its calls, buys an even load.
final class ConnectionLedger: Sendable {
  private struct State {
    /// By reactor.
    var counts: [Int]
    var connections = 0
    var waiters: [UInt64: CheckedContinuation<Bool, Never>] = [:]
    var nextID: UInt64 = 0
  }

  private let state: Mutex<State>

  init(reactors: Int) { state = Mutex(State(counts: Array(repeating: 0, count: reactors))) }

  /// Counts a new connection.
  ///
  /// - Parameter accepting: the reactor that accepted it, which keeps it unless another has fewer.
  /// - Returns: the reactor that shall have it.
  func open(accepting: Int) -> Int {
    state.withLock { state in
      var chosen = accepting
      for (reactor, count) in state.counts.enumerated() where count < state.counts[chosen] { chosen = reactor }
      state.counts[chosen] += 1
      state.connections += 1
      return chosen
    }
  }

  /// Counts a new connection that can't go elsewhere.
  func open(on reactor: Int) {
    state.withLock { state in
      state.counts[reactor] += 1
      state.connections += 1
    }
  }

  /// A connection of that reactor is gone, or was never taken.
  func close(on reactor: Int) {
    let waiters = state.withLock { state -> [CheckedContinuation<Bool, Never>] in
      state.counts[reactor] -= 1
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
  func waitUntilEmpty(_ schedule: (@escaping @Sendable () -> Void) -> Void) async -> Bool {
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
