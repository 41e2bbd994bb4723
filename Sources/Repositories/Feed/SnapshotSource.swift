public import Authorization
public import Directory
public import Model

/// Where snapshots and what changed them come from.
public protocol SnapshotSource: Sendable {
  /// All engine facts of a tenant at its newest revision.
  ///
  /// - Throws: `notFound` if there is no such tenant.
  func load(_ tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Snapshot
  /// What was committed after a revision: as much as one read takes, none if there is nothing newer.
  func changes(of tenant: TenantID, after revision: Revision, deadline: ContinuousClock.Instant)
    async throws(DirectoryError) -> CommittedChanges
  /// The epoch, and the newest revision of each of the tenants that exists.
  func heads(of tenants: [TenantID], deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Heads
}

/// How new some tenants are, all at one instant.
public struct Heads: Hashable, Sendable {
  public let epoch: Epoch
  public let revisions: [TenantID: Revision]

  public init(epoch: Epoch, revisions: [TenantID: Revision]) {
    self.epoch = epoch
    self.revisions = revisions
  }
}

/// Committed changes of one tenant, in order.
public struct CommittedChanges: Hashable, Sendable {
  /// The epoch in which they were read; they follow no snapshot of another one.
  public let epoch: Epoch
  public let changes: [RevisionChange]
  /// A change behind these that is too large for the log to list: what follows from it must be loaded anew.
  public let bulk: Revision?
  /// When the last of them was made, by the clock of the node that made it.
  public let lastAt: Timestamp?

  public init(epoch: Epoch, changes: [RevisionChange], bulk: Revision? = nil, lastAt: Timestamp? = nil) {
    self.epoch = epoch
    self.changes = changes
    self.bulk = bulk
    self.lastAt = lastAt
  }
}
