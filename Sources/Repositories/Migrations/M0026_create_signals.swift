extension Migration {
  /// What the events of identity providers say of users, which events were taken, and who may forget what of all that
  /// connections leave behind.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `connection` and `user_account` for the foreign keys, and
  /// `ACCESS EXCLUSIVE` on `push_log` and `held_request` for the policies, for an instant.
  ///
  /// An event is remembered for 30 days: providers send one again for hours, or a week after they were not heard. A request
  /// that is held for 30 days has not come again. The log of a
  /// connection is kept as long as the tenant's other logs; its newest line stays, so that numbers go on from it.
  static let createSignals = Migration(
    number: 26, name: "create_signals",
    sql: """
      CREATE TABLE muster.signal (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        not_before timestamptz,
        held_by text[] NOT NULL,
        from_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id),
        FOREIGN KEY (tenant_id, user_id) REFERENCES muster.user_account DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.signal', 'SELECT, INSERT, UPDATE, DELETE', true);
      CREATE TABLE muster.signal_history (
        tenant_id text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        not_before timestamptz,
        held_by text[] NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, user_id, until_revision)
      );
      CREATE INDEX signal_history_until ON muster.signal_history (tenant_id, until_revision);
      CALL muster.protect('muster.signal_history', 'SELECT, INSERT', true);
      CALL muster.retain('muster.signal_history', 'until_revision');

      CREATE TABLE muster.event (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, connection, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX event_at ON muster.event (tenant_id, at);
      CALL muster.protect('muster.event', 'SELECT, INSERT, UPDATE, DELETE', true);

      -- When a connection last said of a user whether it is active (P44).
      CREATE TABLE muster.last_status (
        tenant_id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        user_id text COLLATE "C" NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, connection, user_id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.last_status', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE INDEX held_request_at ON muster.held_request (tenant_id, at);
      CREATE POLICY janitor_removes ON muster.event FOR ALL TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND at < now() - interval '30 days')
        WITH CHECK (false);
      CREATE POLICY janitor_removes ON muster.held_request FOR ALL TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND at < now() - interval '30 days')
        WITH CHECK (false);
      CREATE POLICY janitor_sees ON muster.push_log FOR SELECT TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)));
      CREATE POLICY janitor_removes ON muster.push_log FOR DELETE TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND at < (SELECT muster.retention_start()));
      GRANT SELECT, DELETE ON muster.event TO muster_janitor;
      GRANT SELECT, DELETE ON muster.held_request TO muster_janitor;
      GRANT SELECT (tenant_id, connection, number, at), DELETE ON muster.push_log TO muster_janitor;
      """)
}
