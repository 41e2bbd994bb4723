public import Authorization
public import Model
internal import Synchronization

/// The last versions of each loaded tenant, for questions about exactly one of them.
///
/// Versions share all that stayed the same, so keeping some costs little. What they take beyond that is bounded: a change of
/// many rows copies many pages, and a version that does not share its bulk with the newest may take as much memory as the
/// whole tenant.
public final class SnapshotRing: Sendable {
  private struct Version {
    let snapshot: Snapshot
    /// What it does not share with the version before.
    let bytes: Int
  }

  private let limits: RepositoryLimits
  private let versions = Mutex<[TenantID: [Version]]>([:])

  public init(limits: RepositoryLimits = RepositoryLimits()) { self.limits = limits }

  /// A tenant has a new snapshot, or must not be answered from memory any more.
  public func publish(_ tenant: TenantID, _ snapshot: Snapshot?) {
    versions.withLock { versions in
      guard let snapshot else {
        versions[tenant] = nil
        return
      }
      let kept = versions[tenant, default: []].filter {
        $0.snapshot.revision != snapshot.revision && $0.snapshot.epoch == snapshot.epoch
          && $0.snapshot.sharesBulk(with: snapshot)
      }
      let bytes = kept.last.map { snapshot.bytesNotShared(with: $0.snapshot) } ?? 0
      versions[tenant] = within(limits, kept + [Version(snapshot: snapshot, bytes: bytes)])
    }
  }

  /// The version of that revision, if it is one of the last.
  public func find(_ tenant: TenantID, _ revision: Revision) -> Snapshot? {
    versions.withLock { $0[tenant]?.last { $0.snapshot.revision == revision }?.snapshot }
  }

  /// The last of them that the limits leave, always the newest: a version keeps from being freed what the next one copied.
  private func within(_ limits: RepositoryLimits, _ versions: [Version]) -> [Version] {
    var bytes = 0
    var first = versions.count - 1
    while first > 0, versions.count - first < limits.recentVersions {
      bytes += versions[first].bytes
      if bytes > limits.recentBytes { break }
      first -= 1
    }
    return Array(versions[first...])
  }
}
