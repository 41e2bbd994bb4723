internal import CNghttp2

// nghttp2 calls these from within `mem_recv` and `mem_send`. They unwrap and record; what follows from it is decided
// when nghttp2 has returned.

func makeCallbacks() -> OpaquePointer? {
  var table: OpaquePointer?
  guard unsafe nghttp2_session_callbacks_new(&table) == 0 else { return nil }
  unsafe nghttp2_session_callbacks_set_on_begin_frame_callback(table) { _, header, context in
    unsafe session(context) { unsafe $0.frameBegins(header.unsafelyUnwrapped.pointee) }
  }
  unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(table) { _, frame, context in
    unsafe session(context) { unsafe $0.headersBegin(frame.unsafelyUnwrapped) }
  }
  unsafe nghttp2_session_callbacks_set_on_header_callback(table) {
    _, frame, name, nameCount, value, valueCount, _, context in
    unsafe session(context) { session in
      unsafe session.received(
        name: UnsafeRawBufferPointer(start: name, count: nameCount),
        value: UnsafeRawBufferPointer(start: value, count: valueCount))
    }
  }
  unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(table) { _, _, id, data, count, context in
    unsafe session(context) { unsafe $0.received(UnsafeRawBufferPointer(start: data, count: count), on: id) }
  }
  unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(table) { _, frame, context in
    unsafe session(context) { unsafe $0.received(frame.unsafelyUnwrapped) }
  }
  unsafe nghttp2_session_callbacks_set_on_frame_send_callback(table) { _, frame, context in
    unsafe session(context) { unsafe $0.sent(frame.unsafelyUnwrapped) }
  }
  unsafe nghttp2_session_callbacks_set_on_frame_not_send_callback(table) { _, frame, _, context in
    unsafe session(context) { unsafe $0.notSent(frame.unsafelyUnwrapped) }
  }
  unsafe nghttp2_session_callbacks_set_on_stream_close_callback(table) { _, id, code, context in
    unsafe session(context) { $0.closed(id, ErrorCode(rawValue: code)) }
  }
  return unsafe table
}

@inline(__always)
private func session(_ context: UnsafeMutableRawPointer?, _ body: (Session) -> Void) -> Int32 {
  // `Session.init` gave it, so it is never nil, and the session outlives its nghttp2_session.
  unsafe Unmanaged<Session>.fromOpaque(context.unsafelyUnwrapped)._withUnsafeGuaranteedRef(body)
  return 0
}

extension Session {
  @inline(__always)
  private func stream(_ id: Int32) -> Unmanaged<Stream>? {
    guard let context = unsafe nghttp2_session_get_stream_user_data(handle, id) else { return nil }
    return unsafe Unmanaged<Stream>.fromOpaque(context)
  }

  fileprivate func frameBegins(_ header: nghttp2_frame_hd) {
    switch UInt32(header.type) {
    case NGHTTP2_DATA.rawValue:
      let isLast = UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
      if header.length == 0, !isLast { flood.count(.emptyData) }
    case NGHTTP2_HEADERS.rawValue:
      headerBlockSince = max(now, 1)
      if role == .server, header.stream_id <= highestStreamID, unsafe stream(header.stream_id) == nil {
        flood.count(.staleHeaders)
      }
    case NGHTTP2_PRIORITY.rawValue: flood.count(.priority)
    case NGHTTP2_SETTINGS.rawValue: flood.count(.settings)
    case NGHTTP2_PING.rawValue: flood.count(.ping)
    case NGHTTP2_WINDOW_UPDATE.rawValue: flood.count(.windowUpdate)
    default: break
    }
  }

