public import Model

/// A set of facts that a command wants to see. Each is answered whole, so that absence is known too.
public enum FactQuery: Hashable, Sendable {
  /// With the tenant's version.
  case tenant
  /// With its version.
  case company(CompanyID)
  /// All companies, with their versions; bounded by ``DirectoryLimits/companies``.
  case companies
  /// With its version.
  case unit(UnitID)
  /// All units, with their versions; bounded by ``DirectoryLimits/units``.
  case units
  /// What keeps a unit from being empty, one of each kind: a unit below, a user who is not deleted, a resource.
  case contents(of: UnitID)
  /// The user, deleted ones too, and its profile; with the user's version.
  case user(UserID)
  /// The users of these ids without their profiles, deleted ones too; sorted, so that equal sets are equal queries.
  case users([UserID])
  /// All users without their profiles; bounded by the pipeline's limit.
  case allUsers
  /// The user whose login equals this one without regard to case, with its profile.
  case userByLogin(String)
  /// The users whose e-mail equals this one without regard to case, with their profiles.
  case usersByEmail(String)
  case workgroup(WorkgroupID)
  /// The workgroup of that kind whose name equals this one without regard to case.
  case workgroupByName(WorkgroupKind, String)
  /// The workgroups that came with the tenant.
  case builtinWorkgroups
  /// All memberships of a user, from every source.
  case memberships(of: UserID)
  /// All memberships of these users, from every source; sorted, so that equal sets are equal queries.
  case membershipsOf([UserID])
  /// The memberships of these users in a workgroup, from every source.
  case members(of: WorkgroupID, among: [UserID])
  /// All memberships in a workgroup, from every source; bounded by the pipeline's limit.
  case allMembers(of: WorkgroupID)
  case roleStates(of: WorkgroupID)
  /// All states of a role.
  case states(of: RoleKey)
  /// All states of all roles; bounded by the pipeline's limit.
  case allRoleStates
  /// The workgroups of these ids; sorted, so that equal sets are equal queries.
  case workgroups([WorkgroupID])
  /// All roles of the tenant.
  case roles
  /// All applications of the tenant.
  case applications
  case resources(ResourceQuery)
  /// The restriction items of a scope workgroup.
  case scopeItems(of: WorkgroupID)
  /// All entity permissions of a workgroup.
  case entityPermissions(of: WorkgroupID)
  /// The license profiles that name a workgroup.
  case licenseProfiles(of: WorkgroupID)
  /// What a user holds without a workgroup.
  case userRoles(of: UserID)
  /// Who holds a role without a workgroup; bounded by the pipeline's limit.
  case holders(of: RoleKey)
  /// Who holds a role on which resources; bounded by the pipeline's limit.
  case resourceRoles(of: RoleKey)
  /// What a user holds on a resource.
  case resourceRolesOf(UserID, on: ResourceKey)
  case resource(ResourceKey)
  /// What else is a user's, and ends with it: roles, roles on resources, entity permissions, grants, offices in groups.
  case belongings(of: UserID)
  /// All license profiles; bounded by ``DirectoryLimits/licenseProfiles``.
  case allLicenseProfiles
  /// The seats that a user holds.
  case seats(of: UserID)
  /// All seats that are taken of a profile.
  case seatsTaken(in: LicenseProfileID)
  /// The seats that these users hold of a profile; sorted, so that equal sets are equal queries.
  case seatsAmong([UserID], in: LicenseProfileID)
  /// How many seats of a profile are taken, by product: in ``FactAnswer/counts``, without the seats themselves.
  case seatCounts(of: LicenseProfileID)
  case connection(ConnectionID)
  case mapping(MappingID)
  case mappings(of: ConnectionID)
  case mappingsInto(WorkgroupID)
  case credential(CredentialID)
  /// Expired ones too.
  case credentials(of: ConnectionID)
  case link(ConnectionID, subject: String)
  case links(of: UserID)
  /// The ties of a connection; bounded by the pipeline's limit.
  case linksThrough(ConnectionID)
  /// The slice that decides about one user: the user, its memberships, those workgroups and the ones that hold all
  /// users, their role states, and all roles.
  case subject(UserID)
  /// The newest authentication instant that a connection has asserted for a subject.
  case lastLogin(ConnectionID, subject: String)
  /// The enrolment whose secret has this digest.
  case enrolment(secretDigest: [UInt8])
  /// What connections have pushed.
  case pushed(PushedQuery)
}

