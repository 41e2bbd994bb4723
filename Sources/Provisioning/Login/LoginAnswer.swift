public import Model

/// What came of a login.
public struct LoginAnswer: Codable, Hashable, Sendable {
  /// The words of the specification.
  public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    /// The directory is as the login says, or newer than it.
    case ok = "OK"
    /// A first login that leads to no account (C38).
    case noMapping = "NO_MAPPING"
    /// The groups are missing or left out: no membership was changed (P42).
    case overage = "OVERAGE"
    /// The groups lead to several scope workgroups of equal priority; nothing was changed (A25).
    case scopeConflict = "SCOPE_CONFLICT"
    /// The login must not go on; nothing was changed (C42).
    case refused = "REFUSED"
  }

  public var outcome: Outcome
  /// The account; nil if there is none.
  public var user: UserID?
  public var created: Bool
  /// Workgroups that this login added and removed, of this connection's own memberships, sorted.
  public var added: [WorkgroupID]
  public var removed: [WorkgroupID]
  /// All workgroups that list the user afterwards, sorted; empty if refused.
  public var workgroups: [LoginMembership]
  public var reports: [LoginReport]

  public init(
    outcome: Outcome, user: UserID? = nil, created: Bool = false, added: [WorkgroupID] = [],
    removed: [WorkgroupID] = [], workgroups: [LoginMembership] = [], reports: [LoginReport] = []
  ) {
    self.outcome = outcome
    self.user = user
    self.created = created
    self.added = added
    self.removed = removed
    self.workgroups = workgroups
    self.reports = reports
  }
}

/// A workgroup that a user is in, with every source that says so.
public struct LoginMembership: Codable, Hashable, Sendable {
  public var workgroup: WorkgroupID
  /// Its name, where the decision had to know the workgroup; nil elsewhere.
  public var name: String?
  public var sources: [Source]

  public init(workgroup: WorkgroupID, name: String? = nil, sources: [Source]) {
    self.workgroup = workgroup
    self.name = name
    self.sources = sources
  }
}

/// Something that an administrator should know about a login. It never repeats what a claim says.
public struct LoginReport: Codable, Hashable, Sendable {
  public enum Code: String, Codable, Hashable, Sendable, CaseIterable {
    /// The workgroup claim is absent (C37).
    case missingClaim = "missing_claim"
    /// A claim that mappings compare is absent, so memberships through them stay; the subject is the claim (C37).
    case missingAttribute = "missing_attribute"
    /// The connection names no workgroup claim, so it makes no accounts (C32).
    case provisioningOff = "provisioning_off"
    /// The provider left the groups out because there are too many (P42).
    case overage
    /// The assertion is older than the last one, so it changes nothing (P44).
    case staleAssertion = "stale_assertion"
    /// The login would take more from people than the connection's threshold allows: memberships stay as they are until an
    /// administrator approves (P43, X5); the subject is the held request.
    case removalThreshold = "removal_threshold"
    /// A mapping leads into a workgroup that grants all permissions, and the connection has not opted in (C40); the
    /// subject is the mapping.
    case administratorsNotAllowed = "administrators_not_allowed"
    /// A mapping that can't be used; the subject is the mapping.
    case unusableMapping = "unusable_mapping"
    /// A profile claim breaks the field's rule, so the field stays; the subject is the field.
    case invalidProfileField = "invalid_profile_field"
    /// Several users have the asserted e-mail, so none is linked (P17).
    case ambiguousEmail = "ambiguous_email"
    /// A user of the directory has this login and is not linked to the connection (P17).
    case loginTaken = "login_taken"
    /// The user found by name or e-mail is tied to another subject of this connection (P17).
    case linkedElsewhere = "linked_elsewhere"
    /// The first administrator is a local account for good (C29), and can't be linked.
    case firstAdministrator = "first_administrator"
    /// The account's status forbids the login (C42); the subject is the status.
    case userStatus = "user_status"
    /// The user's sessions have ended since this authentication: a new one is needed (P60).
    case sessionEnded = "session_ended"
  }

  public var code: Code
  public var subject: String

  public init(_ code: Code, _ subject: String = "") {
    self.code = code
    self.subject = subject
  }
}
