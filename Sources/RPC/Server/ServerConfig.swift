public import Reactor
public import TLS

/// Where a server listens and what it allows.
public struct ServerConfig: Sendable {
  /// Each reactor listens on each of them. Port 0 lets the kernel choose.
  public var addresses: [SocketAddress]
  public var limits: ServerLimits
  /// nil: the connections are not encrypted. They may be replaced while the server runs: each new connection uses what
  /// they hold then.
  public var credentials: ServerCredentials?
  /// Response messages of at least that many bytes are compressed, where the client accepts gzip and the handler has not
  /// chosen by ``CallContext/setResponseEncoding(_:)``. nil: none.
  ///
  /// None by default. Within a data center CPU time is dearer than bytes; and how well a message compresses tells about
  /// its secrets to a caller who chooses the text beside them (BREACH).
  public var compressionThreshold: Int?

  public init(addresses: [SocketAddress], limits: ServerLimits = .init(), credentials: ServerCredentials? = nil) {
    self.addresses = addresses
    self.limits = limits
    self.credentials = credentials
  }
}
