public import Directory
internal import Model
public import Postgres
internal import Synchronization

/// Writes the accesses of this node, in batches, each tenant's to its own chain.
///
/// While the database is away they wait in memory up to ``RepositoryLimits/accessesHeld``; what comes beyond that is
/// dropped and counted. A crash loses those of the last ``RepositoryLimits/accessInterval``.
public final class AccessRecorder: AccessLog {
  /// What the recorder has done since its start.
  public struct Statistics: Sendable {
    /// Accesses that wait to be written.
    public let held: Int
    public let written: Int
    /// Accesses that were lost because too many waited, or because the database refuses them for good.
    public let dropped: Int
  }

  /// This node's name in the chains: a new one for each start of a process, so that two never write to one chain.
  public let node: String
  private let pool: PostgresPool
  private let limits: RepositoryLimits
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  private let queue: AccessQueue
  private let pending = Mutex(Pending())
  private let written = Atomic<Int>(0)
  private let dropped = Atomic<Int>(0)

  private struct Pending {
    var accesses: [NumberedAccess] = []
    var lastNumber: Int64 = 0
  }

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - sleep: How to wait, cancellable.
  public init(
    node: String? = nil, pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits(),
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0) }
  ) {
    self.node = node ?? UUIDv7.make()
    self.pool = pool
    self.limits = limits
    self.sleep = sleep
    queue = AccessQueue(limit: limits.accessesHeld)
  }

  public func record(_ access: Access) {
    if !queue.put(access) { dropped.wrappingAdd(1, ordering: .relaxed) }
  }

  public var statistics: Statistics {
    Statistics(
      held: queue.count, written: written.load(ordering: .relaxed), dropped: dropped.load(ordering: .relaxed))
  }

  /// Writes what comes until cancelled; may be called once. What is left then is for ``flush(deadline:)``.
  public func run() async {
    while !Task.isCancelled {
      do { try await sleep(.now + limits.accessInterval) } catch { return }
      await flush(deadline: .now + limits.accessTimeout)
    }
  }

  /// Writes all that is held, as far as the database takes it; not beside ``run()``.
  public func flush(deadline: ContinuousClock.Instant) async {
    for batch in batches() {
      do {
        try await write(batch, deadline: deadline)
        settle(batch, as: written)
      } catch {
        // What the database refuses would be refused again, and hold up the rest.
        guard let error = error as? PostgresError, error.code == .server, !error.isSafeToRetry, !error.outcomeUnknown,
          case .integrityConstraint? = error.sqlState
        else { return }
        settle(batch, as: dropped)
      }
    }
  }

  /// What is to be written, in batches of one tenant each.
  private func batches() -> [[NumberedAccess]] {
    pending.withLock { pending in
      for access in queue.takeAll() {
        pending.lastNumber += 1
        pending.accesses.append(NumberedAccess(number: pending.lastNumber, access: access))
      }
      let byTenant = Dictionary(grouping: pending.accesses, by: \.access.tenant)
      return byTenant.values.flatMap { accesses in
        stride(from: 0, to: accesses.count, by: limits.accessesPerBatch).map { start in
          Array(accesses[start..<min(start + limits.accessesPerBatch, accesses.count)])
        }
      }
    }
  }

  private func settle(_ batch: [NumberedAccess], as counter: borrowing Atomic<Int>) {
    let numbers = Set(batch.map(\.number))
    pending.withLock { $0.accesses.removeAll { numbers.contains($0.number) } }
    queue.release(batch.count)
    counter.wrappingAdd(batch.count, ordering: .relaxed)
  }

  private func write(_ batch: [NumberedAccess], deadline: ContinuousClock.Instant) async throws {
    guard let tenant = batch.first?.access.tenant else { return }
    let calls = try AccessWrites.calls(batch, of: tenant, node: node)
    try await pool.transaction(settings: Scope.settings(tenant, .everything), deadline: deadline) { transaction in
      _ = try await transaction.batch(calls)
    }
  }
}

/// An access with this node's own count of it.
struct NumberedAccess: Sendable {
  let number: Int64
  let access: Access
}

/// How a batch is appended to its chain.
enum AccessWrites {
  /// The chain's row is locked and kept first, so that what follows reads where the chain ends.
  static func calls(_ batch: [NumberedAccess], of tenant: TenantID, node: String) throws -> [Call] {
    let rows = batch.map { numbered in
      let access = numbered.access
      return Row(
        number: numbered.number, at: access.at.microseconds, kind: access.event.kind, principal: access.principal,
        actingUser: access.actingUser, method: access.method, user: access.user, reason: access.event.detail,
        trace: access.trace)
    }
    let key: [SQLValue] = [.id(tenant), .text(node)]
    return [
      (open, key), (append, key + [.json(try JSON.text(rows))]), (close, key + [.int(batch.last?.number ?? 0)]),
    ]
  }

  private struct Row: Encodable {
    let number, at: Int64
    let kind: AccessKind
    let principal: String
    let actingUser: UserID?
    let method: String
    let user: UserID?
    let reason: String?
    let trace: String
  }

  private static let open = Statement(
    """
    INSERT INTO muster.access_chain (tenant_id, node, sequence, hash, last_record)
    VALUES ($1::text, $2::text, 0, '', 0)
    ON CONFLICT (tenant_id, node) DO UPDATE SET sequence = access_chain.sequence
    """)
  private static let append = Statement(
    """
    WITH RECURSIVE input AS MATERIALIZED (
      SELECT row_number() OVER (ORDER BY r.number) AS place,
        '1970-01-01 00:00:00+00'::timestamptz + r.at * interval '1 microsecond' AS at, r.kind, r.principal,
        r."actingUser" AS acting_user, r.method, r."user" AS user_id, r.reason, r.trace
      FROM muster.access_chain AS c, jsonb_to_recordset($3::jsonb) AS r(number int8, at int8, kind text,
        principal text, "actingUser" text, method text, "user" text, reason text, trace text)
      WHERE c.tenant_id = $1::text AND c.node = $2::text AND r.number > c.last_record
    ), chain (place, sequence, hash) AS (
      SELECT 0::int8, sequence, hash FROM muster.access_chain WHERE tenant_id = $1::text AND node = $2::text
      UNION ALL
      SELECT input.place, chain.sequence + 1, muster.access_hash(chain.hash, $1::text, $2::text, chain.sequence + 1,
        input.at, input.kind, input.principal, input.acting_user, input.method, input.user_id, input.reason,
        input.trace)
      FROM chain JOIN input ON input.place = chain.place + 1
    )
    INSERT INTO muster.access_log (tenant_id, node, sequence, at, kind, principal, acting_user, method, user_id, reason,
      trace, hash)
    SELECT $1::text, $2::text, chain.sequence, input.at, input.kind, input.principal, input.acting_user, input.method,
      input.user_id, input.reason, input.trace, chain.hash
    FROM chain JOIN input ON input.place = chain.place
    """)
  private static let close = Statement(
    """
    UPDATE muster.access_chain AS c SET sequence = l.sequence, hash = l.hash,
      last_record = greatest(c.last_record, $3::int8)
    FROM (
      SELECT sequence, hash FROM muster.access_log WHERE tenant_id = $1::text AND node = $2::text
      ORDER BY sequence DESC LIMIT 1
    ) AS l
    WHERE c.tenant_id = $1::text AND c.node = $2::text
    """)
}
