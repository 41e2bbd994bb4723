extension Migration {
  /// What a group administrator sees (X7, B10, B11): the sight `administrator:<user id>`.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on each altered table until the step's end, some milliseconds; no row is touched.
  ///
  /// Under that sight there are only the delegated workgroups whose administrator the user is, their members, their
  /// projects, and what lies between those: grants and roles of a member on a project. Everything is hidden that names
  /// anything else:
  ///
  /// - history, log and audit, because a row may name what was in sight once;
  /// - roles held over the tenant or a unit, scope items and entity permissions, which reach beyond any group;
  /// - connections, mappings, links, last logins and enrolments, which tell about persons by other names;
  /// - workgroups of other kinds, except the builtin ones, which every tenant has.
  ///
  /// What stays as it is names neither person nor project: tenant, revision, companies, units, roles, resource types,
  /// and the keys of the caller's own requests.
  ///
  /// The administrator's groups are found once per statement, in a scalar subquery that a sight of everything never
  /// runs. Whether a user or a project is in sight is asked in a function, by index: written into the policy, the
  /// subquery would be set up by every read of the tables, those that see everything too. The groups are looked up as
  /// the owner, whose policy shows nothing but these rows: as the application the question would come back to the
  /// policy that asks it.
  static let narrowSight = Migration(
    number: 8, name: "narrow_sight",
    sql: """
      CREATE FUNCTION muster.administrator() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN starts_with(sight, 'administrator:') THEN substr(sight, 15) END
        FROM (SELECT current_setting('muster.sight', true)) AS setting(sight)
      $$;

      CREATE POLICY administrator ON muster.workgroup_administrator FOR SELECT TO muster_owner USING (
        tenant_id = (SELECT current_setting('muster.tenant', true)) AND user_id = (SELECT muster.administrator()));

      CREATE FUNCTION muster.groups_in_sight() RETURNS text[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
      BEGIN
        RETURN ARRAY(
          SELECT workgroup FROM muster.workgroup_administrator
          WHERE tenant_id = current_setting('muster.tenant', true) AND user_id = muster.administrator());
      END $$;

      -- The memberships and links that the next two find are those in sight: their policies see to that.
      CREATE FUNCTION muster.is_user_in_sight(id text) RETURNS boolean LANGUAGE plpgsql STABLE COST 1 AS $$
      BEGIN
        RETURN EXISTS (
          SELECT FROM muster.membership AS m
          WHERE m.tenant_id = current_setting('muster.tenant', true) AND m.user_id = id);
      END $$;
      CREATE FUNCTION muster.is_project_in_sight(application text, type text, id text) RETURNS boolean
      LANGUAGE plpgsql STABLE COST 1 AS $$
      BEGIN
        RETURN EXISTS (
          SELECT FROM muster.workgroup_project AS p
          WHERE p.tenant_id = current_setting('muster.tenant', true) AND p.application = $1 AND p.type = $2
            AND p.resource = $3);
      END $$;

      REVOKE EXECUTE ON FUNCTION muster.administrator, muster.groups_in_sight, muster.is_user_in_sight,
        muster.is_project_in_sight FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.administrator, muster.groups_in_sight, muster.is_user_in_sight,
        muster.is_project_in_sight TO muster_app;

      -- Beyond a sight of everything a row shows if `reach` holds; never, if that is NULL. The planner takes what is not
      -- null as nearly every row, as it is under a sight of everything; for the plain condition it would expect one in
      -- hundreds, and sort a tenant for a page of it.
      CREATE PROCEDURE muster.narrow_sight(target regclass, reach text) LANGUAGE plpgsql AS $$
      DECLARE
        condition text := format(
          'tenant_id = (SELECT current_setting(''muster.tenant'', true)) AND nullif('
            '(SELECT current_setting(''muster.sight'', true)) = ''everything'' OR (%s), false) IS NOT NULL',
          coalesce(reach, 'false'));
      BEGIN
        EXECUTE format('ALTER POLICY tenant ON %s USING (%s) WITH CHECK (%s)', target, condition, condition);
      END $$;
      REVOKE EXECUTE ON PROCEDURE muster.narrow_sight FROM PUBLIC;

      CALL muster.narrow_sight('muster.workgroup',
        'builtin IS NOT NULL OR id = ANY ((SELECT muster.groups_in_sight())::text[])');
      CALL muster.narrow_sight('muster.workgroup_administrator',
        'workgroup = ANY ((SELECT muster.groups_in_sight())::text[])');
      CALL muster.narrow_sight('muster.workgroup_project',
        'workgroup = ANY ((SELECT muster.groups_in_sight())::text[])');
      CALL muster.narrow_sight('muster.membership', 'workgroup = ANY ((SELECT muster.groups_in_sight())::text[])');
      CALL muster.narrow_sight('muster.role_state', 'workgroup = ANY ((SELECT muster.groups_in_sight())::text[])');
      CALL muster.narrow_sight('muster.user_account', 'muster.is_user_in_sight(id)');
      CALL muster.narrow_sight('muster.user_profile', 'muster.is_user_in_sight(user_id)');
      CALL muster.narrow_sight('muster.resource', 'muster.is_project_in_sight(application, type, id)');
      CALL muster.narrow_sight('muster.resource_link',
        'muster.is_project_in_sight(application, type, resource)
          AND muster.is_project_in_sight(target_application, target_type, target)');
      CALL muster.narrow_sight('muster.access_grant',
        'muster.is_project_in_sight(application, type, resource) AND muster.is_user_in_sight(user_id)');
      CALL muster.narrow_sight('muster.resource_role',
        'muster.is_project_in_sight(application, type, resource) AND muster.is_user_in_sight(user_id)');
      CALL muster.narrow_sight('muster.connection', NULL);
      CALL muster.narrow_sight('muster.mapping', NULL);
      CALL muster.narrow_sight('muster.tenant_history', NULL);
      CALL muster.narrow_sight('muster.company_history', NULL);
      CALL muster.narrow_sight('muster.unit_history', NULL);
      CALL muster.narrow_sight('muster.workgroup_history', NULL);
      CALL muster.narrow_sight('muster.role_history', NULL);
      CALL muster.narrow_sight('muster.role_state_history', NULL);
      CALL muster.narrow_sight('muster.resource_type_history', NULL);
      CALL muster.narrow_sight('muster.connection_history', NULL);
      CALL muster.narrow_sight('muster.mapping_history', NULL);
      """)
}
