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

  /// One transaction sees one state of the database, so that the tables belong together however long they take.
  public func load(
    _ tenant: TenantID, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Snapshot {
    do {
      return try await pool.transaction(
        settings: Scope.walk(tenant), isolation: .repeatableRead, readOnly: true, deadline: deadline
      ) { transaction in
        guard let head = try await transaction.query(Head.one, [.id(tenant)]).first else {
          throw DirectoryError(.notFound, "There is no tenant \(tenant).")
        }
        return try await SnapshotLoad(
          tenant, epoch: try Head.readEpoch(head), revision: try head.int(2), transaction
        ).run(tenant)
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
