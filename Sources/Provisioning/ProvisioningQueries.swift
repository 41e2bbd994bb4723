public import Directory
public import Model

/// A pushed user as it is shown.
public struct ScimUserRecord: Hashable, Sendable {
  public var user: ScimUserFact
  public var profile: ScimProfileFact
  /// The groups that it is in itself, by id.
  public var groups: [PushedName]
  /// When it last changed; nil where that is out of the retention.
  public var modified: Timestamp?

  public init(user: ScimUserFact, profile: ScimProfileFact, groups: [PushedName], modified: Timestamp?) {
    self.user = user
    self.profile = profile
    self.groups = groups
    self.modified = modified
  }
}

/// A pushed group as it is shown.
public struct ExternalGroupRecord: Hashable, Sendable {
  public var group: ExternalGroupFact
  /// When it last changed; nil where that is out of the retention.
  public var modified: Timestamp?

  public init(group: ExternalGroupFact, modified: Timestamp?) {
    self.group = group
    self.modified = modified
  }
}

/// A pushed user or group by id and name.
public struct PushedName: Hashable, Sendable {
  public var id: String
  /// A user's `userName` or a group's `displayName`.
  public var name: String
  public var isGroup: Bool

  public init(id: String, name: String, isGroup: Bool) {
    self.id = id
    self.name = name
    self.isGroup = isGroup
  }
}

/// Which pushed users or groups to look up: all that have one of the values.
public enum PushedLookup: Hashable, Sendable {
  case ids([String])
  /// A user's `userName`, a group's `displayName`; without regard to case.
  case names([String])
  case externalIDs([String])
  /// Of users; without regard to case.
  case emails([String])
  /// Of groups: that a user or group of these ids is in.
  case members([String])
  /// In the order of ids, behind an id and then behind so many.
  case page(after: String, offset: Int, size: Int)
}

/// The reads of what connections have pushed. Each throws ``DirectoryError``.
public protocol ProvisioningQueries: Sendable {
  /// Of one connection, by id.
  func scimUsers(_ lookup: PushedLookup, of connection: ConnectionID, in scope: ReadScope)
    async throws(DirectoryError) -> [ScimUserRecord]
  func scimUserCount(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> Int64
  /// Of one connection, by id.
  func externalGroups(_ lookup: PushedLookup, of connection: ConnectionID, in scope: ReadScope)
    async throws(DirectoryError) -> [ExternalGroupRecord]
  func externalGroupCount(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> Int64
  /// Users first, then groups, each by id, behind the member that `after` names.
  func members(of group: ExternalGroupID, after: String?, size: Int, in scope: ReadScope)
    async throws(DirectoryError) -> (members: [PushedName], next: String?)
  /// A connection's log, the newest first, behind the number `before`; 0 begins with the newest (P53).
  func pushLog(of connection: ConnectionID, before: Int64, size: Int, in scope: ReadScope)
    async throws(DirectoryError) -> [NumberedPush]
  /// A connection's log, the oldest first, behind the number `after` (P53).
  func pushLog(of connection: ConnectionID, after: Int64, size: Int, in scope: ReadScope)
    async throws(DirectoryError) -> [NumberedPush]
  /// What became of a connection's requests since an instant, of at most so many of the newest (P56).
  func requestTally(of connection: ConnectionID, since: Timestamp, newest: Int, in scope: ReadScope)
    async throws(DirectoryError) -> RequestTally
  /// What began each of a user's memberships (P45).
  func beginnings(ofMembershipsOf user: UserID, in scope: ReadScope)
    async throws(DirectoryError) -> [MembershipBeginning]
  /// The held requests of a connection, the oldest first, behind an id (P47).
  func heldRequests(of connection: ConnectionID, after: String, size: Int, in scope: ReadScope)
    async throws(DirectoryError) -> [HeldRequest]
}

/// A line of a connection's log with its number, from 1 without gaps.
public struct NumberedPush: Hashable, Sendable {
  public var number: Int64
  public var entry: PushLogEntry

  public init(number: Int64, entry: PushLogEntry) {
    self.number = number
    self.entry = entry
  }
}

/// The request that began a membership.
public struct MembershipBeginning: Hashable, Sendable {
  public var workgroup: WorkgroupID
  public var source: Source
  public var revision: Int64
  /// Of that revision; nil where it is past the retention.
  public var at: Timestamp?
  /// As the audit names it; empty where it is past the retention.
  public var method: String
  public var principal: String
  /// Of the connection's log; nil if the request is none of a connection's.
  public var logNumber: Int64?

  public init(
    workgroup: WorkgroupID, source: Source, revision: Int64, at: Timestamp?, method: String, principal: String,
    logNumber: Int64?
  ) {
    (self.workgroup, self.source, self.revision, self.at) = (workgroup, source, revision, at)
    (self.method, self.principal, self.logNumber) = (method, principal, logNumber)
  }
}
