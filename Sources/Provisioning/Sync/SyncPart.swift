public import Directory
public import Model
internal import SCIM

/// What a snapshot changes, as the log has it: in portions, each a line before that of the run (P53). The snapshot itself is
/// too large to be kept, and most of it says what holds already.
public enum SyncPart {
  /// The method of their lines.
  public static let name = "sync.part"

  /// What a portion holds, the reason of its line: rows of the temporary table of that name.
  public enum Kind: String, CaseIterable, Sendable {
    case usersCreated = "sync_user"
    case usersChanged = "sync_user_changed"
    case usersEnded = "sync_user_gone"
    case groupsCreated = "sync_group"
    case groupsChanged = "sync_group_changed"
    case groupsEnded = "sync_group_gone"
    case membersAdded = "sync_member_added"
    case membersRemoved = "sync_member_gone"
    case nestedAdded = "sync_nested_added"
    case nestedRemoved = "sync_nested_gone"
  }
}

/// Takes a portion into the log of the connection that it is replayed on, where the line of its run finds it.
public struct KeepSyncPart: Command {
  public typealias Answer = Bool
  public static let name = "identity_providers.replay_log"

  public let connection: ConnectionID
  public let run: SyncRunID
  public let kind: SyncPart.Kind
  public let body: String
  public let at: Timestamp

  /// - Throws: `failedPrecondition` with the reason `not_replayable` if it is none.
  public init(
    connection: ConnectionID, run: SyncRunID, kind: String, body: String, at: Timestamp
  ) throws(DirectoryError) {
    let fields = (try? JSON(parsing: body))?.object
    guard let kind = SyncPart.Kind(rawValue: kind), fields?["part"]?.integer != nil, fields?["rows"]?.array != nil
    else {
      throw DirectoryError(
        .failedPrecondition, "The line is no portion of a snapshot as the log has it.", reason: "not_replayable")
    }
    self.connection = connection
    self.run = run
    self.kind = kind
    self.body = body
    self.at = at
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(connection)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> Bool {
    _ = try facts.existingConnection(connection, field: "identity_provider")
    facts.keep(
      .push(
        PushLogEntry(
          connection: connection, at: at, method: SyncPart.name, body: body, decision: .part, reason: kind.rawValue,
          target: run.rawValue)))
    return true
  }
}

/// A line of a run that was applied, to be done again from the portions before it.
public struct LoggedSync: Sendable {
  public let run: SyncRun
  /// How many portions there are.
  public let parts: Int64

  /// - Throws: `failedPrecondition` with the reason `not_replayable` if the body is not that of such a line.
  public init(
    connection: ConnectionID, run: SyncRunID, logged body: String, at: Timestamp
  ) throws(DirectoryError) {
    guard let parts = (try? JSON(parsing: body))?.object?["parts"]?.integer, parts >= 0 else {
      throw DirectoryError(
        .failedPrecondition,
        "The log does not hold all of this snapshot; push it again from the provider, and go on behind it.",
        reason: "not_replayable")
    }
    self.run = SyncRun(id: run, connection: connection, begun: at)
    self.parts = parts
  }
}
