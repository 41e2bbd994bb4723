public import Directory
public import Model

/// A full snapshot of a connection and what became of it. Its id is its idempotency key: a run that is decided stays so.
public struct SyncRun: Codable, Hashable, Sendable {
  /// How far it has come.
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// Its end hasn't come.
    case receiving
    /// Waits for being applied.
    case planned
    /// Above the threshold; waits for an administrator (P47).
    case held
    case applied
    /// It said what held already (P51).
    case unchanged
    case rejected
    /// It contradicts itself.
    case refused

    /// Whether something may still become of what is staged.
    public var isOpen: Bool { self == .receiving || self == .planned || self == .held }
  }

  public var id: SyncRunID
  public var connection: ConnectionID
  public var state = State.receiving
  /// Groups and members stay as they are.
  public var isUsersOnly: Bool
  public var isDryRun: Bool
  public var begun: Timestamp
  /// When its state was last decided.
  public var ended: Timestamp?
  /// The number of the batch that is to come next, from 1.
  public var nextBatch: Int64 = 1
  public var received = SyncCounts()
  public var removals = Removals()
  public var effect = SyncEffect()
  /// The held request that stands for it.
  public var held: HeldRequestID?
  /// A stable word; empty if there is none.
  public var reason = ""
  /// The last revision that it made; nil if it made none.
  public var revision: Revision?

  public init(
    id: SyncRunID, connection: ConnectionID, isUsersOnly: Bool = false, isDryRun: Bool = false,
    begun: Timestamp
  ) {
    self.id = id
    self.connection = connection
    self.isUsersOnly = isUsersOnly
    self.isDryRun = isDryRun
    self.begun = begun
  }
}

/// How much a snapshot holds.
public struct SyncCounts: Codable, Hashable, Sendable {
  public var users: Int64
  public var groups: Int64
  /// Users and groups in groups.
  public var members: Int64

  public init(users: Int64 = 0, groups: Int64 = 0, members: Int64 = 0) {
    self.users = users
    self.groups = groups
    self.members = members
  }
}

/// How much a snapshot changed, or would.
public struct SyncEffect: Codable, Hashable, Sendable {
  public var usersCreated: Int64 = 0
  public var usersChanged: Int64 = 0
  public var usersEnded: Int64 = 0
  public var groupsCreated: Int64 = 0
  public var groupsChanged: Int64 = 0
  public var groupsEnded: Int64 = 0
  /// In groups of the connection.
  public var membersAdded: Int64 = 0
  public var membersRemoved: Int64 = 0
  /// Of people in workgroups.
  public var additions: Int64 = 0
  public var removals: Int64 = 0
  /// From one scope workgroup to another (A25).
  public var moves: Int64 = 0
  /// In which anybody's membership changes.
  public var workgroups: Int64 = 0
  /// What could not be done, with the rest done.
  public var conflicts: Int64 = 0

  public init() {}
}

/// Something in a snapshot that can't be done; the rest of it is done without.
public struct SyncConflict: Codable, Hashable, Sendable {
  /// The provider's id, or the id of a user of the directory.
  public var id: String
  /// A stable word, such as `user_name_taken` or `scope_conflict`.
  public var reason: String
  public var detail: String

  public init(id: String, reason: String, detail: String) {
    self.id = id
    self.reason = reason
    self.detail = detail
  }
}

/// A person's membership that a snapshot would begin or end.
public struct SyncChange: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case loses, moves, gains
  }

  public var kind: Kind
  public var user: UserID
  public var login: String
  public var workgroup: WorkgroupID
  public var workgroupName: String

  public init(kind: Kind, user: UserID, login: String, workgroup: WorkgroupID, workgroupName: String) {
    self.kind = kind
    self.user = user
    self.login = login
    self.workgroup = workgroup
    self.workgroupName = workgroupName
  }
}

/// What a run that waits would do.
public struct SyncPlan: Hashable, Sendable {
  public var run: SyncRun
  /// Who loses, then who moves, then who gains.
  public var changes: [SyncChange]
  public var conflicts: [SyncConflict]
  /// Whether all of both are listed.
  public var isComplete: Bool

  public init(run: SyncRun, changes: [SyncChange], conflicts: [SyncConflict], isComplete: Bool) {
    self.run = run
    self.changes = changes
    self.conflicts = conflicts
    self.isComplete = isComplete
  }
}
