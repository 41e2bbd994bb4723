public import Directory
public import Model
public import Postgres

/// The audit's hash chain: each row's hash covers the row and the hash before it, so an altered, removed or inserted row
/// breaks every link behind it.
public struct AuditChain: Sendable {
  private let pool: PostgresPool
  private let limits: RepositoryLimits

  /// - Parameter pool: Connections with the role `muster_app`.
  public init(pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.limits = limits
  }

  /// Computes the whole chain of a tenant anew.
  ///
  /// - Returns: The first revision whose row is missing or does not follow from the one before; nil if all do.
  public func firstBreak(
    of tenant: TenantID, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Revision? {
    do {
      var verified: Revision = 0
      while true {
        let page: [SQLValue] = [.id(tenant), .int(verified), .int(Int64(limits.rowsPerLoadPage))]
        let rows = try await pool.read(
          Self.verify, page, settings: Scope.settings(tenant, .everything), deadline: deadline)
        for index in 0..<rows.count {
          let revision = try rows[index].int(0)
          guard revision == verified + 1, try rows[index].bool(1) else { return verified + 1 }
          verified = revision
        }
        if rows.count < limits.rowsPerLoadPage { return try await cutOff(tenant, verified, deadline) }
      }
    } catch { throw .mapping(error) }
  }

  /// The end of a chain can be cut off without breaking it: the tenant's own revision tells.
  private func cutOff(
    _ tenant: TenantID, _ verified: Revision, _ deadline: ContinuousClock.Instant
  ) async throws -> Revision? {
    let rows = try await pool.read(
      Self.head, [.id(tenant)], settings: Scope.settings(tenant, .everything), deadline: deadline)
    guard let head = try rows.first?.int(0) else { throw DirectoryError(.notFound, "There is no tenant \(tenant).") }
    return head > verified ? verified + 1 : nil
  }

  private static let head = Statement("SELECT revision FROM muster.tenant_revision WHERE tenant_id = $1::text")
  private static let verify = Statement(
    """
    SELECT a.revision, a.hash = muster.audit_hash(b.hash, a.tenant_id, a.revision, a.at, a.principal, a.acting_user,
      a.method, a.source, a.request_id, a.trace, a.effects)
    FROM muster.audit AS a
    LEFT JOIN muster.audit AS b ON b.tenant_id = a.tenant_id AND b.revision = a.revision - 1
    WHERE a.tenant_id = $1::text AND a.revision > $2::int8 ORDER BY a.revision LIMIT $3::int8
    """)
}
