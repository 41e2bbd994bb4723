internal import Authorization
internal import Directory
internal import Model

/// Which tenants are loaded, how new they are and who waits for what. Pure: no lock, no clock, no I/O.
///
/// Each tenant has at most one activity that reads the database (load, fill) and at most one step that makes the next
/// snapshot out of the last one. Steps run outside of the lock, one at a time per tenant, so that snapshots are
/// published in the order of their revisions.
struct SnapshotTable {
  private let limits: RepositoryLimits
  private var entries: [TenantID: Entry] = [:]
  private var loadQueue: [TenantID] = []
  private var activeLoads = 0
  private var lastWaiter: UInt64 = 0
  private var isLooking = false
  private var mustLook = false
  /// How often tenants were dropped to be loaded anew.
  private(set) var reloads = 0
  private(set) var evictions = 0
  private(set) var lastContact: ContinuousClock.Instant?

  init(limits: RepositoryLimits) { self.limits = limits }

  /// The loaded tenants, for asking how new they are.
  var tenants: [TenantID] { entries.filter { $0.value.snapshot != nil }.map(\.key) }

  func snapshot(of tenant: TenantID) -> Snapshot? { entries[tenant]?.snapshot }

  /// The snapshot, for somebody who asks now.
  mutating func use(_ tenant: TenantID, now: ContinuousClock.Instant) -> Snapshot? {
    entries[tenant]?.usedAt = now
    return entries[tenant]?.snapshot
  }

  /// Somebody asked for these since the last time, without the store's knowing.
  mutating func used(_ tenants: Set<TenantID>, now: ContinuousClock.Instant) {
    for tenant in tenants { entries[tenant]?.usedAt = now }
  }

  /// Marks what must go for the rest to fit, the longest unused first. The last one stays, however large it is: somebody
  /// has to be answered.
  mutating func trim() {
    let loaded = entries.filter { $0.value.snapshot != nil && !$0.value.mustEvict }
    var bytes = loaded.values.reduce(0) { $0 + $1.approximateBytes }
    for (tenant, entry) in loaded.sorted(by: { $0.value.usedAt < $1.value.usedAt }).dropLast() {
      guard bytes > limits.snapshotBytes else { return }
      guard entry.waiters.isEmpty, entry.reading == .none else { continue }
      entries[tenant]?.mustEvict = true
      bytes -= entry.approximateBytes
    }
  }

  mutating func makeWaiterID() -> UInt64 {
    lastWaiter += 1
    return lastWaiter
  }

  /// Somebody wants a snapshot that the published one does not satisfy, or there is none.
  mutating func requested(_ tenant: TenantID, by waiter: Waiter, now: ContinuousClock.Instant) -> Actions {
    var entry = entries[tenant] ?? Entry(usedAt: now, publishedAt: now, currentAt: now)
    var actions = Actions()
    entry.usedAt = now
    if let answer = entry.snapshot.flatMap({ Self.answer($0, to: waiter.token) }) {
      actions.answers = [(waiter, answer)]
    } else if entry.waiters.count >= limits.waitersPerTenant {
      let error = DirectoryError(
        .resourceExhausted, "Too many calls wait for this tenant already; repeat later.", reason: "waiters_per_tenant")
      actions.answers = [(waiter, .failure(error))]
    } else {
      entry.waiters.append(waiter)
      if let snapshot = entry.snapshot {
        // Sooner than the next poll: the token says that there is something newer.
        Self.fill(tenant, &entry, after: snapshot.revision, &actions)
      } else if entry.fresh == nil {
        load(tenant, &entry, &actions)
      }
    }
    if !entry.waiters.isEmpty || entry.snapshot != nil || entry.reading != .none { entries[tenant] = entry }
    return actions
  }

  /// The waiter has waited long enough, or its call was cancelled.
  mutating func expired(_ id: UInt64, of tenant: TenantID) -> Actions {
    guard var entry = entries[tenant], let index = entry.waiters.firstIndex(where: { $0.id == id }) else {
      return Actions()
    }
    let waiter = entry.waiters.remove(at: index)
    entries[tenant] = entry
    return Actions(answers: [(waiter, .failure(Self.notReached(entry.snapshot)))])
  }

  /// A change was committed by this node.
  mutating func committed(_ tenant: TenantID, _ epoch: Epoch, _ change: RevisionChange) {
    guard var entry = entries[tenant] else { return }
    entry.head = max(entry.head, change.revision)
    if let snapshot = entry.snapshot, snapshot.epoch != epoch {
      entry.mustDrop = true
    } else if entry.pending.count < limits.pendingChanges {
      entry.pending[change.revision] = (epoch, change)
    }
    entries[tenant] = entry
  }

  /// This node committed a change that no snapshot can apply.
  mutating func committedBulk(_ tenant: TenantID, _ revision: Revision) {
    guard var entry = entries[tenant] else { return }
    entry.head = max(entry.head, revision)
    if let snapshot = entry.snapshot, snapshot.revision < revision { entry.mustDrop = true }
    if entry.reading == .loading { entry.mustFill = true }
    entries[tenant] = entry
  }

