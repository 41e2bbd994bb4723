internal import Postgres

// What decided about one user at a revision: `$1` tenant, `$2` revision, `$3` the most rows, `$4` user. Each looks up its
// rows by the user, or by the workgroups that the user was in, never by the tenant alone.

extension UserTable {
  static let oneAsOf = Statement(
    """
    SELECT id, company, unit, account, status, status_before, is_first FROM muster.user_account
    WHERE tenant_id = $1::text AND id = $4::text AND from_revision <= $2::int8
    UNION ALL
    SELECT id, company, unit, account, status, status_before, is_first FROM muster.user_account_history
    WHERE tenant_id = $1::text AND id = $4::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
}

extension MembershipTable {
  static let ofUserAsOf = Statement(
    """
    SELECT workgroup, user_id, source FROM muster.membership
    WHERE tenant_id = $1::text AND user_id = $4::text AND from_revision <= $2::int8
    UNION ALL
    SELECT workgroup, user_id, source FROM muster.membership_history
    WHERE tenant_id = $1::text AND user_id = $4::text AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
}

extension WorkgroupTable {
  static let ofUserAsOf = Statement(
    """
    WITH listed AS MATERIALIZED (
      SELECT ARRAY(
        SELECT workgroup FROM muster.membership
        WHERE tenant_id = $1::text AND user_id = $4::text AND from_revision <= $2::int8
        UNION
        SELECT workgroup FROM muster.membership_history
        WHERE tenant_id = $1::text AND user_id = $4::text AND from_revision <= $2::int8 AND until_revision > $2::int8
        UNION
        SELECT id FROM muster.workgroup
        WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND holds_all_users
        UNION
        SELECT id FROM muster.workgroup_history
        WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8 AND holds_all_users
      ) AS workgroups
    )
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      is_unrestricted, has_license FROM muster.workgroup WHERE tenant_id = $1::text AND id = ANY ((SELECT workgroups FROM listed)::text[])
      AND from_revision <= $2::int8
    UNION ALL
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      is_unrestricted, has_license FROM muster.workgroup_history WHERE tenant_id = $1::text AND id = ANY ((SELECT workgroups FROM listed)::text[])
      AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
}

extension RoleStateTable {
  static let ofUserAsOf = Statement(
    """
    WITH listed AS MATERIALIZED (
      SELECT ARRAY(
        SELECT workgroup FROM muster.membership
        WHERE tenant_id = $1::text AND user_id = $4::text AND from_revision <= $2::int8
        UNION
        SELECT workgroup FROM muster.membership_history
        WHERE tenant_id = $1::text AND user_id = $4::text AND from_revision <= $2::int8 AND until_revision > $2::int8
        UNION
        SELECT id FROM muster.workgroup
        WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND holds_all_users
        UNION
        SELECT id FROM muster.workgroup_history
        WHERE tenant_id = $1::text AND from_revision <= $2::int8 AND until_revision > $2::int8 AND holds_all_users
      ) AS workgroups
    )
    SELECT workgroup, application, role, state
    FROM muster.role_state WHERE tenant_id = $1::text AND workgroup = ANY ((SELECT workgroups FROM listed)::text[])
      AND from_revision <= $2::int8
    UNION ALL
    SELECT workgroup, application, role, state
    FROM muster.role_state_history WHERE tenant_id = $1::text AND workgroup = ANY ((SELECT workgroups FROM listed)::text[])
      AND from_revision <= $2::int8 AND until_revision > $2::int8
    LIMIT $3::int8
    """)
}
