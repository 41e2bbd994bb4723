public import Directory
public import Model
public import Postgres
public import Provisioning

/// Snapshots of connections over PostgreSQL.
///
/// Each batch is staged by a transaction of its own; a run is decided and applied by one. A plan is that transaction too,
/// taken back: so it can't say anything else than what applying does.
public struct PostgresSnapshotSync: SnapshotSync {
  let pool: PostgresPool
  let limits: RepositoryLimits
  private let onCommit: @Sendable (TenantID, Epoch, RevisionChange) -> Void
  private let onBulk: @Sendable (TenantID, Revision) -> Void

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - onCommit: See ``PostgresChangePipeline``.
  ///   - onBulk: Called after a COMMIT whose revisions up to this one are not all listed. It must return at once.
  public init(
    pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits(),
    onCommit: @escaping @Sendable (TenantID, Epoch, RevisionChange) -> Void,
    onBulk: @escaping @Sendable (TenantID, Revision) -> Void
  ) {
    self.pool = pool
    self.limits = limits
    self.onCommit = onCommit
    self.onBulk = onBulk
  }

  public func begin(_ run: SyncRun, in scope: ReadScope) async throws(DirectoryError) -> SyncRun {
    let tenant = scope.tenant
    return try await transaction(in: scope) { transaction in
      if let known = try await Self.find(run.id, of: tenant, transaction) {
        guard known.connection == run.connection, known.isUsersOnly == run.isUsersOnly,
          known.isDryRun == run.isDryRun
        else {
          throw DirectoryError(
            .alreadyExists, "There is a run \(run.id) that means something else; take a new id.", field: "run",
            reason: "sync_run")
        }
        return known
      }
      guard try await transaction.query(ConnectionTable.sql.one, [.id(tenant), .id(run.connection)]).count > 0 else {
        throw DirectoryError(
          .notFound, "There is no identity provider \(run.connection).", field: "identity_provider")
      }
      _ = try await transaction.batch([
        try SyncRunTable.put(run, of: tenant),
        SyncRunTable.prune(run.connection, of: tenant, keeping: limits.syncRuns),
      ])
      return run
    }
  }

  public func stage(
    _ batch: SyncBatch, of id: SyncRunID, in scope: ReadScope
  ) async throws(DirectoryError) -> SyncRun {
    let tenant = scope.tenant
    return try await transaction(in: scope) { transaction in
      var run = try await Self.locked(id, of: tenant, transaction)
      // What came already may come again, also behind the end.
      guard batch.number >= run.nextBatch else { return run }
      guard run.state == .receiving else { throw Self.decided(run) }
      guard batch.number == run.nextBatch else {
        throw DirectoryError(
          .invalidField, "batch.number must be \(run.nextBatch), the one behind the last that came",
          field: "batch.number", reason: "batch_gap")
      }
      run.nextBatch += 1
      run.received.users += batch.counts.users
      run.received.groups += batch.counts.groups
      run.received.members += batch.counts.members
      guard run.received.users + run.received.groups + run.received.members <= limits.syncEntries else {
        throw DirectoryError(
          .resourceExhausted, "A snapshot holds at most \(limits.syncEntries) users, groups and members.",
          reason: "sync_entries")
      }
      _ = try await transaction.batch([
        try SyncRunTable.stage(batch, of: id, in: tenant), try SyncRunTable.put(run, of: tenant),
      ])
      return run
    }
  }

  public func decide(
    _ id: SyncRunID, after counts: SyncCounts?, as envelope: Envelope
  ) async throws(DirectoryError) -> (run: SyncRun, token: Token) {
    do {
      return announced(try await attempt(id, after: counts, as: envelope), envelope)
    } catch {
      let refusal = DirectoryError.mapping(error)
      if refusal.code == .invalidField, refusal.reason != Self.cut { await refuse(id, refusal, envelope) }
      throw refusal
    }
  }

  public func plan(
    _ id: SyncRunID, limit: Int, as envelope: Envelope
  ) async throws(DirectoryError) -> SyncPlan {
    do {
      return try await undone(id, limit: limit, as: envelope)
    } catch { throw .mapping(error) }
  }

  public func drop(_ id: SyncRunID, in scope: ReadScope) async throws(DirectoryError) {
    let tenant = scope.tenant
    try await transaction(in: scope) { transaction in
      var run = try await Self.locked(id, of: tenant, transaction)
      guard run.state.isOpen else { return }
      run.state = .rejected
      run.ended = .now()
      _ = try await transaction.batch([SyncRunTable.unstage(id, of: tenant), try SyncRunTable.put(run, of: tenant)])
    }
  }

