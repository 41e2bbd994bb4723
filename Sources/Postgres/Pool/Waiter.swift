internal import Reactor

/// One who waits for something until a deadline; only the first outcome counts.
@safe final class Waiter<Value: Sendable>: @unchecked Sendable {
  // SAFETY: used on its reactor's loop only.
  private let reactor: Reactor
  private var timer: TimerID?
  private var continuation: UnsafeContinuation<Result<Value, PostgresError>, Never>?

  init(on reactor: Reactor) { self.reactor = reactor }

  var isResolved: Bool { unsafe continuation == nil }

  /// Suspends until it is resolved, or until its task is cancelled. On the loop; `submit` puts it where it will be found.
  func wait(isCancellable: Bool = true, submit: () -> Void) async -> Result<Value, PostgresError> {
    await withTaskCancellationHandler {
      unsafe await withUnsafeContinuation { continuation in
        unsafe self.continuation = continuation
        submit()
      }
    } onCancel: {
      guard isCancellable else { return }
      reactor.execute {
        self.resolve(.failure(PostgresError(.cancelled, "the task was cancelled", isSafeToRetry: true)))
      }
    }
  }

  /// What it is resolved with at its deadline, unless it was before.
  func expires(at deadline: ContinuousClock.Instant, _ outcome: @escaping () -> Result<Value, PostgresError>) {
    timer = reactor.schedule(at: deadline) {
      self.timer = nil
      self.resolve(outcome())
    }
  }

  func resolve(_ outcome: Result<Value, PostgresError>) {
    guard let continuation = unsafe continuation else { return }
    unsafe self.continuation = nil
    if let timer { reactor.cancel(timer) }
    timer = nil
    unsafe continuation.resume(returning: outcome)
  }
}
