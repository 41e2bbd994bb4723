internal import HTTP2
internal import Reactor

/// One call of a client on its channel's reactor: the stream that carries it, and its way there.
///
/// Pooled. It goes back to the pool when its owner was told how it ended and the stream is closed.
final class ClientCall: HTTP2.Stream {
  /// The core owns the pool and the connections, and through them every call.
  private unowned let core: ChannelCore
  private var owner: CallOwner?
  /// The owner's own mark, which it is told the result with.
  private(set) var tag: UInt64 = 0

  // What is sent.
  private var template: StaticHeaders?
  private var metadata = Metadata()
  private var trace: TraceContext?
  private var deadline: ContinuousClock.Instant?
  /// The request behind its prefix, kept in case that it has to be sent again. Empty if the caller streams.
  private var request = ByteQueue()
  private var streamsRequests = false
  private var hasOneResponse = false

  // How far it has come.
  private(set) var connection: ClientConnection?
  private var deadlineTimer: TimerID?
  private var wasRefused = false
  private(set) var isFinished = true

  // Where it waits: see ``WaitingCalls``.
  var isWaiting = false
  var nextWaiting: ClientCall?
  unowned(unsafe) var previousWaiting: ClientCall?

  init(core: ChannelCore) {
    self.core = core
    super.init()
  }

  override func reset() {
    super.reset()
    wasRefused = false
    template = nil
    trace = nil
    request.trim(to: Self.keptBytes)
    if !metadata.isEmpty { metadata = Metadata() }
  }

  // MARK: Before it begins

  /// Takes up what a new call is.
  func prepare(
    _ kind: MethodKind, template: StaticHeaders, deadline: ContinuousClock.Instant?, owner: CallOwner, tag: UInt64 = 0
  ) {
    isFinished = false
    self.owner = owner
    self.tag = tag
    self.template = template
    self.deadline = deadline
    streamsRequests = kind.streamsRequests
    hasOneResponse = !kind.streamsResponses
  }

  /// Takes up what is sent in this call and not in all of its kind.
  func add(_ metadata: Metadata, trace: TraceContext?) {
    self.metadata = metadata
    self.trace = trace
  }

  func setRequest(_ message: UnsafeRawBufferPointer) {
    request.appendMessage(capacity: message.count) { buffer in
      buffer.copyMemory(from: message)
      return message.count
    }
  }

  func startDeadline() {
    guard let deadline else { return }
    guard deadline > .now else { return finish(RPCError(.deadlineExceeded, "the deadline passed")) }
    deadlineTimer = core.reactor.schedule(at: deadline) { [unowned self] in
      deadlineTimer = nil
      giveUp(RPCError(.deadlineExceeded, "the deadline passed"))
    }
  }

  /// Sends the request.
  func submit(on connection: ClientConnection) {
    self.connection = connection
    if !streamsRequests {
      outbound.append(request.readable)
      isOutboundEnded = true
    }
    core.fields.removeAll()
    core.unindexed.removeAll()
    metadata.write(to: &core.fields)
    if let deadline {
      Timeout.withText((deadline - .now).nanoseconds) { core.unindexed.append("grpc-timeout", $0) }
    }
    if let trace { core.unindexed.append("traceparent", trace.child(using: &core.traceIDs).traceparent) }
    do throws(HTTP2Error) {
      try connection.session.request(self, template, core.fields, unindexed: core.unindexed)
    } catch {
      self.connection = nil
      finish(RPCError(.unavailable, "the call could not be sent", cause: error))
    }
  }

  // MARK: Requests of a stream

  func append(_ message: UnsafeRawBufferPointer) {
    guard !isFinished, !isOutboundEnded else { return }
    outbound.appendMessage(capacity: message.count) { buffer in
      buffer.copyMemory(from: message)
      return message.count
    }
    notifyWhenDrained = true
    goOn()
  }

  func endRequests() {
    guard !isFinished else { return }
    isOutboundEnded = true
    goOn()
  }

  private func goOn() {
    guard isOpen, let connection else { return }
    connection.session.resume(self)
    connection.markDirty()
  }

  // MARK: What happens on the stream

