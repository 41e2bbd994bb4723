import Glibc
import Synchronization

/// Sends cancel requests from a thread of its own: libpq 15 can only do it blocking.
///
/// The thread lives while there are requests.
final class Canceller: Sendable {
  private struct State {
    var queue: [CancelHandle] = []
    var isRunning = false
  }

  private let state = Mutex(State())
  private let maxPending: Int

  init(maxPending: Int) { self.maxPending = maxPending }

  /// Cancels what `handle`'s connection runs, soon. Any thread. Too many requests are dropped: each caller has a second
  /// measure, its connection's end.
  func cancel(_ handle: CancelHandle) {
    let mustStart = state.withLock { state in
      guard state.queue.count < maxPending else { return false }
      state.queue.append(handle)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard mustStart else { return }
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self)
    let status = unsafe pthread_create(&thread, nil, runCanceller, context.toOpaque())
    if status == 0 {
      pthread_detach(thread)
    } else {
      unsafe context.release()
      state.withLock { $0 = State() }
    }
  }

  func run() {
    while let handle = take() { handle.cancel() }
  }

  private func take() -> CancelHandle? {
    state.withLock { state in
      guard state.queue.isEmpty else { return state.queue.removeFirst() }
      state.isRunning = false
      return nil
    }
  }
}

private func runCanceller(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  unsafe Unmanaged<Canceller>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
