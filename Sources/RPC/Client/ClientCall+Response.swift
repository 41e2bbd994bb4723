internal import HTTP2
internal import Reactor

extension ClientCall {
  /// What the session saw on the stream.
  func process(_ events: StreamEvents, on connection: ClientConnection) {
    if events.contains(.headers), let response, let initial = try? Metadata(headers), !isTrailersOnly {
      response.setInitial(initial)
    }
    if events.contains(.data) { takeMessages(connection) }
    if events.contains(.end) { serverEnded() }
    if events.contains(.drained), !isFinished { owner?.drained(self) }
    if events.contains(.closed) { streamClosed(connection) }
  }

  // MARK: Messages

  private func takeMessages(_ connection: ClientConnection) {
    guard core.config.expectsStatus else { return openWindow() }
    while !isFinished {
      switch front {
      case .message(let length, let isCompressed):
        let end = Framing.prefixSize + length
        if hasOneResponse {
          guard inbound.count > end else { return }
          return giveUp(RPCError(.internal, "the server sent two response messages"))
        }
        do throws(RPCError) {
          owner?.received(try plain(length, isCompressed: isCompressed), of: self)
        } catch {
          return giveUp(error)
        }
        if isCompressed { core.compressor.trim() }
        connection.session.consume(self, end)
      case .failed(let error): return giveUp(error)
      case .incomplete, .empty: return openWindow()
      }
    }
    connection.session.consume(self, inbound.count)
  }

  /// The message at the front of what was received.
  private var front: Framing.Front {
    let bytes = inbound.readable
    let limit = core.config.responseMessageBytes
    guard bytes.first == Framing.compressedFlag else { return Framing.front(of: bytes, limit: limit) }
    guard let name = headers.first("grpc-encoding") else { return Framing.front(of: bytes, limit: limit) }
    guard let encoding = MessageEncoding(name) else {
      let name = String(decoding: name.prefix(40), as: UTF8.self)
      return .failed(RPCError(.internal, "the server compressed a message by \(name), which it was not told to"))
    }
    return Framing.front(of: bytes, limit: limit, encoding: encoding)
  }

  /// The message at the front, inflated if need be.
  private func plain(_ length: Int, isCompressed: Bool) throws(RPCError) -> UnsafeRawBufferPointer {
    let message = UnsafeRawBufferPointer(
      rebasing: inbound.readable[Framing.prefixSize..<(Framing.prefixSize + length)])
    guard isCompressed else { return message }
    return try core.compressor.inflate(message, limit: core.config.responseMessageBytes)
  }

  /// Keeps the window closed over what the owner holds and nobody has read.
  func openWindow() {
    guard isOpen, let connection else { return }
    let held = owner?.heldBytes ?? 0
    connection.session.openWindow(self, holding: min(held, core.config.http2.streamWindow))
    connection.markDirty()
  }

  // MARK: The end

  /// Whether the status came without any response.
  private var isTrailersOnly: Bool { isRemoteEnded && trailers.isEmpty }

  /// The server has said everything: its status is in the trailers, or in the header fields if they came alone.
  private func serverEnded() {
    guard !isFinished else { return }
    if let response, let trailing = try? isTrailersOnly ? Metadata(headers) : Metadata(trailers) {
      response.setTrailing(trailing)
    }
    guard let status = RPCError.read(from: trailers) ?? RPCError.read(from: headers) else {
      if !core.config.expectsStatus, headers.first(":status")?.isEqual(to: "200") == true {
        return finish(nil, inbound.readable)
      }
      let text = headers.first(":status").map { String(decoding: $0, as: UTF8.self) } ?? ""
      let code = StatusCode.mapping(httpStatus: Int(text) ?? 0)
      return serverFailed(RPCError(code, "the server answered without grpc-status, HTTP status \(text)"))
    }
    if let status { return serverFailed(status) }
    // It may have said all before it was told all.
    abandonStream(.noError)
    switch front {
    case .message(let length, let isCompressed): finishWithMessage(length, isCompressed: isCompressed)
    case .empty where !hasOneResponse: finish(nil)
    case .empty: finish(RPCError(.internal, "the server sent no response message"))
    case .incomplete: finish(RPCError(.internal, "the response ends in the middle of a message"))
    case .failed(let error): finish(error)
    }
  }

  private func finishWithMessage(_ length: Int, isCompressed: Bool) {
    do throws(RPCError) {
      finish(nil, try plain(length, isCompressed: isCompressed))
    } catch {
      finish(error)
    }
    if isCompressed { core.compressor.trim() }
  }

  /// The attempt is over when its stream is closed. Where the server does not wait for the end of our side, the caller
  /// doesn't either: such a call is not repeated.
  private func serverFailed(_ error: RPCError) {
    if isOpen { giveUp(error) } else { failure = error }
  }

  private func streamClosed(_ connection: ClientConnection) {
    if connection.session.release(self) { connection.markDirty() }
    leaveConnection()
    guard !isFinished else { return recycle() }
    let reach: Attempts.Reach =
      if !isRequestSent { .unsent } else if closeCode == .refusedStream { .refused } else { .unknown }
    attemptFailed(failure ?? lost(connection), reach)
  }

  /// What a stream that closed without a status means (gRPC over HTTP/2, "Errors").
  private func lost(_ connection: ClientConnection) -> RPCError {
    if core.isClosed { return RPCError(.cancelled, "the channel is closed") }
    if connection.isClosed { return connection.lossError }
    let code: StatusCode =
      switch closeCode {
      case .refusedStream: .unavailable
      case .cancel: .cancelled
      case .enhanceYourCalm: .resourceExhausted
      case .inadequateSecurity: .permissionDenied
      default: .internal
      }
    return RPCError(code, "the server reset the stream: \(closeCode)")
  }

  /// An attempt has failed, and its stream is gone: there is another one, or the call ends.
  func attemptFailed(_ error: RPCError, _ reach: Attempts.Reach) {
    guard !isFinished else { return }
    let attempt = Attempts.Failure(
      error: error, reach: reach, isSeen: !hasOneResponse && !headers.isEmpty && !isTrailersOnly,
      isRepeatable: !streamsRequests || reach == .unsent || reach == .unconnected, isIdempotent: isIdempotent)
    let verdict = attempts.failed(
      attempt, policy: core.config.retry, budget: &core.retryBudget, timeLeft: deadline.map { $0 - .now },
      random: core.random())
    switch verdict {
    case .giveUp: finish(error)
    case .again(.zero):
      clearAttempt()
      core.queue(self)
    case .again(let delay):
      clearAttempt()
      // Between two attempts the timer alone keeps the call, which has no stream and does not wait, and its core, for the
      // channel may be dropped meanwhile.
      retryTimer = core.reactor.schedule(at: .now + delay) { [self, core] in
        retryTimer = nil
        core.queue(self)
      }
    }
  }
}
