internal import Postgres

/// The lists of users, as of the revision that the first page has shown; as ``ListText`` says.
///
/// `$5` statuses, `$6` company, `$7` unit, `$8` workgroup; each of the last three may be empty. A row of a user is never
/// taken away, so the table of users has every candidate; a profile has no past, so it shows as it is now, and empty once
/// it is erased.
struct UserLists: Sendable {
  static let sql = UserLists()

  let byID = Self.listing(
    """
    SELECT id, id AS key, true AS is_found FROM muster.user_account
    WHERE tenant_id = $1::text AND id > $2::text ORDER BY id LIMIT $4::int8
    """)
  let byLogin = Self.listing(
    """
    SELECT user_id AS id, login_key AS key, true AS is_found FROM muster.user_profile
    WHERE tenant_id = $1::text AND login_key > $2::text ORDER BY login_key LIMIT $4::int8
    """)
  /// `$9` a part of a name, `$10` how many names may be looked at.
  let named = Self.listing(
    "SELECT id, id AS key, is_found FROM muster.search('user', $9::text, $2::text, $4::int8, $10::int8)")
  /// From the members of the workgroup, who are few beside the tenant's users.
  let ofWorkgroup = Self.listing(
    """
    SELECT user_id AS id, user_id AS key, true AS is_found FROM (\(ListText.members(of: "$8::text"))) AS m
    ORDER BY user_id LIMIT $4::int8
    """)

  private static func listing(_ candidates: SQLText) -> Statement {
    Statement(
      composed: """
        SELECT u.*, h.at, h.timeline, h.restores, c.key, c.is_found
        FROM \(ListText.moment)
        LEFT JOIN LATERAL (\(candidates)) AS c ON true
        LEFT JOIN LATERAL (
          SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first, u.id AS user_id,
            coalesce(p.login, ''), coalesce(p.display_name, ''), coalesce(p.email, ''), coalesce(p.description, ''),
            greatest(u.from_revision, p.from_revision)
          FROM (
            SELECT \(columns) FROM muster.user_account
            WHERE tenant_id = $1::text AND id = c.id AND from_revision <= h.at
            UNION ALL
            SELECT \(columns) FROM muster.user_account_history
            WHERE tenant_id = $1::text AND id = c.id AND from_revision <= h.at AND until_revision > h.at
          ) AS u LEFT JOIN muster.user_profile AS p ON p.tenant_id = $1::text AND p.user_id = u.id
          WHERE u.status = ANY($5::text[]) AND ($6::text = '' OR u.company = $6::text)
            AND ($7::text = '' OR u.unit = $7::text)
            AND ($8::text = '' OR EXISTS (
              SELECT FROM muster.membership WHERE tenant_id = $1::text AND workgroup = $8::text AND user_id = c.id
                AND from_revision <= h.at
              UNION ALL
              SELECT FROM muster.membership_history WHERE tenant_id = $1::text AND workgroup = $8::text
                AND user_id = c.id AND from_revision <= h.at AND until_revision > h.at))
        ) AS u ON true
        ORDER BY c.key, c.is_found DESC
        """)
  }

  private static let columns: SQLText =
    "id, company, unit, account, status, status_before, is_first, from_revision"
}
