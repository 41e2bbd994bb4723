internal import DequeModule
internal import HTTP2
internal import Reactor
internal import Synchronization

/// One call of a client: its stream on the connection's reactor, and the mailbox from which the caller takes responses.
final class ClientCall: HTTP2.Stream, ResponseSource, @unchecked Sendable {
  // SAFETY: `mailbox` is locked; everything else is used on the reactor's thread only, or before the call began.

  struct Mailbox {
    var messages: Deque<[UInt8]> = []
    var bytes = 0
    /// Set once: how the call ended. nil inside: with OK.
    var end: RPCError??
    var reader: UnsafeContinuation<Void, Never>?
    /// Requests handed over and not sent yet, in bytes.
    var unsent = 0
    var writers: [UnsafeContinuation<Void, Never>] = []
  }

  let core: ChannelCore
  private let method: MethodDescriptor
  /// nil: the requests come one by one through `send`.
  private let request: [UInt8]?
  private let options: CallOptions
  private let deadline: ContinuousClock.Instant?
  /// A unary caller is woken once, when all is there.
  private let deliversAtEnd: Bool
  let mailbox = Mutex(Mailbox())
  let sender = Mutex<Task<Void, Never>?>(nil)

  private(set) weak var connection: ClientConnection?
  private var deadlineTimer: TimerID?
  private var wasRefused = false
  private(set) var isFinished = false

  init(core: ChannelCore, method: MethodDescriptor, request: [UInt8]?, options: CallOptions, deliversAtEnd: Bool) {
    self.core = core
    self.method = method
    self.request = request
    self.options = options
    deadline = options.effectiveDeadline
    self.deliversAtEnd = deliversAtEnd
    super.init()
  }

  // MARK: The caller's side

  func next() async throws -> [UInt8]? {
    while true {
      if Task.isCancelled { cancel() }
      let (message, end) = mailbox.withLock { box -> ([UInt8]?, RPCError??) in
        if deliversAtEnd, box.end == nil { return (nil, nil) }
        guard let message = box.messages.popFirst() else { return (nil, box.end) }
        box.bytes -= message.count
        return (message, nil)
      }
      if let message {
        core.onLoop { _ in self.openWindow() }
        return message
      }
      if let end {
        if let error = end { throw error }
        return nil
      }
      await waitForNews()
    }
  }

