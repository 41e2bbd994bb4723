public import Model

/// The committed revisions of a tenant, to be followed as they come.
public protocol ChangeFeed: Sendable {
  /// The newest token of a tenant.
  func newest(of tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Token

  /// The revisions behind a token, in order and without gap: as many as one read takes.
  ///
  /// - Throws: `failedPrecondition` with the reason `epoch_changed` for a token of another life of the database,
  ///   `outOfRange` with the reason `retention` if what follows it is no longer kept, `notFound`, `unavailable`.
  func revisions(after token: Token, deadline: ContinuousClock.Instant)
    async throws(DirectoryError) -> CommittedStretch

  /// Runs `body` with somebody who wakes it for what is new; nothing is missed between two of its waits.
  ///
  /// - Throws: what `body` throws; `resourceExhausted` if too many follow already.
  func following<R: Sendable>(
    _ tenant: TenantID, _ body: (any ChangeFollower) async throws -> R
  ) async throws -> R
}

/// Wakes a follower.
public protocol ChangeFollower: Sendable {
  /// Returns when there may be something new, at the deadline, or when cancelled.
  ///
  /// - Throws: `unavailable` with the reason `stopping` when this node ends.
  func wait(until deadline: ContinuousClock.Instant) async throws(DirectoryError)
}

/// Some revisions that follow each other.
public struct CommittedStretch: Hashable, Sendable {
  public var revisions: [CommittedRevision]
  /// Whether nothing was newer when they were read.
  public var isComplete: Bool

  public init(revisions: [CommittedRevision], isComplete: Bool) {
    self.revisions = revisions
    self.isComplete = isComplete
  }
}

/// One revision as those see it who follow: what it touched, and nothing of what it said.
public struct CommittedRevision: Hashable, Sendable {
  public var revision: Revision
  public var at: Timestamp
  /// nil for everything: the change is too large to list what it touched.
  public var touched: [Touched]?

  public init(revision: Revision, at: Timestamp, touched: [Touched]?) {
    self.revision = revision
    self.at = at
    self.touched = touched
  }
}

/// A fact that began, changed or ended, by kind and ids.
public struct Touched: Hashable, Sendable {
  /// Such as `user`, `membership`, `roleState`.
  public var kind: String
  /// Its own id where it has one; `Application/Name` of roles and types.
  public var id: String?
  /// The user that it is or belongs to.
  public var user: String?
  /// The workgroup that it is or belongs to.
  public var workgroup: String?

  public init(kind: String, id: String?, user: String?, workgroup: String?) {
    self.kind = kind
    self.id = id
    self.user = user
    self.workgroup = workgroup
  }
}
