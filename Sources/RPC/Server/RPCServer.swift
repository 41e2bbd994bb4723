public import Logging
public import Reactor
internal import Synchronization

/// A gRPC server: listens with every reactor of a group and answers with the handlers of a ``Router``.
///
/// A connection goes to the reactor that has fewest and stays there, and so do its calls. Call ``stop()`` before the reactors end.
public final class RPCServer: Sendable {
  private struct State {
    var listeners: [Listener] = []
    var isShuttingDown = false
    var isStopped = false
    var lastStatistics = ServerStatistics()
  }

  private let config: ServerConfig
  private let router: Router
  private let reactors: ReactorGroup
  let shards: [ServerShard]
  private let ledger: ConnectionLedger
  private let state = Mutex(State())

  /// Builds the server; nothing listens yet.
  ///
  /// - Throws: if a limit is too large for memory.
  public init(
    config: ServerConfig, router: Router, interceptors: [any Interceptor] = [], reactors: ReactorGroup, logger: Logger
  ) throws {
    self.config = config
    self.router = router
    self.reactors = reactors
    let ledger = ConnectionLedger(reactors: reactors.reactors.count)
    self.ledger = ledger
    shards = try reactors.reactors.map { reactor in
      try ServerShard(
        reactor: reactor, config: config, router: router, interceptors: interceptors, logger: logger,
        ledger: ledger)
    }
  }

  func shard(on reactor: Reactor) -> ServerShard {
    guard let shard = shards.first(where: { $0.reactor === reactor }) else {
      preconditionFailure("the reactor is none of the server's")
    }
    return shard
  }

  /// Listens. Once.
  ///
  /// - Returns: the addresses, with the ports that the kernel chose where 0 was asked for.
  /// - Throws: ``ReactorError`` if an address is taken or not ours.
  public func start() throws -> [SocketAddress] {
    var listeners: [Listener] = []
    var bound: [SocketAddress] = []
    do {
      for address in config.addresses {
        let group = try Listener.group(address: address, reactors: reactors.reactors) {
          [shards, ledger] reactor, descriptor, peer in
          let shard = shards[ledger.open(accepting: reactor.index)]
          if shard.reactor === reactor {
            shard.accept(descriptor, peer: peer)
          } else {
            shard.reactor.execute { shard.accept(descriptor, peer: peer) }
          }
        }
        listeners += group
        if let first = group.first { bound.append(first.boundAddress) }
      }
    } catch {
      for listener in listeners { listener.close() }
      throw error
    }
    state.withLock { $0.listeners = listeners }
    return bound
  }

  /// Stops to listen and asks all clients to go; calls that run may finish. Any thread, idempotent.
  ///
  /// Health turns to NOT_SERVING first, on the connections that there are.
  public func beginGracefulShutdown() {
    let listeners = state.withLock { state -> [Listener]? in
      guard !state.isShuttingDown else { return nil }
      state.isShuttingDown = true
      return state.listeners
    }
    guard let listeners else { return }
    for hook in router.shutdownHooks { hook() }
    for listener in listeners { listener.close() }
    for shard in shards { shard.reactor.execute { shard.beginShutdown() } }
  }

  /// Waits until the last connection has gone.
  ///
  /// - Returns: whether it has, or else the deadline came first.
  public func waitUntilDrained(deadline: ContinuousClock.Instant) async -> Bool {
    // Behind what `beginGracefulShutdown` and the listeners still have to do there.
    let reactor = reactors.reactors[0]
    return await ledger.waitUntilEmpty { timeOver in
      reactor.execute { _ = reactor.schedule(at: deadline, timeOver) }
    }
  }

  /// Drops every connection and cancels every call. Before the reactors are stopped; any thread, idempotent.
  public func stop() {
    beginGracefulShutdown()
    guard
      state.withLock({ state in
        defer { state.isStopped = true }
        return !state.isStopped
      })
    else { return }
    for shard in shards { shard.reactor.execute { shard.close() } }
  }

  /// What the server has done since it started. After ``stop()``: what was last known.
  public var statistics: ServerStatistics {
    get async {
      if let last = state.withLock({ $0.isStopped ? $0.lastStatistics : nil }) { return last }
      var sum = ServerStatistics()
      for shard in shards {
        sum.add(
          await withUnsafeContinuation { continuation in
            shard.reactor.execute { continuation.resume(returning: shard.snapshot()) }
          })
      }
      state.withLock { $0.lastStatistics = sum }
      return sum
    }
  }
}
