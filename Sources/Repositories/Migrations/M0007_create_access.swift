extension Migration {
  /// Who holds what beyond memberships: grants, roles held by users, delegated links, scope items, entity permissions.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `user_account`, `workgroup`, `role`, `resource_type` and `resource`
  /// for the foreign keys, for an instant.
  ///
  /// Links and items repeat their workgroup's kind, held true by the foreign key: only a delegated workgroup has
  /// projects and administrators, only a scope workgroup has items.
  static let createAccess = Migration(
    number: 7, name: "create_access",
    sql: """
      -- One source's word for a user's level on a resource; the highest of them counts (D23).
      CREATE TABLE muster.access_grant (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        source text COLLATE "C" NOT NULL,
        level text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, resource, user_id, source),
        FOREIGN KEY (tenant_id, application, type, resource) REFERENCES muster.resource DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX access_grant_user ON muster.access_grant (tenant_id, user_id, application, type, resource);
      CALL muster.protect('muster.access_grant', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.access_grant_history (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        source text COLLATE "C" NOT NULL,
        level text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, resource, user_id, source, until_revision)
      );
      CREATE INDEX access_grant_history_user ON muster.access_grant_history (tenant_id, user_id, until_revision);
      CALL muster.protect('muster.access_grant_history', 'SELECT, INSERT', true);

      -- Held directly it is valid in the user's company, at the unit in the one unit that the user is attached to.
      CREATE TABLE muster.user_role (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        role text COLLATE "C" NOT NULL,
        held text COLLATE "C" NOT NULL CHECK (held IN ('directly', 'at_unit')),
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, application, role, held),
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, role) REFERENCES muster.role DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX user_role_role ON muster.user_role (tenant_id, application, role, user_id);
      CALL muster.protect('muster.user_role', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.user_role_history (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        role text COLLATE "C" NOT NULL,
        held text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, application, role, held, until_revision)
      );
      CALL muster.protect('muster.user_role_history', 'SELECT, INSERT', true);

      -- A role on one resource (B19).
      CREATE TABLE muster.resource_role (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        role_application text COLLATE "C" NOT NULL,
        role text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, resource, user_id, role_application, role),
        FOREIGN KEY (tenant_id, application, type, resource) REFERENCES muster.resource DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, role_application, role) REFERENCES muster.role DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX resource_role_user ON muster.resource_role (tenant_id, user_id, application, type, resource);
      CREATE INDEX resource_role_role ON muster.resource_role (tenant_id, role_application, role);
      CALL muster.protect('muster.resource_role', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.resource_role_history (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        role_application text COLLATE "C" NOT NULL,
        role text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, type, resource, user_id, role_application, role, until_revision)
      );
      CREATE INDEX resource_role_history_user ON muster.resource_role_history (tenant_id, user_id, until_revision);
      CALL muster.protect('muster.resource_role_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.workgroup_project (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL DEFAULT 'delegated' CHECK (kind = 'delegated'),
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, application, type, resource),
        FOREIGN KEY (tenant_id, workgroup, kind) REFERENCES muster.workgroup (tenant_id, id, kind)
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, type, resource) REFERENCES muster.resource DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX workgroup_project_resource ON muster.workgroup_project
        (tenant_id, application, type, resource, workgroup);
      CALL muster.protect('muster.workgroup_project', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.workgroup_project_history (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        resource text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, application, type, resource, until_revision)
      );
      CALL muster.protect('muster.workgroup_project_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.workgroup_administrator (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL DEFAULT 'delegated' CHECK (kind = 'delegated'),
        user_id text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, user_id),
        FOREIGN KEY (tenant_id, workgroup, kind) REFERENCES muster.workgroup (tenant_id, id, kind)
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX workgroup_administrator_user ON muster.workgroup_administrator (tenant_id, user_id, workgroup);
      CALL muster.protect('muster.workgroup_administrator', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.workgroup_administrator_history (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, user_id, until_revision)
      );
      CREATE INDEX workgroup_administrator_history_user ON muster.workgroup_administrator_history
        (tenant_id, user_id, until_revision);
      CALL muster.protect('muster.workgroup_administrator_history', 'SELECT, INSERT', true);

      -- Restrictions as a list of a dimension with its values, or with `any` (A3-A7).
      CREATE TABLE muster.scope_item (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL DEFAULT 'scope' CHECK (kind = 'scope'),
        item text COLLATE "C" NOT NULL,
        restrictions jsonb NOT NULL CHECK (jsonb_typeof(restrictions) = 'array'),
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, item),
        FOREIGN KEY (tenant_id, workgroup, kind) REFERENCES muster.workgroup (tenant_id, id, kind)
          DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.scope_item', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.scope_item_history (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        item text COLLATE "C" NOT NULL,
        restrictions jsonb NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, item, until_revision)
      );
      CALL muster.protect('muster.scope_item_history', 'SELECT, INSERT', true);

      -- The empty node stands for all instances of the type (C21); the generated column leaves it out of the reference.
      CREATE TABLE muster.workgroup_entity_permission (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        node text COLLATE "C" NOT NULL,
        permission text COLLATE "C" NOT NULL,
        state text COLLATE "C" NOT NULL CHECK (state IN ('allowed', 'denied')),
        instance text COLLATE "C" GENERATED ALWAYS AS (nullif(node, '')) STORED,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, application, type, node, permission),
        FOREIGN KEY (tenant_id, workgroup) REFERENCES muster.workgroup (tenant_id, id)
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, type) REFERENCES muster.resource_type DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, type, instance) REFERENCES muster.resource DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX workgroup_entity_permission_node ON muster.workgroup_entity_permission
        (tenant_id, application, type, instance, workgroup);
      CALL muster.protect('muster.workgroup_entity_permission', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.workgroup_entity_permission_history (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        node text COLLATE "C" NOT NULL,
        permission text COLLATE "C" NOT NULL,
        state text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, application, type, node, permission, until_revision)
      );
      CALL muster.protect('muster.workgroup_entity_permission_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.user_entity_permission (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        node text COLLATE "C" NOT NULL,
        permission text COLLATE "C" NOT NULL,
        state text COLLATE "C" NOT NULL CHECK (state IN ('allowed', 'denied')),
        instance text COLLATE "C" GENERATED ALWAYS AS (nullif(node, '')) STORED,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, application, type, node, permission),
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, type) REFERENCES muster.resource_type DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, type, instance) REFERENCES muster.resource DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX user_entity_permission_node ON muster.user_entity_permission
        (tenant_id, application, type, instance, user_id);
      CALL muster.protect('muster.user_entity_permission', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.user_entity_permission_history (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        node text COLLATE "C" NOT NULL,
        permission text COLLATE "C" NOT NULL,
        state text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, application, type, node, permission, until_revision)
      );
      CALL muster.protect('muster.user_entity_permission_history', 'SELECT, INSERT', true);
      """)
}
