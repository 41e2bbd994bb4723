/// Settings that hold for exactly one read or one transaction, as `set_config(name, value, is_local => true)` makes
/// them.
public struct SessionSettings: Sendable, Hashable {
  let names: [String]
  let values: [String]

  /// - Parameter pairs: name and value, such as `("muster.tenant", "acme")`; a later pair wins over an earlier one.
  public init(_ pairs: [(String, String)]) {
    names = pairs.map(\.0)
    values = pairs.map(\.1)
  }

  var item: Operation.Item {
    Operation.Item(statement: SessionSettings.statement, parameters: [.texts(names), .texts(values)], isSetup: true)
  }

  func adding(_ pairs: [(String, String)]) -> SessionSettings {
    SessionSettings(pairs + zip(names, values).map { ($0, $1) })
  }

  private static let statement = Statement(
    "SELECT set_config(name, value, true) FROM unnest($1::text[], $2::text[]) AS setting(name, value)")
}

/// What a transaction sees of others.
public enum Isolation: Sendable {
  case readCommitted, repeatableRead, serializable

  func begin(readOnly: Bool) -> Statement {
    switch (self, readOnly) {
    case (.readCommitted, false): Statement("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
    case (.readCommitted, true): Statement("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY")
    case (.repeatableRead, false): Statement("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE")
    case (.repeatableRead, true): Statement("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    case (.serializable, false): Statement("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE")
    case (.serializable, true): Statement("BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY")
    }
  }
}
