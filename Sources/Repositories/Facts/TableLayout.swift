internal import Postgres

/// A column of a fact's table. Its name is also that of its value in the rows that ``FactStatements/put`` takes.
struct Column: Sendable {
  let name: SQLText
  /// The type of its value on the way, as the server reads it out of JSON.
  fileprivate let type: SQLText
  /// What is stored of the value on the way.
  fileprivate let stored: SQLText
  /// What a query returns of it.
  fileprivate let returned: SQLText
  /// The type of what a query returns.
  fileprivate let returnedType: SQLType
  /// Whether its past is kept; not what follows from other columns.
  fileprivate var isKept = true

  private init(
    _ name: SQLText, _ type: SQLText, stored: SQLText? = nil, returned: SQLText? = nil, as returnedType: SQLType
  ) {
    (self.name, self.type, self.returnedType) = (name, type, returnedType)
    self.stored = stored ?? "\(name)"
    self.returned = returned ?? "\(name)"
  }

  static func text(_ name: SQLText) -> Column { Column(name, "text", as: .text) }
  static func texts(_ name: SQLText) -> Column { Column(name, "text[]", as: .texts) }
  static func int(_ name: SQLText) -> Column { Column(name, "int8", as: .int) }
  static func bool(_ name: SQLText) -> Column { Column(name, "boolean", as: .bool) }
  /// Any JSON; it comes back as its text.
  static func json(_ name: SQLText) -> Column { Column(name, "jsonb", returned: "\(name)::text", as: .text) }
  /// An instant, in microseconds since 1970 on the way.
  static func instant(_ name: SQLText) -> Column {
    Column(name, "int8", stored: "timestamptz 'epoch' + \(name) * interval '1 microsecond'", as: .timestamp)
  }

  /// Follows from other columns, so that the history does without it.
  var derived: Column {
    var column = self
    column.isKept = false
    return column
  }
}

/// The statements by which a kind of fact is kept, made of what differs: the names of its table and columns.
///
/// `read` and `asOf` return the columns of key and value that are kept, in the order of their declaration.
struct FactStatements: Sendable {
  /// ``FactTable/put``
  let put: Statement
  /// ``FactTable/end``
  let end: Statement
  /// The fact with a key: `$1` tenant, then the key's columns.
  let one: Statement
  /// All facts of the tenant that row-level security shows, for ``Transaction/copyOut(_:columns:_:)``.
  let copy: Statement
  /// The types of its columns.
  let types: [SQLType]
  /// ``HistoryTable/asOf``
  let asOf: Statement
  /// ``HistoryTable/ended``
  let ended: Statement
  /// ``HistoryTable/endedColumn``
  let endedColumn: Int
  private let table: SQLText
  private let returned: SQLText

  /// - Parameters:
  ///   - table: Its history is `<table>_history`.
  ///   - key: Texts. What identifies the fact.
  ///   - values: The rest. A fact that has none is what it is: what is there already stays.
  ///   - found: A column that is looked up when a fact is put, of `r`, its row.
  init(
    _ table: SQLText, key: [Column], values: [Column] = [], found: (name: SQLText, expression: SQLText)? = nil
  ) {
    self.table = table
    let all = key + values
    let names = (all.map(\.name) + (found.map { [$0.name] } ?? [])).joined(by: ", ")
    var stored: [SQLText] = all.map { "\($0.stored) AS \($0.name)" }
    if let found { stored.append("\(found.expression) AS \(found.name)") }
    let kept = all.filter(\.isKept).map(\.name).joined(by: ", ")
    let keys = key.map(\.name).joined(by: ", ")
    let returned = all.filter(\.isKept).map(\.returned).joined(by: ", ")
    self.returned = returned
    let replaced: SQLText =
      values.isEmpty
      ? ""
      : """
      , replaced AS (
        INSERT INTO muster.\(table)_history (tenant_id, \(kept), from_revision, until_revision)
        SELECT old.tenant_id, \(all.filter(\.isKept).map { "old.\($0.name)" }.joined(by: ", ")), old.from_revision, $3::int8
        FROM muster.\(table) AS old JOIN new ON \(key.map { "old.\($0.name) = new.\($0.name)" }.joined(by: " AND "))
        WHERE old.tenant_id = $1::text
      )
      """
    let onConflict: SQLText =
      values.isEmpty
      ? "NOTHING"
      : """
      UPDATE SET \(values.map { "\($0.name) = excluded.\($0.name)" }.joined(by: ", ")),
      from_revision = excluded.from_revision
      """
    put = Statement(
      composed: """
        WITH new AS (
          SELECT \(stored.joined(by: ", "))
          FROM jsonb_to_recordset($2::jsonb) AS r(\(all.map { "\($0.name) \($0.type)" }.joined(by: ", ")))
        )\(replaced)
        INSERT INTO muster.\(table) (tenant_id, \(names), from_revision)
        SELECT $1::text, \(names), $3::int8 FROM new
        ON CONFLICT (tenant_id, \(keys)) DO \(onConflict)
        """)
    end = Statement(
      composed: """
        WITH gone AS (
          DELETE FROM muster.\(table) AS old
          USING jsonb_to_recordset($2::jsonb) AS key(\(key.map { "\($0.name) \($0.type)" }.joined(by: ", ")))
          WHERE old.tenant_id = $1::text
            AND \(key.map { "old.\($0.name) = key.\($0.name)" }.joined(by: " AND "))
          RETURNING old.*
        )
        INSERT INTO muster.\(table)_history (tenant_id, \(kept), from_revision, until_revision)
        SELECT tenant_id, \(kept), from_revision, $3::int8 FROM gone
        """)
    let parameters: [SQLText] = ["$2::text", "$3::text", "$4::text", "$5::text", "$6::text", "$7::text"]
    one = Statement(
      composed: """
        SELECT \(returned) FROM muster.\(table)
        WHERE tenant_id = $1::text AND \(zip(key, parameters).map { "\($0.name) = \($1)" }.joined(by: " AND "))
        """)
    copy = Statement(
      composed: """
        COPY (SELECT \(returned) FROM muster.\(table) WHERE tenant_id = current_setting('muster.tenant') ORDER BY \(keys))
        TO STDOUT (FORMAT binary)
        """)
    types = all.filter(\.isKept).map(\.returnedType)
    asOf = Self.asOf(table, returned, "true")
    ended = Statement(
      composed: """
        SELECT \(returned), until_revision FROM muster.\(table)_history
        WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
        """)
    endedColumn = all.count(where: \.isKept)
  }

  /// Like `asOf`, of the facts that meet a condition; its parameters begin at `$4`. To be kept in a constant.
  func asOf(where condition: SQLText) -> Statement { Self.asOf(table, returned, condition) }

  private static func asOf(_ table: SQLText, _ returned: SQLText, _ condition: SQLText) -> Statement {
    Statement(
      composed: """
        SELECT \(returned) FROM muster.\(table)
        WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND \(condition)
        UNION ALL
        SELECT \(returned) FROM muster.\(table)_history
        WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8 AND \(condition)
        LIMIT $3::int8
        """)
  }
}
