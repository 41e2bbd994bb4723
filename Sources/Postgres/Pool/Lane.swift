internal import Reactor
import Synchronization

/// What the lanes of a pool share.
final class PoolContext: Sendable {
  let limits: PoolLimits
  let options: Result<ConnectionOptions, PostgresError>
  let canceller: Canceller
  let contact = LastContact()
  /// The position of the host that answered last.
  let preferredHost = Atomic(0)

  init(_ config: PostgresConfig, _ limits: PoolLimits) {
    self.limits = limits
    options = Result { () throws(PostgresError) in try ConnectionOptions(config) }
    canceller = Canceller(maxPending: limits.pendingCancels)
  }
}

/// The connections of one kind on one reactor: makes them, replaces them, and paces that.
///
/// A base class of two: reads share pipelined connections, transactions lease one each.
class Lane: ConnectionOwner, @unchecked Sendable {
  // SAFETY: the counters are atomic, the context is constant; everything else is used on the reactor's loop only.
  let reactor: Reactor
  let context: PoolContext
  let counters = LaneCounters()

  /// All that are ready.
  private(set) var connections: [Connection] = []
  private var connectors: [Connector] = []
  private(set) var isClosed = false
  /// How many operations a server has answered, where a lane wants to know.
  final var answers = 0
  /// Why the last attempt to connect failed; nil once one succeeded.
  private var connectError: PostgresError?
  private var backoff: Backoff
  private var retryTimer: TimerID?
  private var deadlines = DeadlineList()
  private var deadlineTimer: (id: TimerID, instant: ContinuousClock.Instant)?

  init(reactor: Reactor, context: PoolContext) {
    self.reactor = reactor
    self.context = context
    backoff = Backoff(context.limits)
  }

  /// How many connections there should be now. Overridden.
  var wantedConnections: Int { 0 }
  /// Something became free. Overridden.
  func serveWaiting() {}
  /// Ends all waiting; the lane is closed. Overridden.
  func failWaiting() {}
  func completed(_ operation: Operation, outcome: PipelineMachine<Operation>.Outcome, on connection: Connection) {}
  func copyMoved(_ operation: Operation) {}
  func notified(_ notification: Notification) {}
  /// The operation's time is up, or its task was cancelled. Overridden.
  func abandon(_ operation: Operation, _ error: PostgresError) {}
  /// A connection that was up is gone. Overridden.
  func lost(_ connection: Connection, _ operations: LostOperations, error: PostgresError) {}

  /// Runs an operation and waits until it is resolved. On the loop; `submit` sends or queues it.
  nonisolated(nonsending) final func run(
    _ operation: Operation, isCancellable: Bool, submit: (Operation) -> Void
  ) async throws(PostgresError) {
    guard !isClosed else { throw .closed("the pool is closed") }
    await withTaskCancellationHandler {
      unsafe await withUnsafeContinuation { continuation in
        unsafe operation.begin(continuation)
        operation.answersBefore = answers
        deadlines.add(operation)
        watch(operation.deadline)
        submit(operation)
      }
    } onCancel: {
      guard isCancellable else { return }
      reactor.execute {
        self.abandon(operation, PostgresError(.cancelled, "the task was cancelled"))
      }
    }
    if let error = operation.error { throw error }
  }

  /// Lets the operation's caller go on; only the first call counts.
  final func resolve(_ operation: Operation, _ error: PostgresError? = nil) {
    guard !operation.isResolved else { return }
    deadlines.remove(operation)
    operation.resume(error)
  }

  /// Opens the connections that are wanted and not there, unless a failure asks to wait.
  func openWanted() {
    guard !isClosed, retryTimer == nil else { return }
    while connections.count + connectors.count < wantedConnections {
      let options: ConnectionOptions
      switch context.options {
      case .success(let parsed): options = parsed
      case .failure(let error):
        connectError = error
        return
      }
      let connector = Connector(
        options, first: context.preferredHost.load(ordering: .relaxed), patience: context.limits.hostPatience,
        on: reactor)
      connectors.append(connector)
      connector.start { outcome in
        self.connectors.removeAll { $0 === connector }
        switch outcome {
        case .success(let (connection, candidate)): self.connected(connection, to: candidate)
        case .failure(let error): self.connectFailed(error)
        }
      }
    }
  }

  /// Closes everything. Idempotent.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    if let retryTimer { reactor.cancel(retryTimer) }
    for connector in connectors { connector.cancel() }
    connectors.removeAll()
    for connection in connections { connection.close(.closed("the pool is closed")) }
    failWaiting()
    if let deadlineTimer { reactor.cancel(deadlineTimer.id) }
    updateCounters()
  }

  /// A connection was made. Overridden.
  func connectionReady(_ connection: Connection) {}

  func progressed(_ connection: Connection) {
    context.contact.touch()
    updateCounters()
  }

  func connectionClosed(_ connection: Connection, lost operations: LostOperations, error: PostgresError) {
    connections.removeAll { $0 === connection }
    lost(connection, operations, error: error)
    // A connection that broke is replaced at once; what fails to come up is tried again after a pause.
    openWanted()
    serveWaiting()
    updateCounters()
  }

  func updateCounters() {
    counters.open.store(connections.count, ordering: .relaxed)
  }

  /// Sees to it that somebody looks at the deadlines at that instant, or before.
  private func watch(_ deadline: ContinuousClock.Instant) {
    if let deadlineTimer {
      guard deadline < deadlineTimer.instant else { return }
      reactor.cancel(deadlineTimer.id)
    }
    let id = reactor.schedule(at: deadline) {
      self.deadlineTimer = nil
      for operation in self.deadlines.due(at: .now) { self.abandon(operation, self.deadlineError(operation)) }
      if let next = self.deadlines.earliest { self.watch(next) }
    }
    deadlineTimer = (id, deadline)
  }

  /// What to say of an operation whose deadline passed.
  private func deadlineError(_ operation: Operation) -> PostgresError {
    guard operation.connection == nil else { return .deadlineExceeded("while the statement ran") }
    return waitError
  }

  /// What to say to those who wait for a connection when their deadline passes.
  var waitError: PostgresError {
    guard let connectError, connections.isEmpty else {
      return .deadlineExceeded("while waiting for a connection", isSafeToRetry: true)
    }
    return PostgresError(.connectFailed, "no connection: \(connectError.message)", isSafeToRetry: true)
  }

  private func connected(_ connection: Connection, to candidate: ConnectionOptions.Candidate) {
    connection.owner = self
    connection.host = candidate.index
    connections.append(connection)
    connectError = nil
    backoff.reset()
    context.preferredHost.store(candidate.index, ordering: .relaxed)
    context.contact.touch()
    connectionReady(connection)
    openWanted()
    serveWaiting()
    updateCounters()
  }

  private func connectFailed(_ error: PostgresError) {
    connectError = error
    serveWaiting()
    updateCounters()
    guard retryTimer == nil else { return }
    var generator = SystemRandomNumberGenerator()
    retryTimer = reactor.schedule(at: .now + backoff.pause(using: &generator)) {
      self.retryTimer = nil
      self.openWanted()
    }
  }
}
