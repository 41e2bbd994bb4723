internal import Model
internal import Postgres

enum ScopeItemTable: DeclaredTable {
  static let sql = FactStatements(
    "scope_item", key: [.text("workgroup"), .text("item")], values: [.json("restrictions")])
  static let ofWorkgroup = Statement(
    """
    SELECT workgroup, item, restrictions::text FROM muster.scope_item
    WHERE tenant_id = $1::text AND workgroup = $2::text LIMIT $3::int8
    """)

  struct Key: Codable {
    let workgroup: WorkgroupID
    let item: String
  }

  static func value(of fact: Fact) -> ScopeItemFact? { if case .scopeItem(let fact) = fact { fact } else { nil } }
  static func fact(_ value: ScopeItemFact) -> Fact { .scopeItem(value) }
  static func key(of key: FactKey) -> Key? {
    if case .scopeItem(let workgroup, let item) = key { Key(workgroup: workgroup, item: item) } else { nil }
  }
  static func factKey(_ key: Key) -> FactKey { .scopeItem(key.workgroup, item: key.item) }

  static func keyColumns(_ key: Key) -> [ColumnValue] { [("workgroup", key.workgroup), ("item", key.item)] }
  static func valueColumns(_ fact: ScopeItemFact) -> [ColumnValue] { [("restrictions", fact.restrictions)] }
  static func value(_ row: Row) throws -> ScopeItemFact {
    ScopeItemFact(
      workgroup: try row.id(0), item: try row.text(1),
      restrictions: try JSON.decode([Restriction].self, from: try row.text(2)))
  }
}

/// The part that tables of entity permissions of workgroups and of users share: in SQL the empty node stands for all
/// instances of the type.
protocol EntityPermissionTable: DeclaredTable where Value == EntityPermissionFact, Key == EntityPermissionKey {
  static var principal: String { get }
  /// The id of a principal of this table; nil for one of the other.
  static func id(of principal: EntityPrincipal) -> String?
  static func principal(_ id: String) -> EntityPrincipal
}

extension EntityPermissionTable {
  static func value(of fact: Fact) -> EntityPermissionFact? {
    guard case .entityPermission(let fact) = fact, id(of: fact.key.principal) != nil else { return nil }
    return fact
  }
  static func fact(_ value: EntityPermissionFact) -> Fact { .entityPermission(value) }
  static func key(of key: FactKey) -> EntityPermissionKey? {
    guard case .entityPermission(let key) = key, id(of: key.principal) != nil else { return nil }
    return key
  }
  static func factKey(_ key: EntityPermissionKey) -> FactKey { .entityPermission(key) }

  static func keyColumns(_ key: EntityPermissionKey) -> [ColumnValue] {
    [
      (principal, id(of: key.principal)), ("application", key.type.application), ("type", key.type.name),
      ("node", key.node ?? ""), ("permission", key.permission),
    ]
  }
  static func valueColumns(_ fact: EntityPermissionFact) -> [ColumnValue] { [("state", fact.state)] }
  static func value(_ row: Row) throws -> EntityPermissionFact {
    let node = try row.text(3)
    return EntityPermissionFact(
      key: EntityPermissionKey(
        principal: principal(try row.text(0)),
        type: TypeKey(application: try row.text(1), name: try row.text(2)), node: node.isEmpty ? nil : node,
        permission: try row.word(4)),
      state: try row.word(5))
  }
}

enum WorkgroupEntityPermissionTable: EntityPermissionTable {
  static let sql = FactStatements(
    "workgroup_entity_permission",
    key: [.text("workgroup"), .text("application"), .text("type"), .text("node"), .text("permission")],
    values: [.text("state")])
  static let ofWorkgroup = Statement(
    """
    SELECT workgroup, application, type, node, permission, state FROM muster.workgroup_entity_permission
    WHERE tenant_id = $1::text AND workgroup = $2::text LIMIT $3::int8
    """)
  static let principal = "workgroup"

  static func id(of principal: EntityPrincipal) -> String? {
    if case .workgroup(let id) = principal { id.rawValue } else { nil }
  }
  static func principal(_ id: String) -> EntityPrincipal { .workgroup(WorkgroupID(rawValue: id)) }
}

enum UserEntityPermissionTable: EntityPermissionTable {
  static let sql = FactStatements(
    "user_entity_permission",
    key: [.text("user_id"), .text("application"), .text("type"), .text("node"), .text("permission")],
    values: [.text("state")])
  static let ofUser = Statement(
    """
    SELECT user_id, application, type, node, permission, state FROM muster.user_entity_permission
    WHERE tenant_id = $1::text AND user_id = $2::text LIMIT $3::int8
    """)
  static let principal = "user_id"

  static func id(of principal: EntityPrincipal) -> String? {
    if case .user(let id) = principal { id.rawValue } else { nil }
  }
  static func principal(_ id: String) -> EntityPrincipal { .user(UserID(rawValue: id)) }
}
