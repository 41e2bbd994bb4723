internal import Model
internal import Postgres

enum MembershipTable: BareTable {
  // The kind of a workgroup that does not exist is made up, so that the foreign key is what refuses it.
  static let sql = FactStatements(
    "membership", key: [.text("workgroup"), .text("user_id"), .text("source")],
    found: (
      "kind",
      """
      coalesce((SELECT w.kind FROM muster.workgroup AS w WHERE w.tenant_id = $1::text AND w.id = r.workgroup), 'role')
      """
    ))
  static let ofUser = Statement(
    """
    SELECT workgroup, user_id, source FROM muster.membership
    WHERE tenant_id = $1::text AND user_id = $2::text ORDER BY workgroup, source LIMIT $3::int8
    """)
  static let ofUsers = Statement(
    """
    SELECT m.workgroup, m.user_id, m.source FROM unnest($2::text[]) AS wanted(id) CROSS JOIN LATERAL (
      SELECT workgroup, user_id, source FROM muster.membership
      WHERE tenant_id = $1::text AND user_id = wanted.id ORDER BY workgroup, source OFFSET 0
    ) AS m LIMIT $3::int8
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

  static func value(of fact: Fact) -> MembershipFact? { if case .membership(let fact) = fact { fact } else { nil } }
  static func fact(_ value: MembershipFact) -> Fact { .membership(value) }
  static func key(of key: FactKey) -> MembershipFact? { if case .membership(let key) = key { key } else { nil } }
  static func factKey(_ key: MembershipFact) -> FactKey { .membership(key) }

  static func keyColumns(_ key: MembershipFact) -> [ColumnValue] {
    [("workgroup", key.workgroup), ("user_id", key.user), ("source", key.source)]
  }
  static func value(_ row: Row) throws -> MembershipFact {
    MembershipFact(workgroup: try row.id(0), user: try row.id(1), source: try row.known(Source(try row.text(2)), 2))
  }
}
