internal import Model
internal import Postgres
internal import Provisioning

/// The statement that tells which requests began a user's memberships (P45).
enum MembershipReads {
  // `idp:` is what the source of a connection begins with. The line of a snapshot has the last of its revisions.
  static let beginnings = Statement(
    """
    SELECT m.workgroup, m.source, m.from_revision, a.at, a.method, a.principal, l.number
    FROM muster.membership AS m
    LEFT JOIN LATERAL (
      SELECT e.at, e.method, e.principal FROM muster.audit AS e
      WHERE e.tenant_id = $1::text AND e.revision = m.from_revision LIMIT 1
    ) AS a ON true
    LEFT JOIN LATERAL (
      SELECT p.number FROM muster.push_log AS p
      WHERE p.tenant_id = $1::text AND p.connection = substring(m.source FROM 5) AND p.revision >= m.from_revision
        AND p.revision < CASE a.method WHEN 'sync.push' THEN 9223372036854775807 ELSE m.from_revision + 1 END
      ORDER BY p.revision LIMIT 1
    ) AS l ON m.source >= 'idp:' AND m.source < 'idp;'
    WHERE m.tenant_id = $1::text AND m.user_id = $2::text ORDER BY m.workgroup, m.source
    """)

  static func beginning(_ row: Row) throws -> MembershipBeginning {
    MembershipBeginning(
      workgroup: try row.id(0), source: try row.known(Source(try row.text(1)), 1),
      revision: try row.int(2), at: row.isNull(3) ? nil : Timestamp(microseconds: try row.timestamp(3)),
      method: row.isNull(4) ? "" : try row.text(4), principal: row.isNull(5) ? "" : try row.text(5),
      logNumber: row.isNull(6) ? nil : try row.int(6))
  }
}
