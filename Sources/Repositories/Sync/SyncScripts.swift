/// How a snapshot is compared with what is stored and brought into it, in sets: each a script within one transaction, over
/// temporary tables of its own. Which run of which connection it is, says the transaction's settings.
///
/// In the temporary tables a `target` is the pushed user or group that an entry of the snapshot is already; one that has
/// none is to be made, under the id `made`.
enum SyncScripts {
  /// Unpacks what is staged, and finds the users and groups that are there already: by the provider's id, else by name.
  static let load = """
    CREATE TEMPORARY TABLE sync_user ON COMMIT DROP AS
    SELECT r.key COLLATE "C" AS key, r.made COLLATE "C" AS made, r."newUser" AS new_user, r."userName" AS user_name,
      r."userNameKey" COLLATE "C" AS user_name_key, r."isActive" AS is_active, r."displayName" AS display_name, r.email,
      r.emails, r.attributes, p.scim_user AS target
    FROM muster.staged_batch AS b CROSS JOIN LATERAL jsonb_to_recordset(b.users) AS r(key text, made text,
      "newUser" text, "userName" text, "userNameKey" text, "isActive" boolean, "displayName" text, email text,
      emails text[], attributes text)
    LEFT JOIN muster.scim_profile AS p ON p.tenant_id = current_setting('muster.tenant')
      AND p.connection = current_setting('muster.connection') AND p.external_id = r.key
    WHERE b.tenant_id = current_setting('muster.tenant') AND b.run = current_setting('muster.run');
    ANALYZE sync_user;
    UPDATE sync_user AS u SET target = p.scim_user FROM muster.scim_profile AS p
    WHERE u.target IS NULL AND p.tenant_id = current_setting('muster.tenant')
      AND p.connection = current_setting('muster.connection') AND p.user_name_key = u.user_name_key
      AND NOT EXISTS (SELECT FROM sync_user AS other WHERE other.target = p.scim_user);

    CREATE TEMPORARY TABLE sync_group ON COMMIT DROP AS
    SELECT r.key COLLATE "C" AS key, r.made COLLATE "C" AS made, r."displayName" AS display_name,
      r."displayNameKey" COLLATE "C" AS display_name_key, (
        SELECT min(g.id) FROM muster.external_group AS g WHERE g.tenant_id = current_setting('muster.tenant')
          AND g.connection = current_setting('muster.connection') AND g.external_id = r.key) AS target
    FROM muster.staged_batch AS b CROSS JOIN LATERAL jsonb_to_recordset(b.groups) AS r(key text, made text,
      "displayName" text, "displayNameKey" text)
    WHERE b.tenant_id = current_setting('muster.tenant') AND b.run = current_setting('muster.run');
    ANALYZE sync_group;
    UPDATE sync_group AS s SET target = g.id FROM muster.external_group AS g
    WHERE s.target IS NULL AND g.tenant_id = current_setting('muster.tenant')
      AND g.connection = current_setting('muster.connection') AND g.display_name_key = s.display_name_key
      AND NOT EXISTS (SELECT FROM sync_group AS other WHERE other.target = g.id);

    CREATE TEMPORARY TABLE sync_member ON COMMIT DROP AS
    SELECT coalesce(g.target, g.made) AS group_id, coalesce(u.target, u.made) AS scim_user,
      CASE WHEN g.key IS NULL THEN m.group_key WHEN u.key IS NULL THEN m.member_key END AS unknown
    FROM muster.staged_batch AS b CROSS JOIN LATERAL unnest(b.member_groups, b.members) AS m(group_key, member_key)
    LEFT JOIN sync_group AS g ON g.key = m.group_key LEFT JOIN sync_user AS u ON u.key = m.member_key
    WHERE b.tenant_id = current_setting('muster.tenant') AND b.run = current_setting('muster.run');
    CREATE TEMPORARY TABLE sync_nested ON COMMIT DROP AS
    SELECT coalesce(g.target, g.made) AS group_id, coalesce(c.target, c.made) AS child,
      CASE WHEN g.key IS NULL THEN m.group_key WHEN c.key IS NULL THEN m.child_key END AS unknown
    FROM muster.staged_batch AS b CROSS JOIN LATERAL unnest(b.nested_groups, b.children) AS m(group_key, child_key)
    LEFT JOIN sync_group AS g ON g.key = m.group_key LEFT JOIN sync_group AS c ON c.key = m.child_key
    WHERE b.tenant_id = current_setting('muster.tenant') AND b.run = current_setting('muster.run');
    ANALYZE sync_member, sync_nested;
    """

