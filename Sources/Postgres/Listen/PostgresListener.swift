public import Reactor

/// Listens on channels over a connection of its own, and tells others through it.
///
/// The connection is made at the first use, and anew whenever it breaks or stays silent when it is asked for a sign of
/// life. Notifications are hints: PostgreSQL keeps none for those who are away, so each time that listening begins
/// ``Heard/mayHaveMissedSome`` asks for a look at the truth.
public final class PostgresListener: Sendable {
  private let lane: ListenLane

  /// Makes a listener; nothing connects yet.
  ///
  /// - Parameters:
  ///   - channels: names as they are, at most 63 bytes each; empty for one who only tells.
  ///   - reactor: where the connection lives, and where ``next(until:)`` delivers.
  public init(config: PostgresConfig, channels: [String], reactor: Reactor, limits: PoolLimits = .init()) {
    // A notification's transaction writes nothing that must survive, but would wait for the disk and the standby.
    var config = config
    config.isDurable = false
    lane = ListenLane(channels: channels, reactor: reactor, context: PoolContext(config, limits))
  }

  deinit {
    let lane = lane
    lane.reactor.execute { lane.close() }
  }

  /// Waits until there is something to hear, and takes all of it. For one caller at a time.
  ///
  /// Without a connection it waits on: what the caller does by polling goes on without notifications.
  ///
  /// - Returns: nothing (``Heard/isEmpty``) at the deadline.
  /// - Throws: with code `cancelled` or `closed`.
  public func next(until deadline: ContinuousClock.Instant) async throws(PostgresError) -> Heard {
    try await onLoop { () async throws(PostgresError) in try await self.lane.next(until: deadline).get() }
  }

  /// Tells all who listen on `channel`, in a transaction of its own.
  ///
  /// - Parameter payload: at most 7999 bytes, without zero characters.
  /// - Throws: when that didn't happen, or may not have happened; to tell it twice does no harm.
  public func notify(
    _ channel: String, _ payload: String = "", deadline: ContinuousClock.Instant
  ) async throws(PostgresError) {
    let parameters = [SQLValue.text(channel), .text(payload)]
    try check(parameters)
    let item = Operation.Item(
      statement: Statement("SELECT pg_notify($1::text, $2::text)"), parameters: parameters)
    let operation = Operation(.item(item), isAlone: true, deadline: deadline)
    try await onLoop { () async throws(PostgresError) in try await self.lane.notify(operation) }
  }

  /// Closes the connection; whoever still waits gets an error with code `closed`. Idempotent.
  public func close() async {
    await onLoop { self.lane.close() }
  }

  private func onLoop<R: Sendable, Failure: Error>(
    _ body: @Sendable () async throws(Failure) -> R
  ) async throws(Failure) -> R {
    if lane.reactor.isCurrent { return try await body() }
    return try await withTaskExecutorPreference(lane.reactor, operation: body)
  }
}
