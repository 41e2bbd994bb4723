public import Directory
public import Model
public import Postgres

/// The audit's chains of hashes: each row's hash covers the row and the hash before it, so an altered, removed or inserted
/// row breaks every link behind it.
///
/// The changes of a tenant are one chain, by revision. Accesses are one chain per node.
public struct AuditChain: Sendable {
  private let pool: PostgresPool
  private let limits: RepositoryLimits

  /// - Parameter pool: Connections with the role `muster_app`.
  public init(pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.limits = limits
  }

  /// Computes hashes anew, at most ``RepositoryLimits/hashesPerVerification``: the changes first, then node by node.
  ///
  /// - Parameter position: The `next` of the call before; nil to begin.
  public func verify(
    _ tenant: TenantID, after position: String? = nil, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> AuditVerification {
    do {
      let limits = limits
      return try await pool.transaction(
        settings: Scope.settings(tenant, .everything), isolation: .repeatableRead, readOnly: true, deadline: deadline
      ) { transaction in
        var walk = ChainWalk(tenant: tenant, transaction: transaction, limits: limits)
        return try await walk.run(after: position)
      }
    } catch { throw .mapping(error) }
  }

  /// Computes all chains of a tenant anew.
  ///
  /// - Returns: The chain with the first break, or nil if all hold.
  public func firstBreak(
    of tenant: TenantID, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> ChainReport? {
    var position: String?
    repeat {
      let stretch = try await verify(tenant, after: position, deadline: deadline)
      if let broken = stretch.chains.first(where: { $0.firstBreak != nil }) { return broken }
      position = stretch.next
    } while position != nil
    return nil
  }
}

/// One verification, inside its transaction, which sees one state: heads and rows belong together.
private struct ChainWalk {
  let tenant: TenantID
  let transaction: Transaction
  let limits: RepositoryLimits
  private var reports: [ChainReport] = []
  private var left: Int

  init(tenant: TenantID, transaction: Transaction, limits: RepositoryLimits) {
    self.tenant = tenant
    self.transaction = transaction
    self.limits = limits
    left = limits.hashesPerVerification
  }

  /// A position is a node, empty for the changes, and the last number that was verified.
  mutating func run(after position: String?) async throws -> AuditVerification {
    let parts = try PageToken.read(position, count: 2)
    guard var number = position == nil ? 0 : Int64(parts[1]) else { throw PageToken.foreign }
    var chain: Chain? = parts[0].isEmpty ? try await changes() : try await accesses(of: parts[0])
    while let current = chain {
      let (report, isComplete) = try await stretch(of: current, after: number)
      reports.append(report)
      guard isComplete else {
        return AuditVerification(
          chains: reports, next: try PageToken.make([current.node ?? "", String(report.last)]))
      }
      chain = try await nextChain(behind: current.node ?? "")
      number = 0
    }
    return AuditVerification(chains: reports, next: nil)
  }

  /// A chain, from behind what retention has removed to the number that its last row has: rows cut off at the end break
  /// no link.
  private struct Chain {
    let node: String?
    let head: Int64
    let removed: Int64
  }

  private func changes() async throws -> Chain {
    guard let row = try await transaction.query(Retention.bounds, [.id(tenant)]).first else {
      throw DirectoryError(.notFound, "There is no tenant \(tenant).")
    }
    return Chain(node: nil, head: try row.int(0), removed: try row.int(1))
  }

  private func accesses(of node: String) async throws -> Chain? {
    try await transaction.query(Self.nodeHead, [.id(tenant), .text(node)]).first.map {
      Chain(node: node, head: try $0.int(0), removed: try $0.int(1))
    }
  }

  private func nextChain(behind node: String) async throws -> Chain? {
    try await transaction.query(Self.nextNode, [.id(tenant), .text(node)]).first.map {
      Chain(node: try $0.text(0), head: try $0.int(1), removed: try $0.int(2))
    }
  }

  /// - Returns: What was found, and whether the chain is done with.
  private mutating func stretch(of chain: Chain, after position: Int64) async throws -> (ChainReport, Bool) {
    let start = max(position, chain.removed)
    var last = start
    func report(firstBreak: Int64? = nil) -> ChainReport {
      ChainReport(node: chain.node, verified: last - start, last: last, firstBreak: firstBreak)
    }
    while last < chain.head {
      let size = min(left, limits.rowsPerAuditPage)
      guard size > 0 else { return (report(), false) }
      let page: [SQLValue] = [.id(tenant), .int(last), .int(Int64(size))]
      let rows =
        if let node = chain.node {
          try await transaction.query(Self.verifyAccesses, page + [.text(node)])
        } else {
          try await transaction.query(Self.verifyChanges, page)
        }
      left -= rows.count
      for index in 0..<rows.count {
        let number = try rows[index].int(0)
        guard number == last + 1, try rows[index].bool(1) else { return (report(firstBreak: last + 1), true) }
        last = number
      }
      if rows.count < size { break }
    }
    return (report(firstBreak: last < chain.head ? last + 1 : nil), true)
  }

  private static let nodeHead = Statement(
    "SELECT sequence, removed FROM muster.access_chain WHERE tenant_id = $1::text AND node = $2::text")
  private static let nextNode = Statement(
    """
    SELECT node, sequence, removed FROM muster.access_chain WHERE tenant_id = $1::text AND node > $2::text
    ORDER BY node LIMIT 1
    """)
  // The number before is computed first: a join on `revision - 1` may fail, so row-level security keeps it off the index.
  private static let verifyChanges = Statement(
    """
    WITH page AS MATERIALIZED (
      SELECT *, revision - 1 AS before FROM muster.audit
      WHERE tenant_id = $1::text AND revision > $2::int8 ORDER BY revision LIMIT $3::int8
    )
    SELECT a.revision, a.hash = muster.audit_hash(coalesce(p.hash, b.hash), a.tenant_id, a.revision, a.at, a.principal,
      a.acting_user, a.method, a.source, a.request_id, a.trace, a.effects)
    FROM page AS a
    LEFT JOIN muster.audit AS b ON b.tenant_id = $1::text AND b.revision = a.before
    LEFT JOIN muster.retention AS p ON p.tenant_id = $1::text AND p.revision = a.before
    ORDER BY a.revision
    """)
  private static let verifyAccesses = Statement(
    """
    WITH page AS MATERIALIZED (
      SELECT *, sequence - 1 AS before FROM muster.access_log
      WHERE tenant_id = $1::text AND node = $4::text AND sequence > $2::int8 ORDER BY sequence LIMIT $3::int8
    )
    SELECT a.sequence, a.hash = muster.access_hash(coalesce(c.removed_hash, b.hash), a.tenant_id, a.node, a.sequence, a.at,
      a.kind, a.principal, a.acting_user, a.method, a.user_id, a.reason, a.trace)
    FROM page AS a
    LEFT JOIN muster.access_log AS b ON b.tenant_id = $1::text AND b.node = $4::text AND b.sequence = a.before
    LEFT JOIN muster.access_chain AS c ON c.tenant_id = $1::text AND c.node = $4::text AND c.removed = a.before
    ORDER BY a.sequence
    """)
}
