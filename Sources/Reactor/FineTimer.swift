import CLinux
import Glibc

/// A timer with the kernel's own resolution, some ten microseconds, for those to whom a millisecond is too coarse.
///
/// It holds one descriptor and waits for one instant at a time; ``Reactor/schedule(at:_:)`` is for all others.
public final class FineTimer: EventHandler {
  private let reactor: Reactor
  private let descriptor: Int32
  private let action: () -> Void
  private var isClosed = false

  /// The clock that it goes by: the monotonic one, in nanoseconds.
  public static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Makes a timer that waits for nothing yet. On the loop.
  ///
  /// - Parameters:
  ///   - action: Called on the loop at the instant or shortly after.
  /// - Throws: ``ReactorError`` if the process has no descriptors left.
  public init(reactor: Reactor, action: @escaping () -> Void) throws(ReactorError) {
    self.reactor = reactor
    self.action = action
    descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_NONBLOCK | TFD_CLOEXEC))
    guard descriptor >= 0 else { throw ReactorError(systemCall: "timerfd_create") }
    super.init()
    do {
      try reactor.add(self, descriptor: descriptor, interest: .read)
    } catch {
      Glibc.close(descriptor)
      isClosed = true
      throw error
    }
  }

  /// Waits for an instant instead of the one before. On the loop.
  ///
  /// - Parameter nanoseconds: As ``now`` counts; what has passed fires at once. nil: none.
  public func set(_ nanoseconds: Int64?) {
    guard !isClosed else { return }
    var time = itimerspec()
    if let nanoseconds {
      // Zero would disarm.
      let instant = max(1, nanoseconds)
      time.it_value = timespec(tv_sec: Int(instant / 1_000_000_000), tv_nsec: Int(instant % 1_000_000_000))
    }
    // It also takes back what has fired, so that nothing has to be read. Fails only for instants that are no time.
    _ = unsafe timerfd_settime(descriptor, Int32(TFD_TIMER_ABSTIME), &time, nil)
  }

  /// Gives the descriptor back. On the loop, idempotent; the reactor must not stop before.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    reactor.remove(descriptor: descriptor)
    Glibc.close(descriptor)
  }

  public override func ready(_ events: Readiness) {
    set(nil)
    action()
  }
}
