internal import Directory
internal import Model
internal import Postgres

/// What some revisions ended, for showing what held before them.
enum PastFacts {
  /// One statement per kind, for a batch of one round trip.
  static func calls(_ tenant: TenantID, _ revisions: [Revision]) -> [Call] {
    tables.map { ($0.ended, [.id(tenant), .ints(revisions)]) }
  }

  static func read(_ results: [Rows]) throws -> [Revision: [FactKey: Fact]] {
    var past: [Revision: [FactKey: Fact]] = [:]
    for (table, rows) in zip(tables, results) {
      for index in 0..<rows.count {
        let fact = try table.read(rows[index])
        past[try rows[index].int(table.endedColumn), default: [:]][fact.key] = fact
      }
    }
    return past
  }

  private static var tables: [any HistoryTable.Type] { FactKind.allCases.compactMap(\.history) }
}
