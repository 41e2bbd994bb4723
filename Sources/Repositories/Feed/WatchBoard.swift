public import Directory
public import Model
internal import Synchronization

/// Who follows which tenant, loaded or not, and how they are woken.
///
/// It knows only that something may be new: what it is, each follower reads from the log at its own pace, so that a slow
/// one costs no memory.
public final class WatchBoard: Sendable {
  private struct Entry {
    /// What the last poll saw.
    var epoch: Epoch?
    var head: Revision?
    /// Each holds at most one wake-up.
    var bells: [UInt64: AsyncStream<Void>.Continuation] = [:]
  }

  private struct State {
    var entries: [TenantID: Entry] = [:]
    var count = 0
    var isClosed = false
    var lastID: UInt64 = 0
  }

  private let limit: Int
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  private let state = Mutex(State())

  /// - Parameter sleep: How to wait, cancellable.
  public init(
    limits: RepositoryLimits = RepositoryLimits(),
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0) }
  ) {
    limit = limits.followers
    self.sleep = sleep
  }

  /// The tenants that somebody follows.
  public var tenants: [TenantID] { state.withLock { Array($0.entries.keys) } }

  /// How many follow.
  public var count: Int { state.withLock { $0.count } }

  /// These tenants have changed, or may have; nil for any. It returns at once.
  public func wake(_ tenants: Set<TenantID>?) {
    state.withLock { state in
      for (tenant, entry) in state.entries where tenants?.contains(tenant) ?? true {
        for bell in entry.bells.values { bell.yield() }
      }
    }
  }

  /// A poll has seen these heads: whose moved since the last one has changed.
  public func saw(_ heads: Heads) {
    let moved = state.withLock { state in
      var moved: Set<TenantID> = []
      for (tenant, entry) in state.entries {
        let head = heads.revisions[tenant]
        if entry.epoch != heads.epoch || entry.head != head { moved.insert(tenant) }
        state.entries[tenant]?.epoch = heads.epoch
        state.entries[tenant]?.head = head
      }
      return moved
    }
    if !moved.isEmpty { wake(moved) }
  }

  /// Runs `body` with a follower of the tenant.
  ///
  /// - Throws: `resourceExhausted` if ``RepositoryLimits/followers`` follow already; what `body` throws.
  public func following<R: Sendable>(
    _ tenant: TenantID, _ body: (any ChangeFollower) async throws -> R
  ) async throws -> R {
    let (wakes, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    guard let id = add(bell, to: tenant) else {
      throw DirectoryError(
        .resourceExhausted, "\(limit) streams follow changes on this node already; end one, or ask another node.",
        reason: "followers")
    }
    defer { remove(id, from: tenant) }
    return try await body(Follower(board: self, wakes: wakes, bell: bell))
  }

  /// This node ends: whoever follows is told so, and may go on with another one.
  public func close() {
    state.withLock { $0.isClosed = true }
    wake(nil)
  }

  private func add(_ bell: AsyncStream<Void>.Continuation, to tenant: TenantID) -> UInt64? {
    state.withLock { state in
      guard state.count < limit else { return nil }
      state.count += 1
      state.lastID += 1
      state.entries[tenant, default: Entry()].bells[state.lastID] = bell
      return state.lastID
    }
  }

  private func remove(_ id: UInt64, from tenant: TenantID) {
    state.withLock { state in
      state.count -= 1
      state.entries[tenant]?.bells[id] = nil
      if state.entries[tenant]?.bells.isEmpty == true { state.entries[tenant] = nil }
    }
  }

  private struct Follower: ChangeFollower {
    let board: WatchBoard
    let wakes: AsyncStream<Void>
    let bell: AsyncStream<Void>.Continuation

    func wait(until deadline: ContinuousClock.Instant) async throws(DirectoryError) {
      // Ends with this scope: what is left of it is cancelled.
      async let _ = ring(at: deadline)
      var wakes = wakes.makeAsyncIterator()
      _ = await wakes.next()
      guard board.state.withLock({ $0.isClosed }) else { return }
      throw DirectoryError(
        .unavailable, "This node is stopping; resume behind the last token on another one.", reason: "stopping")
    }

    private func ring(at deadline: ContinuousClock.Instant) async {
      do { try await board.sleep(deadline) } catch { return }
      bell.yield()
    }
  }
}
