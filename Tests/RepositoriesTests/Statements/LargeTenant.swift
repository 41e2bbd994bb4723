import Model
import Postgres
import Repositories

/// A tenant with so many rows in each table that reading one as a whole shows, among many small ones, whose size is the
/// usual one; made once for all tests.
struct LargeTenant: Sendable {
  let tenant: TestTenant

  static func shared(users: Int) async throws -> LargeTenant {
    if let made = await maker.made { return try await made.value }
    return try await maker.make(users: users).value
  }

  private static let maker = Maker()

  // An actor: tests that come at once must get the same tenant.
  private actor Maker {
    var made: Task<LargeTenant, any Error>?

    func make(users: Int) -> Task<LargeTenant, any Error> {
      if let made { return made }
      let task = Task { LargeTenant(tenant: try await LargeTenant.make(users: users)) }
      made = task
      return task
    }
  }

  private static func make(users: Int) async throws -> TestTenant {
    let tenant = try await TestTenant.named(TenantID.make(), x: true)
    let settings = SessionSettings([("search_path", "muster"), ("session_replication_role", "replica")])
    try await tenant.database.superuser.transaction(settings: settings, deadline: .now + .seconds(600)) { transaction in
      _ = try await transaction.query(Statement("SELECT 1"))
      let script = fill.replacing("$tenant", with: "'\(tenant.id)'").replacing("$users", with: "\(users)")
      try await transaction.script(script)
    }
    try await tenant.database.superuser.transaction(deadline: .now + .seconds(600)) { transaction in
      _ = try await transaction.execute(Statement("ANALYZE"))
    }
    return tenant
  }

