/// Settings that hold for exactly one read or one transaction, as `set_config(name, value, is_local => true)` makes
/// them.
public struct SessionSettings: Sendable, Hashable {
  /// In an object of their own, because they are handed on a lot for each read.
  private final class Content: Sendable {
    let names: [String]
    let values: [String]
    let item: Operation.Item
    /// Why they can't be sent; found once, as they go with many reads.
    let error: PostgresError?

    init(names: [String], values: [String], item: Operation.Item) {
      self.names = names
      self.values = values
      self.item = item
      do {
        for parameter in item.parameters { try parameter.check() }
        error = nil
      } catch {
        self.error = error
      }
    }
  }

  private let content: Content

  /// - Parameter pairs: name and value, such as `("muster.tenant", "acme")`; a later pair wins over an earlier one.
  public init(_ pairs: [(String, String)]) {
    let (names, values) = (pairs.map(\.0), pairs.map(\.1))
    let item = Operation.Item(
      statement: SessionSettings.statement(count: pairs.count),
      parameters: 1...SessionSettings.statements.count ~= pairs.count
        ? pairs.flatMap { [.text($0), .text($1)] } : [.texts(names), .texts(values)],
      isSetup: true)
    content = Content(names: names, values: values, item: item)
  }

  /// Refuses what would be cut off: the name of a tenant, cut off, is another tenant's.
  func check() throws(PostgresError) {
    if let error = content.error { throw error }
  }

  var names: [String] { content.names }
  /// What sets them.
  var item: Operation.Item { content.item }

  func adding(_ pairs: [(String, String)]) -> SessionSettings {
    SessionSettings(pairs + zip(content.names, content.values).map { ($0, $1) })
  }

  public static func == (left: SessionSettings, right: SessionSettings) -> Bool {
    left.content === right.content
      || (left.content.values == right.content.values && left.content.names == right.content.names)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(content.names)
    hasher.combine(content.values)
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
