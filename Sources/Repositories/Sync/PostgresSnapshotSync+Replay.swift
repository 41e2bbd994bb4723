public import Directory
public import Model
internal import Postgres
public import Provisioning

/// Runs of a log, done again (P53).
extension PostgresSnapshotSync {
  public func replay(
    _ logged: LoggedSync, as envelope: Envelope
  ) async throws(DirectoryError) -> (run: SyncRun, token: Token) {
    do {
      return announced(try await replayed(logged, as: envelope), envelope)
    } catch let error as PostgresError where error.sqlState?.code.hasPrefix("22") == true {
      throw Self.notReplayable(logged.run.id)
    } catch { throw .mapping(error) }
  }

  private func replayed(_ logged: LoggedSync, as envelope: Envelope) async throws -> Made {
    let (tenant, limits) = (envelope.tenant, limits)
    return try await pool.transaction(
      settings: Scope.largeSets(tenant, memory: limits.syncWorkMemory), deadline: envelope.deadline
    ) { transaction in
      var application = SyncApplication(logged.run, as: envelope, limits: limits, transaction)
      let isWhole = try await application.take(logged.parts)
      // Under the tenant's lock: one that comes twice counts once.
      if let known = try await Self.find(logged.run.id, of: tenant, transaction) {
        guard known.connection == logged.run.connection, known.state == .applied else { throw Self.decided(known) }
        return Made(run: known, token: application.token)
      }
      guard isWhole else { throw Self.notReplayable(logged.run.id) }
      try await application.apply()
      try await application.log()
      var run = application.run
      (run.state, run.ended) = (.applied, run.begun)
      _ = try await transaction.batch([
        try SyncRunTable.put(run, of: tenant),
        SyncRunTable.prune(run.connection, of: tenant, keeping: limits.syncRuns),
      ])
      return Made(run: run, token: application.token, changes: application.changes, bulk: application.bulk)
    }
  }

  private static func notReplayable(_ run: SyncRunID) -> DirectoryError {
    DirectoryError(
      .failedPrecondition,
      "What the log has of the snapshot \(run) is not whole; replay the log from its first line, without gaps.",
      reason: "not_replayable")
  }
}
