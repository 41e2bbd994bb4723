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
      let after = try PageToken.read(page.after, count: 1)
      let parameters: [SQLValue] = [
        .text(after[0]), .text(NormalizedText.caseFolded(name)), .bool(includingDeactivated),
        .int(Int64(page.size) + 1),
      ]
      let rows = try await self.rows(Self.users, parameters, in: scope)
      return try Page(
        rows, size: page.size, revisionColumn: 13, missing: Self.missing("tenant", scope.tenant.rawValue),
        key: { [$0.user.id.rawValue] }, read: Self.record)
    }
  }

  private static func record(_ row: Row) throws -> UserRecord {
    UserRecord(
      user: try UserTable.user(row), profile: try ProfileTable.profile(row, from: 7), version: try row.int(12))
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
        AND ($4::boolean OR u.status <> 'deactivated')
        AND ($3::text = '' OR position($3::text IN p.login_key) > 0 OR position($3::text IN p.display_name_key) > 0
          OR position($3::text IN p.email_key) > 0)
      ORDER BY u.id LIMIT $5::int8
    ) AS u ON true
    WHERE r.tenant_id = $1::text ORDER BY u.id
    """)
}
