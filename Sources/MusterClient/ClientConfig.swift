/// Where a ``MusterClient`` calls, as whom, and how long it waits.
public struct ClientConfig: Sendable {
  /// The server's `host:port`. The connection is not encrypted: keep it on this machine or in a network you trust.
  public var server: String = "127.0.0.1:7400"
  /// Sent as `authorization: Bearer <key>`; without one, only health answers.
  public var key: String?
  /// The user on whose behalf calls are made: the server then asks for that user's own authority too.
  public var actingUser: String?
  /// How long a call with a single answer may take if its own options do not say. Streams have no limit.
  public var timeout: Duration = .seconds(10)
  /// Whether checks see at least what the client saw before: its own writes and earlier answers.
  public var carriesTokens: Bool = true

  /// The server on this machine, without a key.
  public init() {}

  /// A server and the key for it.
  public init(server: String, key: String?) {
    self.server = server
    self.key = key
  }
}
