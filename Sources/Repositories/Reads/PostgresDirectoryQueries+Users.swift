public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func user(_ id: UserID, in scope: ReadScope) async throws(DirectoryError) -> UserRecord {
    try await one(Self.user, [.id(id)], in: scope, "user", id.rawValue, Self.record)
  }

  public func users(
    _ filter: UserFilter, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<UserRecord> {
    try await mapped {
      let cursor = try Cursor(page, limits: limits)
      guard scope.sight == .everything else { return try await usersInSight(filter, cursor, page, scope) }
      let asked = filter.isSelective ? max(page.size + 1, limits.usersWalked) : page.size + 1
      let common: [SQLValue] = [
        .text(cursor.key), .int(cursor.revision), .int(Int64(asked)), .texts(filter.shownStatuses),
        .text(filter.company?.rawValue ?? ""), .text(filter.unit?.rawValue ?? ""),
        .text(filter.workgroup?.rawValue ?? ""),
      ]
      let rows: Rows
      if !filter.name.isEmpty {
        let name: [SQLValue] = [.text(NormalizedText.caseFolded(filter.name)), .int(Int64(limits.textsPerSearch))]
        rows = try await self.rows(UserLists.sql.named, common + name, in: scope)
      } else if filter.order == .login {
        rows = try await self.rows(UserLists.sql.byLogin, common, in: scope)
      } else if filter.workgroup != nil {
        rows = try await self.rows(UserLists.sql.ofWorkgroup, common, in: scope)
      } else {
        rows = try await self.rows(UserLists.sql.byID, common, in: scope)
      }
      return try Page(
        walked: rows, size: page.size, asked: asked, from: 13, after: cursor,
        missing: Self.missing("tenant", scope.tenant.rawValue), read: Self.record)
    }
  }

  /// As of now; the page is then cut down to what the filter wants.
  private func usersInSight(
    _ filter: UserFilter, _ cursor: Cursor, _ page: PageRequest, _ scope: ReadScope
  ) async throws -> Page<UserRecord> {
    let parameters: [SQLValue] = [
      .text(cursor.key), .bool(filter.shownStatuses.contains(UserStatus.deactivated.rawValue)),
      .int(Int64(page.size) + 1), .text(NormalizedText.caseFolded(filter.name)),
    ]
    let rows = try await self.rows(Self.usersInSight, parameters, in: scope)
    return try Page(
      walked: rows, size: page.size, asked: page.size + 1, from: 13, after: cursor,
      missing: Self.missing("tenant", scope.tenant.rawValue)
    ) { row in
      let record = try Self.record(row)
      return filter.shows(record.user) ? record : nil
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
  // From the members in sight, who are few beside the tenant's users.
  private static let usersInSight = Statement(
    """
    SELECT u.*, h.at, h.timeline, h.restores, u.id, true
    FROM (
      SELECT r.revision AS at, e.timeline, e.restores
      FROM muster.tenant_revision AS r, muster.current_epoch() AS e WHERE r.tenant_id = $1::text
    ) AS h
    LEFT JOIN LATERAL (
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
    ORDER BY u.id
    """)
}

extension UserFilter {
  /// The words of the statuses that it shows.
  fileprivate var shownStatuses: [String] {
    (statuses ?? [.invited, .registered, .active, .locked]).subtracting([.deleted]).map(\.rawValue).sorted()
  }

  /// Whether the rest of it, beside name and sight, lets a user show.
  fileprivate func shows(_ user: UserFact) -> Bool {
    shownStatuses.contains(user.status.rawValue) && (company == nil || company == user.company)
      && (unit == nil || unit == user.unit)
  }

  /// Whether it may leave out most of what there is, so that a page has to look at more than it shows.
  fileprivate var isSelective: Bool {
    company != nil || unit != nil || workgroup != nil || (statuses.map { !$0.isSuperset(of: [.active]) } ?? false)
  }
}
