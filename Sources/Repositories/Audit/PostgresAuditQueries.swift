public import Directory
internal import Model
public import Postgres

/// The reads of the audit over PostgreSQL.
///
/// Only the tenant, the revision, the time and the chain have indexes: an index on what else an entry says would cost
/// every change. A selective filter looks at a bounded stretch of entries instead, and says where it stopped.
public struct PostgresAuditQueries: AuditQueries {
  private let pool: PostgresPool
  private let chain: AuditChain
  let limits: RepositoryLimits

  /// - Parameter pool: Connections with the role `muster_app`.
  public init(pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.limits = limits
    chain = AuditChain(pool: pool, limits: limits)
  }

  public func entries(
    _ filter: AuditFilter, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> AuditPage {
    try await read(filter, .newestFirst, after: page.after, size: page.size, scope)
  }

  public func export(
    _ filter: AuditFilter, after position: String?, in scope: ReadScope
  ) async throws(DirectoryError) -> AuditPage {
    try await read(filter, .chains, after: position, size: limits.auditEntriesPerStretch, scope)
  }

  public func verify(after position: String?, in scope: ReadScope) async throws(DirectoryError) -> AuditVerification {
    try await chain.verify(scope.tenant, after: position, deadline: scope.deadline)
  }

  /// One transaction, so that the entries and what held before them are of one state.
  private func read(
    _ filter: AuditFilter, _ order: AuditOrder, after position: String?, size: Int, _ scope: ReadScope
  ) async throws(DirectoryError) -> AuditPage {
    let stretch = AuditStretch(
      filter: filter, order: order, after: position, size: size,
      scanned: filter.isSelective ? max(limits.auditEntriesScanned, size + 1) : size + 1)
    do {
      return try await pool.transaction(
        settings: Scope.settings(scope.tenant, scope.sight), isolation: .repeatableRead, readOnly: true,
        deadline: scope.deadline
      ) { transaction in
        guard try await transaction.query(Head.one, [.id(scope.tenant)]).first != nil else {
          throw DirectoryError(.notFound, "There is no tenant \(scope.tenant).")
        }
        return switch filter.kind {
        case .changes: try await ChangeSearch(stretch).run(in: scope.tenant, transaction)
        case .accesses: try await AccessSearch(stretch).run(in: scope.tenant, transaction)
        }
      }
    } catch { throw .mapping(error) }
  }
}

/// In which order entries are read.
enum AuditOrder {
  case newestFirst
  case chains
}

/// Which entries one read wants, and how many it may look at.
struct AuditStretch: Sendable {
  let filter: AuditFilter
  let order: AuditOrder
  let after: String?
  /// Entries that it may return.
  let size: Int
  /// Entries that it may look at.
  let scanned: Int

  /// The page, from rows of which one more was asked for than it holds.
  ///
  /// A selective filter has looked at entries that it left out: then the page ends behind the last of those.
  ///
  /// - Parameters:
  ///   - seen: How many entries were looked at.
  ///   - last: The place of the last one of them.
  func page(_ found: [AuditEntry], seen: Int, last: [String], place: (AuditEntry) -> [String]) throws -> AuditPage {
    let entries = Array(found.prefix(size))
    let isCut = found.count > size
    let end = isCut ? entries.last.map(place) : seen > 0 ? last : nil
    return AuditPage(
      entries: entries, position: try end.map { try PageToken.make($0) } ?? after,
      isComplete: !isCut && seen < scanned)
  }
}
