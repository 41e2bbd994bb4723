internal import Model
internal import Postgres

enum ConnectionTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(
        id text, name text, claims jsonb, "linkBy" text, "createsUnmatched" boolean,
        "mayMapAdministrators" boolean, version int8)
    ), replaced AS (
      INSERT INTO muster.connection_history (tenant_id, id, name, claims, link_by, creates_unmatched,
        may_map_administrators, version, from_revision, until_revision)
      SELECT old.tenant_id, old.id, old.name, old.claims, old.link_by, old.creates_unmatched,
        old.may_map_administrators, old.version, old.from_revision, $3::int8
      FROM muster.connection AS old JOIN new ON old.id = new.id WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.connection (tenant_id, id, name, claims, link_by, creates_unmatched,
      may_map_administrators, version, from_revision)
    SELECT $1::text, id, name, claims, "linkBy", "createsUnmatched", "mayMapAdministrators", version, $3::int8
    FROM new
    ON CONFLICT (tenant_id, id) DO UPDATE SET
      name = excluded.name, claims = excluded.claims, link_by = excluded.link_by,
      creates_unmatched = excluded.creates_unmatched, may_map_administrators = excluded.may_map_administrators,
      version = excluded.version, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.connection AS old USING jsonb_to_recordset($2::jsonb) AS key(id text)
      WHERE old.tenant_id = $1::text AND old.id = key.id RETURNING old.*
    )
    INSERT INTO muster.connection_history (tenant_id, id, name, claims, link_by, creates_unmatched,
      may_map_administrators, version, from_revision, until_revision)
    SELECT tenant_id, id, name, claims, link_by, creates_unmatched, may_map_administrators, version,
      from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    """
    SELECT id, name, claims::text, link_by, creates_unmatched, may_map_administrators, version
    FROM muster.connection WHERE tenant_id = $1::text AND id = $2::text
    """)
  static let all = Statement(
    """
    SELECT id, name, claims::text, link_by, creates_unmatched, may_map_administrators, version
    FROM muster.connection WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8
    """)

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .connection(let connection) = fact else { return nil }
    return connection
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .connection(let id) = key else { return nil }
    return IDKey(id: id)
  }

  static func connection(_ row: Row) throws -> ConnectionFact {
    ConnectionFact(
      id: try row.id(0), name: try row.text(1), claims: try JSON.decode(ClaimMapping.self, from: try row.text(2)),
      linkBy: try row.word(3), createsUnmatched: try row.bool(4), mayMapAdministrators: try row.bool(5),
      version: try row.int(6))
  }

  static func read(_ row: Row) throws -> Fact { .connection(try connection(row)) }
}

enum MappingTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(
        id text, connection text, match text, value text, workgroup text, priority int8)
    ), replaced AS (
      INSERT INTO muster.mapping_history
        (tenant_id, id, connection, match, value, workgroup, priority, from_revision, until_revision)
      SELECT old.tenant_id, old.id, old.connection, old.match, old.value, old.workgroup, old.priority,
        old.from_revision, $3::int8
      FROM muster.mapping AS old JOIN new ON old.id = new.id WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.mapping (tenant_id, id, connection, match, value, workgroup, priority, from_revision)
    SELECT $1::text, id, connection, match, value, workgroup, priority, $3::int8 FROM new
    ON CONFLICT (tenant_id, id) DO UPDATE SET
      connection = excluded.connection, match = excluded.match, value = excluded.value,
      workgroup = excluded.workgroup, priority = excluded.priority, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.mapping AS old USING jsonb_to_recordset($2::jsonb) AS key(id text)
      WHERE old.tenant_id = $1::text AND old.id = key.id RETURNING old.*
    )
    INSERT INTO muster.mapping_history
      (tenant_id, id, connection, match, value, workgroup, priority, from_revision, until_revision)
    SELECT tenant_id, id, connection, match, value, workgroup, priority, from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority FROM muster.mapping
    WHERE tenant_id = $1::text AND id = $2::text
    """)
  static let ofConnection = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority FROM muster.mapping
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY id LIMIT $3::int8
    """)
  static let intoWorkgroup = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority FROM muster.mapping
    WHERE tenant_id = $1::text AND workgroup = $2::text ORDER BY id LIMIT $3::int8
    """)

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .mapping(let mapping) = fact else { return nil }
    return mapping
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .mapping(let id) = key else { return nil }
    return IDKey(id: id)
  }

  static func mapping(_ row: Row) throws -> MappingFact {
    MappingFact(
      id: try row.id(0), connection: try row.id(1), match: try row.word(2), value: try row.text(3),
      workgroup: try row.id(4), priority: try row.int(5))
  }

  static func read(_ row: Row) throws -> Fact { .mapping(try mapping(row)) }
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
