/// Where the gateway listens.
public struct GatewayConfig: Sendable {
  /// Certificate and key of the server, files in PEM.
  public struct TLS: Sendable {
    /// The certificate, with those up to its root.
    public var certificateFile: String
    /// The certificate's key, without a passphrase.
    public var keyFile: String

    public init(certificateFile: String, keyFile: String) {
      self.certificateFile = certificateFile
      self.keyFile = keyFile
    }
  }

  /// An address of this machine, or a host name that has one.
  public var host: String
  /// 0 lets the system choose one.
  public var port: Int
  /// nil: HTTP/1.1 in clear text, for a balancer on the same machine that ends TLS. With TLS: 1.2 and 1.3, HTTP/1.1 and, by
  /// ALPN, HTTP/2 (P1).
  public var tls: TLS?
  /// How long a call to the provisioning service may take; then the client is told to come again. Okta gives up after 60 s,
  /// Entra after 45 s: the answer must come before. A change of a group of 100,000 members takes some seconds.
  public var callTime: Duration

  public init(host: String, port: Int, tls: TLS? = nil, callTime: Duration = .seconds(30)) {
    self.host = host
    self.port = port
    self.tls = tls
    self.callTime = callTime
  }
}