  /// What the snapshot says otherwise than what is stored.
  static let compare = """
    CREATE TEMPORARY TABLE sync_user_changed ON COMMIT DROP AS
    SELECT u.*, s.user_id FROM sync_user AS u
    JOIN muster.scim_user AS s ON s.tenant_id = current_setting('muster.tenant') AND s.id = u.target
    JOIN muster.scim_profile AS p ON p.tenant_id = current_setting('muster.tenant') AND p.scim_user = u.target
    WHERE p.user_name <> u.user_name OR p.external_id IS DISTINCT FROM u.key OR p.emails <> u.emails
      OR p.attributes <> u.attributes OR coalesce(s.ignored_active, s.is_active) <> u.is_active;
    CREATE TEMPORARY TABLE sync_user_gone ON COMMIT DROP AS
    -- With what is erased before it can be shown who loses what.
    SELECT s.id, s.user_id, p.login FROM muster.scim_user AS s
    LEFT JOIN muster.user_profile AS p ON p.tenant_id = current_setting('muster.tenant') AND p.user_id = s.user_id
    WHERE s.tenant_id = current_setting('muster.tenant') AND s.connection = current_setting('muster.connection')
      AND NOT EXISTS (SELECT FROM sync_user AS u WHERE u.target = s.id);
    -- What those were whom it is about.
    CREATE TEMPORARY TABLE sync_person ON COMMIT DROP AS
    SELECT a.id, a.status FROM (SELECT user_id FROM sync_user_changed UNION SELECT user_id FROM sync_user_gone) AS u
    JOIN muster.user_account AS a ON a.tenant_id = current_setting('muster.tenant') AND a.id = u.user_id;
    CREATE TEMPORARY TABLE sync_group_changed ON COMMIT DROP AS
    SELECT s.* FROM sync_group AS s
    JOIN muster.external_group AS g ON g.tenant_id = current_setting('muster.tenant') AND g.id = s.target
    WHERE g.display_name <> s.display_name OR g.external_id IS DISTINCT FROM s.key;
    CREATE TEMPORARY TABLE sync_group_gone ON COMMIT DROP AS
    SELECT g.id FROM muster.external_group AS g WHERE g.tenant_id = current_setting('muster.tenant')
      AND g.connection = current_setting('muster.connection') AND current_setting('muster.covers') = 'all'
      AND NOT EXISTS (SELECT FROM sync_group AS s WHERE s.target = g.id);

    CREATE TEMPORARY TABLE sync_member_added ON COMMIT DROP AS
    SELECT DISTINCT w.group_id, w.scim_user FROM sync_member AS w
    WHERE NOT EXISTS (
      SELECT FROM muster.external_member AS m WHERE m.tenant_id = current_setting('muster.tenant')
        AND m.connection = current_setting('muster.connection') AND m.group_id = w.group_id
        AND m.scim_user = w.scim_user);
    CREATE TEMPORARY TABLE sync_member_gone ON COMMIT DROP AS
    SELECT m.group_id, m.scim_user FROM muster.external_member AS m
    WHERE m.tenant_id = current_setting('muster.tenant') AND m.connection = current_setting('muster.connection')
      AND current_setting('muster.covers') = 'all'
      AND NOT EXISTS (SELECT FROM sync_member AS w WHERE w.group_id = m.group_id AND w.scim_user = m.scim_user)
      AND NOT EXISTS (SELECT FROM sync_user_gone AS u WHERE u.id = m.scim_user);
    CREATE TEMPORARY TABLE sync_nested_added ON COMMIT DROP AS
    SELECT DISTINCT w.group_id, w.child FROM sync_nested AS w WHERE NOT EXISTS (
      SELECT FROM muster.nested_group AS n WHERE n.tenant_id = current_setting('muster.tenant')
        AND n.group_id = w.group_id AND n.child = w.child);
    CREATE TEMPORARY TABLE sync_nested_gone ON COMMIT DROP AS
    SELECT n.group_id, n.child, (
        SELECT count(*) FROM muster.external_member AS m
        WHERE m.tenant_id = current_setting('muster.tenant') AND m.group_id = n.child
          AND NOT EXISTS (SELECT FROM sync_user_gone AS u WHERE u.id = m.scim_user)) AS members
    FROM muster.external_group AS g JOIN muster.nested_group AS n
      ON n.tenant_id = current_setting('muster.tenant') AND n.group_id = g.id
    WHERE g.tenant_id = current_setting('muster.tenant') AND g.connection = current_setting('muster.connection')
      AND current_setting('muster.covers') = 'all'
      AND NOT EXISTS (SELECT FROM sync_nested AS w WHERE w.group_id = n.group_id AND w.child = n.child);
    ANALYZE sync_member_added, sync_member_gone, sync_user_gone;
    """

