extension Migration {
  /// What the facts of all packs need beyond the tables that are there: applications, policies, licenses.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `tenant`, `resource_type`, `workgroup` and `user_account` for the foreign
  /// keys, for an instant. A step of its own: behind the locks of the one before it, those would wait for writers who wait
  /// for the former.
  static let createPacks = Migration(
    number: 19, name: "create_packs",
    sql: """
      CREATE TABLE muster.application (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        name text COLLATE "C" NOT NULL,
        definition jsonb NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, name)
      );
      CALL muster.protect('muster.application', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.application_history (
        tenant_id text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        definition jsonb NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, name, until_revision)
      );
      CALL muster.protect('muster.application_history', 'SELECT, INSERT', false);
      CALL muster.narrow_sight('muster.application_history', NULL);

      CREATE TABLE muster.policy (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        linked_application text COLLATE "C" NOT NULL,
        linked_type text COLLATE "C" NOT NULL,
        -- The linked resources that count: keys; empty for all of the type.
        among jsonb NOT NULL CHECK (jsonb_typeof(among) = 'array'),
        level text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, application, type) REFERENCES muster.resource_type DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, linked_application, linked_type) REFERENCES muster.resource_type
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX policy_target ON muster.policy (tenant_id, application, type);
      CREATE INDEX policy_linked ON muster.policy (tenant_id, linked_application, linked_type);
      CALL muster.protect('muster.policy', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.policy_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        application text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        linked_application text COLLATE "C" NOT NULL,
        linked_type text COLLATE "C" NOT NULL,
        among jsonb NOT NULL,
        level text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.policy_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.license_profile (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        priority bigint NOT NULL,
        -- In order, a product with its seats each.
        products jsonb NOT NULL CHECK (jsonb_typeof(products) = 'array'),
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, workgroup) REFERENCES muster.workgroup (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX license_profile_workgroup ON muster.license_profile (tenant_id, workgroup);
      CALL muster.protect('muster.license_profile', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.license_profile_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        priority bigint NOT NULL,
        products jsonb NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.license_profile_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.license_seat (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        product text COLLATE "C" NOT NULL,
        profile text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, product),
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, profile) REFERENCES muster.license_profile DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX license_seat_profile ON muster.license_seat (tenant_id, profile, product);
      CALL muster.protect('muster.license_seat', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.license_seat_history (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        product text COLLATE "C" NOT NULL,
        profile text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, product, until_revision)
      );
      CALL muster.protect('muster.license_seat_history', 'SELECT, INSERT', true);

      -- To clean each history by.
      CREATE INDEX application_history_until ON muster.application_history (tenant_id, until_revision);
      CREATE INDEX policy_history_until ON muster.policy_history (tenant_id, until_revision);
      CREATE INDEX license_profile_history_until ON muster.license_profile_history (tenant_id, until_revision);
      CREATE INDEX license_seat_history_until ON muster.license_seat_history (tenant_id, until_revision);
      CALL muster.retain('muster.application_history', 'until_revision');
      CALL muster.retain('muster.policy_history', 'until_revision');
      CALL muster.retain('muster.license_profile_history', 'until_revision');
      CALL muster.retain('muster.license_seat_history', 'until_revision');
      """)
}
