/// The bounds of one event loop.
public struct ReactorLimits: Sendable {
  /// Readiness events taken from the kernel at once; more wait for the next turn.
  public var eventsPerTurn = 256
  /// Jobs run in one go before the loop looks at its sockets again, so that tasks that keep yielding can't starve I/O.
  public var jobsPerDrain = 4096
  /// How often handlers may mark each other dirty within one turn; what is left is done in the next turn.
  public var endOfTurnRounds = 16
  /// Connections accepted by one listener in one turn, so that a connection storm can't starve the connections it made.
  public var acceptsPerTurn = 64
  /// How long a listener pauses when the process has no descriptors or memory left to accept with.
  public var acceptPause: Duration = .milliseconds(100)
  /// Connections that the kernel completes before they are accepted; it caps the value at net.core.somaxconn.
  public var listenBacklog: Int32 = 511
  /// Cancelled timers kept beyond the live ones before the queue is rebuilt without them.
  public var cancelledTimers = 1024

  /// The defaults, which suit a server.
  public init() {}
}
