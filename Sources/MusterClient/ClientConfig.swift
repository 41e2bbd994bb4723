/// Where a ``MusterClient`` calls, as whom, and how long it waits.
public struct ClientConfig: Sendable {
  /// How the connection is encrypted.
  public struct TLSOptions: Sendable {
    /// The CAs of servers that are trusted, a file in PEM; nil: those of the system.
    public var caFile: String?
    /// The name, or IP address, that the server's certificate must carry; nil: the host of ``ClientConfig/server``.
    public var serverName: String?
    /// The certificate that is shown to a server that asks, with those up to its root, a file in PEM.
    public var certificateFile: String?
    /// The certificate's key, a file in PEM.
    public var keyFile: String?

    /// Trusts the system's CAs, or those of a file.
    public init(caFile: String? = nil) { self.caFile = caFile }
  }

  /// The server's `host:port`.
  public var server: String = "127.0.0.1:7400"
  /// nil: the connection is not encrypted. Then keep it on this machine or in a network you trust.
  public var tls: TLSOptions?
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
