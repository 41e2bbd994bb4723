/// Why TLS can't be set up, or why a connection has no more of it.
public struct TLSError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is.
  public struct Code: Hashable, Sendable {
    private enum Value { case configuration, certificateRefused, refusedByPeer, noCommonProtocol, closed, failed }
    private let value: Value
    private init(_ value: Value) { self.value = value }

    /// A file can't be read, or what is in it doesn't fit together; the message names it.
    public static var configuration: Self { Self(.configuration) }
    /// The peer's certificate is missing, or not one that we accept.
    public static var certificateRefused: Self { Self(.certificateRefused) }
    /// The peer sent an alert: it does not accept us.
    public static var refusedByPeer: Self { Self(.refusedByPeer) }
    /// No common TLS version, cipher suite or application protocol; or what the peer sends is not TLS at all.
    public static var noCommonProtocol: Self { Self(.noCommonProtocol) }
    /// The peer closed the connection in the middle of the handshake.
    public static var closed: Self { Self(.closed) }
    /// Anything else that OpenSSL reports.
    public static var failed: Self { Self(.failed) }
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened, and where it is ours, what to do. Never holds key material.
  public var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
