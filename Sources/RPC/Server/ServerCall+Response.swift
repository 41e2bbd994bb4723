internal import HTTP2
internal import Logging
internal import Reactor
internal import Wire

extension ServerCall {
  // MARK: Messages

  /// The response of a call that has one.
  func reply<Response: Message>(_ message: Response) throws {
    guard !isFinished, isOpen else { return }
    try append(message)
  }

  /// One response of many. Waits while too much is unsent.
  func send<Response: Message>(_ message: Response, mayCompress: Bool) async throws {
    guard !isFinished, isOpen, let connection else { throw RPCError(.cancelled, "nobody listens any more") }
    try Task.checkCancellation()
    if let metadataFault { throw metadataFault }
    try append(message, mayCompress: mayCompress)
    startResponse(on: connection)
    connection.session.resume(self)
    connection.markDirty()
    while outbound.count > shard.limits.queuedResponseBytes {
      notifyWhenDrained = true
      await wait()
      guard !isFinished, isOpen else { throw RPCError(.cancelled, "nobody listens any more") }
      try Task.checkCancellation()
    }
  }

  private func append<Response: Message>(_ message: Response, mayCompress: Bool = true) throws {
    let size = message.encodedSize
    let limit = shard.limits.responseMessageBytes
    guard size <= limit else {
      throw RPCError(.resourceExhausted, "a response of \(size) bytes is larger than the limit of \(limit)")
    }
    if acceptedEncodings == .gzip, compresses(size), mayCompress {
      shard.compressor.append(message, size: size, to: &outbound)
    } else {
      outbound.appendMessage(message, size: size)
    }
  }

  /// Whether a message of that size shall be compressed, for a client that accepts it.
  ///
  /// The first message decides what the response's fields say, and so whether any can be.
  private func compresses(_ size: Int) -> Bool {
    let asked = context?.responseEncoding
    if responseEncoding == nil {
      responseEncoding = asked ?? (shard.compressionThreshold == nil ? .identity : .gzip)
    }
    guard responseEncoding == .gzip else { return false }
    if let asked { return asked == .gzip }
    return shard.compressionThreshold.map { size >= $0 } ?? false
  }

  /// The constant fields of a response.
  private var constantFields: StaticHeaders {
    if responseEncoding == .gzip { return shard.gzipHeaders }
    return acceptedEncodings == .unsaid ? shard.responseHeaders : shard.acceptingHeaders
  }

  private func startResponse(on connection: ServerConnection) {
    guard !isAnswered else { return }
    do throws(HTTP2Error) {
      if let context, context.hasMetadata {
        var fields = HeaderBlock()
        context.initialMetadata.write(to: &fields)
        try connection.session.respond(self, constantFields, fields, hasBody: true)
      } else {
        try connection.session.respond(self, constantFields)
      }
    } catch {
      responseLost(error, on: connection)
    }
  }

  /// Metadata that the client would not take fails the call, before it could cost the connection.
  var metadataFault: RPCError? {
    guard let context, context.hasMetadata, let connection else { return nil }
    let limit = fieldLimit(on: connection)
    for metadata in [isAnswered ? Metadata() : context.initialMetadata, context.trailingMetadata]
    where !metadata.isEmpty && metadata.listSize > limit {
      return RPCError(
        .resourceExhausted, "the response's metadata takes \(metadata.listSize) bytes, the limit is \(limit)")
    }
    return nil
  }

  /// How large a header list of the response may be beside its constant fields.
  private func fieldLimit(on connection: ServerConnection) -> Int {
    min(shard.limits.responseHeaderListBytes, connection.session.peerHeaderListBytes) - Self.constantFieldBytes
  }

  /// More than all constant fields of a response, or of its trailers, take.
  private static var constantFieldBytes: Int { 256 }

  private func responseLost(_ error: HTTP2Error, on connection: ServerConnection) {
    shard.logger.error("a response was lost", metadata: ["error": "\(error)"])
    connection.session.reset(self, .internalError)
  }

  // MARK: The end

  /// Decides the call's status and sends it, if anybody still listens.
  func finish(_ error: RPCError?) {
    guard !isFinished else { return }
    if let connection { finish(error, on: connection) } else { record(error) }
  }

  /// Decides the call's status and sends it.
  func finish(_ error: RPCError?, on connection: ServerConnection) {
    guard !isFinished else { return }
    record(error)
    guard isOpen else { return }
    isOutboundEnded = true
    if let error {
      sendFailure(error, on: connection)
    } else {
      constantTrailers = okTrailers
      if let context, context.hasMetadata { context.trailingMetadata.write(to: &outboundTrailers) }
      startResponse(on: connection)
      connection.session.resume(self)
    }
    connection.markDirty()
  }

  private func sendFailure(_ error: RPCError, on connection: ServerConnection) {
    let limit = fieldLimit(on: connection)
    let trailing = context.map { [$0.trailingMetadata] } ?? []
    if isAnswered {
      error.write(to: &outboundTrailers, with: trailing, limit: limit)
      connection.session.resume(self)
      return
    }
    // Trailers only: nothing was sent yet, so one header block says it all.
    outbound.removeAll()
    var fields = HeaderBlock()
    error.write(to: &fields, with: (context.map { [$0.initialMetadata] } ?? []) + trailing, limit: limit)
    do throws(HTTP2Error) {
      try connection.session.respond(self, shard.responseHeaders, fields, hasBody: false)
    } catch {
      responseLost(error, on: connection)
    }
  }

  /// Answers what is no gRPC call in HTTP's own words.
  func refuse(httpStatus: String, _ name: StaticString, _ value: String, on connection: ServerConnection) {
    record(RPCError(.unknown, "not a gRPC request: HTTP status \(httpStatus)"))
    guard isOpen else { return }
    var fields = HeaderBlock()
    fields.append(":status", httpStatus)
    fields.append(name, value)
    do throws(HTTP2Error) {
      try connection.session.respond(self, nil, fields, hasBody: false)
    } catch {
      responseLost(error, on: connection)
    }
    connection.markDirty()
  }

  /// Counts the call and tells the interceptors.
  func record(_ error: RPCError?) {
    isFinished = true
    failure = error
    if let deadlineTimer {
      shard.reactor.cancel(deadlineTimer)
      self.deadlineTimer = nil
    }
    let status = error?.code ?? .ok
    let elapsed = monotonicNow() - startedAt
    shard.counters.streamsOpen -= 1
    (method?.counters ?? shard.unknownMethod).record(status, nanoseconds: elapsed)
    if let cause = error?.cause, status == .internal || status == .unknown || status == .dataLoss {
      logFault(cause)
    }
    interceptors.finished(self, status: status, nanoseconds: elapsed)
  }

  private func logFault(_ cause: any Error) {
    shard.logger.error(
      "a handler failed",
      metadata: [
        "method": "\(method?.descriptor.path ?? "")", "trace": "\(trace.traceIDText)",
        "error": "\(String(reflecting: cause))",
      ])
  }
}
