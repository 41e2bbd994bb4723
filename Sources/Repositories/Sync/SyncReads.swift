internal import Directory
internal import Model
internal import Postgres
internal import Provisioning

/// What is read from the temporary tables of ``SyncScripts``, page by page.
enum SyncReads {
  static let settings = Statement(
    """
    SELECT set_config('muster.connection', $1::text, true), set_config('muster.run', $2::text, true),
      set_config('muster.covers', $3::text, true), set_config('muster.base', $4::text, true),
      set_config('muster.at', ($5::timestamptz)::text, true), set_config('muster.listed', $6::text, true),
      set_config('muster.part', $7::text, true)
    """)
  static let setting = Statement("SELECT set_config($1::text, $2::text, true)")

  /// The first thing in which the snapshot contradicts itself.
  static let contradiction = Statement(
    """
    SELECT reason, value FROM (
      (SELECT 'duplicate_user' AS reason, key AS value FROM pg_temp.sync_user GROUP BY key HAVING count(*) > 1 LIMIT 1)
      UNION ALL
      (SELECT 'duplicate_user_name', user_name_key FROM pg_temp.sync_user
        GROUP BY user_name_key HAVING count(*) > 1 LIMIT 1)
      UNION ALL
      (SELECT 'duplicate_group', key FROM pg_temp.sync_group GROUP BY key HAVING count(*) > 1 LIMIT 1)
      UNION ALL
      (SELECT 'duplicate_group_name', display_name_key FROM pg_temp.sync_group
        GROUP BY display_name_key HAVING count(*) > 1 LIMIT 1)
      UNION ALL
      (SELECT 'unknown_member', unknown FROM pg_temp.sync_member WHERE unknown IS NOT NULL LIMIT 1)
      UNION ALL
      (SELECT 'unknown_member', unknown FROM pg_temp.sync_nested WHERE unknown IS NOT NULL LIMIT 1)
    ) AS found LIMIT 1
    """)
  static let difference = Statement(
    """
    SELECT (SELECT count(*) FROM pg_temp.sync_user WHERE target IS NULL),
      (SELECT count(*) FROM pg_temp.sync_user_changed), (SELECT count(*) FROM pg_temp.sync_user_gone),
      (SELECT count(*) FROM pg_temp.sync_group WHERE target IS NULL),
      (SELECT count(*) FROM pg_temp.sync_group_changed), (SELECT count(*) FROM pg_temp.sync_group_gone),
      (SELECT count(*) FROM pg_temp.sync_member_added), (SELECT count(*) FROM pg_temp.sync_member_gone),
      (SELECT count(*) FROM pg_temp.sync_nested_added), (SELECT count(*) FROM pg_temp.sync_nested_gone),
      (SELECT coalesce(sum(members), 0)::int8 FROM pg_temp.sync_nested_gone)
    """)
  static let keptParts = Statement("SELECT parts FROM pg_temp.sync_kept")
  static let foundParts = Statement(
    "SELECT (SELECT count(*) FROM pg_temp.sync_part), (SELECT count(*) FROM pg_temp.sync_stray)")
  static let nested = Statement("SELECT group_id, child FROM pg_temp.sync_nested LIMIT $1::int8")
  static let nestedAdded = Statement("SELECT group_id, child FROM pg_temp.sync_nested_added")
  static let nestedGone = Statement("SELECT group_id, child FROM pg_temp.sync_nested_gone")
  static let goneUsers = Statement(
    "SELECT id FROM pg_temp.sync_user_gone WHERE id > $1::text ORDER BY id LIMIT $2::int8")
  static let changedUsers = Statement(
    """
    SELECT key, made, new_user, user_name, user_name_key, is_active, display_name, email, emails, attributes, target
    FROM pg_temp.sync_user_changed WHERE key > $1::text ORDER BY key LIMIT $2::int8
    """)
  static let createdUsers = Statement(
    """
    SELECT key, made, new_user, user_name, user_name_key, is_active, display_name, email, emails, attributes, target
    FROM pg_temp.sync_user WHERE target IS NULL AND key > $1::text ORDER BY key LIMIT $2::int8
    """)
  static let goneGroups = Statement(
    "SELECT id FROM pg_temp.sync_group_gone WHERE id > $1::text ORDER BY id LIMIT $2::int8")
  static let changedGroups = Statement(
    """
    SELECT key, made, display_name, display_name_key, target FROM pg_temp.sync_group_changed
    WHERE key > $1::text ORDER BY key LIMIT $2::int8
    """)
  static let createdGroups = Statement(
    """
    SELECT key, made, display_name, display_name_key, target FROM pg_temp.sync_group
    WHERE target IS NULL AND key > $1::text ORDER BY key LIMIT $2::int8
    """)
  /// What was not made has no members.
  static let leave = Statement(
    """
    WITH nested AS (
      DELETE FROM pg_temp.sync_nested_added WHERE group_id = ANY($1::text[]) OR child = ANY($1::text[])
    )
    DELETE FROM pg_temp.sync_member_added WHERE group_id = ANY($1::text[]) OR scim_user = ANY($1::text[])
    """)
  static let memberCount = Statement(
    "SELECT (SELECT count(*) FROM pg_temp.sync_member_added) + (SELECT count(*) FROM pg_temp.sync_member_gone)")
  static let membersAdded = Statement("SELECT group_id, scim_user FROM pg_temp.sync_member_added")
  static let membersGone = Statement("SELECT group_id, scim_user FROM pg_temp.sync_member_gone")
  static let touchedGroups = Statement(
    """
    SELECT id FROM (
      SELECT group_id AS id FROM pg_temp.sync_member_added UNION SELECT group_id FROM pg_temp.sync_member_gone
      UNION SELECT group_id FROM pg_temp.sync_nested_added UNION SELECT group_id FROM pg_temp.sync_nested_gone
    ) AS touched WHERE id > $1::text ORDER BY id LIMIT $2::int8
    """)
  static let putLeads = Statement(
    "INSERT INTO pg_temp.sync_lead SELECT * FROM unnest($1::text[], $2::text[])")
  static let putScoped = Statement("INSERT INTO pg_temp.sync_scoped SELECT unnest($1::text[])")
  static let putUndecided = Statement("INSERT INTO pg_temp.sync_undecided SELECT unnest($1::text[])")
  static let membershipCount = Statement(
    "SELECT (SELECT count(*) FROM pg_temp.sync_joined) + (SELECT count(*) FROM pg_temp.sync_left)")
  static let joined = Statement("SELECT workgroup, user_id FROM pg_temp.sync_joined")
  static let left = Statement("SELECT workgroup, user_id FROM pg_temp.sync_left")
  static let exactUsers = Statement(
    "SELECT DISTINCT scim_user FROM pg_temp.sync_exact WHERE scim_user > $1::text ORDER BY scim_user LIMIT $2::int8")
  /// Memberships that were decided about one by one.
  static let putMore = Statement(
    """
    INSERT INTO pg_temp.sync_more SELECT * FROM unnest($1::text[], $2::text[]) AS m(workgroup, user_id), (VALUES ($3::boolean)) AS p(is_put)
    """)
  static let outcome = Statement(
    """
    SELECT (SELECT count(*) FROM pg_temp.sync_change WHERE kind = 'gains'),
      (SELECT count(*) FROM pg_temp.sync_change WHERE kind = 'loses'),
      (SELECT count(*) FROM pg_temp.sync_change WHERE kind = 'moves'),
      (SELECT count(DISTINCT workgroup) FROM pg_temp.sync_change WHERE kind <> 'left')
    """)
  static let savepoint = Statement("SAVEPOINT planned")
  static let rollback = Statement("ROLLBACK TO SAVEPOINT planned")
  static let planCounts = Statement(
    """
    SELECT count(*) FILTER (WHERE kind = 'gains'), count(*) FILTER (WHERE kind = 'loses'), count(DISTINCT user_id),
      count(DISTINCT workgroup), count(*)
    FROM pg_temp.sync_plan
    """)
  /// Losses first.
  static let plan = Statement(
    """
    SELECT kind, user_id, workgroup FROM pg_temp.sync_plan
    ORDER BY rank, user_id, workgroup LIMIT $1::int8
    """)
  static let listed = Statement(
    """
    SELECT kind, user_id, login, workgroup, name FROM pg_temp.sync_listed
    ORDER BY kind = 'gains', kind = 'moves', workgroup, user_id
    """)

