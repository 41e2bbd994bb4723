public import Directory
public import Model
public import Postgres
internal import Synchronization

/// Removes what is older than each tenant keeps: history, change log, audit, accesses, and expired idempotency keys.
///
/// It works in small transactions, so that it holds no lock for long, with a role that may do nothing else. An advisory
/// lock that it only tries keeps two nodes from doing the same work. First the tenant's row in `retention` moves, and with
/// it what can be asked about; then the rows go. So nobody reads a past that is half gone.
public final class Janitor: Sendable {
  /// What was removed since the start.
  public struct Statistics: Sendable {
    /// Rows of what ended, of the log and of the audit.
    public var rows = 0
    /// Rounds over all tenants that came to their end.
    public var rounds = 0
    /// Tenants of which the removal failed; the next round tries again.
    public var failures = 0
  }

  private let pool: PostgresPool
  private let queries: any DirectoryQueries
  private let limits: RepositoryLimits
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  private let counters = Mutex(Statistics())

  /// - Parameters:
  ///   - pool: Connections with the role `muster_janitor`.
  ///   - queries: To learn which tenants there are.
  ///   - sleep: How to wait, cancellable.
  public init(
    pool: PostgresPool, queries: any DirectoryQueries, limits: RepositoryLimits = RepositoryLimits(),
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0) }
  ) {
    self.pool = pool
    self.queries = queries
    self.limits = limits
    self.sleep = sleep
  }

  public var statistics: Statistics { counters.withLock { $0 } }

  /// Makes round after round until cancelled; may be called once.
  public func run() async {
    while !Task.isCancelled {
      do { try await sleep(.now + limits.janitorInterval) } catch { return }
      await round()
    }
  }

  /// Goes over all tenants once.
  private func round() async {
    var page: String?
    repeat {
      guard
        let tenants = try? await queries.tenants(
          PageRequest(size: limits.tenantsPerJanitorPage, after: page), deadline: .now + limits.janitorTimeout)
      else { return counters.withLock { $0.failures += 1 } }
      for tenant in tenants.elements {
        do { try await sweep(tenant.tenant.id) } catch { counters.withLock { $0.failures += 1 } }
        if Task.isCancelled { return }
      }
      page = tenants.next
    } while page != nil
    counters.withLock { $0.rounds += 1 }
  }

  /// Removes what is out of a tenant's retention.
  ///
  /// - Returns: How many rows are gone; less than all if another node is at it.
  @discardableResult
  public func sweep(_ tenant: TenantID) async throws(DirectoryError) -> Int {
    do {
      for step in [Sweep.moveRetention, Sweep.moveChains] { _ = try await repeated(step, of: tenant) }
      var removed = 0
      for step in Sweep.removals { removed += try await repeated(step, of: tenant) }
      counters.withLock { [removed] in $0.rows += removed }
      return removed
    } catch { throw .mapping(error) }
  }

  /// Repeats a step until it finds less than it may take.
  private func repeated(_ step: Sweep, of tenant: TenantID) async throws -> Int {
    var total = 0
    while true {
      let parameters: [SQLValue] = [.id(tenant), .int(Int64(limits.rowsPerSweep))]
      let done = try await pool.transaction(
        settings: Scope.settings(tenant, .everything), deadline: .now + limits.janitorTimeout
      ) { transaction -> Int? in
        guard try await transaction.query(Sweep.lock, [.id(tenant)]).first?.bool(0) == true else { return nil }
        return try await step.take(transaction.query(step.statement, parameters))
      }
      guard let done else { return total }
      total += done
      if done < limits.rowsPerSweep { return total }
      // Leaves the disk and the log to others in between.
      try await sleep(.now + limits.janitorPause)
    }
  }
}

/// One kind of removal: a statement with `$1` tenant and `$2` the most rows, and how its answer counts them.
struct Sweep: Sendable {
  let statement: Statement
  let take: @Sendable (Rows) throws -> Int

  private init(_ statement: Statement, take: @escaping @Sendable (Rows) throws -> Int = { $0.affected }) {
    self.statement = statement
    self.take = take
  }

  // The first number is ours alone. Two tenants that share the second make a janitor step back for nothing.
  static let lock = Statement("SELECT pg_try_advisory_xact_lock(557018362, hashtext($1::text))")

  /// Moves the retention over the revisions that are too old, without a gap, and never over the newest one.
  static let moveRetention = Sweep(
    Statement(
      """
      WITH kept AS (
        SELECT coalesce((SELECT revision FROM muster.retention WHERE tenant_id = $1::text), 0) AS revision
      ), next AS MATERIALIZED (
        SELECT a.revision, a.at, a.hash FROM muster.audit AS a
        WHERE a.tenant_id = $1::text AND a.revision > (SELECT revision FROM kept) ORDER BY a.revision
        LIMIT $2::int8 + 1
      ), old AS (
        SELECT revision, at, hash FROM next
        WHERE revision < (SELECT max(revision) FROM next) AND revision < coalesce((
          SELECT min(revision) FROM next WHERE at >= (SELECT muster.retention_start())), 9223372036854775807)
      ), moved AS (
        INSERT INTO muster.retention (tenant_id, revision, at, hash)
        SELECT $1::text, revision, at, hash FROM old ORDER BY revision DESC LIMIT 1
        ON CONFLICT (tenant_id) DO UPDATE
          SET revision = excluded.revision, at = excluded.at, hash = excluded.hash
      )
      SELECT count(*) FROM old
      """)
  ) { rows in Int(try rows.first?.int(0) ?? 0) }

