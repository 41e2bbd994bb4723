internal import Directory
internal import Model
internal import Postgres

/// The tables that hold a tenant, as the database has them: so that no new one can be left out of an export.
///
/// Left out are the revision, which the header carries, and what the application may not read: that is made anew.
struct TransferCatalog {
  struct Table {
    let name: String
    let columns: [String]
    let key: [String]
    let parents: Set<String>
    /// References of the table to itself, which rows may make before what they refer to is there.
    let selfReferences: [String]
  }

  /// In an order in which each refers to earlier ones only.
  let tables: [Table]

  init(_ transaction: Transaction) async throws {
    let rows = try await transaction.query(Self.catalog)
    let unordered = try (0..<rows.count).map { index in
      let row = rows[index]
      let name = try row.text(0)
      // Where chains begin is said before there is an audit, or not at all.
      let beginnings: Set<String> = name == "audit" ? ["retention", "access_chain"] : []
      return Table(
        name: name, columns: try row.texts(1), key: try row.texts(2),
        parents: beginnings.union(try row.texts(3)), selfReferences: try row.texts(4))
    }
    tables = Self.ordered(unordered)
  }

  subscript(name: String) -> Table? { tables.first { $0.name == name } }

  static func ordered(_ tables: [Table]) -> [Table] {
    var waiting = tables
    var done: [Table] = []
    let names = Set(tables.map(\.name))
    while !waiting.isEmpty {
      let placed = Set(done.map(\.name))
      let ready = waiting.filter { $0.parents.intersection(names).isSubset(of: placed) }
      // References in a circle would be our own mistake; the order then is what a deferred check has to bear.
      done += ready.isEmpty ? waiting : ready
      waiting.removeAll { table in done.contains { $0.name == table.name } }
    }
    return done
  }

  private static let catalog = Statement(
    """
    SELECT c.relname::text,
      (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute AS a WHERE a.attrelid = c.oid
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> 'tenant_id'
        AND has_column_privilege(c.oid, a.attnum, 'INSERT')),
      (SELECT array_agg(a.attname::text ORDER BY k.place) FROM pg_index AS i
        CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
        JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum WHERE i.indrelid = c.oid AND i.indisprimary),
      ARRAY(SELECT DISTINCT p.relname::text FROM pg_constraint AS k JOIN pg_class AS p ON p.oid = k.confrelid
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid),
      ARRAY(SELECT k.conname::text FROM pg_constraint AS k
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid = c.oid)
    FROM pg_class AS c
    WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
      AND c.relname <> 'tenant_revision'
      AND has_table_privilege(c.oid, 'SELECT') AND has_any_column_privilege(c.oid, 'INSERT')
    ORDER BY c.relname
    """)
}

extension [String] {
  /// As a list of identifiers in SQL.
  var sqlNames: String { map(\.sqlName).joined(separator: ", ") }
}

extension String {
  /// As an identifier in SQL.
  var sqlName: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
