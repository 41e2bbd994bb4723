public import Directory
public import Model
public import Postgres

/// The change pipeline over PostgreSQL.
///
/// A change is one transaction of three or four round trips: BEGIN, the tenant's lock with everything that is likely to
/// be needed, the writes with the guards behind them, COMMIT. The tenant's row in `tenant_revision` orders the changes
/// of a tenant over all nodes; changes of different tenants never meet.
public struct PostgresChangePipeline: ChangePipeline {
  private let pool: PostgresPool
  private let limits: RepositoryLimits
  private let onCommit: @Sendable (TenantID, Epoch, RevisionChange) -> Void

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - onCommit: Called after each COMMIT that changed something, before the caller gets its answer, so that the
  ///     local snapshot is usually there already when the caller asks with its token. It must return at once.
  public init(
    pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits(),
    onCommit: @escaping @Sendable (TenantID, Epoch, RevisionChange) -> Void
  ) {
    self.pool = pool
    self.limits = limits
    self.onCommit = onCommit
  }

  public func execute<C: Command>(
    _ command: C, as envelope: Envelope
  ) async throws(DirectoryError) -> Outcome<C.Answer> {
    var attempt = 1
    while true {
      do {
        let result = try await once(command, as: envelope)
        if let change = result.change { onCommit(envelope.tenant, result.outcome.token.epoch, change) }
        return result.outcome
      } catch {
        guard attempt < limits.changeAttempts, Self.mayRepeat(error, envelope) else { throw .mapping(error) }
        attempt += 1
      }
    }
  }

  private func once<C: Command>(_ command: C, as envelope: Envelope) async throws -> ChangeRun<C>.Result {
    let limits = limits
    return try await pool.transaction(
      settings: Scope.settings(envelope.tenant, envelope.sight), deadline: envelope.deadline
    ) { transaction in
      try await ChangeRun(command: command, envelope: envelope, limits: limits, transaction: transaction).run()
    }
  }

  /// Whether trying again can't apply the change twice.
  ///
  /// After a lost COMMIT only the caller's key can tell: the next try waits for the tenant's lock, so it comes after the
  /// lost transaction's end, and then finds the stored answer or nothing. Two makers of the same tenant have no row to
  /// lock: the later one finds the tenant when it tries again.
  private static func mayRepeat(_ error: any Error, _ envelope: Envelope) -> Bool {
    guard let error = error as? PostgresError else { return false }
    if error.outcomeUnknown { return envelope.requestID != nil }
    return error.isSafeToRetry || (error.sqlState == .uniqueViolation && error.constraint == "tenant_revision_pkey")
  }
}
