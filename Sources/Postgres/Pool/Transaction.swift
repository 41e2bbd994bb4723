internal import Reactor

/// A transaction under way, for the body given to
/// ``PostgresPool/transaction(settings:isolation:readOnly:deadline:_:)``.
///
/// A statement that fails leaves the transaction unusable until a `ROLLBACK TO SAVEPOINT`; what the body throws then
/// rolls all of it back. Don't let it escape the body.
public final class Transaction: @unchecked Sendable {
  // SAFETY: the mutable state is used on the lane's loop only, where every method hops first.
  private enum State { case notBegun, open, ended }

  let lane: WriteLane
  let connection: Connection
  private let beginning: [Operation.Item]
  private let isReadOnly: Bool
  private let isCancellable: Bool
  let deadline: ContinuousClock.Instant
  private var state = State.notBegun
  /// Why it isn't committed; only ROLLBACK is left then.
  private var commitError: PostgresError?

  init(
    lane: WriteLane, connection: Connection, beginning: [Operation.Item], isReadOnly: Bool,
    isCancellable: Bool, deadline: ContinuousClock.Instant
  ) {
    self.lane = lane
    self.connection = connection
    self.beginning = beginning
    self.isReadOnly = isReadOnly
    self.isCancellable = isCancellable
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
    let items = try checked(items)
    return try await onLoop { () async throws(PostgresError) -> [Rows] in try await self.send(.items(items)) }
  }

  /// Runs statements in order, then COMMIT, all in one round trip, and ends the transaction.
  ///
  /// After a statement that fails the rest don't run, COMMIT among them: what the body then throws rolls all back. What
  /// the body does afterwards is outside of the transaction.
  ///
  /// - Throws: `outcomeUnknown` is set if all was sent and the server didn't say that it failed.
  @discardableResult
  public func commit(with items: [(Statement, [SQLValue])]) async throws(PostgresError) -> [Rows] {
    let items = try checked(items)
    return try await onLoop { () async throws(PostgresError) -> [Rows] in
      if items.isEmpty, self.state == .notBegun { return [] }
      return try await self.finish(after: items)
    }
  }

  /// Runs several statements given as one text, for migrations. Values don't belong in it.
  public func script(_ sql: String) async throws(PostgresError) {
    if sql.utf8.contains(0) { throw PostgresError(.encoding, "a script holds a zero character") }
    _ = try await onLoop { () async throws(PostgresError) -> [Rows] in
      try await self.begin()
      return try await self.send(.script(sql))
    }
  }

  /// On the loop: COMMIT, and give the connection back.
  func commit() async throws(PostgresError) {
    guard state == .open else { return end(isClean: state == .notBegun) }
    _ = try await finish(after: [])
  }

  private func finish(after items: [Operation.Item]) async throws(PostgresError) -> [Rows] {
    let commit = Operation.Item(statement: Self.commit, parameters: [])
    let work = try opening(.items(items + [commit]))
    let rows: [Rows]
    do {
      rows = try await run(work, until: deadline)
    } catch {
      throw notCommitted(error)
    }
    end(isClean: true)
    // The server's answer to a COMMIT of a transaction in which a statement failed.
    if rows[items.count].source.commandTag == "ROLLBACK" {
      var error = PostgresError(.server, "a statement failed before COMMIT, so the transaction was rolled back")
      error.sqlState = .inFailedTransaction
      throw error
    }
    return rows.dropLast()
  }

  private func notCommitted(_ error: PostgresError) -> PostgresError {
    commitError = error
    // A statement before it failed, and the transaction is still open, or COMMIT itself did. ROLLBACK is right for both.
    if error.code == .server { return error }
    end(isClean: false)
    // A connection that the server ends at an earlier statement has not come to COMMIT.
    let isBefore = error.sqlState != nil && error.statement != Self.commit.sql.description
    guard !isReadOnly, !isBefore else { return error }
    var error = error
    error.outcomeUnknown = true
    error.isSafeToRetry = false
    return error
  }

  /// On the loop: ROLLBACK, and give the connection back. Not cut short by the task's cancellation.
  func rollback() async {
    guard state == .open, connection.isReady else { return end(isClean: state == .notBegun) }
    let item = Operation.Item(statement: Statement("ROLLBACK"), parameters: [])
    let wasUndone = (try? await run(.items([item]), until: cleanupDeadline)) != nil
    end(isClean: wasUndone)
  }

  private func end(isClean: Bool) {
    guard state != .ended else { return }
    state = .ended
    lane.giveBack(connection, isClean: isClean)
  }

  var copyBuffer: Int { lane.context.limits.copyBuffer }

  /// When undoing must have ended: the caller's deadline holds, but a statement that took it up to its end shouldn't cost
  /// the connection.
  var cleanupDeadline: ContinuousClock.Instant {
    let limits = lane.context.limits
    return min(.now + limits.rollbackTimeout, max(deadline, .now + limits.cleanupSlack))
  }

  /// On the loop: sends BEGIN if that wasn't done.
  func begin() async throws(PostgresError) {
    if state == .notBegun { _ = try await send(.items([])) }
  }

  private func send(_ work: Operation.Work) async throws(PostgresError) -> [Rows] {
    try await run(try opening(work), until: deadline, isCancellable: isCancellable)
  }

  /// `work` with BEGIN in front of it if that wasn't done; refuses what can't be sent.
  private func opening(_ work: Operation.Work) throws(PostgresError) -> Operation.Work {
    try checkUsable()
    guard state == .notBegun, case .items(let items) = work else { return work }
    state = .open
    return .items(beginning + items)
  }

  /// On the loop.
  func checkUsable() throws(PostgresError) {
    guard state != .ended else { throw PostgresError.closed("the transaction has ended") }
    if let commitError { throw commitError }
    guard connection.isReady else {
      throw PostgresError(.connectionLost, "the transaction's connection is gone", isSafeToRetry: true)
    }
    guard connection.copy == nil else { throw PostgresError.closed("a COPY of the transaction is under way") }
    guard !isCancellable || !Task.isCancelled else {
      throw PostgresError(.cancelled, "the task was cancelled", isSafeToRetry: true)
    }
  }

  func run(
    _ work: Operation.Work, until deadline: ContinuousClock.Instant, isCancellable: Bool = false
  ) async throws(PostgresError) -> [Rows] {
    let operation = Operation(work, isAlone: true, deadline: deadline)
    operation.isReadOnly = isReadOnly
    try await lane.run(operation, isCancellable: isCancellable) { connection.send($0) }
    return operation.results
  }

  private func checked(_ items: [(Statement, [SQLValue])]) throws(PostgresError) -> [Operation.Item] {
    for (_, parameters) in items { try check(parameters) }
    return items.map { Operation.Item(statement: $0.0, parameters: $0.1) }
  }

  private static let commit = Statement("COMMIT")

  func onLoop<R: Sendable>(
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
