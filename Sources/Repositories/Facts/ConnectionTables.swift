internal import Model
internal import Postgres

enum ConnectionTable: DeclaredTable {
  static let sql = FactStatements(
    "connection", key: [.text("id")],
    values: [
      .text("name"), .json("claims"), .text("link_by"), .bool("creates_unmatched"), .bool("may_map_administrators"),
      .int("version"), .json("options"),
    ])
  static let all = Statement(
    """
    SELECT id, name, claims::text, link_by, creates_unmatched, may_map_administrators, version, options::text
    FROM muster.connection WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8
    """)

  static func value(of fact: Fact) -> ConnectionFact? { if case .connection(let fact) = fact { fact } else { nil } }
  static func fact(_ value: ConnectionFact) -> Fact { .connection(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Connection>? {
    if case .connection(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Connection>) -> FactKey { .connection(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Connection>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: ConnectionFact) -> [ColumnValue] {
    [
      ("name", fact.name), ("claims", fact.claims), ("link_by", fact.linkBy),
      ("creates_unmatched", fact.createsUnmatched), ("may_map_administrators", fact.mayMapAdministrators),
      ("version", fact.version), ("options", fact.options),
    ]
  }
  static func value(_ row: Row) throws -> ConnectionFact {
    ConnectionFact(
      id: try row.id(0), name: try row.text(1), claims: try JSON.decode(ClaimMapping.self, from: try row.text(2)),
      linkBy: try row.word(3), createsUnmatched: try row.bool(4), mayMapAdministrators: try row.bool(5),
      options: try JSON.decode(ConnectionOptions.self, from: try row.text(7)), version: try row.int(6))
  }
}

enum MappingTable: DeclaredTable {
  static let sql = FactStatements(
    "mapping", key: [.text("id")],
    values: [
      .text("connection"), .text("match"), .text("value"), .text("workgroup"), .int("priority"), .text("attribute"),
    ])
  static let ofConnection = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority, attribute FROM muster.mapping
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY id LIMIT $3::int8
    """)
  static let intoWorkgroup = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority, attribute FROM muster.mapping
    WHERE tenant_id = $1::text AND workgroup = $2::text ORDER BY id LIMIT $3::int8
    """)

  /// Those that compare attributes of users.
  static let ofAttributes = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority, attribute FROM muster.mapping
    WHERE tenant_id = $1::text AND connection = $2::text AND attribute <> '' ORDER BY id LIMIT $3::int8
    """)

  static func value(of fact: Fact) -> MappingFact? { if case .mapping(let fact) = fact { fact } else { nil } }
  static func fact(_ value: MappingFact) -> Fact { .mapping(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Mapping>? {
    if case .mapping(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Mapping>) -> FactKey { .mapping(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Mapping>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: MappingFact) -> [ColumnValue] {
    [
      ("connection", fact.connection), ("match", fact.match), ("value", fact.value), ("workgroup", fact.workgroup),
      ("priority", fact.priority), ("attribute", fact.attribute),
    ]
  }
  static func value(_ row: Row) throws -> MappingFact { try value(row, from: 0) }
  static func value(_ row: Row, from column: Int) throws -> MappingFact {
    MappingFact(
      id: try row.id(column), connection: try row.id(column + 1), attribute: try row.text(column + 6),
      match: try row.word(column + 2), value: try row.text(column + 3), workgroup: try row.id(column + 4),
      priority: try row.int(column + 5))
  }
}

enum LinkTable: FactTable {
  static let keepsHistory = false
  static let put = Statement(
    """
    INSERT INTO muster.link (tenant_id, connection, subject, user_id, from_revision)
    SELECT $1::text, connection, subject, r.user, $3::int8
    FROM jsonb_to_recordset($2::jsonb) AS r(connection text, subject text, "user" text)
    ON CONFLICT (tenant_id, connection, subject) DO UPDATE SET
      user_id = excluded.user_id, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    DELETE FROM muster.link AS old USING jsonb_to_recordset($2::jsonb) AS key(connection text, subject text)
    WHERE old.tenant_id = $1::text AND old.connection = key.connection AND old.subject = key.subject
    """)
  static let one = Statement(
    """
    SELECT connection, subject, user_id FROM muster.link
    WHERE tenant_id = $1::text AND connection = $2::text AND subject = $3::text
    """)
  static let ofConnection = Statement(
    """
    SELECT connection, subject, user_id FROM muster.link
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY subject LIMIT $3::int8
    """)
  static let ofUser = Statement(
    """
    SELECT connection, subject, user_id FROM muster.link
    WHERE tenant_id = $1::text AND user_id = $2::text ORDER BY connection, subject LIMIT $3::int8
    """)

  private struct Key: Encodable {
    let connection: ConnectionID
    let subject: String
  }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .link(let link) = fact else { return nil }
    return link
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .link(let connection, let subject) = key else { return nil }
    return Key(connection: connection, subject: subject)
  }

  static func read(_ row: Row) throws -> Fact {
    .link(LinkFact(connection: try row.id(0), subject: try row.text(1), user: try row.id(2)))
  }
}
