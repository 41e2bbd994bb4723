extension Migration {
  /// Credentials of connections, and what connections, mappings and workgroups say of how identity providers are served.
  ///
  /// Locks: creates `credential`; `ACCESS EXCLUSIVE` on each altered table until the step's end, some milliseconds: each new
  /// column has a constant default, so that no row is touched, and the check of `workgroup` reads its thousands of rows. The
  /// release before goes on writing: what it leaves out takes the defaults.
  static let createCredentials = Migration(
    number: 22, name: "create_credentials",
    sql: """
      ALTER TABLE muster.connection
        ADD COLUMN options jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(options) = 'object');
      ALTER TABLE muster.connection_history ADD COLUMN options jsonb NOT NULL DEFAULT '{}';
      ALTER TABLE muster.mapping ADD COLUMN attribute text NOT NULL DEFAULT '';
      ALTER TABLE muster.mapping_history ADD COLUMN attribute text NOT NULL DEFAULT '';
      ALTER TABLE muster.workgroup
        ADD COLUMN membership_policy text COLLATE "C" NOT NULL DEFAULT 'additive'
          CHECK (membership_policy IN ('additive', 'locked', 'authoritative'));
      ALTER TABLE muster.workgroup_history
        ADD COLUMN membership_policy text COLLATE "C" NOT NULL DEFAULT 'additive';

      CREATE TABLE muster.credential (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        -- Of the secret, which is kept nowhere.
        digest text COLLATE "C" NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX credential_connection ON muster.credential (tenant_id, connection, id);
      CALL muster.protect('muster.credential', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.credential_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        digest text COLLATE "C" NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.credential_history', 'SELECT, INSERT', true);
      CREATE INDEX credential_history_until ON muster.credential_history (tenant_id, until_revision);
      CALL muster.retain('muster.credential_history', 'until_revision');
      """)
}
