extension Migration {
  /// Snapshots of connections: each run, and what of it has come and is not applied yet.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `connection` for the foreign key, for an instant.
  ///
  /// A batch is one row: so staging a million members writes some hundred rows, without an index to keep for each, and
  /// letting go of them costs as little. It may hold what persons are called, as it was sent.
  static let createSync = Migration(
    number: 27, name: "create_sync",
    sql: """
      CREATE TABLE muster.sync_run (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        begun_at timestamptz NOT NULL,
        record jsonb NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, connection) REFERENCES muster.connection ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX sync_run_order ON muster.sync_run (tenant_id, connection, begun_at, id);
      CALL muster.protect('muster.sync_run', 'SELECT, INSERT, UPDATE, DELETE', true);

      CREATE TABLE muster.staged_batch (
        tenant_id text COLLATE "C" NOT NULL,
        run text COLLATE "C" NOT NULL,
        number bigint NOT NULL,
        users jsonb NOT NULL,
        groups jsonb NOT NULL,
        -- Users in groups, place by place; then groups in groups.
        member_groups text[] NOT NULL,
        members text[] NOT NULL,
        nested_groups text[] NOT NULL,
        children text[] NOT NULL,
        PRIMARY KEY (tenant_id, run, number),
        FOREIGN KEY (tenant_id, run) REFERENCES muster.sync_run ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
      );
      CALL muster.protect('muster.staged_batch', 'SELECT, INSERT, UPDATE, DELETE', true);
      """)
}
