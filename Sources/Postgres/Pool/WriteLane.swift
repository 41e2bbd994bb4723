import DequeModule
internal import Reactor
import Synchronization

/// The transactions of one reactor, one connection each.
final class WriteLane: Lane, @unchecked Sendable {
  // SAFETY: as its base class.

  private let maxConnections: Int
  private var idle: [Connection] = []
  private var waiting = Deque<Waiter<Connection>>()
  private var leased = 0

  init(reactor: Reactor, context: PoolContext, connections: Int) {
    maxConnections = connections
    super.init(reactor: reactor, context: context)
  }

  /// Waits for a connection of one's own. On the loop.
  func lease(until deadline: ContinuousClock.Instant, isCancellable: Bool) async -> Result<Connection, PostgresError> {
    let lease = Waiter<Connection>(on: reactor)
    return await lease.wait(isCancellable: isCancellable) { submit(lease, until: deadline) }
  }

  /// Takes a connection back. One that isn't between transactions is closed.
  func giveBack(_ connection: Connection, isClean: Bool) {
    leased -= 1
    if isClean, connection.isReady, connection.isIdle, !connection.wasCancelled, !connection.isOutdated,
      !isClosed
    {
      idle.append(connection)
      serveWaiting()
    } else {
      connection.close(PostgresError(.connectionLost, "the connection's transaction didn't end"))
    }
    updateCounters()
  }

  override var wantedConnections: Int {
    min(maxConnections, leased + idle.count + waiting.count)
  }

  override func serveWaiting() {
    while let connection = idle.last, let lease = waiting.popFirst() {
      guard !lease.isResolved else { continue }
      idle.removeLast()
      leased += 1
      lease.resolve(.success(connection))
    }
  }

  override func connectionReady(_ connection: Connection) {
    idle.append(connection)
  }

  override func failWaiting() {
    for lease in waiting { lease.resolve(.failure(.closed("the pool is closed"))) }
    waiting.removeAll()
  }

  override func completed(
    _ operation: Operation, outcome: PipelineMachine<Operation>.Outcome, on connection: Connection
  ) {
    answers &+= 1
    if outcome == .succeeded { return resolve(operation) }
    var error = operation.failure ?? PostgresError(.server, "the statement was aborted")
    if error.asksForAnotherServer, !operation.isReadOnly {
      error.isSafeToRetry = true
      leave(connection.host)
    }
    if error.asksToPrepareAgain {
      for statement in operation.statements { connection.forget(statement) }
    }
    resolve(operation, error)
  }

  override func copyMoved(_ operation: Operation) { resolve(operation) }

  override func abandon(_ operation: Operation, _ error: PostgresError) {
    guard !operation.isResolved else { return }
    resolve(operation, error)
    guard let connection = operation.connection else { return }
    connection.wasCancelled = true
    if let handle = connection.cancelHandle { context.canceller.cancel(handle) }
    connection.close(error)
    if error.code == .deadlineExceeded, operation.answersBefore == answers { leaveIdle() }
  }

  /// Nothing was heard for as long as somebody was ready to wait: whoever got another connection that is as old would wait
  /// for it in vain too. A new one shows whether there is a server, and with several hosts finds one that is.
  private func leaveIdle() {
    for connection in idle {
      connection.close(PostgresError(.connectionLost, "the server has fallen silent", isSafeToRetry: true))
    }
  }

  override func lost(_ connection: Connection, _ operations: LostOperations, error: PostgresError) {
    idle.removeAll { $0 === connection }
    for operation in operations.all { resolve(operation, error) }
  }

  override func updateCounters() {
    super.updateCounters()
    counters.idle.store(idle.count, ordering: .relaxed)
    counters.waiting.store(waiting.count, ordering: .relaxed)
  }

  /// Its host takes no writes any more: the next connections are made to another one.
  private func leave(_ host: Int) {
    _ = context.preferredHost.compareExchange(expected: host, desired: host + 1, ordering: .relaxed)
    for connection in connections where connection.host == host { connection.isOutdated = true }
    for connection in idle where connection.isOutdated {
      connection.close(PostgresError(.connectionLost, "the server takes no writes any more", isSafeToRetry: true))
    }
  }

  private func submit(_ lease: Waiter<Connection>, until deadline: ContinuousClock.Instant) {
    guard !isClosed else { return lease.resolve(.failure(.closed("the pool is closed"))) }
    guard waiting.count < context.limits.waitingTransactions else {
      let error = PostgresError(
        .poolExhausted, "\(waiting.count) transactions wait for a connection", isSafeToRetry: true)
      return lease.resolve(.failure(error))
    }
    lease.expires(at: deadline) { .failure(self.waitError) }
    waiting.append(lease)
    serveWaiting()
    openWanted()
    updateCounters()
  }
}
