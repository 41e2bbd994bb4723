internal import Wire

/// Whose SAML assertions a connection believes, and which of them are meant for it.
public struct SAMLTrust: Sendable {
  /// The entity id of the provider, compared byte by byte.
  public let issuer: String
  /// The entity ids that mean this connection; one of them has to be in each audience restriction.
  public let audiences: [String]
  /// How far the provider's clock may be from ours.
  public let clockSkewSeconds: Int64
  let keys: [PublicKey]

  /// - Parameters:
  ///   - certificates: The provider's signing certificates, at least one: PEM, or base64 as metadata has it. They are
  ///     trusted as they are, also past their dates, as metadata means them.
  ///   - clockSkewSeconds: 0 to ``AssertionLimits/clockSkewSeconds``; what lies outside is taken to the nearer.
  /// - Throws: ``AssertionError/Code/invalidTrust`` for what is missing, and for no certificate of a key of RSA of 2,048
  ///   to 8,192 bits or of the curves P-256 or P-384.
  public init(
    issuer: String, audiences: [String], certificates: [String],
    clockSkewSeconds: Int64 = AssertionLimits.clockSkewSeconds
  ) throws(AssertionError) {
    guard !issuer.isEmpty else { throw AssertionError(.invalidTrust, "The connection trusts no issuer; name it.") }
    guard !audiences.isEmpty, !audiences.contains("") else {
      throw AssertionError(.invalidTrust, "The connection has no audience; name the entity ids that assertions carry.")
    }
    guard 1...AssertionLimits.certificates ~= certificates.count else {
      throw AssertionError(.invalidTrust, "The connection needs 1 to \(AssertionLimits.certificates) certificates.")
    }
    var keys: [PublicKey] = []
    for (index, text) in certificates.enumerated() { keys.append(try Self.key(text, index)) }
    self.issuer = issuer
    self.audiences = audiences
    self.clockSkewSeconds = min(max(clockSkewSeconds, 0), AssertionLimits.clockSkewSeconds)
    self.keys = keys
  }

  private static func key(_ text: String, _ index: Int) throws(AssertionError) -> PublicKey {
    guard text.utf8.count <= AssertionLimits.certificateBytes else {
      throw AssertionError(
        .invalidTrust, "Certificate \(index + 1) has more than \(AssertionLimits.certificateBytes) bytes.")
    }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }
    let digits = lines.joined().utf8.filter { ![0x20, 0x09].contains($0) }
    guard let bytes = Base64.decode(digits), let key = PublicKey(certificate: bytes) else {
      throw AssertionError(
        .invalidTrust, "Certificate \(index + 1) is none; paste one X.509 certificate in PEM or base64.")
    }
    switch key.kind {
    case .rsa(let bits) where AssertionLimits.modulusBits.contains(bits): break
    case .ellipticCurve(256), .ellipticCurve(384): break
    default:
      throw AssertionError(
        .invalidTrust,
        "The key of certificate \(index + 1) is neither RSA of \(AssertionLimits.modulusBits.lowerBound) to "
          + "\(AssertionLimits.modulusBits.upperBound) bits nor of P-256 or P-384; let the provider use such a key.")
    }
    return key
  }
}
