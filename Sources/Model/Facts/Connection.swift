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
  /// The revision of the last save; its etag.
  public var version: Revision

  public init(
    id: ConnectionID, name: String, claims: ClaimMapping, linkBy: LinkBy, createsUnmatched: Bool,
    mayMapAdministrators: Bool, version: Revision
  ) {
    self.id = id
    self.name = name
    self.claims = claims
    self.linkBy = linkBy
    self.createsUnmatched = createsUnmatched
    self.mayMapAdministrators = mayMapAdministrators
    self.version = version
  }
}

/// How a mapping compares an external group's value (C39).
public enum MatchKind: String, Hashable, Codable, Sendable, CaseIterable {
  case exact, caseInsensitive, prefix, glob, regex
}

/// A binding of an external group to a workgroup (C34); many to many.
public struct MappingFact: Hashable, Codable, Sendable {
  public var id: MappingID
  public var connection: ConnectionID
  public var match: MatchKind
  public var value: String
  public var workgroup: WorkgroupID
  /// Decides between scope workgroups: the lowest number wins (A25).
  public var priority: Int64

  public init(
    id: MappingID, connection: ConnectionID, match: MatchKind, value: String, workgroup: WorkgroupID, priority: Int64
  ) {
    self.id = id
    self.connection = connection
    self.match = match
    self.value = value
    self.workgroup = workgroup
    self.priority = priority
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
