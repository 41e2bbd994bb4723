public import Directory
public import Model
internal import Postgres

extension PostgresDirectoryQueries {
  public func members(
    of selection: MemberSelection, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<UserID> {
    guard !selection.workgroups.isEmpty else { return Page(elements: [], next: nil, revision: 0) }
    return try await mapped {
      let known = try await self.rows(Self.selected, [.texts(selection.workgroups.map(\.rawValue))], in: scope)
      guard known.count == selection.workgroups.count else {
        throw DirectoryError(.notFound, "One of the workgroups of the selection does not exist.", field: "selection")
      }
      let listing = try (0..<known.count).filter { try !known[$0].bool(1) }.map { try known[$0].text(0) }
      let holdsAll = selection.match == .any ? listing.count < known.count : listing.isEmpty
      // Of all: the members of the first one, of which those are taken whom the others list too.
      let count = selection.match == .any ? listing.count : 1
      let (among, needed) = (Array(listing.prefix(count)), Array(listing.dropFirst(count)))
      let after = SQLValue.text(try PageToken.read(page.after, count: 1)[0])
      let bounds: [SQLValue] = [
        after, .int(Int64(page.size) + 1), .int(Int64(max(page.size + 1, limits.membersPerSelection))),
      ]
      let rows =
        holdsAll
        ? try await self.rows(Self.everybody, bounds, in: scope)
        : try await self.rows(Self.members, bounds + [.texts(among), .texts(needed)], in: scope)
      return try Self.page(rows, size: page.size)
    }
  }

  /// The rows of users, and behind them the last one that was looked at, if others may follow.
  private static func page(_ rows: Rows, size: Int) throws -> Page<UserID> {
    let users: [UserID] = try (0..<rows.count).filter { try rows[$0].bool(1) }.map { try rows[$0].id(0) }
    let last = try (0..<rows.count).filter { try !rows[$0].bool(1) }.map { try rows[$0].text(0) }.first
    let end = users.count > size ? users[size - 1].rawValue : last
    return Page(elements: Array(users.prefix(size)), next: try end.map { try PageToken.make([$0]) }, revision: 0)
  }

  private static let selected = Statement(
    """
    SELECT id, holds_all_users FROM muster.workgroup WHERE tenant_id = $1::text AND id = ANY($2::text[]) ORDER BY id
    """)
  // A stretch of the members of some, of which those are taken whom the others list too.
  private static let members = Statement(
    """
    WITH candidate AS MATERIALIZED (
      SELECT DISTINCT m.user_id FROM unnest($5::text[]) AS w(id) CROSS JOIN LATERAL (
        SELECT DISTINCT user_id FROM muster.membership
        WHERE tenant_id = $1::text AND workgroup = w.id AND user_id > $2::text ORDER BY user_id LIMIT $4::int8
      ) AS m ORDER BY m.user_id LIMIT $4::int8
    )
    (SELECT c.user_id, true FROM candidate AS c
     JOIN muster.user_account AS u ON u.tenant_id = $1::text AND u.id = c.user_id
     WHERE u.status <> ALL (ARRAY['deactivated', 'deleted']) AND NOT EXISTS (
       SELECT FROM unnest($6::text[]) AS needed(id) WHERE NOT EXISTS (
         SELECT FROM muster.membership AS m
         WHERE m.tenant_id = $1::text AND m.workgroup = needed.id AND m.user_id = c.user_id))
     ORDER BY c.user_id LIMIT $3::int8)
    UNION ALL
    SELECT max(user_id), false FROM candidate HAVING count(*) >= $4::int8
    """)
  private static let everybody = Statement(
    """
    WITH candidate AS MATERIALIZED (
      SELECT id, status FROM muster.user_account
      WHERE tenant_id = $1::text AND id > $2::text ORDER BY id LIMIT $4::int8
    )
    (SELECT id, true FROM candidate WHERE status <> ALL (ARRAY['deactivated', 'deleted'])
     ORDER BY id LIMIT $3::int8)
    UNION ALL
    SELECT max(id), false FROM candidate HAVING count(*) >= $4::int8
    """)
}
