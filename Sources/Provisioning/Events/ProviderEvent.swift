public import Model

/// Something that an identity provider says has happened to a user (P58-P60), whichever way it came and once it is verified.
public struct ProviderEvent: Codable, Hashable, Sendable {
  /// What happened.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// All sessions of the user ended, or the user logged out: what was authenticated before counts no more.
    case sessionsEnded = "sessions_ended"
    /// The user must not come in any more.
    case denied
    /// The user may come in again.
    case allowed
    /// Claims of the user have new values.
    case claimsChanged = "claims_changed"
    /// Something that changes nothing here: it is logged and forgotten.
    case other
  }

  /// What tells it from the connection's other events, so that it counts once.
  public var id: String
  public var kind: Kind
  /// The provider's name of what happened, for the log.
  public var type: String
  public var subject: EventSubject
  /// Events count in this order, in whichever they come.
  public var happenedAt: Timestamp
  /// The claims that changed, of ``Kind/claimsChanged``.
  public var claims: [String: ClaimValue]

  public init(
    id: String, kind: Kind, type: String, subject: EventSubject, happenedAt: Timestamp,
    claims: [String: ClaimValue] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.type = type
    self.subject = subject
    self.happenedAt = happenedAt
    self.claims = claims
  }
}

/// The names under which an event speaks of one user; the first that the connection knows counts, in the order of the
/// fields.
public struct EventSubject: Codable, Hashable, Sendable {
  /// The provider's own ids: the subject of logins, or the `externalId` of a pushed user.
  public var ids: [String]
  /// User names: the subject of logins, or the `userName` of a pushed user.
  public var names: [String]
  public var emails: [String]

  public init(ids: [String] = [], names: [String] = [], emails: [String] = []) {
    self.ids = ids
    self.names = names
    self.emails = emails
  }

  public var isEmpty: Bool { ids.isEmpty && names.isEmpty && emails.isEmpty }
}
