public import Directory
public import Model
internal import Postgres

/// What an export shows: pages in the order of ids, all as of one revision, so that no transaction is held between them.
extension PostgresDirectoryQueries {
  public func listings(
    kind: WorkgroupKind, at revision: Revision, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupListing> {
    try await mapped {
      let after = try PageToken.read(page.after, count: 1)[0]
      let rows = try await self.rows(
        Self.listings, [.text(kind.rawValue), .text(after), .int(revision), .int(Int64(page.size) + 1)], in: scope)
      return try Self.page(rows, page, at: revision, key: \.id.rawValue, Self.listing)
    }
  }

  public func listedLogins(
    of workgroup: WorkgroupID, at revision: Revision, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<String> {
    try await mapped {
      let after = try PageToken.read(page.after, count: 1)[0]
      let rows = try await self.rows(
        Self.listedLogins, [.id(workgroup), .text(after), .int(revision), .int(Int64(page.size) + 1)], in: scope)
      let members = try Self.page(rows, page, at: revision, key: \.user) { row in
        (user: try row.text(0), login: try row.optionalText(1), isShown: try row.bool(2))
      }
      let logins = members.elements.filter(\.isShown).map { $0.login ?? $0.user }
      return Page(elements: logins, next: members.next, revision: revision)
    }
  }

  /// A page from rows of which one more was asked for than the page holds.
  private static func page<Element>(
    _ rows: Rows, _ page: PageRequest, at revision: Revision, key: (Element) -> String,
    _ read: (Row) throws -> Element
  ) throws -> Page<Element> {
    let elements = try (0..<min(rows.count, page.size)).map { try read(rows[$0]) }
    let next = rows.count > page.size ? try elements.last.map { try PageToken.make([key($0)]) } : nil
    return Page(elements: elements, next: next, revision: revision)
  }

  private static func listing(_ row: Row) throws -> WorkgroupListing {
    func roles(_ column: Int) throws -> [RoleKey] { try JSON.decode([RoleKey].self, from: try row.text(column)) }
    return WorkgroupListing(
      id: try row.id(0), name: try row.text(1), description: try row.text(2), comment: try row.text(3),
      externalGroups: try row.texts(4), licenseProfiles: try row.texts(5), allowed: try roles(6), denied: try roles(7))
  }

  // The workgroups of the page first, then what belongs to each: both from what holds since that revision or before, and
  // from what held then and has ended.
  private static let listings = Statement(
    """
    SELECT w.id, w.name, w.description, w.comment, ARRAY(
      SELECT DISTINCT value FROM (
        SELECT value FROM muster.mapping
        WHERE tenant_id = $1::text AND workgroup = w.id AND from_revision <= $4::int8
        UNION ALL
        SELECT value FROM muster.mapping_history
        WHERE tenant_id = $1::text AND until_revision > $4::int8 AND workgroup = w.id AND from_revision <= $4::int8
      ) AS m ORDER BY value
    ), ARRAY(
      SELECT id FROM (
        SELECT id, priority FROM muster.license_profile
        WHERE tenant_id = $1::text AND workgroup = w.id AND from_revision <= $4::int8
        UNION ALL
        SELECT id, priority FROM muster.license_profile_history
        WHERE tenant_id = $1::text AND until_revision > $4::int8 AND workgroup = w.id AND from_revision <= $4::int8
      ) AS p ORDER BY priority, id
    ), s.allowed, s.denied
    FROM (
      (SELECT id, name, description, comment FROM muster.workgroup
       WHERE tenant_id = $1::text AND (kind, id) > ($2::text, $3::text) AND kind <= $2::text
         AND from_revision <= $4::int8
       ORDER BY kind, id LIMIT $5::int8)
      UNION ALL
      (SELECT id, name, description, comment FROM muster.workgroup_history
       WHERE tenant_id = $1::text AND until_revision > $4::int8 AND id > $3::text AND kind = $2::text
         AND from_revision <= $4::int8
       ORDER BY id LIMIT $5::int8)
      ORDER BY id LIMIT $5::int8
    ) AS w CROSS JOIN LATERAL (
      SELECT
        coalesce(json_agg(role ORDER BY application, name) FILTER (WHERE state = 'allowed'), '[]')::text AS allowed,
        coalesce(json_agg(role ORDER BY application, name) FILTER (WHERE state = 'denied'), '[]')::text AS denied
      FROM (
        SELECT application, role AS name, state, json_build_object('application', application, 'name', role) AS role
        FROM muster.role_state WHERE tenant_id = $1::text AND workgroup = w.id AND from_revision <= $4::int8
        UNION ALL
        SELECT application, role AS name, state, json_build_object('application', application, 'name', role) AS role
        FROM muster.role_state_history
        WHERE tenant_id = $1::text AND workgroup = w.id AND until_revision > $4::int8 AND from_revision <= $4::int8
      ) AS states
    ) AS s
    ORDER BY w.id
    """)
  // Logins have no past: they are erased with the person.
  private static let listedLogins = Statement(
    """
    SELECT m.user_id, p.login, coalesce(u.status, 'deleted') NOT IN ('deactivated', 'deleted')
    FROM (
      (SELECT DISTINCT user_id FROM muster.membership
       WHERE tenant_id = $1::text AND workgroup = $2::text AND user_id > $3::text AND from_revision <= $4::int8
       ORDER BY user_id LIMIT $5::int8)
      UNION
      (SELECT DISTINCT user_id FROM muster.membership_history
       WHERE tenant_id = $1::text AND workgroup = $2::text AND user_id > $3::text AND from_revision <= $4::int8
         AND until_revision > $4::int8
       ORDER BY user_id LIMIT $5::int8)
      ORDER BY user_id LIMIT $5::int8
    ) AS m
    LEFT JOIN LATERAL (
      SELECT status FROM muster.user_account
      WHERE tenant_id = $1::text AND id = m.user_id AND from_revision <= $4::int8
      UNION ALL
      SELECT status FROM muster.user_account_history
      WHERE tenant_id = $1::text AND id = m.user_id AND from_revision <= $4::int8 AND until_revision > $4::int8
      LIMIT 1
    ) AS u ON true
    LEFT JOIN muster.user_profile AS p ON p.tenant_id = $1::text AND p.user_id = m.user_id
    ORDER BY m.user_id
    """)
}
