extension Migration {
  /// An index for each question that had to read a whole table, and policies that the planner estimates right.
  ///
  /// Locks: `SHARE` on `workgroup` while its indexes are made, which holds back its changes and no reads: some
  /// milliseconds per ten thousand workgroups. `ACCESS EXCLUSIVE` on each table that names users, for an instant;
  /// `SHARE UPDATE EXCLUSIVE` on each with a tenant, which holds back nothing.
  ///
  /// The policies of tables that show nothing under a restricted sight say so in the words of `narrow_sight`: of the
  /// plain comparison the planner expects one row in two hundred, and sorts a log for a page of it.
  ///
  /// A plan that is kept must do for the largest tenant, so the planner takes each for the whole table. It would take it
  /// for one of average size, and read all of it rather than look up a few keys.
  static let indexQuestions = Migration(
    number: 11, name: "index_questions",
    sql: """
      CREATE INDEX workgroup_all_users ON muster.workgroup (tenant_id, id) WHERE holds_all_users;
      CREATE INDEX workgroup_all_permissions ON muster.workgroup (tenant_id, id) WHERE grants_all_permissions;
      CREATE INDEX workgroup_kind ON muster.workgroup (tenant_id, kind, id);
      CREATE INDEX workgroup_key ON muster.workgroup (tenant_id, kind, name_key, id);

      CREATE OR REPLACE PROCEDURE muster.protect(target regclass, rights text, names_users boolean)
      LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY tenant ON %1$s TO muster_app USING (%2$s) WITH CHECK (%2$s)', target,
          'tenant_id = (SELECT current_setting(''muster.tenant'', true))');
        IF names_users THEN CALL muster.narrow_sight(target, NULL); END IF;
        EXECUTE format('GRANT %s ON %s TO muster_app', rights, target);
        EXECUTE format('ALTER TABLE %s ALTER COLUMN tenant_id SET (n_distinct = 1)', target);
      END $$;

      DO $$
      DECLARE
        target regclass;
      BEGIN
        FOR target IN SELECT polrelid FROM pg_policy
          WHERE polname = 'tenant' AND pg_get_expr(polqual, polrelid) ~ 'muster.sight'
            AND pg_get_expr(polqual, polrelid) !~ 'NULLIF'
        LOOP
          CALL muster.narrow_sight(target, NULL);
        END LOOP;
        FOR target IN SELECT c.oid FROM pg_class AS c
          JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
          WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind IN ('r', 'p')
        LOOP
          EXECUTE format('ALTER TABLE %s ALTER COLUMN tenant_id SET (n_distinct = 1)', target);
        END LOOP;
      END $$;
      -- How many accesses there were outside tells something too.
      CALL muster.narrow_sight('muster.access_chain', NULL);
      """)
}
