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
  static let endedColumn = 6
  static let asOf = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days
    FROM muster.tenant WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT tenant_id, display_name, presets, company, unit, retention_days
    FROM muster.tenant_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT tenant_id, display_name, presets, company, unit, retention_days, until_revision
    FROM muster.tenant_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension CompanyTable: HistoryTable {
  static let endedColumn = 2
  static let asOf = Statement(
    """
    SELECT id, name
    FROM muster.company WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, name
    FROM muster.company_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT id, name, until_revision
    FROM muster.company_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension UnitTable: HistoryTable {
  static let endedColumn = 4
  static let asOf = Statement(
    """
    SELECT id, name, level, parent
    FROM muster.unit WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, name, level, parent
    FROM muster.unit_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT id, name, level, parent, until_revision
    FROM muster.unit_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension UserTable: HistoryTable {
  static let endedColumn = 7
  static let asOf = Statement(
    """
    SELECT id, company, unit, account, status, status_before, is_first
    FROM muster.user_account WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, company, unit, account, status, status_before, is_first
    FROM muster.user_account_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT id, company, unit, account, status, status_before, is_first, until_revision
    FROM muster.user_account_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension WorkgroupTable: HistoryTable {
  static let endedColumn = 9
  static let asOf = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      until_revision
    FROM muster.workgroup_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension MembershipTable: HistoryTable {
  static let endedColumn = 3
  static let asOf = Statement(
    """
    SELECT workgroup, user_id, source
    FROM muster.membership WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT workgroup, user_id, source
    FROM muster.membership_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT workgroup, user_id, source, until_revision
    FROM muster.membership_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension RoleTable: HistoryTable {
  static let endedColumn = 3
  static let asOf = Statement(
    """
    SELECT application, name, permissions
    FROM muster.role WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT application, name, permissions
    FROM muster.role_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT application, name, permissions, until_revision
    FROM muster.role_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension RoleStateTable: HistoryTable {
  static let endedColumn = 4
  static let asOf = Statement(
    """
    SELECT workgroup, application, role, state
    FROM muster.role_state WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT workgroup, application, role, state
    FROM muster.role_state_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT workgroup, application, role, state, until_revision
    FROM muster.role_state_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension ResourceTypeTable: HistoryTable {
  static let endedColumn = 1
  static let asOf = Statement(
    """
    SELECT definition::text
    FROM muster.resource_type WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT definition::text
    FROM muster.resource_type_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT definition::text, until_revision
    FROM muster.resource_type_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension ConnectionTable: HistoryTable {
  static let endedColumn = 7
  static let asOf = Statement(
    """
    SELECT id, name, claims::text, link_by, creates_unmatched, may_map_administrators, version
    FROM muster.connection WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, name, claims::text, link_by, creates_unmatched, may_map_administrators, version
    FROM muster.connection_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT id, name, claims::text, link_by, creates_unmatched, may_map_administrators, version, until_revision
    FROM muster.connection_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}

extension MappingTable: HistoryTable {
  static let endedColumn = 6
  static let asOf = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority
    FROM muster.mapping WHERE tenant_id = $1::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, connection, match, value, workgroup, priority
    FROM muster.mapping_history
    WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
  static let ended = Statement(
    """
    SELECT id, connection, match, value, workgroup, priority, until_revision
    FROM muster.mapping_history WHERE tenant_id = $1::text AND until_revision = ANY($2::int8[])
    """)
}