  static func user(_ row: Row) throws -> SyncUser {
    SyncUser(
      key: try row.text(0), made: try row.id(1), newUser: try row.id(2), userName: try row.text(3),
      userNameKey: try row.text(4), isActive: try row.bool(5), displayName: try row.optionalText(6),
      email: try row.optionalText(7), emails: try row.texts(8), attributes: try row.text(9))
  }

  static func changedUser(_ row: Row) throws -> (id: ScimUserID, user: SyncUser) { (try row.id(10), try user(row)) }

  static func group(_ row: Row) throws -> SyncGroup {
    SyncGroup(
      key: try row.text(0), made: try row.id(1), displayName: try row.text(2), displayNameKey: try row.text(3))
  }

  static func difference(_ row: Row) throws -> SyncDifference {
    var difference = SyncDifference()
    difference.usersCreated = try row.int(0)
    difference.usersChanged = try row.int(1)
    difference.usersEnded = try row.int(2)
    difference.groupsCreated = try row.int(3)
    difference.groupsChanged = try row.int(4)
    difference.groupsEnded = try row.int(5)
    difference.membersAdded = try row.int(6)
    difference.membersRemoved = try row.int(7)
    difference.nestedAdded = try row.int(8)
    difference.nestedRemoved = try row.int(9)
    difference.membersBelow = try row.int(10)
    return difference
  }

  static func planned(_ row: Row) throws -> PlannedChange {
    PlannedChange(user: try row.id(1), kind: try row.word(0), workgroup: row.isNull(2) ? nil : try row.id(2))
  }

  static func change(_ row: Row) throws -> SyncChange {
    SyncChange(
      kind: try row.word(0), user: try row.id(1), login: try row.text(2), workgroup: try row.id(3),
      workgroupName: try row.text(4))
  }
}
