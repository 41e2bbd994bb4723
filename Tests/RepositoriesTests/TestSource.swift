import Authorization
import Directory
import Model
import Repositories
import Synchronization

/// The real source, with its failures switched by the test and its loads counted.
final class TestSource: SnapshotSource {
  struct State {
    var loads = 0
    var isUnreachable = false
    /// A restore that has raised the counter.
    var restores: Int64 = 0
    /// The log has been cut before any revision.
    var isLogCut = false
  }

  private let real: PostgresSnapshotSource
  let state = Mutex(State())

  init(_ database: TestDatabase, limits: RepositoryLimits = RepositoryLimits()) {
    real = PostgresSnapshotSource(pool: database.app, router: database.router, limits: limits)
  }

  func load(_ tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Snapshot {
    let restores = try admit { $0.loads += 1 }.restores
    let snapshot = try await real.load(tenant, deadline: deadline)
    guard restores > 0 else { return snapshot }
    return Snapshot(tenant: tenant, epoch: shift(snapshot.epoch, restores), revision: snapshot.revision, facts: [])
  }

  func changes(
    of tenant: TenantID, after revision: Revision, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> CommittedChanges {
    let state = try admit { _ in }
    let read = try await real.changes(of: tenant, after: revision, deadline: deadline)
    return CommittedChanges(
      epoch: shift(read.epoch, state.restores), changes: state.isLogCut ? [] : read.changes, bulk: read.bulk,
      lastAt: read.lastAt)
  }

  func heads(of tenants: [TenantID], deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Heads {
    let state = try admit { _ in }
    let heads = try await real.heads(of: tenants, deadline: deadline)
    return Heads(epoch: shift(heads.epoch, state.restores), revisions: heads.revisions)
  }

  private struct Admitted {
    let restores: Int64
    let isLogCut: Bool
  }

  private func admit(_ note: (inout State) -> Void) throws(DirectoryError) -> Admitted {
    let (isUnreachable, admitted) = state.withLock { state in
      note(&state)
      return (state.isUnreachable, Admitted(restores: state.restores, isLogCut: state.isLogCut))
    }
    if isUnreachable { throw DirectoryError(.unavailable, "out of reach") }
    return admitted
  }

  private func shift(_ epoch: Epoch, _ restores: Int64) -> Epoch {
    Epoch(timeline: epoch.timeline, restores: epoch.restores + restores)
  }
}
