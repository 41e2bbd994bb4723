extension Migration {
  /// What connections push: users, their profiles, groups, members, and the mappings that groups are bound to.
  ///
  /// Locks: `SHARE` on `mapping` while it gets an index, some milliseconds; else creates only, with `SHARE ROW EXCLUSIVE` on `connection`, `user_account` and `mapping` for the foreign keys, for an
  /// instant.
  ///
  /// A pushed user's profile is personal: like a user's own it has no history, and what is found by it goes with it.
  static let createPushed = Migration(
    number: 24, name: "create_pushed",
    sql: """
      CREATE TABLE muster.scim_user (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        is_active boolean NOT NULL,
        holds_down boolean NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX scim_user_one_per_connection ON muster.scim_user (tenant_id, user_id, connection);
      CREATE INDEX scim_user_connection ON muster.scim_user (tenant_id, connection, id);
      CALL muster.protect('muster.scim_user', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.scim_user_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        is_active boolean NOT NULL,
        holds_down boolean NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.scim_user_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.scim_profile (
        tenant_id text COLLATE "C" NOT NULL,
        scim_user text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        user_name text NOT NULL,
        user_name_key text COLLATE "C" NOT NULL,
        external_id text COLLATE "C",
        emails text[] NOT NULL,
        -- A JSON object as it was sent: jsonb would not keep it so.
        attributes text NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, scim_user),
        FOREIGN KEY (tenant_id, scim_user) REFERENCES muster.scim_user DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX scim_profile_user_name ON muster.scim_profile (tenant_id, connection, user_name_key);
      CREATE UNIQUE INDEX scim_profile_external_id ON muster.scim_profile (tenant_id, connection, external_id);
      CALL muster.protect('muster.scim_profile', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.scim_email (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        email_key text COLLATE "C" NOT NULL,
        scim_user text COLLATE "C" NOT NULL,
        PRIMARY KEY (tenant_id, connection, email_key, scim_user),
        FOREIGN KEY (tenant_id, scim_user) REFERENCES muster.scim_profile ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX scim_email_user ON muster.scim_email (tenant_id, scim_user);
      CALL muster.protect('muster.scim_email', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.external_group (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        display_name text NOT NULL,
        display_name_key text COLLATE "C" NOT NULL,
        external_id text COLLATE "C",
        attributes text NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX external_group_name ON muster.external_group (tenant_id, connection, display_name_key);
      CREATE INDEX external_group_external_id ON muster.external_group (tenant_id, connection, external_id);
      CREATE INDEX external_group_connection ON muster.external_group (tenant_id, connection, id);
      CALL muster.protect('muster.external_group', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.external_group_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        display_name text NOT NULL,
        external_id text COLLATE "C",
        attributes text NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.external_group_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.external_member (
        tenant_id text COLLATE "C" NOT NULL,
        group_id text COLLATE "C" NOT NULL,
        scim_user text COLLATE "C" NOT NULL,
        -- The group's, so that the memberships of a connection can be counted.
        connection text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, group_id, scim_user),
        FOREIGN KEY (tenant_id, group_id) REFERENCES muster.external_group DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, scim_user) REFERENCES muster.scim_user DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX external_member_user ON muster.external_member (tenant_id, scim_user, group_id);
      CREATE INDEX external_member_connection ON muster.external_member (tenant_id, connection);
      CALL muster.protect('muster.external_member', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.external_member_history (
        tenant_id text COLLATE "C" NOT NULL,
        group_id text COLLATE "C" NOT NULL,
        scim_user text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, group_id, scim_user, until_revision)
      );
      CALL muster.protect('muster.external_member_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.nested_group (
        tenant_id text COLLATE "C" NOT NULL,
        group_id text COLLATE "C" NOT NULL,
        child text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, group_id, child),
        FOREIGN KEY (tenant_id, group_id) REFERENCES muster.external_group DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, child) REFERENCES muster.external_group DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX nested_group_child ON muster.nested_group (tenant_id, child, group_id);
      CALL muster.protect('muster.nested_group', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.nested_group_history (
        tenant_id text COLLATE "C" NOT NULL,
        group_id text COLLATE "C" NOT NULL,
        child text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, group_id, child, until_revision)
      );
      CALL muster.protect('muster.nested_group_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.group_binding (
        tenant_id text COLLATE "C" NOT NULL,
        mapping text COLLATE "C" NOT NULL,
        group_id text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, mapping, group_id),
        FOREIGN KEY (tenant_id, mapping) REFERENCES muster.mapping DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, group_id) REFERENCES muster.external_group DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX group_binding_group ON muster.group_binding (tenant_id, group_id, mapping);
      CALL muster.protect('muster.group_binding', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.group_binding_history (
        tenant_id text COLLATE "C" NOT NULL,
        mapping text COLLATE "C" NOT NULL,
        group_id text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, mapping, group_id, until_revision)
      );
      CALL muster.protect('muster.group_binding_history', 'SELECT, INSERT', true);

      -- All of these are read at each push, and most connections have none.
      CREATE INDEX mapping_attribute ON muster.mapping (tenant_id, connection, id) WHERE attribute <> '';

      -- When a connection last pushed something about a user (P44).
      CREATE TABLE muster.last_push (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, connection, user_id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.last_push', 'SELECT, INSERT, UPDATE, DELETE', true);

      -- To clean each history by.
      CREATE INDEX scim_user_history_until ON muster.scim_user_history (tenant_id, until_revision);
      CREATE INDEX external_group_history_until ON muster.external_group_history (tenant_id, until_revision);
      CREATE INDEX external_member_history_until ON muster.external_member_history (tenant_id, until_revision);
      CREATE INDEX nested_group_history_until ON muster.nested_group_history (tenant_id, until_revision);
      CREATE INDEX group_binding_history_until ON muster.group_binding_history (tenant_id, until_revision);
      CALL muster.retain('muster.scim_user_history', 'until_revision');
      CALL muster.retain('muster.external_group_history', 'until_revision');
      CALL muster.retain('muster.external_member_history', 'until_revision');
      CALL muster.retain('muster.nested_group_history', 'until_revision');
      CALL muster.retain('muster.group_binding_history', 'until_revision');
      """)
}
