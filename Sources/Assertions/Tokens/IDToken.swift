public import Model

/// An OpenID Connect ID token: who logged in, when, and what the provider says of them (P61).
public struct IDToken: Hashable, Sendable {
  /// The provider's name for the user: the text of the claim that the connection names.
  public let subject: String
  /// `auth_time`, or where the provider leaves it out, `iat` (P44).
  public let authenticatedAt: Timestamp
  public let issuedAt: Timestamp
  public let expiresAt: Timestamp
  /// The session at the provider, which a logout may name (P60).
  public let session: String?
  /// All claims. A claim that is absent, null, or of a form that has no meaning here is not in it; of an object claim
  /// such as `_claim_names` it has the names (P42).
  public let claims: [String: ClaimValue]

  /// - Parameters:
  ///   - subjectClaim: The claim that names the user: `sub`, or one such as `preferred_username`.
  ///   - now: The wall clock.
  public init(
    _ text: String, from issuer: TrustedIssuer, subjectClaim: String = "sub", now: Timestamp
  ) throws(AssertionError) {
    let token = try SignedClaims(text, from: issuer, types: [nil, "jwt"], kind: "an ID token", now: now)
    try self.init(token, from: issuer, subjectClaim: subjectClaim)
  }

  init(_ token: SignedClaims, from issuer: TrustedIssuer, subjectClaim: String) throws(AssertionError) {
    // A logout token of a provider that sets no type has `events`, an ID token never (RFC 8417 section 4.5).
    guard token.members["events"] == nil else {
      throw AssertionError(.wrongType, "The token has events, so it is not an ID token.")
    }
    expiresAt = try token.requiredInstant("exp")
    issuedAt = try token.requiredInstant("iat")
    _ = try token.required("sub")
    subject = try token.required(subjectClaim)
    let authenticatedAt = try token.instant("auth_time")
    try token.checkPast("auth_time", authenticatedAt)
    self.authenticatedAt = authenticatedAt ?? issuedAt
    session = try token.text("sid")
    try Self.checkParty(token, issuer)
    claims = token.claims
  }

  /// OpenID Connect Core section 3.1.3.7: a token for several audiences says which one asked for it.
  private static func checkParty(_ token: SignedClaims, _ issuer: TrustedIssuer) throws(AssertionError) {
    guard let audiences = token.members["aud"]?.list, audiences.count > 1 else { return }
    let party = try token.required("azp")
    guard issuer.audiences.contains(where: { $0.isSame(as: party) }) else {
      throw AssertionError(
        .wrongAudience,
        "The token has several audiences and was issued to \(quoted(party)), which is none of the connection's.")
    }
  }
}
