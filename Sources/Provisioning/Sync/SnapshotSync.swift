public import Directory
public import Model

/// Takes full snapshots of connections and brings what is stored in line with them.
///
/// Each call throws ``DirectoryError``; nothing has changed then.
public protocol SnapshotSync: Sendable {
  /// Begins a run, or finds the one of that id to go on with.
  ///
  /// - Throws: `alreadyExists` for a run of that id that is another connection's or covers something else.
  func begin(_ run: SyncRun, in scope: ReadScope) async throws(DirectoryError) -> SyncRun

  /// Stages a batch; one that came already changes nothing.
  ///
  /// - Returns: The run with what it has received.
  func stage(_ batch: SyncBatch, of run: SyncRunID, in scope: ReadScope) async throws(DirectoryError) -> SyncRun

  /// Decides a run whose end has come, and applies it unless it is held or only planned.
  ///
  /// - Parameter counts: What must have come; nil for a run whose end came before.
  func decide(_ run: SyncRunID, after counts: SyncCounts?, as envelope: Envelope)
    async throws(DirectoryError) -> (run: SyncRun, token: Token)

  /// What a planned or held run would do now.
  ///
  /// - Parameter limit: How many changes, and how many conflicts, are listed.
  func plan(_ run: SyncRunID, limit: Int, as envelope: Envelope) async throws(DirectoryError) -> SyncPlan

  /// Does again what a run of a log did, from its portions in the log of the connection, at the instant that it begins (P53).
  /// One that was done here already changes nothing.
  ///
  /// - Throws: `failedPrecondition` with the reason `not_replayable` if not all portions are there, or are not what a log had.
  func replay(_ logged: LoggedSync, as envelope: Envelope) async throws(DirectoryError) -> (run: SyncRun, token: Token)

  /// Forgets what is staged of a run that was rejected.
  func drop(_ run: SyncRunID, in scope: ReadScope) async throws(DirectoryError)

  func run(_ id: SyncRunID, in scope: ReadScope) async throws(DirectoryError) -> SyncRun

  /// The runs of a connection, the newest first, behind the one that `before` names.
  func runs(of connection: ConnectionID, before: SyncRun?, size: Int, in scope: ReadScope)
    async throws(DirectoryError) -> [SyncRun]
}
