internal import HTTP2
internal import Reactor

/// One call of a client on its channel's reactor: what is sent, and the stream that carries it; several streams, one after
/// the other, if it is repeated.
///
/// Pooled. It goes back to the pool when its owner was told how it ended and the stream is closed.
final class ClientCall: HTTP2.Stream {
  /// The core owns the pool and the connections, and through them every call.
  unowned let core: ChannelCore
  var owner: CallOwner?
  /// The owner's own mark, which it is told the result with.
  private(set) var tag: UInt64 = 0

  // What is sent.
  private var template: StaticHeaders?
  private var metadata = Metadata()
  private var trace: TraceContext?
  private(set) var deadline: ContinuousClock.Instant?
  /// The request behind its prefix, kept in case that it has to be sent again. Empty if the caller streams.
  private var request = ByteQueue()
  private(set) var streamsRequests = false
  private(set) var hasOneResponse = false
  private var compression = MessageEncoding.identity
  private(set) var isIdempotent = false
  private(set) var waitsForReady = false
  var response: ResponseMetadata?

  // How far it has come.
  private(set) var connection: ClientConnection?
  private var deadlineTimer: TimerID?
  var retryTimer: TimerID?
  var attempts = Attempts()
  /// The status of an attempt that failed, until its stream is closed.
  var failure: RPCError?
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
    template = nil
    trace = nil
    response = nil
    failure = nil
    attempts = Attempts()
    request.trim(to: Self.keptBytes)
    if !metadata.isEmpty { metadata = Metadata() }
  }

  // MARK: Before it begins

  /// Takes up what a new call is.
  ///
  /// - Parameter template: the constant header fields.
  func prepare(
    _ method: MethodDescriptor, _ options: CallOptions, template: StaticHeaders, deadline: ContinuousClock.Instant?,
    owner: CallOwner, tag: UInt64 = 0
  ) {
    isFinished = false
    self.owner = owner
    self.tag = tag
    self.template = template
    self.deadline = deadline
    streamsRequests = method.kind.streamsRequests
    hasOneResponse = !method.kind.streamsResponses
    trace = options.trace
    compression = options.compression
    isIdempotent = options.isIdempotent ?? method.isIdempotent
    waitsForReady = options.waitsForReady
    response = options.response
  }

  /// Takes up metadata that are not in the template.
  func add(_ metadata: Metadata) { self.metadata = metadata }

  func setRequest(_ message: UnsafeRawBufferPointer) { request.appendFramed(message) }

  /// Checks what needs no server, and starts the clock.
  func start() {
    let size = request.count - Framing.prefixSize
    guard size <= core.config.requestMessageBytes else { return finish(core.config.tooLarge(size)) }
    guard let deadline else { return }
    guard deadline > .now else { return finish(RPCError(.deadlineExceeded, "the deadline passed")) }
    deadlineTimer = core.reactor.schedule(at: deadline) { [unowned self] in
      deadlineTimer = nil
      giveUp(RPCError(.deadlineExceeded, "the deadline passed"))
    }
  }

  // MARK: Sending

  /// Opens a stream and sends the request.
  func submit(on connection: ClientConnection) {
    if !streamsRequests {
      appendRequest()
      isOutboundEnded = true
    }
    writeFields()
    do throws(HTTP2Error) {
      try connection.session.request(self, template, core.fields, unindexed: core.unindexed)
      self.connection = connection
    } catch {
      core.retire(connection)
      attemptFailed(RPCError(.unavailable, "the call could not be sent", cause: error), .unsent)
    }
  }

  private func appendRequest() {
    guard compression == .gzip else { return outbound.append(request.readable) }
    core.compressor.append(UnsafeRawBufferPointer(rebasing: request.readable[Framing.prefixSize...]), to: &outbound)
  }

  private func writeFields() {
    core.fields.removeAll()
    core.unindexed.removeAll()
    if compression == .gzip { core.fields.append("grpc-encoding", "gzip") }
    metadata.write(to: &core.fields)
    if let deadline {
      Timeout.withText((deadline - .now).nanoseconds) { core.unindexed.append("grpc-timeout", $0) }
    }
    if let trace { core.unindexed.append("traceparent", trace.child(using: &core.traceIDs).traceparent) }
    if attempts.made > 1 { core.unindexed.append("grpc-previous-rpc-attempts", "\(attempts.made - 1)") }
  }

  /// One request of a stream.
  ///
  /// - Parameter isCompressed: only where the call is compressed at all.
  func append(_ message: UnsafeRawBufferPointer, isCompressed: Bool) {
    guard !isFinished, !isOutboundEnded else { return }
    if isCompressed, compression == .gzip {
      core.compressor.append(message, to: &outbound)
    } else {
      outbound.appendFramed(message)
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

  /// The stream is closed, and what it was is still to be seen.
  func leaveConnection() { connection = nil }

  /// Makes the object ready to be sent again; requests of a stream that were not sent stay.
  func clearAttempt() {
    if streamsRequests { swap(&request, &outbound) }
    let (isEnded, notifies) = (isOutboundEnded, notifyWhenDrained)
    super.reset()
    if streamsRequests {
      swap(&request, &outbound)
      isOutboundEnded = isEnded
      // Somebody may wait for it.
      notifyWhenDrained = notifies
    }
    failure = nil
  }

  // MARK: The end

  /// Ends the call from this side.
  func giveUp(_ error: RPCError) {
    guard !isFinished else { return }
    abandonStream(.cancel)
    finish(error)
  }

  /// Ends a stream on which one side has not said all.
  func abandonStream(_ code: ErrorCode) {
    guard isOpen, let connection else { return }
    connection.session.reset(self, code)
    connection.markDirty()
  }

  /// Tells the owner. The call goes back to the pool now, or when its stream is closed.
  func finish(_ error: RPCError?, _ message: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)) {
    guard !isFinished else { return }
    isFinished = true
    if error == nil { core.retryBudget.succeeded() }
    if let deadlineTimer { core.reactor.cancel(deadlineTimer) }
    deadlineTimer = nil
    if let retryTimer { core.reactor.cancel(retryTimer) }
    retryTimer = nil
    if isWaiting { core.forget(self) }
    let owner = owner
    self.owner = nil
    owner?.ended(self, error, message)
    if connection == nil { recycle() }
  }

  func recycle() { core.pool.give(self) }
}

extension ByteQueue {
  /// Appends one message behind its prefix.
  fileprivate mutating func appendFramed(_ message: UnsafeRawBufferPointer) {
    appendMessage(capacity: message.count) { buffer in
      buffer.copyMemory(from: message)
      return message.count
    }
  }
}
