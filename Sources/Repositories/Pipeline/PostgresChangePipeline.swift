public import Directory
public import Model
public import Postgres

/// The change pipeline over PostgreSQL.
///
/// Changes of one tenant that meet on this node share a transaction (``Combiner``), which takes two round trips: BEGIN,
/// the tenant's lock and what is likely to be needed; then all writes, each change's guards behind its own, and COMMIT.
/// The tenant's row in `tenant_revision` orders the changes of a tenant over all nodes; changes of different tenants
/// never meet.
///
/// One of those whose changes share a transaction carries it out, within its own task. That it is cancelled meanwhile
/// ends nobody else's change; a change that is alone in its transaction ends with its caller.
public struct PostgresChangePipeline: ChangePipeline {
  private let pool: PostgresPool
  private let limits: RepositoryLimits
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  private let onCommit: @Sendable (TenantID, Epoch, RevisionChange) -> Void
  private let line: Line

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - sleep: How to wait on the executor that calls run on, cancellable; the default is the runtime's own.
  ///   - onCommit: Called after each COMMIT for each change of it, by tenant in the order of revisions, before the caller
  ///     gets its answer, so that the local snapshot is usually there already when the caller asks with its token. It
  ///     must return at once.
  public init(
    pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits(),
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0) },
    onCommit: @escaping @Sendable (TenantID, Epoch, RevisionChange) -> Void
  ) {
    self.pool = pool
    self.limits = limits
    self.sleep = sleep
    self.onCommit = onCommit
    line = Line(limits)
  }

  public func execute<C: Command>(
    _ command: C, as envelope: Envelope
  ) async throws(DirectoryError) -> Outcome<C.Answer> {
    let verdict = await line.pass(Change(command, as: envelope), sleep: sleep, lead: lead)
    let decided = try verdict.get()
    guard let answer = decided.answer as? C.Answer else { throw Self.noVerdict }
    return Outcome(answer: answer, token: decided.token, isReplay: decided.isReplay)
  }

  /// Changes that wait for their turn on this node, over all tenants.
  public var waitingChanges: Int { line.waiting }

  /// Carries a group out and reports what was committed.
  private func lead(_ group: Line.Group) async -> [Line.Ticket: GroupRun.Verdict] {
    let tenant = group.leader.payload.change.envelope.tenant
    var attempts = GroupAttempts(group, limits: limits)
    while let attempt = attempts.next {
      do {
        attempts.succeeded(
          try await once(
            attempt, of: tenant, isCancellable: group.members.count == 1, until: group.leader.deadline))
      } catch {
        attempts.failed(error)
      }
    }
    for decided in attempts.committed {
      if let change = decided.change { onCommit(tenant, decided.token.epoch, change) }
    }
    return attempts.verdicts
  }

  private func once(
    _ attempt: GroupAttempts.Attempt, of tenant: TenantID, isCancellable: Bool,
    until deadline: ContinuousClock.Instant
  ) async throws -> [Line.Ticket: GroupRun.Verdict] {
    let (limits, line) = (limits, line)
    return try await pool.transaction(
      settings: Scope.settings(tenant, .everything), isCancellable: isCancellable, deadline: deadline
    ) { transaction in
      var run = GroupRun(of: tenant, limits: limits, transaction: transaction)
      switch attempt {
      case .together(let members): return try await run.together(members) { line.claim(tenant) }
      case .alone(let members): return try await run.alone(members) { line.claim(tenant) }
      }
    }
  }

  private static var noVerdict: DirectoryError {
    DirectoryError(.internal, "The change came to no end; whether it was made is unknown.")
  }
}
