public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func user(_ id: UserID, in scope: ReadScope) async throws(DirectoryError) -> UserRecord {
    try await one(Self.user, [.id(id)], in: scope, "user", id.rawValue, Self.record)
  }

  public func users(
    named name: String, includingDeactivated: Bool, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<UserRecord> {
    try await mapped {
      let after = SQLValue.text(try PageToken.read(page.after, count: 1)[0])
      let name = SQLValue.text(NormalizedText.caseFolded(name))
      let (shown, most) = (SQLValue.bool(includingDeactivated), SQLValue.int(Int64(page.size) + 1))
      let missing = Self.missing("tenant", scope.tenant.rawValue)
      if scope.sight == .everything, name != .text("") {
        let walked = SQLValue.int(Int64(limits.textsPerSearch))
        let rows = try await self.rows(Self.foundUsers, [after, shown, most, name, walked], in: scope)
        return try Page(candidates: rows, size: page.size, revisionColumn: 13, missing: missing, read: Self.record)
      }
      let rows =
        switch scope.sight {
        case .everything: try await self.rows(Self.users, [after, shown, most], in: scope)
        case .administrator: try await self.rows(Self.usersInSight, [after, shown, most, name], in: scope)
        }
      return try Page(
        rows, size: page.size, revisionColumn: 13, missing: missing, key: { [$0.user.id.rawValue] }, read: Self.record)
    }
  }

  private static func record(_ row: Row) throws -> UserRecord {
    UserRecord(
      user: try UserTable.value(row), profile: try ProfileTable.profile(row, from: 7), version: try row.int(12))
  }

  private static let user = Statement(
    """
    SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first,
      p.user_id, p.login, p.display_name, p.email, p.description, greatest(u.from_revision, p.from_revision)
    FROM muster.user_account AS u JOIN muster.user_profile AS p ON p.tenant_id = u.tenant_id AND p.user_id = u.id
    WHERE u.tenant_id = $1::text AND u.id = $2::text AND u.status <> 'deleted'
    """)
  private static let users = Statement(
    """
    SELECT u.*, r.revision FROM muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first,
        p.user_id, p.login, p.display_name, p.email, p.description, greatest(u.from_revision, p.from_revision)
      FROM muster.user_account AS u JOIN muster.user_profile AS p ON p.tenant_id = u.tenant_id AND p.user_id = u.id
      WHERE u.tenant_id = $1::text AND u.id > $2::text AND u.status <> 'deleted'
        AND ($3::boolean OR u.status <> 'deactivated')
      ORDER BY u.id LIMIT $4::int8
    ) AS u ON true
    WHERE r.tenant_id = $1::text ORDER BY u.id
    """)
  private static let foundUsers = Statement(
    """
    SELECT u.*, r.revision, found.id, found.is_found FROM muster.tenant_revision AS r
    LEFT JOIN LATERAL muster.search('user', $5::text, $2::text, $4::int8, $6::int8) AS found ON true
    LEFT JOIN LATERAL (
      SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first,
        p.user_id, p.login, p.display_name, p.email, p.description, greatest(u.from_revision, p.from_revision)
      FROM muster.user_account AS u JOIN muster.user_profile AS p ON p.tenant_id = u.tenant_id AND p.user_id = u.id
      WHERE u.tenant_id = $1::text AND u.id = found.id AND found.is_found AND u.status <> 'deleted'
        AND ($3::boolean OR u.status <> 'deactivated')
    ) AS u ON true
    WHERE r.tenant_id = $1::text ORDER BY found.id
    """)
  // From the members in sight, who are few beside the tenant's users.
  private static let usersInSight = Statement(
    """
    SELECT u.*, r.revision FROM muster.tenant_revision AS r LEFT JOIN LATERAL (
      SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first,
        p.user_id, p.login, p.display_name, p.email, p.description, greatest(u.from_revision, p.from_revision)
      FROM (
        SELECT DISTINCT user_id FROM muster.membership
        WHERE tenant_id = $1::text AND workgroup = ANY (muster.groups_in_sight()) AND user_id > $2::text
      ) AS m
      JOIN muster.user_account AS u ON u.tenant_id = $1::text AND u.id = m.user_id
      JOIN muster.user_profile AS p ON p.tenant_id = u.tenant_id AND p.user_id = u.id
      WHERE u.status <> 'deleted' AND ($3::boolean OR u.status <> 'deactivated')
        AND ($5::text = '' OR position($5::text IN p.login_key) > 0 OR position($5::text IN p.display_name_key) > 0
          OR position($5::text IN p.email_key) > 0)
      ORDER BY u.id LIMIT $4::int8
    ) AS u ON true
    WHERE r.tenant_id = $1::text ORDER BY u.id
    """)
}
