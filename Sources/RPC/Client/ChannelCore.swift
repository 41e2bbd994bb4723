internal import DequeModule
internal import HTTP2
internal import Reactor

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
  private var waiting: Deque<ClientCall> = []
  private var isClosed = false
  private let buffers = IOBuffers()
  private let pool = StreamPool(capacity: 0)
  var traceIDs = TraceIDGenerator()

  init(target: SocketAddress, reactor: Reactor, config: ChannelConfig) {
    self.target = target
    self.reactor = reactor
    self.config = config
  }

  func onLoop(_ work: @escaping @Sendable (ChannelCore) -> Void) {
    if reactor.isCurrent { work(self) } else { reactor.execute { work(self) } }
  }

  func begin(_ call: ClientCall) {
    guard !isClosed else { return call.finish(RPCError(.cancelled, "the channel is closed")) }
    call.startDeadline()
    guard !call.isFinished else { return }
    guard waiting.count < config.queuedCalls else {
      return call.finish(RPCError(.resourceExhausted, "\(waiting.count) calls already wait for the connection"))
    }
    waiting.append(call)
    startWaiting()
  }

  /// Starts as many calls as the connection takes; connects if there is none.
  func startWaiting() {
    if let current = connection, current.isClosed || current.session.isPeerGoingAway {
      if !current.isClosed { leaving[ObjectIdentifier(current)] = current }
      connection = nil
    }
    while let call = waiting.first {
      if call.isFinished {
        waiting.removeFirst()
        continue
      }
      guard let connection else { return connect() }
      guard connection.hasRoom(config.concurrentCalls) else { return }
      waiting.removeFirst()
      connection.start(call)
    }
  }

  private func connect() {
    do {
      let resources = try self.resources ?? SessionResources(limits: config.http2)
      self.resources = resources
      let transport = PlainTransport(descriptor: try connectSocket(to: target))
      let session = try Session(role: .client, resources: resources, pool: pool)
      let connection = ClientConnection(transport: transport, session: session, core: self, buffers: buffers)
      try connection.open()
      self.connection = connection
    } catch {
      failWaiting(RPCError(.unavailable, "no connection to \(target)", cause: error))
    }
  }

  /// The connection is up.
  func connected() { startWaiting() }

  /// The connection could not be made.
  func connectionFailed(_ error: (any Error)?) {
    connection = nil
    failWaiting(RPCError(.unavailable, "no connection to \(target)", cause: error))
  }

  /// A connection is gone, and its calls with it; those that wait try another.
  func disconnected(_ lost: ClientConnection) {
    leaving[ObjectIdentifier(lost)] = nil
    if connection === lost { connection = nil }
    startWaiting()
  }

  private func failWaiting(_ error: RPCError) {
    let failed = waiting
    waiting.removeAll()
    for call in failed { call.finish(error) }
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
