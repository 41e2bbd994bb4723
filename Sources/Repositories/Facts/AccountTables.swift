internal import Directory
internal import Model
internal import Postgres

/// The tenant's own row; its key is the tenant itself.
enum TenantTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb)
        AS r("displayName" text, presets text[], company text, unit text, "retentionDays" int8, scopes jsonb,
          "fullControlWorkgroups" text[])
    ), replaced AS (
      INSERT INTO muster.tenant_history
        (tenant_id, display_name, presets, company, unit, retention_days, scopes, full_control_workgroups, from_revision,
          until_revision)
      SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes, full_control_workgroups,
        from_revision, $3::int8
      FROM muster.tenant WHERE tenant_id = $1::text
    )
    INSERT INTO muster.tenant (tenant_id, display_name, presets, company, unit, retention_days, scopes, full_control_workgroups,
      from_revision)
    SELECT $1::text, "displayName", presets, company, unit, "retentionDays", scopes, "fullControlWorkgroups", $3::int8 FROM new
    ON CONFLICT (tenant_id) DO UPDATE SET
      display_name = excluded.display_name, presets = excluded.presets, company = excluded.company,
      unit = excluded.unit, retention_days = excluded.retention_days,
      scopes = excluded.scopes, full_control_workgroups = excluded.full_control_workgroups, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.tenant WHERE tenant_id = $1::text AND jsonb_array_length($2::jsonb) > 0 RETURNING *
    )
    INSERT INTO muster.tenant_history
      (tenant_id, display_name, presets, company, unit, retention_days, scopes, full_control_workgroups, from_revision,
          until_revision)
    SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes, full_control_workgroups,
        from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes::text, full_control_workgroups,
      from_revision FROM muster.tenant
    WHERE tenant_id = $1::text
    """)
  static let page = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes::text, full_control_workgroups,
      from_revision FROM muster.tenant
    WHERE tenant_id > $1::text ORDER BY tenant_id LIMIT $2::int8
    """)

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .tenant(let tenant) = fact else { return nil }
    return tenant
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .tenant = key else { return nil }
    return [String: String]()
  }

  static func tenant(_ row: Row) throws -> TenantFact {
    TenantFact(
      id: try row.id(0), displayName: try row.text(1), presets: try row.texts(2), company: try row.id(3),
      unit: try row.id(4), retentionDays: try row.optionalInt(5),
      scopes: try row.optionalText(6).map { try JSON.decode(ScopeSettings.self, from: $0) },
      fullControlWorkgroups: try row.isNull(7) ? nil : row.texts(7).map(WorkgroupID.init(rawValue:)))
  }

  /// From the columns of `one` and `page`.
  static func record(_ row: Row) throws -> TenantRecord {
    TenantRecord(tenant: try tenant(row), version: try row.int(8))
  }

  static func read(_ row: Row) throws -> Fact { .tenant(try tenant(row)) }
}

enum CompanyTable: DeclaredTable {
  static let sql = FactStatements("company", key: [.text("id")], values: [.text("name")])
  /// With the revision of the last change, its etag, as `all`.
  static let one = Statement(
    "SELECT id, name, from_revision FROM muster.company WHERE tenant_id = $1::text AND id = $2::text")
  static let all = Statement(
    "SELECT id, name, from_revision FROM muster.company WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8")

  static func value(of fact: Fact) -> CompanyFact? { if case .company(let fact) = fact { fact } else { nil } }
  static func fact(_ value: CompanyFact) -> Fact { .company(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Company>? {
    if case .company(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Company>) -> FactKey { .company(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Company>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: CompanyFact) -> [ColumnValue] { [("name", fact.name)] }
  static func value(_ row: Row) throws -> CompanyFact { CompanyFact(id: try row.id(0), name: try row.text(1)) }
}

enum UnitTable: DeclaredTable {
  static let sql = FactStatements(
    "unit", key: [.text("id")], values: [.text("name"), .text("level"), .text("parent")])
  /// With the revision of the last change, its etag, as `all`.
  static let one = Statement(
    """
    SELECT id, name, level, parent, from_revision FROM muster.unit WHERE tenant_id = $1::text AND id = $2::text
    """)
  static let all = Statement(
    """
    SELECT id, name, level, parent, from_revision FROM muster.unit WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8
    """)
  /// One of the units below a unit.
  static let below = Statement(
    "SELECT id, name, level, parent FROM muster.unit WHERE tenant_id = $1::text AND parent = $2::text LIMIT 1")

  static func value(of fact: Fact) -> UnitFact? { if case .unit(let fact) = fact { fact } else { nil } }
  static func fact(_ value: UnitFact) -> Fact { .unit(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Unit>? {
    if case .unit(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Unit>) -> FactKey { .unit(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Unit>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: UnitFact) -> [ColumnValue] {
    [("name", fact.name), ("level", fact.level), ("parent", fact.parent)]
  }
  static func value(_ row: Row) throws -> UnitFact {
    UnitFact(
      id: try row.id(0), name: try row.text(1), level: try row.word(2),
      parent: try row.optionalText(3).map(UnitID.init(rawValue:)))
  }
}
