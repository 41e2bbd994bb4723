internal import Postgres

/// The statements behind the lists of resources: one for each index along which a list can walk.
///
/// A list shows the revision `$15`, as ``ListText`` says: what has ended since is looked at beside what its index gives. A
/// name of the past is not folded, so whether it is meant is told by the caller.
struct ResourceWalks: Sendable {
  /// Of all types.
  static let anyType = ResourceWalks(beyond: "(r.application, r.type, r.id) > ($2::text, $3::text, $4::text)")
  /// The page before has ended within the type; its name in the position is of no more use.
  static let oneType = ResourceWalks(
    beyond: "r.application = $7::text AND r.type = $8::text AND r.id > $4::text AND ($2::text, $3::text) IS NOT NULL")
  /// One resource.
  static let one = anyType.one

  let one = Statement(
    composed: """
      SELECT \(ResourceStatements.columns), coalesce((
        SELECT \(Self.links) FROM muster.resource_link AS l
        WHERE l.tenant_id = r.tenant_id AND l.application = r.application AND l.type = r.type AND l.resource = r.id
      ), '[]'), r.from_revision FROM muster.resource AS r
      WHERE r.tenant_id = $1::text AND r.application = $2::text AND r.type = $3::text AND r.id = $4::text
      """)
  let all, company, unit, parent: Statement

  /// - Parameter beyond: What lies behind the last page.
  private init(beyond: SQLText) {
    all = Self.along("true", beyond)
    company = Self.along("r.company = $9::text", beyond)
    unit = Self.along("r.unit = $10::text", beyond)
    parent = Self.along(
      "r.place_application = $11::text AND r.place_type = $12::text AND r.place = $13::text", beyond)
  }

  // What has ended since is found by when it did, which is little; in the order of its keys lies all that ever ended.
  // Links are looked up for the page only, and not for all that is walked along. It ends where enough is sure to show.
  private static func along(_ index: SQLText, _ beyond: SQLText) -> Statement {
    Statement(
      composed: """
        SELECT \(ResourceStatements.columns), coalesce((
            SELECT \(links) FROM (
              SELECT target_application, target_type, target FROM muster.resource_link
              WHERE tenant_id = $1::text AND application = r.application AND type = r.type AND resource = r.id
                AND from_revision <= r.at
              UNION ALL
              SELECT target_application, target_type, target FROM muster.resource_link_history
              WHERE tenant_id = $1::text AND application = r.application AND type = r.type AND resource = r.id
                AND from_revision <= r.at AND until_revision > r.at
            ) AS l), '[]'),
          r.from_revision, r.at, r.timeline, r.restores, r.key, true
        FROM (
          SELECT r.*, h.*,
            CASE WHEN c.id IS NOT NULL THEN json_build_array(c.application, c.type, c.id)::text END AS key,
            c.application AS key_application, c.type AS key_type, c.id AS key_id,
            count(r.name_key) OVER (ORDER BY c.application, c.type, c.id) AS number
          FROM \(ListText.latest(or: "$15::int8"))
          LEFT JOIN LATERAL (
            SELECT * FROM (
              (SELECT r.application, r.type, r.id FROM muster.resource AS r
               WHERE r.tenant_id = $1::text AND \(index) AND \(beyond) AND r.from_revision <= h.at
               ORDER BY r.application, r.type, r.id LIMIT $5::int8)
              UNION
              (SELECT r.application, r.type, r.id FROM (
                 SELECT application, type, id FROM muster.resource_history
                 WHERE tenant_id = $1::text AND from_revision <= h.at AND until_revision > h.at OFFSET 0
               ) AS r WHERE \(beyond) ORDER BY r.application, r.type, r.id LIMIT $5::int8)
            ) AS c ORDER BY application, type, id LIMIT $5::int8
          ) AS c ON true
          LEFT JOIN LATERAL (
            SELECT r.* FROM (
              SELECT \(columns), name_key FROM muster.resource
              WHERE tenant_id = $1::text AND application = c.application AND type = c.type AND id = c.id
                AND from_revision <= h.at
              UNION ALL
              SELECT \(columns), NULL FROM muster.resource_history
              WHERE tenant_id = $1::text AND application = c.application AND type = c.type AND id = c.id
                AND from_revision <= h.at AND until_revision > h.at
            ) AS r
            WHERE ($7::text = '' OR (r.application = $7::text AND r.type = $8::text))
              AND ($9::text = '' OR r.company = $9::text) AND ($10::text = '' OR r.unit = $10::text)
              AND ($13::text = ''
                OR (r.place_application = $11::text AND r.place_type = $12::text AND r.place = $13::text))
              AND ($14::text = '' OR r.name_key IS NULL OR position($14::text IN r.name_key) > 0)
          ) AS r ON true
        ) AS r
        WHERE r.number <= $6::int8 ORDER BY r.key_application, r.key_type, r.key_id
        """)
  }

  private static let columns: SQLText = """
    application, type, id, name, description, company, unit, attributes, place_application, place_type, place, locked_by,
    shared_with, sharing_mode, updated_at, from_revision
    """
  private static let links: SQLText = """
    json_agg(json_build_object('application', l.target_application, 'type', l.target_type, 'id', l.target)
      ORDER BY l.target_application, l.target_type, l.target)
    """
}
