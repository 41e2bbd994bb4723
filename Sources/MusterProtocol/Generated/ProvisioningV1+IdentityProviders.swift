// Generated from muster/provisioning/v1/identity_providers.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  /// How a first login finds a user that exists.
  public struct LinkBy: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var none: Self { Self(rawValue: 1) }
    public static var userName: Self { Self(rawValue: 2) }
    public static var email: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .none, .userName, .email] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "LINK_BY_UNSPECIFIED"
        case 1: "LINK_BY_NONE"
        case 2: "LINK_BY_USER_NAME"
        case 3: "LINK_BY_EMAIL"
        default: nil
      }
    }
  }

  /// Which tolerances the provider's SCIM client needs.
  public struct Dialect: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// RFC 7643 and 7644.
    public static var unspecified: Self { Self(rawValue: 0) }
    public static var rfc: Self { Self(rawValue: 1) }
    /// Microsoft Entra ID as it is by default: a value list names what to remove.
    public static var entra: Self { Self(rawValue: 2) }
    /// Microsoft Entra ID with the flag `aadOptscim062020`.
    public static var entraScim062020: Self { Self(rawValue: 3) }
    public static var okta: Self { Self(rawValue: 4) }

    public static var allCases: [Self] { [.unspecified, .rfc, .entra, .entraScim062020, .okta] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "DIALECT_UNSPECIFIED"
        case 1: "DIALECT_RFC"
        case 2: "DIALECT_ENTRA"
        case 3: "DIALECT_ENTRA_SCIM_062020"
        case 4: "DIALECT_OKTA"
        default: nil
      }
    }
  }

  /// What becomes of attributes that no schema knows (P24).
  public struct UnknownAttributes: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// They are left out and counted; so it is, if nothing is said.
    public static var ignore: Self { Self(rawValue: 1) }
    /// The request is refused.
    public static var reject: Self { Self(rawValue: 2) }

    public static var allCases: [Self] { [.unspecified, .ignore, .reject] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "UNKNOWN_ATTRIBUTES_UNSPECIFIED"
        case 1: "UNKNOWN_ATTRIBUTES_IGNORE"
        case 2: "UNKNOWN_ATTRIBUTES_REJECT"
        default: nil
      }
    }
  }

  /// What a credential's holder may call.
  public struct CredentialScope: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// `ScimUsersService` and `ScimGroupsService`.
    public static var scim: Self { Self(rawValue: 1) }
    public static var logins: Self { Self(rawValue: 2) }
    public static var events: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .scim, .logins, .events] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "CREDENTIAL_SCOPE_UNSPECIFIED"
        case 1: "CREDENTIAL_SCOPE_SCIM"
        case 2: "CREDENTIAL_SCOPE_LOGINS"
        case 3: "CREDENTIAL_SCOPE_EVENTS"
        default: nil
      }
    }
  }

  /// What the provider is about to do.
  public struct QuarantineForecast: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Nothing was called within the window.
    public static var idle: Self { Self(rawValue: 1) }
    public static var healthy: Self { Self(rawValue: 2) }
    /// More calls fail than should.
    public static var atRisk: Self { Self(rawValue: 3) }
    /// Its credentials are refused, or most calls fail: Entra quarantines the job, and in Okta failed tasks pile up.
    public static var quarantine: Self { Self(rawValue: 4) }

    public static var allCases: [Self] { [.unspecified, .idle, .healthy, .atRisk, .quarantine] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "QUARANTINE_FORECAST_UNSPECIFIED"
        case 1: "QUARANTINE_FORECAST_IDLE"
        case 2: "QUARANTINE_FORECAST_HEALTHY"
        case 3: "QUARANTINE_FORECAST_AT_RISK"
        case 4: "QUARANTINE_FORECAST_QUARANTINE"
        default: nil
      }
    }
  }

  public struct DriftKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// A membership that the provider's groups lead to and that is not there.
    public static var membershipMissing: Self { Self(rawValue: 1) }
    /// A membership of the connection that nothing leads to.
    public static var membershipSurplus: Self { Self(rawValue: 2) }
    /// The groups lead to several scope workgroups of equal priority: memberships stay as they are (A25).
    public static var scopeConflict: Self { Self(rawValue: 3) }
    /// A manual membership in a mapped workgroup whose policy is locked or authoritative (P46).
    public static var manualInLocked: Self { Self(rawValue: 4) }
    /// Active, though the provider says otherwise.
    public static var active: Self { Self(rawValue: 5) }
    /// Deactivated or locked, though the provider says that the user is active.
    public static var inactive: Self { Self(rawValue: 6) }
    /// The directory's user is gone.
    public static var userMissing: Self { Self(rawValue: 7) }
    /// No login through the connection finds the user.
    public static var unlinked: Self { Self(rawValue: 8) }

    public static var allCases: [Self] { [.unspecified, .membershipMissing, .membershipSurplus, .scopeConflict, .manualInLocked, .active, .inactive, .userMissing, .unlinked] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "DRIFT_KIND_UNSPECIFIED"
        case 1: "DRIFT_KIND_MEMBERSHIP_MISSING"
        case 2: "DRIFT_KIND_MEMBERSHIP_SURPLUS"
        case 3: "DRIFT_KIND_SCOPE_CONFLICT"
        case 4: "DRIFT_KIND_MANUAL_IN_LOCKED"
        case 5: "DRIFT_KIND_ACTIVE"
        case 6: "DRIFT_KIND_INACTIVE"
        case 7: "DRIFT_KIND_USER_MISSING"
        case 8: "DRIFT_KIND_UNLINKED"
        default: nil
      }
    }
  }

  /// Which claim of a login holds what; an empty name is not configured (C32).
  public struct ClaimMapping: Message {
    public static var fullName: String { "muster.provisioning.v1.ClaimMapping" }

    /// The claim with the external groups; empty switches automatic provisioning off.
    public var workgroup: String = ""
    public var displayName: String = ""
    public var email: String = ""
    public var description: String = ""

    public init() {}

    public init(
      workgroup: String = "",
      displayName: String = "",
      email: String = "",
      description: String = ""
    ) {
      self.workgroup = workgroup
      self.displayName = displayName
      self.email = email
      self.description = description
    }

  }

  /// How many disables, deletes and removals of members are held for an administrator (P47): more than the larger of the two.
  public struct RemovalThreshold: Message {
    public static var fullName: String { "muster.provisioning.v1.RemovalThreshold" }

    /// At most 1,000,000; 50 if not set.
    public var minimum: Int64? = nil
    /// Of the connection's memberships, at most 100; 10 if not set.
    public var percent: Int64? = nil
    /// Within which they are counted: 1 minute to 7 days, in whole seconds; an hour if not set.
    public var window: WellKnown.Duration? = nil

    public init() {}

    public init(
      minimum: Int64? = nil,
      percent: Int64? = nil,
      window: WellKnown.Duration? = nil
    ) {
      self.minimum = minimum
      self.percent = percent
      self.window = window
    }

  }

  /// Whose tokens and assertions are believed, and by which keys. Keys are public; there is no secret in it.
  public struct Trust: Message {
    public static var fullName: String { "muster.provisioning.v1.Trust" }

    /// What `iss` must be.
    public var issuer: String = ""
    /// One of which `aud` must name.
    public var audiences: [String] = []
    /// A JSON Web Key Set (RFC 7517) as text; or else where it is to be fetched, by https.
    public var jwks: String = ""
    public var jwksUrl: String = ""
    /// The claim with the user's name; `sub` if not set.
    public var subjectClaim: String = ""
    /// The certificates that may sign SAML assertions, in PEM.
    public var samlCertificates: [String] = []
    /// Our entity id in SAML assertions.
    public var samlAudience: String = ""
    /// What `sub` of client assertions must be, such as the id of a workload; none is taken if it is not set (P8).
    public var clientSubject: String = ""

    public init() {}

    public init(
      issuer: String = "",
      audiences: [String] = [],
      jwks: String = "",
      jwksUrl: String = "",
      subjectClaim: String = "",
      samlCertificates: [String] = [],
      samlAudience: String = "",
      clientSubject: String = ""
    ) {
      self.issuer = issuer
      self.audiences = audiences
      self.jwks = jwks
      self.jwksUrl = jwksUrl
      self.subjectClaim = subjectClaim
      self.samlCertificates = samlCertificates
      self.samlAudience = samlAudience
      self.clientSubject = clientSubject
    }

  }

  /// How what the provider sends is treated. What is not set is as said beside it.
  public struct IdentityProviderOptions: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProviderOptions" }

    public var dialect: ProvisioningV1.Dialect = ProvisioningV1.Dialect(rawValue: 0)
    public var unknownAttributes: ProvisioningV1.UnknownAttributes = ProvisioningV1.UnknownAttributes(rawValue: 0)
    public var removalThreshold: ProvisioningV1.RemovalThreshold? = nil
    /// How long what the provider deletes can be restored (P48): at most 365; 30 if not set.
    public var graceDays: Int64? = nil
    /// A SCIM filter over users, such as `userType eq "Employee"`: writes about others are accepted and ignored (P55). All
    /// users, if not set.
    public var scope: String = ""
    public var trust: ProvisioningV1.Trust? = nil
    /// Pushes are refused for now; logins go on.
    public var paused: Bool = false
    /// How long a token from client credentials lives (P7): 1 to 6 hours, in whole seconds; an hour if not set.
    public var tokenLifetime: WellKnown.Duration? = nil

    public init() {}

    public init(
      dialect: ProvisioningV1.Dialect = ProvisioningV1.Dialect(rawValue: 0),
      unknownAttributes: ProvisioningV1.UnknownAttributes = ProvisioningV1.UnknownAttributes(rawValue: 0),
      removalThreshold: ProvisioningV1.RemovalThreshold? = nil,
      graceDays: Int64? = nil,
      scope: String = "",
      trust: ProvisioningV1.Trust? = nil,
      paused: Bool = false,
      tokenLifetime: WellKnown.Duration? = nil
    ) {
      self.dialect = dialect
      self.unknownAttributes = unknownAttributes
      self.removalThreshold = removalThreshold
      self.graceDays = graceDays
      self.scope = scope
      self.trust = trust
      self.paused = paused
      self.tokenLifetime = tokenLifetime
    }

  }

  public struct IdentityProvider: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvider" }

    public var id: String = ""
    public var name: String = ""
    public var claims: ProvisioningV1.ClaimMapping? = nil
    public var linkBy: ProvisioningV1.LinkBy = ProvisioningV1.LinkBy(rawValue: 0)
    /// Make an account even if a first login matches no workgroup (C38).
    public var createUnmatched: Bool = false
    /// Mappings may lead into `Administrators` (C40).
    public var administratorsOptIn: Bool = false
    public var etag: String = ""
    public var options: ProvisioningV1.IdentityProviderOptions? = nil

    public init() {}

    public init(
      id: String = "",
      name: String = "",
      claims: ProvisioningV1.ClaimMapping? = nil,
      linkBy: ProvisioningV1.LinkBy = ProvisioningV1.LinkBy(rawValue: 0),
      createUnmatched: Bool = false,
      administratorsOptIn: Bool = false,
      etag: String = "",
      options: ProvisioningV1.IdentityProviderOptions? = nil
    ) {
      self.id = id
      self.name = name
      self.claims = claims
      self.linkBy = linkBy
      self.createUnmatched = createUnmatched
      self.administratorsOptIn = administratorsOptIn
      self.etag = etag
      self.options = options
    }

  }

  /// A token or client secret, without what makes it secret.
  public struct Credential: Message {
    public static var fullName: String { "muster.provisioning.v1.Credential" }

    public var id: String = ""
    public var scopes: [ProvisioningV1.CredentialScope] = []
    public var createdAt: WellKnown.Timestamp? = nil
    /// Not set: until it is revoked.
    public var expiresAt: WellKnown.Timestamp? = nil

    public init() {}

    public init(
      id: String = "",
      scopes: [ProvisioningV1.CredentialScope] = [],
      createdAt: WellKnown.Timestamp? = nil,
      expiresAt: WellKnown.Timestamp? = nil
    ) {
      self.id = id
      self.scopes = scopes
      self.createdAt = createdAt
      self.expiresAt = expiresAt
    }

  }

  public struct IdentityProvidersServiceCreateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceCreateRequest" }

    public var tenant: String = ""
    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceCreateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceCreateResponse" }

    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    public var token: String = ""

    public init() {}

    public init(
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      token: String = ""
    ) {
      self.identityProvider = identityProvider
      self.token = token
    }

  }

  public struct IdentityProvidersServiceGetRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
    }

  }

  public struct IdentityProvidersServiceGetResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetResponse" }

    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    /// Those that are alive.
    public var tokens: [ProvisioningV1.Credential] = []
    public var clientSecrets: [ProvisioningV1.Credential] = []

    public init() {}

    public init(
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      tokens: [ProvisioningV1.Credential] = [],
      clientSecrets: [ProvisioningV1.Credential] = []
    ) {
      self.identityProvider = identityProvider
      self.tokens = tokens
      self.clientSecrets = clientSecrets
    }

  }

  public struct IdentityProvidersServiceListRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceListRequest" }

    public var tenant: String = ""

    public init() {}

    public init(
      tenant: String = ""
    ) {
      self.tenant = tenant
    }

  }

  public struct IdentityProvidersServiceListResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceListResponse" }

    public var identityProviders: [ProvisioningV1.IdentityProvider] = []
    public var complete: Bool = false

    public init() {}

    public init(
      identityProviders: [ProvisioningV1.IdentityProvider] = [],
      complete: Bool = false
    ) {
      self.identityProviders = identityProviders
      self.complete = complete
    }

  }

  public struct IdentityProvidersServiceUpdateRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceUpdateRequest" }

    public var tenant: String = ""
    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    /// Of name, claims, link_by, create_unmatched, administrators_opt_in, options; all if it is not set. Fields of `options`
    /// may be named by themselves, such as `options.dialect`.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""
    /// Saves nothing, and tells what would follow from it (P49).
    public var dryRun: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = "",
      dryRun: Bool = false
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.updateMask = updateMask
      self.requestId = requestId
      self.dryRun = dryRun
    }

  }

  public struct IdentityProvidersServiceUpdateResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceUpdateResponse" }

    /// As it is now; of a dry run, as it would be.
    public var identityProvider: ProvisioningV1.IdentityProvider? = nil
    public var token: String = ""
    /// Of a dry run: what the users whom the connection has pushed gain and lose when each is pushed again as it was. What
    /// users are in who are known only from logins is not kept, so claims, trust and the like have none.
    public var plan: ProvisioningV1.MembershipPlan? = nil

    public init() {}

    public init(
      identityProvider: ProvisioningV1.IdentityProvider? = nil,
      token: String = "",
      plan: ProvisioningV1.MembershipPlan? = nil
    ) {
      self.identityProvider = identityProvider
      self.token = token
      self.plan = plan
    }

  }

  public struct IdentityProvidersServiceDeleteRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceDeleteRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var etag: String = ""
    /// Even if users are linked to it.
    public var withUsers: Bool = false
    /// Only counts what would end.
    public var dryRun: Bool = false
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      etag: String = "",
      withUsers: Bool = false,
      dryRun: Bool = false,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.etag = etag
      self.withUsers = withUsers
      self.dryRun = dryRun
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceDeleteResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceDeleteResponse" }

    /// What ended with it.
    public var mappings: Int64 = 0
    public var credentials: Int64 = 0
    public var links: Int64 = 0
    public var memberships: Int64 = 0
    /// Users who were deleted because nothing else ties them to the tenant.
    public var users: Int64 = 0
    public var token: String = ""

    public init() {}

    public init(
      mappings: Int64 = 0,
      credentials: Int64 = 0,
      links: Int64 = 0,
      memberships: Int64 = 0,
      users: Int64 = 0,
      token: String = ""
    ) {
      self.mappings = mappings
      self.credentials = credentials
      self.links = links
      self.memberships = memberships
      self.users = users
      self.token = token
    }

  }

  public struct IdentityProvidersServiceIssueTokenRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceIssueTokenRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// In the future; until it is revoked, if not set.
    public var expiresAt: WellKnown.Timestamp? = nil
    /// All, if none is given.
    public var scopes: [ProvisioningV1.CredentialScope] = []
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      expiresAt: WellKnown.Timestamp? = nil,
      scopes: [ProvisioningV1.CredentialScope] = [],
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.expiresAt = expiresAt
      self.scopes = scopes
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceIssueTokenResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceIssueTokenResponse" }

    public var credential: ProvisioningV1.Credential? = nil
    /// What to send; shown this once.
    public var secret: String = ""
    public var token: String = ""

    public init() {}

    public init(
      credential: ProvisioningV1.Credential? = nil,
      secret: String = "",
      token: String = ""
    ) {
      self.credential = credential
      self.secret = secret
      self.token = token
    }

  }

  public struct IdentityProvidersServiceRotateTokenRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceRotateTokenRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// The id of the token that is replaced.
    public var credential: String = ""
    /// How long that one stays alive: at most 90 days, in whole seconds. Until it is revoked or expires, if not set.
    public var overlap: WellKnown.Duration? = nil
    /// Of the new token; until it is revoked, if not set. It has the scopes of the other.
    public var expiresAt: WellKnown.Timestamp? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      credential: String = "",
      overlap: WellKnown.Duration? = nil,
      expiresAt: WellKnown.Timestamp? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.credential = credential
      self.overlap = overlap
      self.expiresAt = expiresAt
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceRotateTokenResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceRotateTokenResponse" }

    public var credential: ProvisioningV1.Credential? = nil
    /// What to send; shown this once.
    public var secret: String = ""
    /// The token that is replaced.
    public var replaced: ProvisioningV1.Credential? = nil
    public var token: String = ""

    public init() {}

    public init(
      credential: ProvisioningV1.Credential? = nil,
      secret: String = "",
      replaced: ProvisioningV1.Credential? = nil,
      token: String = ""
    ) {
      self.credential = credential
      self.secret = secret
      self.replaced = replaced
      self.token = token
    }

  }

  public struct IdentityProvidersServiceRevokeTokenRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceRevokeTokenRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var credential: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      credential: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.credential = credential
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceRevokeTokenResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceRevokeTokenResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct IdentityProvidersServiceAddClientSecretRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceAddClientSecretRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// In the future; until it is removed, if not set.
    public var expiresAt: WellKnown.Timestamp? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      expiresAt: WellKnown.Timestamp? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.expiresAt = expiresAt
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceAddClientSecretResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceAddClientSecretResponse" }

    public var credential: ProvisioningV1.Credential? = nil
    /// What to send as `client_secret`; shown this once. The `client_id` is the id of the identity provider.
    public var secret: String = ""
    public var token: String = ""

    public init() {}

    public init(
      credential: ProvisioningV1.Credential? = nil,
      secret: String = "",
      token: String = ""
    ) {
      self.credential = credential
      self.secret = secret
      self.token = token
    }

  }

  public struct IdentityProvidersServiceRemoveClientSecretRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceRemoveClientSecretRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var credential: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      credential: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.credential = credential
      self.requestId = requestId
    }

  }

  public struct IdentityProvidersServiceRemoveClientSecretResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceRemoveClientSecretResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct IdentityProvidersServiceGrantTokenRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGrantTokenRequest" }

    /// A client secret knows its tenant and its identity provider: both may be left out with one.
    public var tenant: String = ""
    /// The `client_id`: it must be that of the client secret.
    public var identityProvider: String = ""
    /// A token of the provider (RFC 7523), by an issuer, for an audience and of the subject that the connection trusts.
    public var clientAssertion: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      clientAssertion: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.clientAssertion = clientAssertion
    }

  }

  public struct IdentityProvidersServiceGrantTokenResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGrantTokenResponse" }

    public var accessToken: String = ""
    public var expiresIn: WellKnown.Duration? = nil
    public var scopes: [ProvisioningV1.CredentialScope] = []

    public init() {}

    public init(
      accessToken: String = "",
      expiresIn: WellKnown.Duration? = nil,
      scopes: [ProvisioningV1.CredentialScope] = []
    ) {
      self.accessToken = accessToken
      self.expiresIn = expiresIn
      self.scopes = scopes
    }

  }

  public struct IdentityProvidersServiceGetHealthRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetHealthRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
    }

  }

  public struct IdentityProvidersServiceGetHealthResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetHealthResponse" }

    /// The last request that came in, whatever became of it, and the last one that failed. Unset: none of which the log knows.
    public var lastCallAt: WellKnown.Timestamp? = nil
    public var lastFailureAt: WellKnown.Timestamp? = nil
    /// Why the last one failed: a stable word, such as `removal_threshold`.
    public var lastFailureReason: String = ""
    /// When a credential of the connection was last refused with 401.
    public var lastRefusedCredentialAt: WellKnown.Timestamp? = nil
    /// Requests of the window that succeeded and that failed; held ones fail, because the provider sees 429.
    public var succeeded: Int64 = 0
    public var failed: Int64 = 0
    public var window: WellKnown.Duration? = nil
    public var forecast: ProvisioningV1.QuarantineForecast = ProvisioningV1.QuarantineForecast(rawValue: 0)
    /// The credentials that are alive, the one that expires next first.
    public var credentials: [ProvisioningV1.CredentialHealth] = []
    public var paused: Bool = false

    public init() {}

    public init(
      lastCallAt: WellKnown.Timestamp? = nil,
      lastFailureAt: WellKnown.Timestamp? = nil,
      lastFailureReason: String = "",
      lastRefusedCredentialAt: WellKnown.Timestamp? = nil,
      succeeded: Int64 = 0,
      failed: Int64 = 0,
      window: WellKnown.Duration? = nil,
      forecast: ProvisioningV1.QuarantineForecast = ProvisioningV1.QuarantineForecast(rawValue: 0),
      credentials: [ProvisioningV1.CredentialHealth] = [],
      paused: Bool = false
    ) {
      self.lastCallAt = lastCallAt
      self.lastFailureAt = lastFailureAt
      self.lastFailureReason = lastFailureReason
      self.lastRefusedCredentialAt = lastRefusedCredentialAt
      self.succeeded = succeeded
      self.failed = failed
      self.window = window
      self.forecast = forecast
      self.credentials = credentials
      self.paused = paused
    }

  }

  public struct CredentialHealth: Message {
    public static var fullName: String { "muster.provisioning.v1.CredentialHealth" }

    public var id: String = ""
    /// token, client_secret, hook_secret or workload.
    public var kind: String = ""
    /// Unset: good until it is revoked.
    public var expiresAt: WellKnown.Timestamp? = nil

    public init() {}

    public init(
      id: String = "",
      kind: String = "",
      expiresAt: WellKnown.Timestamp? = nil
    ) {
      self.id = id
      self.kind = kind
      self.expiresAt = expiresAt
    }

  }

  public struct IdentityProvidersServiceTraceMembershipsRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceTraceMembershipsRequest" }

    public var tenant: String = ""
    public var user: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = ""
    ) {
      self.tenant = tenant
      self.user = user
    }

  }

  public struct IdentityProvidersServiceTraceMembershipsResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceTraceMembershipsResponse" }

    /// By workgroup, then source.
    public var traces: [ProvisioningV1.MembershipTrace] = []

    public init() {}

    public init(
      traces: [ProvisioningV1.MembershipTrace] = []
    ) {
      self.traces = traces
    }

  }

  public struct MembershipTrace: Message {
    public static var fullName: String { "muster.provisioning.v1.MembershipTrace" }

    public var workgroup: String = ""
    public var workgroupName: String = ""
    /// `manual`, `idp:<connection>`, `rule:<id>` or `system`.
    public var source: String = ""
    /// When it began, by which revision; the method and who asked are those of that revision's audit.
    public var beganAt: WellKnown.Timestamp? = nil
    public var revision: Int64 = 0
    public var method: String = ""
    public var principal: String = ""
    /// The line of the connection's log; 0 if the request is none of a connection's, or the line is past its retention.
    public var logNumber: Int64 = 0
    /// None where only logins assert it: what they named is not kept.
    public var leads: [ProvisioningV1.MembershipLead] = []

    public init() {}

    public init(
      workgroup: String = "",
      workgroupName: String = "",
      source: String = "",
      beganAt: WellKnown.Timestamp? = nil,
      revision: Int64 = 0,
      method: String = "",
      principal: String = "",
      logNumber: Int64 = 0,
      leads: [ProvisioningV1.MembershipLead] = []
    ) {
      self.workgroup = workgroup
      self.workgroupName = workgroupName
      self.source = source
      self.beganAt = beganAt
      self.revision = revision
      self.method = method
      self.principal = principal
      self.logNumber = logNumber
      self.leads = leads
    }

  }

  /// A mapping that leads to a membership, by a pushed group or by an attribute of the pushed user.
  public struct MembershipLead: Message {
    public static var fullName: String { "muster.provisioning.v1.MembershipLead" }

    public var mapping: String = ""
    public var externalGroup: String = ""
    public var externalGroupName: String = ""
    public var attribute: String = ""
    /// The attribute's value that matches.
    public var value: String = ""

    public init() {}

    public init(
      mapping: String = "",
      externalGroup: String = "",
      externalGroupName: String = "",
      attribute: String = "",
      value: String = ""
    ) {
      self.mapping = mapping
      self.externalGroup = externalGroup
      self.externalGroupName = externalGroupName
      self.attribute = attribute
      self.value = value
    }

  }

  public struct IdentityProvidersServiceGetDriftRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetDriftRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// The most users that are looked at, at most 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct IdentityProvidersServiceGetDriftResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceGetDriftResponse" }

    public var drifts: [ProvisioningV1.Drift] = []
    /// How many pushed users were looked at.
    public var users: Int32 = 0
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      drifts: [ProvisioningV1.Drift] = [],
      users: Int32 = 0,
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.drifts = drifts
      self.users = users
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct Drift: Message {
    public static var fullName: String { "muster.provisioning.v1.Drift" }

    public var kind: ProvisioningV1.DriftKind = ProvisioningV1.DriftKind(rawValue: 0)
    /// The pushed user and the directory's.
    public var scimUser: String = ""
    public var user: String = ""
    /// Of memberships.
    public var workgroup: String = ""
    public var workgroupName: String = ""

    public init() {}

    public init(
      kind: ProvisioningV1.DriftKind = ProvisioningV1.DriftKind(rawValue: 0),
      scimUser: String = "",
      user: String = "",
      workgroup: String = "",
      workgroupName: String = ""
    ) {
      self.kind = kind
      self.scimUser = scimUser
      self.user = user
      self.workgroup = workgroup
      self.workgroupName = workgroupName
    }

  }

  public struct IdentityProvidersServiceExportLogRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceExportLogRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// The number of the last line that is known; 0 begins with the oldest that is kept.
    public var after: Int64 = 0
    /// Whether to tell what each request changed.
    public var withChanges: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      after: Int64 = 0,
      withChanges: Bool = false
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.after = after
      self.withChanges = withChanges
    }

  }

  public struct IdentityProvidersServiceExportLogResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceExportLogResponse" }

    public var lines: [ProvisioningV1.ExportedLine] = []

    public init() {}

    public init(
      lines: [ProvisioningV1.ExportedLine] = []
    ) {
      self.lines = lines
    }

  }

  public struct ExportedLine: Message {
    public static var fullName: String { "muster.provisioning.v1.ExportedLine" }

    public var line: ProvisioningV1.LogLine? = nil
    /// What the request changed, if asked for and still in the audit's retention.
    public var changes: [ProvisioningV1.LoggedChange] = []

    public init() {}

    public init(
      line: ProvisioningV1.LogLine? = nil,
      changes: [ProvisioningV1.LoggedChange] = []
    ) {
      self.line = line
      self.changes = changes
    }

  }

  /// One fact that a request put, replaced or ended, as the audit has it.
  public struct LoggedChange: Message {
    public static var fullName: String { "muster.provisioning.v1.LoggedChange" }

    public var kind: String = ""
    /// JSON objects; empty if there was or is nothing. Personal fields are not in them.
    public var before: String = ""
    public var after: String = ""

    public init() {}

    public init(
      kind: String = "",
      before: String = "",
      after: String = ""
    ) {
      self.kind = kind
      self.before = before
      self.after = after
    }

  }

  public struct IdentityProvidersServiceReplayLogRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceReplayLogRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// Lines of an export, in their order, at most 1,000.
    public var lines: [ProvisioningV1.LogLine] = []

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      lines: [ProvisioningV1.LogLine] = []
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.lines = lines
    }

  }

  public struct IdentityProvidersServiceReplayLogResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.IdentityProvidersServiceReplayLogResponse" }

    /// Lines that were done again, and such that had changed nothing.
    public var applied: Int64 = 0
    public var skipped: Int64 = 0
    public var token: String = ""

    public init() {}

    public init(
      applied: Int64 = 0,
      skipped: Int64 = 0,
      token: String = ""
    ) {
      self.applied = applied
      self.skipped = skipped
      self.token = token
    }

  }

  /// A tenant's connections to identity providers, and the credentials with which those call.
  ///
  /// A credential's secret is shown once, by the call that makes it; a repetition with the same `request_id` withholds it. A
  /// token is sent as `authorization: Bearer <token>`. It is good for the services of its scopes only, and there for its own
  /// connection only, until it is revoked or expires.
  public protocol IdentityProvidersService: RPC.Service {
    func create(_ request: ProvisioningV1.IdentityProvidersServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse
    func get(_ request: ProvisioningV1.IdentityProvidersServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse
    func list(_ request: ProvisioningV1.IdentityProvidersServiceListRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse
    func update(_ request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse
    /// Ends the connection with its mappings, credentials, links and memberships; a user who has no other link, no manual
    /// membership and no local account is deleted with it (P17). FAILED_PRECONDITION `identity_provider_in_use`: users are
    /// linked to it, and `with_users` is not set.
    func delete(_ request: ProvisioningV1.IdentityProvidersServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceDeleteResponse
    /// Makes a token beside those that are alive (P6). RESOURCE_EXHAUSTED `tokens`: there are as many as there may be.
    func issueToken(_ request: ProvisioningV1.IdentityProvidersServiceIssueTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceIssueTokenResponse
    /// Makes a token in place of one, which stays alive for the overlap, or until it is revoked.
    func rotateToken(_ request: ProvisioningV1.IdentityProvidersServiceRotateTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceRotateTokenResponse
    /// At once: the next call with the token is UNAUTHENTICATED.
    func revokeToken(_ request: ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse
    /// Makes a secret for OAuth 2.0 client credentials; at most two are alive, so that one can take the other's place (P7).
    func addClientSecret(_ request: ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse
    func removeClientSecret(_ request: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse
    /// Exchanges a client secret, with which it is called in place of a token, for a token that lives for hours (P7). That one
    /// ends with the client secret too. Or exchanges an assertion of the provider, called without any key (P8); those tokens
    /// end when the connection's trust changes.
    func grantToken(_ request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGrantTokenResponse
    /// How the provider's calls fare: counted from the newest lines of the connection's log (P56).
    func getHealth(_ request: ProvisioningV1.IdentityProvidersServiceGetHealthRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetHealthResponse
    /// Where a user's memberships come from: of each its source, the request that began it, and the groups and attributes
    /// that lead to it now (P45).
    func traceMemberships(_ request: ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse
    /// Where what is stored differs from what the provider last pushed, some users at once (P54).
    func getDrift(_ request: ProvisioningV1.IdentityProvidersServiceGetDriftRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetDriftResponse
    /// The log of a connection, the oldest line first, with what each request changed (P53).
    func exportLog(_ request: ProvisioningV1.IdentityProvidersServiceExportLogRequest, response: ResponseWriter<ProvisioningV1.IdentityProvidersServiceExportLogResponse>, context: CallContext) async throws
    /// Does again what exported lines did, in their order: on an empty tenant with the same connection and mappings that
    /// rebuilds the same directory (P53). Lines that changed nothing are passed over; so is one that was replayed within a day.
    /// A snapshot is the lines of its parts and its own: FAILED_PRECONDITION `not_replayable` if some are missing.
    func replayLog(_ request: ProvisioningV1.IdentityProvidersServiceReplayLogRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceReplayLogResponse
  }

  /// The calls of `muster.provisioning.v1.IdentityProvidersService`.
  public enum IdentityProvidersMethods {
    /// `Create`.
    public static let create = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Create", kind: .unary)
    /// `Get`.
    public static let get = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Get", kind: .unary, isIdempotent: true)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Update", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "Delete", kind: .unary)
    /// `IssueToken`.
    public static let issueToken = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "IssueToken", kind: .unary)
    /// `RotateToken`.
    public static let rotateToken = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "RotateToken", kind: .unary)
    /// `RevokeToken`.
    public static let revokeToken = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "RevokeToken", kind: .unary)
    /// `AddClientSecret`.
    public static let addClientSecret = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "AddClientSecret", kind: .unary)
    /// `RemoveClientSecret`.
    public static let removeClientSecret = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "RemoveClientSecret", kind: .unary)
    /// `GrantToken`.
    public static let grantToken = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "GrantToken", kind: .unary)
    /// `GetHealth`.
    public static let getHealth = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "GetHealth", kind: .unary, isIdempotent: true)
    /// `TraceMemberships`.
    public static let traceMemberships = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "TraceMemberships", kind: .unary, isIdempotent: true)
    /// `GetDrift`.
    public static let getDrift = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "GetDrift", kind: .unary, isIdempotent: true)
    /// `ExportLog`.
    public static let exportLog = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "ExportLog", kind: .serverStreaming, isIdempotent: true)
    /// `ReplayLog`.
    public static let replayLog = MethodDescriptor(
      service: "muster.provisioning.v1.IdentityProvidersService", method: "ReplayLog", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.IdentityProvidersService",
      methods: [Self.create, Self.get, Self.list, Self.update, Self.delete, Self.issueToken, Self.rotateToken, Self.revokeToken, Self.addClientSecret, Self.removeClientSecret, Self.grantToken, Self.getHealth, Self.traceMemberships, Self.getDrift, Self.exportLog, Self.replayLog],
      fileDescriptors: ProvisioningV1.Files.identityProviders.closure)
  }

  /// Calls `muster.provisioning.v1.IdentityProvidersService`.
  public struct IdentityProvidersClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func create(_ request: ProvisioningV1.IdentityProvidersServiceCreateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.create, request, options: options)
    }

    public func get(_ request: ProvisioningV1.IdentityProvidersServiceGetRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.get, request, options: options)
    }

    public func list(_ request: ProvisioningV1.IdentityProvidersServiceListRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.list, request, options: options)
    }

    public func update(_ request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.update, request, options: options)
    }

    /// Ends the connection with its mappings, credentials, links and memberships; a user who has no other link, no manual
    /// membership and no local account is deleted with it (P17). FAILED_PRECONDITION `identity_provider_in_use`: users are
    /// linked to it, and `with_users` is not set.
    public func delete(_ request: ProvisioningV1.IdentityProvidersServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceDeleteResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.delete, request, options: options)
    }

    /// Makes a token beside those that are alive (P6). RESOURCE_EXHAUSTED `tokens`: there are as many as there may be.
    public func issueToken(_ request: ProvisioningV1.IdentityProvidersServiceIssueTokenRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceIssueTokenResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.issueToken, request, options: options)
    }

    /// Makes a token in place of one, which stays alive for the overlap, or until it is revoked.
    public func rotateToken(_ request: ProvisioningV1.IdentityProvidersServiceRotateTokenRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceRotateTokenResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.rotateToken, request, options: options)
    }

    /// At once: the next call with the token is UNAUTHENTICATED.
    public func revokeToken(_ request: ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.revokeToken, request, options: options)
    }

    /// Makes a secret for OAuth 2.0 client credentials; at most two are alive, so that one can take the other's place (P7).
    public func addClientSecret(_ request: ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.addClientSecret, request, options: options)
    }

    public func removeClientSecret(_ request: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.removeClientSecret, request, options: options)
    }

    /// Exchanges a client secret, with which it is called in place of a token, for a token that lives for hours (P7). That one
    /// ends with the client secret too. Or exchanges an assertion of the provider, called without any key (P8); those tokens
    /// end when the connection's trust changes.
    public func grantToken(_ request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceGrantTokenResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.grantToken, request, options: options)
    }

    /// How the provider's calls fare: counted from the newest lines of the connection's log (P56).
    public func getHealth(_ request: ProvisioningV1.IdentityProvidersServiceGetHealthRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceGetHealthResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.getHealth, request, options: options)
    }

    /// Where a user's memberships come from: of each its source, the request that began it, and the groups and attributes
    /// that lead to it now (P45).
    public func traceMemberships(_ request: ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.traceMemberships, request, options: options)
    }

    /// Where what is stored differs from what the provider last pushed, some users at once (P54).
    public func getDrift(_ request: ProvisioningV1.IdentityProvidersServiceGetDriftRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceGetDriftResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.getDrift, request, options: options)
    }

    /// The log of a connection, the oldest line first, with what each request changed (P53).
    public func exportLog(_ request: ProvisioningV1.IdentityProvidersServiceExportLogRequest, options: CallOptions = CallOptions()) async throws -> ResponseStream<ProvisioningV1.IdentityProvidersServiceExportLogResponse> {
      try await self.channel.serverStreaming(ProvisioningV1.IdentityProvidersMethods.exportLog, request, options: options)
    }

    /// Does again what exported lines did, in their order: on an empty tenant with the same connection and mappings that
    /// rebuilds the same directory (P53). Lines that changed nothing are passed over; so is one that was replayed within a day.
    /// A snapshot is the lines of its parts and its own: FAILED_PRECONDITION `not_replayable` if some are missing.
    public func replayLog(_ request: ProvisioningV1.IdentityProvidersServiceReplayLogRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.IdentityProvidersServiceReplayLogResponse {
      try await self.channel.unary(ProvisioningV1.IdentityProvidersMethods.replayLog, request, options: options)
    }
  }

}

