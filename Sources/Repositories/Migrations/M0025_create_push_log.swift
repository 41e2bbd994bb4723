extension Migration {
  /// What belongs to pushes and is no fact: what they have taken, what is held, what was deleted, and their log.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `connection` for the foreign keys, for an instant.
  ///
  /// All of it may hold what persons are called, as it was sent: none of it is chained, and each can be erased.
  static let createPushLog = Migration(
    number: 25, name: "create_push_log",
    sql: """
      CREATE TABLE muster.removal (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        minute timestamptz NOT NULL,
        count bigint NOT NULL,
        PRIMARY KEY (tenant_id, connection, minute),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.removal', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.held_request (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        method text COLLATE "C" NOT NULL,
        digest text COLLATE "C" NOT NULL,
        body text NOT NULL,
        removals jsonb NOT NULL,
        is_approved boolean NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE UNIQUE INDEX held_request_digest ON muster.held_request (tenant_id, connection, digest);
      CREATE INDEX held_request_order ON muster.held_request (tenant_id, connection, id);
      CALL muster.protect('muster.held_request', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.push_log (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        number bigint NOT NULL,
        at timestamptz NOT NULL,
        method text COLLATE "C" NOT NULL,
        body text NOT NULL,
        decision text COLLATE "C" NOT NULL,
        reason text COLLATE "C" NOT NULL,
        target text COLLATE "C" NOT NULL,
        removals jsonb NOT NULL,
        -- The one that it made; NULL if it made none.
        revision bigint,
        PRIMARY KEY (tenant_id, connection, number),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX push_log_at ON muster.push_log (tenant_id, at);
      CALL muster.protect('muster.push_log', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.departure (
        tenant_id text COLLATE "C" NOT NULL,
        scim_user text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        until timestamptz NOT NULL,
        facts jsonb NOT NULL,
        PRIMARY KEY (tenant_id, scim_user),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX departure_until ON muster.departure (tenant_id, until);
      CREATE INDEX departure_connection ON muster.departure (tenant_id, connection);
      CALL muster.protect('muster.departure', 'SELECT, INSERT, UPDATE, DELETE', true);
      """)
}
