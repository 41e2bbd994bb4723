extension Migration {
  /// Workgroups, memberships, roles, role states, resource types.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `tenant` and `user_account` for the foreign keys, for an instant.
  ///
  /// A membership repeats its workgroup's kind, held true by the foreign key, so that the cardinality of a kind is an
  /// index: a user is in one scope workgroup (A15).
  static let createWorkgroups = Migration(
    number: 3, name: "create_workgroups",
    sql: """
      CREATE TABLE muster.workgroup (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        id text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL CHECK (kind IN ('role', 'scope', 'delegated')),
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        description text NOT NULL,
        comment text NOT NULL,
        builtin text COLLATE "C" CHECK (builtin IN ('administrators', 'everyone')),
        grants_all_permissions boolean NOT NULL,
        holds_all_users boolean NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, id, kind)
      );
      -- Delegated workgroups are unique within the sight of whoever names them (B10), which no index can know.
      CREATE UNIQUE INDEX workgroup_name ON muster.workgroup (tenant_id, kind, name_key) WHERE kind <> 'delegated';
      CREATE UNIQUE INDEX workgroup_builtin ON muster.workgroup (tenant_id, builtin) WHERE builtin IS NOT NULL;
      CALL muster.protect('muster.workgroup', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.workgroup_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        name text NOT NULL,
        description text NOT NULL,
        comment text NOT NULL,
        builtin text COLLATE "C",
        grants_all_permissions boolean NOT NULL,
        holds_all_users boolean NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.workgroup_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.membership (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        source text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, user_id, source),
        FOREIGN KEY (tenant_id, workgroup, kind) REFERENCES muster.workgroup (tenant_id, id, kind)
          DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX membership_user ON muster.membership (tenant_id, user_id, workgroup);
      CREATE UNIQUE INDEX membership_one_scope ON muster.membership (tenant_id, user_id) WHERE kind = 'scope';
      CALL muster.protect('muster.membership', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.membership_history (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        source text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, user_id, source, until_revision)
      );
      CREATE INDEX membership_history_user ON muster.membership_history (tenant_id, user_id, until_revision);
      CALL muster.protect('muster.membership_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.role (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        application text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        permissions text[] NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, name)
      );
      CALL muster.protect('muster.role', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.role_history (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        permissions text[] NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, name, until_revision)
      );
      CALL muster.protect('muster.role_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.role_state (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        role text COLLATE "C" NOT NULL,
        state text COLLATE "C" NOT NULL CHECK (state IN ('allowed', 'denied')),
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, application, role),
        FOREIGN KEY (tenant_id, workgroup) REFERENCES muster.workgroup (tenant_id, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, application, role) REFERENCES muster.role DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX role_state_role ON muster.role_state (tenant_id, application, role, workgroup);
      CALL muster.protect('muster.role_state', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.role_state_history (
        tenant_id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        role text COLLATE "C" NOT NULL,
        state text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, workgroup, application, role, until_revision)
      );
      CALL muster.protect('muster.role_state_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.resource_type (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        application text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        definition jsonb NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, name)
      );
      CALL muster.protect('muster.resource_type', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.resource_type_history (
        tenant_id text COLLATE "C" NOT NULL,
        application text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        definition jsonb NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, application, name, until_revision)
      );
      CALL muster.protect('muster.resource_type_history', 'SELECT, INSERT', false);
      """)
}
