public import Model

/// A user after a change, without anything personal.
///
/// Answers are kept for a day with the idempotency key, so they repeat no profile: whoever shows the user reads the
/// profile at the token of the change.
public struct UserAnswer: Codable, Hashable, Sendable {
  public var user: UserFact
  /// The user's etag.
  public var version: Revision

  public init(user: UserFact, version: Revision) {
    self.user = user
    self.version = version
  }
}

/// A workgroup after a change, or as it was when it was deleted.
public struct WorkgroupAnswer: Codable, Hashable, Sendable {
  public var workgroup: WorkgroupFact

  public init(workgroup: WorkgroupFact) { self.workgroup = workgroup }
}

/// A workgroup after a save, and what the save ended.
public struct WorkgroupUpdateAnswer: Codable, Hashable, Sendable {
  public var workgroup: WorkgroupFact
  /// Manual memberships that ended (P46).
  public var endedCount: Int
  /// Whose they were; at most ``DirectoryLimits/endedMembersShown``.
  public var ended: [UserID]

  init(workgroup: WorkgroupFact, ended: [UserID] = []) {
    self.workgroup = workgroup
    self.endedCount = ended.count
    self.ended = Array(ended.prefix(DirectoryLimits.endedMembersShown))
  }

  /// Answers that the release before has kept say of nothing that ended.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    workgroup = try fields.decode(WorkgroupFact.self, forKey: .workgroup)
    endedCount = try fields.decodeIfPresent(Int.self, forKey: .endedCount) ?? 0
    ended = try fields.decodeIfPresent([UserID].self, forKey: .ended) ?? []
  }
}

/// A workgroup and all its restriction items, in their order.
public struct WorkgroupItemsAnswer: Codable, Hashable, Sendable {
  public var workgroup: WorkgroupFact
  public var items: [ScopeItemFact]

  public init(workgroup: WorkgroupFact, items: [ScopeItemFact]) {
    self.workgroup = workgroup
    self.items = items
  }

  /// Answers that the release before has kept have no items.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    workgroup = try fields.decode(WorkgroupFact.self, forKey: .workgroup)
    items = try fields.decodeIfPresent([ScopeItemFact].self, forKey: .items) ?? []
  }
}

/// What a move between scope workgroups did.
public struct MoveAnswer: Codable, Hashable, Sendable {
  /// What a person should know of a move that was made.
  public enum Warning: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody who may manage workgroups is restricted from now on (A21).
    case selfRestriction = "SELF_RESTRICTION"
  }

  public var user: UserID
  public var from: WorkgroupID
  public var to: WorkgroupID
  public var warnings: [Warning]

  public init(user: UserID, from: WorkgroupID, to: WorkgroupID, warnings: [Warning]) {
    self.user = user
    self.from = from
    self.to = to
    self.warnings = warnings
  }
}

/// Where a user is whose pin was ended.
public struct UnpinAnswer: Codable, Hashable, Sendable {
  public var user: UserID
  public var workgroup: WorkgroupID

  public init(user: UserID, workgroup: WorkgroupID) {
    self.user = user
    self.workgroup = workgroup
  }
}

/// What a change of members did.
public struct MembersAnswer: Codable, Hashable, Sendable {
  public var workgroup: WorkgroupID
  /// Users who gained a membership from this source, sorted.
  public var added: [UserID]
  /// Users who lost the membership from this source, sorted.
  public var removed: [UserID]
  /// Users whom the change would take out, and who stay members by another source (X4), sorted.
  public var remaining: [MemberRecord]

  public init(workgroup: WorkgroupID, added: [UserID], removed: [UserID], remaining: [MemberRecord]) {
    self.workgroup = workgroup
    self.added = added
    self.removed = removed
    self.remaining = remaining
  }
}

/// A workgroup and all states that it sets, sorted by role.
public struct WorkgroupStatesAnswer: Codable, Hashable, Sendable {
  public var workgroup: WorkgroupFact
  public var states: [RoleStateFact]

  public init(workgroup: WorkgroupFact, states: [RoleStateFact]) {
    self.workgroup = workgroup
    self.states = states
  }
}

/// A role and all states that workgroups set for it, sorted by workgroup.
public struct RoleStatesAnswer: Codable, Hashable, Sendable {
  public var role: RoleKey
  public var states: [RoleStateFact]

  public init(role: RoleKey, states: [RoleStateFact]) {
    self.role = role
    self.states = states
  }
}
