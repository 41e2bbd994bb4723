/// Where the embedded server is.
public struct EmbeddedEndpoint: Sendable, Equatable {
  /// Connects as the superuser over the private Unix socket; for ``PostgresConfig``.
  public let conninfo: String
  /// The folder actually used, absolute: the one asked for, or the fallback.
  public let dataDirectory: String
  /// Whether the server was running already, left over by a daemon that was killed.
  public let wasAdopted: Bool
}

/// Why the embedded server can't run; the message says what to do.
public struct EmbeddedError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public struct Code: Hashable, Sendable {
    private enum Value { case notInstalled, unreachableDirectory, inUse, failed }
    private let value: Value
    private init(_ value: Value) { self.value = value }

    /// There is no PostgreSQL server, or none that fits the data.
    public static var notInstalled: Self { Self(.notInstalled) }
    /// The `postgres` user can't enter the data directory.
    public static var unreachableDirectory: Self { Self(.unreachableDirectory) }
    /// Another daemon runs on the data directory.
    public static var inUse: Self { Self(.inUse) }
    /// A tool or the server itself failed.
    public static var failed: Self { Self(.failed) }
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened and what to do.
  public var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
