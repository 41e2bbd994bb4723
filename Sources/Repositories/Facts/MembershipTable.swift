internal import Model
internal import Postgres

enum MembershipTable: FactTable {
  // A membership has nothing besides its key, so what is there already stays as it is. The kind of a workgroup that
  // does not exist is made up, so that the foreign key is what refuses it.
  static let put = Statement(
    """
    INSERT INTO muster.membership (tenant_id, workgroup, user_id, source, kind, from_revision)
    SELECT $1::text, new.workgroup, new.user, new.source, coalesce(w.kind, 'role'), $3::int8
    FROM jsonb_to_recordset($2::jsonb) AS new(workgroup text, "user" text, source text)
    LEFT JOIN muster.workgroup AS w ON w.tenant_id = $1::text AND w.id = new.workgroup
    ON CONFLICT (tenant_id, workgroup, user_id, source) DO NOTHING
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.membership AS old
      USING jsonb_to_recordset($2::jsonb) AS key(workgroup text, "user" text, source text)
      WHERE old.tenant_id = $1::text AND old.workgroup = key.workgroup AND old.user_id = key.user
        AND old.source = key.source
      RETURNING old.*
    )
    INSERT INTO muster.membership_history (tenant_id, workgroup, user_id, source, from_revision, until_revision)
    SELECT tenant_id, workgroup, user_id, source, from_revision, $3::int8 FROM gone
    """)
  static let ofUser = Statement(
    """
    SELECT workgroup, user_id, source FROM muster.membership
    WHERE tenant_id = $1::text AND user_id = $2::text ORDER BY workgroup, source LIMIT $3::int8
    """)
  // One by one: a plan for a workgroup of the usual size would read a large one to its end.
  static let among = Statement(
    """
    SELECT m.workgroup, m.user_id, m.source FROM (SELECT DISTINCT unnest($3::text[]) AS user_id) AS wanted
    CROSS JOIN LATERAL (
      SELECT workgroup, user_id, source FROM muster.membership
      WHERE tenant_id = $1::text AND workgroup = $2::text AND user_id = wanted.user_id OFFSET 0
    ) AS m
    """)
  static let inWorkgroup = Statement(
    """
    SELECT workgroup, user_id, source FROM muster.membership
    WHERE tenant_id = $1::text AND workgroup = $2::text ORDER BY user_id, source LIMIT $3::int8
    """)

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .membership(let membership) = fact else { return nil }
    return membership
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .membership(let membership) = key else { return nil }
    return membership
  }

  static func membership(_ row: Row) throws -> MembershipFact {
    MembershipFact(workgroup: try row.id(0), user: try row.id(1), source: try row.known(Source(try row.text(2)), 2))
  }

  static func read(_ row: Row) throws -> Fact { .membership(try membership(row)) }
}
