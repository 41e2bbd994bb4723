public import Model

/// What a request takes from people, as it is counted against a connection's threshold (P47).
public struct Removals: Codable, Hashable, Sendable {
  /// Users who are active no more.
  public var disables: Int64
  /// Users and groups that the connection lets go.
  public var deletes: Int64
  /// Members who are taken out of groups, but for those of deleted users.
  public var members: Int64

  public init(disables: Int64 = 0, deletes: Int64 = 0, members: Int64 = 0) {
    self.disables = disables
    self.deletes = deletes
    self.members = members
  }

  public var total: Int64 { disables + deletes + members }

  public static func + (one: Removals, other: Removals) -> Removals {
    Removals(
      disables: one.disables + other.disables, deletes: one.deletes + other.deletes,
      members: one.members + other.members)
  }
}

/// A request above a connection's threshold: nothing of it was applied (P47).
public struct HeldRequest: Codable, Hashable, Sendable {
  public var id: HeldRequestID
  public var connection: ConnectionID
  /// When it came first.
  public var at: Timestamp
  /// The request's name, such as `scim_groups.update`.
  public var method: String
  /// Tells it when it comes again.
  public var digest: String
  /// The request itself, for showing and replaying.
  public var body: String
  public var removals: Removals
  /// Who would lose what, as it was when it came last.
  public var plan: MembershipPlan
  /// Whether it passes when it comes again, once.
  public var isApproved: Bool

  public init(
    id: HeldRequestID, connection: ConnectionID, at: Timestamp, method: String, digest: String, body: String,
    removals: Removals, plan: MembershipPlan = MembershipPlan(), isApproved: Bool = false
  ) {
    self.id = id
    self.connection = connection
    self.at = at
    self.method = method
    self.digest = digest
    self.body = body
    self.removals = removals
    self.plan = plan
    self.isApproved = isApproved
  }
}

/// One request of a connection in its log (P53).
public struct PushLogEntry: Codable, Hashable, Sendable {
  /// What became of it.
  public enum Decision: String, Codable, Hashable, Sendable, CaseIterable {
    case applied
    /// It said what holds already (P51).
    case unchanged
    /// Above the threshold (P47).
    case held
    /// Bad, or in conflict with something; `reason` says why.
    case refused
    /// Outside of the connection's scope (P55).
    case ignored
    /// A held one that an administrator lets pass when it comes again.
    case approved
    /// A held one that an administrator has dropped.
    case rejected
    /// No request, but a portion of what the snapshot behind it changes, for doing it again (P53).
    case part
    /// What an applied one took broke a guard, which the reason names: see to it that somebody holds what nobody holds now.
    case incident
  }

  /// The reason of one that was held, and that an administrator has let pass.
  public static let approvedReason = "approved"

  public var connection: ConnectionID
  public var at: Timestamp
  public var method: String
  public var body: String
  public var decision: Decision
  /// A stable word; empty if there is none.
  public var reason: String
  /// The user or group that it is about; empty if it came to none.
  public var target: String
  public var removals: Removals
  /// The revision that it made; nil if it made none. What held before and after is in the audit of that revision.
  public var revision: Revision?

  public init(
    connection: ConnectionID, at: Timestamp, method: String, body: String, decision: Decision, reason: String = "",
    target: String = "", removals: Removals = Removals(), revision: Revision? = nil
  ) {
    self.connection = connection
    self.at = at
    self.method = method
    self.body = body
    self.decision = decision
    self.reason = reason
    self.target = target
    self.removals = removals
    self.revision = revision
  }
}

/// What a request took from people below the threshold, for as long as that can be undone (P47).
///
/// Of a deleted user it holds nothing personal: that is in the ``Departure``.
public struct Taking: Codable, Hashable, Sendable {
  public var connection: ConnectionID
  /// The one that the request made, which tells it.
  public var revision: Revision
  public var at: Timestamp
  public var method: String
  /// The user or group that it was about.
  public var target: String
  public var removals: Removals
  /// What it ended or replaced, as it was.
  public var facts: [Fact]

  public init(
    connection: ConnectionID, revision: Revision, at: Timestamp, method: String, target: String, removals: Removals,
    facts: [Fact]
  ) {
    self.connection = connection
    self.revision = revision
    self.at = at
    self.method = method
    self.target = target
    self.removals = removals
    self.facts = facts
  }
}

/// What a deleted user of a connection was, for as long as the deletion can be taken back (P48).
public struct Departure: Codable, Hashable, Sendable {
  public var id: ScimUserID
  public var connection: ConnectionID
  public var user: UserID
  public var at: Timestamp
  public var until: Timestamp
  /// What the deletion ended or replaced.
  public var facts: [Fact]

  /// The personal part of what was deleted.
  public var profile: ScimProfileFact? {
    for case .scimProfile(let profile) in facts { return profile }
    return nil
  }

  public init(
    id: ScimUserID, connection: ConnectionID, user: UserID, at: Timestamp, until: Timestamp, facts: [Fact]
  ) {
    self.id = id
    self.connection = connection
    self.user = user
    self.at = at
    self.until = until
    self.facts = facts
  }
}
