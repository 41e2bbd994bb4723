internal import Directory
internal import Model
internal import Postgres

/// One tenant on its way out, within one snapshot of the database.
struct TenantExport {
  let tenant: TenantID
  let transaction: Transaction
  let write: @Sendable (TenantPart) async throws -> Void

  func run() async throws {
    let catalog = try await TransferCatalog(transaction)
    guard let head = try await transaction.query(Self.head, [.id(tenant)]).first else {
      throw DirectoryError(.notFound, "There is no tenant \(tenant).")
    }
    let tables = catalog.tables.map { TransferTable(name: $0.name, columns: $0.columns) }
    try await write(.header(TenantHeader(tenant: tenant, revision: try head.int(0), tables: tables)))
    var counts: [Int64] = []
    for (index, table) in catalog.tables.enumerated() { counts.append(try await send(table, index)) }
    try await write(.footer(TenantFooter(rows: counts, digest: [])))
  }

  /// Row-level security shows a view of the application's no more than it shows the application.
  private func send(_ table: TransferCatalog.Table, _ index: Int) async throws -> Int64 {
    try await transaction.script(
      """
      CREATE TEMPORARY VIEW outgoing AS SELECT \(table.columns.sqlNames) FROM muster.\(table.name.sqlName)
      WHERE tenant_id = current_setting('muster.tenant') ORDER BY \(table.key.sqlNames)
      """)
    let types = [SQLType](repeating: .text, count: table.columns.count)
    let write = write
    let count = try await transaction.copyOut(Self.copy, columns: types) { reader in
      var count: Int64 = 0
      while let rows = try await reader.nextCopied() {
        try await write(.rows(TenantRows(table: index, count: rows.count, bytes: rows.bytes)))
        count += Int64(rows.count)
      }
      return count
    }
    try await transaction.script("DROP VIEW outgoing")
    return count
  }

  private static let head = Statement("SELECT revision FROM muster.tenant_revision WHERE tenant_id = $1::text")
  private static let copy = Statement("COPY (SELECT * FROM pg_temp.outgoing) TO STDOUT (FORMAT binary)")
}
