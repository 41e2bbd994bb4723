internal import CNghttp2

extension Session {
  func submitSettings() throws(HTTP2Error) {
    func entry(_ id: nghttp2_settings_id, _ value: Int) -> nghttp2_settings_entry {
      nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: UInt32(clamping: value))
    }
    var entries = [
      entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindow),
      entry(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerListBytes),
    ]
    switch role {
    case .server:
      entries.append(entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreams))
      // RFC 9218 §2.1: it must be in the first SETTINGS; nghttp2 then keeps no dependency tree.
      entries.append(entry(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1))
    case .client:
      entries.append(entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
    }
    let window = Int32(clamping: limits.connectionWindow)
    let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
    guard unsafe nghttp2_submit_settings(handle, flags, entries, entries.count) == 0,
      unsafe nghttp2_session_set_local_window_size(handle, flags, 0, window) == 0
    else { throw HTTP2Error(.outOfMemory, "no memory for SETTINGS") }
  }

  // MARK: Server

  /// Sends constant response fields; the body comes from ``Stream/outbound``.
  public func respond(_ stream: Stream, _ constant: StaticHeaders) throws(HTTP2Error) {
    unsafe try submitResponse(stream, constant.fields, constant.count, hasBody: true)
  }

  /// Sends response fields, the constant ones first.
  ///
  /// - Parameter hasBody: false ends the stream with these fields.
  public func respond(
    _ stream: Stream, _ constant: StaticHeaders?, _ fields: borrowing HeaderBlock, hasBody: Bool
  ) throws(HTTP2Error) {
    let (array, count) = unsafe resources.layOut(constant, fields)
    unsafe try submitResponse(stream, array, count, hasBody: hasBody)
  }

  private func submitResponse(
    _ stream: Stream, _ fields: UnsafePointer<nghttp2_nv>, _ count: Int, hasBody: Bool
  ) throws(HTTP2Error) {
    precondition(stream.isOpen && !stream.isSubmitted, "a stream is answered once, while it is open")
    stream.isSubmitted = true
    var status: Int32
    if hasBody {
      var body = unsafe bodyProvider(stream)
      status = unsafe nghttp2_submit_response(handle, stream.id, fields, count, &body)
    } else {
      status = unsafe nghttp2_submit_response(handle, stream.id, fields, count, nil)
      if !stream.isRemoteEnded { endedEarly.append(stream.id) }
    }
    guard status == 0 else { throw failure(status, during: "responding") }
  }

  // MARK: Client

  /// Opens a stream with a request; the body comes from ``Stream/outbound``.
  ///
  /// - Parameters:
  ///   - constant: the first fields, which have to be kept until the stream is closed.
  ///   - fields: the fields of this request.
  ///   - unindexed: fields whose values never come again, such as time-outs: they are kept out of HPACK's table.
  /// - Throws: ``HTTP2Error`` with code `streamsExhausted` or `sessionClosed`: try on another connection.
  public func request(
    _ stream: Stream, _ constant: StaticHeaders?, _ fields: borrowing HeaderBlock, unindexed: borrowing HeaderBlock
  ) throws(HTTP2Error) {
    guard !isPeerGoingAway else { throw HTTP2Error(.sessionClosed, "the server is going away") }
    let (array, count) = unsafe resources.layOut(constant, fields, unindexed: unindexed)
    var body = unsafe bodyProvider(stream)
    let context = unsafe Unmanaged.passUnretained(stream).toOpaque()
    let id = unsafe nghttp2_submit_request(handle, nil, array, count, &body, context)
    guard id > 0 else { throw failure(id, during: "requesting") }
    open(stream, id: id)
    stream.isSubmitted = true
  }

  /// Opens a stream with a request; the body comes from ``Stream/outbound``.
  ///
  /// - Throws: ``HTTP2Error`` with code `streamsExhausted` or `sessionClosed`: try on another connection.
  public func request(_ stream: Stream, _ fields: borrowing HeaderBlock) throws(HTTP2Error) {
    try request(stream, nil, fields, unindexed: HeaderBlock())
  }

  func open(_ stream: Stream, id: Int32) {
    stream.id = id
    stream.isOpen = true
    stream.lastProgress = now
    stream.liveIndex = live.count
    unsafe live.append(.passRetained(stream))
  }

  // MARK: Both

  /// Goes on with a body that had run dry.
  public func resume(_ stream: Stream) {
    guard stream.isDeferred, stream.isOpen else { return }
    stream.isDeferred = false
    // Fails only if the stream is gone, which the next event tells.
    _ = unsafe nghttp2_session_resume_data(handle, stream.id)
  }

  /// Ends a stream at once.
  public func reset(_ stream: Stream, _ code: ErrorCode) {
    guard stream.isOpen else { return }
    _ = unsafe nghttp2_submit_rst_stream(handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.id, code.rawValue)
  }

  /// Takes `count` bytes out of ``Stream/inbound``.
  public func consume(_ stream: Stream, _ count: Int) {
    stream.inbound.consume(count)
    unreadBytes &-= count
    openConnectionWindow()
  }

  /// Lets the peer send on, so that at most a window and `held` bytes are buffered.
  ///
  /// - Parameter held: how many of the buffered bytes keep the window closed; 0 while a message is incomplete.
  public func openWindow(_ stream: Stream, holding held: Int) {
    let due = stream.owedCredit &- held
    guard due > 0, stream.isOpen, !stream.isRemoteEnded else { return }
    stream.owedCredit = held
    _ = unsafe nghttp2_session_consume_stream(handle, stream.id, due)
  }

  /// Lets the peer send on, unless too much is unread. True if there was anything to give back.
  @discardableResult
  func openConnectionWindow() -> Bool {
    guard withheldCredit > 0, unreadBytes <= limits.bufferedBytes else { return false }
    _ = unsafe nghttp2_session_consume_connection(handle, withheldCredit)
    withheldCredit = 0
    return true
  }

  /// Asks the peer for a sign of life, which arrives as any other bytes do.
  public func ping() {
    _ = unsafe nghttp2_submit_ping(handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
  }

  /// Begins a graceful end: the peer shall open no new streams, those that cross our notice are still served.
  ///
  /// The final GOAWAY follows when the peer has answered a PING, or with ``announceShutdown()``.
  public func beginShutdown() {
    guard shutdown == .none else { return }
    shutdown = .noticed
    _ = unsafe nghttp2_submit_shutdown_notice(handle)
    ping()
  }

  /// Sends the final GOAWAY: streams opened from now on are ignored, those before it finish (RFC 9113 §6.8).
  public func announceShutdown() {
    guard shutdown != .announced else { return }
    shutdown = .announced
    let last = unsafe nghttp2_session_get_last_proc_stream_id(handle)
    let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
    _ = unsafe nghttp2_submit_goaway(handle, flags, last, ErrorCode.noError.rawValue, nil, 0)
  }

  /// Ends the session with a GOAWAY once what is queued before it was sent.
  public func terminate(_ code: ErrorCode) {
    _ = unsafe nghttp2_session_terminate_session(handle, code.rawValue)
  }

  /// Resets the streams that we ended first, so that the peer stops sending (RFC 9113 §8.1). False if there were none.
  func submitEarlyEnds() -> Bool {
    guard !endedEarly.isEmpty else { return false }
    for id in endedEarly {
      let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
      guard unsafe nghttp2_session_get_stream_user_data(handle, id) != nil else { continue }
      _ = unsafe nghttp2_submit_rst_stream(handle, flags, id, ErrorCode.noError.rawValue)
    }
    endedEarly.removeAll(keepingCapacity: true)
    return true
  }
}
