internal import Model
internal import Postgres

enum ProjectTable: BareTable {
  static let sql = FactStatements("workgroup_project", key: [.text("workgroup")] + Column.resource)

  static func value(of fact: Fact) -> WorkgroupProjectFact? { if case .project(let fact) = fact { fact } else { nil } }
  static func fact(_ value: WorkgroupProjectFact) -> Fact { .project(value) }
  static func key(of key: FactKey) -> WorkgroupProjectFact? { if case .project(let key) = key { key } else { nil } }
  static func factKey(_ key: WorkgroupProjectFact) -> FactKey { .project(key) }

  static func keyColumns(_ key: WorkgroupProjectFact) -> [ColumnValue] {
    [("workgroup", key.workgroup)] + key.resource.columns
  }
  static func value(_ row: Row) throws -> WorkgroupProjectFact {
    WorkgroupProjectFact(workgroup: try row.id(0), resource: try row.resourceKey(1))
  }
}

enum AdministratorTable: BareTable {
  static let sql = FactStatements("workgroup_administrator", key: [.text("workgroup"), .text("user_id")])
  static let ofUser = Statement(
    """
    SELECT workgroup, user_id FROM muster.workgroup_administrator
    WHERE tenant_id = $1::text AND user_id = $2::text LIMIT $3::int8
    """)

  static func value(of fact: Fact) -> WorkgroupAdministratorFact? {
    if case .administrator(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: WorkgroupAdministratorFact) -> Fact { .administrator(value) }
  static func key(of key: FactKey) -> WorkgroupAdministratorFact? {
    if case .administrator(let key) = key { key } else { nil }
  }
  static func factKey(_ key: WorkgroupAdministratorFact) -> FactKey { .administrator(key) }

  static func keyColumns(_ key: WorkgroupAdministratorFact) -> [ColumnValue] {
    [("workgroup", key.workgroup), ("user_id", key.user)]
  }
  static func value(_ row: Row) throws -> WorkgroupAdministratorFact {
    WorkgroupAdministratorFact(workgroup: try row.id(0), user: try row.id(1))
  }
}
