internal import Directory
internal import Model
internal import Postgres

enum ExternalGroupTable: DeclaredTable {
  static let sql = FactStatements(
    "external_group", key: [.text("id")],
    values: [
      .text("connection"), .text("display_name"), .text("display_name_key").derived, .text("external_id"),
      .text("attributes"), .int("version"),
    ])
  static let among = Statement(
    """
    SELECT id, connection, display_name, external_id, attributes, version FROM muster.external_group
    WHERE tenant_id = $1::text AND id = ANY($2::text[])
    """)
  static let byName = Statement(
    """
    SELECT id, connection, display_name, external_id, attributes, version FROM muster.external_group
    WHERE tenant_id = $1::text AND connection = $2::text AND display_name_key = $3::text
    """)
  static let ofConnection = Statement(
    """
    SELECT id, connection, display_name, external_id, attributes, version FROM muster.external_group
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY id LIMIT $3::int8
    """)
  /// Those that one of the values may stand for, by id, name or the provider's id: `$3` values, `$4` folded.
  static let asserted = Statement(
    """
    SELECT id, connection, display_name, external_id, attributes, version FROM muster.external_group
    WHERE tenant_id = $1::text AND connection = $2::text AND id = ANY (ARRAY(
      SELECT g.id FROM unnest($3::text[]) AS v JOIN muster.external_group AS g ON g.tenant_id = $1::text AND g.id = v
      UNION
      SELECT g.id FROM unnest($3::text[]) AS v JOIN muster.external_group AS g
        ON g.tenant_id = $1::text AND g.connection = $2::text AND g.external_id = v
      UNION
      SELECT g.id FROM unnest($4::text[]) AS v JOIN muster.external_group AS g
        ON g.tenant_id = $1::text AND g.connection = $2::text AND g.display_name_key = v))
    """)

