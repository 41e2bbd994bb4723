/// A statement of the program's text, prepared on each connection at its first use there.
///
/// Only literals of the program become statements: values go as parameters, so nothing can be injected, and the
/// number of prepared statements is bounded by the program.
public struct Statement: Sendable, Hashable {
  /// The statement's text.
  public let sql: StaticString
  let types: [SQLType]

  /// Makes a statement with parameters `$1`, `$2`, ...
  ///
  /// - Parameters:
  ///   - sql: one statement, at least two characters long.
  ///   - types: the parameters' types, where the SQL doesn't tell them by casts such as `$1::text`.
  public init(_ sql: StaticString, types: [SQLType]? = nil) {
    precondition(sql.hasPointerRepresentation, "a statement is longer than one character")
    self.sql = sql
    self.types = types ?? []
  }

  /// Stands for the text: where it lies in the program.
  var key: StatementKey { StatementKey(address: unsafe UInt(bitPattern: sql.utf8Start)) }

  public static func == (left: Statement, right: Statement) -> Bool {
    left.key == right.key && left.types == right.types
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

struct StatementKey: Hashable { let address: UInt }
