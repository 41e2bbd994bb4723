internal import Model
internal import Postgres
internal import Provisioning

/// The statements that show pushed users.
enum ScimUserReads {
  static let lookups = PostgresProvisioningQueries.Lookups(
    names: names, externalIDs: externalIDs, page: page, emails: emails)

  private static let names = Statement(
    """
    SELECT p.scim_user FROM unnest($3::text[]) AS wanted(value) JOIN muster.scim_profile AS p
      ON p.tenant_id = $1::text AND p.connection = $2::text AND p.user_name_key = wanted.value
    """)
  private static let externalIDs = Statement(
    """
    SELECT p.scim_user FROM unnest($3::text[]) AS wanted(value) JOIN muster.scim_profile AS p
      ON p.tenant_id = $1::text AND p.connection = $2::text AND p.external_id = wanted.value
    """)
  private static let emails = Statement(
    """
    SELECT DISTINCT e.scim_user FROM unnest($3::text[]) AS wanted(value) JOIN muster.scim_email AS e
      ON e.tenant_id = $1::text AND e.connection = $2::text AND e.email_key = wanted.value
    """)
  private static let page = Statement(
    """
    SELECT id FROM muster.scim_user WHERE tenant_id = $1::text AND connection = $2::text AND id > $3::text
    ORDER BY id OFFSET $4::int8 LIMIT $5::int8
    """)
  static let count = Statement(
    "SELECT count(*) FROM muster.scim_user WHERE tenant_id = $1::text AND connection = $2::text")
  static let records = Statement(
    """
    SELECT u.id, u.connection, u.user_id, u.is_active, u.holds_down, u.ignored_active, u.version, p.scim_user, p.connection,
      p.user_name, p.external_id, p.emails, p.attributes, a.at, g.ids, g.names
    FROM muster.scim_user AS u
    JOIN muster.scim_profile AS p ON p.tenant_id = u.tenant_id AND p.scim_user = u.id
    LEFT JOIN muster.audit AS a ON a.tenant_id = u.tenant_id AND a.revision = u.version
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(x.id ORDER BY x.id), '{}') AS ids, coalesce(array_agg(x.display_name ORDER BY x.id), '{}')
        AS names
      FROM muster.external_member AS m JOIN muster.external_group AS x
        ON x.tenant_id = m.tenant_id AND x.id = m.group_id
      WHERE m.tenant_id = $1::text AND m.scim_user = u.id
    ) AS g
    WHERE u.tenant_id = $1::text AND u.connection = $2::text AND u.id = ANY($3::text[]) ORDER BY u.id
    """)

  static func record(_ row: Row) throws -> ScimUserRecord {
    let groups = zip(try row.texts(14), try row.texts(15)).map { PushedName(id: $0, name: $1, isGroup: true) }
    return ScimUserRecord(
      user: try ScimUserTable.value(row), profile: try ScimProfileTable.profile(row, from: 7), groups: groups,
      modified: row.isNull(13) ? nil : Timestamp(microseconds: try row.timestamp(13)))
  }
}

/// The statements that show pushed groups.
enum ExternalGroupReads {
  static let lookups = PostgresProvisioningQueries.Lookups(
    names: names, externalIDs: externalIDs, page: page, members: members)

  private static let names = Statement(
    """
    SELECT g.id FROM unnest($3::text[]) AS wanted(value) JOIN muster.external_group AS g
      ON g.tenant_id = $1::text AND g.connection = $2::text AND g.display_name_key = wanted.value
    """)
  private static let externalIDs = Statement(
    """
    SELECT g.id FROM unnest($3::text[]) AS wanted(value) JOIN muster.external_group AS g
      ON g.tenant_id = $1::text AND g.connection = $2::text AND g.external_id = wanted.value
    """)
  // Of another connection the records are not shown.
  private static let members = Statement(
    """
    SELECT m.group_id FROM unnest($3::text[]) AS wanted(value) JOIN muster.external_member AS m
      ON m.tenant_id = $1::text AND m.connection = $2::text AND m.scim_user = wanted.value
    UNION
    SELECT n.group_id FROM unnest($3::text[]) AS wanted(value) JOIN muster.nested_group AS n
      ON n.tenant_id = $1::text AND n.child = wanted.value
    """)
  private static let page = Statement(
    """
    SELECT id FROM muster.external_group WHERE tenant_id = $1::text AND connection = $2::text AND id > $3::text
    ORDER BY id OFFSET $4::int8 LIMIT $5::int8
    """)
  static let count = Statement(
    "SELECT count(*) FROM muster.external_group WHERE tenant_id = $1::text AND connection = $2::text")
  static let records = Statement(
    """
    SELECT g.id, g.connection, g.display_name, g.external_id, g.attributes, g.version, a.at
    FROM muster.external_group AS g
    LEFT JOIN muster.audit AS a ON a.tenant_id = g.tenant_id AND a.revision = g.version
    WHERE g.tenant_id = $1::text AND g.connection = $2::text AND g.id = ANY($3::text[]) ORDER BY g.id
    """)
  static let users = Statement(
    """
    SELECT m.scim_user, p.user_name FROM (
      SELECT scim_user FROM muster.external_member
      WHERE tenant_id = $1::text AND group_id = $2::text AND scim_user > $3::text ORDER BY scim_user LIMIT $4::int8
    ) AS m JOIN muster.scim_profile AS p ON p.tenant_id = $1::text AND p.scim_user = m.scim_user ORDER BY m.scim_user
    """)
  static let children = Statement(
    """
    SELECT n.child, g.display_name FROM (
      SELECT child FROM muster.nested_group
      WHERE tenant_id = $1::text AND group_id = $2::text AND child > $3::text ORDER BY child LIMIT $4::int8
    ) AS n JOIN muster.external_group AS g ON g.tenant_id = $1::text AND g.id = n.child ORDER BY n.child
    """)

  static func record(_ row: Row) throws -> ExternalGroupRecord {
    ExternalGroupRecord(
      group: try ExternalGroupTable.value(row),
      modified: row.isNull(6) ? nil : Timestamp(microseconds: try row.timestamp(6)))
  }
}
