public import Model

/// One entry of the audit: a committed change, or an access that is kept although it changed nothing.
public struct AuditEntry: Hashable, Sendable {
  /// What the entry is about.
  public enum Subject: Hashable, Sendable {
    case change(AuditChange)
    case access(AuditAccess)
  }

  public var at: Timestamp
  /// The service that called.
  public var principal: String
  /// The person on whose behalf it called; nil for the service itself.
  public var actingUser: UserID?
  /// What was called, such as `users.create`.
  public var method: String
  public var trace: String
  /// Covers the entry and the hash before it.
  public var hash: [UInt8]
  public var subject: Subject

  public init(
    at: Timestamp, principal: String, actingUser: UserID?, method: String, trace: String, hash: [UInt8],
    subject: Subject
  ) {
    self.at = at
    self.principal = principal
    self.actingUser = actingUser
    self.method = method
    self.trace = trace
    self.hash = hash
    self.subject = subject
  }
}

/// What a committed change did.
public struct AuditChange: Hashable, Sendable {
  public var revision: Revision
  /// The stored form of what its memberships come from.
  public var source: String
  public var requestID: String?
  public var effects: [AuditEffect]

  public init(revision: Revision, source: String, requestID: String?, effects: [AuditEffect]) {
    self.revision = revision
    self.source = source
    self.requestID = requestID
    self.effects = effects
  }
}

/// One fact before and after a change, as JSON objects; of a person's fields only whose they are.
public struct AuditEffect: Hashable, Sendable {
  /// The kind of fact, such as `membership`.
  public var kind: String
  /// nil if nothing held, or if what held is not kept.
  public var before: String?
  /// nil if it ended.
  public var after: String?

  public init(kind: String, before: String?, after: String?) {
    self.kind = kind
    self.before = before
    self.after = after
  }
}

/// Which entries of the audit; all that is set must hold.
public struct AuditFilter: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case changes, accesses
  }

  public var kind: Kind
  /// From this instant on.
  public var from: Timestamp?
  /// Before this instant.
  public var until: Timestamp?
  /// From this revision on; of changes only, as the next two.
  public var fromRevision: Revision?
  /// Before this revision.
  public var untilRevision: Revision?
  public var workgroup: WorkgroupID?
  /// Whom a change or an access is about.
  public var user: UserID?
  public var principal: String?
  public var actingUser: UserID?
  public var method: String?
  /// Which node wrote it; of accesses only.
  public var node: String?

  public init(_ kind: Kind) { self.kind = kind }

  /// Whether it asks for more than a stretch of time or of revisions, and so has to look at entries that it leaves out.
  public var isSelective: Bool {
    workgroup != nil || user != nil || principal != nil || actingUser != nil || method != nil || node != nil
  }
}