  // Half of the users are in `x`, a hundredth in each of some others, and each one in a small workgroup.
  private static let fill = """
    WITH made AS (
      INSERT INTO tenant_revision SELECT gen_random_uuid()::text, 1 FROM generate_series(1, 5000) RETURNING tenant_id
    ), small AS (
      INSERT INTO tenant SELECT tenant_id, 'x', '{}', 'x', 'x', 1 FROM made RETURNING tenant_id
    ), workgroups AS (
      INSERT INTO workgroup SELECT tenant_id, 'w', 'role', 'w', 'w', '', '', NULL, false, false, 1, 1 FROM small
    ), members AS (
      INSERT INTO membership SELECT tenant_id, 'w', 'u', 'manual', 'role', 1 FROM small
    ), bounds AS (
      INSERT INTO retention SELECT tenant_id, 0, now(), '' FROM small
    ) INSERT INTO user_account SELECT tenant_id, 'u', 'c', 'g', 'local', 'active', NULL, false, 1 FROM small;
    INSERT INTO retention VALUES ($tenant, 0, now(), '') ON CONFLICT DO NOTHING;
    INSERT INTO company SELECT $tenant, 'c' || n, 'c', 1 FROM generate_series(1, $users / 10) AS n;
    INSERT INTO unit SELECT $tenant, 'g' || n, 'g', 'group', 'x', 1 FROM generate_series(1, $users / 10) AS n;
    INSERT INTO user_account SELECT $tenant, 'u' || n, 'c' || n % 100, 'g' || n % 100, 'local',
      CASE WHEN n % 10 = 0 THEN 'deactivated' ELSE 'active' END, CASE WHEN n % 10 = 0 THEN 'active' END, false, 1
      FROM generate_series(1, $users) AS n;
    INSERT INTO user_profile SELECT $tenant, 'u' || n, l, l, d, d, e, e, '', 1 FROM (
      SELECT n, 'login' || n AS l, 'name of ' || md5(n::text) AS d, 'person' || n || '@example.com' AS e
      FROM generate_series(1, $users) AS n) AS p;
    INSERT INTO search_text SELECT tenant_id, 'user', user_id, login_key || E'\\n' || display_name_key || E'\\n' || email_key
      FROM user_profile WHERE tenant_id = $tenant ON CONFLICT DO NOTHING;
    INSERT INTO workgroup SELECT $tenant, 'w' || n, 'role', 'group ' || n, 'group ' || n, '', '', NULL, false, false, 1, 1
      FROM generate_series(1, $users / 10) AS n;
    INSERT INTO membership SELECT $tenant, 'x', 'u' || n, 'manual', 'delegated', 1 FROM generate_series(1, $users / 2) AS n;
    INSERT INTO membership SELECT $tenant, 'w' || 1 + n % ($users / 10), 'u' || n, 'manual', 'role', 1
      FROM generate_series(1, $users) AS n;
    INSERT INTO role SELECT $tenant, 'application' || n % 10, 'r' || n, '{p}', 1 FROM generate_series(1, $users / 20) AS n;
    INSERT INTO role_state SELECT $tenant, 'w' || n, CASE n % 20 WHEN 0 THEN 'x' ELSE 'y' END, 'x', 'allowed', 1
      FROM generate_series(1, $users / 10) AS n;
    INSERT INTO role_state VALUES ($tenant, 'x', 'Security', 'Security', 'denied', 1);
    INSERT INTO resource_type SELECT $tenant, 'application', 't' || n, '{}', 1 FROM generate_series(1, $users / 20) AS n;
    INSERT INTO resource (tenant_id, application, type, id, name, name_key, description, company, unit, attributes,
      place_application, place_type, place, updated_at, from_revision)
    SELECT $tenant, 'x', CASE n % 4 WHEN 0 THEN 'x' ELSE 't' || n % 4 END, 'r' || n, 'name', 'name of ' || md5(n::text), '',
      CASE n % 2 WHEN 0 THEN 'x' ELSE 'c' || n % 100 END, CASE n % 5 WHEN 0 THEN 'x' ELSE 'g' || n % 100 END, '{}', 'x',
      'x', CASE n % 10 WHEN 0 THEN 'x' ELSE 'r' || n / 100 END, now(), 1 FROM generate_series(1, $users) AS n;
    INSERT INTO workgroup_entity_permission
      (tenant_id, workgroup, application, type, node, permission, state, from_revision)
    SELECT $tenant, 'w' || n, 'x', 'x', node, 'read', 'allowed', 1
      FROM generate_series(1, $users / 10) AS n, (VALUES (''), ('x'), ('r4')) AS nodes(node);
    INSERT INTO connection SELECT $tenant, 'c' || n, 'c', '{}', 'none', false, false, 1, 1
      FROM generate_series(1, $users / 10) AS n;
    INSERT INTO mapping SELECT $tenant, 'm' || n, 'c' || n % 10, 'exact', 'v', 'w' || n % 10, 1, 1
      FROM generate_series(1, $users / 5) AS n;
    INSERT INTO credential SELECT $tenant, 'c' || n, 'c' || n % 10, 'token', 'd', '{scim}', now(), NULL, 1
      FROM generate_series(1, $users / 10) AS n;
    INSERT INTO access_token SELECT $tenant, 'a' || n, 'x', 'x', 'd', now() FROM generate_series(1, $users / 10) AS n;
    INSERT INTO link SELECT $tenant, 'x', 's' || n, 'u' || n, 1 FROM generate_series(1, $users / 5) AS n;
    INSERT INTO last_login SELECT $tenant, 'x', 's' || n, now() FROM generate_series(1, $users / 5) AS n;
    INSERT INTO scim_user SELECT $tenant, 's' || n, 'x', 'u' || n, true, false, 1, 1 FROM generate_series(1, $users) AS n;
    INSERT INTO scim_profile SELECT $tenant, 's' || n, 'x', 'n' || n, 'n' || n, 'e' || n, '{}', '{}', 1
      FROM generate_series(1, $users) AS n;
    INSERT INTO scim_email SELECT $tenant, 'x', 'm' || n, 's' || n FROM generate_series(1, $users) AS n;
    INSERT INTO external_group SELECT $tenant, 'e' || n, 'x', 'g' || n, 'g' || n, 'e' || n, '{}', 1, 1
      FROM generate_series(1, $users / 10) AS n;
    INSERT INTO external_member SELECT $tenant, 'x', 's' || n, 'x', 1 FROM generate_series(1, $users / 2) AS n;
    INSERT INTO external_member SELECT $tenant, 'e' || 1 + n % ($users / 10), 's' || n, 'x', 1
      FROM generate_series(1, $users) AS n;
    INSERT INTO nested_group SELECT $tenant, 'e' || n, 'e' || n + 1, 1 FROM generate_series(1, $users / 10 - 1) AS n;
    INSERT INTO group_binding SELECT $tenant, 'm' || n, 'e' || n, 1 FROM generate_series(1, $users / 10) AS n;
    INSERT INTO last_push SELECT $tenant, 'x', 'u' || n, now() FROM generate_series(1, $users / 5) AS n;
    INSERT INTO signal SELECT $tenant, 'u' || n, now(), '{}', 1 FROM generate_series(1, $users / 5) AS n;
    INSERT INTO event SELECT $tenant, 'x', 'v' || n, now() - n * interval '1 min' FROM generate_series(1, $users / 5) AS n;
    INSERT INTO last_status SELECT $tenant, 'x', 'u' || n, now() FROM generate_series(1, $users / 5) AS n;
    INSERT INTO removal SELECT $tenant, 'c' || n, now(), 1 FROM generate_series(1, $users / 10) AS n;
    INSERT INTO held_request SELECT $tenant, 'h' || n, 'x', now(), 'x', 'd' || n, 'x', '{}', false
      FROM generate_series(1, $users / 5) AS n;
    INSERT INTO push_log SELECT $tenant, 'x', n, now(), 'x', 'x', 'x', 'x', 'x', '{}', 1
      FROM generate_series(4, $users / 5) AS n;
    INSERT INTO taking SELECT $tenant, 'x', n, now() + n * interval '1 min', 'x', 'x', '{}', '[]'
      FROM generate_series(4, $users / 5) AS n;
    INSERT INTO departure SELECT $tenant, 'd' || n, 'x', 'x', now(), now() + n * interval '1 h', '[]', 'd' || n, 'd' || n
      FROM generate_series(1, $users / 5) AS n;
    INSERT INTO sync_run SELECT $tenant, 'r' || n, 'x', now() - n * interval '1 min', '{}'
      FROM generate_series(1, $users / 5) AS n;
    INSERT INTO staged_batch SELECT $tenant, 'x', n, '[]', '[]', '{}', '{}', '{}', '{}' FROM generate_series(2, 500) AS n;
    INSERT INTO enrolment SELECT $tenant, decode(md5(n::text), 'hex'), 'u' || n, now()
      FROM generate_series(1, $users / 5) AS n;
    INSERT INTO request SELECT $tenant, 'p' || n % 10, 'm', 'r' || n, '', '', 1, now() + (n % 100 - 50) * interval '1 h'
      FROM generate_series(1, $users / 5) AS n;
    INSERT INTO audit SELECT $tenant, n, now(), 'x', 'x', 'x', 'x', 'x', 'x', '[]', 'x'
      FROM generate_series(4, $users / 5) AS n;
    INSERT INTO change_log SELECT $tenant, n, now(), 'x', '[]', false FROM generate_series(4, $users / 5) AS n;
    INSERT INTO access_chain SELECT $tenant, 'n' || n, 1, 'x', 1 FROM generate_series(1, $users / 10) AS n;
    INSERT INTO access_log SELECT $tenant, 'x', n, now() - n * interval '1 s', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'
      FROM generate_series(4, $users / 5) AS n;
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
        EXECUTE format('INSERT INTO %s (%s, from_revision, until_revision) SELECT %s, 0, 10 + row_number() OVER ()
          FROM %s, generate_series(1, $users / 5) WHERE tenant_id = %L LIMIT $users / 5', kept.past, kept.columns, kept.columns,
          kept.now, $tenant);
      END LOOP;
    END $do$;
    """
}
