public import Directory
public import Model
public import Postgres

/// The past of a tenant: what began up to a revision and had not ended by then, from the tables of what holds and the
/// histories beside them.
public struct PostgresHistoryQueries: HistoryQueries {
  private let pool: PostgresPool
  private let limits: RepositoryLimits

  /// - Parameter pool: Connections with the role `muster_app`.
  public init(pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.limits = limits
  }

  public func facts(at moment: Moment, in scope: ReadScope) async throws(DirectoryError) -> Past {
    try await read(moment, scope, PastQuery.everything)
  }

  public func slice(of user: UserID, at moment: Moment, in scope: ReadScope) async throws(DirectoryError) -> Past {
    try await read(moment, scope, PastQuery.slice(of: user))
  }

  /// One transaction sees one state: what is being removed meanwhile is there whole or not at all.
  private func read(
    _ moment: Moment, _ scope: ReadScope, _ queries: [PastQuery]
  ) async throws(DirectoryError) -> Past {
    let limit = limits.factsPerQuery
    do {
      return try await pool.transaction(
        settings: Scope.settings(scope.tenant, scope.sight), isolation: .repeatableRead, readOnly: true,
        deadline: scope.deadline
      ) { transaction in
        let revision = try await Self.revision(moment, of: scope.tenant, transaction)
        let results = try await transaction.batch(
          queries.map { $0.call(tenant: scope.tenant, revision: revision, limit: limit + 1) })
        var facts: [Fact] = []
        for (query, rows) in zip(queries, results) {
          guard rows.count <= limit else { throw Self.tooMany(limit) }
          for index in 0..<rows.count { facts.append(try query.table.read(rows[index])) }
        }
        return Past(revision: revision, facts: facts)
      }
    } catch { throw .mapping(error) }
  }

  /// The moment's revision, if it lies between what is kept and what is committed.
  private static func revision(
    _ moment: Moment, of tenant: TenantID, _ transaction: Transaction
  ) async throws -> Revision {
    guard let row = try await transaction.query(Retention.bounds, [.id(tenant)]).first else {
      throw DirectoryError(.notFound, "There is no tenant \(tenant).")
    }
    let (head, floor) = (try row.int(0), try row.int(1))
    let revision: Revision
    switch moment {
    case .revision(let asked): revision = asked
    case .time(let time):
      if let start = try row.optionalTimestamp(2), time.microseconds < start { throw Retention.passed(floor) }
      let justAfter = Timestamp(microseconds: time.microseconds + 1)
      revision = try await RevisionTime.last(before: justAfter, of: tenant, transaction)
    }
    guard revision <= head else {
      throw DirectoryError(.outOfRange, "Revision \(revision) is not reached yet; \(head) is.", reason: "future")
    }
    // Before its first revision there was no tenant.
    guard revision >= max(floor, 1) else { throw Retention.passed(floor) }
    return revision
  }

  private static func tooMany(_ limit: Int) -> DirectoryError {
    DirectoryError(
      .resourceExhausted,
      "At that time the tenant had more than \(limit) facts of a kind, which is the most that one "
        + "read gives; ask about one user.", reason: "facts_per_query")
  }
}

/// One statement about the past of one kind.
struct PastQuery: Sendable {
  let table: any HistoryTable.Type
  private let statement: Statement
  private let user: UserID?

  private init(_ table: any HistoryTable.Type, _ statement: Statement, _ user: UserID? = nil) {
    self.table = table
    self.statement = statement
    self.user = user
  }

  static var everything: [PastQuery] {
    FactKind.allCases.compactMap(\.history).map { PastQuery($0, $0.asOf) }
  }

  static func slice(of user: UserID) -> [PastQuery] {
    [
      PastQuery(UserTable.self, UserTable.oneAsOf, user),
      PastQuery(MembershipTable.self, MembershipTable.ofUserAsOf, user),
      PastQuery(WorkgroupTable.self, WorkgroupTable.ofUserAsOf, user),
      PastQuery(RoleStateTable.self, RoleStateTable.ofUserAsOf, user),
      PastQuery(RoleTable.self, RoleTable.asOf), PastQuery(ResourceTypeTable.self, ResourceTypeTable.asOf),
    ]
  }

  func call(tenant: TenantID, revision: Revision, limit: Int) -> Call {
    let parameters: [SQLValue] = [.id(tenant), .int(revision), .int(Int64(limit))]
    return (statement, parameters + (user.map { [.id($0)] } ?? []))
  }
}
