import Model
import Postgres
import Repositories

extension TestTenant {
  /// One row in each table whose commands are still to come, with its history, after ``fillEverything()``.
  func fillAccess() async throws {
    try await script(
      """
      INSERT INTO resource (tenant_id, application, type, id, name, name_key, description, company, unit, attributes,
        place_application, place_type, place, locked_by, updated_at, from_revision)
      VALUES ($tenant, 'Planning', 'scenario', 'plan', 'Plan', 'plan', '', 'company', 'unit', '{"site": ["S1"]}',
        'Planning', 'scenario', 'plan', 'ben', now(), 3);
      INSERT INTO resource_history SELECT tenant_id, application, type, id, name, description, company, unit,
        attributes, place_application, place_type, place, locked_by, updated_at, 1, 2 FROM resource;
      INSERT INTO application VALUES ($tenant, 'Planning', '{"name": "Planning", "categories": [], "levels": [],
        "delegatedPermissions": [], "products": []}', 3);
      INSERT INTO application_history SELECT a.*, 4 FROM application AS a;
      INSERT INTO policy
        VALUES ($tenant, 'policy', 'Policy', 'Planning', 'scenario', 'Planning', 'scenario', '[]', 'viewer', 3);
      INSERT INTO policy_history SELECT p.*, 4 FROM policy AS p;
      INSERT INTO license_profile VALUES ($tenant, 'profile', 'group', 1, '[{"product": "p", "seats": 1}]', 3, 3);
      INSERT INTO license_profile_history SELECT p.*, 4 FROM license_profile AS p;
      INSERT INTO license_seat VALUES ($tenant, 'ben', 'p', 'profile', 3);
      INSERT INTO license_seat_history SELECT s.*, 4 FROM license_seat AS s;
      INSERT INTO resource_link SELECT tenant_id, application, type, id, application, type, id, 3 FROM resource;
      INSERT INTO resource_link_history SELECT l.*, 4 FROM resource_link AS l;
      INSERT INTO access_grant SELECT tenant_id, application, type, id, 'ben', 'direct', 'owner', 3 FROM resource;
      INSERT INTO access_grant_history SELECT g.*, 4 FROM access_grant AS g;
      INSERT INTO user_role VALUES ($tenant, 'ben', 'Security', 'Security', 'directly', 3);
      INSERT INTO user_role_history SELECT tenant_id, user_id, application, role, held, 3, 4 FROM user_role;
      INSERT INTO resource_role
        SELECT tenant_id, application, type, id, 'ben', 'Security', 'Security', 3 FROM resource;
      INSERT INTO resource_role_history SELECT r.*, 4 FROM resource_role AS r;
      INSERT INTO workgroup (tenant_id, id, kind, name, name_key, description, comment, grants_all_permissions,
        holds_all_users, version, from_revision)
      SELECT $tenant, kind, kind, kind, kind, '', '', false, false, 3, 3
      FROM unnest(ARRAY['delegated', 'scope']) AS kinds(kind);
      INSERT INTO workgroup_project SELECT tenant_id, 'delegated', 'delegated', application, type, id, 3 FROM resource;
      INSERT INTO workgroup_project_history SELECT tenant_id, workgroup, application, type, resource, 3, 4
        FROM workgroup_project;
      INSERT INTO workgroup_administrator VALUES ($tenant, 'delegated', 'delegated', 'ben', 3);
      INSERT INTO workgroup_administrator_history SELECT tenant_id, workgroup, user_id, 3, 4
        FROM workgroup_administrator;
      INSERT INTO scope_item VALUES ($tenant, 'scope', 'scope', 'item', '[{"dimension": "site", "any": true}]', 3);
      INSERT INTO scope_item_history SELECT tenant_id, workgroup, item, restrictions, 3, 4 FROM scope_item;
      INSERT INTO workgroup_entity_permission
        (tenant_id, workgroup, application, type, node, permission, state, from_revision)
      SELECT tenant_id, 'group', application, type, id, 'read', 'allowed', 3 FROM resource;
      INSERT INTO workgroup_entity_permission_history
        SELECT tenant_id, workgroup, application, type, node, permission, state, 3, 4 FROM workgroup_entity_permission;
      INSERT INTO user_entity_permission
        (tenant_id, user_id, application, type, node, permission, state, from_revision)
      SELECT tenant_id, 'ben', application, type, '', 'read', 'denied', 3 FROM resource;
      INSERT INTO user_entity_permission_history
        SELECT tenant_id, user_id, application, type, node, permission, state, 3, 4 FROM user_entity_permission;
      """)
  }

  /// Runs statements as `muster_app` within the tenant, for what no command does yet; `$tenant` is its id.
  func script(_ sql: String, _ sight: String = "everything") async throws {
    let settings = SessionSettings([
      ("muster.tenant", id.rawValue), ("muster.sight", sight), ("search_path", "muster"),
    ])
    try await database.app.transaction(settings: settings, deadline: .now + .seconds(20)) { transaction in
      // The settings are sent with the first statement; a script alone would come before them.
      _ = try await transaction.query(Statement("SELECT 1"))
      try await transaction.script(sql.replacing("$tenant", with: "'\(id)'"))
    }
  }
}
