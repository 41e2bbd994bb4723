public import Directory
internal import Model
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
    let limit = limits.factsPerQuery
    return try await read(moment, scope) { revision, transaction in
      let tables = FactKind.allCases.compactMap(\.history)
      let parameters: [SQLValue] = [.id(scope.tenant), .int(revision), .int(Int64(limit) + 1)]
      let results = try await transaction.batch(tables.map { ($0.asOf, parameters) })
      var facts: [Fact] = []
      for (table, rows) in zip(tables, results) {
        guard rows.count <= limit else { throw Self.tooMany(limit) }
        for index in 0..<rows.count { facts.append(try table.read(rows[index])) }
      }
      return facts
    }
  }

  public func slice(
    for question: PastQuestion, at moment: Moment, in scope: ReadScope
  ) async throws(DirectoryError) -> Past {
    try await read(moment, scope) { revision, transaction in
      var slice = PastSlice(of: scope.tenant, at: revision, limits: limits, transaction)
      try await slice.gather(question)
      return Array(slice.facts.values)
    }
  }

  /// One transaction sees one state: what is being removed meanwhile is there whole or not at all.
  private func read(
    _ moment: Moment, _ scope: ReadScope, _ facts: @Sendable (Revision, Transaction) async throws -> [Fact]
  ) async throws(DirectoryError) -> Past {
    do {
      return try await pool.transaction(
        settings: Scope.settings(scope.tenant, scope.sight), isolation: .repeatableRead, readOnly: true,
        deadline: scope.deadline
      ) { transaction in
        let revision = try await Self.revision(moment, of: scope.tenant, transaction)
        return Past(revision: revision, facts: try await facts(revision, transaction))
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
