internal import Postgres

/// The statements behind the lists of resources: one for each index along which a list can walk.
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
      SELECT \(ResourceStatements.columns), \(Self.links), r.from_revision FROM muster.resource AS r
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

  // Only what is tested is walked through; the page is joined to its rows.
  private static func along(_ index: SQLText, _ beyond: SQLText) -> Statement {
    Statement(
      composed: """
        WITH walked AS MATERIALIZED (
          SELECT r.application, r.type, r.id, r.name_key, r.company, r.unit, r.place_application, r.place_type, r.place
          FROM muster.resource AS r WHERE r.tenant_id = $1::text AND \(index) AND \(beyond)
          ORDER BY r.application, r.type, r.id LIMIT $5::int8
        )
        SELECT \(ResourceStatements.columns), \(Self.links), r.from_revision, t.revision,
          (SELECT count(*) FROM walked), last.application, last.type, last.id
        FROM muster.tenant_revision AS t
        LEFT JOIN LATERAL (
          SELECT application, type, id FROM walked ORDER BY application DESC, type DESC, id DESC LIMIT 1
        ) AS last ON true
        LEFT JOIN LATERAL (
          SELECT r.* FROM (
            SELECT application, type, id FROM walked
            WHERE ($7::text = '' OR (application = $7::text AND type = $8::text))
              AND ($9::text = '' OR company = $9::text) AND ($10::text = '' OR unit = $10::text)
              AND ($13::text = ''
                OR (place_application = $11::text AND place_type = $12::text AND place = $13::text))
              AND ($14::text = '' OR position($14::text IN name_key) > 0)
            ORDER BY application, type, id LIMIT $6::int8
          ) AS k JOIN muster.resource AS r ON r.tenant_id = $1::text AND r.application = k.application
            AND r.type = k.type AND r.id = k.id
        ) AS r ON true
        WHERE t.tenant_id = $1::text ORDER BY r.application, r.type, r.id
        """)
  }

  private static let links: SQLText = """
    coalesce((
      SELECT json_agg(json_build_object('application', l.target_application, 'type', l.target_type, 'id', l.target)
        ORDER BY l.target_application, l.target_type, l.target)
      FROM muster.resource_link AS l
      WHERE l.tenant_id = r.tenant_id AND l.application = r.application AND l.type = r.type AND l.resource = r.id), '[]')
    """
}
