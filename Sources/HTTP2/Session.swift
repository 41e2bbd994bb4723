internal import CNghttp2

/// One HTTP/2 connection without its socket: bytes in, events and bytes out.
///
/// ``receive(_:now:)`` takes what the peer sent and ``drainReady(_:)`` then tells on which streams something happened;
/// ``produce(into:now:)`` gives what has to be sent. nghttp2's callbacks only record: nothing here calls its owner, and
/// nobody enters nghttp2 from within it, except to submit trailers where a body ends. Used on one thread only.
@safe public final class Session {
  public enum Role: Sendable { case server, client }

  public let role: Role
  let resources: SessionResources
  let pool: StreamPool
  let limits: HTTP2Limits
  /// Set in `init` right after `self` exists, and nil only in between and after ``close()``.
  var handle: OpaquePointer?

  /// The streams that exist on the wire, each retained. `nghttp2_session_del` tells nothing of them, so the session
  /// keeps the list.
  var live = StreamList()
  /// The streams on which something happened. Those that closed since are retained until their owner has heard of it.
  var ready = StreamList()
  private var readyHead = 0
  let flood: FloodGuard
  var now: Int64 = 0

  /// Received data that no handler has taken yet, of all streams, in bytes.
  public internal(set) var unreadBytes = 0
  /// Received data for which the connection's window was not opened again yet.
  var withheldCredit = 0
  /// Streams on which we said everything while the peer was still sending.
  var endedEarly: [Int32] = []
  var headerStream: Unmanaged<Stream>?
  var highestStreamID: Int32 = 0

  /// Whether the peer's connection preface, which ends with its SETTINGS, has come.
  public internal(set) var hasPeerSettings = false
  /// Since when a header block is incomplete, in the clock of `now`; 0 if none is.
  public internal(set) var headerBlockSince: Int64 = 0
  /// Whether the peer said that it takes no new streams.
  public internal(set) var isPeerGoingAway = false
  /// How many streams the peer has opened.
  public internal(set) var streamsOpened = 0
  /// Which limit the peer has exceeded. A GOAWAY is queued; nothing more should be received.
  public private(set) var violation: HTTP2Error?
  var shutdown = Shutdown.none

  enum Shutdown { case none, noticed, acknowledged, announced }

  /// Starts a session and queues our SETTINGS.
  ///
  /// - Throws: ``HTTP2Error`` with code `outOfMemory`.
  public init(role: Role, resources: SessionResources, pool: StreamPool) throws(HTTP2Error) {
    self.role = role
    self.resources = resources
    self.pool = pool
    limits = resources.limits
    flood = FloodGuard(resources.limits)
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    var memory = unsafe resources.allocator.table
    let status =
      switch role {
      case .server:
        unsafe nghttp2_session_server_new3(&handle, resources.callbacks, context, resources.options, &memory)
      case .client:
        unsafe nghttp2_session_client_new3(&handle, resources.callbacks, context, resources.options, &memory)
      }
    guard status == 0 else { throw HTTP2Error(.outOfMemory, "no memory for a session") }
    try submitSettings()
  }

  deinit {
    unsafe nghttp2_session_del(handle)
    for index in 0..<live.count { unsafe live[index].release() }
    for index in readyHead..<ready.count {
      unsafe ready[index]._withUnsafeGuaranteedRef { $0.events.contains(.closed) }
        ? unsafe ready[index].release() : ()
    }
  }

  /// How many streams exist on the wire.
  public var openStreams: Int { live.count }

  /// Calls `body` with each stream that exists on the wire.
  public func forEachOpen(_ body: (Stream) -> Void) {
    var index = live.count
    while index > 0 {
      index &-= 1
      if index < live.count { unsafe live[index]._withUnsafeGuaranteedRef(body) }
    }
  }

  /// Whether nothing is left to receive or to send: time to close the socket.
  public var isFinished: Bool {
    unsafe nghttp2_session_want_read(handle) == 0 && nghttp2_session_want_write(handle) == 0 && endedEarly.isEmpty
  }

  /// Whether ``produce(into:now:)`` would give something.
  public var wantsWrite: Bool { unsafe nghttp2_session_want_write(handle) != 0 || !endedEarly.isEmpty }

  /// How many frames wait to be sent, DATA left out.
  public var queuedFrames: Int { unsafe nghttp2_session_get_outbound_queue_size(handle) }

