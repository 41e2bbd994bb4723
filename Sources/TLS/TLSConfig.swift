/// A version of the protocol. Older ones are never spoken (RFC 8996).
public enum TLSVersion: Int32, Sendable, Comparable, CaseIterable, CustomStringConvertible {
  case v12 = 0x0303
  case v13 = 0x0304

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String {
    switch self {
    case .v12: "TLS 1.2"
    case .v13: "TLS 1.3"
    }
  }
}

/// A certificate and its key, as the files they lie in.
public struct CertificateFiles: Sendable, Hashable {
  /// PEM: the certificate, then those that lead to its issuer's root.
  public var certificate: String
  /// PEM: the private key, without a passphrase.
  public var key: String

  /// Names the files; they are read when they are needed.
  public init(certificate: String, key: String) {
    self.certificate = certificate
    self.key = key
  }
}

/// How a server speaks TLS.
public struct ServerTLSConfig: Sendable, Hashable {
  /// Whether clients show certificates.
  public enum ClientCertificates: Sendable, Hashable {
    /// They are not asked.
    case ignored
    /// They may; one that is shown must come from a CA of the file, in PEM.
    case optional(caFile: String)
    /// They must, from a CA of the file, in PEM.
    case required(caFile: String)

    /// The file of the CAs.
    public var caFile: String? {
      switch self {
      case .ignored: nil
      case .optional(let file), .required(let file): file
      }
    }
  }

  /// At least one. A client that names a server gets the first whose names match, others the first of all (SNI,
  /// RFC 6066 §3).
  public var certificates: [CertificateFiles]
  /// Whether clients show certificates, too.
  public var clientCertificates = ClientCertificates.ignored
  /// The versions that are spoken.
  public var versions = TLSVersion.v12...TLSVersion.v13

  /// A server with one certificate, or several for several names.
  public init(certificates: [CertificateFiles], clientCertificates: ClientCertificates = .ignored) {
    self.certificates = certificates
    self.clientCertificates = clientCertificates
  }
}

/// How a client speaks TLS.
public struct ClientTLSConfig: Sendable, Hashable {
  /// Whose word counts for a server.
  public enum Trust: Sendable, Hashable {
    /// The CAs of the system.
    case system
    /// The certificates of a file in PEM, and no others.
    case file(String)
  }

  /// Whose word counts for a server.
  public var trust = Trust.system
  /// What is shown to a server that asks.
  public var certificate: CertificateFiles?
  /// The name, or IP address, that the server's certificate must carry; nil: that of the connection's target.
  public var serverName: String?
  /// The versions that are spoken.
  public var versions = TLSVersion.v12...TLSVersion.v13

  /// A client that trusts the system's CAs, or those of a file.
  public init(trust: Trust = .system, certificate: CertificateFiles? = nil, serverName: String? = nil) {
    self.trust = trust
    self.certificate = certificate
    self.serverName = serverName
  }
}