  public func run(_ id: SyncRunID, in scope: ReadScope) async throws(DirectoryError) -> SyncRun {
    guard let run = try await rows(SyncRunTable.one, [.id(id)], in: scope).first else { throw Self.unknown(id) }
    return run
  }

  public func runs(
    of connection: ConnectionID, before: SyncRun?, size: Int, in scope: ReadScope
  ) async throws(DirectoryError) -> [SyncRun] {
    guard let before else {
      return try await rows(SyncRunTable.newest, [.id(connection), .int(Int64(size))], in: scope)
    }
    let begun = SQLValue.timestamp(microsecondsSince1970: before.begun.microseconds)
    return try await rows(
      SyncRunTable.before, [.id(connection), begun, .id(before.id), .int(Int64(size))], in: scope)
  }
}

extension PostgresSnapshotSync {
  struct Made: Sendable {
    let run: SyncRun
    let token: Token
    var changes: [RevisionChange] = []
    var bulk: Revision?
  }

  /// What a transaction that is taken back leaves behind.
  private struct Undone: Error {
    let plan: SyncPlan
    let token: Token
  }

  private func attempt(_ id: SyncRunID, after counts: SyncCounts?, as envelope: Envelope) async throws -> Made {
    let (tenant, limits) = (envelope.tenant, limits)
    let found = try await pool.transaction(settings: Scope.settings(tenant, .everything), deadline: envelope.deadline) {
      transaction in
      let run = try await Self.locked(id, of: tenant, transaction)
      if let counts, run.state == .receiving {
        guard counts == run.received else { throw Self.isCut(run, counts) }
      }
      return run
    }
    // A planned run waits for nobody who only sends its end again.
    guard found.state.isOpen, counts == nil || found.state == .receiving else {
      return try await known(found, envelope)
    }
    guard counts != nil || found.state != .receiving else {
      throw DirectoryError(
        .failedPrecondition, "The run's end has not come yet; send the rest of it.", reason: "sync_receiving")
    }
    if counts != nil, found.isDryRun { return try await planned(found, envelope) }
    return try await pool.transaction(
      settings: Scope.largeSets(tenant, memory: limits.syncWorkMemory), deadline: envelope.deadline
    ) { transaction in
      let run = try await Self.locked(id, of: tenant, transaction)
      guard run.state == found.state else { throw Self.decided(run) }
      var application = SyncApplication(run, as: envelope, limits: limits, transaction)
      var decided: SyncRun
      switch try await application.decide(isHeldBack: true, listed: 0) {
      case .unchanged:
        try await application.seen()
        decided = application.run
        decided.state = .unchanged
      case .held(let held):
        decided = application.run
        (decided.state, decided.held, decided.reason) = (.held, held, "removal_threshold")
      case .apply:
        try await application.keepParts()
        try await application.apply()
        try await application.log()
        decided = application.run
        (decided.state, decided.reason) = (.applied, "")
      }
      decided.ended = .now()
      let rest = decided.state == .held ? [] : [SyncRunTable.unstage(id, of: tenant)]
      _ = try await transaction.batch(rest + [try SyncRunTable.put(decided, of: tenant)])
      return Made(
        run: decided, token: application.token, changes: application.changes, bulk: application.bulk)
    }
  }

  func announced(_ made: Made, _ envelope: Envelope) -> (run: SyncRun, token: Token) {
    for change in made.changes { onCommit(envelope.tenant, made.token.epoch, change) }
    if let bulk = made.bulk { onBulk(envelope.tenant, bulk) }
    return (made.run, made.token)
  }

  /// A run that was only to be planned.
  private func planned(_ run: SyncRun, _ envelope: Envelope) async throws -> Made {
    let undone = try await tried(run.id, limit: 0, as: envelope)
    var run = undone.plan.run
    run.state = .planned
    run.ended = .now()
    run.revision = nil
    let (made, tenant) = (run, envelope.tenant)
    return try await pool.transaction(settings: Scope.settings(tenant, .everything), deadline: envelope.deadline) {
      transaction in
      guard try await Self.locked(made.id, of: tenant, transaction).state == .receiving else {
        throw Self.decided(made)
      }
      _ = try await transaction.batch([try SyncRunTable.put(made, of: tenant)])
      return Made(run: made, token: undone.token)
    }
  }

  private func undone(_ id: SyncRunID, limit: Int, as envelope: Envelope) async throws -> SyncPlan {
    try await tried(id, limit: limit, as: envelope).plan
  }

