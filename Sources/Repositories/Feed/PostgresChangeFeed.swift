public import Directory
public import Model
public import Postgres

/// The change log as those read it who follow a tenant.
public struct PostgresChangeFeed: ChangeFeed {
  private let pool: PostgresPool
  private let board: WatchBoard
  private let limits: RepositoryLimits

  /// - Parameters:
  ///   - pool: Connections with the role `muster_app`.
  ///   - board: Where commits, notifications and polls wake those who follow.
  public init(pool: PostgresPool, board: WatchBoard, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.board = board
    self.limits = limits
  }

  public func following<R: Sendable>(
    _ tenant: TenantID, _ body: (any ChangeFollower) async throws -> R
  ) async throws -> R { try await board.following(tenant, body) }

  public func newest(
    of tenant: TenantID, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Token {
    do {
      let rows = try await pool.read(
        Head.one, [.id(tenant)], settings: Scope.settings(tenant, .everything), deadline: deadline)
      guard let row = rows.first else { throw DirectoryError(.notFound, "There is no tenant \(tenant).") }
      return Token(tenant: tenant, epoch: try Head.readEpoch(row), revision: try row.int(2))
    } catch { throw .mapping(error) }
  }

  public func revisions(
    after token: Token, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> CommittedStretch {
    do {
      let rows = try await pool.read(
        Self.changes, [.id(token.tenant), .int(token.revision), .int(Int64(limits.revisionsPerStretch))],
        settings: Scope.settings(token.tenant, .everything), deadline: deadline)
      guard let first = rows.first else {
        throw DirectoryError(.notFound, "There is no tenant \(token.tenant).")
      }
      let head = try first.int(2)
      guard try Head.readEpoch(first) == token.epoch, head >= token.revision else { throw Self.epochChanged }
      guard head > token.revision else { return CommittedStretch(revisions: [], isComplete: true) }
      guard !first.isNull(3), try first.int(3) == token.revision + 1 else { throw Self.removed }
      let revisions = try (0..<rows.count).map { try revision(rows[$0]) }
      return CommittedStretch(revisions: revisions, isComplete: revisions.last?.revision == head)
    } catch { throw .mapping(error) }
  }

  private func revision(_ row: Row) throws -> CommittedRevision {
    let isBulk = try row.bool(5)
    let touched = try isBulk ? nil : JSON.decode(LoggedEffects.self, from: try row.text(6)).touched
    return CommittedRevision(
      revision: try row.int(3), at: Timestamp(microseconds: try row.timestamp(4)),
      touched: touched.flatMap { $0.count <= limits.touchedPerRevision ? $0 : nil })
  }

  private static var epochChanged: DirectoryError {
    DirectoryError(
      .failedPrecondition,
      "The token is from before a failover or a restore of the database; read everything anew and follow from there.",
      reason: "epoch_changed")
  }

  private static var removed: DirectoryError {
    DirectoryError(
      .outOfRange, "What followed the token is older than the tenant's retention; read everything anew.",
      reason: "retention")
  }

  private static let changes = Statement(
    """
    SELECT e.timeline, e.restores, r.revision, l.revision, l.at, l.is_bulk, l.effects
    FROM muster.current_epoch() AS e CROSS JOIN muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT revision, at, is_bulk, effects FROM muster.change_log
      WHERE tenant_id = $1::text AND revision > $2::int8 ORDER BY revision LIMIT $3::int8
    ) AS l ON true
    WHERE r.tenant_id = $1::text ORDER BY l.revision
    """)
}

extension LoggedEffects {
  /// What the effects touched, by kind and ids.
  var touched: [Touched] {
    list.map { logged in
      let value = logged.after ?? logged.ended ?? .null
      let id = value["id"]?.text ?? Self.name(value["role"] ?? value["key"] ?? value)
      return Touched(
        kind: logged.kind, id: ["user", "workgroup"].contains(logged.kind) ? nil : id,
        user: logged.kind == "user" ? value["id"]?.text : value["user"]?.text,
        workgroup: logged.kind == "workgroup" ? value["id"]?.text : value["workgroup"]?.text)
    }
  }

  /// `Application/Name` of a role or a type.
  private static func name(_ value: JSONValue) -> String? {
    guard let application = value["application"]?.text, let name = value["name"]?.text else { return nil }
    return "\(application)/\(name)"
  }
}

extension JSONValue {
  fileprivate subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  fileprivate var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