  static func value(of fact: Fact) -> ExternalGroupFact? {
    if case .externalGroup(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: ExternalGroupFact) -> Fact { .externalGroup(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.ExternalGroup>? {
    if case .externalGroup(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.ExternalGroup>) -> FactKey { .externalGroup(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.ExternalGroup>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: ExternalGroupFact) -> [ColumnValue] {
    [
      ("connection", fact.connection), ("display_name", fact.displayName),
      ("display_name_key", NormalizedText.caseFolded(fact.displayName)), ("external_id", fact.externalID),
      ("attributes", fact.attributes), ("version", fact.version),
    ]
  }
  static func value(_ row: Row) throws -> ExternalGroupFact { try value(row, from: 0) }
  static func value(_ row: Row, from column: Int) throws -> ExternalGroupFact {
    ExternalGroupFact(
      id: try row.id(column), connection: try row.id(column + 1), displayName: try row.text(column + 2),
      externalID: try row.optionalText(column + 3), attributes: try row.text(column + 4),
      version: try row.int(column + 5))
  }
}

enum ExternalMemberTable: BareTable {
  // By the connection its memberships are counted. A group that does not exist is for the foreign key to refuse.
  static let sql = FactStatements(
    "external_member", key: [.text("group_id"), .text("scim_user")],
    found: (
      "connection",
      """
      coalesce((SELECT g.connection FROM muster.external_group AS g WHERE g.tenant_id = $1::text AND g.id = r.group_id),
        '')
      """
    ))
  // One by one, as with the members of a workgroup.
  static let among = Statement(
    """
    SELECT m.group_id, m.scim_user FROM (SELECT DISTINCT unnest($3::text[]) AS id) AS wanted CROSS JOIN LATERAL (
      SELECT group_id, scim_user FROM muster.external_member
      WHERE tenant_id = $1::text AND group_id = $2::text AND scim_user = wanted.id OFFSET 0
    ) AS m
    """)
  static let ofGroup = Statement(
    """
    SELECT group_id, scim_user FROM muster.external_member
    WHERE tenant_id = $1::text AND group_id = $2::text ORDER BY scim_user LIMIT $3::int8
    """)
  static let ofConnection = Statement(
    """
    SELECT group_id, scim_user FROM muster.external_member
    WHERE tenant_id = $1::text AND connection = $2::text LIMIT $3::int8
    """)
  static let ofUsers = Statement(
    """
    SELECT m.group_id, m.scim_user FROM unnest($2::text[]) AS wanted(id) CROSS JOIN LATERAL (
      SELECT group_id, scim_user FROM muster.external_member
      WHERE tenant_id = $1::text AND scim_user = wanted.id ORDER BY group_id OFFSET 0
    ) AS m LIMIT $3::int8
    """)
  /// How many memberships a connection has pushed, or how many users are tied to it, looking at no more than `$3` of each: in
  /// the order of the key, so that no plan goes through those of other connections.
  static let count = Statement(
    """
    SELECT greatest((
      SELECT count(*) FROM (
        SELECT FROM muster.external_member WHERE tenant_id = $1::text AND connection = $2::text LIMIT $3::int8) AS m
    ), (
      SELECT count(*) FROM (
        SELECT FROM muster.link WHERE tenant_id = $1::text AND connection = $2::text ORDER BY subject LIMIT $3::int8
      ) AS l
    ))
    """)
  /// Of the links of a user of the directory.
  static let ofDirectoryUser = Statement(
    """
    SELECT m.group_id, m.scim_user FROM muster.scim_user AS u JOIN muster.external_member AS m
      ON m.tenant_id = u.tenant_id AND m.scim_user = u.id
    WHERE u.tenant_id = $1::text AND u.user_id = $2::text LIMIT $3::int8
    """)
  /// In some groups and all below them, with the users.
  static let below = Statement(
    """
    WITH RECURSIVE line AS (
      SELECT unnest($2::text[]) COLLATE "C" AS id
      UNION
      SELECT n.child FROM line CROSS JOIN LATERAL (
        SELECT child FROM muster.nested_group WHERE tenant_id = $1::text AND group_id = line.id OFFSET 0) AS n
    )
    SELECT m.group_id, m.scim_user, u.id, u.connection, u.user_id, u.is_active, u.holds_down, u.ignored_active, u.version
    FROM line CROSS JOIN LATERAL (
      SELECT group_id, scim_user FROM muster.external_member WHERE tenant_id = $1::text AND group_id = line.id OFFSET 0
    ) AS m JOIN muster.scim_user AS u ON u.tenant_id = $1::text AND u.id = m.scim_user LIMIT $3::int8
    """)

  static func value(of fact: Fact) -> ExternalMemberFact? {
    if case .externalMember(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: ExternalMemberFact) -> Fact { .externalMember(value) }
  static func key(of key: FactKey) -> ExternalMemberFact? {
    if case .externalMember(let key) = key { key } else { nil }
  }
  static func factKey(_ key: ExternalMemberFact) -> FactKey { .externalMember(key) }

  static func keyColumns(_ key: ExternalMemberFact) -> [ColumnValue] {
    [("group_id", key.group), ("scim_user", key.user)]
  }
  static func value(_ row: Row) throws -> ExternalMemberFact {
    ExternalMemberFact(group: try row.id(0), user: try row.id(1))
  }
}

enum NestedGroupTable: BareTable {
  static let sql = FactStatements("nested_group", key: [.text("group_id"), .text("child")])
  static let among = Statement(
    """
    SELECT group_id, child FROM muster.nested_group
    WHERE tenant_id = $1::text AND group_id = $2::text AND child = ANY($3::text[])
    """)
  static let ofGroup = Statement(
    """
    SELECT group_id, child FROM muster.nested_group
    WHERE tenant_id = $1::text AND group_id = $2::text ORDER BY child LIMIT $3::int8
    """)
  static let ofConnection = Statement(
    """
    SELECT n.group_id, n.child FROM muster.external_group AS g CROSS JOIN LATERAL (
      SELECT group_id, child FROM muster.nested_group WHERE tenant_id = $1::text AND group_id = g.id OFFSET 0
    ) AS n
    WHERE g.tenant_id = $1::text AND g.connection = $2::text LIMIT $3::int8
    """)
  /// What leads up from some groups, and from the groups that some users are in.
  static let above = Statement(
    """
    WITH RECURSIVE line AS (
      SELECT id FROM (
        SELECT unnest($3::text[]) COLLATE "C" AS id
        UNION
        SELECT m.group_id FROM unnest($2::text[]) AS wanted(id) CROSS JOIN LATERAL (
          SELECT group_id FROM muster.external_member WHERE tenant_id = $1::text AND scim_user = wanted.id OFFSET 0) AS m
      ) AS start
      UNION
      SELECT n.group_id FROM line CROSS JOIN LATERAL (
        SELECT group_id FROM muster.nested_group WHERE tenant_id = $1::text AND child = line.id OFFSET 0) AS n
    )
    SELECT n.group_id, n.child FROM line CROSS JOIN LATERAL (
      SELECT group_id, child FROM muster.nested_group WHERE tenant_id = $1::text AND child = line.id OFFSET 0) AS n
    LIMIT $4::int8
    """)
  /// What leads down from some groups.
  static let below = Statement(
    """
    WITH RECURSIVE line AS (
      SELECT unnest($2::text[]) COLLATE "C" AS id
      UNION
      SELECT n.child FROM line CROSS JOIN LATERAL (
        SELECT child FROM muster.nested_group WHERE tenant_id = $1::text AND group_id = line.id OFFSET 0) AS n
    )
    SELECT n.group_id, n.child FROM line CROSS JOIN LATERAL (
      SELECT group_id, child FROM muster.nested_group WHERE tenant_id = $1::text AND group_id = line.id OFFSET 0) AS n
    LIMIT $3::int8
    """)

  static func value(of fact: Fact) -> NestedGroupFact? { if case .nestedGroup(let fact) = fact { fact } else { nil } }
  static func fact(_ value: NestedGroupFact) -> Fact { .nestedGroup(value) }
  static func key(of key: FactKey) -> NestedGroupFact? { if case .nestedGroup(let key) = key { key } else { nil } }
  static func factKey(_ key: NestedGroupFact) -> FactKey { .nestedGroup(key) }

  static func keyColumns(_ key: NestedGroupFact) -> [ColumnValue] { [("group_id", key.group), ("child", key.child)] }
  static func value(_ row: Row) throws -> NestedGroupFact {
    NestedGroupFact(group: try row.id(0), child: try row.id(1))
  }
}

enum BindingTable: BareTable {
  static let sql = FactStatements("group_binding", key: [.text("mapping"), .text("group_id")])
  static let ofMapping = Statement(
    """
    SELECT mapping, group_id FROM muster.group_binding
    WHERE tenant_id = $1::text AND mapping = $2::text ORDER BY group_id LIMIT $3::int8
    """)
  /// Of some groups, of the groups that some users are in, and of all above them; with their mappings.
  static let above = Statement(
    """
    WITH RECURSIVE line AS (
      SELECT id FROM (
        SELECT unnest($3::text[]) COLLATE "C" AS id
        UNION
        SELECT m.group_id FROM unnest($2::text[]) AS wanted(id) CROSS JOIN LATERAL (
          SELECT group_id FROM muster.external_member WHERE tenant_id = $1::text AND scim_user = wanted.id OFFSET 0) AS m
      ) AS start
      UNION
      SELECT n.group_id FROM line CROSS JOIN LATERAL (
        SELECT group_id FROM muster.nested_group WHERE tenant_id = $1::text AND child = line.id OFFSET 0) AS n
    )
    SELECT b.mapping, b.group_id, p.id, p.connection, p.match, p.value, p.workgroup, p.priority, p.attribute
    FROM line CROSS JOIN LATERAL (
      SELECT mapping, group_id FROM muster.group_binding WHERE tenant_id = $1::text AND group_id = line.id OFFSET 0
    ) AS b JOIN muster.mapping AS p ON p.tenant_id = $1::text AND p.id = b.mapping LIMIT $4::int8
    """)

  static func value(of fact: Fact) -> BindingFact? { if case .binding(let fact) = fact { fact } else { nil } }
  static func fact(_ value: BindingFact) -> Fact { .binding(value) }
  static func key(of key: FactKey) -> BindingFact? { if case .binding(let key) = key { key } else { nil } }
  static func factKey(_ key: BindingFact) -> FactKey { .binding(key) }

  static func keyColumns(_ key: BindingFact) -> [ColumnValue] { [("mapping", key.mapping), ("group_id", key.group)] }
  static func value(_ row: Row) throws -> BindingFact { BindingFact(mapping: try row.id(0), group: try row.id(1)) }
}
