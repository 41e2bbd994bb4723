public import Model
public import Postgres

/// The part of the epoch that a restore must raise by hand: a restored database may repeat revisions.
public enum EpochCounter {
  /// Raises the counter; every node then drops its snapshots, and tokens from before are refused.
  ///
  /// - Parameter pool: Connections with the role `muster_owner`.
  /// - Returns: The epochs before and after.
  public static func bump(
    with pool: PostgresPool, deadline: ContinuousClock.Instant
  ) async throws -> (before: Epoch, after: Epoch) {
    try await pool.transaction(deadline: deadline) { transaction in
      _ = try await transaction.execute(Statement("UPDATE muster.epoch SET restores = restores + 1"))
      guard let row = try await transaction.query(Head.epoch).first else {
        throw MigrationError(description: "The row of muster.epoch is missing; restore a backup that has it.")
      }
      let after = try Head.readEpoch(row)
      return (Epoch(timeline: after.timeline, restores: after.restores - 1), after)
    }
  }
}
