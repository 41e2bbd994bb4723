/// The bounds of a pool. Counts are per reactor where nothing else is said: nothing is shared between threads.
public struct PoolLimits: Sendable {
  /// Connections for pipelined reads; two let one read pass while another is slow.
  public var readConnections = 2
  /// Connections for transactions, each of which runs one at a time: of the whole pool, shared out among its reactors,
  /// two of which each has in any case. Transactions that commit at the same time share the disk's flush; beyond sixteen
  /// there was no more to gain.
  public var writeConnections = 16
  /// Reads sent on one connection and not answered yet; more would only wait in the server's socket.
  public var readsInFlight = 256
  /// Reads that wait for a connection; one more is refused.
  public var waitingReads = 4096
  /// Transactions that wait for a connection; one more is refused.
  public var waitingTransactions = 1024
  /// How often a read is sent before a failure that was not its own is reported.
  public var readAttempts = 3
  /// How long a cancelled statement may go on before its connection is dropped.
  public var cancelGrace: Duration = .seconds(1)
  /// How long a ROLLBACK may take before its connection is dropped.
  public var rollbackTimeout: Duration = .seconds(2)
  /// How long undoing may go on after the caller's deadline, before its connection is dropped.
  public var cleanupSlack: Duration = .milliseconds(50)
  /// How much later than the caller's deadline the server ends a statement by itself, should our cancel not reach it.
  public var serverTimeoutSlack: Duration = .milliseconds(250)
  /// How long a host may be silent before the next one of the list is tried beside it: more than a sound one takes, and
  /// little against the time in which a failover shall be over.
  public var hostPatience: Duration = .milliseconds(250)
  /// The first pause after a failed connection attempt; it doubles up to `backoffMax`, less a random part of up to a
  /// half.
  public var backoffMin: Duration = .milliseconds(50)
  /// The longest pause between connection attempts: all must be well again within two seconds of the database's return.
  public var backoffMax: Duration = .seconds(1)
  /// Cancel requests that wait for their thread; when full, the connection is dropped without a cancel.
  public var pendingCancels = 256
  /// Bytes of rows that a COPY gathers before it hands them over: enough to make the hand-over cheap, and what one COPY
  /// holds is this twice, and one row.
  public var copyBuffer = 64 << 10
  /// Notifications that a listener's caller has not taken yet; with one more all are replaced by the word that some may
  /// have been missed, which asks for one look at the truth.
  public var pendingNotifications = 1024
  /// Notifications that a listener has to send; whoever sends gathers them, so more would be a mistake.
  public var unsentNotifications = 64
  /// How often a listener asks its server whether it is still there: a paused one is silent, as one with nothing to tell.
  public var listenerProbeInterval: Duration = .seconds(5)
  /// How long the answer to that may take before the listener looks for another connection.
  public var listenerProbeTimeout: Duration = .seconds(2)

  /// The defaults, which suit a server with up to 16 threads and PostgreSQL's default of 100 connections.
  public init() {}

  /// A reactor's share of ``writeConnections``.
  func writeConnections(ofEach reactors: Int) -> Int { max(min(2, writeConnections), writeConnections / reactors) }
}
