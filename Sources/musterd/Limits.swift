/// The limits that the daemon itself sets. Each library target names its own (`HTTP2Limits`, `PoolLimits`, ...), with
/// their reasons beside them; what musterd chooses differently from their defaults is here.
enum Limits {
  /// More event loops than that have never helped a process; it also bounds the database's read connections.
  static let threads = 64
  /// How long a drain waits for calls in flight: below the 30 s after which orchestrators kill.
  static let drain: Duration = .seconds(20)
  /// How long the last accesses may take to be written when the daemon stops: with the drain below the same 30 s.
  static let lastWrites: Duration = .seconds(5)
  /// How long a start waits for a database that is coming up.
  static let databaseStart: Duration = .seconds(30)
  /// How long `musterd health` waits: below the time-outs of the probes that call it.
  static let healthProbe: Duration = .seconds(2)
  /// A root key is 43 characters; a file much larger is a mistake.
  static let rootKeyFile = 4096
  /// Loaded tenants that have metrics of their own, the largest: more would be more than a scrape should carry.
  static let tenantsInMetrics = 100
  /// Preset files of the operator's own; a folder with more is not the one that was meant.
  static let presetFiles = 100
  /// The largest preset file: the packs that come with the daemon have 5 KiB at most.
  static let presetFileBytes = 1 << 20
}