  /// Another node told that these tenants have changed: a hint, which may be wrong and may be missing.
  mutating func heard(of tenants: some Sequence<TenantID>) -> Actions {
    var actions = Actions()
    for tenant in tenants {
      guard var entry = entries[tenant] else { continue }
      if entry.reading == .none, let snapshot = entry.snapshot {
        // Without asking for its head first: there is hardly anything else to find than a change.
        Self.fill(tenant, &entry, after: snapshot.revision, &actions)
      } else {
        entry.mustFill = true
      }
      entries[tenant] = entry
    }
    return actions
  }

  /// Any tenant may have changed, unheard.
  mutating func mayHaveMissedSome() -> Actions {
    guard !isLooking else {
      mustLook = true
      return Actions()
    }
    isLooking = true
    return Actions(orders: [.look(tenants)])
  }

  /// A look has ended, whatever came of it.
  mutating func looked() -> Actions {
    isLooking = false
    guard mustLook else { return Actions() }
    mustLook = false
    return mayHaveMissedSome()
  }

  /// - Parameter now: When the load began.
  mutating func loaded(
    _ tenant: TenantID, _ snapshot: Snapshot, now: ContinuousClock.Instant, took time: Duration = .zero
  ) -> Actions {
    let actions = endLoad()
    guard var entry = entries[tenant] else { return actions }
    entry.loadTime = time
    entry.reading = .none
    entry.fresh = snapshot
    entry.currentAt = now
    entries[tenant] = entry
    return actions
  }

  mutating func loadFailed(_ tenant: TenantID, _ error: DirectoryError) -> Actions {
    var actions = endLoad()
    guard let entry = entries.removeValue(forKey: tenant) else { return actions }
    actions.answers = entry.waiters.map { ($0, .failure(error)) }
    return actions
  }

  /// Changes were read from the log.
  mutating func filled(_ tenant: TenantID, _ read: CommittedChanges) -> Actions {
    var actions = Actions()
    guard var entry = entries[tenant] else { return actions }
    if entry.reading == .filling { entry.reading = .none }
    for change in read.changes { entry.pending[change.revision] = (read.epoch, change) }
    if let snapshot = entry.snapshot, !entry.mustDrop {
      let known = max(entry.headAtFill, read.changes.last?.revision ?? 0)
      let isBroken = known > snapshot.revision && entry.pending[snapshot.revision + 1] == nil
      let isBulk = read.bulk.map { $0 > snapshot.revision } ?? false
      if read.epoch != snapshot.epoch || isBulk || (isBroken && !entry.isStepping) {
        // Another life of the database, a change that the log does not list, or a log that does not reach back to where
        // this snapshot stands.
        entry.mustDrop = true
      } else if let last = read.changes.last, read.changes.count >= limits.changesPerRead {
        Self.fill(tenant, &entry, after: last.revision, &actions)
      } else if entry.mustFill {
        Self.fill(tenant, &entry, after: max(snapshot.revision, read.changes.last?.revision ?? 0), &actions)
      }
    }
    entries[tenant] = entry
    return actions
  }

  mutating func fillFailed(_ tenant: TenantID) {
    if entries[tenant]?.reading == .filling { entries[tenant]?.reading = .none }
  }

  /// - Parameter start: When the question was sent: what it says may be that old.
  mutating func polled(_ heads: Heads, of asked: [TenantID], start: ContinuousClock.Instant) -> Actions {
    lastContact = start
    var actions = Actions()
    for tenant in asked {
      guard var entry = entries[tenant], let snapshot = entry.snapshot else { continue }
      let head = heads.revisions[tenant] ?? 0
      entry.head = max(entry.head, head)
      if heads.epoch != snapshot.epoch || (head < snapshot.revision && entry.publishedAt < start) {
        // Another life of the database; also one whose restore nobody has counted: revisions never go back by themselves.
        entry.mustDrop = true
        entry.head = head
      } else if head > snapshot.revision {
        Self.fill(tenant, &entry, after: snapshot.revision, &actions)
      } else {
        entry.currentAt = start
      }
      entries[tenant] = entry
    }
    return actions
  }

  /// The next snapshot to make of this tenant; the caller makes it, publishes it and calls ``finished(_:_:now:)``.
  mutating func nextStep(of tenant: TenantID) -> Step? {
    guard var entry = entries[tenant], !entry.isStepping else { return nil }
    var step: Step?
    if let fresh = entry.fresh {
      step = .apply(fresh, Self.takeRun(&entry, after: fresh))
      entry.fresh = nil
    } else if entry.mustDrop {
      if entry.snapshot == nil { entry.mustDrop = false } else { step = .drop }
    } else if entry.mustEvict, entry.snapshot != nil, entry.waiters.isEmpty, entry.reading == .none {
      step = .evict
    } else if let snapshot = entry.snapshot {
      let run = Self.takeRun(&entry, after: snapshot)
      if !run.isEmpty { step = .apply(snapshot, run) }
    }
    entry.isStepping = step != nil
    entries[tenant] = entry
    return step
  }

