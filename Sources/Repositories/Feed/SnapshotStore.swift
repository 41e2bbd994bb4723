public import Authorization
public import Directory
public import Model
internal import Synchronization

/// The snapshots of the tenants that this node answers for.
///
/// A tenant is loaded at its first use, however many ask at once, and then follows what is committed: changes of this
/// node come by ``committed(_:_:_:)`` at once, all others from the change log when another node tells of them
/// (``heard(of:)``) or a poll sees that the tenant is newer. ``run()`` does all reading; whoever asks only waits.
public final class SnapshotStore: Sendable {
  private let source: any SnapshotSource
  private let limits: RepositoryLimits
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  private let onContact: @Sendable (ContinuousClock.Instant) -> Void
  private let onPublish: @Sendable (TenantID, Snapshot?) -> Void
  private let recentlyUsed: @Sendable () -> Set<TenantID>
  private let watchers: WatchBoard?
  private let table: Mutex<SnapshotTable>
  private let feed = Mutex(FeedStatistics())
  private let orders: AsyncStream<SnapshotTable.Order>
  /// Never holds more than one order per tenant, which reads, and one that looks at all.
  private let queue: AsyncStream<SnapshotTable.Order>.Continuation

  /// - Parameters:
  ///   - watchers: Those who follow tenants without a snapshot; the poll looks at their tenants too.
  ///   - sleep: How to wait on the executor that calls run on, cancellable; the default is the runtime's own.
  ///   - recentlyUsed: Says whose snapshots were used since it last said so, beside those that the store handed out: what was
  ///     used longest ago goes first when ``RepositoryLimits/snapshotBytes`` are exceeded. It must return at once.
  ///   - onContact: Called with the instant at which the database was last asked, whenever what is published was found
  ///     to be the newest: what a bound on staleness counts from. It must return at once.
  ///   - onPublish: Called for each new snapshot of a tenant, in the order of revisions, before anybody who waits for it
  ///     goes on: a reactor takes its own reference here. nil means that the tenant must not be answered from memory any
  ///     more. It must return at once.
  public init(
    source: any SnapshotSource, watchers: WatchBoard? = nil, limits: RepositoryLimits = RepositoryLimits(),
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0) },
    recentlyUsed: @escaping @Sendable () -> Set<TenantID> = { [] },
    onContact: @escaping @Sendable (ContinuousClock.Instant) -> Void = { _ in },
    onPublish: @escaping @Sendable (TenantID, Snapshot?) -> Void
  ) {
    self.source = source
    self.watchers = watchers
    self.limits = limits
    self.sleep = sleep
    self.recentlyUsed = recentlyUsed
    self.onContact = onContact
    self.onPublish = onPublish
    table = Mutex(SnapshotTable(limits: limits))
    (orders, queue) = AsyncStream.makeStream()
  }

  /// Reads and polls until cancelled; may be called once.
  public func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await self.poll() }
      for await order in orders {
        group.addTask { await self.carryOut(order) }
      }
    }
  }

  /// A change was committed by this node: what ``PostgresChangePipeline`` reports.
  public func committed(_ tenant: TenantID, _ epoch: Epoch, _ change: RevisionChange) {
    table.withLock { $0.committed(tenant, epoch, change) }
    advance(tenant)
  }

  /// A change was committed by this node that is too large to list: the tenant is loaded anew.
  public func committedBulk(_ tenant: TenantID, _ revision: Revision) {
    table.withLock { $0.committedBulk(tenant, revision) }
    advance(tenant)
  }

  /// Another node told of changes of these tenants; nil if nobody knows of which. It returns at once.
  public func heard(of tenants: Set<TenantID>?) {
    perform(table.withLock { table in tenants.map { table.heard(of: $0) } ?? table.mayHaveMissedSome() })
  }

  /// The snapshot that is in memory, of whatever revision.
  public func loaded(_ tenant: TenantID) -> Snapshot? { table.withLock { $0.snapshot(of: tenant) } }

  /// The instant of the last successful contact with the database, for `max_staleness`; nil before the first.
  public var lastContact: ContinuousClock.Instant? { table.withLock { $0.lastContact } }

  /// A snapshot, loading the tenant if it is not in memory, and waiting for a revision if the token asks for one.
  ///
  /// - Parameters:
  ///   - token: The snapshot must be at least that new (X9); nil for whatever is loaded.
  ///   - deadline: Of the call; it waits at most until 50 ms before, and at most 2 s.
  /// - Throws: `unavailable` if the revision is not reached in time, with the revision that is; `failedPrecondition`
  ///   with the reason `epoch_changed` if the token is from before a failover or restore; `notFound`.
  public func snapshot(
    of tenant: TenantID, atLeast token: Token? = nil, deadline: ContinuousClock.Instant? = nil
  ) async throws(DirectoryError) -> Snapshot {
    if let snapshot = table.withLock({ $0.use(tenant, now: .now) }),
      let answer = SnapshotTable.answer(snapshot, to: token)
    {
      return try answer.get()
    }
    return try await wait(for: tenant, token, until: limits.longestWait(within: deadline)).get()
  }

  /// How much is held.
  public var statistics: Statistics { table.withLock { $0.statistics(now: .now) } }

  /// What following the log has done so far.
  public var feedStatistics: FeedStatistics {
    var statistics = feed.withLock { $0 }
    statistics.reloads = table.withLock { $0.reloads }
    return statistics
  }

  /// What a store holds, for metrics.
  public struct Statistics: Sendable {
    public let tenants: [TenantID: TenantStatistics]
    /// Calls that wait for a load or a revision.
    public let waiters: Int
    /// How often a tenant went to make room for others.
    public let evictions: Int
    public var approximateBytes: Int { tenants.values.reduce(0) { $0 + $1.approximateBytes } }
  }

  public struct TenantStatistics: Sendable {
    public let revision: Revision
    /// How long ago the snapshot was last known to be the newest.
    public let age: Duration
    public let users: Int
    public let approximateBytes: Int
    /// How long its load took.
    public let loadTime: Duration
  }
}

