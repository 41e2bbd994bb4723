/// Which tolerances a connection's SCIM client needs: a strict server fails most of them.
public enum SCIMDialect: String, Hashable, Codable, Sendable, CaseIterable {
  /// RFC 7643 and 7644 to the letter, with the tolerances that harm nobody.
  case rfc
  /// Microsoft Entra ID as it is by default: a value list names what to remove.
  case entra
  /// Microsoft Entra ID with the flag `aadOptscim062020`.
  case entraSCIM062020 = "entra-scim062020"
  case okta
}

/// What becomes of attributes that no schema knows (P24).
public enum UnknownAttributes: String, Hashable, Codable, Sendable, CaseIterable {
  /// They are left out and counted.
  case ignore
  /// The request is refused.
  case reject
}

/// How many disables, deletes and removals of members are too many (P47): more than the larger of a number and a share of
/// the connection's memberships, within a window.
public struct RemovalThreshold: Hashable, Codable, Sendable {
  /// 0 to 1,000,000.
  public var minimum: Int64
  /// 0 to 100, of the connection's memberships.
  public var percent: Int64
  /// 60 to 604,800.
  public var windowSeconds: Int64

  public init(minimum: Int64 = 50, percent: Int64 = 10, windowSeconds: Int64 = 3_600) {
    self.minimum = minimum
    self.percent = percent
    self.windowSeconds = windowSeconds
  }

  public init(from decoder: any Decoder) throws {
    let (fields, standard) = (try decoder.container(keyedBy: CodingKeys.self), Self())
    minimum = try fields.decode(.minimum, default: standard.minimum)
    percent = try fields.decode(.percent, default: standard.percent)
    windowSeconds = try fields.decode(.windowSeconds, default: standard.windowSeconds)
  }
}

/// Whose assertions a connection believes, and by which keys; all public, no secret.
public struct ConnectionTrust: Hashable, Codable, Sendable {
  /// Who must have issued a token or an assertion; empty if the connection takes none.
  public var issuer: String
  /// One of them must be named in it.
  public var audiences: [String]
  /// The issuer's keys, as the text of a JSON Web Key Set (RFC 7517); empty where they come from `jwksURL`.
  public var jwks: String
  public var jwksURL: String
  /// The claim with the user's name; empty for `sub`.
  public var subjectClaim: String
  /// The certificates that may sign SAML assertions, in PEM.
  public var samlCertificates: [String]
  /// Our entity id in SAML assertions.
  public var samlAudience: String
  /// The `sub` of client assertions; empty if the connection takes none (P8).
  public var clientSubject: String

  public init(
    issuer: String = "", audiences: [String] = [], jwks: String = "", jwksURL: String = "", subjectClaim: String = "",
    samlCertificates: [String] = [], samlAudience: String = "", clientSubject: String = ""
  ) {
    self.issuer = issuer
    self.audiences = audiences
    self.jwks = jwks
    self.jwksURL = jwksURL
    self.subjectClaim = subjectClaim
    self.samlCertificates = samlCertificates
    self.samlAudience = samlAudience
    self.clientSubject = clientSubject
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    issuer = try fields.decode(.issuer, default: "")
    audiences = try fields.decode(.audiences, default: [])
    jwks = try fields.decode(.jwks, default: "")
    jwksURL = try fields.decode(.jwksURL, default: "")
    subjectClaim = try fields.decode(.subjectClaim, default: "")
    samlCertificates = try fields.decode(.samlCertificates, default: [])
    samlAudience = try fields.decode(.samlAudience, default: "")
    clientSubject = try fields.decode(.clientSubject, default: "")
  }
}

/// How a connection treats what its provider sends. Every field has a default, so that one can be added.
public struct ConnectionOptions: Hashable, Codable, Sendable {
  public var dialect: SCIMDialect
  public var unknownAttributes: UnknownAttributes
  public var removalThreshold: RemovalThreshold
  /// How long what the provider deletes can be restored (P48); 0 to 365.
  public var graceDays: Int64
  /// A SCIM filter over users; writes about others are accepted and ignored (P55). Empty for all.
  public var scope: String
  public var trust: ConnectionTrust
  /// Whether pushes are refused for now; logins go on.
  public var isPaused: Bool
  /// How long a token from client credentials lives (P7); 3,600 to 21,600.
  public var tokenSeconds: Int64

  public init(
    dialect: SCIMDialect = .rfc, unknownAttributes: UnknownAttributes = .ignore,
    removalThreshold: RemovalThreshold = RemovalThreshold(), graceDays: Int64 = 30, scope: String = "",
    trust: ConnectionTrust = ConnectionTrust(), isPaused: Bool = false, tokenSeconds: Int64 = 3_600
  ) {
    self.dialect = dialect
    self.unknownAttributes = unknownAttributes
    self.removalThreshold = removalThreshold
    self.graceDays = graceDays
    self.scope = scope
    self.trust = trust
    self.isPaused = isPaused
    self.tokenSeconds = tokenSeconds
  }

  public init(from decoder: any Decoder) throws {
    let (fields, standard) = (try decoder.container(keyedBy: CodingKeys.self), Self())
    dialect = try fields.decode(.dialect, default: standard.dialect)
    unknownAttributes = try fields.decode(.unknownAttributes, default: standard.unknownAttributes)
    removalThreshold = try fields.decode(.removalThreshold, default: standard.removalThreshold)
    graceDays = try fields.decode(.graceDays, default: standard.graceDays)
    scope = try fields.decode(.scope, default: standard.scope)
    trust = try fields.decode(.trust, default: standard.trust)
    isPaused = try fields.decode(.isPaused, default: standard.isPaused)
    tokenSeconds = try fields.decode(.tokenSeconds, default: standard.tokenSeconds)
  }
}
