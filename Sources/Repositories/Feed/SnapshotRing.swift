public import Authorization
public import Model
internal import Synchronization

/// The last versions of each loaded tenant, for questions about exactly one of them.
///
/// Versions share all that stayed the same, so keeping some costs little; one that does not share its bulk with the newest
/// is let go, for it alone may take as much memory as the whole tenant.
public final class SnapshotRing: Sendable {
  private let limit: Int
  private let versions = Mutex<[TenantID: [Snapshot]]>([:])

  public init(limits: RepositoryLimits = RepositoryLimits()) { limit = limits.recentVersions }

  /// A tenant has a new snapshot, or must not be answered from memory any more.
  public func publish(_ tenant: TenantID, _ snapshot: Snapshot?) {
    versions.withLock { versions in
      guard let snapshot else {
        versions[tenant] = nil
        return
      }
      var kept = versions[tenant, default: []].filter {
        $0.revision != snapshot.revision && $0.epoch == snapshot.epoch && $0.sharesBulk(with: snapshot)
      }
      if kept.count >= limit { kept.removeFirst(kept.count - limit + 1) }
      versions[tenant] = kept + [snapshot]
    }
  }

  /// The version of that revision, if it is one of the last.
  public func find(_ tenant: TenantID, _ revision: Revision) -> Snapshot? {
    versions.withLock { $0[tenant]?.last { $0.revision == revision } }
  }
}
