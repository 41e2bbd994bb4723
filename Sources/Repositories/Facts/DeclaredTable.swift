internal import Model
internal import Postgres

/// A kind of fact that is kept as its columns say: what is written out is how its values become columns and come back.
protocol DeclaredTable: HistoryTable {
  associatedtype Value: Codable
  associatedtype Key: Codable
  static var sql: FactStatements { get }
  /// nil if the fact is of another kind.
  static func value(of fact: Fact) -> Value?
  static func fact(_ value: Value) -> Fact
  /// nil if the key is of another kind.
  static func key(of key: FactKey) -> Key?
  static func factKey(_ key: Key) -> FactKey
  /// The key's columns by name.
  static func keyColumns(_ key: Key) -> [ColumnValue]
  /// The other columns by name.
  static func valueColumns(_ value: Value) -> [ColumnValue]
  /// Reads a value from the columns of `sql`.
  static func value(_ row: Row) throws -> Value
}

/// A column's name and its value on the way; one that is absent is NULL.
typealias ColumnValue = (name: String, value: (any Encodable)?)

extension DeclaredTable {
  static var put: Statement { sql.put }
  static var end: Statement { sql.end }
  static var asOf: Statement { sql.asOf }
  static var ended: Statement { sql.ended }
  static var endedColumn: Int { sql.endedColumn }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard let value = value(of: fact), let key = key(of: fact.key) else { return nil }
    return ColumnValues(keyColumns(key) + valueColumns(value))
  }

  static func row(_ key: FactKey) -> (any Encodable)? { Self.key(of: key).map { ColumnValues(keyColumns($0)) } }

  static func read(_ row: Row) throws -> Fact { fact(try value(row)) }

  // As change log and audit keep them.

  static func logged(_ fact: Fact) -> (any Encodable)? { value(of: fact) }
  static func logged(_ key: FactKey) -> (any Encodable)? { Self.key(of: key) }

  static func loggedFact<Name: CodingKey>(_ log: KeyedDecodingContainer<Name>, _ name: Name) throws -> Fact {
    fact(try log.decode(Value.self, forKey: name))
  }

  static func loggedKey<Name: CodingKey>(_ log: KeyedDecodingContainer<Name>, _ name: Name) throws -> FactKey {
    factKey(try log.decode(Key.self, forKey: name))
  }
}

/// A kind of fact that is its key: nothing else belongs to it.
protocol BareTable: DeclaredTable where Key == Value {}

extension BareTable {
  static func valueColumns(_ value: Value) -> [ColumnValue] { [] }
}

/// Columns as a JSON object.
private struct ColumnValues: Encodable {
  let columns: [ColumnValue]

  init(_ columns: [ColumnValue]) { self.columns = columns }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Name.self)
    for (name, value) in columns {
      guard let value else { continue }
      try object.encode(value, forKey: Name(stringValue: name))
    }
  }
}