extension ProvisioningV1.ClaimMapping {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "display_name"
      case 3: "email"
      case 4: "description"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.displayName = try decoder.string()
        case 26: self.email = try decoder.string()
        case 34: self.description = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ClaimMapping.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.displayName.isEmpty {
      size += 1 + WireSize.string(self.displayName)
    }
    if !self.email.isEmpty {
      size += 1 + WireSize.string(self.email)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.description.isEmpty {
      encoder.string(34, self.description)
    }
    if !self.email.isEmpty {
      encoder.string(26, self.email)
    }
    if !self.displayName.isEmpty {
      encoder.string(18, self.displayName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.displayName.isEmpty { json.member("displayName", self.displayName) }
    if !self.email.isEmpty { json.member("email", self.email) }
    if !self.description.isEmpty { json.member("description", self.description) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      case "email": try json.read(into: &self.email)
      case "description": try json.read(into: &self.description)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ClaimMapping {
  /// ``ProvisioningV1.ClaimMapping``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var email: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ClaimMapping.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.displayName = try decoder.borrowedString()
          case 26: self.email = try decoder.borrowedString()
          case 34: self.description = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ClaimMapping.self)
        }
      }
    }

  }
}

extension ProvisioningV1.RemovalThreshold {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "minimum"
      case 2: "percent"
      case 3: "window"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.minimum = try decoder.int64()
        case 16: self.percent = try decoder.int64()
        case 26: try decoder.merge(into: &self.window)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.RemovalThreshold.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.minimum {
      size += 1 + WireSize.int(value)
    }
    if let value = self.percent {
      size += 1 + WireSize.int(value)
    }
    if let value = self.window {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.window {
      encoder.message(26, value)
    }
    if let value = self.percent {
      encoder.int(16, value)
    }
    if let value = self.minimum {
      encoder.int(8, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.minimum { json.member("minimum", value) }
    if let value = self.percent { json.member("percent", value) }
    if let value = self.window { json.member("window", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "minimum": try json.read(into: &self.minimum)
      case "percent": try json.read(into: &self.percent)
      case "window": try json.read(into: &self.window)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.RemovalThreshold {
  /// ``ProvisioningV1.RemovalThreshold``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var minimum: Int64? = nil
    public private(set) var percent: Int64? = nil
    public private(set) var window: WellKnown.Duration.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.RemovalThreshold.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.minimum = try decoder.int64()
          case 16: self.percent = try decoder.int64()
          case 26: try decoder.view(into: &self.window)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.RemovalThreshold.self)
        }
      }
    }

  }
}

extension ProvisioningV1.Trust {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "issuer"
      case 2: "audiences"
      case 3: "jwks"
      case 4: "jwks_url"
      case 5: "subject_claim"
      case 6: "saml_certificates"
      case 7: "saml_audience"
      case 8: "client_subject"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.issuer = try decoder.string()
        case 18:
          try decoder.append(to: &self.audiences, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26: self.jwks = try decoder.string()
        case 34: self.jwksUrl = try decoder.string()
        case 42: self.subjectClaim = try decoder.string()
        case 50:
          try decoder.append(to: &self.samlCertificates, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 58: self.samlAudience = try decoder.string()
        case 66: self.clientSubject = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.Trust.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.issuer.isEmpty {
      size += 1 + WireSize.string(self.issuer)
    }
    size += WireSize.sum(self.audiences) { 1 + WireSize.string($0) }
    if !self.jwks.isEmpty {
      size += 1 + WireSize.string(self.jwks)
    }
    if !self.jwksUrl.isEmpty {
      size += 1 + WireSize.string(self.jwksUrl)
    }
    if !self.subjectClaim.isEmpty {
      size += 1 + WireSize.string(self.subjectClaim)
    }
    size += WireSize.sum(self.samlCertificates) { 1 + WireSize.string($0) }
    if !self.samlAudience.isEmpty {
      size += 1 + WireSize.string(self.samlAudience)
    }
    if !self.clientSubject.isEmpty {
      size += 1 + WireSize.string(self.clientSubject)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.clientSubject.isEmpty {
      encoder.string(66, self.clientSubject)
    }
    if !self.samlAudience.isEmpty {
      encoder.string(58, self.samlAudience)
    }
    encoder.elements(self.samlCertificates) { encoder, value in encoder.string(50, value) }
    if !self.subjectClaim.isEmpty {
      encoder.string(42, self.subjectClaim)
    }
    if !self.jwksUrl.isEmpty {
      encoder.string(34, self.jwksUrl)
    }
    if !self.jwks.isEmpty {
      encoder.string(26, self.jwks)
    }
    encoder.elements(self.audiences) { encoder, value in encoder.string(18, value) }
    if !self.issuer.isEmpty {
      encoder.string(10, self.issuer)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.issuer.isEmpty { json.member("issuer", self.issuer) }
    if !self.audiences.isEmpty { json.member("audiences", self.audiences) }
    if !self.jwks.isEmpty { json.member("jwks", self.jwks) }
    if !self.jwksUrl.isEmpty { json.member("jwksUrl", self.jwksUrl) }
    if !self.subjectClaim.isEmpty { json.member("subjectClaim", self.subjectClaim) }
    if !self.samlCertificates.isEmpty { json.member("samlCertificates", self.samlCertificates) }
    if !self.samlAudience.isEmpty { json.member("samlAudience", self.samlAudience) }
    if !self.clientSubject.isEmpty { json.member("clientSubject", self.clientSubject) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "issuer": try json.read(into: &self.issuer)
      case "audiences": try json.read(into: &self.audiences)
      case "jwks": try json.read(into: &self.jwks)
      case "jwksUrl", "jwks_url": try json.read(into: &self.jwksUrl)
      case "subjectClaim", "subject_claim": try json.read(into: &self.subjectClaim)
      case "samlCertificates", "saml_certificates": try json.read(into: &self.samlCertificates)
      case "samlAudience", "saml_audience": try json.read(into: &self.samlAudience)
      case "clientSubject", "client_subject": try json.read(into: &self.clientSubject)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.Trust {
  /// ``ProvisioningV1.Trust``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var issuer: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var audiences: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var jwks: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var jwksUrl: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subjectClaim: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var samlCertificates: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var samlAudience: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var clientSubject: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.Trust.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.issuer = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.audiences)
          case 26: self.jwks = try decoder.borrowedString()
          case 34: self.jwksUrl = try decoder.borrowedString()
          case 42: self.subjectClaim = try decoder.borrowedString()
          case 50: try decoder.view(tag, into: &self.samlCertificates)
          case 58: self.samlAudience = try decoder.borrowedString()
          case 66: self.clientSubject = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.Trust.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProviderOptions {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "dialect"
      case 2: "unknown_attributes"
      case 3: "removal_threshold"
      case 4: "grace_days"
      case 5: "scope"
      case 6: "trust"
      case 7: "paused"
      case 8: "token_lifetime"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.dialect = try decoder.enumeration()
        case 16: self.unknownAttributes = try decoder.enumeration()
        case 26: try decoder.merge(into: &self.removalThreshold)
        case 32: self.graceDays = try decoder.int64()
        case 42: self.scope = try decoder.string()
        case 50: try decoder.merge(into: &self.trust)
        case 56: self.paused = try decoder.bool()
        case 66: try decoder.merge(into: &self.tokenLifetime)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProviderOptions.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.dialect.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.dialect.rawValue))
    }
    if self.unknownAttributes.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.unknownAttributes.rawValue))
    }
    if let value = self.removalThreshold {
      size += 1 + WireSize.message(value)
    }
    if let value = self.graceDays {
      size += 1 + WireSize.int(value)
    }
    if !self.scope.isEmpty {
      size += 1 + WireSize.string(self.scope)
    }
    if let value = self.trust {
      size += 1 + WireSize.message(value)
    }
    if self.paused { size += 2 }
    if let value = self.tokenLifetime {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.tokenLifetime {
      encoder.message(66, value)
    }
    if self.paused {
      encoder.bool(56, self.paused)
    }
    if let value = self.trust {
      encoder.message(50, value)
    }
    if !self.scope.isEmpty {
      encoder.string(42, self.scope)
    }
    if let value = self.graceDays {
      encoder.int(32, value)
    }
    if let value = self.removalThreshold {
      encoder.message(26, value)
    }
    if self.unknownAttributes.rawValue != 0 {
      encoder.int(16, Int64(self.unknownAttributes.rawValue))
    }
    if self.dialect.rawValue != 0 {
      encoder.int(8, Int64(self.dialect.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.dialect.rawValue != 0 { json.member("dialect", self.dialect) }
    if self.unknownAttributes.rawValue != 0 { json.member("unknownAttributes", self.unknownAttributes) }
    if let value = self.removalThreshold { json.member("removalThreshold", value) }
    if let value = self.graceDays { json.member("graceDays", value) }
    if !self.scope.isEmpty { json.member("scope", self.scope) }
    if let value = self.trust { json.member("trust", value) }
    if self.paused { json.member("paused", self.paused) }
    if let value = self.tokenLifetime { json.member("tokenLifetime", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "dialect": try json.read(into: &self.dialect)
      case "unknownAttributes", "unknown_attributes": try json.read(into: &self.unknownAttributes)
      case "removalThreshold", "removal_threshold": try json.read(into: &self.removalThreshold)
      case "graceDays", "grace_days": try json.read(into: &self.graceDays)
      case "scope": try json.read(into: &self.scope)
      case "trust": try json.read(into: &self.trust)
      case "paused": try json.read(into: &self.paused)
      case "tokenLifetime", "token_lifetime": try json.read(into: &self.tokenLifetime)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProviderOptions {
  /// ``ProvisioningV1.IdentityProviderOptions``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var dialect: ProvisioningV1.Dialect = ProvisioningV1.Dialect(rawValue: 0)
    public private(set) var unknownAttributes: ProvisioningV1.UnknownAttributes = ProvisioningV1.UnknownAttributes(rawValue: 0)
    public private(set) var removalThreshold: ProvisioningV1.RemovalThreshold.View? = nil
    public private(set) var graceDays: Int64? = nil
    public private(set) var scope: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var trust: ProvisioningV1.Trust.View? = nil
    public private(set) var paused: Bool = false
    public private(set) var tokenLifetime: WellKnown.Duration.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProviderOptions.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.dialect = try decoder.enumeration()
          case 16: self.unknownAttributes = try decoder.enumeration()
          case 26: try decoder.view(into: &self.removalThreshold)
          case 32: self.graceDays = try decoder.int64()
          case 42: self.scope = try decoder.borrowedString()
          case 50: try decoder.view(into: &self.trust)
          case 56: self.paused = try decoder.bool()
          case 66: try decoder.view(into: &self.tokenLifetime)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProviderOptions.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvider {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "name"
      case 3: "claims"
      case 4: "link_by"
      case 5: "create_unmatched"
      case 6: "administrators_opt_in"
      case 7: "etag"
      case 8: "options"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.name = try decoder.string()
        case 26: try decoder.merge(into: &self.claims)
        case 32: self.linkBy = try decoder.enumeration()
        case 40: self.createUnmatched = try decoder.bool()
        case 48: self.administratorsOptIn = try decoder.bool()
        case 58: self.etag = try decoder.string()
        case 66: try decoder.merge(into: &self.options)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvider.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if let value = self.claims {
      size += 1 + WireSize.message(value)
    }
    if self.linkBy.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.linkBy.rawValue))
    }
    if self.createUnmatched { size += 2 }
    if self.administratorsOptIn { size += 2 }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if let value = self.options {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.options {
      encoder.message(66, value)
    }
    if !self.etag.isEmpty {
      encoder.string(58, self.etag)
    }
    if self.administratorsOptIn {
      encoder.bool(48, self.administratorsOptIn)
    }
    if self.createUnmatched {
      encoder.bool(40, self.createUnmatched)
    }
    if self.linkBy.rawValue != 0 {
      encoder.int(32, Int64(self.linkBy.rawValue))
    }
    if let value = self.claims {
      encoder.message(26, value)
    }
    if !self.name.isEmpty {
      encoder.string(18, self.name)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.name.isEmpty { json.member("name", self.name) }
    if let value = self.claims { json.member("claims", value) }
    if self.linkBy.rawValue != 0 { json.member("linkBy", self.linkBy) }
    if self.createUnmatched { json.member("createUnmatched", self.createUnmatched) }
    if self.administratorsOptIn { json.member("administratorsOptIn", self.administratorsOptIn) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if let value = self.options { json.member("options", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "name": try json.read(into: &self.name)
      case "claims": try json.read(into: &self.claims)
      case "linkBy", "link_by": try json.read(into: &self.linkBy)
      case "createUnmatched", "create_unmatched": try json.read(into: &self.createUnmatched)
      case "administratorsOptIn", "administrators_opt_in": try json.read(into: &self.administratorsOptIn)
      case "etag": try json.read(into: &self.etag)
      case "options": try json.read(into: &self.options)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvider {
  /// ``ProvisioningV1.IdentityProvider``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var claims: ProvisioningV1.ClaimMapping.View? = nil
    public private(set) var linkBy: ProvisioningV1.LinkBy = ProvisioningV1.LinkBy(rawValue: 0)
    public private(set) var createUnmatched: Bool = false
    public private(set) var administratorsOptIn: Bool = false
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var options: ProvisioningV1.IdentityProviderOptions.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvider.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.name = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.claims)
          case 32: self.linkBy = try decoder.enumeration()
          case 40: self.createUnmatched = try decoder.bool()
          case 48: self.administratorsOptIn = try decoder.bool()
          case 58: self.etag = try decoder.borrowedString()
          case 66: try decoder.view(into: &self.options)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvider.self)
        }
      }
    }

  }
}

extension ProvisioningV1.Credential {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "scopes"
      case 3: "created_at"
      case 4: "expires_at"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 16:
          try decoder.append(to: &self.scopes, { (decoder: inout Decoder) throws(WireError) -> ProvisioningV1.CredentialScope in try decoder.enumeration() })
        case 18:
          try decoder.appendPacked(to: &self.scopes, { (decoder: inout Decoder) throws(WireError) -> ProvisioningV1.CredentialScope in try decoder.enumeration() })
        case 26: try decoder.merge(into: &self.createdAt)
        case 34: try decoder.merge(into: &self.expiresAt)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.Credential.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.scopes.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.scopes) { WireSize.int(Int64($0.rawValue)) })
    }
    if let value = self.createdAt {
      size += 1 + WireSize.message(value)
    }
    if let value = self.expiresAt {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.expiresAt {
      encoder.message(34, value)
    }
    if let value = self.createdAt {
      encoder.message(26, value)
    }
    encoder.packed(18, self.scopes) { encoder, value in encoder.int(Int64(value.rawValue)) }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.scopes.isEmpty { json.member("scopes", self.scopes) }
    if let value = self.createdAt { json.member("createdAt", value) }
    if let value = self.expiresAt { json.member("expiresAt", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "scopes": try json.read(into: &self.scopes)
      case "createdAt", "created_at": try json.read(into: &self.createdAt)
      case "expiresAt", "expires_at": try json.read(into: &self.expiresAt)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.Credential {
  /// ``ProvisioningV1.Credential``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var scopes: RepeatedView<EnumerationCodec<ProvisioningV1.CredentialScope>> = RepeatedView()
    public private(set) var createdAt: WellKnown.Timestamp.View? = nil
    public private(set) var expiresAt: WellKnown.Timestamp.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.Credential.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 16, 18: try decoder.view(tag, into: &self.scopes)
          case 26: try decoder.view(into: &self.createdAt)
          case 34: try decoder.view(into: &self.expiresAt)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.Credential.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.identityProvider)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.identityProvider {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if let value = self.identityProvider {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceCreateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceCreateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.identityProvider)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.identityProvider)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.identityProvider {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.identityProvider {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceCreateResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceCreateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceCreateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.identityProvider)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceCreateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceGetRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "tokens"
      case 3: "client_secrets"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.identityProvider)
        case 18:
          try decoder.append(to: &self.tokens)
        case 26:
          try decoder.append(to: &self.clientSecrets)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.identityProvider {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.tokens) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.clientSecrets) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.clientSecrets) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.tokens) { encoder, value in encoder.message(18, value) }
    if let value = self.identityProvider {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.tokens.isEmpty { json.member("tokens", self.tokens) }
    if !self.clientSecrets.isEmpty { json.member("clientSecrets", self.clientSecrets) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "tokens": try json.read(into: &self.tokens)
      case "clientSecrets", "client_secrets": try json.read(into: &self.clientSecrets)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceGetResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var tokens: RepeatedView<MessageCodec<ProvisioningV1.Credential.View>> = RepeatedView()
    public private(set) var clientSecrets: RepeatedView<MessageCodec<ProvisioningV1.Credential.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.identityProvider)
          case 18: try decoder.view(tag, into: &self.tokens)
          case 26: try decoder.view(tag, into: &self.clientSecrets)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceListRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_providers"
      case 2: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.identityProviders)
        case 16: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.identityProviders) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.identityProviders) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.identityProviders.isEmpty { json.member("identityProviders", self.identityProviders) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProviders", "identity_providers": try json.read(into: &self.identityProviders)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceListResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProviders: RepeatedView<MessageCodec<ProvisioningV1.IdentityProvider.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.identityProviders)
          case 16: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceListResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "update_mask"
      case 4: "request_id"
      case 5: "dry_run"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.identityProvider)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        case 40: self.dryRun = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.identityProvider {
      size += 1 + WireSize.message(value)
    }
    if let value = self.updateMask {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if self.dryRun { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.dryRun {
      encoder.bool(40, self.dryRun)
    }
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if let value = self.updateMask {
      encoder.message(26, value)
    }
    if let value = self.identityProvider {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if self.dryRun { json.member("dryRun", self.dryRun) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "dryRun", "dry_run": try json.read(into: &self.dryRun)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var dryRun: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.identityProvider)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          case 40: self.dryRun = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "identity_provider"
      case 2: "token"
      case 3: "plan"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.identityProvider)
        case 18: self.token = try decoder.string()
        case 26: try decoder.merge(into: &self.plan)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.identityProvider {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if let value = self.plan {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.plan {
      encoder.message(26, value)
    }
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.identityProvider {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.identityProvider { json.member("identityProvider", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
    if let value = self.plan { json.member("plan", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "token": try json.read(into: &self.token)
      case "plan": try json.read(into: &self.plan)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceUpdateResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var identityProvider: ProvisioningV1.IdentityProvider.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var plan: ProvisioningV1.MembershipPlan.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.identityProvider)
          case 18: self.token = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.plan)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "etag"
      case 4: "with_users"
      case 5: "dry_run"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.etag = try decoder.string()
        case 32: self.withUsers = try decoder.bool()
        case 40: self.dryRun = try decoder.bool()
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if self.withUsers { size += 2 }
    if self.dryRun { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    if self.dryRun {
      encoder.bool(40, self.dryRun)
    }
    if self.withUsers {
      encoder.bool(32, self.withUsers)
    }
    if !self.etag.isEmpty {
      encoder.string(26, self.etag)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if self.withUsers { json.member("withUsers", self.withUsers) }
    if self.dryRun { json.member("dryRun", self.dryRun) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "etag": try json.read(into: &self.etag)
      case "withUsers", "with_users": try json.read(into: &self.withUsers)
      case "dryRun", "dry_run": try json.read(into: &self.dryRun)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceDeleteRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var withUsers: Bool = false
    public private(set) var dryRun: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.etag = try decoder.borrowedString()
          case 32: self.withUsers = try decoder.bool()
          case 40: self.dryRun = try decoder.bool()
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceDeleteResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "mappings"
      case 2: "credentials"
      case 3: "links"
      case 4: "memberships"
      case 5: "users"
      case 6: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.mappings = try decoder.int64()
        case 16: self.credentials = try decoder.int64()
        case 24: self.links = try decoder.int64()
        case 32: self.memberships = try decoder.int64()
        case 40: self.users = try decoder.int64()
        case 50: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceDeleteResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.mappings != 0 {
      size += 1 + WireSize.int(self.mappings)
    }
    if self.credentials != 0 {
      size += 1 + WireSize.int(self.credentials)
    }
    if self.links != 0 {
      size += 1 + WireSize.int(self.links)
    }
    if self.memberships != 0 {
      size += 1 + WireSize.int(self.memberships)
    }
    if self.users != 0 {
      size += 1 + WireSize.int(self.users)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(50, self.token)
    }
    if self.users != 0 {
      encoder.int(40, self.users)
    }
    if self.memberships != 0 {
      encoder.int(32, self.memberships)
    }
    if self.links != 0 {
      encoder.int(24, self.links)
    }
    if self.credentials != 0 {
      encoder.int(16, self.credentials)
    }
    if self.mappings != 0 {
      encoder.int(8, self.mappings)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.mappings != 0 { json.member("mappings", self.mappings) }
    if self.credentials != 0 { json.member("credentials", self.credentials) }
    if self.links != 0 { json.member("links", self.links) }
    if self.memberships != 0 { json.member("memberships", self.memberships) }
    if self.users != 0 { json.member("users", self.users) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "mappings": try json.read(into: &self.mappings)
      case "credentials": try json.read(into: &self.credentials)
      case "links": try json.read(into: &self.links)
      case "memberships": try json.read(into: &self.memberships)
      case "users": try json.read(into: &self.users)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceDeleteResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var mappings: Int64 = 0
    public private(set) var credentials: Int64 = 0
    public private(set) var links: Int64 = 0
    public private(set) var memberships: Int64 = 0
    public private(set) var users: Int64 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.mappings = try decoder.int64()
          case 16: self.credentials = try decoder.int64()
          case 24: self.links = try decoder.int64()
          case 32: self.memberships = try decoder.int64()
          case 40: self.users = try decoder.int64()
          case 50: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceIssueTokenRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "expires_at"
      case 4: "scopes"
      case 5: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: try decoder.merge(into: &self.expiresAt)
        case 32:
          try decoder.append(to: &self.scopes, { (decoder: inout Decoder) throws(WireError) -> ProvisioningV1.CredentialScope in try decoder.enumeration() })
        case 34:
          try decoder.appendPacked(to: &self.scopes, { (decoder: inout Decoder) throws(WireError) -> ProvisioningV1.CredentialScope in try decoder.enumeration() })
        case 42: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceIssueTokenRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if let value = self.expiresAt {
      size += 1 + WireSize.message(value)
    }
    if !self.scopes.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.scopes) { WireSize.int(Int64($0.rawValue)) })
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(42, self.requestId)
    }
    encoder.packed(34, self.scopes) { encoder, value in encoder.int(Int64(value.rawValue)) }
    if let value = self.expiresAt {
      encoder.message(26, value)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if let value = self.expiresAt { json.member("expiresAt", value) }
    if !self.scopes.isEmpty { json.member("scopes", self.scopes) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "expiresAt", "expires_at": try json.read(into: &self.expiresAt)
      case "scopes": try json.read(into: &self.scopes)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceIssueTokenRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceIssueTokenRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var expiresAt: WellKnown.Timestamp.View? = nil
    public private(set) var scopes: RepeatedView<EnumerationCodec<ProvisioningV1.CredentialScope>> = RepeatedView()
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceIssueTokenRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.expiresAt)
          case 32, 34: try decoder.view(tag, into: &self.scopes)
          case 42: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceIssueTokenRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceIssueTokenResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "credential"
      case 2: "secret"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.credential)
        case 18: self.secret = try decoder.string()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceIssueTokenResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.credential {
      size += 1 + WireSize.message(value)
    }
    if !self.secret.isEmpty {
      size += 1 + WireSize.string(self.secret)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if !self.secret.isEmpty {
      encoder.string(18, self.secret)
    }
    if let value = self.credential {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.credential { json.member("credential", value) }
    if !self.secret.isEmpty { json.member("secret", self.secret) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "credential": try json.read(into: &self.credential)
      case "secret": try json.read(into: &self.secret)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceIssueTokenResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceIssueTokenResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var credential: ProvisioningV1.Credential.View? = nil
    public private(set) var secret: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceIssueTokenResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.credential)
          case 18: self.secret = try decoder.borrowedString()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceIssueTokenResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceRotateTokenRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "credential"
      case 4: "overlap"
      case 5: "expires_at"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.credential = try decoder.string()
        case 34: try decoder.merge(into: &self.overlap)
        case 42: try decoder.merge(into: &self.expiresAt)
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRotateTokenRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.credential.isEmpty {
      size += 1 + WireSize.string(self.credential)
    }
    if let value = self.overlap {
      size += 1 + WireSize.message(value)
    }
    if let value = self.expiresAt {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    if let value = self.expiresAt {
      encoder.message(42, value)
    }
    if let value = self.overlap {
      encoder.message(34, value)
    }
    if !self.credential.isEmpty {
      encoder.string(26, self.credential)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.credential.isEmpty { json.member("credential", self.credential) }
    if let value = self.overlap { json.member("overlap", value) }
    if let value = self.expiresAt { json.member("expiresAt", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "credential": try json.read(into: &self.credential)
      case "overlap": try json.read(into: &self.overlap)
      case "expiresAt", "expires_at": try json.read(into: &self.expiresAt)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceRotateTokenRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceRotateTokenRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var credential: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var overlap: WellKnown.Duration.View? = nil
    public private(set) var expiresAt: WellKnown.Timestamp.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceRotateTokenRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.credential = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.overlap)
          case 42: try decoder.view(into: &self.expiresAt)
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRotateTokenRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceRotateTokenResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "credential"
      case 2: "secret"
      case 3: "replaced"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.credential)
        case 18: self.secret = try decoder.string()
        case 26: try decoder.merge(into: &self.replaced)
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRotateTokenResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.credential {
      size += 1 + WireSize.message(value)
    }
    if !self.secret.isEmpty {
      size += 1 + WireSize.string(self.secret)
    }
    if let value = self.replaced {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if let value = self.replaced {
      encoder.message(26, value)
    }
    if !self.secret.isEmpty {
      encoder.string(18, self.secret)
    }
    if let value = self.credential {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.credential { json.member("credential", value) }
    if !self.secret.isEmpty { json.member("secret", self.secret) }
    if let value = self.replaced { json.member("replaced", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "credential": try json.read(into: &self.credential)
      case "secret": try json.read(into: &self.secret)
      case "replaced": try json.read(into: &self.replaced)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceRotateTokenResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceRotateTokenResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var credential: ProvisioningV1.Credential.View? = nil
    public private(set) var secret: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var replaced: ProvisioningV1.Credential.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceRotateTokenResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.credential)
          case 18: self.secret = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.replaced)
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRotateTokenResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "credential"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.credential = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.credential.isEmpty {
      size += 1 + WireSize.string(self.credential)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if !self.credential.isEmpty {
      encoder.string(26, self.credential)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.credential.isEmpty { json.member("credential", self.credential) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "credential": try json.read(into: &self.credential)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var credential: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.credential = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "expires_at"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: try decoder.merge(into: &self.expiresAt)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if let value = self.expiresAt {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if let value = self.expiresAt {
      encoder.message(26, value)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if let value = self.expiresAt { json.member("expiresAt", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "expiresAt", "expires_at": try json.read(into: &self.expiresAt)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var expiresAt: WellKnown.Timestamp.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.expiresAt)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "credential"
      case 2: "secret"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.credential)
        case 18: self.secret = try decoder.string()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.credential {
      size += 1 + WireSize.message(value)
    }
    if !self.secret.isEmpty {
      size += 1 + WireSize.string(self.secret)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if !self.secret.isEmpty {
      encoder.string(18, self.secret)
    }
    if let value = self.credential {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.credential { json.member("credential", value) }
    if !self.secret.isEmpty { json.member("secret", self.secret) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "credential": try json.read(into: &self.credential)
      case "secret": try json.read(into: &self.secret)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var credential: ProvisioningV1.Credential.View? = nil
    public private(set) var secret: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.credential)
          case 18: self.secret = try decoder.borrowedString()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "credential"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.credential = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.credential.isEmpty {
      size += 1 + WireSize.string(self.credential)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if !self.credential.isEmpty {
      encoder.string(26, self.credential)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.credential.isEmpty { json.member("credential", self.credential) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "credential": try json.read(into: &self.credential)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var credential: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.credential = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGrantTokenRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "client_assertion"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.clientAssertion = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.clientAssertion.isEmpty {
      size += 1 + WireSize.string(self.clientAssertion)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.clientAssertion.isEmpty {
      encoder.string(26, self.clientAssertion)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.clientAssertion.isEmpty { json.member("clientAssertion", self.clientAssertion) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "clientAssertion", "client_assertion": try json.read(into: &self.clientAssertion)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGrantTokenRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceGrantTokenRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var clientAssertion: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGrantTokenRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.clientAssertion = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGrantTokenResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "access_token"
      case 2: "expires_in"
      case 3: "scopes"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.accessToken = try decoder.string()
        case 18: try decoder.merge(into: &self.expiresIn)
        case 24:
          try decoder.append(to: &self.scopes, { (decoder: inout Decoder) throws(WireError) -> ProvisioningV1.CredentialScope in try decoder.enumeration() })
        case 26:
          try decoder.appendPacked(to: &self.scopes, { (decoder: inout Decoder) throws(WireError) -> ProvisioningV1.CredentialScope in try decoder.enumeration() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGrantTokenResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.accessToken.isEmpty {
      size += 1 + WireSize.string(self.accessToken)
    }
    if let value = self.expiresIn {
      size += 1 + WireSize.message(value)
    }
    if !self.scopes.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.scopes) { WireSize.int(Int64($0.rawValue)) })
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.packed(26, self.scopes) { encoder, value in encoder.int(Int64(value.rawValue)) }
    if let value = self.expiresIn {
      encoder.message(18, value)
    }
    if !self.accessToken.isEmpty {
      encoder.string(10, self.accessToken)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.accessToken.isEmpty { json.member("accessToken", self.accessToken) }
    if let value = self.expiresIn { json.member("expiresIn", value) }
    if !self.scopes.isEmpty { json.member("scopes", self.scopes) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "accessToken", "access_token": try json.read(into: &self.accessToken)
      case "expiresIn", "expires_in": try json.read(into: &self.expiresIn)
      case "scopes": try json.read(into: &self.scopes)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGrantTokenResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceGrantTokenResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var accessToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var expiresIn: WellKnown.Duration.View? = nil
    public private(set) var scopes: RepeatedView<EnumerationCodec<ProvisioningV1.CredentialScope>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGrantTokenResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.accessToken = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.expiresIn)
          case 24, 26: try decoder.view(tag, into: &self.scopes)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGrantTokenResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetHealthRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetHealthRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetHealthRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceGetHealthRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetHealthRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetHealthRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetHealthResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "last_call_at"
      case 2: "last_failure_at"
      case 3: "last_failure_reason"
      case 4: "last_refused_credential_at"
      case 5: "succeeded"
      case 6: "failed"
      case 7: "window"
      case 8: "forecast"
      case 9: "credentials"
      case 10: "paused"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.lastCallAt)
        case 18: try decoder.merge(into: &self.lastFailureAt)
        case 26: self.lastFailureReason = try decoder.string()
        case 34: try decoder.merge(into: &self.lastRefusedCredentialAt)
        case 40: self.succeeded = try decoder.int64()
        case 48: self.failed = try decoder.int64()
        case 58: try decoder.merge(into: &self.window)
        case 64: self.forecast = try decoder.enumeration()
        case 74:
          try decoder.append(to: &self.credentials)
        case 80: self.paused = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetHealthResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.lastCallAt {
      size += 1 + WireSize.message(value)
    }
    if let value = self.lastFailureAt {
      size += 1 + WireSize.message(value)
    }
    if !self.lastFailureReason.isEmpty {
      size += 1 + WireSize.string(self.lastFailureReason)
    }
    if let value = self.lastRefusedCredentialAt {
      size += 1 + WireSize.message(value)
    }
    if self.succeeded != 0 {
      size += 1 + WireSize.int(self.succeeded)
    }
    if self.failed != 0 {
      size += 1 + WireSize.int(self.failed)
    }
    if let value = self.window {
      size += 1 + WireSize.message(value)
    }
    if self.forecast.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.forecast.rawValue))
    }
    size += WireSize.sum(self.credentials) { 1 + WireSize.message($0) }
    if self.paused { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.paused {
      encoder.bool(80, self.paused)
    }
    encoder.elements(self.credentials) { encoder, value in encoder.message(74, value) }
    if self.forecast.rawValue != 0 {
      encoder.int(64, Int64(self.forecast.rawValue))
    }
    if let value = self.window {
      encoder.message(58, value)
    }
    if self.failed != 0 {
      encoder.int(48, self.failed)
    }
    if self.succeeded != 0 {
      encoder.int(40, self.succeeded)
    }
    if let value = self.lastRefusedCredentialAt {
      encoder.message(34, value)
    }
    if !self.lastFailureReason.isEmpty {
      encoder.string(26, self.lastFailureReason)
    }
    if let value = self.lastFailureAt {
      encoder.message(18, value)
    }
    if let value = self.lastCallAt {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.lastCallAt { json.member("lastCallAt", value) }
    if let value = self.lastFailureAt { json.member("lastFailureAt", value) }
    if !self.lastFailureReason.isEmpty { json.member("lastFailureReason", self.lastFailureReason) }
    if let value = self.lastRefusedCredentialAt { json.member("lastRefusedCredentialAt", value) }
    if self.succeeded != 0 { json.member("succeeded", self.succeeded) }
    if self.failed != 0 { json.member("failed", self.failed) }
    if let value = self.window { json.member("window", value) }
    if self.forecast.rawValue != 0 { json.member("forecast", self.forecast) }
    if !self.credentials.isEmpty { json.member("credentials", self.credentials) }
    if self.paused { json.member("paused", self.paused) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "lastCallAt", "last_call_at": try json.read(into: &self.lastCallAt)
      case "lastFailureAt", "last_failure_at": try json.read(into: &self.lastFailureAt)
      case "lastFailureReason", "last_failure_reason": try json.read(into: &self.lastFailureReason)
      case "lastRefusedCredentialAt", "last_refused_credential_at": try json.read(into: &self.lastRefusedCredentialAt)
      case "succeeded": try json.read(into: &self.succeeded)
      case "failed": try json.read(into: &self.failed)
      case "window": try json.read(into: &self.window)
      case "forecast": try json.read(into: &self.forecast)
      case "credentials": try json.read(into: &self.credentials)
      case "paused": try json.read(into: &self.paused)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetHealthResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceGetHealthResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var lastCallAt: WellKnown.Timestamp.View? = nil
    public private(set) var lastFailureAt: WellKnown.Timestamp.View? = nil
    public private(set) var lastFailureReason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var lastRefusedCredentialAt: WellKnown.Timestamp.View? = nil
    public private(set) var succeeded: Int64 = 0
    public private(set) var failed: Int64 = 0
    public private(set) var window: WellKnown.Duration.View? = nil
    public private(set) var forecast: ProvisioningV1.QuarantineForecast = ProvisioningV1.QuarantineForecast(rawValue: 0)
    public private(set) var credentials: RepeatedView<MessageCodec<ProvisioningV1.CredentialHealth.View>> = RepeatedView()
    public private(set) var paused: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetHealthResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.lastCallAt)
          case 18: try decoder.view(into: &self.lastFailureAt)
          case 26: self.lastFailureReason = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.lastRefusedCredentialAt)
          case 40: self.succeeded = try decoder.int64()
          case 48: self.failed = try decoder.int64()
          case 58: try decoder.view(into: &self.window)
          case 64: self.forecast = try decoder.enumeration()
          case 74: try decoder.view(tag, into: &self.credentials)
          case 80: self.paused = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetHealthResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.CredentialHealth {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "kind"
      case 3: "expires_at"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.kind = try decoder.string()
        case 26: try decoder.merge(into: &self.expiresAt)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.CredentialHealth.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.kind.isEmpty {
      size += 1 + WireSize.string(self.kind)
    }
    if let value = self.expiresAt {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.expiresAt {
      encoder.message(26, value)
    }
    if !self.kind.isEmpty {
      encoder.string(18, self.kind)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.kind.isEmpty { json.member("kind", self.kind) }
    if let value = self.expiresAt { json.member("expiresAt", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "kind": try json.read(into: &self.kind)
      case "expiresAt", "expires_at": try json.read(into: &self.expiresAt)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.CredentialHealth {
  /// ``ProvisioningV1.CredentialHealth``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var kind: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var expiresAt: WellKnown.Timestamp.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.CredentialHealth.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.kind = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.expiresAt)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.CredentialHealth.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.user.isEmpty { json.member("user", self.user) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "traces"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.traces)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.traces) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.traces) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.traces.isEmpty { json.member("traces", self.traces) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "traces": try json.read(into: &self.traces)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var traces: RepeatedView<MessageCodec<ProvisioningV1.MembershipTrace.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.traces)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MembershipTrace {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "workgroup"
      case 2: "workgroup_name"
      case 3: "source"
      case 4: "began_at"
      case 5: "revision"
      case 6: "method"
      case 7: "principal"
      case 8: "log_number"
      case 9: "leads"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.workgroup = try decoder.string()
        case 18: self.workgroupName = try decoder.string()
        case 26: self.source = try decoder.string()
        case 34: try decoder.merge(into: &self.beganAt)
        case 40: self.revision = try decoder.int64()
        case 50: self.method = try decoder.string()
        case 58: self.principal = try decoder.string()
        case 64: self.logNumber = try decoder.int64()
        case 74:
          try decoder.append(to: &self.leads)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MembershipTrace.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    if !self.source.isEmpty {
      size += 1 + WireSize.string(self.source)
    }
    if let value = self.beganAt {
      size += 1 + WireSize.message(value)
    }
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.principal.isEmpty {
      size += 1 + WireSize.string(self.principal)
    }
    if self.logNumber != 0 {
      size += 1 + WireSize.int(self.logNumber)
    }
    size += WireSize.sum(self.leads) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.leads) { encoder, value in encoder.message(74, value) }
    if self.logNumber != 0 {
      encoder.int(64, self.logNumber)
    }
    if !self.principal.isEmpty {
      encoder.string(58, self.principal)
    }
    if !self.method.isEmpty {
      encoder.string(50, self.method)
    }
    if self.revision != 0 {
      encoder.int(40, self.revision)
    }
    if let value = self.beganAt {
      encoder.message(34, value)
    }
    if !self.source.isEmpty {
      encoder.string(26, self.source)
    }
    if !self.workgroupName.isEmpty {
      encoder.string(18, self.workgroupName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(10, self.workgroup)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
    if !self.source.isEmpty { json.member("source", self.source) }
    if let value = self.beganAt { json.member("beganAt", value) }
    if self.revision != 0 { json.member("revision", self.revision) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.principal.isEmpty { json.member("principal", self.principal) }
    if self.logNumber != 0 { json.member("logNumber", self.logNumber) }
    if !self.leads.isEmpty { json.member("leads", self.leads) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      case "source": try json.read(into: &self.source)
      case "beganAt", "began_at": try json.read(into: &self.beganAt)
      case "revision": try json.read(into: &self.revision)
      case "method": try json.read(into: &self.method)
      case "principal": try json.read(into: &self.principal)
      case "logNumber", "log_number": try json.read(into: &self.logNumber)
      case "leads": try json.read(into: &self.leads)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MembershipTrace {
  /// ``ProvisioningV1.MembershipTrace``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var source: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var beganAt: WellKnown.Timestamp.View? = nil
    public private(set) var revision: Int64 = 0
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var principal: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var logNumber: Int64 = 0
    public private(set) var leads: RepeatedView<MessageCodec<ProvisioningV1.MembershipLead.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MembershipTrace.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.workgroup = try decoder.borrowedString()
          case 18: self.workgroupName = try decoder.borrowedString()
          case 26: self.source = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.beganAt)
          case 40: self.revision = try decoder.int64()
          case 50: self.method = try decoder.borrowedString()
          case 58: self.principal = try decoder.borrowedString()
          case 64: self.logNumber = try decoder.int64()
          case 74: try decoder.view(tag, into: &self.leads)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MembershipTrace.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MembershipLead {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "mapping"
      case 2: "external_group"
      case 3: "external_group_name"
      case 4: "attribute"
      case 5: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.mapping = try decoder.string()
        case 18: self.externalGroup = try decoder.string()
        case 26: self.externalGroupName = try decoder.string()
        case 34: self.attribute = try decoder.string()
        case 42: self.value = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MembershipLead.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.mapping.isEmpty {
      size += 1 + WireSize.string(self.mapping)
    }
    if !self.externalGroup.isEmpty {
      size += 1 + WireSize.string(self.externalGroup)
    }
    if !self.externalGroupName.isEmpty {
      size += 1 + WireSize.string(self.externalGroupName)
    }
    if !self.attribute.isEmpty {
      size += 1 + WireSize.string(self.attribute)
    }
    if !self.value.isEmpty {
      size += 1 + WireSize.string(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.value.isEmpty {
      encoder.string(42, self.value)
    }
    if !self.attribute.isEmpty {
      encoder.string(34, self.attribute)
    }
    if !self.externalGroupName.isEmpty {
      encoder.string(26, self.externalGroupName)
    }
    if !self.externalGroup.isEmpty {
      encoder.string(18, self.externalGroup)
    }
    if !self.mapping.isEmpty {
      encoder.string(10, self.mapping)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.mapping.isEmpty { json.member("mapping", self.mapping) }
    if !self.externalGroup.isEmpty { json.member("externalGroup", self.externalGroup) }
    if !self.externalGroupName.isEmpty { json.member("externalGroupName", self.externalGroupName) }
    if !self.attribute.isEmpty { json.member("attribute", self.attribute) }
    if !self.value.isEmpty { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "mapping": try json.read(into: &self.mapping)
      case "externalGroup", "external_group": try json.read(into: &self.externalGroup)
      case "externalGroupName", "external_group_name": try json.read(into: &self.externalGroupName)
      case "attribute": try json.read(into: &self.attribute)
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MembershipLead {
  /// ``ProvisioningV1.MembershipLead``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var mapping: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var externalGroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var externalGroupName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var attribute: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var value: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MembershipLead.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.mapping = try decoder.borrowedString()
          case 18: self.externalGroup = try decoder.borrowedString()
          case 26: self.externalGroupName = try decoder.borrowedString()
          case 34: self.attribute = try decoder.borrowedString()
          case 42: self.value = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MembershipLead.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetDriftRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetDriftRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetDriftRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceGetDriftRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetDriftRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetDriftRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceGetDriftResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "drifts"
      case 2: "users"
      case 3: "next_page_token"
      case 4: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.drifts)
        case 16: self.users = try decoder.int32()
        case 26: self.nextPageToken = try decoder.string()
        case 32: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetDriftResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.drifts) { 1 + WireSize.message($0) }
    if self.users != 0 {
      size += 1 + WireSize.int(Int64(self.users))
    }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(32, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(26, self.nextPageToken)
    }
    if self.users != 0 {
      encoder.int(16, Int64(self.users))
    }
    encoder.elements(self.drifts) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.drifts.isEmpty { json.member("drifts", self.drifts) }
    if self.users != 0 { json.member("users", self.users) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "drifts": try json.read(into: &self.drifts)
      case "users": try json.read(into: &self.users)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceGetDriftResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceGetDriftResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var drifts: RepeatedView<MessageCodec<ProvisioningV1.Drift.View>> = RepeatedView()
    public private(set) var users: Int32 = 0
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceGetDriftResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.drifts)
          case 16: self.users = try decoder.int32()
          case 26: self.nextPageToken = try decoder.borrowedString()
          case 32: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceGetDriftResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.Drift {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "scim_user"
      case 3: "user"
      case 4: "workgroup"
      case 5: "workgroup_name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.kind = try decoder.enumeration()
        case 18: self.scimUser = try decoder.string()
        case 26: self.user = try decoder.string()
        case 34: self.workgroup = try decoder.string()
        case 42: self.workgroupName = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.Drift.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.scimUser.isEmpty {
      size += 1 + WireSize.string(self.scimUser)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroupName.isEmpty {
      encoder.string(42, self.workgroupName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(34, self.workgroup)
    }
    if !self.user.isEmpty {
      encoder.string(26, self.user)
    }
    if !self.scimUser.isEmpty {
      encoder.string(18, self.scimUser)
    }
    if self.kind.rawValue != 0 {
      encoder.int(8, Int64(self.kind.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.scimUser.isEmpty { json.member("scimUser", self.scimUser) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "scimUser", "scim_user": try json.read(into: &self.scimUser)
      case "user": try json.read(into: &self.user)
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.Drift {
  /// ``ProvisioningV1.Drift``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: ProvisioningV1.DriftKind = ProvisioningV1.DriftKind(rawValue: 0)
    public private(set) var scimUser: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.Drift.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.kind = try decoder.enumeration()
          case 18: self.scimUser = try decoder.borrowedString()
          case 26: self.user = try decoder.borrowedString()
          case 34: self.workgroup = try decoder.borrowedString()
          case 42: self.workgroupName = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.Drift.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceExportLogRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "after"
      case 4: "with_changes"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.after = try decoder.int64()
        case 32: self.withChanges = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceExportLogRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.after != 0 {
      size += 1 + WireSize.int(self.after)
    }
    if self.withChanges { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.withChanges {
      encoder.bool(32, self.withChanges)
    }
    if self.after != 0 {
      encoder.int(24, self.after)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.after != 0 { json.member("after", self.after) }
    if self.withChanges { json.member("withChanges", self.withChanges) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "after": try json.read(into: &self.after)
      case "withChanges", "with_changes": try json.read(into: &self.withChanges)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceExportLogRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceExportLogRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var after: Int64 = 0
    public private(set) var withChanges: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceExportLogRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.after = try decoder.int64()
          case 32: self.withChanges = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceExportLogRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceExportLogResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "lines"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.lines)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceExportLogResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.lines) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.lines) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.lines.isEmpty { json.member("lines", self.lines) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "lines": try json.read(into: &self.lines)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceExportLogResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceExportLogResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var lines: RepeatedView<MessageCodec<ProvisioningV1.ExportedLine.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceExportLogResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.lines)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceExportLogResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ExportedLine {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "line"
      case 2: "changes"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.line)
        case 18:
          try decoder.append(to: &self.changes)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ExportedLine.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.line {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.changes) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.changes) { encoder, value in encoder.message(18, value) }
    if let value = self.line {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.line { json.member("line", value) }
    if !self.changes.isEmpty { json.member("changes", self.changes) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "line": try json.read(into: &self.line)
      case "changes": try json.read(into: &self.changes)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ExportedLine {
  /// ``ProvisioningV1.ExportedLine``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var line: ProvisioningV1.LogLine.View? = nil
    public private(set) var changes: RepeatedView<MessageCodec<ProvisioningV1.LoggedChange.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ExportedLine.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.line)
          case 18: try decoder.view(tag, into: &self.changes)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ExportedLine.self)
        }
      }
    }

  }
}

extension ProvisioningV1.LoggedChange {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "before"
      case 3: "after"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.kind = try decoder.string()
        case 18: self.before = try decoder.string()
        case 26: self.after = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.LoggedChange.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.kind.isEmpty {
      size += 1 + WireSize.string(self.kind)
    }
    if !self.before.isEmpty {
      size += 1 + WireSize.string(self.before)
    }
    if !self.after.isEmpty {
      size += 1 + WireSize.string(self.after)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.after.isEmpty {
      encoder.string(26, self.after)
    }
    if !self.before.isEmpty {
      encoder.string(18, self.before)
    }
    if !self.kind.isEmpty {
      encoder.string(10, self.kind)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.kind.isEmpty { json.member("kind", self.kind) }
    if !self.before.isEmpty { json.member("before", self.before) }
    if !self.after.isEmpty { json.member("after", self.after) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "before": try json.read(into: &self.before)
      case "after": try json.read(into: &self.after)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.LoggedChange {
  /// ``ProvisioningV1.LoggedChange``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var before: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var after: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.LoggedChange.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.kind = try decoder.borrowedString()
          case 18: self.before = try decoder.borrowedString()
          case 26: self.after = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.LoggedChange.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceReplayLogRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "lines"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26:
          try decoder.append(to: &self.lines)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceReplayLogRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    size += WireSize.sum(self.lines) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.lines) { encoder, value in encoder.message(26, value) }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.lines.isEmpty { json.member("lines", self.lines) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "lines": try json.read(into: &self.lines)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceReplayLogRequest {
  /// ``ProvisioningV1.IdentityProvidersServiceReplayLogRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var lines: RepeatedView<MessageCodec<ProvisioningV1.LogLine.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceReplayLogRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.lines)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceReplayLogRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersServiceReplayLogResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "applied"
      case 2: "skipped"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.applied = try decoder.int64()
        case 16: self.skipped = try decoder.int64()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceReplayLogResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.applied != 0 {
      size += 1 + WireSize.int(self.applied)
    }
    if self.skipped != 0 {
      size += 1 + WireSize.int(self.skipped)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if self.skipped != 0 {
      encoder.int(16, self.skipped)
    }
    if self.applied != 0 {
      encoder.int(8, self.applied)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.applied != 0 { json.member("applied", self.applied) }
    if self.skipped != 0 { json.member("skipped", self.skipped) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "applied": try json.read(into: &self.applied)
      case "skipped": try json.read(into: &self.skipped)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.IdentityProvidersServiceReplayLogResponse {
  /// ``ProvisioningV1.IdentityProvidersServiceReplayLogResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var applied: Int64 = 0
    public private(set) var skipped: Int64 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.IdentityProvidersServiceReplayLogResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.applied = try decoder.int64()
          case 16: self.skipped = try decoder.int64()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.IdentityProvidersServiceReplayLogResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.IdentityProvidersService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.IdentityProvidersMethods.service }

  public func register(in router: inout Router) {
    router.unary(ProvisioningV1.IdentityProvidersMethods.create) {
      (request: ProvisioningV1.IdentityProvidersServiceCreateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceCreateResponse in
      try await self.create(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.get) {
      (request: ProvisioningV1.IdentityProvidersServiceGetRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetResponse in
      try await self.get(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.list) {
      (request: ProvisioningV1.IdentityProvidersServiceListRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.update) {
      (request: ProvisioningV1.IdentityProvidersServiceUpdateRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceUpdateResponse in
      try await self.update(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.delete) {
      (request: ProvisioningV1.IdentityProvidersServiceDeleteRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.issueToken) {
      (request: ProvisioningV1.IdentityProvidersServiceIssueTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceIssueTokenResponse in
      try await self.issueToken(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.rotateToken) {
      (request: ProvisioningV1.IdentityProvidersServiceRotateTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceRotateTokenResponse in
      try await self.rotateToken(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.revokeToken) {
      (request: ProvisioningV1.IdentityProvidersServiceRevokeTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceRevokeTokenResponse in
      try await self.revokeToken(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.addClientSecret) {
      (request: ProvisioningV1.IdentityProvidersServiceAddClientSecretRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceAddClientSecretResponse in
      try await self.addClientSecret(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.removeClientSecret) {
      (request: ProvisioningV1.IdentityProvidersServiceRemoveClientSecretRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceRemoveClientSecretResponse in
      try await self.removeClientSecret(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.grantToken) {
      (request: ProvisioningV1.IdentityProvidersServiceGrantTokenRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGrantTokenResponse in
      try await self.grantToken(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.getHealth) {
      (request: ProvisioningV1.IdentityProvidersServiceGetHealthRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetHealthResponse in
      try await self.getHealth(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.traceMemberships) {
      (request: ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse in
      try await self.traceMemberships(request, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.getDrift) {
      (request: ProvisioningV1.IdentityProvidersServiceGetDriftRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceGetDriftResponse in
      try await self.getDrift(request, context: context)
    }
    router.serverStreaming(ProvisioningV1.IdentityProvidersMethods.exportLog) {
      (request: ProvisioningV1.IdentityProvidersServiceExportLogRequest, response: ResponseWriter<ProvisioningV1.IdentityProvidersServiceExportLogResponse>, context: CallContext) async throws -> Void in
      try await self.exportLog(request, response: response, context: context)
    }
    router.unary(ProvisioningV1.IdentityProvidersMethods.replayLog) {
      (request: ProvisioningV1.IdentityProvidersServiceReplayLogRequest, context: CallContext) async throws -> ProvisioningV1.IdentityProvidersServiceReplayLogResponse in
      try await self.replayLog(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/identity_providers.proto`.
  public static let identityProviders = ProtoFile(
    name: "muster/provisioning/v1/identity_providers.proto", dependencies: [WellKnown.Files.duration, WellKnown.Files.fieldMask, WellKnown.Files.timestamp, ProvisioningV1.Files.sync],
    base64: "Ci9tdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL2lkZW50aXR5X3Byb3ZpZGVycy5wcm90bxIWbXVzdGVyLnByb3Zpc2lvbmluZy52MRoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxohbXVzdGVyL3Byb3Zpc2lvbmluZy92MS9zeW5jLnByb3RvIocBCgxDbGFpbU1hcHBpbmcSHAoJd29ya2dyb3VwGAEgASgJUgl3b3JrZ3JvdXASIQoMZGlzcGxheV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZRIUCgVlbWFpbBgDIAEoCVIFZW1haWwSIAoLZGVzY3JpcHRpb24YBCABKAlSC2Rlc2NyaXB0aW9uIpsBChBSZW1vdmFsVGhyZXNob2xkEh0KB21pbmltdW0YASABKANIAFIHbWluaW11bYgBARIdCgdwZXJjZW50GAIgASgDSAFSB3BlcmNlbnSIAQESMQoGd2luZG93GAMgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgZ3aW5kb3dCCgoIX21pbmltdW1CCgoIX3BlcmNlbnQiigIKBVRydXN0EhYKBmlzc3VlchgBIAEoCVIGaXNzdWVyEhwKCWF1ZGllbmNlcxgCIAMoCVIJYXVkaWVuY2VzEhIKBGp3a3MYAyABKAlSBGp3a3MSGQoIandrc191cmwYBCABKAlSB2p3a3NVcmwSIwoNc3ViamVjdF9jbGFpbRgFIAEoCVIMc3ViamVjdENsYWltEisKEXNhbWxfY2VydGlmaWNhdGVzGAYgAygJUhBzYW1sQ2VydGlmaWNhdGVzEiMKDXNhbWxfYXVkaWVuY2UYByABKAlSDHNhbWxBdWRpZW5jZRIlCg5jbGllbnRfc3ViamVjdBgIIAEoCVINY2xpZW50U3ViamVjdCLdAwoXSWRlbnRpdHlQcm92aWRlck9wdGlvbnMSOQoHZGlhbGVjdBgBIAEoDjIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuRGlhbGVjdFIHZGlhbGVjdBJYChJ1bmtub3duX2F0dHJpYnV0ZXMYAiABKA4yKS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlVua25vd25BdHRyaWJ1dGVzUhF1bmtub3duQXR0cmlidXRlcxJVChFyZW1vdmFsX3RocmVzaG9sZBgDIAEoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuUmVtb3ZhbFRocmVzaG9sZFIQcmVtb3ZhbFRocmVzaG9sZBIiCgpncmFjZV9kYXlzGAQgASgDSABSCWdyYWNlRGF5c4gBARIUCgVzY29wZRgFIAEoCVIFc2NvcGUSMwoFdHJ1c3QYBiABKAsyHS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlRydXN0UgV0cnVzdBIWCgZwYXVzZWQYByABKAhSBnBhdXNlZBJACg50b2tlbl9saWZldGltZRgIIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblINdG9rZW5MaWZldGltZUINCgtfZ3JhY2VfZGF5cyLrAgoQSWRlbnRpdHlQcm92aWRlchIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRI8CgZjbGFpbXMYAyABKAsyJC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkNsYWltTWFwcGluZ1IGY2xhaW1zEjcKB2xpbmtfYnkYBCABKA4yHi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxpbmtCeVIGbGlua0J5EikKEGNyZWF0ZV91bm1hdGNoZWQYBSABKAhSD2NyZWF0ZVVubWF0Y2hlZBIyChVhZG1pbmlzdHJhdG9yc19vcHRfaW4YBiABKAhSE2FkbWluaXN0cmF0b3JzT3B0SW4SEgoEZXRhZxgHIAEoCVIEZXRhZxJJCgdvcHRpb25zGAggASgLMi8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyT3B0aW9uc1IHb3B0aW9ucyLTAQoKQ3JlZGVudGlhbBIOCgJpZBgBIAEoCVICaWQSPwoGc2NvcGVzGAIgAygOMicubXVzdGVyLnByb3Zpc2lvbmluZy52MS5DcmVkZW50aWFsU2NvcGVSBnNjb3BlcxI5CgpjcmVhdGVkX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJY3JlYXRlZEF0EjkKCmV4cGlyZXNfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglleHBpcmVzQXQitQEKJUlkZW50aXR5UHJvdmlkZXJzU2VydmljZUNyZWF0ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSVQoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAsyKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJSEGlkZW50aXR5UHJvdmlkZXISHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkIpUBCiZJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VDcmVhdGVSZXNwb25zZRJVChFpZGVudGl0eV9wcm92aWRlchgBIAEoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlclIQaWRlbnRpdHlQcm92aWRlchIUCgV0b2tlbhgCIAEoCVIFdG9rZW4iaQoiSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlciKDAgojSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVzcG9uc2USVQoRaWRlbnRpdHlfcHJvdmlkZXIYASABKAsyKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJSEGlkZW50aXR5UHJvdmlkZXISOgoGdG9rZW5zGAIgAygLMiIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5DcmVkZW50aWFsUgZ0b2tlbnMSSQoOY2xpZW50X3NlY3JldHMYAyADKAsyIi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkNyZWRlbnRpYWxSDWNsaWVudFNlY3JldHMiPQojSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlTGlzdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQimwEKJElkZW50aXR5UHJvdmlkZXJzU2VydmljZUxpc3RSZXNwb25zZRJXChJpZGVudGl0eV9wcm92aWRlcnMYASADKAsyKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJSEWlkZW50aXR5UHJvdmlkZXJzEhoKCGNvbXBsZXRlGAIgASgIUghjb21wbGV0ZSKLAgolSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlVXBkYXRlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBJVChFpZGVudGl0eV9wcm92aWRlchgCIAEoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlclIQaWRlbnRpdHlQcm92aWRlchI7Cgt1cGRhdGVfbWFzaxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tSCnVwZGF0ZU1hc2sSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkEhcKB2RyeV9ydW4YBSABKAhSBmRyeVJ1biLRAQomSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlVXBkYXRlUmVzcG9uc2USVQoRaWRlbnRpdHlfcHJvdmlkZXIYASABKAsyKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJSEGlkZW50aXR5UHJvdmlkZXISFAoFdG9rZW4YAiABKAlSBXRva2VuEjoKBHBsYW4YAyABKAsyJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLk1lbWJlcnNoaXBQbGFuUgRwbGFuItcBCiVJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VEZWxldGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEhIKBGV0YWcYAyABKAlSBGV0YWcSHQoKd2l0aF91c2VycxgEIAEoCFIJd2l0aFVzZXJzEhcKB2RyeV9ydW4YBSABKAhSBmRyeVJ1bhIdCgpyZXF1ZXN0X2lkGAYgASgJUglyZXF1ZXN0SWQiygEKJklkZW50aXR5UHJvdmlkZXJzU2VydmljZURlbGV0ZVJlc3BvbnNlEhoKCG1hcHBpbmdzGAEgASgDUghtYXBwaW5ncxIgCgtjcmVkZW50aWFscxgCIAEoA1ILY3JlZGVudGlhbHMSFAoFbGlua3MYAyABKANSBWxpbmtzEiAKC21lbWJlcnNoaXBzGAQgASgDUgttZW1iZXJzaGlwcxIUCgV1c2VycxgFIAEoA1IFdXNlcnMSFAoFdG9rZW4YBiABKAlSBXRva2VuIosCCilJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VJc3N1ZVRva2VuUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchI5CgpleHBpcmVzX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0Ej8KBnNjb3BlcxgEIAMoDjInLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ3JlZGVudGlhbFNjb3BlUgZzY29wZXMSHQoKcmVxdWVzdF9pZBgFIAEoCVIJcmVxdWVzdElkIp4BCipJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VJc3N1ZVRva2VuUmVzcG9uc2USQgoKY3JlZGVudGlhbBgBIAEoCzIiLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ3JlZGVudGlhbFIKY3JlZGVudGlhbBIWCgZzZWNyZXQYAiABKAlSBnNlY3JldBIUCgV0b2tlbhgDIAEoCVIFdG9rZW4ioAIKKklkZW50aXR5UHJvdmlkZXJzU2VydmljZVJvdGF0ZVRva2VuUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIeCgpjcmVkZW50aWFsGAMgASgJUgpjcmVkZW50aWFsEjMKB292ZXJsYXAYBCABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SB292ZXJsYXASOQoKZXhwaXJlc19hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdBIdCgpyZXF1ZXN0X2lkGAYgASgJUglyZXF1ZXN0SWQi3wEKK0lkZW50aXR5UHJvdmlkZXJzU2VydmljZVJvdGF0ZVRva2VuUmVzcG9uc2USQgoKY3JlZGVudGlhbBgBIAEoCzIiLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ3JlZGVudGlhbFIKY3JlZGVudGlhbBIWCgZzZWNyZXQYAiABKAlSBnNlY3JldBI+CghyZXBsYWNlZBgDIAEoCzIiLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ3JlZGVudGlhbFIIcmVwbGFjZWQSFAoFdG9rZW4YBCABKAlSBXRva2VuIrABCipJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VSZXZva2VUb2tlblJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISHgoKY3JlZGVudGlhbBgDIAEoCVIKY3JlZGVudGlhbBIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQiQworSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlUmV2b2tlVG9rZW5SZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4izwEKLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUFkZENsaWVudFNlY3JldFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISOQoKZXhwaXJlc19hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdBIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQiowEKL0lkZW50aXR5UHJvdmlkZXJzU2VydmljZUFkZENsaWVudFNlY3JldFJlc3BvbnNlEkIKCmNyZWRlbnRpYWwYASABKAsyIi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkNyZWRlbnRpYWxSCmNyZWRlbnRpYWwSFgoGc2VjcmV0GAIgASgJUgZzZWNyZXQSFAoFdG9rZW4YAyABKAlSBXRva2VuIrcBCjFJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VSZW1vdmVDbGllbnRTZWNyZXRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEh4KCmNyZWRlbnRpYWwYAyABKAlSCmNyZWRlbnRpYWwSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkIkoKMklkZW50aXR5UHJvdmlkZXJzU2VydmljZVJlbW92ZUNsaWVudFNlY3JldFJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiKbAQopSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR3JhbnRUb2tlblJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISKQoQY2xpZW50X2Fzc2VydGlvbhgDIAEoCVIPY2xpZW50QXNzZXJ0aW9uIsoBCipJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VHcmFudFRva2VuUmVzcG9uc2USIQoMYWNjZXNzX3Rva2VuGAEgASgJUgthY2Nlc3NUb2tlbhI4CgpleHBpcmVzX2luGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUglleHBpcmVzSW4SPwoGc2NvcGVzGAMgAygOMicubXVzdGVyLnByb3Zpc2lvbmluZy52MS5DcmVkZW50aWFsU2NvcGVSBnNjb3BlcyJvCihJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VHZXRIZWFsdGhSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyIssECilJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VHZXRIZWFsdGhSZXNwb25zZRI8CgxsYXN0X2NhbGxfYXQYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpsYXN0Q2FsbEF0EkIKD2xhc3RfZmFpbHVyZV9hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSDWxhc3RGYWlsdXJlQXQSLgoTbGFzdF9mYWlsdXJlX3JlYXNvbhgDIAEoCVIRbGFzdEZhaWx1cmVSZWFzb24SVwoabGFzdF9yZWZ1c2VkX2NyZWRlbnRpYWxfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUhdsYXN0UmVmdXNlZENyZWRlbnRpYWxBdBIcCglzdWNjZWVkZWQYBSABKANSCXN1Y2NlZWRlZBIWCgZmYWlsZWQYBiABKANSBmZhaWxlZBIxCgZ3aW5kb3cYByABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SBndpbmRvdxJGCghmb3JlY2FzdBgIIAEoDjIqLm11c3Rlci5wcm92aXNpb25pbmcudjEuUXVhcmFudGluZUZvcmVjYXN0Ughmb3JlY2FzdBJKCgtjcmVkZW50aWFscxgJIAMoCzIoLm11c3Rlci5wcm92aXNpb25pbmcudjEuQ3JlZGVudGlhbEhlYWx0aFILY3JlZGVudGlhbHMSFgoGcGF1c2VkGAogASgIUgZwYXVzZWQicQoQQ3JlZGVudGlhbEhlYWx0aBIOCgJpZBgBIAEoCVICaWQSEgoEa2luZBgCIAEoCVIEa2luZBI5CgpleHBpcmVzX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0Il0KL0lkZW50aXR5UHJvdmlkZXJzU2VydmljZVRyYWNlTWVtYmVyc2hpcHNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXIicwowSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlVHJhY2VNZW1iZXJzaGlwc1Jlc3BvbnNlEj8KBnRyYWNlcxgBIAMoCzInLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWVtYmVyc2hpcFRyYWNlUgZ0cmFjZXMi1AIKD01lbWJlcnNoaXBUcmFjZRIcCgl3b3JrZ3JvdXAYASABKAlSCXdvcmtncm91cBIlCg53b3JrZ3JvdXBfbmFtZRgCIAEoCVINd29ya2dyb3VwTmFtZRIWCgZzb3VyY2UYAyABKAlSBnNvdXJjZRI1CghiZWdhbl9hdBgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2JlZ2FuQXQSGgoIcmV2aXNpb24YBSABKANSCHJldmlzaW9uEhYKBm1ldGhvZBgGIAEoCVIGbWV0aG9kEhwKCXByaW5jaXBhbBgHIAEoCVIJcHJpbmNpcGFsEh0KCmxvZ19udW1iZXIYCCABKANSCWxvZ051bWJlchI8CgVsZWFkcxgJIAMoCzImLm11c3Rlci5wcm92aXNpb25pbmcudjEuTWVtYmVyc2hpcExlYWRSBWxlYWRzIrUBCg5NZW1iZXJzaGlwTGVhZBIYCgdtYXBwaW5nGAEgASgJUgdtYXBwaW5nEiUKDmV4dGVybmFsX2dyb3VwGAIgASgJUg1leHRlcm5hbEdyb3VwEi4KE2V4dGVybmFsX2dyb3VwX25hbWUYAyABKAlSEWV4dGVybmFsR3JvdXBOYW1lEhwKCWF0dHJpYnV0ZRgEIAEoCVIJYXR0cmlidXRlEhQKBXZhbHVlGAUgASgJUgV2YWx1ZSKqAQonSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0RHJpZnRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEhsKCXBhZ2Vfc2l6ZRgDIAEoBVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgEIAEoCVIJcGFnZVRva2VuIrsBCihJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VHZXREcmlmdFJlc3BvbnNlEjUKBmRyaWZ0cxgBIAMoCzIdLm11c3Rlci5wcm92aXNpb25pbmcudjEuRHJpZnRSBmRyaWZ0cxIUCgV1c2VycxgCIAEoBVIFdXNlcnMSJgoPbmV4dF9wYWdlX3Rva2VuGAMgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAQgASgIUghjb21wbGV0ZSK0AQoFRHJpZnQSNQoEa2luZBgBIAEoDjIhLm11c3Rlci5wcm92aXNpb25pbmcudjEuRHJpZnRLaW5kUgRraW5kEhsKCXNjaW1fdXNlchgCIAEoCVIIc2NpbVVzZXISEgoEdXNlchgDIAEoCVIEdXNlchIcCgl3b3JrZ3JvdXAYBCABKAlSCXdvcmtncm91cBIlCg53b3JrZ3JvdXBfbmFtZRgFIAEoCVINd29ya2dyb3VwTmFtZSKoAQooSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlRXhwb3J0TG9nUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIUCgVhZnRlchgDIAEoA1IFYWZ0ZXISIQoMd2l0aF9jaGFuZ2VzGAQgASgIUgt3aXRoQ2hhbmdlcyJnCilJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VFeHBvcnRMb2dSZXNwb25zZRI6CgVsaW5lcxgBIAMoCzIkLm11c3Rlci5wcm92aXNpb25pbmcudjEuRXhwb3J0ZWRMaW5lUgVsaW5lcyKDAQoMRXhwb3J0ZWRMaW5lEjMKBGxpbmUYASABKAsyHy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxvZ0xpbmVSBGxpbmUSPgoHY2hhbmdlcxgCIAMoCzIkLm11c3Rlci5wcm92aXNpb25pbmcudjEuTG9nZ2VkQ2hhbmdlUgdjaGFuZ2VzIlAKDExvZ2dlZENoYW5nZRISCgRraW5kGAEgASgJUgRraW5kEhYKBmJlZm9yZRgCIAEoCVIGYmVmb3JlEhQKBWFmdGVyGAMgASgJUgVhZnRlciKmAQooSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlUmVwbGF5TG9nUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchI1CgVsaW5lcxgDIAMoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuTG9nTGluZVIFbGluZXMidQopSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlUmVwbGF5TG9nUmVzcG9uc2USGAoHYXBwbGllZBgBIAEoA1IHYXBwbGllZBIYCgdza2lwcGVkGAIgASgDUgdza2lwcGVkEhQKBXRva2VuGAMgASgJUgV0b2tlbipdCgZMaW5rQnkSFwoTTElOS19CWV9VTlNQRUNJRklFRBAAEhAKDExJTktfQllfTk9ORRABEhUKEUxJTktfQllfVVNFUl9OQU1FEAISEQoNTElOS19CWV9FTUFJTBADKncKB0RpYWxlY3QSFwoTRElBTEVDVF9VTlNQRUNJRklFRBAAEg8KC0RJQUxFQ1RfUkZDEAESEQoNRElBTEVDVF9FTlRSQRACEh0KGURJQUxFQ1RfRU5UUkFfU0NJTV8wNjIwMjAQAxIQCgxESUFMRUNUX09LVEEQBCp1ChFVbmtub3duQXR0cmlidXRlcxIiCh5VTktOT1dOX0FUVFJJQlVURVNfVU5TUEVDSUZJRUQQABIdChlVTktOT1dOX0FUVFJJQlVURVNfSUdOT1JFEAESHQoZVU5LTk9XTl9BVFRSSUJVVEVTX1JFSkVDVBACKogBCg9DcmVkZW50aWFsU2NvcGUSIAocQ1JFREVOVElBTF9TQ09QRV9VTlNQRUNJRklFRBAAEhkKFUNSRURFTlRJQUxfU0NPUEVfU0NJTRABEhsKF0NSRURFTlRJQUxfU0NPUEVfTE9HSU5TEAISGwoXQ1JFREVOVElBTF9TQ09QRV9FVkVOVFMQAyq9AQoSUXVhcmFudGluZUZvcmVjYXN0EiMKH1FVQVJBTlRJTkVfRk9SRUNBU1RfVU5TUEVDSUZJRUQQABIcChhRVUFSQU5USU5FX0ZPUkVDQVNUX0lETEUQARIfChtRVUFSQU5USU5FX0ZPUkVDQVNUX0hFQUxUSFkQAhIfChtRVUFSQU5USU5FX0ZPUkVDQVNUX0FUX1JJU0sQAxIiCh5RVUFSQU5USU5FX0ZPUkVDQVNUX1FVQVJBTlRJTkUQBCqTAgoJRHJpZnRLaW5kEhoKFkRSSUZUX0tJTkRfVU5TUEVDSUZJRUQQABIhCh1EUklGVF9LSU5EX01FTUJFUlNISVBfTUlTU0lORxABEiEKHURSSUZUX0tJTkRfTUVNQkVSU0hJUF9TVVJQTFVTEAISHQoZRFJJRlRfS0lORF9TQ09QRV9DT05GTElDVBADEh8KG0RSSUZUX0tJTkRfTUFOVUFMX0lOX0xPQ0tFRBAEEhUKEURSSUZUX0tJTkRfQUNUSVZFEAUSFwoTRFJJRlRfS0lORF9JTkFDVElWRRAGEhsKF0RSSUZUX0tJTkRfVVNFUl9NSVNTSU5HEAcSFwoTRFJJRlRfS0lORF9VTkxJTktFRBAIMv8SChhJZGVudGl0eVByb3ZpZGVyc1NlcnZpY2UShwEKBkNyZWF0ZRI9Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlQ3JlYXRlUmVxdWVzdBo+Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlQ3JlYXRlUmVzcG9uc2USgwEKA0dldBI6Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVxdWVzdBo7Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0UmVzcG9uc2UiA5ACARKGAQoETGlzdBI7Lm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlTGlzdFJlcXVlc3QaPC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUxpc3RSZXNwb25zZSIDkAIBEocBCgZVcGRhdGUSPS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVVwZGF0ZVJlcXVlc3QaPi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVVwZGF0ZVJlc3BvbnNlEocBCgZEZWxldGUSPS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZURlbGV0ZVJlcXVlc3QaPi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZURlbGV0ZVJlc3BvbnNlEpMBCgpJc3N1ZVRva2VuEkEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VJc3N1ZVRva2VuUmVxdWVzdBpCLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlSXNzdWVUb2tlblJlc3BvbnNlEpYBCgtSb3RhdGVUb2tlbhJCLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlUm90YXRlVG9rZW5SZXF1ZXN0GkMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VSb3RhdGVUb2tlblJlc3BvbnNlEpYBCgtSZXZva2VUb2tlbhJCLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlUmV2b2tlVG9rZW5SZXF1ZXN0GkMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VSZXZva2VUb2tlblJlc3BvbnNlEqIBCg9BZGRDbGllbnRTZWNyZXQSRi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUFkZENsaWVudFNlY3JldFJlcXVlc3QaRy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUFkZENsaWVudFNlY3JldFJlc3BvbnNlEqsBChJSZW1vdmVDbGllbnRTZWNyZXQSSS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVJlbW92ZUNsaWVudFNlY3JldFJlcXVlc3QaSi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVJlbW92ZUNsaWVudFNlY3JldFJlc3BvbnNlEpMBCgpHcmFudFRva2VuEkEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VHcmFudFRva2VuUmVxdWVzdBpCLm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR3JhbnRUb2tlblJlc3BvbnNlEpUBCglHZXRIZWFsdGgSQC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUdldEhlYWx0aFJlcXVlc3QaQS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUdldEhlYWx0aFJlc3BvbnNlIgOQAgESqgEKEFRyYWNlTWVtYmVyc2hpcHMSRy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZVRyYWNlTWVtYmVyc2hpcHNSZXF1ZXN0GkgubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VUcmFjZU1lbWJlcnNoaXBzUmVzcG9uc2UiA5ACARKSAQoIR2V0RHJpZnQSPy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUdldERyaWZ0UmVxdWVzdBpALm11c3Rlci5wcm92aXNpb25pbmcudjEuSWRlbnRpdHlQcm92aWRlcnNTZXJ2aWNlR2V0RHJpZnRSZXNwb25zZSIDkAIBEpcBCglFeHBvcnRMb2cSQC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUV4cG9ydExvZ1JlcXVlc3QaQS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLklkZW50aXR5UHJvdmlkZXJzU2VydmljZUV4cG9ydExvZ1Jlc3BvbnNlIgOQAgEwARKQAQoJUmVwbGF5TG9nEkAubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VSZXBsYXlMb2dSZXF1ZXN0GkEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5JZGVudGl0eVByb3ZpZGVyc1NlcnZpY2VSZXBsYXlMb2dSZXNwb25zZWIGcHJvdG8z")
}
