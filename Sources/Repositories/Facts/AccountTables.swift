internal import Directory
internal import Model
internal import Postgres

/// The tenant's own row; its key is the tenant itself.
enum TenantTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb)
        AS r("displayName" text, presets text[], company text, unit text, "retentionDays" int8)
    ), replaced AS (
      INSERT INTO muster.tenant_history
        (tenant_id, display_name, presets, company, unit, retention_days, from_revision, until_revision)
      SELECT tenant_id, display_name, presets, company, unit, retention_days, from_revision, $3::int8
      FROM muster.tenant WHERE tenant_id = $1::text
    )
    INSERT INTO muster.tenant (tenant_id, display_name, presets, company, unit, retention_days, from_revision)
    SELECT $1::text, "displayName", presets, company, unit, "retentionDays", $3::int8 FROM new
    ON CONFLICT (tenant_id) DO UPDATE SET
      display_name = excluded.display_name, presets = excluded.presets, company = excluded.company,
      unit = excluded.unit, retention_days = excluded.retention_days, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.tenant WHERE tenant_id = $1::text AND jsonb_array_length($2::jsonb) > 0 RETURNING *
    )
    INSERT INTO muster.tenant_history
      (tenant_id, display_name, presets, company, unit, retention_days, from_revision, until_revision)
    SELECT tenant_id, display_name, presets, company, unit, retention_days, from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, from_revision FROM muster.tenant
    WHERE tenant_id = $1::text
    """)
  static let page = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, from_revision FROM muster.tenant
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
      unit: try row.id(4), retentionDays: try row.optionalInt(5))
  }

  /// From the columns of `one` and `page`.
  static func record(_ row: Row) throws -> TenantRecord {
    TenantRecord(tenant: try tenant(row), version: try row.int(6))
  }

  static func read(_ row: Row) throws -> Fact { .tenant(try tenant(row)) }
}

enum CompanyTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(id text, name text)
    ), replaced AS (
      INSERT INTO muster.company_history (tenant_id, id, name, from_revision, until_revision)
      SELECT old.tenant_id, old.id, old.name, old.from_revision, $3::int8
      FROM muster.company AS old JOIN new ON old.id = new.id WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.company (tenant_id, id, name, from_revision)
    SELECT $1::text, id, name, $3::int8 FROM new
    ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.company AS old USING jsonb_to_recordset($2::jsonb) AS key(id text)
      WHERE old.tenant_id = $1::text AND old.id = key.id RETURNING old.*
    )
    INSERT INTO muster.company_history (tenant_id, id, name, from_revision, until_revision)
    SELECT tenant_id, id, name, from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    "SELECT id, name FROM muster.company WHERE tenant_id = $1::text AND id = $2::text")
  static let all = Statement(
    "SELECT id, name FROM muster.company WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8")

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .company(let company) = fact else { return nil }
    return company
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .company(let id) = key else { return nil }
    return IDKey(id: id)
  }

  static func company(_ row: Row) throws -> CompanyFact {
    CompanyFact(id: try row.id(0), name: try row.text(1))
  }

  static func read(_ row: Row) throws -> Fact { .company(try company(row)) }
}

enum UnitTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(id text, name text, level text, parent text)
    ), replaced AS (
      INSERT INTO muster.unit_history (tenant_id, id, name, level, parent, from_revision, until_revision)
      SELECT old.tenant_id, old.id, old.name, old.level, old.parent, old.from_revision, $3::int8
      FROM muster.unit AS old JOIN new ON old.id = new.id WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.unit (tenant_id, id, name, level, parent, from_revision)
    SELECT $1::text, id, name, level, parent, $3::int8 FROM new
    ON CONFLICT (tenant_id, id) DO UPDATE SET
      name = excluded.name, level = excluded.level, parent = excluded.parent, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.unit AS old USING jsonb_to_recordset($2::jsonb) AS key(id text)
      WHERE old.tenant_id = $1::text AND old.id = key.id RETURNING old.*
    )
    INSERT INTO muster.unit_history (tenant_id, id, name, level, parent, from_revision, until_revision)
    SELECT tenant_id, id, name, level, parent, from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    "SELECT id, name, level, parent FROM muster.unit WHERE tenant_id = $1::text AND id = $2::text")
  static let all = Statement(
    "SELECT id, name, level, parent FROM muster.unit WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8")

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .unit(let unit) = fact else { return nil }
    return unit
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .unit(let id) = key else { return nil }
    return IDKey(id: id)
  }

  static func unit(_ row: Row) throws -> UnitFact {
    UnitFact(
      id: try row.id(0), name: try row.text(1), level: try row.word(2),
      parent: try row.optionalText(3).map(UnitID.init(rawValue:)))
  }

  static func read(_ row: Row) throws -> Fact { .unit(try unit(row)) }
}
