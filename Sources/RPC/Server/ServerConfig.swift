public import Reactor

/// Where a server listens and what it allows.
public struct ServerConfig: Sendable {
  /// Each reactor listens on each of them. Port 0 lets the kernel choose.
  public var addresses: [SocketAddress]
  public var limits: ServerLimits

  public init(addresses: [SocketAddress], limits: ServerLimits = .init()) {
    self.addresses = addresses
    self.limits = limits
  }
}
