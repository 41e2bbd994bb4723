public import Directory
public import Model

/// What a snapshot says otherwise than what is stored, counted: all that it takes to decide what becomes of it.
public struct SyncDifference: Codable, Hashable, Sendable {
  public var usersCreated: Int64 = 0
  public var usersChanged: Int64 = 0
  public var usersEnded: Int64 = 0
  /// What the changes of users take, as requests about them would.
  public var changes = Removals()
  public var groupsCreated: Int64 = 0
  public var groupsChanged: Int64 = 0
  public var groupsEnded: Int64 = 0
  public var membersAdded: Int64 = 0
  /// But for those of users who end.
  public var membersRemoved: Int64 = 0
  public var nestedAdded: Int64 = 0
  public var nestedRemoved: Int64 = 0
  /// Users in the groups that are taken out of groups.
  public var membersBelow: Int64 = 0

  public init() {}

  /// Whether it says what holds already (P51).
  public var isEmpty: Bool {
    usersCreated + usersChanged + usersEnded + groupsCreated + groupsChanged + groupsEnded == 0
      && membersAdded + membersRemoved + nestedAdded + nestedRemoved == 0
  }

  /// What it takes from people, counted as requests are (P47).
  public var removals: Removals {
    Removals(deletes: usersEnded + groupsEnded, members: membersRemoved + membersBelow) + changes
  }
}

/// What becomes of a snapshot.
public enum SyncVerdict: Codable, Hashable, Sendable {
  case unchanged
  case apply
  /// Whole, above the threshold (P47); nil if it is to be decided again with the plan of it.
  case held(HeldRequestID?)
}
