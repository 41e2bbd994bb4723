/// The bounds of running a server of our own.
public struct EmbeddedLimits: Sendable {
  /// How long `initdb` may take; a few seconds are usual.
  public var initializationSeconds = 120
  /// How long the server may take until it accepts connections, recovery after a crash included.
  public var startSeconds = 180
  /// How long it may take to disconnect its clients and write its last checkpoint; then it is stopped without, and
  /// recovers at the next start.
  public var stopSeconds = 60
  /// How often a running server is looked after: a look is two reads below /proc, and half a second is less than its
  /// recovery takes.
  public var supervisionInterval: Duration = .milliseconds(500)
  /// How long any other tool may take.
  public var toolSeconds = 20
  /// How much of the server's log an error shows, in bytes.
  public var logTailBytes = 2000
  /// The size, in bytes, at which a start sets the log aside as `server.log.1`.
  public var logBytes = 8_000_000
  /// How much of `postgresql.conf` is read, in bytes; PostgreSQL's own has thirty thousand.
  public var configurationBytes = 1_000_000
  /// How much output of a tool is kept, in bytes; it says a few lines.
  public var toolOutputBytes = 262_144

  /// The defaults.
  public init() {}
}
