/// One step of the schema, applied once and never edited afterwards.
///
/// Steps only add: a column or table goes in with one release (expand), is filled and read by the next, and what
/// nothing reads any more goes in a later one (contract). So two releases can run over one schema.
public struct Migration: Sendable {
  /// Its place in the order, from 1 without gaps.
  public let number: Int
  /// `verb_what`, such as `create_core`.
  public let name: String
  /// What runs, as `muster_owner`, in one transaction.
  public let sql: String

  public init(number: Int, name: String, sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }

  /// All steps of this release, in order.
  public static let all: [Migration] = [
    .createCore, .createAccounts, .createWorkgroups, .createConnections, .markBulkChanges, .createResources,
    .createAccess, .narrowSight, .createAccessLog, .raiseGuards, .indexQuestions, .createSearch, .fillSearch,
    .closeSearch, .createRetention, .planEpoch, .admitRestored, .admitPacks, .createPacks,
    .orderResources, .indexPast, .createCredentials, .createAccessTokens, .createPushed, .createPushLog, .createSignals,
    .createSync, .keepTakings, .scopePushed, .findLogLines, .findParts,
  ]
}
