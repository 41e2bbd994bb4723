public import HTTP2
public import TLS

/// How a channel behaves, with the reason of each number.
public struct ChannelConfig: Sendable {
  /// What one HTTP/2 session may cost: a server is not trusted either.
  public var http2: HTTP2Limits
  /// nil: the connection is not encrypted. Channels may share it; then they resume each other's sessions.
  public var credentials: ClientCredentials?
  /// From the first SYN to an accepted connection, with its TLS handshake.
  public var connectTimeout: Duration = .seconds(5)
  /// Between two attempts to connect.
  public var backoff = Backoff()
  /// How several addresses are used.
  public var balancing = Balancing.pickFirst
  /// Connections to each address that is used. One carries any number of calls; more spread them over the reactors of a
  /// server.
  public var connectionsPerAddress = 1
  /// Between two look-ups of the target's name, however often connections fail.
  public var resolutionInterval: Duration = .seconds(30)
  /// Without a byte received while calls run, until we ask with a PING. Many gRPC servers take more than one in five
  /// minutes for abuse.
  public var keepAliveInterval: Duration = .seconds(300)
  /// From that PING to the end of the connection; its calls then fail with UNAVAILABLE.
  public var keepAliveTimeout: Duration = .seconds(20)
  /// When calls are repeated.
  public var retry = RetryPolicy()
  /// Calls of one connection that run at once; the server's own limit counts too.
  public var concurrentCalls = 1000
  /// Calls that wait for one of those; more fail with RESOURCE_EXHAUSTED instead of waiting longer and longer.
  public var queuedCalls = 10_000
  /// Idle call objects that a channel keeps, each with its buffers.
  public var pooledCalls = 1024
  /// Methods whose constant header fields are kept, at about 400 bytes each; more than any program has.
  public var keptMethods = 1024
  /// Unsent bytes of one call above which its writer waits.
  public var queuedRequestBytes = 256 << 10
  /// The largest request message in bytes; a larger one fails with RESOURCE_EXHAUSTED before anything is sent.
  public var requestMessageBytes = 64 << 20
  /// The largest response message in bytes.
  public var responseMessageBytes = 64 << 20
  /// Sent as `:authority`; nil: the target as it was given.
  public var authority: String?
  /// Sent as `user-agent`.
  public var userAgent = "muster-swift"
  /// Whether answers end with `grpc-status`. If not, the servers are plain HTTP servers: the status 200 stands for OK, and the
  /// whole body for the response of a unary call.
  public var expectsStatus = true

  public init() {
    http2 = HTTP2Limits()
    // A client's streams are its own choice, so they may hold more.
    http2.streamWindow = 1 << 20
    http2.connectionWindow = 4 << 20
  }

  func tooLarge(_ size: Int) -> RPCError {
    RPCError(.resourceExhausted, "a request of \(size) bytes is larger than the limit of \(requestMessageBytes)")
  }
}
