internal import Provisioning

/// What a snapshot changes, kept in the log and taken from it again (P53). Both go through the temporary tables of
/// ``SyncScripts``, whose rows are the portions' rows.
enum SyncPartScripts {
  /// Into the log, in portions of about as many bytes as the settings say.
  static let keep = begin + SyncPart.Kind.allCases.map(keeping).joined() + end

  private static let begin = """
    CREATE TEMPORARY TABLE sync_log ON COMMIT DROP AS SELECT coalesce((
      SELECT number FROM muster.push_log WHERE tenant_id = current_setting('muster.tenant')
        AND connection = current_setting('muster.connection') ORDER BY number DESC LIMIT 1), 0) AS newest;
    """

  private static func keeping(_ kind: SyncPart.Kind) -> String {
    """
    INSERT INTO muster.push_log
      (tenant_id, connection, number, at, method, body, decision, reason, target, removals, revision)
    SELECT current_setting('muster.tenant'), current_setting('muster.connection'), coalesce((
        SELECT number FROM muster.push_log WHERE tenant_id = current_setting('muster.tenant')
          AND connection = current_setting('muster.connection') ORDER BY number DESC LIMIT 1), 0)
        + row_number() OVER (ORDER BY p.part),
      current_setting('muster.at')::timestamptz, '\(SyncPart.name)',
      jsonb_build_object('part', p.part, 'rows', p.rows)::text, 'part', '\(kind.rawValue)',
      current_setting('muster.run'), '{"deletes":0,"disables":0,"members":0}', NULL
    FROM (
      SELECT r.part, jsonb_agg(r.item) AS rows FROM (
        SELECT to_jsonb(t) AS item, sum(pg_column_size(to_jsonb(t))) OVER (ROWS UNBOUNDED PRECEDING)
          / current_setting('muster.part')::int8 AS part
        FROM \(kind.rawValue) AS t \(kind.isToBeMade ? "WHERE t.target IS NULL" : "")
      ) AS r GROUP BY r.part
    ) AS p;

    """
  }

  private static let end = """
    CREATE TEMPORARY TABLE sync_kept ON COMMIT DROP AS
    SELECT l.number - (SELECT newest FROM sync_log) AS parts FROM muster.push_log AS l
    WHERE l.tenant_id = current_setting('muster.tenant') AND l.connection = current_setting('muster.connection')
    ORDER BY l.number DESC LIMIT 1;
    """

  /// Out of the log, in place of what a comparison has found: so the tables are those of ``SyncScripts/compare``.
  static let take =
    """
    TRUNCATE \(SyncPart.Kind.allCases.map(\.rawValue).joined(separator: ", "));
    CREATE TEMPORARY TABLE sync_part ON COMMIT DROP AS
    SELECT DISTINCT ON (l.reason, l.body::jsonb -> 'part') l.reason AS kind, l.body::jsonb -> 'rows' AS rows
    FROM muster.push_log AS l
    WHERE l.tenant_id = current_setting('muster.tenant') AND l.connection = current_setting('muster.connection')
      AND l.decision = 'part' AND l.target = current_setting('muster.run');

    """ + SyncPart.Kind.allCases.map(taking).joined() + stray

  private static func taking(_ kind: SyncPart.Kind) -> String {
    """
    INSERT INTO \(kind.rawValue) SELECT r.* FROM sync_part AS p
    CROSS JOIN LATERAL jsonb_populate_recordset(NULL::\(kind.rawValue), p.rows) AS r WHERE p.kind = '\(kind.rawValue)';
    ANALYZE \(kind.rawValue);

    """
  }

  /// Members and groups that are none of the connection's, and that it is not about to make.
  private static let stray = """
    CREATE TEMPORARY TABLE sync_stray ON COMMIT DROP AS
    SELECT g.id FROM (
      SELECT group_id AS id FROM sync_member_added UNION SELECT group_id FROM sync_member_gone
      UNION SELECT group_id FROM sync_nested_added UNION SELECT child FROM sync_nested_added
      UNION SELECT group_id FROM sync_nested_gone UNION SELECT child FROM sync_nested_gone
    ) AS g
    WHERE NOT EXISTS (SELECT FROM sync_group AS s WHERE s.made = g.id) AND NOT EXISTS (
      SELECT FROM muster.external_group AS e WHERE e.tenant_id = current_setting('muster.tenant') AND e.id = g.id
        AND e.connection = current_setting('muster.connection'))
    UNION ALL
    SELECT m.id FROM (
      SELECT scim_user AS id FROM sync_member_added UNION SELECT scim_user FROM sync_member_gone
    ) AS m
    WHERE NOT EXISTS (SELECT FROM sync_user AS s WHERE s.made = m.id) AND NOT EXISTS (
      SELECT FROM muster.scim_user AS e WHERE e.tenant_id = current_setting('muster.tenant') AND e.id = m.id
        AND e.connection = current_setting('muster.connection'));
    """
}

extension SyncPart.Kind {
  /// Whether its table holds all that the snapshot has, of which only what is new is a change.
  fileprivate var isToBeMade: Bool { self == .usersCreated || self == .groupsCreated }
}
