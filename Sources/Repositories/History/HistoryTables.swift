internal import Model
internal import Postgres

/// A table of facts whose past is kept.
///
/// The columns come in the order that ``FactTable/read(_:)`` expects.
protocol HistoryTable: FactTable, SendableMetatype {
  /// The facts of a tenant as they were: `$1` tenant, `$2` revision, `$3` the most rows.
  static var asOf: Statement { get }
  /// What ended at some revisions, with the revision as one more column at the end: `$1` tenant, `$2` revisions.
  static var ended: Statement { get }
  /// Which column of `ended` says at which revision.
  static var endedColumn: Int { get }
}

extension FactKind {
  /// The kind's table, if its past is kept.
  var history: (any HistoryTable.Type)? { table as? any HistoryTable.Type }
}

extension TenantTable: HistoryTable {
  static let endedColumn = 8
  static let asOf = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes::text,
      full_control_workgroups
    FROM muster.tenant WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes::text,
      full_control_workgroups
    FROM muster.tenant_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, scopes::text,
      full_control_workgroups, until_revision
    FROM muster.tenant_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}
