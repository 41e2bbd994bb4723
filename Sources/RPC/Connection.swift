internal import HTTP2
internal import Reactor
internal import TLS

/// The memory through which all connections of one reactor read and write.
final class IOBuffers {
  /// A few hundred small requests in one read.
  static let inputBytes = 64 << 10
  /// The replies of a turn in one write; also the most that a connection keeps when its socket takes nothing.
  static let outputBytes = 256 << 10

  let input = UnsafeMutableRawBufferPointer.allocate(byteCount: inputBytes, alignment: 64)
  let output = UnsafeMutableRawBufferPointer.allocate(byteCount: outputBytes, alignment: 64)

  deinit {
    input.deallocate()
    output.deallocate()
  }
}

/// Moves bytes between a transport and an HTTP/2 session: what server and client have in common.
///
/// Reads as they come; writes once, at the end of the loop's turn.
class Connection: EventHandler {
  struct Limits {
    /// Reads in one turn, before other connections have theirs.
    var readsPerTurn: Int
    /// Frames without data that wait for a socket which takes nothing; then nothing more is read from it.
    var queuedFrames: Int
    /// What is still read, and dropped, once everything is said; 0: the socket is closed at once.
    var lingerBytes = 0
  }

  let reactor: Reactor
  let transport: Transport
  let session: Session
  private let buffers: IOBuffers
  private let limits: Limits
  /// What the session gave and the socket did not take: at most one output buffer, for nothing is produced meanwhile.
  private(set) var pending = ByteQueue(capacity: 16)
  private var interest = Interest.read
  private(set) var isClosed = false
  /// The transport's handshake comes first; nothing of the session moves before its end.
  private(set) var isHandshaking: Bool
  /// The session broke down: what it still says goes out, then the end.
  private(set) var isFailing = false
  /// When we said that nothing more comes from us, in the clock of `now`; nil before.
  private(set) var lingersSince: Int64?
  private var lingeredBytes = 0

  /// The monotonic clock, as of the last event.
  final var now: Int64
  private(set) var receivedAt: Int64
  private(set) var wroteAt: Int64

  init(transport: Transport, session: Session, reactor: Reactor, buffers: IOBuffers, limits: Limits) {
    self.transport = transport
    self.session = session
    self.reactor = reactor
    self.buffers = buffers
    self.limits = limits
    isHandshaking = transport.hasHandshake
    now = monotonicNow()
    receivedAt = now
    wroteAt = now
    super.init()
  }

  /// Something may have happened on streams: `session.drainReady` tells.
  func process() {}
  /// The transport's handshake is over: calls may begin.
  func secured() {}
  /// The transport's handshake failed; the socket is closed next.
  func refused(_ error: TLSError) {}
  /// The session can't go on.
  func failed(_ error: HTTP2Error) {}
  /// The socket is closed, and every stream has its `closed` event.
  func didClose() {}

  final func markDirty() { reactor.markDirty(self) }

  // MARK: Events

  override func ready(_ events: Readiness) {
    guard !isClosed else { return }
    if isHandshaking {
      handshake()
    } else if lingersSince != nil {
      return discard()
    } else if events.contains(.readable) || transport.isReadBlockedByWrite {
      receive()
    } else if !events.isDisjoint(with: [.hangup, .error]) {
      return close(.cancel)
    }
    if !isClosed { markDirty() }
  }

  override func endOfTurn() {
    guard !isClosed, !isHandshaking, lingersSince == nil else { return }
    flush()
    guard !isClosed else { return }
    process()
    // Nobody tells of bytes that the transport holds, so they are fetched in turn with the other connections.
    if transport.hasBufferedInput, !isClosed, interest.contains(.read) {
      receive()
      return markDirty()
    }
    if pending.isEmpty, isFailing || session.isFinished {
      linger()
    } else if pending.isEmpty, session.wantsWrite {
      markDirty()
    }
  }

