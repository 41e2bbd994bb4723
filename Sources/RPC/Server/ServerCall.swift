internal import HTTP2
internal import Reactor

/// One call: the HTTP/2 stream that carries it, what is known of it, and the task that runs its handler.
///
/// Pooled. Two things hold it: the stream on the wire and the handler. It goes back to the pool when both are over, so
/// a handler may outlive its stream. The task stays parked in the object between calls, unless it was cancelled.
final class ServerCall: HTTP2.Stream, @unchecked Sendable {
  // SAFETY: used on its shard's reactor only. Handlers reach it through ResponseWriter, RequestStream and the router's
  // closures, which get onto that reactor first.

  /// A cycle through the shard's pool, which `ServerShard.close` breaks.
  let shard: ServerShard
  // What every call asks of its shard, here because a reference to a reference is counted each time.
  let methods: MethodTable
  let interceptors: InterceptorChain
  let okTrailers: StaticHeaders
  /// Set from the header fields until the call goes back to the pool.
  var connection: ServerConnection?
  /// Told apart by those who may outlive the call they were made for.
  private(set) var generation: UInt64 = 0

  // What is known of the call.
  var method: MethodEntry?
  var identity: Identity?
  /// Who calls is asked before the handler runs.
  var awaitsIdentity = false
  var knownTrace: TraceContext?
  /// Lies in `headers`, which does not change any more.
  var traceparent: UnsafeRawBufferPointer?
  var hasBinaryMetadata = false
  /// From `startedAt`, in nanoseconds; nil if the client waits forever.
  var timeout: Int64?
  var startedAt: Int64 = 0
  var requestEncoding = MessageEncoding.identity
  var acceptedEncodings = AcceptedEncodings.unsaid
  /// Decided with the first message.
  var responseEncoding: MessageEncoding?
  var context: CallContext?
  /// Why the call failed, once it has.
  var failure: RPCError?

  // How far it has come.
  var hasBegun = false
  var isDispatched = false
  /// Its status is decided; nothing more is accepted from the handler.
  var isFinished = false
  var isRunning = false
  /// The stream's end was seen.
  private var isGone = false

  // The task.
  var worker: Task<Void, Never>?
  var parked: UnsafeContinuation<Void, Never>?
  var isRetired = false
  var waiters: [UnsafeContinuation<Void, Never>] = []
  var deadlineTimer: TimerID?

  init(shard: ServerShard) {
    self.shard = shard
    methods = shard.methods
    interceptors = shard.interceptors
    okTrailers = shard.okTrailers
    super.init()
  }

  /// What the session saw on the stream.
  func process(_ events: StreamEvents, on connection: ServerConnection) {
    if events.contains(.closed) { return closed(on: connection) }
    if events.contains(.headers) {
      self.connection = connection
      begin(on: connection)
    }
    if !events.isDisjoint(with: [.data, .end]) { received(on: connection) }
    if events.contains(.drained) { wake() }
  }

  private func closed(on connection: ServerConnection) {
    isGone = true
    if hasBegun, !isFinished {
      record(RPCError(.cancelled, "the client gave up: \(closeCode)"))
    }
    if isRunning { cancelHandler() } else { recycle(on: connection) }
  }

  /// Gives the object back to its pool.
  private func recycle(on connection: ServerConnection) {
    self.connection = nil
    if connection.session.recycle(self) { connection.markDirty() }
  }

  /// The handler has returned, with an error or without.
  func handlerReturned(_ error: RPCError?) {
    isRunning = false
    connection?.runningHandlers -= 1
    shard.counters.handlersRunning -= 1
    if !isFinished { finish(error ?? metadataFault) }
    if isGone, let connection { recycle(on: connection) }
  }

  override func reset() {
    super.reset()
    generation &+= 1
    method = nil
    identity = nil
    awaitsIdentity = false
    knownTrace = nil
    traceparent = nil
    timeout = nil
    requestEncoding = .identity
    acceptedEncodings = .unsaid
    responseEncoding = nil
    context = nil
    failure = nil
    hasBegun = false
    isDispatched = false
    isFinished = false
    isGone = false
  }

  /// The trace that the client named, or one that begins here.
  var trace: TraceContext {
    if let knownTrace { return knownTrace }
    let trace =
      traceparent.flatMap(TraceContext.init(traceparent:)) ?? .random(using: &shard.traceIDs)
    knownTrace = trace
    return trace
  }

  var deadline: ContinuousClock.Instant? {
    guard let timeout else { return nil }
    return .now + .nanoseconds(timeout - (monotonicNow() - startedAt))
  }

  /// The context of the handler that runs.
  var runningContext: CallContext {
    // Made in `dispatch` before the worker starts.
    context!
  }
}
