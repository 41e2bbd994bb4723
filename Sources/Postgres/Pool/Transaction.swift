internal import Reactor

/// A transaction under way, for the body given to
/// ``PostgresPool/transaction(settings:isolation:readOnly:deadline:_:)``.
///
/// A statement that fails leaves the transaction unusable until a `ROLLBACK TO SAVEPOINT`; what the body throws then
/// rolls all of it back. Don't let it escape the body.
public final class Transaction: @unchecked Sendable {
  // SAFETY: the mutable state is used on the lane's loop only, where every method hops first.
  private enum State { case notBegun, open, ended }

  private let lane: WriteLane
  private let connection: Connection
  private let begin: [Operation.Item]
  private let isReadOnly: Bool
  private let deadline: ContinuousClock.Instant
  private var state = State.notBegun

  init(
    lane: WriteLane, connection: Connection, begin: [Operation.Item], isReadOnly: Bool,
    deadline: ContinuousClock.Instant
  ) {
    self.lane = lane
    self.connection = connection
    self.begin = begin
    self.isReadOnly = isReadOnly
    self.deadline = deadline
  }

  /// Runs one statement and returns its rows.
  public func query(_ statement: Statement, _ parameters: [SQLValue] = []) async throws(PostgresError) -> Rows {
    try await batch([(statement, parameters)])[0]
  }

  /// Runs one statement and returns how many rows it touched.
  @discardableResult
  public func execute(_ statement: Statement, _ parameters: [SQLValue] = []) async throws(PostgresError) -> Int {
    try await query(statement, parameters).affected
  }

  /// Runs statements in order in one round trip; after the first that fails the rest don't run.
  public func batch(_ items: [(Statement, [SQLValue])]) async throws(PostgresError) -> [Rows] {
    guard !items.isEmpty else { return [] }
    for (_, parameters) in items { try check(parameters) }
    let items = items.map { Operation.Item(statement: $0.0, parameters: $0.1) }
    return try await onLoop { () async throws(PostgresError) -> [Rows] in try await self.send(.items(items)) }
  }

  /// Runs several statements given as one text, for migrations. Values don't belong in it.
  public func script(_ sql: String) async throws(PostgresError) {
    if sql.utf8.contains(0) { throw PostgresError(.encoding, "a script holds a zero character") }
    _ = try await onLoop { () async throws(PostgresError) -> [Rows] in
      if self.state == .notBegun { _ = try await self.send(.items([])) }
      return try await self.send(.script(sql))
    }
  }

  /// On the loop: COMMIT, and give the connection back.
  func commit() async throws(PostgresError) {
    guard state == .open else { return end(isClean: state == .notBegun) }
    let outcome = await run(.items([Operation.Item(statement: Statement("COMMIT"), parameters: [])]), until: deadline)
    switch outcome {
    case .success(let rows):
      end(isClean: true)
      // The server's answer to a COMMIT of a transaction in which a statement failed.
      if rows[0].result.commandTag == "ROLLBACK" {
        var error = PostgresError(.server, "a statement failed before COMMIT, so the transaction was rolled back")
        error.sqlState = .inFailedTransaction
        throw error
      }
    case .failure(var error):
      end(isClean: error.code == .server)
      if error.code != .server, !isReadOnly {
        error.outcomeUnknown = true
        error.isSafeToRetry = false
      }
      throw error
    }
  }

  /// On the loop: ROLLBACK, and give the connection back. Not cut short by the task's cancellation.
  func rollback() async {
    guard state == .open, connection.isReady else { return end(isClean: state == .notBegun) }
    let item = Operation.Item(statement: Statement("ROLLBACK"), parameters: [])
    let outcome = await run(.items([item]), until: .now + lane.context.limits.rollbackTimeout)
    if case .success = outcome { end(isClean: true) } else { end(isClean: false) }
  }

  private func end(isClean: Bool) {
    guard state != .ended else { return }
    state = .ended
    lane.giveBack(connection, isClean: isClean)
  }

  private func send(_ work: Operation.Work) async throws(PostgresError) -> [Rows] {
    guard state != .ended else { throw PostgresError.closed("the transaction has ended") }
    guard connection.isReady else {
      throw PostgresError(.connectionLost, "the transaction's connection is gone", isSafeToRetry: true)
    }
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled", isSafeToRetry: true) }
    var work = work
    if state == .notBegun, case .items(let items) = work {
      state = .open
      work = .items(begin + items)
    }
    return try await run(work, until: deadline, isCancellable: true).get()
  }

  private func run(
    _ work: Operation.Work, until deadline: ContinuousClock.Instant, isCancellable: Bool = false
  ) async -> Operation.Outcome {
    let operation = Operation(work, isAlone: true, deadline: deadline)
    return await lane.run(operation, isCancellable: isCancellable) { connection.send($0) }
  }

  private func onLoop<R: Sendable>(
    _ body: @escaping () async throws(PostgresError) -> R
  ) async throws(PostgresError) -> R {
    if lane.reactor.isCurrent { return try await body() }
    return try await withTaskExecutorPreference(lane.reactor, operation: body)
  }
}

func check(_ parameters: [SQLValue]) throws(PostgresError) {
  // The protocol counts them in 16 bits.
  guard parameters.count <= 65535 else {
    throw PostgresError(.encoding, "\(parameters.count) parameters; 65535 at most")
  }
  for parameter in parameters { try parameter.check() }
}
