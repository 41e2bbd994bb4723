internal import Directory
internal import Model
internal import Postgres

/// One tenant on its way in, within one transaction.
///
/// Rows are copied into a temporary table, which is no table of a tenant and nobody else's, and from there go in sets
/// into the table that they are for: so row-level security holds for each of them, as do keys and references.
struct TenantImport {
  let header: TenantHeader
  let origin: TransferOrigin
  let limits: RepositoryLimits
  let transaction: Transaction
  let next: @Sendable () async throws -> TenantPart?

  private var counts: [Int64]
  private var current = -1

  init(
    header: TenantHeader, origin: TransferOrigin, limits: RepositoryLimits, transaction: Transaction,
    next: @escaping @Sendable () async throws -> TenantPart?
  ) {
    self.header = header
    self.origin = origin
    self.limits = limits
    self.transaction = transaction
    self.next = next
    counts = Array(repeating: 0, count: header.tables.count)
  }

  /// Which revision the import itself is.
  private var revision: Revision { header.revision + 1 }

  mutating func run() async throws -> Transferred {
    let catalog = try await TransferCatalog(transaction)
    let tables = try header.checked(against: catalog)
    try await transaction.execute(Self.begin, [.id(header.tenant), .int(revision)])
    try await checkAtOnce(but: tables.flatMap(\.selfReferences))
    var part = try await next()
    var footer: TenantFooter?
    while let given = part, footer == nil {
      switch given {
      case .header: throw Self.disorder("a second header")
      case .rows(let rows): part = try await load(rows, tables)
      case .footer(let given): footer = given
      }
    }
    guard let footer else {
      throw DirectoryError(
        .invalidField, "The stream ends before its footer, so it is not whole; nothing was imported.", field: "part",
        reason: "stream_cut")
    }
    guard footer.rows == counts else { throw Self.disorder("a footer that counts other rows than came") }
    guard try await next() == nil else { throw Self.disorder("something behind the footer") }
    return try await finish(footer)
  }

  /// Each statement's references are checked at its end, so that the server need not remember those of a whole tenant.
  private func checkAtOnce(but deferred: [String]) async throws {
    try await transaction.script("SET CONSTRAINTS ALL IMMEDIATE")
    guard !deferred.isEmpty else { return }
    let names = deferred.map { "muster.\($0.sqlName)" }.joined(separator: ", ")
    try await transaction.script("SET CONSTRAINTS \(names) DEFERRED")
  }

  /// Loads rows of one table, as many as one statement is to take.
  ///
  /// - Returns: The part behind them.
  private mutating func load(_ first: TenantRows, _ tables: [TransferCatalog.Table]) async throws -> TenantPart? {
    guard tables.indices.contains(first.table), first.table >= current else {
      throw Self.disorder("rows of a table out of the header's order")
    }
    let (table, columns) = (tables[first.table], header.tables[first.table].columns)
    if first.table > current {
      try await stage(table, columns)
      current = first.table
    }
    do {
      let (staged, behind) = try await stageRows(first, columns.count)
      try await merge(table, columns)
      counts[first.table] += staged
      return behind
    } catch let error as PostgresError {
      throw Self.refusal(error, table.name)
    }
  }

  private func stage(_ table: TransferCatalog.Table, _ columns: [String]) async throws {
    try await transaction.script(
      """
      DROP TABLE IF EXISTS pg_temp.incoming;
      CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS
        SELECT \(columns.sqlNames) FROM muster.\(table.name.sqlName) WITH NO DATA;
      """)
  }

  private func stageRows(_ first: TenantRows, _ columns: Int) async throws -> (staged: Int64, behind: TenantPart?) {
    var (rows, bytes) = (Int64(0), 0)
    var behind: TenantPart?
    let types = [SQLType](repeating: .text, count: columns)
    try await transaction.copyIn(Self.copy, columns: types) { writer in
      var given = first
      while true {
        guard let copied = CopyRows(given.bytes, columns: columns), copied.count == given.count else {
          throw DirectoryError(
            .invalidField, "Some rows are not whole rows of their table's columns; nothing was imported.",
            field: "part.rows", reason: "rows_malformed")
        }
        try await writer.write(copied)
        (rows, bytes) = (rows + Int64(copied.count), bytes + given.bytes.count)
        behind = try await next()
        guard rows < limits.rowsPerMerge, bytes < limits.bytesPerMerge, case .rows(let more) = behind,
          more.table == given.table
        else { return }
        given = more
      }
    }
    return (rows, behind)
  }

