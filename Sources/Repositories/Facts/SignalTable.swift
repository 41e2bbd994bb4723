internal import Directory
internal import Model
internal import Postgres

enum SignalTable: DeclaredTable {
  static let sql = FactStatements(
    "signal", key: [.text("user_id")], values: [.instant("not_before"), .texts("held_by")])

  static func value(of fact: Fact) -> SignalFact? { if case .signal(let fact) = fact { fact } else { nil } }
  static func fact(_ value: SignalFact) -> Fact { .signal(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.User>? {
    if case .signal(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.User>) -> FactKey { .signal(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.User>) -> [ColumnValue] { [("user_id", key.id)] }
  static func valueColumns(_ fact: SignalFact) -> [ColumnValue] {
    [("not_before", fact.notBefore?.microseconds), ("held_by", fact.heldBy)]
  }
  static func value(_ row: Row) throws -> SignalFact {
    SignalFact(
      user: try row.id(0), notBefore: try row.optionalTimestamp(1).map(Timestamp.init(microseconds:)),
      heldBy: try row.texts(2).map(ConnectionID.init(rawValue:)))
  }
}