  /// Goes on with the transport's handshake; what came with its end is read at once.
  final func handshake() {
    switch transport.handshake() {
    case .wantsRead: wait(for: .read)
    case .wantsWrite: wait(for: .write)
    case .failed(let error):
      isHandshaking = false
      refused(error)
      // The peer shall read the alert that tells it why.
      linger()
    case .done:
      isHandshaking = false
      wait(for: .read)
      secured()
      if !isClosed { receive() }
    }
  }

  private func receive() {
    now = monotonicNow()
    receivedAt = now
    let input = buffers.input
    for _ in 0..<limits.readsPerTurn {
      switch transport.read(into: input) {
      case .wouldBlock: return
      case .closed: return close(.cancel)
      case .bytes(let count):
        if !isFailing { take(UnsafeRawBufferPointer(rebasing: input[..<count])) }
        if isClosed || count < input.count { return }
      }
    }
  }

  private func take(_ bytes: UnsafeRawBufferPointer) {
    do throws(HTTP2Error) {
      try session.receive(bytes, now: now)
    } catch {
      fail(error)
    }
    if let violation = session.violation { fail(violation) }
    process()
  }

  private func fail(_ error: HTTP2Error) {
    guard !isFailing else { return }
    isFailing = true
    failed(error)
  }

  // MARK: Output

  /// Sends what there is, as far as the socket takes it.
  final func flush() {
    guard !isHandshaking else { return }
    now = monotonicNow()
    let output = buffers.output
    do throws(HTTP2Error) {
      while pending.isEmpty || writePending() {
        let count = try session.produce(into: output, now: now)
        guard count > 0 else { break }
        write(UnsafeRawBufferPointer(rebasing: output[..<count]))
        if isClosed || pending.isEmpty && output.count - count >= Session.outputMargin { break }
      }
    } catch {
      fail(error)
      return close(.internalError)
    }
    if let violation = session.violation { fail(violation) }
    if !isClosed { waitForSocket(pending.isEmpty && !transport.isReadBlockedByWrite ? .read : [.read, .write]) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    switch transport.write(bytes) {
    case .closed: close(.cancel)
    case .wouldBlock: pending.append(bytes)
    case .bytes(let count):
      wroteAt = now
      if count < bytes.count { pending.append(UnsafeRawBufferPointer(rebasing: bytes[count...])) }
    }
  }

  /// Whether all of it went out.
  private func writePending() -> Bool {
    switch transport.write(pending.readable) {
    case .closed: close(.cancel)
    case .wouldBlock: break
    case .bytes(let count):
      wroteAt = now
      pending.consume(count)
      guard pending.isEmpty else { return false }
      pending.trim(to: 16)
      return true
    }
    return false
  }

  private func waitForSocket(_ wanted: Interest) {
    // A peer that makes us queue by not reading itself is not read from either.
    let isStuffed = wanted.contains(.write) && session.queuedFrames > limits.queuedFrames
    wait(for: isStuffed ? Interest.write : wanted)
  }

  private func wait(for wanted: Interest) {
    guard wanted != interest else { return }
    interest = wanted
    transport.wait(self, on: reactor, for: wanted)
  }

  // MARK: The end

  /// Ends our side, and waits for the peer to end its own: closed under bytes that still come, a socket is reset, and what
  /// the peer has not read yet is lost, from the last reply to the GOAWAY.
  private func linger() {
    guard limits.lingerBytes > 0, !isClosed else { return close(.cancel) }
    lingersSince = now
    transport.finishWriting()
    wait(for: .read)
    session.close(.cancel)
    process()
    discard()
  }

  private func discard() {
    for _ in 0..<limits.readsPerTurn {
      switch transport.discard(buffers.input) {
      case .wouldBlock: return
      case .closed: return close(.cancel)
      case .bytes(let count):
        lingeredBytes += count
        if lingeredBytes > limits.lingerBytes { return close(.cancel) }
      }
    }
  }

  /// Closes the socket; every stream ends with `code`.
  final func close(_ code: ErrorCode) {
    guard !isClosed else { return }
    isClosed = true
    transport.remove(from: reactor)
    transport.close()
    session.close(code)
    process()
    didClose()
  }
}
