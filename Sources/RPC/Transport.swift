internal import Glibc

/// What a read or a write came to.
enum IOResult {
  case bytes(Int)
  /// Nothing now; wait for the descriptor.
  case wouldBlock
  /// The peer is gone, or the connection is broken.
  case closed
}

/// How the bytes of one connection pass its descriptor: the only place that knows whether they are encrypted.
///
/// A base class, so that a call costs a vtable lookup. The owner of the connection waits for readiness and closes.
class Transport {
  let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult { .closed }
  func write(_ bytes: UnsafeRawBufferPointer) -> IOResult { .closed }

  /// Whether bytes were taken from the descriptor and wait here, where epoll doesn't see them.
  var hasBufferedInput: Bool { false }

  /// Closes the descriptor.
  func close() { _ = Glibc.close(descriptor) }
}

/// Plain text.
final class PlainTransport: Transport {
  override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
    let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
    if count > 0 { return .bytes(count) }
    if count < 0, errno == EAGAIN || errno == EINTR { return .wouldBlock }
    return .closed
  }

  override func write(_ bytes: UnsafeRawBufferPointer) -> IOResult {
    let count = send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    if count >= 0 { return .bytes(count) }
    return errno == EAGAIN || errno == EINTR ? .wouldBlock : .closed
  }
}

/// Nanoseconds of the monotonic clock, for time-outs and latencies. A third of the cost of `ContinuousClock.now`.
@inline(__always)
func monotonicNow() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
