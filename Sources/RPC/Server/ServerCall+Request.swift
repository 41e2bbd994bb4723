internal import HTTP2
internal import Wire

extension ServerCall {
  /// Bytes came, or the last of them.
  func received(on connection: ServerConnection) {
    guard hasBegun, !isFinished, let method else {
      // What nobody will read is dropped at once.
      connection.session.consume(self, inbound.count)
      return
    }
    if method.streamsRequests {
      openWindowForNextMessage(on: connection)
      wake()
    } else {
      receivedOnlyRequest(on: connection)
    }
  }

  private func receivedOnlyRequest(on connection: ServerConnection) {
    switch front {
    case .failed(let error): finish(error, on: connection)
    case .message(let length, _):
      guard inbound.count == Framing.prefixSize + length else {
        return finish(RPCError(.internal, "a second message in a call that takes one"), on: connection)
      }
      // Until its end is seen, a second message may follow.
      if isRemoteEnded { dispatch(on: connection) } else { connection.session.openWindow(self, holding: 0) }
    case .incomplete(let needed):
      if isRemoteEnded {
        return finish(RPCError(.internal, "the request ends in the middle of a message"), on: connection)
      }
      if needed > Framing.prefixSize { _ = inbound.reserve(needed - inbound.count) }
      connection.session.openWindow(self, holding: 0)
    case .empty:
      if isRemoteEnded { finish(RPCError(.internal, "the call has no request message"), on: connection) }
    }
  }

  /// What stands at the front of the bytes that were received and not read.
  var front: Framing.Front {
    Framing.front(of: inbound.readable, limit: shard.limits.requestMessageBytes, encoding: requestEncoding)
  }

  /// The request of a call that has one.
  func onlyRequest<Request: Message>(_ type: Request.Type) throws -> Request {
    guard inbound.count >= Framing.prefixSize else { throw RPCError(.cancelled, "the call has ended") }
    return try withMessage(inbound.count) { (bytes) throws(RPCError) in try decode(type, bytes) }
  }

  /// Calls `body` with the message at the front, inflated if it is compressed.
  ///
  /// - Parameter end: where the message ends behind its prefix.
  func withMessage<Result>(
    _ end: Int, _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Result
  ) throws(RPCError) -> Result {
    let bytes = UnsafeRawBufferPointer(rebasing: inbound.readable[Framing.prefixSize..<end])
    guard requestEncoding != .identity else { return try body(bytes) }
    let isCompressed = inbound.readable[0] == Framing.compressedFlag
    context?.noteRequest(isCompressed: isCompressed)
    guard isCompressed else { return try body(bytes) }
    defer { shard.compressor.trim() }
    return try body(try shard.compressor.inflate(bytes, limit: shard.limits.requestMessageBytes))
  }

  /// Calls `body` with the next message of a call that has many; nil behind the last.
  func withNextMessage<Result>(
    _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Result
  ) async throws -> Result? {
    while true {
      guard !isFinished, let connection else { throw RPCError(.cancelled, "the call has ended") }
      switch front {
      case .failed(let error): throw error
      case .message(let length, _):
        let end = Framing.prefixSize + length
        let result = try withMessage(end, body)
        connection.session.consume(self, end)
        openWindowForNextMessage(on: connection)
        connection.markDirty()
        return result
      case .incomplete:
        if isRemoteEnded { throw RPCError(.internal, "the request ends in the middle of a message") }
      case .empty:
        if isRemoteEnded { return nil }
      }
      try Task.checkCancellation()
      await wait()
    }
  }

  /// A complete message waits for its reader and keeps the window closed; an incomplete one needs it open.
  private func openWindowForNextMessage(on connection: ServerConnection) {
    switch front {
    case .message: connection.session.openWindow(self, holding: inbound.count)
    case .incomplete, .empty: connection.session.openWindow(self, holding: 0)
    case .failed: break
    }
  }

  private func decode<Request: Message>(
    _ type: Request.Type, _ bytes: UnsafeRawBufferPointer
  ) throws(RPCError) -> Request {
    do throws(WireError) {
      return try Request(decoding: bytes)
    } catch {
      throw RPCError(wire: error)
    }
  }
}
