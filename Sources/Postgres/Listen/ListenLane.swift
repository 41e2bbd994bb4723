import DequeModule
internal import Reactor

/// The connection of one listener: subscribes whenever one is made, and asks it for signs of life.
final class ListenLane: Lane, @unchecked Sendable {
  // SAFETY: as its base class.
  private let channels: [String]
  private var hasStarted = false
  private var queue: NotificationQueue
  private var listener: Waiter<Heard>?
  /// Those to send once there is a connection.
  private var unsent = Deque<Operation>()
  /// Subscribed and sound, as far as is known.
  private var connection: Connection?
  /// What the connection must answer in time, or else it is given up.
  private var probe: Operation?
  private var probeTimer: TimerID?

  init(channels: [String], reactor: Reactor, context: PoolContext) {
    self.channels = channels
    queue = NotificationQueue(max: context.limits.pendingNotifications)
    super.init(reactor: reactor, context: context)
  }

  /// On the loop.
  func next(until deadline: ContinuousClock.Instant) async -> Result<Heard, PostgresError> {
    precondition(listener == nil, "two callers wait for what one listener hears")
    guard !isClosed else { return .failure(.closed("the listener is closed")) }
    start()
    guard queue.isEmpty else { return .success(queue.take()) }
    let waiter = Waiter<Heard>(on: reactor)
    defer { listener = nil }
    return await waiter.wait {
      listener = waiter
      waiter.expires(at: deadline) { .success(Heard()) }
    }
  }

  /// On the loop.
  func notify(_ operation: Operation) async throws(PostgresError) {
    try await run(operation, isCancellable: true) { operation in
      guard unsent.count + (connection?.operationsInFlight ?? 0) < context.limits.unsentNotifications else {
        let error = PostgresError(.poolExhausted, "too many notifications wait to be sent", isSafeToRetry: true)
        return resolve(operation, error)
      }
      start()
      unsent.append(operation)
      serveWaiting()
    }
  }

  override var wantedConnections: Int { hasStarted ? 1 : 0 }

  override func connectionReady(_ connection: Connection) {
    connection.listens = true
    // Channels are no values: they can't go as parameters.
    let script = channels.map { "LISTEN \"\($0.replacing("\"", with: "\"\""))\";" }.joined()
    sendProbe(channels.isEmpty ? .items([Self.signOfLife]) : .script(script), on: connection)
  }

  override func completed(
    _ operation: Operation, outcome: PipelineMachine<Operation>.Outcome, on connection: Connection
  ) {
    if operation === probe { return answered(operation, outcome, on: connection) }
    let error = operation.failure ?? PostgresError(.server, "the notification was aborted", isSafeToRetry: true)
    resolve(operation, outcome == .succeeded ? nil : error)
  }

  override func notified(_ notification: Notification) {
    queue.add(notification)
    deliver()
  }

  override func serveWaiting() {
    guard let connection else { return }
    while let operation = unsent.popFirst() {
      if !operation.isResolved { connection.send(operation) }
    }
  }

  override func abandon(_ operation: Operation, _ error: PostgresError) {
    unsent.removeAll { $0 === operation }
    resolve(operation, error)
  }

  override func lost(_ connection: Connection, _ operations: LostOperations, error: PostgresError) {
    stopProbe()
    self.connection = nil
    for operation in operations.all { resolve(operation, error) }
  }

  override func failWaiting() {
    stopProbe()
    connection = nil
    for operation in unsent { resolve(operation, .closed("the listener is closed")) }
    unsent.removeAll()
    listener?.resolve(.failure(.closed("the listener is closed")))
  }

  private func start() {
    hasStarted = true
    openWanted()
  }

  private func deliver() {
    guard let listener, !listener.isResolved, !queue.isEmpty else { return }
    listener.resolve(.success(queue.take()))
  }

  private func sendProbe(_ work: Operation.Work, on connection: Connection) {
    let operation = Operation(work, isAlone: true, deadline: .now + context.limits.listenerProbeTimeout)
    probe = operation
    probeTimer = reactor.schedule(at: operation.deadline) {
      connection.close(PostgresError(.connectionLost, "the listener's server doesn't answer", isSafeToRetry: true))
    }
    connection.send(operation)
  }

  private func answered(
    _ operation: Operation, _ outcome: PipelineMachine<Operation>.Outcome, on connection: Connection
  ) {
    stopProbe()
    guard outcome == .succeeded else {
      return connection.close(operation.failure ?? PostgresError(.connectionLost, "the listener can't listen"))
    }
    if self.connection == nil {
      self.connection = connection
      // From here on nothing is missed; before it, nobody listened.
      queue.addGap()
      deliver()
      serveWaiting()
    }
    probeTimer = reactor.schedule(at: .now + context.limits.listenerProbeInterval) {
      self.sendProbe(.items([Self.signOfLife]), on: connection)
    }
  }

  private func stopProbe() {
    probe = nil
    if let probeTimer { reactor.cancel(probeTimer) }
    probeTimer = nil
  }

  private static let signOfLife = Operation.Item(statement: Statement("SELECT 1"), parameters: [])
}
