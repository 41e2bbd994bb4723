internal import Model
internal import Postgres

enum UserRoleTable: DeclaredTable {
  static let sql = FactStatements(
    "user_role", key: [.text("user_id"), .text("application"), .text("role"), .text("held")],
    values: [.json("named")])
  static let ofUser = Statement(
    """
    SELECT user_id, application, role, held, named::text FROM muster.user_role
    WHERE tenant_id = $1::text AND user_id = $2::text LIMIT $3::int8
    """)
  static let ofRole = Statement(
    """
    SELECT user_id, application, role, held, named::text FROM muster.user_role
    WHERE tenant_id = $1::text AND application = $2::text AND role = $3::text LIMIT $4::int8
    """)

  struct Key: Codable {
    let user: UserID
    let role: RoleKey
    let held: RoleHolding
  }

  static func value(of fact: Fact) -> UserRoleFact? { if case .userRole(let fact) = fact { fact } else { nil } }
  static func fact(_ value: UserRoleFact) -> Fact { .userRole(value) }
  static func key(of key: FactKey) -> Key? {
    if case .userRole(let user, let role, let held) = key { Key(user: user, role: role, held: held) } else { nil }
  }
  static func factKey(_ key: Key) -> FactKey { .userRole(key.user, key.role, key.held) }

  static func keyColumns(_ key: Key) -> [ColumnValue] {
    [("user_id", key.user), ("application", key.role.application), ("role", key.role.name), ("held", key.held)]
  }
  static func valueColumns(_ fact: UserRoleFact) -> [ColumnValue] { [("named", fact.named)] }
  static func value(_ row: Row) throws -> UserRoleFact {
    UserRoleFact(
      user: try row.id(0), role: RoleKey(application: try row.text(1), name: try row.text(2)), held: try row.word(3),
      named: try JSON.decode([ResourceKey].self, from: try row.text(4)))
  }
}

enum ResourceRoleTable: BareTable {
  static let sql = FactStatements(
    "resource_role", key: Column.resource + [.text("user_id"), .text("role_application"), .text("role")])
  static let ofUser = Statement(
    """
    SELECT application, type, resource, user_id, role_application, role FROM muster.resource_role
    WHERE tenant_id = $1::text AND user_id = $2::text LIMIT $3::int8
    """)
  static let ofUserOn = Statement(
    """
    SELECT application, type, resource, user_id, role_application, role FROM muster.resource_role
    WHERE tenant_id = $1::text AND user_id = $2::text AND application = $3::text AND type = $4::text
      AND resource = $5::text
    """)
  static let ofRole = Statement(
    """
    SELECT application, type, resource, user_id, role_application, role FROM muster.resource_role
    WHERE tenant_id = $1::text AND role_application = $2::text AND role = $3::text LIMIT $4::int8
    """)

  static func value(of fact: Fact) -> ResourceRoleFact? {
    if case .resourceRole(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: ResourceRoleFact) -> Fact { .resourceRole(value) }
  static func key(of key: FactKey) -> ResourceRoleFact? { if case .resourceRole(let key) = key { key } else { nil } }
  static func factKey(_ key: ResourceRoleFact) -> FactKey { .resourceRole(key) }

  static func keyColumns(_ key: ResourceRoleFact) -> [ColumnValue] {
    key.resource.columns
      + [("user_id", key.user), ("role_application", key.role.application), ("role", key.role.name)]
  }
  static func value(_ row: Row) throws -> ResourceRoleFact {
    ResourceRoleFact(
      resource: try row.resourceKey(0), user: try row.id(3),
      role: RoleKey(application: try row.text(4), name: try row.text(5)))
  }
}

enum GrantTable: DeclaredTable {
  static let sql = FactStatements(
    "access_grant", key: Column.resource + [.text("user_id"), .text("source")], values: [.text("level")])
  static let ofUser = Statement(
    """
    SELECT application, type, resource, user_id, source, level FROM muster.access_grant
    WHERE tenant_id = $1::text AND user_id = $2::text LIMIT $3::int8
    """)

  struct Key: Codable {
    let resource: ResourceKey
    let user: UserID
    let source: GrantSource
  }

  static func value(of fact: Fact) -> GrantFact? { if case .grant(let fact) = fact { fact } else { nil } }
  static func fact(_ value: GrantFact) -> Fact { .grant(value) }
  static func key(of key: FactKey) -> Key? {
    guard case .grant(let resource, let user, let source) = key else { return nil }
    return Key(resource: resource, user: user, source: source)
  }
  static func factKey(_ key: Key) -> FactKey { .grant(key.resource, key.user, key.source) }

  static func keyColumns(_ key: Key) -> [ColumnValue] {
    key.resource.columns + [("user_id", key.user), ("source", key.source)]
  }
  static func valueColumns(_ fact: GrantFact) -> [ColumnValue] { [("level", fact.level)] }
  static func value(_ row: Row) throws -> GrantFact {
    GrantFact(
      resource: try row.resourceKey(0), user: try row.id(3), source: try row.known(GrantSource(try row.text(4)), 4),
      level: try row.text(5))
  }
}

enum PolicyTable: DeclaredTable {
  static let sql = FactStatements(
    "policy", key: [.text("id")],
    values: [
      .text("name"), .text("application"), .text("type"), .text("linked_application"), .text("linked_type"),
      .json("among"), .text("level"),
    ])

  static func value(of fact: Fact) -> PolicyFact? { if case .policy(let fact) = fact { fact } else { nil } }
  static func fact(_ value: PolicyFact) -> Fact { .policy(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Policy>? {
    if case .policy(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Policy>) -> FactKey { .policy(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Policy>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: PolicyFact) -> [ColumnValue] {
    [
      ("name", fact.name), ("application", fact.target.application), ("type", fact.target.name),
      ("linked_application", fact.linked.application), ("linked_type", fact.linked.name), ("among", fact.only),
      ("level", fact.level),
    ]
  }
  static func value(_ row: Row) throws -> PolicyFact {
    PolicyFact(
      id: try row.id(0), name: try row.text(1), target: TypeKey(application: try row.text(2), name: try row.text(3)),
      linked: TypeKey(application: try row.text(4), name: try row.text(5)),
      only: try JSON.decode([ResourceKey].self, from: try row.text(6)), level: try row.text(7))
  }
}