  /// All members at once, as of the revision in the settings.
  static let putMembers = """
    INSERT INTO muster.external_member (tenant_id, group_id, scim_user, connection, from_revision)
    SELECT current_setting('muster.tenant'), group_id, scim_user, current_setting('muster.connection'),
      current_setting('muster.revision')::int8
    FROM sync_member_added ORDER BY group_id, scim_user;
    WITH gone AS (
      DELETE FROM muster.external_member AS old USING sync_member_gone AS g
      WHERE old.tenant_id = current_setting('muster.tenant') AND old.group_id = g.group_id
        AND old.scim_user = g.scim_user
      RETURNING old.*
    )
    INSERT INTO muster.external_member_history (tenant_id, group_id, scim_user, from_revision, until_revision)
    SELECT tenant_id, group_id, scim_user, from_revision, current_setting('muster.revision')::int8 FROM gone;
    """

  /// Whose memberships are to be derived, and where groups lead; to be filled. Users outside of the scope keep theirs (P55).
  static let affect = """
    CREATE TEMPORARY TABLE sync_lead (group_id text COLLATE "C", workgroup text COLLATE "C") ON COMMIT DROP;
    CREATE TEMPORARY TABLE sync_scoped (group_id text COLLATE "C") ON COMMIT DROP;
    CREATE TEMPORARY TABLE sync_undecided (workgroup text COLLATE "C") ON COMMIT DROP;
    CREATE TEMPORARY TABLE sync_affected ON COMMIT DROP AS
    SELECT s.id AS scim_user, s.user_id FROM muster.scim_user AS s
    WHERE s.tenant_id = current_setting('muster.tenant') AND s.connection = current_setting('muster.connection')
      AND s.ignored_active IS NULL AND (current_setting('muster.affects') = 'all' OR s.id IN (
        SELECT scim_user FROM sync_member_added UNION SELECT scim_user FROM sync_member_gone));
    """

