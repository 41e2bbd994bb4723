public import RPC

/// Where a ``MusterClient`` calls, as whom, and how long it waits.
public struct ClientConfig: Sendable {
  /// How the connection is encrypted.
  public struct TLSOptions: Sendable {
    /// The CAs of servers that are trusted, a file in PEM; nil: those of the system.
    public var caFile: String?
    /// The name, or IP address, that the servers' certificates must carry; nil: the host of the first of
    /// ``ClientConfig/servers``.
    public var serverName: String?
    /// The certificate that is shown to a server that asks, with those up to its root, a file in PEM.
    public var certificateFile: String?
    /// The certificate's key, a file in PEM.
    public var keyFile: String?

    /// Trusts the system's CAs, or those of a file.
    public init(caFile: String? = nil) { self.caFile = caFile }
  }

  /// The servers, each as `host:port`; all serve the same tenants. A name may have several addresses.
  public var servers: [String] = ["127.0.0.1:7400"]
  /// How calls are spread over several addresses.
  public var balancing = Balancing.pickFirst
  /// Connections to each address that is used. One carries any number of calls at once; more use more of a server's cores.
  public var connectionsPerAddress = 1
  /// nil: the connection is not encrypted. Then keep it on this machine or in a network you trust.
  public var tls: TLSOptions?
  /// Sent as `authorization: Bearer <key>`; without one, only health answers.
  public var key: String?
  /// The user on whose behalf calls are made: the server then asks for that user's own authority too.
  public var actingUser: String?
  /// How long a call with a single answer may take if its own options do not say. Streams have no limit.
  public var timeout: Duration = .seconds(10)
  /// Whether calls wait for a server until their time is over, while none answers; otherwise they fail at once with
  /// UNAVAILABLE.
  public var waitsForServer = false
  /// When a call that failed with UNAVAILABLE is made again: one that only reads, and a write with a `request_id`. Whatever
  /// surely did not reach a server is sent again in any case.
  public var retry = RetryPolicy()
  /// Whether checks see at least what the client saw before: its own writes and earlier answers.
  public var carriesTokens: Bool = true

  /// The server on this machine, without a key.
  public init() {}

  /// A server and the key for it.
  public init(server: String, key: String?) {
    servers = [server]
    self.key = key
  }

  /// The servers in one line, for messages; setting it names a single one.
  public var server: String {
    get { servers.joined(separator: ", ") }
    set { servers = [newValue] }
  }
}
