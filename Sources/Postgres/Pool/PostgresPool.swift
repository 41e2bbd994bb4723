public import Reactor
import Synchronization

/// Connections to one database as one role, on the loops of a reactor group.
///
/// Each reactor has connections of its own: reads are pipelined over a few, a transaction leases one. Connections are
/// made at the first use, replaced when they break, and nobody waits beyond his deadline.
public final class PostgresPool: Sendable {
  private let reactors: ReactorGroup
  private let context: PoolContext
  private let readLanes: [ReadLane]
  private let writeLanes: [WriteLane]

  /// Makes a pool; nothing connects yet.
  public init(config: PostgresConfig, reactors: ReactorGroup, limits: PoolLimits = .init()) {
    let context = PoolContext(config, limits)
    self.reactors = reactors
    self.context = context
    readLanes = reactors.reactors.map { ReadLane(reactor: $0, context: context) }
    let share = limits.writeConnections(ofEach: reactors.reactors.count)
    writeLanes = reactors.reactors.map { WriteLane(reactor: $0, context: context, connections: share) }
  }

  deinit {
    // The reactors don't retain what they tell: the lanes go on their loops, and not before.
    for lane in allLanes { lane.reactor.execute { lane.close() } }
  }

  /// Runs one statement that only reads, on the current reactor or another one of the group.
  ///
  /// The reads of a loop's turn share one message to the server. Each may be run again when it failed for a reason that
  /// isn't its own, so it must have no effects.
  ///
  /// - Parameters:
  ///   - settings: hold for this read only.
  ///   - deadline: when the caller goes on at the latest; the statement is then cancelled.
  public nonisolated(nonsending) func read(
    _ statement: Statement, _ parameters: [SQLValue] = [], settings: SessionSettings? = nil,
    deadline: ContinuousClock.Instant
  ) async throws(PostgresError) -> Rows {
    try check(parameters)
    try settings?.check()
    let operation = Operation(
      .item(Operation.Item(statement: statement, parameters: parameters)), settings: settings, isAlone: false,
      deadline: deadline)
    if let reactor = currentReactor { return try await readLanes[reactor.index].read(operation) }
    let lane = readLanes[reactors.next().index]
    return try await withTaskExecutorPreference(lane.reactor) { () async throws(PostgresError) in
      try await lane.read(operation)
    }
  }

  /// Runs `body` in a transaction on a connection of its own: COMMIT when it returns, ROLLBACK when it throws.
  ///
  /// BEGIN and the settings travel with the first statement; a body without statements costs nothing. A connection
  /// whose state is unknown is closed. `body` runs on one of the group's reactors.
  ///
  /// - Parameters:
  ///   - settings: hold for this transaction only.
  ///   - isCancellable: whether the cancellation of the task ends the transaction; without it only the deadline does,
  ///     for what is done on behalf of others too.
  ///   - deadline: bounds the wait for a connection and each statement, also by the server's own time-outs.
  /// - Throws: what `body` throws, or ``PostgresError``. `outcomeUnknown` is set if COMMIT was sent and not answered.
  public func transaction<R: Sendable>(
    settings: SessionSettings? = nil, isolation: Isolation = .readCommitted, readOnly: Bool = false,
    isCancellable: Bool = true, deadline: ContinuousClock.Instant, _ body: @Sendable (Transaction) async throws -> R
  ) async throws -> R {
    try settings?.check()
    let begin = [
      Operation.Item(statement: isolation.begin(readOnly: readOnly), parameters: [], isSetup: true),
      timeouts(settings, until: deadline).item,
    ]
    let transaction = { (lane: WriteLane) async throws(PostgresError) -> Transaction in
      let connection = try await lane.lease(until: deadline, isCancellable: isCancellable).get()
      return Transaction(
        lane: lane, connection: connection, beginning: begin, isReadOnly: readOnly, isCancellable: isCancellable,
        deadline: deadline)
    }
    if let reactor = currentReactor { return try await run(body, in: transaction(writeLanes[reactor.index])) }
    let lane = writeLanes[reactors.next().index]
    return try await withTaskExecutorPreference(lane.reactor) { try await run(body, in: transaction(lane)) }
  }

  /// Closes all connections; whoever still waits gets an error with code `closed`. Idempotent.
  public func close() async {
    for lane in allLanes {
      await withCheckedContinuation { continuation in
        lane.reactor.execute {
          lane.close()
          continuation.resume()
        }
      }
    }
  }

  /// What the pool is doing now, over all reactors.
  public var statistics: PoolStatistics {
    var statistics = PoolStatistics(lastContact: context.contact.instant)
    for lane in allLanes {
      statistics.open += lane.counters.open.load(ordering: .relaxed)
      statistics.idle += lane.counters.idle.load(ordering: .relaxed)
      statistics.waiting += lane.counters.waiting.load(ordering: .relaxed)
    }
    return statistics
  }

  private func run<R: Sendable>(
    _ body: @Sendable (Transaction) async throws -> R, in transaction: Transaction
  ) async throws -> R {
    do {
      let value = try await body(transaction)
      try await transaction.commit()
      return value
    } catch {
      await transaction.rollback()
      throw error
    }
  }

  private var allLanes: [Lane] { readLanes + writeLanes }

  /// The reactor that this runs on, if it is one of the group's.
  private var currentReactor: Reactor? {
    guard let reactor = Reactor.current, reactor.index < readLanes.count,
      readLanes[reactor.index].reactor === reactor
    else { return nil }
    return reactor
  }

  private func timeouts(_ settings: SessionSettings?, until deadline: ContinuousClock.Instant) -> SessionSettings {
    let left = ContinuousClock.now.duration(to: deadline) + context.limits.serverTimeoutSlack
    // 0 would mean no limit; the server takes at most a 32-bit number.
    let milliseconds = String(min(max(1, Int64(left / .milliseconds(1))), Int64(Int32.max)))
    return (settings ?? SessionSettings([])).adding([
      ("statement_timeout", milliseconds), ("lock_timeout", milliseconds),
    ])
  }
}