  /// The memberships of the affected users, but for those who are to be decided about one by one: who are or will be in a
  /// scope workgroup by this connection (A25), and whose end frees a seat (C43).
  static let derive = """
    CREATE TEMPORARY TABLE sync_exact ON COMMIT DROP AS
    SELECT a.scim_user, a.user_id FROM sync_affected AS a WHERE a.scim_user IN (
      SELECT m.scim_user FROM sync_scoped AS s JOIN muster.external_member AS m
        ON m.tenant_id = current_setting('muster.tenant') AND m.group_id = s.group_id)
    UNION
    SELECT a.scim_user, a.user_id FROM sync_affected AS a JOIN muster.membership AS m
      ON m.tenant_id = current_setting('muster.tenant') AND m.user_id = a.user_id
    WHERE m.kind = 'scope' AND m.source = 'idp:' || current_setting('muster.connection');
    DELETE FROM sync_affected AS a USING sync_exact AS e WHERE e.scim_user = a.scim_user;
    ANALYZE sync_affected, sync_lead;
    CREATE TEMPORARY TABLE sync_derived ON COMMIT DROP AS
    SELECT DISTINCT l.workgroup, a.user_id FROM sync_affected AS a
    JOIN muster.external_member AS m ON m.tenant_id = current_setting('muster.tenant') AND m.scim_user = a.scim_user
    JOIN sync_lead AS l ON l.group_id = m.group_id;
    ANALYZE sync_derived;
    CREATE TEMPORARY TABLE sync_joined ON COMMIT DROP AS
    SELECT d.workgroup, d.user_id FROM sync_derived AS d WHERE NOT EXISTS (
      SELECT FROM muster.membership AS m WHERE m.tenant_id = current_setting('muster.tenant')
        AND m.workgroup = d.workgroup AND m.user_id = d.user_id
        AND m.source = 'idp:' || current_setting('muster.connection'));
    CREATE TEMPORARY TABLE sync_left ON COMMIT DROP AS
    SELECT m.workgroup, m.user_id FROM sync_affected AS a JOIN muster.membership AS m
      ON m.tenant_id = current_setting('muster.tenant') AND m.user_id = a.user_id
    WHERE m.source = 'idp:' || current_setting('muster.connection')
      AND NOT EXISTS (SELECT FROM sync_derived AS d WHERE d.workgroup = m.workgroup AND d.user_id = m.user_id)
      AND NOT EXISTS (SELECT FROM sync_undecided AS u WHERE u.workgroup = m.workgroup);
    INSERT INTO sync_exact SELECT DISTINCT a.scim_user, a.user_id FROM sync_left AS l
    JOIN sync_affected AS a ON a.user_id = l.user_id
    WHERE l.workgroup IN (
      SELECT workgroup FROM muster.license_profile WHERE tenant_id = current_setting('muster.tenant'));
    ANALYZE sync_exact, sync_joined, sync_left;
    DELETE FROM sync_joined AS j USING sync_exact AS e WHERE e.user_id = j.user_id;
    DELETE FROM sync_left AS l USING sync_exact AS e WHERE e.user_id = l.user_id;
    """

  /// All derived memberships at once, as of the revision in the settings.
  static let putMemberships = """
    INSERT INTO muster.membership (tenant_id, workgroup, user_id, source, kind, from_revision)
    SELECT current_setting('muster.tenant'), workgroup, user_id, 'idp:' || current_setting('muster.connection'), 'role',
      current_setting('muster.revision')::int8
    FROM sync_joined ORDER BY workgroup, user_id;
    WITH gone AS (
      DELETE FROM muster.membership AS old USING sync_left AS l
      WHERE old.tenant_id = current_setting('muster.tenant') AND old.workgroup = l.workgroup AND old.user_id = l.user_id
        AND old.source = 'idp:' || current_setting('muster.connection')
      RETURNING old.*
    )
    INSERT INTO muster.membership_history (tenant_id, workgroup, user_id, source, from_revision, until_revision)
    SELECT tenant_id, workgroup, user_id, source, from_revision, current_setting('muster.revision')::int8 FROM gone;
    """

