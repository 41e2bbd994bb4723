public import Model

extension TrustedIssuer {
  /// What a connection says of tokens.
  ///
  /// - Parameter keySet: What its `jwksURL` answered, where its keys come from there.
  /// - Throws: ``AssertionError/Code/invalidTrust`` for what is missing or can't be used.
  public init(_ trust: ConnectionTrust, keySet: String? = nil) throws(AssertionError) {
    guard let text = trust.jwks.isEmpty ? keySet : trust.jwks else {
      throw AssertionError(
        .invalidTrust,
        "The connection has no keys for tokens; set its trust's jwks to the text of the key set, or its jwks_url to the address."
      )
    }
    try self.init(name: trust.issuer, audiences: trust.audiences, keys: KeySet(json: text))
  }
}

extension SAMLTrust {
  /// What a connection says of SAML assertions.
  ///
  /// - Throws: ``AssertionError/Code/invalidTrust`` for what is missing or can't be used.
  public init(_ trust: ConnectionTrust) throws(AssertionError) {
    try self.init(
      issuer: trust.issuer, audiences: [trust.samlAudience], certificates: trust.samlCertificates)
  }
}
