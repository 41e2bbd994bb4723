extension Migration {
  /// Connections to identity providers, mappings, links, last logins.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `tenant`, `workgroup` and `user_account` for the foreign keys, for
  /// an instant.
  ///
  /// A link's subject is the provider's name for a person, often an e-mail: like a profile it has no history.
  static let createConnections = Migration(
    number: 4, name: "create_connections",
    sql: """
      CREATE TABLE muster.connection (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        claims jsonb NOT NULL,
        link_by text COLLATE "C" NOT NULL,
        creates_unmatched boolean NOT NULL,
        may_map_administrators boolean NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CALL muster.protect('muster.connection', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.connection_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        claims jsonb NOT NULL,
        link_by text COLLATE "C" NOT NULL,
        creates_unmatched boolean NOT NULL,
        may_map_administrators boolean NOT NULL,
        version bigint NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.connection_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.mapping (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        match text COLLATE "C" NOT NULL,
        value text NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        priority bigint NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, workgroup) REFERENCES muster.workgroup (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX mapping_connection ON muster.mapping (tenant_id, connection, id);
      CREATE INDEX mapping_workgroup ON muster.mapping (tenant_id, workgroup, id);
      CALL muster.protect('muster.mapping', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.mapping_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        match text COLLATE "C" NOT NULL,
        value text NOT NULL,
        workgroup text COLLATE "C" NOT NULL,
        priority bigint NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.mapping_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.link (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        subject text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, connection, subject),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX link_user ON muster.link (tenant_id, user_id);
      CALL muster.protect('muster.link', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.last_login (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        subject text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, connection, subject),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.last_login', 'SELECT, INSERT, UPDATE, DELETE', true);
      """)
}
