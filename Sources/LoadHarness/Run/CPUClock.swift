internal import Glibc
internal import Synchronization

/// The CPU time that this process uses from the first start to the last stop.
final class CPUClock: Sendable {
  private let span = Mutex<(start: Int64?, end: Int64)>((nil, 0))

  func start() {
    span.withLock { if $0.start == nil { $0.start = Self.now } }
  }

  func stop() { span.withLock { $0.end = Self.now } }

  /// In nanoseconds.
  var used: Int64 { span.withLock { span in span.start.map { max(0, span.end - $0) } ?? 0 } }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
