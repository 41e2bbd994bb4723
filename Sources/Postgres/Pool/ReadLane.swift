import DequeModule
internal import Reactor
import Synchronization

/// The reads of one reactor, pipelined over a few connections.
final class ReadLane: Lane, @unchecked Sendable {
  // SAFETY: as its base class.
  private var waiting = Deque<Operation>()
  private var hasStarted = false

  /// Runs one read. On the loop.
  func read(_ operation: Operation) async -> Operation.Outcome {
    await run(operation, isCancellable: true) { operation in
      hasStarted = true
      submit(operation)
    }
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
    for operation in waiting { operation.resolve(.failure(.closed("the pool is closed")), on: reactor) }
    waiting.removeAll()
  }

  override func completed(
    _ operation: Operation, outcome: PipelineMachine<Operation>.Outcome, on connection: Connection
  ) {
    guard !operation.isResolved else { return }
    switch outcome {
    case .succeeded:
      operation.resolve(.success(operation.results), on: reactor)
    case .aborted:
      // A neighbour in its segment failed. It didn't run, so it is sent again, alone.
      again(operation, or: PostgresError(.server, "the statement was aborted by its neighbours", isSafeToRetry: true))
    case .failed:
      let error = operation.failure ?? PostgresError(.server, "the statement failed")
      // A cancel request may arrive when its statement has ended, and hit another one.
      let isVictim = error.sqlState == .queryCanceled && connection.wasCancelled
      if error.asksToPrepareAgain, case .items(let items) = operation.work {
        for item in items { connection.forget(item.statement) }
      }
      if isVictim || error.asksToPrepareAgain {
        again(operation, or: error)
      } else {
        operation.resolve(.failure(error), on: reactor)
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
    operation.resolve(.failure(error), on: reactor)
    if let connection = operation.connection, connection.head === operation { cancel(operation, on: connection) }
  }

  override func lost(_ connection: Connection, _ operations: LostOperations, error: PostgresError) {
    // Sent again it might break one connection after the other.
    operations.suspect?.resolve(.failure(error), on: reactor)
    for operation in operations.others where !operation.isResolved {
      if isClosed { operation.resolve(.failure(error), on: reactor) } else { again(operation, or: error) }
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
      return operation.resolve(.failure(error), on: reactor)
    }
    waiting.append(operation)
    openWanted()
    updateCounters()
  }

  private func again(_ operation: Operation, or error: PostgresError) {
    guard operation.attempts < context.limits.readAttempts else {
      return operation.resolve(.failure(error), on: reactor)
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