  /// A step is done and published.
  ///
  /// - Parameter snapshot: What was published; nil if the tenant was dropped, which loads it anew.
  mutating func finished(_ tenant: TenantID, _ snapshot: Snapshot?, now: ContinuousClock.Instant) -> Actions {
    var actions = Actions()
    guard var entry = entries[tenant] else { return actions }
    entry.isStepping = false
    entry.snapshot = snapshot
    entry.publishedAt = now
    if let snapshot {
      var waiting: [Waiter] = []
      for waiter in entry.waiters {
        if let answer = Self.answer(snapshot, to: waiter.token) {
          actions.answers.append((waiter, answer))
        } else {
          waiting.append(waiter)
        }
      }
      entry.waiters = waiting
      if entry.mustFill { Self.fill(tenant, &entry, after: snapshot.revision, &actions) }
    } else if entry.mustEvict, !entry.mustDrop, entry.waiters.isEmpty {
      evictions += 1
      entries[tenant] = nil
      return actions
    } else {
      reloads += 1
      entry.mustEvict = false
      entry.mustDrop = false
      entry.pending = [:]
      load(tenant, &entry, &actions)
    }
    entries[tenant] = entry
    return actions
  }

  /// What is held, for metrics.
  func statistics(now: ContinuousClock.Instant) -> SnapshotStore.Statistics {
    var tenants: [TenantID: SnapshotStore.TenantStatistics] = [:]
    for (tenant, entry) in entries {
      guard let snapshot = entry.snapshot else { continue }
      tenants[tenant] = SnapshotStore.TenantStatistics(
        revision: snapshot.revision, age: now - entry.currentAt, users: snapshot.statistics.users,
        approximateBytes: entry.approximateBytes, loadTime: entry.loadTime)
    }
    return SnapshotStore.Statistics(
      tenants: tenants, waiters: entries.values.reduce(0) { $0 + $1.waiters.count }, evictions: evictions)
  }
}

extension SnapshotTable {
  /// What a snapshot means for somebody who asked with that token; nil to go on waiting.
  static func answer(_ snapshot: Snapshot, to token: Token?) -> Answer? {
    guard let token else { return .success(snapshot) }
    if token.epoch == snapshot.epoch { return token.revision <= snapshot.revision ? .success(snapshot) : nil }
    let isPast =
      (token.epoch.restores, token.epoch.timeline) < (snapshot.epoch.restores, snapshot.epoch.timeline)
    guard isPast else { return nil }
    return .failure(
      DirectoryError(
        .failedPrecondition,
        "The token is from before a failover or a restore of the database; read again without it.",
        reason: "epoch_changed"))
  }

  static func notReached(_ snapshot: Snapshot?) -> DirectoryError {
    guard let snapshot else {
      return DirectoryError(.unavailable, "The tenant is still being loaded; repeat it.", reason: "loading")
    }
    return DirectoryError(
      .unavailable, "Revision \(snapshot.revision) is reached, not yet the one that the token asks for; repeat it.",
      reason: "revision_not_reached")
  }

  /// The pending changes that follow a snapshot without gap; what it has already, or what belongs to another epoch, is
  /// forgotten.
  private static func takeRun(_ entry: inout Entry, after snapshot: Snapshot) -> [RevisionChange] {
    if entry.pending.contains(where: { $0.key <= snapshot.revision || $0.value.epoch != snapshot.epoch }) {
      entry.pending = entry.pending.filter { $0.key > snapshot.revision && $0.value.epoch == snapshot.epoch }
    }
    var run: [RevisionChange] = []
    while let next = entry.pending.removeValue(forKey: snapshot.revision + Revision(run.count) + 1) {
      run.append(next.change)
    }
    return run
  }

  private static func fill(_ tenant: TenantID, _ entry: inout Entry, after revision: Revision, _ actions: inout Actions)
  {
    guard entry.reading == .none else { return }
    entry.reading = .filling
    entry.mustFill = false
    entry.headAtFill = entry.head
    actions.orders.append(.fill(tenant, after: revision))
  }

  private mutating func load(_ tenant: TenantID, _ entry: inout Entry, _ actions: inout Actions) {
    switch entry.reading {
    case .loading, .queued: return
    case .none, .filling: break
    }
    if activeLoads < limits.concurrentLoads {
      activeLoads += 1
      entry.reading = .loading
      actions.orders.append(.load(tenant))
    } else {
      entry.reading = .queued
      loadQueue.append(tenant)
    }
  }

  /// A load has ended: the next one may begin.
  private mutating func endLoad() -> Actions {
    activeLoads -= 1
    guard !loadQueue.isEmpty else { return Actions() }
    let next = loadQueue.removeFirst()
    activeLoads += 1
    entries[next]?.reading = .loading
    return Actions(orders: [.load(next)])
  }
}