  /// What is staged goes where it belongs; no row may be of a revision that the tenant hasn't reached.
  private func merge(_ table: TransferCatalog.Table, _ columns: [String]) async throws {
    let bounds = [("from_revision", revision), ("until_revision", header.revision), ("revision", header.revision)]
    let late = bounds.filter { columns.contains($0.0) }.map { "\($0.0) > \($0.1)" }.joined(separator: " OR ")
    try await transaction.script(
      """
      DO $do$ BEGIN
        IF EXISTS (SELECT FROM pg_temp.incoming WHERE \(late.isEmpty ? "false" : late)) THEN
          RAISE EXCEPTION 'a row is of a later revision' USING ERRCODE = 'data_exception';
        END IF;
      END $do$;
      INSERT INTO muster.\(table.name.sqlName) (tenant_id, \(columns.sqlNames))
        SELECT current_setting('muster.tenant'), \(columns.sqlNames) FROM pg_temp.incoming;
      TRUNCATE pg_temp.incoming;
      """)
  }

  /// Checks what only the whole can show, and makes the change that the import is.
  private func finish(_ footer: TenantFooter) async throws -> Transferred {
    do {
      try await transaction.script("SET CONSTRAINTS ALL IMMEDIATE")
    } catch { throw Self.refusal(error, "unit") }
    let whole = try await transaction.query(Self.whole, [.id(header.tenant), .int(header.revision)])
    guard try whole.first?.bool(0) == true else {
      throw DirectoryError(
        .invalidField, "The stream has no row of the tenant itself; nothing was imported.", field: "part",
        reason: "tenant_missing")
    }
    guard try whole.first?.bool(1) == true else {
      throw DirectoryError(
        .invalidField, "The stream's audit is not a whole chain up to its revision; nothing was imported.",
        field: "part", reason: "audit_broken")
    }
    // What commands have made keeps to the guards, or breaks them where it may; what was made elsewhere has to.
    if header.revision == 0 {
      for guarded in Guard.allCases {
        let (statement, parameters) = GuardCheck.call(guarded, in: header.tenant)
        _ = try await transaction.query(statement, parameters)
      }
    }
    let now = Timestamp.now().microseconds
    let effects = try JSON.text([["put": ["bulk": BulkEffect(header, counts, footer.digest)]]])
    try await transaction.execute(
      Self.number,
      [
        .id(header.tenant), .int(revision), .timestamp(microsecondsSince1970: now), .text(origin.principal),
        .text(origin.trace), .json(effects),
      ])
    guard let epoch = try await transaction.query(Head.epoch).first.map(Head.readEpoch) else {
      throw DirectoryError(.internal, "The database has lost its epoch; restore the row of muster.epoch.")
    }
    let token = Token(tenant: header.tenant, epoch: epoch, revision: revision)
    return Transferred(token: token, rows: counts.reduce(0, +))
  }

  private static let begin = Statement(
    "INSERT INTO muster.tenant_revision (tenant_id, revision) VALUES ($1::text, $2::int8)")
  private static let copy = Statement("COPY pg_temp.incoming FROM STDIN (FORMAT binary)")
  // The first row that retention has left has nothing before it to follow from.
  private static let whole = Statement(
    """
    SELECT EXISTS (SELECT FROM muster.tenant WHERE tenant_id = $1::text),
      coalesce(bool_and(chain.is_linked), true) AND coalesce(max(chain.revision), 0) = $2::int8
    FROM (
      SELECT a.revision, CASE WHEN before IS NULL AND a.revision > 1 THEN true
        ELSE coalesce(before, 0) = a.revision - 1 AND a.hash = muster.audit_hash(previous, a.tenant_id, a.revision, a.at,
          a.principal, a.acting_user, a.method, a.source, a.request_id, a.trace, a.effects) END AS is_linked
      FROM (
        SELECT *, lag(revision) OVER w AS before, lag(hash) OVER w AS previous FROM muster.audit
        WHERE tenant_id = $1::text WINDOW w AS (ORDER BY revision)
      ) AS a
    ) AS chain
    """)
  private static let number = Statement(
    """
    WITH logged AS (
      INSERT INTO muster.change_log (tenant_id, revision, at, principal, effects, is_bulk)
      VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, '[]', true)
    )
    INSERT INTO muster.audit
      (tenant_id, revision, at, principal, acting_user, method, source, request_id, trace, effects, hash)
    VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, NULL, 'tenants.import', 'manual', NULL, $5::text, $6::jsonb,
      muster.audit_hash(
        (SELECT hash FROM muster.audit WHERE tenant_id = $1::text ORDER BY revision DESC LIMIT 1),
        $1::text, $2::int8, $3::timestamptz, $4::text, NULL, 'tenants.import', 'manual', NULL, $5::text, $6::jsonb))
    """)
}

/// What the audit keeps of a change that is too large to list.
private struct BulkEffect: Encodable {
  let rows: [String: Int64]
  let sha256: String

  init(_ header: TenantHeader, _ counts: [Int64], _ digest: [UInt8]) {
    rows = Dictionary(zip(header.tables.map(\.name), counts)) { first, _ in first }
    let digits = Array("0123456789abcdef")
    sha256 = String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
