extension Migration {
  /// Companies, units, users, profiles, enrolments.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `tenant` for the foreign keys, for an instant.
  ///
  /// Foreign keys are deferred to the end of a change's effects, so that their order doesn't matter. A profile has no
  /// history: it is the one row of a user that is erased.
  static let createAccounts = Migration(
    number: 2, name: "create_accounts",
    sql: """
      CREATE TABLE muster.company (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CALL muster.protect('muster.company', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.company_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.company_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.unit (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant DEFERRABLE INITIALLY DEFERRED,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        level text COLLATE "C" NOT NULL CHECK (level IN ('tenant', 'group', 'team')),
        parent text COLLATE "C" CHECK ((parent IS NULL) = (level = 'tenant')),
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, parent) REFERENCES muster.unit DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX unit_top_once ON muster.unit (tenant_id) WHERE level = 'tenant';
      CREATE INDEX unit_parent ON muster.unit (tenant_id, parent);
      CALL muster.protect('muster.unit', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.unit_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        name text NOT NULL,
        level text COLLATE "C" NOT NULL,
        parent text COLLATE "C",
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.unit_history', 'SELECT, INSERT', false);

      CREATE TABLE muster.user_account (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        company text COLLATE "C" NOT NULL,
        unit text COLLATE "C" NOT NULL,
        account text COLLATE "C" NOT NULL CHECK (account IN ('local', 'federated')),
        status text COLLATE "C" NOT NULL
          CHECK (status IN ('invited', 'registered', 'active', 'locked', 'deactivated', 'deleted')),
        status_before text COLLATE "C",
        is_first boolean NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, company) REFERENCES muster.company DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (tenant_id, unit) REFERENCES muster.unit DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX user_account_company ON muster.user_account (tenant_id, company);
      CREATE INDEX user_account_unit ON muster.user_account (tenant_id, unit);
      CALL muster.protect('muster.user_account', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.user_account_history (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        company text COLLATE "C" NOT NULL,
        unit text COLLATE "C" NOT NULL,
        account text COLLATE "C" NOT NULL,
        status text COLLATE "C" NOT NULL,
        status_before text COLLATE "C",
        is_first boolean NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, id, until_revision)
      );
      CALL muster.protect('muster.user_account_history', 'SELECT, INSERT', true);

      CREATE TABLE muster.user_profile (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        login text NOT NULL,
        login_key text COLLATE "C" NOT NULL,
        display_name text NOT NULL,
        display_name_key text COLLATE "C" NOT NULL,
        email text NOT NULL,
        email_key text COLLATE "C" NOT NULL,
        description text NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id),
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX user_profile_login ON muster.user_profile (tenant_id, login_key);
      CREATE INDEX user_profile_email ON muster.user_profile (tenant_id, email_key);
      CALL muster.protect('muster.user_profile', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.enrolment (
        tenant_id text COLLATE "C" NOT NULL,
        secret_digest bytea NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, secret_digest),
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX enrolment_user ON muster.enrolment (tenant_id, user_id);
      CALL muster.protect('muster.enrolment', 'SELECT, INSERT, UPDATE, DELETE', true);
      """)
}
