/// A statement of the program's text, prepared on each connection at its first use there.
///
/// Only literals of the program become statements, or what is put together from them: values go as parameters, so nothing
/// can be injected, and the number of prepared statements is bounded by the program.
public struct Statement: Sendable, Hashable {
  let text: ProgramText
  let types: [SQLType]

  /// Makes a statement with parameters `$1`, `$2`, ...
  ///
  /// - Parameters:
  ///   - sql: one statement, at least two characters long.
  ///   - types: the parameters' types, where the SQL doesn't tell them by casts such as `$1::text`.
  public init(_ sql: StaticString, types: [SQLType]? = nil) {
    precondition(sql.hasPointerRepresentation, "a statement is longer than one character")
    text = ProgramText(sql)
    self.types = types ?? []
  }

  /// Makes a statement of pieces. To be kept in a constant: each one made is another statement to the server, and its text
  /// stays in memory for good.
  public init(composed sql: SQLText) {
    text = ProgramText(sql)
    types = []
  }

  /// The statement's text.
  public var sql: String { text.description }

  /// Stands for the text: where it lies in the program.
  var key: StatementKey { StatementKey(address: unsafe UInt(bitPattern: text.start)) }

  public static func == (left: Statement, right: Statement) -> Bool {
    left.key == right.key && left.types == right.types
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

struct StatementKey: Hashable { let address: UInt }