  fileprivate func headersBegin(_ frame: UnsafePointer<nghttp2_frame>) {
    let id = unsafe frame.pointee.hd.stream_id
    if unsafe role == .server && frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
      let stream = pool.take()
      open(stream, id: id)
      highestStreamID = max(highestStreamID, id)
      streamsOpened &+= 1
      unsafe nghttp2_session_set_stream_user_data(handle, id, Unmanaged.passUnretained(stream).toOpaque())
      unsafe headerStream = Unmanaged.passUnretained(stream)
    } else {
      unsafe headerStream = stream(id)
      unsafe headerStream?._withUnsafeGuaranteedRef { $0.isReceivingTrailers = $0.hasHeaders }
    }
  }

  fileprivate func received(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    unsafe headerStream?._withUnsafeGuaranteedRef { stream in
      let isTrailer = stream.isReceivingTrailers
      let size = (isTrailer ? stream.trailers.listSize : stream.headers.listSize) &+ 32 &+ name.count &+ value.count
      guard size <= limits.headerListBytes, !stream.isHeaderListTooLarge else {
        stream.isHeaderListTooLarge = true
        return
      }
      if isTrailer {
        unsafe stream.trailers.append(name: name, value: value)
      } else {
        unsafe stream.headers.append(name: name, value: value)
      }
    }
  }

  fileprivate func received(_ data: UnsafeRawBufferPointer, on id: Int32) {
    withheldCredit &+= data.count
    unsafe stream(id)?._withUnsafeGuaranteedRef { stream in
      unsafe stream.inbound.append(data)
      stream.owedCredit &+= data.count
      stream.lastProgress = now
      unreadBytes &+= data.count
      mark(stream, .data)
    }
  }

  fileprivate func received(_ frame: UnsafePointer<nghttp2_frame>) {
    let header = unsafe frame.pointee.hd
    switch UInt32(header.type) {
    case NGHTTP2_DATA.rawValue:
      guard UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0 else { return }
      unsafe stream(header.stream_id)?._withUnsafeGuaranteedRef { remoteEnded($0, []) }
    case NGHTTP2_HEADERS.rawValue:
      headerBlockSince = 0
      let isLast = UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
      unsafe headerStream?._withUnsafeGuaranteedRef { headersComplete($0, isLast: isLast) }
      unsafe headerStream = nil
    case NGHTTP2_SETTINGS.rawValue: hasPeerSettings = true
    case NGHTTP2_PING.rawValue:
      if UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0, shutdown == .noticed { shutdown = .acknowledged }
    case NGHTTP2_GOAWAY.rawValue: isPeerGoingAway = true
    default: break
    }
  }

  private func headersComplete(_ stream: Stream, isLast: Bool) {
    stream.lastProgress = now
    if role == .client, !stream.hasHeaders, stream.isInformational {
      // RFC 9110 §15.2: an interim response; the final one follows.
      stream.headers.removeAll()
      return
    }
    let events: StreamEvents = stream.hasHeaders ? [] : .headers
    stream.hasHeaders = true
    if isLast { remoteEnded(stream, events) } else { mark(stream, events) }
  }

  private func remoteEnded(_ stream: Stream, _ events: StreamEvents) {
    stream.isRemoteEnded = true
    mark(stream, events.union(.end))
  }

  fileprivate func sent(_ frame: UnsafePointer<nghttp2_frame>) {
    switch unsafe UInt32(frame.pointee.hd.type) {
    case NGHTTP2_DATA.rawValue: flood.credit(.windowUpdate, 2)
    case NGHTTP2_HEADERS.rawValue where role == .server: flood.credit(.windowUpdate, 2)
    case NGHTTP2_HEADERS.rawValue where role == .client:
      unsafe stream(frame.pointee.hd.stream_id)?._withUnsafeGuaranteedRef { $0.isRequestSent = true }
    case NGHTTP2_RST_STREAM.rawValue where role == .server:
      // A client resets what it began itself. NO_ERROR ends a stream that was served; the others are what a peer can provoke for nothing.
      if unsafe frame.pointee.rst_stream.error_code != ErrorCode.noError.rawValue { flood.count(.resetSent) }
    default: break
    }
  }

  fileprivate func notSent(_ frame: UnsafePointer<nghttp2_frame>) {
    guard role == .client, unsafe UInt32(frame.pointee.hd.type) == NGHTTP2_HEADERS.rawValue else { return }
    let id = unsafe frame.pointee.hd.stream_id
    // A request that could not be opened any more gets no close callback of its own.
    forEachOpen { stream in
      guard stream.id == id else { return }
      forget(stream)
      didClose(stream, .refusedStream)
    }
  }

  fileprivate func closed(_ id: Int32, _ code: ErrorCode) {
    guard let reference = unsafe stream(id) else { return }
    if unsafe headerStream?.toOpaque() == reference.toOpaque() { unsafe headerStream = nil }
    unsafe reference._withUnsafeGuaranteedRef { stream in
      guard stream.liveIndex >= 0 else { return }
      forget(stream)
      didClose(stream, code)
    }
  }

  /// Takes a stream off the list; what the list retained, ``drainReady(_:)`` releases.
  private func forget(_ stream: Stream) {
    let index = stream.liveIndex
    unsafe live.remove(at: index)?._withUnsafeGuaranteedRef { $0.liveIndex = index }
    stream.liveIndex = -1
  }
}

extension Stream {
  fileprivate var isInformational: Bool {
    guard let status = unsafe headers.first(":status") else { return false }
    return unsafe status.first == UInt8(ascii: "1")
  }
}
