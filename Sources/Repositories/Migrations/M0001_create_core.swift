extension Migration {
  /// What every change needs: tenant, revision, audit, log, idempotency, and the fence around them.
  ///
  /// Locks: creates only; nothing that exists is locked.
  ///
  /// `muster.protect` fences a table: no row without `muster.tenant`, and for tables that name users none without a
  /// `muster.sight` that reaches them. The owner gets no policy, so that even it reads nothing by accident. The router
  /// has policies of its own on two tables.
  ///
  /// The settings are read in a scalar subquery, so that the planner evaluates them once for a statement and not for
  /// each row. A setting that was set locally in an earlier transaction reads as the empty text afterwards, hence the
  /// check that no tenant has an empty id.
  static let createCore = Migration(
    number: 1, name: "create_core",
    sql: """
      GRANT USAGE ON SCHEMA muster TO muster_app, muster_router;

      CREATE PROCEDURE muster.protect(target regclass, rights text, names_users boolean) LANGUAGE plpgsql AS $$
      DECLARE
        condition text := 'tenant_id = (SELECT current_setting(''muster.tenant'', true))';
      BEGIN
        IF names_users THEN
          condition := condition || ' AND (SELECT current_setting(''muster.sight'', true)) = ''everything''';
        END IF;
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY tenant ON %s TO muster_app USING (%s) WITH CHECK (%s)',
          target, condition, condition);
        EXECUTE format('GRANT %s ON %s TO muster_app', rights, target);
      END $$;
      REVOKE EXECUTE ON PROCEDURE muster.protect FROM PUBLIC;

      CREATE TABLE muster.tenant_revision (
        tenant_id text COLLATE "C" PRIMARY KEY CHECK (tenant_id <> ''),
        revision bigint NOT NULL CHECK (revision > 0)
      );
      CALL muster.protect('muster.tenant_revision', 'SELECT, INSERT, UPDATE', false);

      CREATE TABLE muster.tenant (
        tenant_id text COLLATE "C" PRIMARY KEY REFERENCES muster.tenant_revision DEFERRABLE INITIALLY DEFERRED,
        display_name text NOT NULL,
        presets text[] NOT NULL,
        company text COLLATE "C" NOT NULL,
        unit text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL
      );
      CALL muster.protect('muster.tenant', 'SELECT, INSERT, UPDATE, DELETE', false);
      CREATE TABLE muster.tenant_history (
        tenant_id text COLLATE "C" NOT NULL,
        display_name text NOT NULL,
        presets text[] NOT NULL,
        company text COLLATE "C" NOT NULL,
        unit text COLLATE "C" NOT NULL,
        from_revision bigint NOT NULL,
        until_revision bigint NOT NULL,
        PRIMARY KEY (tenant_id, until_revision)
      );
      CALL muster.protect('muster.tenant_history', 'SELECT, INSERT', false);

      CREATE POLICY router ON muster.tenant FOR SELECT TO muster_router USING (true);
      CREATE POLICY router ON muster.tenant_revision FOR SELECT TO muster_router USING (true);
      GRANT SELECT ON muster.tenant, muster.tenant_revision TO muster_router;

      CREATE TABLE muster.change_log (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant_revision,
        revision bigint NOT NULL,
        at timestamptz NOT NULL,
        principal text NOT NULL,
        effects jsonb NOT NULL,
        PRIMARY KEY (tenant_id, revision)
      );
      CALL muster.protect('muster.change_log', 'SELECT, INSERT', true);

      CREATE TABLE muster.audit (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant_revision,
        revision bigint NOT NULL,
        at timestamptz NOT NULL,
        principal text NOT NULL,
        acting_user text COLLATE "C",
        method text NOT NULL,
        source text NOT NULL,
        request_id text,
        trace text NOT NULL,
        effects jsonb NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (tenant_id, revision)
      );
      CALL muster.protect('muster.audit', 'SELECT, INSERT', true);

      -- The canonical form of an audit row, chained to the row before. An array, so that no two rows share a form.
      CREATE FUNCTION muster.audit_hash(previous bytea, tenant_id text, revision bigint, at timestamptz,
        principal text, acting_user text, method text, source text, request_id text, trace text, effects jsonb)
      RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(tenant_id, revision,
          (extract(epoch FROM at) * 1000000)::bigint, principal, acting_user, method, source, request_id, trace,
          effects)::text, 'UTF8'))
      $$;
      REVOKE EXECUTE ON FUNCTION muster.audit_hash FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.audit_hash TO muster_app;

      CREATE TABLE muster.request (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant_revision,
        principal text COLLATE "C" NOT NULL,
        method text COLLATE "C" NOT NULL,
        request_id text COLLATE "C" NOT NULL,
        body_digest bytea NOT NULL,
        answer text NOT NULL,
        revision bigint NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, principal, method, request_id)
      );
      CREATE INDEX request_expiry ON muster.request (tenant_id, expires_at);
      CALL muster.protect('muster.request', 'SELECT, INSERT, UPDATE, DELETE', false);

      CREATE TABLE muster.epoch (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        restores bigint NOT NULL
      );
      INSERT INTO muster.epoch (restores) VALUES (0);

      -- On a primary the timeline comes from the log's position, not from the last checkpoint: after a promotion the
      -- checkpoint that records the new timeline may be minutes away.
      CREATE FUNCTION muster.current_epoch(OUT timeline bigint, OUT restores bigint)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
        SELECT
          CASE WHEN pg_is_in_recovery() THEN (SELECT timeline_id::bigint FROM pg_control_checkpoint())
            ELSE ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::bigint END,
          e.restores
        FROM muster.epoch AS e
      $$;
      REVOKE EXECUTE ON FUNCTION muster.current_epoch FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.current_epoch TO muster_app, muster_router;
      """)
}
