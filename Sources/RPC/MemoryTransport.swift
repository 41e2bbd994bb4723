internal import Glibc
internal import HTTP2
internal import Reactor

/// Two ends joined by memory, for connections of one reactor: what one writes, the other reads.
///
/// Ready as a descriptor is: level by level, never from within the handler's own call.
final class MemoryTransport: Transport {
  /// What one end may have written before the other reads: as much as a socket of the kernel takes.
  static let capacity = 256 << 10

  private let reactor: Reactor
  /// What the other end wrote.
  private var inbox = ByteQueue(capacity: 16)
  private var other: MemoryTransport?
  /// The other end writes nothing more.
  private var isEnded = false
  /// The connection keeps its transport, and takes itself out before it goes.
  private unowned(unsafe) var handler: EventHandler?
  private var interest: Interest = []
  private var isScheduled = false

  private init(reactor: Reactor) {
    self.reactor = reactor
    super.init(descriptor: -1)
  }

  static func pair(on reactor: Reactor) -> (MemoryTransport, MemoryTransport) {
    let ends = (MemoryTransport(reactor: reactor), MemoryTransport(reactor: reactor))
    ends.0.other = ends.1
    ends.1.other = ends.0
    return ends
  }

  // MARK: Bytes

  override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
    let count = min(inbox.count, buffer.count)
    guard count > 0 else { return isEnded ? .closed : .wouldBlock }
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: inbox.readable[..<count]))
    return took(count)
  }

  override func discard(_ scratch: UnsafeMutableRawBufferPointer) -> IOResult {
    guard !inbox.isEmpty else { return isEnded ? .closed : .wouldBlock }
    return took(inbox.count)
  }

  private func took(_ count: Int) -> IOResult {
    inbox.consume(count)
    if inbox.isEmpty { inbox.trim(to: Self.capacity) }
    other?.wake()
    return .bytes(count)
  }

  override func write(_ bytes: UnsafeRawBufferPointer) -> IOResult {
    guard let other else { return .closed }
    let count = min(bytes.count, other.room)
    guard count > 0 else { return .wouldBlock }
    other.inbox.append(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    other.wake()
    return .bytes(count)
  }

  private var room: Int { Self.capacity - inbox.count }

  override func finishWriting() {
    other?.isEnded = true
    other?.wake()
  }

  override func close() {
    finishWriting()
    other?.other = nil
    other = nil
    inbox.trim(to: 16)
  }

  // MARK: Readiness

  override func add(_ handler: EventHandler, to reactor: Reactor, _ interest: Interest) {
    self.handler = handler
    wait(handler, on: reactor, for: interest)
  }

  override func wait(_ handler: EventHandler, on reactor: Reactor, for interest: Interest) {
    self.interest = interest
    wake()
  }

  override func remove(from reactor: Reactor) { handler = nil }

  override var connectError: ReactorError? { nil }

  private var readiness: Readiness {
    var readiness: Readiness = []
    if interest.contains(.read), isEnded || !inbox.isEmpty { readiness.insert(.readable) }
    if interest.contains(.write), (other?.room ?? 1) > 0 { readiness.insert(.writable) }
    return readiness
  }

  private func wake() {
    guard handler != nil, !isScheduled, !readiness.isEmpty else { return }
    isScheduled = true
    let end = End(transport: self)
    reactor.execute { end.transport.tell() }
  }

  private func tell() {
    isScheduled = false
    let readiness = readiness
    guard let handler, !readiness.isEmpty else { return }
    handler.ready(readiness)
    // Still so, until it has been dealt with.
    wake()
  }

  private struct End: @unchecked Sendable {
    // SAFETY: a reactor runs what it is given on its own thread, where both ends live.
    let transport: MemoryTransport
  }
}
