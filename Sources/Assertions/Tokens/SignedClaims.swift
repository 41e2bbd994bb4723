internal import Model

/// What a token says, from the issuer that is trusted, for us, and now.
struct SignedClaims {
  let members: [String: JSON]
  private let now: Timestamp
  private let skew: Int64

  /// Checks the signature and the type, and what ``init(_:from:now:)`` checks.
  ///
  /// - Parameters:
  ///   - types: The media types that this kind of token may have; nil for none. Without this check one kind passes as
  ///     another (RFC 8725 section 3.11).
  ///   - kind: What the token should be, for errors: `an ID token`.
  init(
    _ text: String, from issuer: TrustedIssuer, types: Set<String?>, kind: String, now: Timestamp
  ) throws(AssertionError) {
    let token = try CompactToken(text)
    let members = try token.verifiedClaims(issuer.keys)
    guard types.contains(token.type) else {
      let type = token.type.map { "of type \(quoted($0))" } ?? "of no type"
      throw AssertionError(.wrongType, "The token is \(type), not \(kind).")
    }
    try self.init(members, from: issuer, now: now)
  }

  /// Checks `iss` and `aud`, and of `exp`, `nbf` and `iat` those that are there.
  ///
  /// - Parameter members: What the token says, verified.
  init(_ members: [String: JSON], from issuer: TrustedIssuer, now: Timestamp) throws(AssertionError) {
    self.members = members
    self.now = now
    skew = issuer.clockSkewSeconds
    let name = try required("iss")
    guard name.isSame(as: issuer.name) else {
      throw AssertionError(
        .wrongIssuer, "The token's issuer is \(quoted(name)), not the one that the connection trusts.")
    }
    try checkAudience(issuer)
    try checkTimes()
  }

  private func checkAudience(_ issuer: TrustedIssuer) throws(AssertionError) {
    guard let audiences = members["aud"]?.texts, !audiences.isEmpty else { throw invalid("aud", "is missing") }
    guard audiences.contains(where: { audience in issuer.audiences.contains { $0.isSame(as: audience) } }) else {
      throw AssertionError(
        .wrongAudience,
        "The token is meant for \(quoted(audiences.joined(separator: ", "))), not for an audience of the connection.")
    }
  }

  private func checkTimes() throws(AssertionError) {
    if let expires = try instant("exp"), now >= expires.advanced(bySeconds: skew) {
      throw AssertionError(.expired, "The token has expired (exp). If it is new, set the provider's clock.")
    }
    if let begins = try instant("nbf"), begins > now.advanced(bySeconds: skew) {
      throw AssertionError(.notYetValid, "The token is not valid yet (nbf). If it should be, set the provider's clock.")
    }
    try checkPast("iat", try instant("iat"))
  }

  /// Refuses an instant that the provider can't know yet.
  func checkPast(_ name: String, _ instant: Timestamp?) throws(AssertionError) {
    guard let instant, instant > now.advanced(bySeconds: skew) else { return }
    throw AssertionError(.notYetValid, "The token's \(name) lies in the future. Set the provider's clock.")
  }

  // MARK: Single claims

  /// A text that is not empty; nil if there is none.
  func text(_ name: String) throws(AssertionError) -> String? {
    guard let value = members[name], !value.isNull else { return nil }
    guard let text = value.text, !text.isEmpty else { throw invalid(name, "must be a text that is not empty") }
    return text
  }

  func required(_ name: String) throws(AssertionError) -> String {
    guard let text = try text(name) else { throw invalid(name, "is missing") }
    return text
  }

  /// A NumericDate (RFC 7519 section 2); nil if there is none.
  func instant(_ name: String) throws(AssertionError) -> Timestamp? {
    guard let value = members[name], !value.isNull else { return nil }
    guard let instant = value.instant else { throw invalid(name, "must be a number of seconds since 1970") }
    return instant
  }

  func requiredInstant(_ name: String) throws(AssertionError) -> Timestamp {
    guard let instant = try instant(name) else { throw invalid(name, "is missing") }
    return instant
  }

  func invalid(_ name: String, _ rule: String) -> AssertionError {
    AssertionError(.invalidClaim, "The token's claim \(name) \(rule).")
  }

  /// All that can be claims of a login.
  var claims: [String: ClaimValue] { members.compactMapValues(\.claim) }
}

extension JSON {
  /// A NumericDate within the years that can be written; fractions of a microsecond are cut off.
  var instant: Timestamp? {
    guard let number, AssertionLimits.instantSeconds.contains(number) else { return nil }
    return Timestamp(microseconds: Int64(number * 1_000_000))
  }
}
