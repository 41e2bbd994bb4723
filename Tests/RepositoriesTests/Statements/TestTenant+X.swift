import Model
import Postgres
import Repositories

extension TestTenant {
  /// A tenant in which everything is named `x`, so that any statement finds something by that name; and beside it the
  /// workgroup `ours` with its administrator `boss`, in whose sight nothing named `x` lies.
  ///
  /// - Parameter hasX: Without it there is only what `boss` sees, and what everybody does.
  static func named(_ id: TenantID, x hasX: Bool) async throws -> TestTenant {
    let database = try await TestDatabase.shared()
    let tenant = TestTenant(
      id: id, database: database, pipeline: PostgresChangePipeline(pool: database.app) { _, _, _ in })
    try await tenant.script(open)
    guard hasX else { return tenant }
    // A workgroup has no items if it has projects, so the one named `x` has to have both beside its references.
    let settings = SessionSettings([("search_path", "muster"), ("session_replication_role", "replica")])
    try await database.superuser.transaction(settings: settings, deadline: .now + .seconds(20)) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script("INSERT INTO scope_item VALUES ('\(id)', 'x', 'scope', 'x', '[]', 1)")
    }
    try await tenant.script(x)
    return tenant
  }

  private static let open = """
    INSERT INTO tenant_revision VALUES ($tenant, 3);
    INSERT INTO tenant VALUES ($tenant, 'x', '{}', 'x', 'x', 1);
    INSERT INTO company VALUES ($tenant, 'x', 'x', 1);
    INSERT INTO unit VALUES ($tenant, 'x', 'x', 'tenant', NULL, 1), ($tenant, 'y', 'y', 'group', 'x', 1);
    INSERT INTO role VALUES ($tenant, 'x', 'x', '{x}', 1), ($tenant, 'Security', 'Security', '{x}', 1);
    INSERT INTO resource_type VALUES ($tenant, 'x', 'x', '{}', 1);
    INSERT INTO application VALUES ($tenant, 'x', '{}', 1);
    INSERT INTO workgroup SELECT $tenant, id, kind, id, id, '', '', nullif(builtin, ''), builtin = 'administrators',
      builtin = 'everyone', 1, 1
      FROM (VALUES ('ours', 'delegated', ''), ('top', 'role', 'administrators'), ('all', 'scope', 'all'),
        ('every', 'role', 'everyone'))
        AS w(id, kind, builtin);
    INSERT INTO user_account SELECT $tenant, id, 'x', 'x', 'local', 'active', NULL, false, 1
      FROM (VALUES ('boss'), ('hand')) AS u(id);
    INSERT INTO user_profile SELECT $tenant, id, id, id, id, id, id, id, id, 1 FROM user_account;
    INSERT INTO membership SELECT $tenant, 'ours', id, 'manual', 'delegated', 1 FROM user_account;
    INSERT INTO workgroup_administrator VALUES ($tenant, 'ours', 'delegated', 'boss', 1);
    INSERT INTO request VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 1, now() + interval '1 day'),
      ($tenant, 'x', 'x', 'y', 'x', 'x', 1, now() - interval '1 day');
    """

  private static let x = """
    INSERT INTO workgroup VALUES ($tenant, 'x', 'delegated', 'x', 'x', 'x', 'x', NULL, false, false, 1, 1);
    INSERT INTO user_account VALUES ($tenant, 'x', 'x', 'x', 'local', 'active', NULL, false, 1);
    INSERT INTO user_profile VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 1);
    INSERT INTO enrolment VALUES ($tenant, 'x', 'x', now() + interval '1 day');
    INSERT INTO membership VALUES ($tenant, 'x', 'x', 'x', 'delegated', 1), ($tenant, 'top', 'x', 'x', 'role', 1);
    INSERT INTO role_state VALUES ($tenant, 'x', 'x', 'x', 'allowed', 1);
    INSERT INTO connection VALUES ($tenant, 'x', 'x', '{}', 'none', false, false, 1, 1);
    INSERT INTO mapping VALUES ($tenant, 'x', 'x', 'exact', 'x', 'x', 1, 1);
    INSERT INTO credential VALUES ($tenant, 'x', 'x', 'token', 'x', '{scim}', now(), NULL, 1);
    INSERT INTO access_token SELECT $tenant, id, 'x', 'x', 'x', now()
      FROM unnest(ARRAY['x', 'x1', 'x2', 'x3', 'x4']) AS t(id);
    INSERT INTO mapping (tenant_id, id, connection, match, value, workgroup, priority, from_revision, attribute)
      VALUES ($tenant, 'of x', 'x', 'exact', 'x', 'x', 1, 1, 'x');
    INSERT INTO link VALUES ($tenant, 'x', 'x', 'x', 1);
    INSERT INTO last_login VALUES ($tenant, 'x', 'x', now());
    INSERT INTO scim_user VALUES ($tenant, 'x', 'x', 'x', true, false, 1, 1);
    INSERT INTO scim_profile VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', '{x}', '{}', 1);
    INSERT INTO scim_email VALUES ($tenant, 'x', 'x', 'x');
    INSERT INTO external_group VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', '{}', 1, 1),
      ($tenant, 'below x', 'x', 'below x', 'below x', NULL, '{}', 1, 1),
      ($tenant, 'above x', 'x', 'above x', 'above x', NULL, '{}', 1, 1);
    INSERT INTO external_member VALUES ($tenant, 'x', 'x', 'x', 1);
    INSERT INTO nested_group VALUES ($tenant, 'x', 'below x', 1), ($tenant, 'above x', 'x', 1),
      ($tenant, 'x', 'x', 1);
    INSERT INTO group_binding VALUES ($tenant, 'x', 'x', 1);
    INSERT INTO last_push VALUES ($tenant, 'x', 'x', now());
    INSERT INTO signal VALUES ($tenant, 'x', now(), '{x}', 1);
    INSERT INTO event VALUES ($tenant, 'x', 'x', now());
    INSERT INTO last_status VALUES ($tenant, 'x', 'x', now());
    INSERT INTO removal VALUES ($tenant, 'x', now() + interval '1 day', 1);
    INSERT INTO held_request VALUES ($tenant, 'x', 'x', now(), 'x', 'x', 'x', '{}', false);
    INSERT INTO push_log SELECT $tenant, 'x', n, now(), 'x', 'x', 'x', 'x', 'x', '{}', 1 FROM generate_series(1, 3) AS n;
    INSERT INTO departure VALUES ($tenant, 'x', 'x', 'x', now(), now(), '[]', 'x', 'x');
    INSERT INTO taking VALUES ($tenant, 'x', 3, now() + interval '1 day', 'x', 'x', '{}', '[]');
    INSERT INTO sync_run VALUES ($tenant, 'x', 'x', now() - interval '1 day', '{}');
    INSERT INTO staged_batch VALUES ($tenant, 'x', 1, '[]', '[]', '{}', '{}', '{}', '{}');
    INSERT INTO audit SELECT $tenant, n, now(), 'x', 'x', 'x', 'x', 'x', 'x', '[]', 'x' FROM generate_series(1, 3) AS n;
    INSERT INTO change_log SELECT $tenant, n, now(), 'x', '[]', false FROM generate_series(1, 3) AS n;
    INSERT INTO access_chain VALUES ($tenant, 'x', 3, 'x', 3);
    INSERT INTO access_log SELECT $tenant, 'x', n, now(), 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'
      FROM generate_series(1, 3) AS n;
    INSERT INTO resource (tenant_id, application, type, id, name, name_key, description, company, unit, attributes,
      place_application, place_type, place, locked_by, updated_at, from_revision)
    SELECT $tenant, 'x', 'x', id, 'x', 'x', 'x', 'x', 'x', '{}', 'x', 'x', 'x', 'x', now(), 1
      FROM (VALUES ('x'), ('below x')) AS r(id);
    INSERT INTO resource_link VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'x', 1);
    INSERT INTO access_grant VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'x', 1);
    INSERT INTO user_role VALUES ($tenant, 'x', 'x', 'x', 'directly', 1);
    INSERT INTO resource_role VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'x', 1);
    INSERT INTO workgroup_project VALUES ($tenant, 'x', 'delegated', 'x', 'x', 'x', 1);
    INSERT INTO workgroup_administrator VALUES ($tenant, 'x', 'delegated', 'x', 1);
    INSERT INTO workgroup_entity_permission
      (tenant_id, workgroup, application, type, node, permission, state, from_revision)
    VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'allowed', 1);
    INSERT INTO user_entity_permission (tenant_id, user_id, application, type, node, permission, state, from_revision)
    VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'allowed', 1);
    INSERT INTO policy VALUES ($tenant, 'x', 'x', 'x', 'x', 'x', 'x', '[]', 'x', 1);
    INSERT INTO license_profile VALUES ($tenant, 'x', 'x', 1, '[]', 1, 1);
    INSERT INTO license_seat VALUES ($tenant, 'x', 'x', 'x', 1);
    DO $do$
    DECLARE
      kept record;
    BEGIN
      FOR kept IN
        SELECT past.oid::regclass AS past, now.oid::regclass AS now, string_agg(quote_ident(a.attname), ', ') AS columns
        FROM pg_class AS past
        JOIN pg_class AS now ON now.relnamespace = past.relnamespace AND past.relname = now.relname || '_history'
        JOIN pg_attribute AS a ON a.attrelid = past.oid AND a.attnum > 0 AND a.attname !~ '_revision$'
        WHERE past.relnamespace = 'muster'::regnamespace AND past.relkind IN ('r', 'p') GROUP BY 1, 2
      LOOP
        EXECUTE format('INSERT INTO %s (%s, from_revision, until_revision) SELECT %s, 0, 3 FROM %s',
          kept.past, kept.columns, kept.columns, kept.now);
      END LOOP;
    END $do$;
    """
}
