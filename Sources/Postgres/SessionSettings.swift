/// Settings that hold for exactly one read or one transaction, as `set_config(name, value, is_local => true)` makes
/// them.
public struct SessionSettings: Sendable, Hashable {
  let names: [String]
  private let values: [String]
  /// Made once, as the same settings go with many reads.
  let item: Operation.Item

  /// - Parameter pairs: name and value, such as `("muster.tenant", "acme")`; a later pair wins over an earlier one.
  public init(_ pairs: [(String, String)]) {
    names = pairs.map(\.0)
    values = pairs.map(\.1)
    item = Operation.Item(
      statement: SessionSettings.statement(count: pairs.count),
      parameters: 1...SessionSettings.statements.count ~= pairs.count
        ? pairs.flatMap { [.text($0), .text($1)] } : [.texts(names), .texts(values)],
      isSetup: true)
  }

  func adding(_ pairs: [(String, String)]) -> SessionSettings {
    SessionSettings(pairs + zip(names, values).map { ($0, $1) })
  }

  public static func == (left: SessionSettings, right: SessionSettings) -> Bool {
    left.values == right.values && left.names == right.names
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(names)
    hasher.combine(values)
  }

  private static func statement(count: Int) -> Statement {
    1...statements.count ~= count ? statements[count - 1] : anyNumber
  }

  /// Plain calls cost the server half of what the function in FROM costs.
  private static let statements = [
    Statement("SELECT set_config($1, $2, true)"),
    Statement("SELECT set_config($1, $2, true), set_config($3, $4, true)"),
    Statement("SELECT set_config($1, $2, true), set_config($3, $4, true), set_config($5, $6, true)"),
    Statement(
      """
      SELECT set_config($1, $2, true), set_config($3, $4, true), set_config($5, $6, true), set_config($7, $8, true)
      """),
  ]
  private static let anyNumber = Statement(
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
