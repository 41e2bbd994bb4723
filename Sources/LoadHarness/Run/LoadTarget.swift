public import RPC
public import Reactor
public import TLS

/// What is called, where, and how the answers are judged.
public struct LoadTarget: Sendable {
  /// The server.
  public var address: SocketAddress
  /// The unary method to call.
  public var method: MethodDescriptor
  /// nil: the connections are not encrypted.
  public var credentials: ClientCredentials?
  /// Sent with each call.
  public var metadata: Metadata
  /// Whether the server speaks gRPC: if not, an answer is good when its HTTP status is 200.
  public var isGRPC: Bool
  /// The messages to send.
  public var requests: RequestPool

  /// - Parameters:
  ///   - requests: At least one.
  public init(
    address: SocketAddress, credentials: ClientCredentials? = nil, method: MethodDescriptor,
    metadata: Metadata = Metadata(), isGRPC: Bool = true, requests: RequestPool
  ) {
    self.address = address
    self.credentials = credentials
    self.method = method
    self.metadata = metadata
    self.isGRPC = isGRPC
    self.requests = requests
  }
}
