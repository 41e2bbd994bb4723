internal import Postgres

/// The members of some workgroups together, as of the revision that the first page has shown; as ``ListText`` says.
struct SelectionStatements: Sendable {
  static let sql = SelectionStatements()

  /// Those of the workgroups `$2` that there were at the revision `$3`.
  let selected = Statement(
    composed: """
      SELECT w.id, w.holds_all_users, h.at FROM \(ListText.moment)
      LEFT JOIN LATERAL (
        SELECT id, holds_all_users FROM muster.workgroup
        WHERE tenant_id = $1::text AND id = ANY($2::text[]) AND from_revision <= h.at
        UNION ALL
        SELECT id, holds_all_users FROM muster.workgroup_history
        WHERE tenant_id = $1::text AND id = ANY($2::text[]) AND from_revision <= h.at AND until_revision > h.at
      ) AS w ON true ORDER BY w.id
      """)
  /// A stretch of the members of some (`$5`), of which those are taken whom the others (`$6`) list too.
  let members = Self.listing(
    """
    SELECT DISTINCT m.user_id AS key FROM unnest($5::text[]) AS w(id) CROSS JOIN LATERAL (
      \(ListText.members(of: "w.id"))
    ) AS m ORDER BY m.user_id LIMIT $4::int8
    """,
    if: """
      NOT EXISTS (
        SELECT FROM unnest($6::text[]) AS needed(id) WHERE NOT EXISTS (
          SELECT FROM muster.membership
          WHERE tenant_id = $1::text AND workgroup = needed.id AND user_id = c.key AND from_revision <= h.at
          UNION ALL
          SELECT FROM muster.membership_history
          WHERE tenant_id = $1::text AND workgroup = needed.id AND user_id = c.key AND from_revision <= h.at
            AND until_revision > h.at))
      """)
  // The row of a user is never taken away.
  let everybody = Self.listing(
    """
    SELECT id AS key FROM muster.user_account
    WHERE tenant_id = $1::text AND id > $2::text ORDER BY id LIMIT $4::int8
    """, if: "true")

  private static func listing(_ candidates: SQLText, if condition: SQLText) -> Statement {
    Statement(
      composed: """
        SELECT u.id, h.at, h.timeline, h.restores, c.key, true
        FROM \(ListText.moment)
        LEFT JOIN LATERAL (\(candidates)) AS c ON true
        LEFT JOIN LATERAL (\(ListText.listedUser) AND \(condition)) AS u ON true
        ORDER BY c.key
        """)
  }
}
