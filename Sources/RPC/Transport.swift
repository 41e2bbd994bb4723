internal import Glibc
internal import Reactor
internal import TLS

/// What a read or a write came to.
enum IOResult {
  case bytes(Int)
  /// Nothing now; wait for the descriptor.
  case wouldBlock
  /// The peer is gone, or the connection is broken.
  case closed
}

/// How the bytes of one connection pass: the only place that knows whether they are encrypted, and what carries them.
///
/// A base class, so that a call costs a vtable lookup. The owner of the connection waits for readiness and closes.
class Transport {
  final let descriptor: Int32
  /// Whether ``handshake()`` comes before anything else.
  final let hasHandshake: Bool
  /// Whether bytes were taken from the descriptor and wait here, where epoll doesn't see them.
  final var hasBufferedInput = false
  /// Whether a read waits for room to write: it has something to answer first.
  final var isReadBlockedByWrite = false

  init(descriptor: Int32, hasHandshake: Bool = false) {
    self.descriptor = descriptor
    self.hasHandshake = hasHandshake
  }

  func handshake() -> TLSConnection.Handshake { .done }
  func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult { .closed }
  /// Behind a short write, the next one begins with the bytes that were not taken.
  func write(_ bytes: UnsafeRawBufferPointer) -> IOResult { .closed }

  /// Who the peer is, once it has proved that; nil: it did not.
  var peerCertificate: PeerCertificate? { nil }
  /// Whether the handshake went on from an earlier connection's.
  var isResumed: Bool { false }
  /// Why nothing can be read or written any more, where that is known.
  var failure: TLSError? { nil }

  /// Tells the peer that nothing more is written.
  func finishWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// Takes bytes off the descriptor that nobody will look at.
  func discard(_ scratch: UnsafeMutableRawBufferPointer) -> IOResult {
    let count = recv(descriptor, scratch.baseAddress, scratch.count, 0)
    if count > 0 { return .bytes(count) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .wouldBlock : .closed
  }

  // MARK: Readiness

  /// Begins to tell `handler` what the descriptor is ready for.
  func add(_ handler: EventHandler, to reactor: Reactor, _ interest: Interest) throws(ReactorError) {
    try reactor.add(handler, descriptor: descriptor, interest: interest)
  }

  /// Changes what is told.
  func wait(_ handler: EventHandler, on reactor: Reactor, for interest: Interest) {
    reactor.modify(handler, descriptor: descriptor, interest: interest)
  }

  /// Tells nothing more. Before ``close()``.
  func remove(from reactor: Reactor) { reactor.remove(descriptor: descriptor) }

  /// How the attempt to connect ended, once the descriptor is ready; nil: well.
  var connectError: ReactorError? { socketError(descriptor) }

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