/// Something that is kept but is no fact: it bumps no revision, and no snapshot knows it.
public enum Record: Hashable, Sendable {
  /// The instant at which a connection last vouched for a subject (P44).
  case lastLogin(ConnectionID, subject: String, at: Timestamp)
  /// A token that a client secret was exchanged for; the oldest of that secret beyond a number ends.
  case accessToken(AccessToken)
  /// The instant at which a connection last pushed something about these users (P44).
  case lastPush(ConnectionID, users: [UserID], at: Timestamp)
  /// The instant at which a connection last said of a user whether it is active (P44).
  case lastStatus(ConnectionID, user: UserID, at: Timestamp)
  /// An event of a connection was taken, so that it counts once (P58, P59).
  case event(ConnectionID, id: String, at: Timestamp)
  /// A connection took something from people (P47).
  case removals(ConnectionID, at: Timestamp, count: Int64)
  /// A request is held, or what is held is changed.
  case held(HeldRequest)
  /// A held request passed or was dropped.
  case heldEnded(HeldRequestID)
  /// A request took something from people that can be given back (P47).
  case taken(Taking)
  /// It was given back.
  case takingEnded(ConnectionID, Revision)
  /// A request of a connection, for its log (P53).
  case push(PushLogEntry)
  /// What a deletion can be taken back with (P48).
  case departed(Departure)
  /// A deletion was taken back.
  case departureEnded(ScimUserID)
  /// A one-time enrolment, of which only the digest is kept.
  case enrolment(Enrolment)
  /// An enrolment was redeemed or taken back.
  case enrolmentEnded(secretDigest: [UInt8])
  /// No enrolment of the user can be redeemed any more.
  case enrolmentsEnded(of: UserID)
}

/// A token of a connection that lives for hours (P7).
public struct AccessToken: Hashable, Sendable {
  public var id: CredentialID
  /// The client secret, with which it ends.
  public var credential: CredentialID
  public var connection: ConnectionID
  /// The SHA-256 of the secret, as hexadecimal digits.
  public var digest: String
  public var expires: Timestamp

  public init(
    id: CredentialID, credential: CredentialID, connection: ConnectionID, digest: String, expires: Timestamp
  ) {
    self.id = id
    self.credential = credential
    self.connection = connection
    self.digest = digest
    self.expires = expires
  }
}

/// A one-time invitation to take over an account (C4).
public struct Enrolment: Hashable, Sendable {
  public var user: UserID
  /// The SHA-256 of the secret.
  public var secretDigest: [UInt8]
  public var expires: Timestamp

  public init(user: UserID, secretDigest: [UInt8], expires: Timestamp) {
    self.user = user
    self.secretDigest = secretDigest
    self.expires = expires
  }
}

/// What the repository found for a ``FactQuery``.
public struct FactAnswer: Hashable, Sendable {
  public var facts: [Fact]
  public var records: [Record]
  /// The revision of the last change of facts that don't carry it, their etag: for ``FactQuery/user(_:)`` the one that
  /// ``UserRecord/version`` shows too, under the key `.user(id)`, and for ``FactQuery/tenant`` the tenant's.
  public var versions: [FactKey: Revision]
  /// How many facts there are, for queries that ask for their number.
  public var counts: [String: Int64]

  public init(
    facts: [Fact] = [], records: [Record] = [], versions: [FactKey: Revision] = [:], counts: [String: Int64] = [:]
  ) {
    self.facts = facts
    self.records = records
    self.versions = versions
    self.counts = counts
  }
}