  /// The same for each node's chain of accesses, whose last one may go too.
  static let moveChains = Sweep(
    Statement(
      """
      WITH next AS MATERIALIZED (
        SELECT c.node, c.removed, a.sequence, a.at, a.hash FROM muster.access_chain AS c CROSS JOIN LATERAL (
          SELECT sequence, at, hash FROM muster.access_log
          WHERE tenant_id = $1::text AND node = c.node AND sequence > c.removed ORDER BY sequence LIMIT $2::int8
        ) AS a
        WHERE c.tenant_id = $1::text
      ), kept AS (
        SELECT node, min(sequence) AS sequence FROM next WHERE at >= (SELECT muster.retention_start()) GROUP BY node
      ), old AS (
        SELECT DISTINCT ON (next.node) next.* FROM next LEFT JOIN kept ON kept.node = next.node
        WHERE kept.sequence IS NULL OR next.sequence < kept.sequence ORDER BY next.node, next.sequence DESC
      ), moved AS (
        UPDATE muster.access_chain AS c SET removed = old.sequence, removed_hash = old.hash FROM old
        WHERE c.tenant_id = $1::text AND c.node = old.node RETURNING old.sequence - old.removed AS rows
      )
      SELECT coalesce(max(rows), 0) FROM moved
      """)
  ) { rows in Int(try rows.first?.int(0) ?? 0) }

  static let removals = [past, log, audit, accesses, chains, requests, pushes, events, held]

  private static let past = Sweep(
    Statement("SELECT muster.remove_past($2::int8), $1::text")
  ) { rows in Int(try rows.first?.int(0) ?? 0) }

  private static let log = Sweep(
    Statement(
      """
      DELETE FROM muster.change_log WHERE tenant_id = $1::text AND revision IN (
        SELECT l.revision FROM muster.change_log AS l WHERE l.tenant_id = $1::text AND l.revision <= (
          SELECT revision FROM muster.retention WHERE tenant_id = $1::text)
        ORDER BY l.revision LIMIT $2::int8)
      """))

  private static let audit = Sweep(
    Statement(
      """
      DELETE FROM muster.audit WHERE tenant_id = $1::text AND revision IN (
        SELECT a.revision FROM muster.audit AS a WHERE a.tenant_id = $1::text AND a.revision <= (
          SELECT revision FROM muster.retention WHERE tenant_id = $1::text)
        ORDER BY a.revision LIMIT $2::int8)
      """))

  private static let accesses = Sweep(
    Statement(
      """
      DELETE FROM muster.access_log WHERE tenant_id = $1::text AND (node, sequence) IN (
        SELECT c.node, a.sequence FROM muster.access_chain AS c CROSS JOIN LATERAL (
          SELECT sequence FROM muster.access_log
          WHERE tenant_id = $1::text AND node = c.node AND sequence <= c.removed ORDER BY sequence LIMIT $2::int8
        ) AS a
        WHERE c.tenant_id = $1::text LIMIT $2::int8)
      """))

  private static let chains = Sweep(
    Statement(
      """
      DELETE FROM muster.access_chain WHERE tenant_id = $1::text AND node IN (
        SELECT node FROM muster.access_chain WHERE tenant_id = $1::text AND removed = sequence
        ORDER BY node LIMIT $2::int8)
      """))

  private static let requests = Sweep(
    Statement(
      """
      DELETE FROM muster.request WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM muster.request WHERE tenant_id = $1::text AND expires_at < now()
        ORDER BY expires_at LIMIT $2::int8))
      """))

  // The newest line of each connection stays: the next number follows from it.
  private static let pushes = Sweep(
    Statement(
      """
      DELETE FROM muster.push_log AS p WHERE p.tenant_id = $1::text AND (p.connection, p.number) IN (
        SELECT l.connection, l.number FROM muster.push_log AS l
        WHERE l.tenant_id = $1::text AND l.at < (SELECT muster.retention_start()) AND EXISTS (
          SELECT FROM muster.push_log AS newer
          WHERE newer.tenant_id = $1::text AND newer.connection = l.connection AND newer.number > l.number)
        ORDER BY l.at LIMIT $2::int8)
      """))

  private static let events = Sweep(
    Statement(
      """
      DELETE FROM muster.event WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM muster.event WHERE tenant_id = $1::text AND at < now() - interval '30 days'
        ORDER BY at LIMIT $2::int8))
      """))

  private static let held = Sweep(
    Statement(
      """
      DELETE FROM muster.held_request WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM muster.held_request WHERE tenant_id = $1::text AND at < now() - interval '30 days'
        ORDER BY at LIMIT $2::int8))
      """))
}
