internal import Authorization
internal import Directory
internal import Model

/// The states of a ``SnapshotTable``, and what its events lead to.
extension SnapshotTable {
  /// What the store must do, away from the lock.
  enum Order: Sendable {
    case load(TenantID)
    /// Ask how new these are.
    case look([TenantID])
    case fill(TenantID, after: Revision)
  }

  /// The next snapshot of a tenant, to be made and published.
  enum Step: Sendable {
    case apply(Snapshot, [RevisionChange])
    case drop
    /// Nobody has asked for it as long as for others, and the memory is needed.
    case evict
  }

  typealias Answer = Result<Snapshot, DirectoryError>

  /// Somebody who waits for a revision.
  struct Waiter: Sendable {
    let id: UInt64
    /// nil for any revision.
    let token: Token?
    let continuation: CheckedContinuation<Answer, Never>
  }

  /// What an event leads to.
  struct Actions: Sendable {
    var orders: [Order] = []
    var answers: [(Waiter, Answer)] = []
  }

  /// What of a tenant is being read from the database.
  enum Reading { case none, queued, loading, filling }

  /// What is known of one tenant.
  struct Entry {
    var snapshot: Snapshot?
    /// Loaded, but not published yet.
    var fresh: Snapshot?
    var isStepping = false
    var mustDrop = false
    var mustEvict = false
    /// When somebody last asked, as far as is known.
    var usedAt: ContinuousClock.Instant
    var loadTime = Duration.zero
    var reading = Reading.none
    /// Told of a change since the reading that is under way began: it may not have seen it.
    var mustFill = false
    /// Committed, and not in the snapshot yet; with the epoch, because a revision may repeat in another one.
    var pending: [Revision: (epoch: Epoch, change: RevisionChange)] = [:]
    /// The newest revision that the database is known to have.
    var head: Revision = 0
    /// The same, at the time when the fill that is under way was ordered.
    var headAtFill: Revision = 0
    var waiters: [Waiter] = []
    var approximateBytes: Int { snapshot?.statistics.approximateBytes ?? 0 }
    var publishedAt: ContinuousClock.Instant
    /// When the snapshot was last known to be the newest.
    var currentAt: ContinuousClock.Instant
  }
}