extension SnapshotStore {
  private func wait(
    for tenant: TenantID, _ token: Token?, until limit: ContinuousClock.Instant
  ) async -> SnapshotTable.Answer {
    let id = table.withLock { $0.makeWaiterID() }
    // Ends with this scope: what is left of it is cancelled.
    async let _ = expire(id, of: tenant, at: limit)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let waiter = SnapshotTable.Waiter(id: id, token: token, continuation: continuation)
        self.request(tenant, by: waiter, until: limit)
      }
    } onCancel: {
      self.perform(self.table.withLock { $0.expired(id, of: tenant) })
    }
  }

  private func request(_ tenant: TenantID, by waiter: SnapshotTable.Waiter, until limit: ContinuousClock.Instant) {
    perform(
      table.withLock { table in
        var actions = table.requested(tenant, by: waiter, now: .now)
        // The limit or the cancellation may have passed before there was anybody to tell; the clock is read under the
        // lock, so that one of the two sides sees the other.
        if ContinuousClock.now >= limit || Task.isCancelled {
          actions.answers += table.expired(waiter.id, of: tenant).answers
        }
        return actions
      })
  }

  private func expire(_ id: UInt64, of tenant: TenantID, at limit: ContinuousClock.Instant) async {
    do { try await sleep(limit) } catch { return }
    perform(table.withLock { $0.expired(id, of: tenant) })
  }

  private func perform(_ actions: SnapshotTable.Actions) {
    for order in actions.orders { queue.yield(order) }
    for (waiter, answer) in actions.answers { waiter.continuation.resume(returning: answer) }
  }

  /// Makes and publishes snapshots until the tenant has nothing to be done.
  private func advance(_ tenant: TenantID) {
    while let step = table.withLock({ $0.nextStep(of: tenant) }) {
      let next: Snapshot? =
        switch step {
        case .apply(let snapshot, let changes):
          changes.isEmpty ? snapshot : snapshot.applying(changes)
        case .drop, .evict: nil
        }
      onPublish(tenant, next)
      perform(table.withLock { $0.finished(tenant, next, now: .now) })
    }
  }

  private func carryOut(_ order: SnapshotTable.Order) async {
    let tenant: TenantID
    switch order {
    case .load(let loading):
      tenant = loading
      let start = ContinuousClock.now
      do {
        let snapshot = try await source.load(tenant, deadline: start + limits.loadTimeout)
        perform(table.withLock { $0.loaded(tenant, snapshot, now: start, took: .now - start) })
      } catch {
        perform(table.withLock { $0.loadFailed(tenant, error) })
      }
    case .fill(let filling, let revision):
      tenant = filling
      do {
        let changes = try await source.changes(of: tenant, after: revision, deadline: .now + limits.pollTimeout)
        perform(table.withLock { $0.filled(tenant, changes) })
        advance(tenant)
        feed.withLock { $0.caughtUp(changes, now: .now()) }
      } catch {
        table.withLock { $0.fillFailed(tenant) }
      }
    case .look(let tenants):
      await look(at: tenants)
      return perform(table.withLock { $0.looked() })
    }
    advance(tenant)
  }

  private func poll() async {
    while !Task.isCancelled {
      let start = ContinuousClock.now
      await look(at: table.withLock { $0.tenants })
      do { try await sleep(start + limits.pollInterval) } catch { return }
    }
  }

  /// Compares with the database. A failure shows as a last contact that grows old; what is in memory stays what it is.
  private func look(at tenants: [TenantID]) async {
    let start = ContinuousClock.now
    let watched = watchers?.tenants ?? []
    let asked = watched.isEmpty ? tenants : Array(Set(tenants).union(watched))
    guard let heads = try? await source.heads(of: asked, deadline: start + limits.pollTimeout) else { return }
    watchers?.saw(heads)
    let used = recentlyUsed()
    perform(
      table.withLock { table in
        table.used(used, now: start)
        defer { table.trim() }
        return table.polled(heads, of: tenants, start: start)
      })
    tenants.forEach(advance)
    onContact(start)
  }
}
