public import Model

/// An OpenID Connect logout token: the provider ended a session, or all of a user (P60, Back-Channel Logout 1.0).
public struct LogoutToken: Hashable, Sendable {
  /// The `sub` whose sessions end; nil if the token names a session only.
  public let subject: String?
  /// The one session that ends; nil for all of the subject.
  public let session: String?
  public let issuedAt: Timestamp
  /// What tells it from others (`jti`), so that it counts once.
  public let id: String

  /// The member of `events` that makes it one (section 2.4).
  static let event = "http://schemas.openid.net/event/backchannel-logout"

  /// - Parameter now: The wall clock.
  public init(_ text: String, from issuer: TrustedIssuer, now: Timestamp) throws(AssertionError) {
    // Section 2.4 recommends the type; providers older than it set `JWT` or none.
    let token = try SignedClaims(
      text, from: issuer, types: [nil, "jwt", "logout+jwt"], kind: "a logout token", now: now)
    try self.init(token)
  }

  init(_ token: SignedClaims) throws(AssertionError) {
    guard let event = token.members["events"]?.object?[Self.event] else {
      throw token.invalid("events", "must have the member \(Self.event)")
    }
    guard event.object != nil else { throw token.invalid("events", "must have an object as the member \(Self.event)") }
    // Section 2.4: so that nobody can use it as an ID token.
    guard token.members["nonce"] == nil else { throw token.invalid("nonce", "must not be in a logout token") }
    _ = try token.requiredInstant("exp")
    issuedAt = try token.requiredInstant("iat")
    id = try token.required("jti")
    subject = try token.text("sub")
    session = try token.text("sid")
    guard subject != nil || session != nil else { throw token.invalid("sub", "or sid must be there") }
  }
}
