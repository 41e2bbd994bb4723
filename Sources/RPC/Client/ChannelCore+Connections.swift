internal import Glibc
internal import HTTP2
internal import Reactor
internal import TLS

extension ChannelCore {
  // MARK: What the balancer wants

  func perform(_ actions: [Balancer.Action]) {
    guard !isClosed else { return }
    var queue = actions
    var done = 0
    // A connection that fails at once makes further actions: at most one for each address.
    while done < queue.count {
      switch queue[done] {
      case .resolve: resolve()
      case .connect(let slot, let endpoint):
        do {
          try connect(slot, endpoint)
        } catch {
          lastFailure = error
          queue += balancer.connectionFailed(slot, now: .now, random: random())
        }
      case .release(let slot):
        if let connection = connections[slot] { leave(connection, slot) }
      case .failWaiting: failWaiting()
      }
      done += 1
    }
    isBalancerIdle = balancer.isIdle
    scheduleWake()
  }

  func random() -> Double { Double.random(in: 0..<1) }

  private func scheduleWake() {
    let next = balancer.nextWake
    guard next != wakeTimer?.at else { return }
    if let wakeTimer { reactor.cancel(wakeTimer.id) }
    wakeTimer = next.map { next in
      let id = reactor.schedule(at: next) { [unowned self] in
        wakeTimer = nil
        perform(balancer.timePassed(now: .now))
      }
      return (id, next)
    }
  }

  private func resolve() {
    guard case .names(let names) = target.kind else { return }
    NameResolver.resolve(names.map { ($0.host, $0.port) }) { result in
      self.reactor.execute { self.resolved(result) }
    }
  }

  private func resolved(_ result: Result<[SocketAddress], ReactorError>) {
    guard !isClosed else { return }
    switch result {
    case .success(let addresses): perform(balancer.resolved(addresses.map(Endpoint.socket), now: .now))
    case .failure(let error):
      lastFailure = error
      perform(balancer.resolutionFailed(now: .now, random: random()))
    }
  }

  private func connect(_ slot: Balancer.SlotID, _ endpoint: Endpoint) throws {
    let resources = try self.resources ?? SessionResources(limits: config.http2)
    self.resources = resources
    let session = try Session(role: .client, resources: resources, pool: pool)
    let connection = ClientConnection(
      transport: try makeTransport(endpoint), session: session, core: self, slot: slot, endpoint: endpoint)
    try connection.open()
    connections[slot] = connection
  }

  private func makeTransport(_ endpoint: Endpoint) throws -> Transport {
    guard case .socket(let address) = endpoint else {
      guard let joining else { throw RPCError(.internal, "there is no server in this process") }
      return try joining()
    }
    let descriptor = try connectSocket(to: address)
    guard let credentials = config.credentials else { return PlainTransport(descriptor: descriptor) }
    do {
      let connection = try credentials.connection(
        descriptor: descriptor, host: hostPart(of: authority))
      return TLSTransport(connection, descriptor: descriptor)
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
  }

  // MARK: What connections tell

  /// A connection takes calls.
  func connected(_ connection: ClientConnection) {
    guard connections[connection.slot] === connection else { return }
    balancer.connected(connection.slot, now: .now)
    ready.append(connection)
    startWaiting()
  }

  /// A connection could not be made.
  func connectionFailed(_ connection: ClientConnection, _ error: any Error) {
    guard connections[connection.slot] === connection else { return }
    connections[connection.slot] = nil
    lastFailure = error
    perform(balancer.connectionFailed(connection.slot, now: .now, random: random()))
  }

  /// A connection takes no calls any more: its server said that it goes, or it has no stream left to give.
  func retire(_ connection: ClientConnection) {
    guard connections[connection.slot] === connection else { return }
    leave(connection, connection.slot)
    replace(connection, isOrderly: true)
  }

  /// A connection is gone, and its calls have heard of it.
  func disconnected(_ connection: ClientConnection) {
    leaving[ObjectIdentifier(connection)] = nil
    guard connections[connection.slot] === connection else { return }
    connections[connection.slot] = nil
    ready.removeAll { $0 === connection }
    // What broke it, if that is known, and not that it is broken.
    lastFailure = connection.transport.failure ?? connection.lossError
    replace(connection, isOrderly: false)
  }

  private func replace(_ connection: ClientConnection, isOrderly: Bool) {
    perform(balancer.disconnected(connection.slot, isOrderly: isOrderly, now: .now, random: random()))
    guard !isClosed else { return }
    startWaiting()
    if waiting.count > 0 { perform(balancer.callBegan(now: .now)) }
  }

  private func leave(_ connection: ClientConnection, _ slot: Balancer.SlotID) {
    connections[slot] = nil
    ready.removeAll { $0 === connection }
    guard connection.isOpen else { return connection.end() }
    leaving[ObjectIdentifier(connection)] = connection
    connection.beginEnd()
  }

  func closeConnections() {
    if let wakeTimer { reactor.cancel(wakeTimer.id) }
    wakeTimer = nil
    let open = Array(connections.values) + Array(leaving.values)
    connections.removeAll()
    ready.removeAll()
    for connection in open { connection.end() }
    leaving.removeAll()
  }
}
