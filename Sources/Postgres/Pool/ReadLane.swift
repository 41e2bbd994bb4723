import DequeModule
internal import Reactor
import Synchronization

/// The reads of one reactor, pipelined over a few connections.
final class ReadLane: Lane, @unchecked Sendable {
  // SAFETY: as its base class.
  private var waiting = Deque<Operation>()
  private var hasStarted = false

  /// Runs one read. On the loop.
  nonisolated(nonsending) func read(_ operation: Operation) async throws(PostgresError) -> Rows {
    try await run(operation, isCancellable: true) { operation in
      hasStarted = true
      submit(operation)
    }
    guard let rows = operation.first else { throw PostgresError(.server, "the statement has no answer") }
    return rows
  }

  override var wantedConnections: Int { hasStarted ? context.limits.readConnections : 0 }

  override func serveWaiting() {
    while let operation = waiting.first {
      guard !operation.isResolved else {
        waiting.removeFirst()
        continue
      }
      guard let connection = freeConnection() else { return }
      waiting.removeFirst()
      connection.send(operation)
    }
  }

  override func failWaiting() {
    for operation in waiting { resolve(operation, .closed("the pool is closed")) }
    waiting.removeAll()
  }

  override func completed(
    _ operation: Operation, outcome: PipelineMachine<Operation>.Outcome, on connection: Connection
  ) {
    guard !operation.isResolved else { return }
    switch outcome {
    case .succeeded:
      resolve(operation)
    case .aborted:
      // A neighbour in its segment failed. It didn't run, so it is sent again, alone.
      again(operation, or: PostgresError(.server, "the statement was aborted by its neighbours", isSafeToRetry: true))
    case .failed:
      let error = operation.failure ?? PostgresError(.server, "the statement failed")
      // A cancel request may arrive when its statement has ended, and hit another one.
      let isVictim = error.sqlState == .queryCanceled && connection.wasCancelled
      if error.asksToPrepareAgain {
        for statement in operation.statements { connection.forget(statement) }
      }
      if isVictim || error.asksToPrepareAgain {
        again(operation, or: error)
      } else {
        resolve(operation, error)
      }
    }
  }

  override func progressed(_ connection: Connection) {
    super.progressed(connection)
    serveWaiting()
    // Those behind it shall not wait for a statement whose caller is gone.
    if let head = connection.head, head.isResolved { cancel(head, on: connection) }
  }

  override func abandon(_ operation: Operation, _ error: PostgresError) {
    guard !operation.isResolved else { return }
    var error = error
    // A read has no effects.
    error.isSafeToRetry = error.code == .connectFailed || operation.connection == nil
    resolve(operation, error)
    if let connection = operation.connection, connection.head === operation { cancel(operation, on: connection) }
  }

  override func lost(_ connection: Connection, _ operations: LostOperations, error: PostgresError) {
    // Sent again it might break one connection after the other.
    if let suspect = operations.suspect { resolve(suspect, error) }
    for operation in operations.others where !operation.isResolved {
      if isClosed { resolve(operation, error) } else { again(operation, or: error) }
    }
  }

  override func updateCounters() {
    super.updateCounters()
    counters.idle.store(connections.count { $0.isReady && $0.isIdle }, ordering: .relaxed)
    counters.waiting.store(waiting.count, ordering: .relaxed)
  }

  private func submit(_ operation: Operation) {
    if waiting.isEmpty, let connection = freeConnection() { return connection.send(operation) }
    guard waiting.count < context.limits.waitingReads else {
      let error = PostgresError(.poolExhausted, "\(waiting.count) reads wait for a connection", isSafeToRetry: true)
      return resolve(operation, error)
    }
    waiting.append(operation)
    openWanted()
    updateCounters()
  }

  private func again(_ operation: Operation, or error: PostgresError) {
    guard operation.attempts < context.limits.readAttempts else {
      return resolve(operation, error)
    }
    operation.rewind(alone: true)
    submit(operation)
  }

  private func freeConnection() -> Connection? {
    var best: Connection?
    for connection in connections where connection.isReady {
      if connection.operationsInFlight < best?.operationsInFlight ?? context.limits.readsInFlight { best = connection }
    }
    return best
  }

  /// Cancels what the connection executes, and drops the connection if that doesn't help.
  private func cancel(_ operation: Operation, on connection: Connection) {
    guard !operation.isCancelling, let handle = connection.cancelHandle else { return }
    operation.isCancelling = true
    connection.wasCancelled = true
    context.canceller.cancel(handle)
    _ = reactor.schedule(at: .now + context.limits.cancelGrace) {
      guard connection.head === operation else { return }
      connection.close(PostgresError(.connectionLost, "a cancelled statement didn't end", isSafeToRetry: true))
    }
  }
}
