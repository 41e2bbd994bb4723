internal import Directory
internal import Model
internal import Postgres

/// The declared guards as questions to the database, asked after the effects and before COMMIT.
///
/// The database itself refuses what breaks one, as it does for a constraint: so the question and COMMIT travel together.
enum GuardCheck {
  /// Raises an error that names ``name(of:)`` unless the guard's condition holds.
  static func call(_ guarded: Guard, in tenant: TenantID) -> Call {
    switch guarded {
    case .securityHolder: (securityHolder, [.id(tenant)])
    }
  }

  /// What the database's error calls the guard.
  static func name(of guarded: Guard) -> String {
    switch guarded {
    case .securityHolder: "guard_security_holder"
    }
  }

  // C9: a user holds the role if some workgroup of theirs allows it, or grants everything, and none denies it. The
  // workgroups that say something about this one role are few, so the search starts from them and ends at the first
  // holder. A workgroup that holds all users has no membership rows.
  private static let securityHolder = Statement(
    """
    WITH state AS MATERIALIZED (
      SELECT w.id, w.holds_all_users, s.state FROM muster.role_state AS s
      JOIN muster.workgroup AS w ON w.tenant_id = s.tenant_id AND w.id = s.workgroup
      WHERE s.tenant_id = $1::text AND s.application = 'Security' AND s.role = 'Security'
    ), granting AS MATERIALIZED (
      SELECT id, holds_all_users FROM state WHERE state = 'allowed'
      UNION
      SELECT id, holds_all_users FROM muster.workgroup WHERE tenant_id = $1::text AND grants_all_permissions
    )
    SELECT muster.refuse_change('guard_security_holder')
    WHERE EXISTS (SELECT FROM state WHERE state = 'denied' AND holds_all_users) OR NOT (
      EXISTS (
        SELECT FROM granting
        JOIN muster.membership AS m ON m.tenant_id = $1::text AND m.workgroup = granting.id
        JOIN muster.user_account AS u ON u.tenant_id = $1::text AND u.id = m.user_id AND u.status = 'active'
        WHERE NOT EXISTS (
          SELECT FROM state JOIN muster.membership AS d
            ON d.tenant_id = $1::text AND d.workgroup = state.id AND d.user_id = u.id
          WHERE state.state = 'denied'))
      OR EXISTS (SELECT FROM granting WHERE holds_all_users) AND EXISTS (
        SELECT FROM muster.user_account AS u WHERE u.tenant_id = $1::text AND u.status = 'active'
          AND NOT EXISTS (
          SELECT FROM state JOIN muster.membership AS d
            ON d.tenant_id = $1::text AND d.workgroup = state.id AND d.user_id = u.id
          WHERE state.state = 'denied')))
    """)
}
