internal import Postgres

/// The lists of workgroups and of their members, as of the revision that the first page has shown.
///
/// `$5` kinds, or the workgroup whose members are listed; further parameters as each says.
enum WorkgroupLists {
  static let sql = WorkgroupStatements()
}

/// As ``ListText`` says.
struct WorkgroupStatements: Sendable {
  let byKind = Self.listing(Self.ofKinds)
  /// As `byKind`, with what an export shows besides (C19).
  let exported = Self.listing(Self.ofKinds, with: "\(states), \(externalGroups), \(licenseProfiles)")
  /// `$6` a part of a name, `$7` how many names may be looked at. What was named so then is told by the caller: names of
  /// the past are not folded.
  let named = Self.listing(
    """
    SELECT id AS key, is_found FROM (
      SELECT id, is_found FROM muster.search('workgroup', $6::text, $2::text, $4::int8, $7::int8)
      UNION
      (SELECT id, true FROM (\(Self.ended)) AS ended)
    ) AS w ORDER BY id, is_found DESC LIMIT $4::int8
    """)
  /// `$6` whom they list.
  let ofMember = Self.listing(
    """
    SELECT id AS key, true AS is_found FROM (
      (SELECT DISTINCT workgroup AS id FROM muster.membership
       WHERE tenant_id = $1::text AND user_id = $6::text AND workgroup > $2::text AND from_revision <= h.at
       ORDER BY workgroup LIMIT $4::int8)
      UNION
      (SELECT DISTINCT workgroup AS id FROM muster.membership_history
       WHERE tenant_id = $1::text AND user_id = $6::text AND workgroup > $2::text AND from_revision <= h.at
         AND until_revision > h.at
       ORDER BY workgroup LIMIT $4::int8)
    ) AS w ORDER BY id LIMIT $4::int8
    """)
  /// Those that a group administrator sees.
  let inSight = Self.listing(
    """
    SELECT id AS key, true AS is_found FROM muster.workgroup
    WHERE tenant_id = $1::text AND id > $2::text AND id = ANY (ARRAY(
      SELECT unnest(muster.groups_in_sight())
      UNION ALL SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND builtin IS NOT NULL))
    ORDER BY id LIMIT $4::int8
    """)
  /// Scope workgroups, with items and not with states.
  let scopes = Self.listing(
    """
    SELECT id AS key, true AS is_found FROM (
      (SELECT id FROM muster.workgroup
       WHERE tenant_id = $1::text AND (kind, id) > ('scope', $2::text) AND kind <= 'scope' AND from_revision <= h.at
       ORDER BY kind, id LIMIT $4::int8)
      UNION
      \(Self.ended)
    ) AS w ORDER BY id LIMIT $4::int8
    """, with: items)
  /// Each member with its sources; `$6` whether deactivated ones show.
  let members = Statement(
    composed: """
      SELECT m.user_id, m.sources, h.at, h.timeline, h.restores, c.key, true
      FROM \(ListText.moment)
      LEFT JOIN LATERAL (
        SELECT user_id AS key FROM (\(ListText.members(of: "$5::text"))) AS m ORDER BY user_id LIMIT $4::int8
      ) AS c ON true
      LEFT JOIN LATERAL (
        SELECT c.key AS user_id, array_agg(source ORDER BY source) AS sources FROM (
          SELECT source FROM muster.membership
          WHERE tenant_id = $1::text AND workgroup = $5::text AND user_id = c.key AND from_revision <= h.at
          UNION ALL
          SELECT source FROM muster.membership_history
          WHERE tenant_id = $1::text AND workgroup = $5::text AND user_id = c.key AND from_revision <= h.at
            AND until_revision > h.at
        ) AS s
        WHERE $6::boolean OR EXISTS (
          SELECT FROM muster.user_account
          WHERE tenant_id = $1::text AND id = c.key AND from_revision <= h.at AND status <> 'deactivated'
          UNION ALL
          SELECT FROM muster.user_account_history
          WHERE tenant_id = $1::text AND id = c.key AND from_revision <= h.at AND until_revision > h.at
            AND status <> 'deactivated')
        HAVING count(*) > 0
      ) AS m ON true
      WHERE EXISTS (
        SELECT FROM muster.workgroup WHERE tenant_id = $1::text AND id = $5::text AND from_revision <= h.at
        UNION ALL
        SELECT FROM muster.workgroup_history
        WHERE tenant_id = $1::text AND id = $5::text AND from_revision <= h.at AND until_revision > h.at)
      ORDER BY c.key
      """)
  /// What an export shows of each member who is neither deactivated nor deleted: the login, which has no past, since it is
  /// erased with the person.
  let logins = Statement(
    composed: """
      SELECT u.id, p.login, c.key
      FROM \(ListText.moment)
      CROSS JOIN LATERAL (
        SELECT user_id AS key FROM (\(ListText.members(of: "$5::text"))) AS m ORDER BY user_id LIMIT $4::int8
      ) AS c
      LEFT JOIN LATERAL (\(ListText.listedUser)) AS u ON true
      LEFT JOIN muster.user_profile AS p ON p.tenant_id = $1::text AND p.user_id = u.id
      ORDER BY c.key
      """)

