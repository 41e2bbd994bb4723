extension Reactor {
  /// Suspends until `deadline`, on this reactor's timers. From any executor.
  ///
  /// Use it in place of `Task.sleep`, which comes back through a foreign thread.
  ///
  /// - Throws: `CancellationError` as soon as the task is cancelled.
  public func sleep(until deadline: ContinuousClock.Instant) async throws {
    let sleeper = Sleeper(reactor: self)
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        onLoop { sleeper.begin(until: deadline, continuation) }
      }
    } onCancel: {
      onLoop { sleeper.cancel() }
    }
  }

  private func onLoop(_ work: @escaping @Sendable () -> Void) {
    if isCurrent { work() } else { execute(work) }
  }
}

/// One sleeping task. Cancellation may come before, while and after it sleeps.
private final class Sleeper: @unchecked Sendable {
  // SAFETY: its methods run on the reactor's loop only.
  private enum State {
    case idle
    case sleeping(TimerID, CheckedContinuation<Void, any Error>)
    case finished
  }

  private unowned let reactor: Reactor
  private var state = State.idle

  init(reactor: Reactor) { self.reactor = reactor }

  func begin(until deadline: ContinuousClock.Instant, _ continuation: CheckedContinuation<Void, any Error>) {
    guard case .idle = state else {
      continuation.resume(throwing: CancellationError())
      return
    }
    let timer = reactor.schedule(at: deadline) { self.finish(nil) }
    state = .sleeping(timer, continuation)
  }

  func cancel() {
    if case .sleeping(let timer, _) = state { reactor.cancel(timer) }
    finish(CancellationError())
  }

  private func finish(_ error: CancellationError?) {
    let before = state
    state = .finished
    guard case .sleeping(_, let continuation) = before else { return }
    if let error { continuation.resume(throwing: error) } else { continuation.resume() }
  }
}
