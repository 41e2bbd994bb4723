internal import Model
internal import Postgres

enum RoleTable: DeclaredTable {
  static let sql = FactStatements(
    "role", key: [.text("application"), .text("name")],
    values: [.texts("permissions"), .text("use"), .bool("is_custom"), .json("terms")])
  static let all = Statement(
    """
    SELECT application, name, permissions, use, is_custom, terms::text FROM muster.role WHERE tenant_id = $1::text
    ORDER BY application, name LIMIT $2::int8
    """)

  static func value(of fact: Fact) -> RoleFact? { if case .role(let fact) = fact { fact } else { nil } }
  static func fact(_ value: RoleFact) -> Fact { .role(value) }
  static func key(of key: FactKey) -> RoleKey? { if case .role(let key) = key { key } else { nil } }
  static func factKey(_ key: RoleKey) -> FactKey { .role(key) }

  static func keyColumns(_ key: RoleKey) -> [ColumnValue] { [("application", key.application), ("name", key.name)] }
  static func valueColumns(_ fact: RoleFact) -> [ColumnValue] {
    [("permissions", fact.permissions), ("use", fact.use), ("is_custom", fact.isCustom), ("terms", fact.terms)]
  }
  static func value(_ row: Row) throws -> RoleFact {
    RoleFact(
      key: RoleKey(application: try row.text(0), name: try row.text(1)), permissions: try row.texts(2),
      use: try row.word(3), isCustom: try row.bool(4),
      terms: try row.optionalText(5).map { try JSON.decode(UnitRoleTerms.self, from: $0) })
  }
}

enum RoleStateTable: DeclaredTable {
  static let sql = FactStatements(
    "role_state", key: [.text("workgroup"), .text("application"), .text("role")], values: [.text("state")])
  static let all = Statement(
    """
    SELECT workgroup, application, role, state FROM muster.role_state
    WHERE tenant_id = $1::text ORDER BY workgroup, application, role LIMIT $2::int8
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

  struct Key: Codable {
    let workgroup: WorkgroupID
    let role: RoleKey
  }

  static func value(of fact: Fact) -> RoleStateFact? { if case .roleState(let fact) = fact { fact } else { nil } }
  static func fact(_ value: RoleStateFact) -> Fact { .roleState(value) }
  static func key(of key: FactKey) -> Key? {
    if case .roleState(let workgroup, let role) = key { Key(workgroup: workgroup, role: role) } else { nil }
  }
  static func factKey(_ key: Key) -> FactKey { .roleState(key.workgroup, key.role) }

  static func keyColumns(_ key: Key) -> [ColumnValue] {
    [("workgroup", key.workgroup), ("application", key.role.application), ("role", key.role.name)]
  }
  static func valueColumns(_ fact: RoleStateFact) -> [ColumnValue] { [("state", fact.state)] }
  static func value(_ row: Row) throws -> RoleStateFact {
    RoleStateFact(
      workgroup: try row.id(0), role: RoleKey(application: try row.text(1), name: try row.text(2)),
      state: try row.word(3))
  }
}

enum ResourceTypeTable: DeclaredTable {
  static let sql = FactStatements(
    "resource_type", key: [.text("application"), .text("name")], values: [.json("definition")])
  static let all = Statement(
    """
    SELECT application, name, definition::text FROM muster.resource_type WHERE tenant_id = $1::text
    ORDER BY application, name LIMIT $2::int8
    """)

  static let withVersions = Statement(
    """
    SELECT application, name, definition::text, from_revision FROM muster.resource_type WHERE tenant_id = $1::text
    ORDER BY application, name LIMIT $2::int8
    """)

  struct Key: Codable {
    let application, name: String
  }

  static func value(of fact: Fact) -> ResourceTypeFact? {
    if case .resourceType(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: ResourceTypeFact) -> Fact { .resourceType(value) }
  static func key(of key: FactKey) -> Key? {
    if case .resourceType(let application, let name) = key { Key(application: application, name: name) } else { nil }
  }
  static func factKey(_ key: Key) -> FactKey { .resourceType(application: key.application, name: key.name) }

  static func keyColumns(_ key: Key) -> [ColumnValue] { [("application", key.application), ("name", key.name)] }
  static func valueColumns(_ fact: ResourceTypeFact) -> [ColumnValue] { [("definition", fact)] }
  static func value(_ row: Row) throws -> ResourceTypeFact {
    try JSON.decode(ResourceTypeFact.self, from: try row.text(2))
  }
}
