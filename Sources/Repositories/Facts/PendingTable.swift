internal import Model
internal import Postgres

/// Stands for the tables that are being written; goes with the next commit.
enum PendingTable: FactTable {
  static let put = Statement("SELECT $1::text, $2::jsonb, $3::int8")
  static let end = Statement("SELECT $1::text, $2::jsonb, $3::int8")
  static func row(_ fact: Fact) -> (any Encodable)? { nil }
  static func row(_ key: FactKey) -> (any Encodable)? { nil }
  static func read(_ row: Row) throws -> Fact { try row.known(nil, 0) }
}
