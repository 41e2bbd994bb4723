public import Model

/// What is asserted of a login, however it came (P61): as trusted claims, in an ID token, or in a SAML assertion.
public struct AssertedLogin: Hashable, Sendable {
  /// The provider's name for the user.
  public let subject: String
  public let authenticatedAt: Timestamp
  public let claims: [String: ClaimValue]

  /// What a caller says who is trusted to.
  public init(subject: String, authenticatedAt: Timestamp, claims: [String: ClaimValue]) {
    self.subject = subject
    self.authenticatedAt = authenticatedAt
    self.claims = claims
  }

  /// What an ID token says, verified.
  ///
  /// - Parameters:
  ///   - trust: The connection's; its subject claim names the user.
  ///   - now: The wall clock.
  public init(idToken text: String, trust: ConnectionTrust, now: Timestamp) throws(AssertionError) {
    let claim = trust.subjectClaim.isEmpty ? "sub" : trust.subjectClaim
    let token = try IDToken(text, from: TrustedIssuer(trust), subjectClaim: claim, now: now)
    self.init(subject: token.subject, authenticatedAt: token.authenticatedAt, claims: token.claims)
  }

  /// What a SAML response or assertion says, verified.
  ///
  /// - Parameters:
  ///   - trust: The connection's; the attribute of its subject claim names the user, or without one the NameID.
  ///   - now: The wall clock.
  public init(samlAssertion text: String, trust: ConnectionTrust, now: Timestamp) throws(AssertionError) {
    let assertion = try SAMLAssertion(text, from: SAMLTrust(trust), now: now)
    var subject = assertion.subject
    if !trust.subjectClaim.isEmpty {
      guard let values = assertion.attributes[trust.subjectClaim], values.count == 1, !values[0].isEmpty else {
        throw AssertionError(
          .invalidClaim, "The assertion must have one value of the attribute \(quoted(trust.subjectClaim)).")
      }
      subject = values[0]
    }
    self.init(subject: subject, authenticatedAt: assertion.authenticatedAt, claims: assertion.claims)
  }
}