  /// How many streams the peer lets us have open.
  public var peerConcurrentStreams: Int {
    unsafe Int(nghttp2_session_get_remote_settings(handle, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  /// The largest header list that the peer takes, in bytes as RFC 9113 §6.5.2 counts; far away if it has not said.
  public var peerHeaderListBytes: Int {
    unsafe Int(nghttp2_session_get_remote_settings(handle, NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE))
  }

  // MARK: Bytes

  /// Takes bytes from the peer.
  ///
  /// - Parameter now: nanoseconds of any monotonic clock; what time-outs are measured with.
  /// - Throws: ``HTTP2Error``; send what ``produce(into:now:)`` still gives (a GOAWAY) and close. The same if
  ///   ``violation`` is set afterwards.
  public func receive(_ bytes: UnsafeRawBufferPointer, now: Int64) throws(HTTP2Error) {
    self.now = now
    flood.refill(now: now)
    let consumed = unsafe nghttp2_session_mem_recv(
      handle, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
    guard consumed >= 0 else { throw failure(Int32(truncatingIfNeeded: consumed), during: "receiving") }
    checkFlood()
    openConnectionWindow()
    if shutdown == .acknowledged { announceShutdown() }
  }

  /// Fills `buffer` with frames to send.
  ///
  /// - Parameter buffer: at least ``outputMargin`` bytes.
  /// - Returns: how much was written. More may be waiting if less than ``outputMargin`` bytes are left.
  public func produce(into buffer: UnsafeMutableRawBufferPointer, now: Int64) throws(HTTP2Error) -> Int {
    self.now = now
    var used = 0
    while buffer.count &- used >= Self.outputMargin {
      var chunk: UnsafePointer<UInt8>?
      let count = unsafe nghttp2_session_mem_send(handle, &chunk)
      if count > 0, let source = unsafe chunk, let target = buffer.baseAddress {
        unsafe (target + used).copyMemory(from: source, byteCount: count)
        used &+= count
      } else if count < 0 {
        throw failure(Int32(truncatingIfNeeded: count), during: "sending")
      } else if !submitEarlyEnds() {
        break
      }
    }
    checkFlood()
    return used
  }

  /// The largest piece that ``produce(into:now:)`` copies at once, in bytes: a frame of 16 KiB and its header, rounded
  /// up.
  public static var outputMargin: Int { 20_000 }

  // MARK: Events

  /// Tells on which streams something happened since, and what. A stream that closed is let go afterwards, unless
  /// `body` keeps it.
  ///
  /// `body` may use the session, and may come here again.
  public func drainReady(_ body: (Stream, StreamEvents) -> Void) {
    while readyHead < ready.count {
      let reference = unsafe ready[readyHead]
      readyHead &+= 1
      let isClosed = unsafe reference._withUnsafeGuaranteedRef { stream in
        let events = stream.events
        stream.events = []
        stream.isQueued = false
        body(stream, events)
        return events.contains(.closed)
      }
      if isClosed { unsafe reference.release() }
    }
    ready.removeAll()
    readyHead = 0
  }

  @inline(__always)
  func mark(_ stream: Stream, _ events: StreamEvents) {
    stream.events.formUnion(events)
    guard !stream.isQueued else { return }
    stream.isQueued = true
    unsafe ready.append(.passUnretained(stream))
  }

  /// Ends the session without another word: every stream is closed with `code`, as ``drainReady(_:)`` will tell.
  public func close(_ code: ErrorCode) {
    for index in 0..<live.count {
      unsafe live[index]._withUnsafeGuaranteedRef { stream in
        stream.liveIndex = -1
        didClose(stream, code)
      }
    }
    live.removeAll()
  }

  func didClose(_ stream: Stream, _ code: ErrorCode) {
    stream.isOpen = false
    stream.closeCode = code
    mark(stream, .closed)
  }

  /// Forgets what a closed stream still holds. Before it goes back to the pool.
  ///
  /// - Returns: whether there is something to send because of it.
  public func release(_ stream: Stream) -> Bool {
    unreadBytes &-= stream.inbound.count
    stream.inbound.removeAll()
    return openConnectionWindow()
  }

  /// Forgets what a closed stream still holds, and gives it to the pool.
  ///
  /// - Returns: whether there is something to send because of it.
  public func recycle(_ stream: Stream) -> Bool {
    let isDue = release(stream)
    pool.give(stream)
    return isDue
  }

  // MARK: Errors

  private func checkFlood() {
    guard violation == nil, let kind = flood.violation else { return }
    terminate(.enhanceYourCalm)
    violation = HTTP2Error(.flood, "the peer exceeded the limit for \(kind)")
  }

  func failure(_ status: Int32, during action: StaticString) -> HTTP2Error {
    let code: HTTP2Error.Code =
      switch status {
      case NGHTTP2_ERR_NOMEM.rawValue: .outOfMemory
      case NGHTTP2_ERR_FLOODED.rawValue: .flood
      case NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE.rawValue: .streamsExhausted
      case NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue, NGHTTP2_ERR_PROTO.rawValue: .protocolError
      default: .internalError
      }
    return HTTP2Error(code, "\(unsafe String(cString: nghttp2_strerror(status))) while \(action)")
  }
}
