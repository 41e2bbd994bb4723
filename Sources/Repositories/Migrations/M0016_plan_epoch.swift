extension Migration {
  /// The epoch, in a language that keeps its plan: a function in SQL is read and planned anew by each statement that
  /// calls it, which took 0.2 ms of each change and of each look at the heads.
  ///
  /// Locks: the function's row in the catalogue, for an instant.
  static let planEpoch = Migration(
    number: 16, name: "plan_epoch",
    sql: """
      CREATE OR REPLACE FUNCTION muster.current_epoch(OUT timeline bigint, OUT restores bigint)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
      BEGIN
        restores := (SELECT e.restores FROM muster.epoch AS e);
        -- On a primary from the log's position: see the step that made it.
        IF pg_is_in_recovery() THEN
          timeline := (SELECT timeline_id FROM pg_control_checkpoint());
        ELSE
          timeline := ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::bigint;
        END IF;
      END $$;
      """)
}
