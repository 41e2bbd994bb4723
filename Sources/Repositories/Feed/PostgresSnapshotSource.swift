public import Authorization
public import Directory
public import Model
public import Postgres

/// Snapshots and changes from PostgreSQL.
public struct PostgresSnapshotSource: SnapshotSource {
  private let pool: PostgresPool
  private let router: PostgresPool
  private let limits: RepositoryLimits

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - router: Connections with the role `muster_router`, for the heads of many tenants at once.
  public init(pool: PostgresPool, router: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.router = router
    self.limits = limits
  }

  /// One transaction sees one state of the database, so that the pages belong together however long they take.
  public func load(
    _ tenant: TenantID, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Snapshot {
    do {
      let pageSize = limits.rowsPerLoadPage
      return try await pool.transaction(
        settings: Scope.walk(tenant), isolation: .repeatableRead, readOnly: true, deadline: deadline
      ) { transaction in
        guard let head = try await transaction.query(Head.one, [.id(tenant)]).first else {
          throw DirectoryError(.notFound, "There is no tenant \(tenant).")
        }
        var reader = TenantReader(tenant: tenant, pageSize: pageSize, transaction: transaction)
        try await reader.readAll()
        return Snapshot(
          tenant: tenant, epoch: try Head.readEpoch(head), revision: try head.int(2), facts: reader.facts)
      }
    } catch { throw .mapping(error) }
  }

  public func changes(
    of tenant: TenantID, after revision: Revision, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> CommittedChanges {
    do {
      let rows = try await pool.read(
        Self.changes, [.id(tenant), .int(revision), .int(Int64(limits.changesPerRead))],
        settings: Scope.settings(tenant, .everything), deadline: deadline)
      guard let first = rows.first else { throw Self.noEpoch }
      var changes: [RevisionChange] = []
      var bulk: Revision?
      var lastAt: Timestamp?
      for index in 0..<rows.count where !rows[index].isNull(2) && bulk == nil {
        let revision = try rows[index].int(2)
        lastAt = Timestamp(microseconds: try rows[index].timestamp(4))
        if try rows[index].bool(5) {
          bulk = revision
        } else {
          let log = try JSON.decode(EffectLog.self, from: try rows[index].text(3))
          changes.append(RevisionChange(revision: revision, effects: log.effects))
        }
      }
      return CommittedChanges(epoch: try Head.readEpoch(first), changes: changes, bulk: bulk, lastAt: lastAt)
    } catch { throw .mapping(error) }
  }

  public func heads(
    of tenants: [TenantID], deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Heads {
    do {
      let rows = try await router.read(Head.several, [.texts(tenants.map(\.rawValue))], deadline: deadline)
      guard let row = rows.first else { throw Self.noEpoch }
      let found = zip(try row.texts(2).map(TenantID.init(rawValue:)), try row.ints(3))
      return Heads(epoch: try Head.readEpoch(row), revisions: Dictionary(found) { first, _ in first })
    } catch { throw .mapping(error) }
  }

  private static var noEpoch: DirectoryError {
    DirectoryError(.internal, "The database has lost its epoch; restore the row of muster.epoch.")
  }

  private static let changes = Statement(
    """
    SELECT e.timeline, e.restores, l.revision, l.effects, l.at, l.is_bulk
    FROM muster.current_epoch() AS e LEFT JOIN LATERAL (
      SELECT revision, effects, at, is_bulk FROM muster.change_log WHERE tenant_id = $1::text AND revision > $2::int8
      ORDER BY revision LIMIT $3::int8
    ) AS l ON true
    ORDER BY l.revision
    """)
}

/// Reads the facts that the decision engine knows, page by page.
private struct TenantReader {
  let tenant: TenantID
  let pageSize: Int
  let transaction: Transaction
  private(set) var facts: [Fact] = []

  init(tenant: TenantID, pageSize: Int, transaction: Transaction) {
    self.tenant = tenant
    self.pageSize = pageSize
    self.transaction = transaction
  }

  /// Small tables first: the engine learns of workgroups before it learns of their members.
  mutating func readAll() async throws {
    let everything = SQLValue.int(.max)
    try await readPage(RoleTable.self, RoleTable.all, [everything])
    try await readPage(ResourceTypeTable.self, ResourceTypeTable.all, [everything])
    try await readPages(WorkgroupTable.self, WorkgroupTable.after, first: [""]) { row in [try row.text(0)] }
    try await readPages(RoleStateTable.self, RoleStateTable.after, first: ["", "", ""]) { row in
      [try row.text(0), try row.text(1), try row.text(2)]
    }
    try await readPages(UserTable.self, UserTable.after, first: [""]) { row in [try row.text(0)] }
    try await readPages(MembershipTable.self, MembershipTable.after, first: ["", "", ""]) { row in
      [try row.text(0), try row.text(1), try row.text(2)]
    }
  }

  private mutating func readPages<Table: FactTable>(
    _ table: Table.Type, _ statement: Statement, first: [String], key: (Row) throws -> [String]
  ) async throws {
    var after = first
    while true {
      let parameters = after.map(SQLValue.text) + [.int(Int64(pageSize))]
      guard let last = try await readPage(table, statement, parameters) else { return }
      after = try key(last)
    }
  }

  /// - Returns: The last row of a full page; nil at the end.
  @discardableResult
  private mutating func readPage<Table: FactTable>(
    _ table: Table.Type, _ statement: Statement, _ parameters: [SQLValue]
  ) async throws -> Row? {
    let rows = try await transaction.query(statement, [.id(tenant)] + parameters)
    facts.reserveCapacity(facts.count + rows.count)
    for index in 0..<rows.count { facts.append(try table.read(rows[index])) }
    return rows.count == pageSize ? rows[rows.count - 1] : nil
  }
}