  func process(_ events: StreamEvents, on connection: ClientConnection) {
    if events.contains(.data) { takeMessages(connection) }
    if events.contains(.end) { serverEnded() }
    if events.contains(.drained), !isFinished { owner?.drained(self) }
    guard events.contains(.closed) else { return }
    if connection.session.release(self) { connection.markDirty() }
    self.connection = nil
    if closeCode == .refusedStream, !streamsRequests, !wasRefused, !isFinished, !connection.isClosed {
      // RFC 9113 §8.7: nothing was done with it, so it may be repeated. Once.
      wasRefused = true
      super.reset()
      core.queue(self)
    } else if isFinished {
      recycle()
    } else {
      finish(lost(connection))
    }
  }

  private func takeMessages(_ connection: ClientConnection) {
    guard core.config.expectsStatus else { return openWindow() }
    while !isFinished {
      switch Framing.front(of: inbound.readable, limit: core.config.responseMessageBytes) {
      case .message(let length, _):
        let end = Framing.prefixSize + length
        if hasOneResponse {
          guard inbound.count > end else { return }
          return giveUp(RPCError(.internal, "the server sent two response messages"))
        }
        owner?.received(UnsafeRawBufferPointer(rebasing: inbound.readable[Framing.prefixSize..<end]), of: self)
        connection.session.consume(self, end)
      case .failed(let error): return giveUp(error)
      case .incomplete, .empty: return openWindow()
      }
    }
    connection.session.consume(self, inbound.count)
  }

  /// Keeps the window closed over what the owner holds and nobody has read.
  func openWindow() {
    guard isOpen, let connection else { return }
    let held = owner?.heldBytes ?? 0
    connection.session.openWindow(self, holding: min(held, core.config.http2.streamWindow))
    connection.markDirty()
  }

  /// The server has said everything: its status is in the trailers, or in the header fields if they came alone.
  private func serverEnded() {
    guard !isFinished else { return }
    guard let status = RPCError.read(from: trailers) ?? RPCError.read(from: headers) else {
      if !core.config.expectsStatus, headers.first(":status")?.isEqual(to: "200") == true {
        return finish(nil, inbound.readable)
      }
      let text = headers.first(":status").map { String(decoding: $0, as: UTF8.self) } ?? ""
      let code = StatusCode.mapping(httpStatus: Int(text) ?? 0)
      return finish(RPCError(code, "the server answered without grpc-status, HTTP status \(text)"))
    }
    if let status { return finish(status) }
    switch Framing.front(of: inbound.readable, limit: core.config.responseMessageBytes) {
    case .message(let length, _):
      finish(
        nil, UnsafeRawBufferPointer(rebasing: inbound.readable[Framing.prefixSize..<(Framing.prefixSize + length)]))
    case .empty where !hasOneResponse: finish(nil)
    case .empty: finish(RPCError(.internal, "the server sent no response message"))
    case .incomplete: finish(RPCError(.internal, "the response ends in the middle of a message"))
    case .failed(let error): finish(error)
    }
  }

  /// What a stream that closed without a status means (gRPC over HTTP/2, "Errors").
  private func lost(_ connection: ClientConnection) -> RPCError {
    if connection.isClosed {
      let reason = connection.transport.failure
      return RPCError(
        .unavailable, "the connection to \(core.target) was lost" + (reason.map { ": \($0)" } ?? ""), cause: reason)
    }
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

  // MARK: The end

  /// Ends the call from this side.
  func giveUp(_ error: RPCError) {
    guard !isFinished else { return }
    if isOpen, let connection {
      connection.session.reset(self, .cancel)
      connection.markDirty()
    }
    finish(error)
  }

  /// Tells the owner. The call goes back to the pool now, or when its stream is closed.
  func finish(_ error: RPCError?, _ message: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)) {
    guard !isFinished else { return }
    isFinished = true
    if let deadlineTimer { core.reactor.cancel(deadlineTimer) }
    deadlineTimer = nil
    core.forget(self)
    let owner = owner
    self.owner = nil
    owner?.ended(self, error, message)
    if connection == nil { recycle() }
  }

  private func recycle() { core.pool.give(self) }
}
