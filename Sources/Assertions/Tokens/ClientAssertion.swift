public import Model

/// A token by which a workload of the provider asks for a token of ours, in place of a client secret (P8, RFC 7523).
public struct ClientAssertion: Hashable, Sendable {
  public let subject: String
  public let expiresAt: Timestamp
  /// What tells it from others (`jti`); nil where the provider leaves it out.
  public let id: String?

  /// - Parameters:
  ///   - subject: The `sub` that the connection expects, such as the id of a managed identity; byte by byte.
  ///   - now: The wall clock.
  public init(_ text: String, from issuer: TrustedIssuer, subject: String, now: Timestamp) throws(AssertionError) {
    let token = try SignedClaims(
      text, from: issuer, types: [nil, "jwt", "client-authentication+jwt"], kind: "a client assertion", now: now)
    try self.init(token, from: issuer, subject: subject, now: now)
  }

  init(
    _ token: SignedClaims, from issuer: TrustedIssuer, subject: String, now: Timestamp
  ) throws(AssertionError) {
    guard !subject.isEmpty else {
      throw AssertionError(.invalidTrust, "The connection expects no subject of client assertions; name it.")
    }
    guard token.members["events"] == nil else {
      throw AssertionError(.wrongType, "The token has events, so it is not a client assertion.")
    }
    let named = try token.required("sub")
    guard named.isSame(as: subject) else {
      throw AssertionError(
        .wrongSubject, "The assertion's subject is \(quoted(named)), not the one that the connection expects.")
    }
    self.subject = named
    expiresAt = try token.requiredInstant("exp")
    let latest = now.advanced(bySeconds: AssertionLimits.clientAssertionSeconds + issuer.clockSkewSeconds)
    guard expiresAt <= latest else {
      throw AssertionError(
        .invalidClaim,
        "The assertion lives for more than \(AssertionLimits.clientAssertionSeconds) s; let the provider issue it for less."
      )
    }
    id = try token.text("jti")
  }
}
