internal import Model
internal import Postgres

/// The statements behind ``ResourceQuery``.
///
/// Keys travel as three lists of the same length: applications, types and ids.
struct ResourceStatements: Sendable {
  static let sql = ResourceStatements()

  /// What ``ResourceTable`` reads, of the row `r`.
  static let columns: SQLText = """
    r.application, r.type, r.id, r.name, r.description, r.company, r.unit, r.attributes::text, r.place_application,
    r.place_type, r.place, r.locked_by, r.shared_with, r.sharing_mode, r.updated_at
    """
  /// The column behind those of ``columns``.
  static let next = 15

  private static let keys: SQLText = "unnest($2::text[], $3::text[], $4::text[]) AS k(application, type, id)"
  private static let isKey: SQLText =
    "r.tenant_id = $1::text AND r.application = k.application AND r.type = k.type AND r.id = k.id"

  let example = Statement(
    composed: """
      SELECT \(Self.columns) FROM muster.resource AS r
      WHERE r.tenant_id = $1::text AND r.application = $2::text AND r.type = $3::text LIMIT 1
      """)
  /// With the version behind the columns.
  let registered = Statement(
    composed: "SELECT \(Self.columns), r.from_revision FROM \(Self.keys) JOIN muster.resource AS r ON \(Self.isKey)")
  let linksFrom = Statement(
    composed: """
      SELECT l.application, l.type, l.resource, l.target_application, l.target_type, l.target
      FROM \(Self.keys) JOIN muster.resource_link AS l ON l.tenant_id = $1::text
        AND l.application = k.application AND l.type = k.type AND l.resource = k.id
      """)
  let linksTo = Statement(
    composed: """
      SELECT l.application, l.type, l.resource, l.target_application, l.target_type, l.target
      FROM \(Self.keys) JOIN muster.resource_link AS l ON l.tenant_id = $1::text
        AND l.target_application = k.application AND l.target_type = k.type AND l.target = k.id
      """)
  let grants = Statement(
    composed: """
      SELECT a.application, a.type, a.resource, a.user_id, a.source, a.level \(Self.hanging("access_grant"))
      """)
  let roles = Statement(
    composed: """
      SELECT a.application, a.type, a.resource, a.user_id, a.role_application, a.role \(Self.hanging("resource_role"))
      """)
  let projects = Statement(
    composed: "SELECT a.workgroup, a.application, a.type, a.resource \(Self.hanging("workgroup_project"))")
  let workgroupPermissions = Statement(
    composed: """
      SELECT p.workgroup, p.application, p.type, p.node, p.permission, p.state
      \(Self.permitting("workgroup_entity_permission"))
      """)
  let userPermissions = Statement(
    composed: """
      SELECT p.user_id, p.application, p.type, p.node, p.permission, p.state \(Self.permitting("user_entity_permission"))
      """)
  let occupant = Statement(
    composed: """
      SELECT \(Self.columns) FROM \(Self.keys)
      JOIN muster.resource AS r ON r.tenant_id = $1::text AND r.place_application = k.application
        AND r.place_type = k.type AND r.place = k.id
      WHERE NOT EXISTS (
        SELECT FROM unnest($2::text[], $3::text[], $4::text[]) AS own(application, type, id)
        WHERE own.application = r.application AND own.type = r.type AND own.id = r.id)
      LIMIT 1
      """)
  let subtree = Statement(
    composed: """
      WITH RECURSIVE below AS (
        SELECT r.* FROM muster.resource AS r
        WHERE r.tenant_id = $1::text AND r.application = $2::text AND r.type = $3::text AND r.id = $4::text
        UNION ALL
        SELECT r.* FROM below JOIN muster.resource AS r
          ON r.tenant_id = $1::text AND r.place_application = $2::text AND r.place_type = $3::text AND r.place = below.id
        WHERE r.application = $2::text AND r.type = $3::text
      )
      SELECT \(Self.columns) FROM below AS r LIMIT $5::int8
      """)
  // UNION, so that paths that meet are walked once from there on.
  let ancestry = Statement(
    composed: """
      WITH RECURSIVE above AS (
        SELECT r.application, r.type, r.id, r.place FROM \(Self.keys) JOIN muster.resource AS r ON \(Self.isKey)
        UNION
        SELECT r.application, r.type, r.id, r.place FROM above JOIN muster.resource AS r
          ON r.tenant_id = $1::text AND r.application = above.application AND r.type = above.type AND r.id = above.place
      )
      SELECT \(Self.columns) FROM above AS k JOIN muster.resource AS r ON \(Self.isKey)
      """)
  static let permissionsOfWorkgroup = Statement(
    """
    SELECT workgroup, application, type, node, permission, state FROM muster.workgroup_entity_permission
    WHERE tenant_id = $1::text AND workgroup = $2::text AND application = $3::text AND type = $4::text
      AND node = ANY($5::text[])
    """)
  static let permissionsOfUser = Statement(
    """
    SELECT user_id, application, type, node, permission, state FROM muster.user_entity_permission
    WHERE tenant_id = $1::text AND user_id = $2::text AND application = $3::text AND type = $4::text
      AND node = ANY($5::text[])
    """)
  static let permissionsOfGroupsOfUser = Statement(
    """
    SELECT workgroup, application, type, node, permission, state FROM muster.workgroup_entity_permission
    WHERE tenant_id = $1::text AND application = $3::text AND type = $4::text AND node = ANY($5::text[])
      AND workgroup = ANY (ARRAY(
        SELECT workgroup FROM muster.membership WHERE tenant_id = $1::text AND user_id = $2::text
        UNION SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND holds_all_users))
    """)

  private static func hanging(_ table: SQLText) -> SQLText {
    """
    FROM \(Self.keys) JOIN muster.\(table) AS a ON a.tenant_id = $1::text
      AND a.application = k.application AND a.type = k.type AND a.resource = k.id
    """
  }

  private static func permitting(_ table: SQLText) -> SQLText {
    """
    FROM \(Self.keys) JOIN muster.\(table) AS p ON p.tenant_id = $1::text
      AND p.application = k.application AND p.type = k.type AND p.instance = k.id
    """
  }
}

extension [ResourceKey] {
  /// As the statements take them.
  var lists: [SQLValue] { [.texts(map(\.application)), .texts(map(\.type)), .texts(map(\.id))] }
}
