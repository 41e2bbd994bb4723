extension Migration {
  /// A guard that is broken ends the statement that asks, so that COMMIT can be sent behind the question.
  ///
  /// Locks: creates only.
  static let raiseGuards = Migration(
    number: 10, name: "raise_guards",
    sql: """
      CREATE FUNCTION muster.refuse_change(guard text) RETURNS boolean LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a guard holds this change back' USING ERRCODE = 'check_violation', CONSTRAINT = guard;
      END $$;
      REVOKE EXECUTE ON FUNCTION muster.refuse_change FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION muster.refuse_change TO muster_app;
      """)
}