  private func waitForNews() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let isNew = mailbox.withLock { box in
          let isNew = box.end != nil || !deliversAtEnd && !box.messages.isEmpty
          if !isNew { box.reader = continuation }
          return isNew
        }
        if isNew { continuation.resume() }
      }
    } onCancel: {
      cancel()
    }
  }

  func cancel() {
    core.onLoop { _ in self.giveUp(RPCError(.cancelled, "the caller gave up")) }
  }

  // MARK: The reactor's side

  func startDeadline() {
    guard let deadline else { return }
    guard deadline > .now else { return finish(RPCError(.deadlineExceeded, "the deadline passed")) }
    deadlineTimer = core.reactor.schedule(at: deadline) { [weak self] in
      self?.deadlineTimer = nil
      self?.giveUp(RPCError(.deadlineExceeded, "the deadline passed"))
    }
  }

  func giveUp(_ error: RPCError) {
    guard !isFinished else { return }
    if isOpen, let connection {
      connection.session.reset(self, .cancel)
      connection.markDirty()
    }
    finish(error)
  }

  /// Sends the request.
  func submit(on connection: ClientConnection) {
    self.connection = connection
    if let request {
      append(request)
      isOutboundEnded = true
    }
    do throws(HTTP2Error) {
      try connection.session.request(self, fields())
    } catch {
      finish(RPCError(.unavailable, "the call could not be sent", cause: error))
    }
  }

  func append(_ message: [UInt8]) {
    outbound.appendMessage(capacity: message.count) { buffer in
      buffer.copyBytes(from: message)
      return message.count
    }
  }

  private func fields() -> HeaderBlock {
    var fields = HeaderBlock()
    fields.append(":method", "POST")
    fields.append(":scheme", "http")
    fields.append(":path", method.path)
    fields.append(":authority", core.config.authority ?? "\(core.target)")
    fields.append("te", "trailers")
    fields.append("content-type", "application/grpc")
    fields.append("user-agent", core.config.userAgent)
    if let deadline { fields.append("grpc-timeout", Timeout.format(deadline - .now)) }
    if let trace = options.trace { fields.append("traceparent", trace.child(using: &core.traceIDs).traceparent) }
    options.metadata.write(to: &fields)
    return fields
  }

  func process(_ events: StreamEvents, on connection: ClientConnection) {
    if events.contains(.data) { takeMessages(connection) }
    if events.contains(.end) { ended() }
    if events.contains(.drained) { drained() }
    guard events.contains(.closed) else { return }
    if connection.session.release(self) { connection.markDirty() }
    if closeCode == .refusedStream, request != nil, !wasRefused, !isFinished, !connection.isClosed {
      // RFC 9113 §8.7: nothing was done with it, so it may be repeated. Once.
      reset()
      wasRefused = true
      core.begin(self)
    } else {
      finish(lost(connection))
    }
  }

  private func takeMessages(_ connection: ClientConnection) {
    while !isFinished {
      switch Framing.front(of: inbound.readable, limit: core.config.responseMessageBytes) {
      case .message(let length, _):
        let end = Framing.prefixSize + length
        deliver([UInt8](inbound.readable[Framing.prefixSize..<end]))
        connection.session.consume(self, end)
      case .failed(let error): return giveUp(error)
      case .incomplete, .empty: return openWindow()
      }
    }
    connection.session.consume(self, inbound.count)
  }

  /// Keeps the window closed over what the caller has not taken.
  private func openWindow() {
    guard isOpen, let connection else { return }
    let held = deliversAtEnd ? 0 : mailbox.withLock { $0.bytes }
    connection.session.openWindow(self, holding: min(held, core.config.http2.streamWindow))
    connection.markDirty()
  }

  private func deliver(_ message: [UInt8]) {
    let reader = mailbox.withLock { box -> UnsafeContinuation<Void, Never>? in
      box.messages.append(message)
      box.bytes += message.count
      guard !deliversAtEnd else { return nil }
      defer { box.reader = nil }
      return box.reader
    }
    reader?.resume()
  }

  /// The server has said everything: its status is in the trailers, or in the header fields if they came alone.
  private func ended() {
    if let status = RPCError.read(from: trailers) ?? RPCError.read(from: headers) {
      if status == nil, !inbound.isEmpty {
        return finish(RPCError(.internal, "the response ends in the middle of a message"))
      }
      return finish(status)
    }
    let text = headers.first(":status").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let code = StatusCode.mapping(httpStatus: Int(text) ?? 0)
    finish(RPCError(code, "the server answered without grpc-status, HTTP status \(text)"))
  }

  /// What a stream that closed without a status means (gRPC over HTTP/2, "Errors").
  private func lost(_ connection: ClientConnection) -> RPCError {
    if connection.isClosed { return RPCError(.unavailable, "the connection to \(core.target) was lost") }
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

  /// Ends the call for its caller.
  func finish(_ error: RPCError?) {
    guard !isFinished else { return }
    isFinished = true
    if let deadlineTimer { core.reactor.cancel(deadlineTimer) }
    deadlineTimer = nil
    let woken = mailbox.withLock { box in
      box.end = .some(error)
      if error != nil, deliversAtEnd { box.messages.removeAll() }
      defer {
        box.reader = nil
        box.writers.removeAll()
      }
      return box.writers + (box.reader.map { [$0] } ?? [])
    }
    for continuation in woken { continuation.resume() }
    sender.withLock { $0 }?.cancel()
  }
}