  /// Applies a run and takes it back.
  private func tried(_ id: SyncRunID, limit: Int, as envelope: Envelope) async throws -> Undone {
    let (tenant, limits) = (envelope.tenant, limits)
    do {
      return try await pool.transaction(
        settings: Scope.largeSets(tenant, memory: limits.syncWorkMemory), deadline: envelope.deadline
      ) { transaction -> Undone in
        let run = try await Self.locked(id, of: tenant, transaction)
        guard run.state.isOpen else { throw Self.decided(run) }
        var application = SyncApplication(run, as: envelope, limits: limits, transaction)
        var changes: [SyncChange] = []
        let base: Token
        if try await application.decide(isHeldBack: false, listed: limit) == .unchanged {
          base = application.token
        } else {
          base = application.token
          try await application.apply()
          changes = try await application.listed()
        }
        let done = application.run
        let total = done.effect.additions + done.effect.removals + done.effect.moves
        let conflicts = Array(application.conflicts.prefix(limit))
        throw Undone(
          plan: SyncPlan(
            run: done, changes: changes, conflicts: conflicts,
            isComplete: changes.count == total && conflicts.count == application.conflicts.count), token: base)
      }
    } catch let undone as Undone {
      return undone
    }
  }

  /// A run that was decided before, as it is.
  private func known(_ run: SyncRun, _ envelope: Envelope) async throws -> Made {
    let rows = try await pool.read(
      Head.one, [.id(envelope.tenant)], settings: Scope.settings(envelope.tenant, .everything),
      deadline: envelope.deadline)
    guard let row = rows.first else { throw DirectoryError(.notFound, "There is no tenant \(envelope.tenant).") }
    let token = Token(tenant: envelope.tenant, epoch: try Head.readEpoch(row), revision: try row.int(2))
    return Made(run: run, token: token)
  }

  /// Notes that a run contradicts itself; that it can't be noted is no matter.
  private func refuse(_ id: SyncRunID, _ refusal: DirectoryError, _ envelope: Envelope) async {
    let scope = ReadScope(tenant: envelope.tenant, sight: .everything, deadline: envelope.deadline)
    try? await transaction(in: scope) { transaction in
      var run = try await Self.locked(id, of: envelope.tenant, transaction)
      guard run.state.isOpen else { return }
      (run.state, run.ended, run.reason) = (.refused, .now(), refusal.reason ?? refusal.code.rawValue)
      _ = try await transaction.batch([
        SyncRunTable.unstage(id, of: envelope.tenant), try SyncRunTable.put(run, of: envelope.tenant),
      ])
    }
  }

  private func transaction<Value: Sendable>(
    in scope: ReadScope, _ body: @Sendable (Transaction) async throws -> Value
  ) async throws(DirectoryError) -> Value {
    do {
      return try await pool.transaction(
        settings: Scope.settings(scope.tenant, .everything), deadline: scope.deadline, body)
    } catch { throw .mapping(error) }
  }

  private func rows(
    _ statement: Statement, _ parameters: [SQLValue], in scope: ReadScope
  ) async throws(DirectoryError) -> [SyncRun] {
    do {
      let rows = try await pool.read(
        statement, [.id(scope.tenant)] + parameters, settings: Scope.settings(scope.tenant, scope.sight),
        deadline: scope.deadline)
      return try (0..<rows.count).map { try SyncRunTable.read(rows[$0]) }
    } catch { throw .mapping(error) }
  }

  static func find(
    _ id: SyncRunID, of tenant: TenantID, _ transaction: Transaction
  ) async throws -> SyncRun? {
    try await transaction.query(SyncRunTable.locked, [.id(tenant), .id(id)]).first.map(SyncRunTable.read)
  }

  private static func locked(
    _ id: SyncRunID, of tenant: TenantID, _ transaction: Transaction
  ) async throws -> SyncRun {
    guard let run = try await find(id, of: tenant, transaction) else { throw unknown(id) }
    return run
  }

  private static func unknown(_ id: SyncRunID) -> DirectoryError {
    DirectoryError(.notFound, "There is no run \(id).", field: "id")
  }

  static func decided(_ run: SyncRun) -> DirectoryError {
    DirectoryError(
      .failedPrecondition, "The run \(run.id) is \(run.state.rawValue) already; begin another one.",
      reason: "sync_\(run.state.rawValue)")
  }

  private static let cut = "stream_cut"

  private static func isCut(_ run: SyncRun, _ counts: SyncCounts) -> DirectoryError {
    DirectoryError(
      .invalidField,
      """
      The end counts \(counts.users) users, \(counts.groups) groups and \(counts.members) members, and \
      \(run.received.users), \(run.received.groups) and \(run.received.members) came; nothing was changed.
      """, field: "end", reason: cut)
  }
}
