/// A person as one connection pushes it: a link of that connection to a user of the directory (P17).
public struct ScimUserFact: Hashable, Codable, Sendable {
  public var id: ScimUserID
  public var connection: ConnectionID
  public var user: UserID
  /// What counts of the connection's word: a user is active only if every link says so (P17).
  public var isActive: Bool
  /// What the connection says while its word is ignored, because the user is outside of its scope (P55); nil within it.
  public var ignoredActive: Bool?
  /// Whether links hold the user deactivated, this one among them. An administrator's deactivation is not theirs to end.
  public var holdsDown: Bool
  /// The revision of the last change, its etag.
  public var version: Revision

  public init(
    id: ScimUserID, connection: ConnectionID, user: UserID, isActive: Bool, holdsDown: Bool = false,
    ignoredActive: Bool? = nil, version: Revision
  ) {
    self.id = id
    self.connection = connection
    self.user = user
    self.isActive = isActive
    self.holdsDown = holdsDown
    self.ignoredActive = ignoredActive
    self.version = version
  }

  /// What the connection says, whether it counts or not: what the provider is shown.
  public var saysActive: Bool { ignoredActive ?? isActive }

  /// Whether the user is outside of the connection's scope (P55), as of the last write about it.
  public var isOutside: Bool { ignoredActive != nil }
}

/// The personal part of a pushed user, as sent (P30): like a profile it can be erased, and has no history.
public struct ScimProfileFact: Hashable, Codable, Sendable {
  public var user: ScimUserID
  public var connection: ConnectionID
  /// Unique in the connection without regard to case (P22).
  public var userName: String
  /// Unique in the connection, with regard to case (P23).
  public var externalID: String?
  /// Every e-mail that the attributes name, by which it can be found.
  public var emails: [String]
  /// A JSON object: all other attributes, as sent.
  public var attributes: String

  public init(
    user: ScimUserID, connection: ConnectionID, userName: String, externalID: String? = nil, emails: [String] = [],
    attributes: String = "{}"
  ) {
    self.user = user
    self.connection = connection
    self.userName = userName
    self.externalID = externalID
    self.emails = emails
    self.attributes = attributes
  }
}

/// A group as a connection pushes it: an object of its own, which mappings bind to workgroups (P40).
public struct ExternalGroupFact: Hashable, Codable, Sendable {
  public var id: ExternalGroupID
  public var connection: ConnectionID
  /// Unique in the connection without regard to case (P32).
  public var displayName: String
  public var externalID: String?
  /// A JSON object: all other attributes, as sent.
  public var attributes: String
  /// The revision of the last change of the group or its members, its etag.
  public var version: Revision

  public init(
    id: ExternalGroupID, connection: ConnectionID, displayName: String, externalID: String? = nil,
    attributes: String = "{}", version: Revision
  ) {
    self.id = id
    self.connection = connection
    self.displayName = displayName
    self.externalID = externalID
    self.attributes = attributes
    self.version = version
  }
}

/// A pushed user in a pushed group. It has nothing besides its key.
public struct ExternalMemberFact: Hashable, Codable, Sendable {
  public var group: ExternalGroupID
  public var user: ScimUserID

  public init(group: ExternalGroupID, user: ScimUserID) {
    self.group = group
    self.user = user
  }
}

/// A pushed group in another one, never in a circle (P39). It has nothing besides its key.
public struct NestedGroupFact: Hashable, Codable, Sendable {
  public var group: ExternalGroupID
  public var child: ExternalGroupID

  public init(group: ExternalGroupID, child: ExternalGroupID) {
    self.group = group
    self.child = child
  }
}

/// A mapping that holds for a pushed group. What the group is called later does not end it (P40).
public struct BindingFact: Hashable, Codable, Sendable {
  public var mapping: MappingID
  public var group: ExternalGroupID

  public init(mapping: MappingID, group: ExternalGroupID) {
    self.mapping = mapping
    self.group = group
  }
}

/// What the events of identity providers say of a user (P59, P60), beyond what pushes say.
public struct SignalFact: Hashable, Codable, Sendable {
  public var user: UserID
  /// Logins with an older authentication instant are refused (P60); nil refuses none.
  public var notBefore: Timestamp?
  /// The connections whose events hold the user deactivated, of those that push no user for this one; sorted.
  public var heldBy: [ConnectionID]

  public init(user: UserID, notBefore: Timestamp? = nil, heldBy: [ConnectionID] = []) {
    self.user = user
    self.notBefore = notBefore
    self.heldBy = heldBy
  }
}
