internal import HTTP2
internal import Reactor

/// The part of a channel that lives on its reactor: its connections, and the calls that wait for room on one.
final class ChannelCore: @unchecked Sendable {
  // SAFETY: used on the reactor's thread only; everyone else comes through `onLoop`.

  let target: ChannelTarget
  let reactor: Reactor
  let config: ChannelConfig
  let joining: (@Sendable () throws -> MemoryTransport)?

  // What all calls share.
  private(set) var pool: StreamPool!
  let buffers = IOBuffers()
  let compressor = MessageCompressor()
  var traceIDs = TraceIDGenerator()
  var retryBudget: RetryBudget
  /// Where a call puts its own fields together.
  var fields = HeaderBlock()
  var unindexed = HeaderBlock()
  /// By path: what every call of a method sends.
  private var templates: [String: StaticHeaders] = [:]

  // Which connections there are: see ChannelCore+Connections.
  var balancer: Balancer
  var resources: SessionResources?
  var connections: [Balancer.SlotID: ClientConnection] = [:]
  /// Those that take calls, and whose turn it is.
  var ready: [ClientConnection] = []
  private var turn = 0
  /// Connections that take no new calls and finish those that they have.
  var leaving: [ObjectIdentifier: ClientConnection] = [:]
  var wakeTimer: (id: TimerID, at: ContinuousClock.Instant)?
  /// Whether a call wakes the balancer even if it finds a connection.
  var isBalancerIdle = true
  var lastFailure: (any Error)?

  var waiting = WaitingCalls()
  private(set) var isClosed = false

  /// - Parameter joining: makes our end of a connection within the process.
  init(
    target: ChannelTarget, reactor: Reactor, config: ChannelConfig,
    joining: (@Sendable () throws -> MemoryTransport)? = nil
  ) {
    self.joining = joining
    self.target = target
    self.reactor = reactor
    self.config = config
    retryBudget = RetryBudget(config.retry)
    balancer = Balancer(config, addresses: target.endpoints)
    pool = ClientCallPool(core: self, capacity: config.pooledCalls)
  }

  /// What `:authority` says, and whose host a certificate must carry.
  var authority: String { config.authority ?? target.authority }

  func onLoop(_ work: @escaping @Sendable (ChannelCore) -> Void) {
    if reactor.isCurrent { work(self) } else { reactor.execute { work(self) } }
  }

  // MARK: Calls

  func makeCall() -> ClientCall { unsafeDowncast(pool.take(), to: ClientCall.self) }

  /// What every call of a method sends.
  func template(_ method: MethodDescriptor) -> StaticHeaders {
    if let known = templates[method.path] { return known }
    let template = makeTemplate(method, Metadata())
    // Whoever makes up methods as it goes gets them made anew.
    if templates.count < config.keptMethods { templates[method.path] = template }
    return template
  }

  func makeTemplate(_ method: MethodDescriptor, _ metadata: Metadata) -> StaticHeaders {
    var fields = HeaderBlock()
    fields.append(":method", "POST")
    fields.append(":scheme", config.credentials == nil ? "http" : "https")
    fields.append(":path", method.path)
    fields.append(":authority", authority)
    fields.append("te", "trailers")
    fields.append("content-type", "application/grpc")
    fields.append("grpc-accept-encoding", "\(MessageEncoding.accepted)")
    fields.append("user-agent", config.userAgent)
    metadata.write(to: &fields)
    return StaticHeaders(copying: fields)
  }

  func begin(_ call: ClientCall) {
    guard !isClosed else { return call.finish(RPCError(.cancelled, "the channel is closed")) }
    call.start()
    guard !call.isFinished else { return }
    queue(call)
  }

  /// Starts a call, or lets it wait.
  func queue(_ call: ClientCall) {
    guard !isClosed else { return call.finish(RPCError(.cancelled, "the channel is closed")) }
    if waiting.count == 0, let connection = pick() {
      connection.start(call)
    } else if waiting.count >= config.queuedCalls {
      call.finish(RPCError(.resourceExhausted, "\(waiting.count) calls already wait for a connection"))
    } else if balancer.isFailing, !call.waitsForReady {
      call.attemptFailed(noConnection, .unconnected)
    } else {
      waiting.append(call)
    }
    if isBalancerIdle { perform(balancer.callBegan(now: .now)) }
  }

  /// A call has ended.
  func forget(_ call: ClientCall) { waiting.remove(call) }

  /// Starts as many calls as the connections take.
  func startWaiting() {
    while let call = waiting.first, let connection = pick() {
      waiting.remove(call)
      connection.start(call)
    }
  }

  /// The next connection that has room.
  private func pick() -> ClientConnection? {
    for _ in 0..<ready.count {
      turn = turn &+ 1 < ready.count ? turn &+ 1 : 0
      if ready[turn].hasRoom { return ready[turn] }
    }
    return nil
  }

  /// Ends the calls that wait and do not want to wait any longer.
  func failWaiting() {
    var failed: [ClientCall] = []
    var next = waiting.first
    while let call = next {
      next = call.nextWaiting
      if !call.waitsForReady { failed.append(call) }
    }
    // Whoever is told may cancel others of them, or begin new calls.
    for call in failed where call.isWaiting && !call.waitsForReady {
      waiting.remove(call)
      call.attemptFailed(noConnection, .unconnected)
    }
  }

  private var noConnection: RPCError {
    let reason = lastFailure.map { ": \($0)" } ?? ""
    return RPCError(.unavailable, "no connection to \(target)\(reason)", cause: lastFailure)
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    while let call = waiting.first { call.finish(RPCError(.cancelled, "the channel is closed")) }
    closeConnections()
    pool.close()
  }
}

/// Makes and keeps the calls of one channel.
private final class ClientCallPool: StreamPool {
  private unowned let core: ChannelCore

  init(core: ChannelCore, capacity: Int) {
    self.core = core
    super.init(capacity: capacity)
  }

  override func makeStream() -> HTTP2.Stream { ClientCall(core: core) }
}
