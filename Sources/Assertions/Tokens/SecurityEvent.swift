public import Model

/// Something that happened to a user at the provider (P59).
public struct SecurityEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// All sessions of the subject ended (CAEP 1.0 section 3.1).
    case sessionRevoked
    /// Claims of the subject's tokens have new values (CAEP 1.0 section 3.2): those that are named.
    case tokenClaimsChanged([String: ClaimValue])
    /// The account was disabled (RISC 1.0 section 2.3), with the provider's reason if it has one, such as `hijacking`.
    case accountDisabled(reason: String?)
    /// The account works again (RISC 1.0 section 2.4).
    case accountEnabled
    /// The account is gone for good (RISC 1.0 section 2.2).
    case accountPurged
    /// A try of the stream that means nothing, with the state that was asked for (Shared Signals Framework 1.0).
    case verification(state: String?)
    /// Another event, by its address.
    case other(String)
  }

  public let kind: Kind
  /// Whom it is about; nil only if the event names nobody.
  public let subject: SubjectIdentifier?
  /// When it happened: `event_timestamp` of the event, or `toe` or `iat` of the token.
  public let happenedAt: Timestamp

  /// - Parameters:
  ///   - address: The name of the event in `events`.
  ///   - value: What the event says.
  init(_ address: String, _ value: JSON, in token: SignedClaims, issuedAt: Timestamp) throws(AssertionError) {
    guard let members = value.object else { throw token.invalid("events", "must have objects as members") }
    kind = try Self.kind(address, members, token)
    // Shared Signals 1.0 has one subject for the token; RFC 8417's examples and older providers one in the event.
    if let subject = token.members["sub_id"] {
      self.subject = try SubjectIdentifier(subject, "sub_id")
    } else {
      self.subject = try members["subject"].map { (value) throws(AssertionError) in
        try SubjectIdentifier(value, "subject")
      }
    }
    guard subject != nil || !kind.needsSubject else {
      throw AssertionError(.invalidClaim, "The token's event \(quoted(address)) names no subject (sub_id).")
    }
    happenedAt = try Self.instant(members, token) ?? issuedAt
  }

  /// Nil where neither event nor token tells of another than the token's own.
  private static func instant(_ members: [String: JSON], _ token: SignedClaims) throws(AssertionError) -> Timestamp? {
    guard let stamp = members["event_timestamp"] else {
      let time = try token.instant("toe")
      try token.checkPast("toe", time)
      return time
    }
    guard let instant = stamp.instant else {
      throw token.invalid("events", "has an event_timestamp that is no number of seconds since 1970")
    }
    try token.checkPast("event_timestamp", instant)
    return instant
  }

  private static let caep = "https://schemas.openid.net/secevent/caep/event-type/"
  private static let risc = "https://schemas.openid.net/secevent/risc/event-type/"
  private static let framework = "https://schemas.openid.net/secevent/ssf/event-type/"

  private static func kind(
    _ address: String, _ members: [String: JSON], _ token: SignedClaims
  ) throws(AssertionError) -> Kind {
    switch address {
    case caep + "session-revoked": return .sessionRevoked
    case caep + "token-claims-change":
      guard let claims = members["claims"]?.object, !claims.isEmpty else {
        throw token.invalid("events", "must have the changed claims in token-claims-change")
      }
      return .tokenClaimsChanged(claims.compactMapValues(\.claim))
    case risc + "account-disabled": return .accountDisabled(reason: members["reason"]?.text)
    case risc + "account-enabled": return .accountEnabled
    case risc + "account-purged": return .accountPurged
    // RISC 1.0 section 2.8: CAEP's event of the same meaning takes its place.
    case risc + "sessions-revoked": return .sessionRevoked
    case framework + "verification": return .verification(state: members["state"]?.text)
    default: return .other(address)
    }
  }
}

extension SecurityEvent.Kind {
  /// Whether it can't be acted on without one.
  fileprivate var needsSubject: Bool {
    switch self {
    case .sessionRevoked, .tokenClaimsChanged, .accountDisabled, .accountEnabled, .accountPurged: true
    case .verification, .other: false
    }
  }
}
