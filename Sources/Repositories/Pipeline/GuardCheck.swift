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
    case .unrestrictedAdministrator: (unrestrictedAdministrator, [.id(tenant)])
    }
  }

  /// What the database's error calls the guard.
  static func name(of guarded: Guard) -> String {
    switch guarded {
    case .securityHolder: "guard_security_holder"
    case .unrestrictedAdministrator: "guard_unrestricted_administrator"
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

  // A21: as above, of a permission instead of a role, so that any role that carries it grants or denies, held through a
  // workgroup or not; and among the members of `All`. CASE, because most tenants have no scopes.
  private static let unrestrictedAdministrator = Statement(
    """
    WITH carrying AS MATERIALIZED (
      SELECT application, name FROM muster.role
      WHERE tenant_id = $1::text AND permissions && ARRAY['directory.workgroups.manage', '*']
    ), state AS MATERIALIZED (
      SELECT w.id, w.holds_all_users, s.state FROM carrying AS c
      JOIN muster.role_state AS s ON s.tenant_id = $1::text AND s.application = c.application AND s.role = c.name
      JOIN muster.workgroup AS w ON w.tenant_id = $1::text AND w.id = s.workgroup
    ), granting AS MATERIALIZED (
      SELECT id, holds_all_users FROM state WHERE state = 'allowed'
      UNION
      SELECT id, holds_all_users FROM muster.workgroup WHERE tenant_id = $1::text AND grants_all_permissions
    ), unrestricted AS MATERIALIZED (
      SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND builtin = 'all'
    )
    SELECT muster.refuse_change('guard_unrestricted_administrator')
    WHERE CASE
      WHEN NOT EXISTS (SELECT FROM unrestricted) THEN false
      WHEN EXISTS (SELECT FROM state WHERE state = 'denied' AND holds_all_users) THEN true
      ELSE NOT EXISTS (
        SELECT FROM (
          SELECT m.user_id FROM granting
          JOIN muster.membership AS m ON m.tenant_id = $1::text AND m.workgroup = granting.id
          UNION ALL
          SELECT r.user_id FROM carrying AS c
          JOIN muster.user_role AS r ON r.tenant_id = $1::text AND r.application = c.application AND r.role = c.name
          UNION ALL
          SELECT m.user_id FROM unrestricted
          JOIN muster.membership AS m ON m.tenant_id = $1::text AND m.workgroup = unrestricted.id
          WHERE EXISTS (SELECT FROM granting WHERE holds_all_users)
        ) AS holder
        JOIN muster.user_account AS u ON u.tenant_id = $1::text AND u.id = holder.user_id AND u.status = 'active'
        WHERE EXISTS (
          SELECT FROM unrestricted JOIN muster.membership AS a
            ON a.tenant_id = $1::text AND a.workgroup = unrestricted.id AND a.user_id = u.id
        ) AND NOT EXISTS (
          SELECT FROM state JOIN muster.membership AS d
            ON d.tenant_id = $1::text AND d.workgroup = state.id AND d.user_id = u.id
          WHERE state.state = 'denied'))
      END
    """)
}
