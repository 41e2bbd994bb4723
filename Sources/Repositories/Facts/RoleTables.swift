internal import Model
internal import Postgres

enum RoleTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT key->>'application' AS application, key->>'name' AS name, permissions
      FROM jsonb_to_recordset($2::jsonb) AS r(key jsonb, permissions text[])
    ), replaced AS (
      INSERT INTO muster.role_history (tenant_id, application, name, permissions, from_revision, until_revision)
      SELECT old.tenant_id, old.application, old.name, old.permissions, old.from_revision, $3::int8
      FROM muster.role AS old JOIN new ON old.application = new.application AND old.name = new.name
      WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.role (tenant_id, application, name, permissions, from_revision)
    SELECT $1::text, application, name, permissions, $3::int8 FROM new
    ON CONFLICT (tenant_id, application, name) DO UPDATE SET
      permissions = excluded.permissions, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.role AS old USING jsonb_to_recordset($2::jsonb) AS key(application text, name text)
      WHERE old.tenant_id = $1::text AND old.application = key.application AND old.name = key.name RETURNING old.*
    )
    INSERT INTO muster.role_history (tenant_id, application, name, permissions, from_revision, until_revision)
    SELECT tenant_id, application, name, permissions, from_revision, $3::int8 FROM gone
    """)
  static let all = Statement(
    """
    SELECT application, name, permissions FROM muster.role WHERE tenant_id = $1::text
    ORDER BY application, name LIMIT $2::int8
    """)

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .role(let role) = fact else { return nil }
    return role
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .role(let role) = key else { return nil }
    return role
  }

  static func role(_ row: Row) throws -> RoleFact {
    RoleFact(
      key: RoleKey(application: try row.text(0), name: try row.text(1)), permissions: try row.texts(2))
  }

  static func read(_ row: Row) throws -> Fact { .role(try role(row)) }
}

enum RoleStateTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT workgroup, role->>'application' AS application, role->>'name' AS role, state
      FROM jsonb_to_recordset($2::jsonb) AS r(workgroup text, role jsonb, state text)
    ), replaced AS (
      INSERT INTO muster.role_state_history
        (tenant_id, workgroup, application, role, state, from_revision, until_revision)
      SELECT old.tenant_id, old.workgroup, old.application, old.role, old.state, old.from_revision, $3::int8
      FROM muster.role_state AS old
      JOIN new ON old.workgroup = new.workgroup AND old.application = new.application AND old.role = new.role
      WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.role_state (tenant_id, workgroup, application, role, state, from_revision)
    SELECT $1::text, workgroup, application, role, state, $3::int8 FROM new
    ON CONFLICT (tenant_id, workgroup, application, role) DO UPDATE SET
      state = excluded.state, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.role_state AS old
      USING jsonb_to_recordset($2::jsonb) AS key(workgroup text, role jsonb)
      WHERE old.tenant_id = $1::text AND old.workgroup = key.workgroup
        AND old.application = key.role->>'application' AND old.role = key.role->>'name'
      RETURNING old.*
    )
    INSERT INTO muster.role_state_history
      (tenant_id, workgroup, application, role, state, from_revision, until_revision)
    SELECT tenant_id, workgroup, application, role, state, from_revision, $3::int8 FROM gone
    """)
  static let ofWorkgroup = Statement(
    """
    SELECT workgroup, application, role, state FROM muster.role_state
    WHERE tenant_id = $1::text AND workgroup = $2::text ORDER BY application, role
    """)
  static let ofWorkgroups = Statement(
    """
    SELECT workgroup, application, role, state FROM muster.role_state
    WHERE tenant_id = $1::text AND workgroup = ANY($2::text[]) ORDER BY workgroup, application, role
    """)
  static let ofRole = Statement(
    """
    SELECT workgroup, application, role, state FROM muster.role_state
    WHERE tenant_id = $1::text AND application = $2::text AND role = $3::text ORDER BY workgroup
    """)
  static let ofSubject = Statement(
    """
    SELECT workgroup, application, role, state FROM muster.role_state
    WHERE tenant_id = $1::text AND workgroup = ANY (ARRAY(
      SELECT workgroup FROM muster.membership WHERE tenant_id = $1::text AND user_id = $2::text
      UNION SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND holds_all_users))
    """)
  static let after = Statement(
    """
    SELECT workgroup, application, role, state FROM muster.role_state
    WHERE tenant_id = $1::text AND (workgroup, application, role) > ($2::text, $3::text, $4::text)
    ORDER BY workgroup, application, role LIMIT $5::int8
    """)

  struct Key: Codable {
    let workgroup: WorkgroupID
    let role: RoleKey
  }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .roleState(let state) = fact else { return nil }
    return state
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .roleState(let workgroup, let role) = key else { return nil }
    return Key(workgroup: workgroup, role: role)
  }

  static func roleState(_ row: Row) throws -> RoleStateFact {
    RoleStateFact(
      workgroup: try row.id(0), role: RoleKey(application: try row.text(1), name: try row.text(2)),
      state: try row.word(3))
  }

  static func read(_ row: Row) throws -> Fact { .roleState(try roleState(row)) }
}

enum ResourceTypeTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT value->>'application' AS application, value->>'name' AS name, value AS definition
      FROM jsonb_array_elements($2::jsonb)
    ), replaced AS (
      INSERT INTO muster.resource_type_history
        (tenant_id, application, name, definition, from_revision, until_revision)
      SELECT old.tenant_id, old.application, old.name, old.definition, old.from_revision, $3::int8
      FROM muster.resource_type AS old JOIN new ON old.application = new.application AND old.name = new.name
      WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.resource_type (tenant_id, application, name, definition, from_revision)
    SELECT $1::text, application, name, definition, $3::int8 FROM new
    ON CONFLICT (tenant_id, application, name) DO UPDATE SET
      definition = excluded.definition, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.resource_type AS old
      USING jsonb_to_recordset($2::jsonb) AS key(application text, name text)
      WHERE old.tenant_id = $1::text AND old.application = key.application AND old.name = key.name RETURNING old.*
    )
    INSERT INTO muster.resource_type_history
      (tenant_id, application, name, definition, from_revision, until_revision)
    SELECT tenant_id, application, name, definition, from_revision, $3::int8 FROM gone
    """)
  static let all = Statement(
    """
    SELECT definition::text FROM muster.resource_type WHERE tenant_id = $1::text
    ORDER BY application, name LIMIT $2::int8
    """)

  struct Key: Codable {
    let application, name: String
  }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .resourceType(let type) = fact else { return nil }
    return type
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .resourceType(let application, let name) = key else { return nil }
    return Key(application: application, name: name)
  }

  static func read(_ row: Row) throws -> Fact {
    .resourceType(try JSON.decode(ResourceTypeFact.self, from: try row.text(0)))
  }
}
