extension Migration {
  /// The log of accesses, a chain per node; and what ended at a revision, for the audit and for removing it later.
  ///
  /// Locks: `SHARE` on each history while its index is made, which holds back changes and no reads: about a second per
  /// million rows that ended.
  ///
  /// A node writes to no chain but its own, under the lock of its row in `access_chain`, which also tells whether the
  /// end of a chain was cut off. `last_record` is the node's own count of accesses: what arrives again after a lost
  /// COMMIT is known by it.
  static let createAccessLog = Migration(
    number: 9, name: "create_access_log",
    sql: """
      CREATE TABLE muster.access_chain (
        tenant_id text COLLATE "C" NOT NULL REFERENCES muster.tenant_revision,
        node text COLLATE "C" NOT NULL,
        sequence bigint NOT NULL,
        hash bytea NOT NULL,
        last_record bigint NOT NULL,
        PRIMARY KEY (tenant_id, node)
      );
      CALL muster.protect('muster.access_chain', 'SELECT, INSERT, UPDATE', false);

      CREATE TABLE muster.access_log (
        tenant_id text COLLATE "C" NOT NULL,
        node text COLLATE "C" NOT NULL,
        sequence bigint NOT NULL,
        at timestamptz NOT NULL,
        kind text COLLATE "C" NOT NULL,
        principal text NOT NULL,
        acting_user text COLLATE "C",
        method text NOT NULL,
        user_id text COLLATE "C",
        reason text,
        trace text NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (tenant_id, node, sequence),
        FOREIGN KEY (tenant_id, node) REFERENCES muster.access_chain
      );
      CREATE INDEX access_log_at ON muster.access_log (tenant_id, at, node, sequence);
      CALL muster.protect('muster.access_log', 'SELECT, INSERT', true);

      CREATE FUNCTION muster.access_hash(previous bytea, tenant_id text, node text, sequence bigint, at timestamptz,
        kind text, principal text, acting_user text, method text, user_id text, reason text, trace text)
      RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(tenant_id, node, sequence,
          (extract(epoch FROM at) * 1000000)::bigint, kind, principal, acting_user, method, user_id, reason,
          trace)::text, 'UTF8'))
      $$;
      REVOKE EXECUTE ON FUNCTION muster.access_hash FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.access_hash TO muster_app;

      -- Whether effects are about a user (its account, or a fact that says whose it is) and about a workgroup likewise.
      CREATE FUNCTION muster.names(effects jsonb, user_id text, workgroup text)
      RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT (user_id IS NULL OR jsonb_path_exists(effects,
            '$[*].* ? (@.user.id == $id || @.*.user == $id)', jsonb_build_object('id', user_id)))
          AND (workgroup IS NULL OR jsonb_path_exists(effects,
            '$[*].* ? (@.workgroup.id == $id || @.*.workgroup == $id)', jsonb_build_object('id', workgroup)))
      $$;
      REVOKE EXECUTE ON FUNCTION muster.names FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.names TO muster_app;

      CREATE INDEX company_history_until ON muster.company_history (tenant_id, until_revision);
      CREATE INDEX unit_history_until ON muster.unit_history (tenant_id, until_revision);
      CREATE INDEX user_account_history_until ON muster.user_account_history (tenant_id, until_revision);
      CREATE INDEX workgroup_history_until ON muster.workgroup_history (tenant_id, until_revision);
      CREATE INDEX membership_history_until ON muster.membership_history (tenant_id, until_revision);
      CREATE INDEX role_history_until ON muster.role_history (tenant_id, until_revision);
      CREATE INDEX role_state_history_until ON muster.role_state_history (tenant_id, until_revision);
      CREATE INDEX resource_type_history_until ON muster.resource_type_history (tenant_id, until_revision);
      CREATE INDEX connection_history_until ON muster.connection_history (tenant_id, until_revision);
      CREATE INDEX mapping_history_until ON muster.mapping_history (tenant_id, until_revision);
      CREATE INDEX resource_history_until ON muster.resource_history (tenant_id, until_revision);
      CREATE INDEX resource_link_history_until ON muster.resource_link_history (tenant_id, until_revision);
      CREATE INDEX access_grant_history_until ON muster.access_grant_history (tenant_id, until_revision);
      CREATE INDEX user_role_history_until ON muster.user_role_history (tenant_id, until_revision);
      CREATE INDEX resource_role_history_until ON muster.resource_role_history (tenant_id, until_revision);
      CREATE INDEX workgroup_project_history_until ON muster.workgroup_project_history (tenant_id, until_revision);
      CREATE INDEX workgroup_administrator_history_until ON muster.workgroup_administrator_history (tenant_id, until_revision);
      CREATE INDEX scope_item_history_until ON muster.scope_item_history (tenant_id, until_revision);
      CREATE INDEX workgroup_entity_permission_history_until ON muster.workgroup_entity_permission_history (tenant_id, until_revision);
      CREATE INDEX user_entity_permission_history_until ON muster.user_entity_permission_history (tenant_id, until_revision);
      """)
}