  private static func listing(_ candidates: SQLText, with part: SQLText = states) -> Statement {
    Statement(
      composed: """
        SELECT w.*, h.at, h.timeline, h.restores, c.key, c.is_found
        FROM \(ListText.moment)
        LEFT JOIN LATERAL (\(candidates)) AS c ON true
        LEFT JOIN LATERAL (
          SELECT w.id, w.kind, w.name, w.description, w.comment, w.builtin, w.grants_all_permissions, w.holds_all_users,
            w.version, w.is_unrestricted, w.has_license, w.membership_policy, \(part)
          FROM (
            SELECT \(columns) FROM muster.workgroup
            WHERE tenant_id = $1::text AND id = c.key AND from_revision <= h.at
            UNION ALL
            SELECT \(columns) FROM muster.workgroup_history
            WHERE tenant_id = $1::text AND id = c.key AND from_revision <= h.at AND until_revision > h.at
          ) AS w
          WHERE c.is_found AND w.kind = ANY($5::text[])
        ) AS w ON true
        ORDER BY c.key, c.is_found DESC
        """)
  }

  private static let states: SQLText = """
    coalesce((
      SELECT json_agg(json_build_object('application', s.application, 'role', s.role, 'state', s.state)
        ORDER BY s.application, s.role)
      FROM (
        SELECT application, role, state FROM muster.role_state
        WHERE tenant_id = $1::text AND workgroup = c.key AND from_revision <= h.at
        UNION ALL
        SELECT application, role, state FROM muster.role_state_history
        WHERE tenant_id = $1::text AND workgroup = c.key AND from_revision <= h.at AND until_revision > h.at
      ) AS s), '[]')
    """
  private static let items: SQLText = """
    coalesce((
      SELECT json_agg(json_build_object('item', i.item, 'restrictions', i.restrictions))
      FROM (
        SELECT item, restrictions FROM muster.scope_item
        WHERE tenant_id = $1::text AND workgroup = c.key AND from_revision <= h.at
        UNION ALL
        SELECT item, restrictions FROM muster.scope_item_history
        WHERE tenant_id = $1::text AND workgroup = c.key AND from_revision <= h.at AND until_revision > h.at
      ) AS i), '[]')
    """
  /// The values of the mappings that lead into it.
  private static let externalGroups: SQLText = """
    ARRAY(
      SELECT DISTINCT value FROM (
        SELECT value FROM muster.mapping
        WHERE tenant_id = $1::text AND workgroup = c.key AND from_revision <= h.at
        UNION ALL
        SELECT value FROM muster.mapping_history
        WHERE tenant_id = $1::text AND until_revision > h.at AND workgroup = c.key AND from_revision <= h.at
      ) AS m ORDER BY value)
    """
  private static let licenseProfiles: SQLText = """
    ARRAY(
      SELECT id FROM (
        SELECT id, priority FROM muster.license_profile
        WHERE tenant_id = $1::text AND workgroup = c.key AND from_revision <= h.at
        UNION ALL
        SELECT id, priority FROM muster.license_profile_history
        WHERE tenant_id = $1::text AND until_revision > h.at AND workgroup = c.key AND from_revision <= h.at
      ) AS p ORDER BY priority, id)
    """
  private static let columns: SQLText = """
    id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version, is_unrestricted,
    has_license, membership_policy
    """
  /// A page of each kind, of which the first ones make the page: each kind is read in the order of its index.
  ///
  /// A kind by a range and not by `=`: then only the index by kind has the order, also where the planner takes nearly all
  /// workgroups to be of that kind and would read the others' too.
  private static let ofKinds: SQLText = """
    SELECT id AS key, true AS is_found FROM (
      SELECT w.id FROM unnest($5::text[]) AS kinds(kind) CROSS JOIN LATERAL (
        SELECT id FROM muster.workgroup
        WHERE tenant_id = $1::text AND (kind, id) > (kinds.kind, $2::text) AND kind <= kinds.kind
          AND from_revision <= h.at
        ORDER BY kind, id LIMIT $4::int8
      ) AS w
      UNION
      \(ended)
    ) AS w ORDER BY id LIMIT $4::int8
    """
  /// What has ended since, or was something else then: found by when it ended, which is little; in the order of its ids
  /// lies all that ever ended.
  private static let ended: SQLText = """
    (SELECT id FROM (
       SELECT id FROM muster.workgroup_history
       WHERE tenant_id = $1::text AND from_revision <= h.at AND until_revision > h.at OFFSET 0
     ) AS ended WHERE id > $2::text ORDER BY id LIMIT $4::int8)
    """
}
