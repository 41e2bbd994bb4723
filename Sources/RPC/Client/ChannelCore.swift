internal import Glibc
internal import HTTP2
internal import Reactor
internal import TLS

/// The part of a channel that lives on its reactor: the connection, and the calls that wait for room on it.
final class ChannelCore: @unchecked Sendable {
  // SAFETY: used on the reactor's thread only; everyone else comes through `onLoop`.

  let target: SocketAddress
  let reactor: Reactor
  let config: ChannelConfig
  private var resources: SessionResources?
  private var connection: ClientConnection?
  /// Connections that take no new calls and finish those that they have.
  private var leaving: [ObjectIdentifier: ClientConnection] = [:]
  private var waiting = WaitingCalls()
  private var isClosed = false
  private let buffers = IOBuffers()
  private(set) var pool: StreamPool!
  /// By path: what every call of a method sends.
  private var templates: [String: StaticHeaders] = [:]
  var traceIDs = TraceIDGenerator()
  /// Where a call puts its own fields together.
  var fields = HeaderBlock()
  var unindexed = HeaderBlock()

  init(target: SocketAddress, reactor: Reactor, config: ChannelConfig) {
    self.target = target
    self.reactor = reactor
    self.config = config
    pool = ClientCallPool(core: self, capacity: config.pooledCalls)
  }

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
    fields.append(":authority", config.authority ?? "\(target)")
    fields.append("te", "trailers")
    fields.append("content-type", "application/grpc")
    fields.append("user-agent", config.userAgent)
    metadata.write(to: &fields)
    return StaticHeaders(copying: fields)
  }

  func begin(_ call: ClientCall) {
    guard !isClosed else { return call.finish(RPCError(.cancelled, "the channel is closed")) }
    call.startDeadline()
    guard !call.isFinished else { return }
    queue(call)
  }

  /// Starts a call, or lets it wait.
  func queue(_ call: ClientCall) {
    if waiting.count == 0, let connection, !connection.session.isPeerGoingAway,
      connection.hasRoom(config.concurrentCalls)
    {
      return connection.start(call)
    }
    guard waiting.count < config.queuedCalls else {
      return call.finish(RPCError(.resourceExhausted, "\(waiting.count) calls already wait for the connection"))
    }
    waiting.append(call)
    startWaiting()
  }

  /// A call has ended.
  func forget(_ call: ClientCall) { waiting.remove(call) }

  /// Starts as many calls as the connection takes; connects if there is none.
  func startWaiting() {
    if let current = connection, current.isClosed || current.session.isPeerGoingAway {
      if !current.isClosed { leaving[ObjectIdentifier(current)] = current }
      connection = nil
    }
    while let call = waiting.first {
      guard let connection else { return connect() }
      guard connection.hasRoom(config.concurrentCalls) else { return }
      waiting.remove(call)
      connection.start(call)
    }
  }

  // MARK: Connections

  private func connect() {
    do {
      let resources = try self.resources ?? SessionResources(limits: config.http2)
      self.resources = resources
      let transport = try makeTransport()
      let session = try Session(role: .client, resources: resources, pool: pool)
      let connection = ClientConnection(transport: transport, session: session, core: self, buffers: buffers)
      try connection.open()
      self.connection = connection
    } catch {
      failWaiting(RPCError(.unavailable, "no connection to \(target): \(error)", cause: error))
    }
  }

  private func makeTransport() throws -> Transport {
    let descriptor = try connectSocket(to: target)
    guard let credentials = config.credentials else { return PlainTransport(descriptor: descriptor) }
    do {
      let connection = try credentials.connection(
        descriptor: descriptor, host: hostPart(of: config.authority ?? "\(target)"))
      return TLSTransport(connection, descriptor: descriptor)
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
  }

  /// The connection is up.
  func connected() { startWaiting() }

  /// The connection could not be made.
  func connectionFailed(_ error: (any Error)?) {
    connection = nil
    failWaiting(RPCError(.unavailable, "no connection to \(target)" + (error.map { ": \($0)" } ?? ""), cause: error))
  }

  /// A connection is gone, and its calls with it; those that wait try another.
  func disconnected(_ lost: ClientConnection) {
    leaving[ObjectIdentifier(lost)] = nil
    if connection === lost { connection = nil }
    startWaiting()
  }

  private func failWaiting(_ error: RPCError) {
    // Not those that begin while the others hear of it.
    for _ in 0..<waiting.count { waiting.first?.finish(error) }
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    failWaiting(RPCError(.cancelled, "the channel is closed"))
    let open = Array(leaving.values) + (connection.map { [$0] } ?? [])
    connection = nil
    for connection in open { connection.end() }
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