  /// What begins and ends for people: a membership that another source gives too is neither.
  static let outcome = """
    CREATE TEMPORARY TABLE sync_change ON COMMIT DROP AS
    SELECT 'loses' AS kind, l.workgroup, l.user_id FROM (
      SELECT workgroup, user_id FROM sync_left UNION SELECT workgroup, user_id FROM sync_more WHERE NOT is_put) AS l
    WHERE NOT EXISTS (
      SELECT FROM muster.membership AS m WHERE m.tenant_id = current_setting('muster.tenant')
        AND m.workgroup = l.workgroup AND m.user_id = l.user_id)
    UNION ALL
    SELECT 'gains', j.workgroup, j.user_id FROM (
      SELECT workgroup, user_id FROM sync_joined UNION SELECT workgroup, user_id FROM sync_more WHERE is_put) AS j
    WHERE NOT EXISTS (
        SELECT FROM muster.membership AS m WHERE m.tenant_id = current_setting('muster.tenant')
          AND m.workgroup = j.workgroup AND m.user_id = j.user_id
          AND m.from_revision <= current_setting('muster.base')::int8)
      AND NOT EXISTS (
        SELECT FROM sync_more AS l WHERE NOT l.is_put AND l.workgroup = j.workgroup AND l.user_id = j.user_id)
      AND EXISTS (
        SELECT FROM muster.membership AS m WHERE m.tenant_id = current_setting('muster.tenant')
          AND m.workgroup = j.workgroup AND m.user_id = j.user_id);
    CREATE TEMPORARY TABLE sync_scope ON COMMIT DROP AS
    SELECT id FROM muster.workgroup WHERE tenant_id = current_setting('muster.tenant') AND kind = 'scope';
    UPDATE sync_change AS c SET kind = 'moves' WHERE c.kind = 'gains' AND c.workgroup IN (SELECT id FROM sync_scope)
      AND EXISTS (
        SELECT FROM sync_change AS l JOIN sync_scope AS s ON s.id = l.workgroup
        WHERE l.kind = 'loses' AND l.user_id = c.user_id);
    UPDATE sync_change AS l SET kind = 'left' WHERE l.kind = 'loses' AND l.workgroup IN (SELECT id FROM sync_scope)
      AND EXISTS (SELECT FROM sync_change AS c WHERE c.kind = 'moves' AND c.user_id = l.user_id);
    CREATE TEMPORARY TABLE sync_listed ON COMMIT DROP AS
    SELECT c.kind, c.user_id, coalesce(p.login, g.login, '') AS login, c.workgroup, coalesce(w.name, '') AS name
    FROM (
      SELECT * FROM sync_change WHERE kind <> 'left' ORDER BY kind = 'gains', kind = 'moves', workgroup, user_id
      LIMIT current_setting('muster.listed')::int8
    ) AS c
    LEFT JOIN muster.user_profile AS p ON p.tenant_id = current_setting('muster.tenant') AND p.user_id = c.user_id
    LEFT JOIN sync_user_gone AS g ON g.user_id = c.user_id
    LEFT JOIN muster.workgroup AS w ON w.tenant_id = current_setting('muster.tenant') AND w.id = c.workgroup;
    """

  /// The same with what becomes of the users themselves, as plans of requests tell it (P47).
  static let plan = """
    CREATE TEMPORARY TABLE sync_plan ON COMMIT DROP AS
    SELECT c.kind, c.rank, c.user_id, c.workgroup FROM (
      SELECT CASE WHEN kind IN ('loses', 'left') THEN 'loses' ELSE 'gains' END AS kind,
        CASE WHEN kind IN ('loses', 'left') THEN 1 ELSE 4 END AS rank, user_id, workgroup FROM sync_change
      UNION ALL
      SELECT CASE WHEN a.status = 'deleted' THEN 'deleted' WHEN a.status = 'deactivated' THEN 'deactivated'
          ELSE 'reactivated' END, CASE WHEN a.status IN ('deleted', 'deactivated') THEN 2 ELSE 5 END, p.id, NULL
      FROM sync_person AS p
      JOIN muster.user_account AS a ON a.tenant_id = current_setting('muster.tenant') AND a.id = p.id
      WHERE a.status <> p.status AND (a.status IN ('deleted', 'deactivated') OR p.status = 'deactivated')
      UNION ALL
      SELECT 'created', 6, a.id, NULL FROM sync_user AS u
      JOIN muster.user_account AS a ON a.tenant_id = current_setting('muster.tenant') AND a.id = u.new_user
      WHERE u.target IS NULL
    ) AS c;
    """

  /// The connection has said something about each of its users (P44).
  static let seen = """
    INSERT INTO muster.last_push (tenant_id, connection, user_id, at)
    SELECT current_setting('muster.tenant'), current_setting('muster.connection'), s.user_id,
      current_setting('muster.at')::timestamptz
    FROM muster.scim_user AS s WHERE s.tenant_id = current_setting('muster.tenant')
      AND s.connection = current_setting('muster.connection')
    ON CONFLICT (tenant_id, connection, user_id) DO UPDATE SET at = greatest(last_push.at, excluded.at);
    """
}
