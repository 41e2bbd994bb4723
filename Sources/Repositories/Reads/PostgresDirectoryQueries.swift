public import Directory
public import Model
public import Postgres

/// The reads of the directory over PostgreSQL.
///
/// Each is one statement in one round trip, under the tenant and the sight of its scope: what lies outside is not there.
/// Lists go on from the last key, never from an offset, so that a page costs the same wherever it lies.
public struct PostgresDirectoryQueries: DirectoryQueries {
  private let pool: PostgresPool
  private let router: PostgresPool
  let limits: RepositoryLimits

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - router: Connections with the role `muster_router`, for what crosses tenants.
  public init(pool: PostgresPool, router: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.router = router
    self.limits = limits
  }

  public func tenants(
    _ page: PageRequest, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Page<TenantRecord> {
    try await mapped {
      let after = try PageToken.read(page.after, count: 1)
      let parameters: [SQLValue] = [.text(after[0]), .int(Int64(page.size) + 1)]
      let rows = try await router.read(TenantTable.page, parameters, deadline: deadline)
      let tenants = try (0..<min(rows.count, page.size)).map { try TenantTable.record(rows[$0]) }
      let next = rows.count > page.size ? try tenants.last.map { try PageToken.make([$0.tenant.id.rawValue]) } : nil
      // A list over tenants has no revision of its own.
      return Page(elements: tenants, next: next, revision: 0)
    }
  }

  public func head(of tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Token {
    let limit = limits.longestWait(within: deadline)
    do {
      return try await mapped {
        let rows = try await router.read(Head.one, [.id(tenant)], deadline: limit)
        guard let row = rows.first else { throw Self.missing("tenant", tenant.rawValue) }
        return Token(tenant: tenant, epoch: try Head.readEpoch(row), revision: try row.int(2))
      }
    } catch {
      // It is not the caller who has no time left.
      guard error.code == .deadlineExceeded else { throw error }
      throw DirectoryError(.unavailable, "The database does not answer; repeat it.", cause: error)
    }
  }

  public func tenant(in scope: ReadScope) async throws(DirectoryError) -> TenantRecord {
    try await one(TenantTable.one, [], in: scope, "tenant", scope.tenant.rawValue, TenantTable.record)
  }

  public func applications(in scope: ReadScope) async throws(DirectoryError) -> [ApplicationFact] {
    try await list(ApplicationTable.all, in: scope, ApplicationTable.value)
  }

  public func answer<Question: Inquiry>(
    _ question: Question, in scope: ReadScope
  ) async throws(DirectoryError) -> Answered<Question.Answer> {
    let limits = limits
    return try await mapped {
      try await pool.transaction(
        settings: Scope.settings(scope.tenant, scope.sight), isolation: .repeatableRead, readOnly: true,
        deadline: scope.deadline
      ) { transaction in try await InquiryRun.answer(question, of: scope.tenant, limits: limits, transaction) }
    }
  }

  public func roleStates(of role: RoleKey, in scope: ReadScope) async throws(DirectoryError) -> [RoleStateFact] {
    let key: [SQLValue] = [.text(role.application), .text(role.name)]
    return try await belonging(
      Self.statesOfRole, key, in: scope, to: Self.missing("role", role.description), RoleStateTable.value)
  }

  public func connection(_ id: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> ConnectionFact {
    try await one(
      ConnectionTable.sql.one, [.id(id)], in: scope, "identity provider", id.rawValue, ConnectionTable.value)
  }

  public func connections(in scope: ReadScope) async throws(DirectoryError) -> [ConnectionFact] {
    try await list(ConnectionTable.all, in: scope, ConnectionTable.value)
  }

  public func credential(
    _ id: CredentialID, in scope: ReadScope
  ) async throws(DirectoryError) -> CredentialFact? {
    try await mapped {
      try await self.rows(CredentialTable.presented, [.id(id)], in: scope).first.map(CredentialTable.value)
    }
  }

  public func credentials(
    of connection: ConnectionID, in scope: ReadScope
  ) async throws(DirectoryError) -> [CredentialFact] {
    try await list(CredentialTable.ofConnection, [.id(connection)], in: scope, CredentialTable.value)
  }

  public func mappings(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> [MappingFact] {
    try await belonging(
      Self.mappingsOfConnection, [.id(connection)], in: scope,
      to: Self.missing("identity provider", connection.rawValue), MappingTable.value)
  }

  public func memberships(of user: UserID, in scope: ReadScope) async throws(DirectoryError) -> [MembershipFact] {
    try await belonging(
      Self.membershipsOfUser, [.id(user)], in: scope, to: Self.missing("user", user.rawValue),
      MembershipTable.value)
  }
}

extension PostgresDirectoryQueries {
  /// All rows of a statement whose first parameter is the tenant and whose last is a limit; more than the limit is an
  /// error, nothing is cut (X8).
  func list<Value>(
    _ statement: Statement, _ parameters: [SQLValue] = [], in scope: ReadScope, _ read: (Row) throws -> Value
  ) async throws(DirectoryError) -> [Value] {
    try await mapped {
      let rows = try await self.rows(statement, parameters + [.int(Int64(limits.rowsPerList) + 1)], in: scope)
      guard rows.count <= limits.rowsPerList else {
        throw DirectoryError(
          .resourceExhausted, "This list has more than \(limits.rowsPerList) entries, which is the most it may have.",
          reason: "rows_per_list")
      }
      return try (0..<rows.count).map { try read(rows[$0]) }
    }
  }

  /// As ``list``, of what belongs to something by a left join: without any row that something does not exist.
  func belonging<Value>(
    _ statement: Statement, _ parameters: [SQLValue], in scope: ReadScope, to missing: DirectoryError,
    _ read: (Row) throws -> Value
  ) async throws(DirectoryError) -> [Value] {
    let found = try await list(statement, parameters, in: scope) { row in row.isNull(0) ? nil : try read(row) }
    if found.isEmpty { throw missing }
    return found.compactMap { $0 }
  }

  /// The one row of a statement, or NOT_FOUND: also for what lies outside the sight.
  func one<Value>(
    _ statement: Statement, _ parameters: [SQLValue], in scope: ReadScope, _ what: String, _ id: String,
    _ read: (Row) throws -> Value
  ) async throws(DirectoryError) -> Value {
    try await mapped {
      guard let row = try await self.rows(statement, parameters, in: scope).first else { throw Self.missing(what, id) }
      return try read(row)
    }
  }

  func rows(_ statement: Statement, _ parameters: [SQLValue], in scope: ReadScope) async throws -> Rows {
    try await pool.read(
      statement, [.id(scope.tenant)] + parameters, settings: Scope.settings(scope.tenant, scope.sight),
      deadline: scope.deadline)
  }

  static func missing(_ what: String, _ id: String) -> DirectoryError {
    DirectoryError(.notFound, "There is no \(what) \(id).")
  }

  func mapped<Value>(_ body: () async throws -> Value) async throws(DirectoryError) -> Value {
    do { return try await body() } catch { throw .mapping(error) }
  }

  private static let membershipsOfUser = Statement(
    """
    SELECT m.workgroup, m.user_id, m.source FROM muster.user_account AS u
    LEFT JOIN muster.membership AS m ON m.tenant_id = u.tenant_id AND m.user_id = u.id
    WHERE u.tenant_id = $1::text AND u.id = $2::text AND u.status <> 'deleted'
    ORDER BY m.workgroup, m.source LIMIT $3::int8
    """)
  private static let statesOfRole = Statement(
    """
    SELECT s.workgroup, s.application, s.role, s.state FROM muster.role AS r LEFT JOIN LATERAL (
      SELECT workgroup, application, role, state FROM muster.role_state
      WHERE tenant_id = $1::text AND application = $2::text AND role = $3::text ORDER BY workgroup LIMIT $4::int8
    ) AS s ON true
    WHERE r.tenant_id = $1::text AND r.application = $2::text AND r.name = $3::text ORDER BY s.workgroup
    """)
  private static let mappingsOfConnection = Statement(
    """
    SELECT m.id, m.connection, m.match, m.value, m.workgroup, m.priority, m.attribute FROM muster.connection AS c
    LEFT JOIN muster.mapping AS m ON m.tenant_id = c.tenant_id AND m.connection = c.id
    WHERE c.tenant_id = $1::text AND c.id = $2::text ORDER BY m.id LIMIT $3::int8
    """)
}
