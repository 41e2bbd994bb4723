internal import Glibc
internal import HTTP2
internal import Logging
internal import Reactor
internal import TLS

/// A server's part on one reactor: its connections, its pool of calls, its counters.
///
/// Reactors share nothing but the router's closures, so that a call takes no lock.
final class ServerShard: @unchecked Sendable {
  // SAFETY: made before the reactor gets work for it, then used on that reactor's thread only.

  let reactor: Reactor
  let limits: ServerLimits
  private let credentials: ServerCredentials?
  let methods: MethodTable
  let interceptors: InterceptorChain
  let logger: Logger
  let ledger: ConnectionLedger
  let resources: SessionResources
  private(set) var pool: ServerCallPool!

  // Constants of the wire, here because a global is initialized lazily and costs a check each time.
  let responseHeaders = StaticHeaders([(":status", "200"), ("content-type", "application/grpc")])
  /// For a client that told what it accepts.
  let acceptingHeaders = StaticHeaders([
    (":status", "200"), ("content-type", "application/grpc"), ("grpc-accept-encoding", MessageEncoding.accepted),
  ])
  let gzipHeaders = StaticHeaders([
    (":status", "200"), ("content-type", "application/grpc"), ("grpc-accept-encoding", MessageEncoding.accepted),
    ("grpc-encoding", "gzip"),
  ])
  let okTrailers = StaticHeaders([("grpc-status", "0")])

  let buffers = IOBuffers()
  let compressor = MessageCompressor()
  /// See ``ServerConfig/compressionThreshold``.
  let compressionThreshold: Int?
  var traceIDs = TraceIDGenerator()

  private(set) var connections: [ObjectIdentifier: ServerConnection] = [:]
  private var sweepTimer: TimerID?
  private(set) var isShuttingDown = false
  private var isClosed = false
  var counters = ServerStatistics()
  let unknownMethod = MethodCounters()

  init(
    reactor: Reactor, config: ServerConfig, router: Router, interceptors: [any Interceptor], logger: Logger,
    ledger: ConnectionLedger
  ) throws {
    self.reactor = reactor
    limits = config.limits
    compressionThreshold = config.compressionThreshold
    credentials = config.credentials
    self.interceptors = InterceptorChain(interceptors)
    self.logger = logger
    self.ledger = ledger
    methods = MethodTable(router)
    resources = try SessionResources(limits: limits.http2)
    pool = ServerCallPool(shard: self, capacity: limits.pooledCalls)
  }

  /// Takes over an accepted socket, which the ledger has counted already. On the loop.
  func accept(_ descriptor: Int32, peer: String) {
    do {
      try accept(makeTransport(descriptor), peer: peer)
    } catch {
      logger.error("a connection was dropped", metadata: ["peer": "\(peer)", "error": "\(error)"])
      _ = Glibc.close(descriptor)
      ledger.close(on: reactor.index)
    }
  }

  /// Takes over the server's end of a connection within the process. On the loop.
  func accept(_ transport: MemoryTransport) {
    ledger.open(on: reactor.index)
    do {
      try accept(transport, peer: "in-process")
    } catch {
      logger.error("a connection was dropped", metadata: ["peer": "in-process", "error": "\(error)"])
      transport.close()
      ledger.close(on: reactor.index)
    }
  }

  private func accept(_ transport: Transport, peer: String) throws {
    guard connections.count < limits.connections, !isShuttingDown else {
      counters.connectionsRefused += 1
      transport.close()
      return ledger.close(on: reactor.index)
    }
    let connection = try ServerConnection(transport: transport, peer: peer, shard: self)
    try transport.add(connection, to: reactor, .read)
    connections[ObjectIdentifier(connection)] = connection
    counters.connectionsTotal += 1
    reactor.markDirty(connection)
    scheduleSweep()
  }

  private func makeTransport(_ descriptor: Int32) throws(TLSError) -> Transport {
    guard let credentials else { return PlainTransport(descriptor: descriptor) }
    return TLSTransport(try credentials.context.connection(descriptor: descriptor), descriptor: descriptor)
  }

  /// A connection is gone.
  func remove(_ connection: ServerConnection) {
    guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
    ledger.close(on: reactor.index)
  }

  func beginShutdown() {
    isShuttingDown = true
    for connection in connections.values { connection.beginShutdown() }
  }

  /// Drops all connections and the tasks of idle calls.
  func close() {
    isShuttingDown = true
    isClosed = true
    if let sweepTimer { reactor.cancel(sweepTimer) }
    sweepTimer = nil
    for connection in Array(connections.values) { connection.close(.cancel) }
    pool.close()
  }

  func snapshot() -> ServerStatistics {
    var statistics = counters
    statistics.connectionsOpen = connections.count
    statistics.connectionsByReactor = [connections.count]
    statistics.methods = methods.entries.map { $0.counters.snapshot(of: $0.descriptor) }
    statistics.methods.append(unknownMethod.snapshot(of: nil))
    return statistics
  }

  private func scheduleSweep() {
    guard sweepTimer == nil, !isClosed else { return }
    sweepTimer = reactor.schedule(at: .now + limits.sweepInterval) { [unowned self] in
      sweepTimer = nil
      let now = monotonicNow()
      for connection in Array(connections.values) { connection.sweep(now: now) }
      if !connections.isEmpty { scheduleSweep() }
    }
  }
}

/// Makes and keeps the calls of one shard.
final class ServerCallPool: StreamPool {
  private unowned let shard: ServerShard

  init(shard: ServerShard, capacity: Int) {
    self.shard = shard
    super.init(capacity: capacity)
  }

  override func makeStream() -> HTTP2.Stream { ServerCall(shard: shard) }

  override func discard(_ stream: HTTP2.Stream) { (stream as? ServerCall)?.retire() }
}
