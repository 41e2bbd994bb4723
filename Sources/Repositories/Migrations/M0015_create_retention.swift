extension Migration {
  /// How long the past is kept, and the one role that may remove what is older.
  ///
  /// Locks: `ACCESS EXCLUSIVE` on each altered table until the step's end, some milliseconds; no row is touched. `SHARE` on
  /// `workgroup_history` while it gets an index.
  ///
  /// The application adds to history, log and audit and alters none of them. `muster_janitor` alone deletes there, and the
  /// policies say what: only what lies up to the tenant's row in `retention`, and that row may only be moved to a
  /// revision older than the tenant keeps. So the promise does not rest on code. The row is also where the audit's chain
  /// begins from then on: it holds the hash of the last revision that may be gone. Chains of accesses begin at
  /// `access_chain.removed` likewise. The newest revision stays, because the next one is chained to it.
  static let createRetention = Migration(
    number: 15, name: "create_retention",
    sql: """
      GRANT USAGE ON SCHEMA muster TO muster_janitor;

      ALTER TABLE muster.tenant ADD COLUMN retention_days bigint CHECK (retention_days >= 0);
      ALTER TABLE muster.tenant_history ADD COLUMN retention_days bigint;
      CREATE POLICY janitor ON muster.tenant FOR SELECT TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)));
      GRANT SELECT (tenant_id, retention_days) ON muster.tenant TO muster_janitor;

      -- What is older may go. 400 days, unless the tenant says otherwise: a year, and a month to look back over it.
      CREATE FUNCTION muster.retention_start() RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT now() - make_interval(days => coalesce((
          SELECT retention_days FROM muster.tenant WHERE tenant_id = current_setting('muster.tenant', true)), 400)::int)
      $$;
      REVOKE EXECUTE ON FUNCTION muster.retention_start FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.retention_start TO muster_janitor;

      CREATE TABLE muster.retention (
        tenant_id text COLLATE "C" PRIMARY KEY REFERENCES muster.tenant_revision,
        revision bigint NOT NULL,
        at timestamptz NOT NULL,
        hash bytea NOT NULL
      );
      CALL muster.protect('muster.retention', 'SELECT', true);
      CREATE POLICY janitor_sees ON muster.retention FOR SELECT TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)));
      CREATE PROCEDURE muster.bound_retention(verb text) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format($policy$
          CREATE POLICY janitor_%1$s ON muster.retention FOR %1$s TO muster_janitor %2$s WITH CHECK (
            tenant_id = (SELECT current_setting('muster.tenant', true)) AND EXISTS (
              SELECT FROM muster.audit AS a
              WHERE a.tenant_id = retention.tenant_id AND a.revision = retention.revision AND a.hash = retention.hash
                AND a.at = retention.at AND a.at < muster.retention_start()
                AND EXISTS (
                  SELECT FROM muster.audit AS b
                  WHERE b.tenant_id = retention.tenant_id AND b.revision > retention.revision)))
          $policy$, verb, CASE verb WHEN 'UPDATE' THEN 'USING (true)' ELSE '' END);
      END $$;
      CALL muster.bound_retention('INSERT');
      CALL muster.bound_retention('UPDATE');
      DROP PROCEDURE muster.bound_retention;
      GRANT SELECT, INSERT, UPDATE ON muster.retention TO muster_janitor;

      -- Lets the janitor see and remove the rows up to the retention's revision, and no other.
      CREATE PROCEDURE muster.retain(target regclass, revision_column text) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format($policy$
          CREATE POLICY janitor_removes ON %s FOR ALL TO muster_janitor USING (
            tenant_id = (SELECT current_setting('muster.tenant', true)) AND %I <= (
              SELECT r.revision FROM muster.retention AS r
              WHERE r.tenant_id = (SELECT current_setting('muster.tenant', true))))
          WITH CHECK (false)
          $policy$, target, revision_column);
        EXECUTE format('GRANT SELECT, DELETE ON %s TO muster_janitor', target);
      END $$;
      REVOKE EXECUTE ON PROCEDURE muster.retain FROM PUBLIC;

      CALL muster.retain('muster.tenant_history', 'until_revision');
      CALL muster.retain('muster.company_history', 'until_revision');
      CALL muster.retain('muster.unit_history', 'until_revision');
      CALL muster.retain('muster.user_account_history', 'until_revision');
      CALL muster.retain('muster.workgroup_history', 'until_revision');
      CALL muster.retain('muster.membership_history', 'until_revision');
      CALL muster.retain('muster.role_history', 'until_revision');
      CALL muster.retain('muster.role_state_history', 'until_revision');
      CALL muster.retain('muster.resource_type_history', 'until_revision');
      CALL muster.retain('muster.connection_history', 'until_revision');
      CALL muster.retain('muster.mapping_history', 'until_revision');
      CALL muster.retain('muster.resource_history', 'until_revision');
      CALL muster.retain('muster.resource_link_history', 'until_revision');
      CALL muster.retain('muster.access_grant_history', 'until_revision');
      CALL muster.retain('muster.user_role_history', 'until_revision');
      CALL muster.retain('muster.resource_role_history', 'until_revision');
      CALL muster.retain('muster.workgroup_project_history', 'until_revision');
      CALL muster.retain('muster.workgroup_administrator_history', 'until_revision');
      CALL muster.retain('muster.scope_item_history', 'until_revision');
      CALL muster.retain('muster.workgroup_entity_permission_history', 'until_revision');
      CALL muster.retain('muster.user_entity_permission_history', 'until_revision');
      CALL muster.retain('muster.change_log', 'revision');
      -- To find how far the retention may move: of rows that stay the janitor sees when they were made, and no more.
      CREATE POLICY janitor_sees ON muster.audit FOR SELECT TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)));
      CREATE POLICY janitor_removes ON muster.audit FOR DELETE TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND revision <= (
          SELECT r.revision FROM muster.retention AS r
          WHERE r.tenant_id = (SELECT current_setting('muster.tenant', true))));
      GRANT SELECT (tenant_id, revision, at, hash), DELETE ON muster.audit TO muster_janitor;

      ALTER TABLE muster.access_chain
        ADD COLUMN removed bigint NOT NULL DEFAULT 0,
        ADD COLUMN removed_hash bytea NOT NULL DEFAULT '';
      REVOKE INSERT, UPDATE ON muster.access_chain FROM muster_app;
      GRANT INSERT (tenant_id, node, sequence, hash, last_record), UPDATE (sequence, hash, last_record)
        ON muster.access_chain TO muster_app;
      CREATE POLICY janitor_sees ON muster.access_chain FOR SELECT TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)));
      CREATE POLICY janitor_moves ON muster.access_chain FOR UPDATE TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)))
        WITH CHECK (EXISTS (
          SELECT FROM muster.access_log AS a
          WHERE a.tenant_id = access_chain.tenant_id AND a.node = access_chain.node
            AND a.sequence = access_chain.removed AND a.hash = access_chain.removed_hash
            AND a.at < muster.retention_start()));
      CREATE POLICY janitor_removes ON muster.access_chain FOR DELETE TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND removed = sequence);
      GRANT SELECT (tenant_id, node, sequence, removed, removed_hash), UPDATE (removed, removed_hash), DELETE
        ON muster.access_chain TO muster_janitor;
      CREATE POLICY janitor_sees ON muster.access_log FOR SELECT TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)));
      CREATE POLICY janitor_removes ON muster.access_log FOR DELETE TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND sequence <= (
          SELECT c.removed FROM muster.access_chain AS c
          WHERE c.tenant_id = access_log.tenant_id AND c.node = access_log.node));
      GRANT SELECT (tenant_id, node, sequence, at, hash), DELETE ON muster.access_log TO muster_janitor;

      CREATE POLICY janitor ON muster.request TO muster_janitor
        USING (tenant_id = (SELECT current_setting('muster.tenant', true)) AND expires_at < now())
        WITH CHECK (false);
      GRANT SELECT (ctid, tenant_id, expires_at), DELETE ON muster.request TO muster_janitor;

      -- For the past of one user: the workgroups that held everybody are few among all that there were.
      CREATE INDEX workgroup_history_all_users ON muster.workgroup_history (tenant_id, id) WHERE holds_all_users;

      -- Removes at most so many rows of what ended, from whichever histories there are. It runs as its caller: what may
      -- go is for the policies to say.
      CREATE FUNCTION muster.remove_past(most bigint) RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE
        past regclass;
        removed bigint := 0;
        more bigint;
      BEGIN
        FOR past IN SELECT c.oid FROM pg_class AS c
          WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname LIKE '%\\_history'
          ORDER BY c.relname
        LOOP
          EXECUTE format($sql$
            DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
              SELECT ctid FROM %1$s WHERE tenant_id = current_setting('muster.tenant') AND until_revision <= (
                SELECT revision FROM muster.retention WHERE tenant_id = current_setting('muster.tenant'))
              ORDER BY until_revision LIMIT $1))
            $sql$, past) USING most - removed;
          GET DIAGNOSTICS more = ROW_COUNT;
          removed := removed + more;
          EXIT WHEN removed >= most;
        END LOOP;
        RETURN removed;
      END $$;
      REVOKE EXECUTE ON FUNCTION muster.remove_past FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.remove_past TO muster_janitor;
      """)
}
