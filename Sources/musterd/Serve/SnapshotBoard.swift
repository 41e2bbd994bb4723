import Authorization
import Directory
import Model
import Reactor
import Repositories
import Services
import Synchronization

/// Hands each reactor references of its own to the loaded tenants, so that a check takes no lock.
///
/// The store publishes from any thread; a reactor takes the news over between two of its jobs. Whoever waited for a
/// revision goes on after the news on their reactor, so that the next check there sees it.
struct SnapshotBoard: Sendable {
  private let reactors: [Reactor]
  private let slots: [SnapshotSlot]
  private let maxStaleness: Duration
  private let used = UsedTenants()

  init(reactors: ReactorGroup, maxStaleness: Duration) {
    self.reactors = reactors.reactors
    self.slots = reactors.reactors.map { _ in SnapshotSlot() }
    self.maxStaleness = maxStaleness
  }

  /// A tenant has a new snapshot, or must not be answered from memory any more.
  func publish(_ tenant: TenantID, _ snapshot: Snapshot?) {
    everywhere { slot, _ in slot.set(tenant, snapshot) }
  }

  /// The database confirmed at that instant that what is published is the newest.
  func confirm(at contact: ContinuousClock.Instant) {
    let until = contact + maxStaleness
    everywhere { [used] slot, reactor in
      slot.confirm(until: until, on: reactor)
      used.add(slot.takeUsed())
    }
  }

  /// Whose snapshots a reactor has answered from since this was last asked, as of the last confirmation.
  func takeUsed() -> Set<TenantID> { used.take() }

  /// What the reactor on whose thread this is called may answer from.
  func find(_ tenant: UnsafeRawBufferPointer, reactor: Int) -> Snapshot? {
    guard slots.indices.contains(reactor) else { return nil }
    let slot = slots[reactor]
    return slot.isFresh ? slot.find(tenant) : nil
  }

  private func everywhere(_ change: @escaping @Sendable (SnapshotSlot, Reactor) -> Void) {
    for (reactor, slot) in zip(reactors, slots) { reactor.execute { [unowned reactor] in change(slot, reactor) } }
  }
}

/// What reactors tell the store of their use of tenants.
private final class UsedTenants: Sendable {
  private let tenants = Mutex<Set<TenantID>>([])

  func add(_ some: [TenantID]) {
    if !some.isEmpty { tenants.withLock { $0.formUnion(some) } }
  }

  func take() -> Set<TenantID> {
    tenants.withLock { tenants in
      defer { tenants = [] }
      return tenants
    }
  }
}

/// The loaded tenants, as the services ask for them: memory first, then the store.
///
/// A class, so that a check that asks it through the protocol copies one reference.
final class BoardedSnapshots: Snapshots {
  let board: SnapshotBoard
  let ring: SnapshotRing
  let store: SnapshotStore
  let queries: PostgresDirectoryQueries
  let maxStaleness: Duration

  init(
    board: SnapshotBoard, ring: SnapshotRing, store: SnapshotStore, queries: PostgresDirectoryQueries,
    maxStaleness: Duration
  ) {
    self.board = board
    self.ring = ring
    self.store = store
    self.queries = queries
    self.maxStaleness = maxStaleness
  }

  func current(tenant: UnsafeRawBufferPointer, reactor: Int) -> Snapshot? {
    board.find(tenant, reactor: reactor)
  }

  func recent(_ tenant: TenantID, _ revision: Revision) -> Snapshot? { ring.find(tenant, revision) }

  func snapshot(
    of tenant: TenantID, freshness: SnapshotFreshness, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Snapshot {
    switch freshness {
    case .any:
      let snapshot = try await store.snapshot(of: tenant, deadline: deadline)
      try refuseStale()
      return snapshot
    case .atLeast(let token):
      return try await store.snapshot(of: tenant, atLeast: token, deadline: deadline)
    case .latest:
      let head = try await queries.head(of: tenant, deadline: deadline)
      return try await store.snapshot(of: tenant, atLeast: head, deadline: deadline)
    }
  }

  /// A guess about a state that may have passed long ago would be worse than no answer.
  private func refuseStale() throws(DirectoryError) {
    if let contact = store.lastContact, ContinuousClock.now - contact <= maxStaleness { return }
    throw DirectoryError(
      .unavailable, "The database has not been reached for longer than --max-staleness; try again.",
      reason: "stale_snapshot")
  }
}
