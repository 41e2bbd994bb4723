/// Which claim of a login holds what (C32). An empty name means: not configured.
public struct ClaimMapping: Hashable, Codable, Sendable {
  /// The claim with the external groups; empty switches automatic provisioning off.
  public var workgroup: String
  public var displayName: String
  public var email: String
  public var description: String

  public init(workgroup: String = "", displayName: String = "", email: String = "", description: String = "") {
    self.workgroup = workgroup
    self.displayName = displayName
    self.email = email
    self.description = description
  }
}

/// How a first login finds a user that exists (P17).
public enum LinkBy: String, Hashable, Codable, Sendable, CaseIterable {
  case none, userName, email
}

/// A tenant's connection to an identity provider.
public struct ConnectionFact: Hashable, Codable, Sendable {
  public var id: ConnectionID
  public var name: String
  public var claims: ClaimMapping
  public var linkBy: LinkBy
  /// Whether a first login that matches no workgroup makes an account all the same (C38).
  public var createsUnmatched: Bool
  /// Whether its mappings may lead into `Administrators` (C40).
  public var mayMapAdministrators: Bool
  public var options: ConnectionOptions
  /// The revision of the last save; its etag.
  public var version: Revision

  public init(
    id: ConnectionID, name: String, claims: ClaimMapping, linkBy: LinkBy, createsUnmatched: Bool,
    mayMapAdministrators: Bool, options: ConnectionOptions = ConnectionOptions(), version: Revision
  ) {
    self.id = id
    self.name = name
    self.claims = claims
    self.linkBy = linkBy
    self.createsUnmatched = createsUnmatched
    self.mayMapAdministrators = mayMapAdministrators
    self.options = options
    self.version = version
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(ConnectionID.self, forKey: .id)
    name = try fields.decode(String.self, forKey: .name)
    claims = try fields.decode(ClaimMapping.self, forKey: .claims)
    linkBy = try fields.decode(LinkBy.self, forKey: .linkBy)
    createsUnmatched = try fields.decode(Bool.self, forKey: .createsUnmatched)
    mayMapAdministrators = try fields.decode(Bool.self, forKey: .mayMapAdministrators)
    options = try fields.decode(.options, default: ConnectionOptions())
    version = try fields.decode(Revision.self, forKey: .version)
  }
}

/// How a mapping compares a value (C39).
public enum MatchKind: String, Hashable, Codable, Sendable, CaseIterable {
  case exact, caseInsensitive, prefix, glob, regex
}

/// A binding of an external group, or of an attribute of users, to a workgroup (C34); many to many.
public struct MappingFact: Hashable, Codable, Sendable {
  public var id: MappingID
  public var connection: ConnectionID
  /// Whose values are compared: the claim or the path of a SCIM attribute; empty for the external groups.
  public var attribute: String
  public var match: MatchKind
  public var value: String
  public var workgroup: WorkgroupID
  /// Decides between scope workgroups: the lowest number wins (A25).
  public var priority: Int64

  public init(
    id: MappingID, connection: ConnectionID, attribute: String = "", match: MatchKind, value: String,
    workgroup: WorkgroupID, priority: Int64
  ) {
    self.id = id
    self.connection = connection
    self.attribute = attribute
    self.match = match
    self.value = value
    self.workgroup = workgroup
    self.priority = priority
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(MappingID.self, forKey: .id)
    connection = try fields.decode(ConnectionID.self, forKey: .connection)
    attribute = try fields.decode(.attribute, default: "")
    match = try fields.decode(MatchKind.self, forKey: .match)
    value = try fields.decode(String.self, forKey: .value)
    workgroup = try fields.decode(WorkgroupID.self, forKey: .workgroup)
    priority = try fields.decode(Int64.self, forKey: .priority)
  }
}

/// The tie between a connection's subject and a user of the directory (P17).
public struct LinkFact: Hashable, Codable, Sendable {
  public var connection: ConnectionID
  /// The provider's name for the user, exactly as asserted.
  public var subject: String
  public var user: UserID

  public init(connection: ConnectionID, subject: String, user: UserID) {
    self.connection = connection
    self.subject = subject
    self.user = user
  }
}
