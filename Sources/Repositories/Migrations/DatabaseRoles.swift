public import Postgres

/// The roles that fence the data, and the one login that may take them.
///
/// `muster_owner` owns the schema and reads no row; `muster_app` reads and writes rows of the tenant that a transaction
/// names; `muster_router` sees which tenants exist and how new they are; `muster_janitor` removes what a tenant keeps no
/// longer, and can remove nothing else. None of them can log in: `musterd` does, and inherits nothing, so that a
/// connection without a role can do nothing.
public enum DatabaseRoles {
  /// Owns the schema: for migrations.
  public static let owner = "muster_owner"
  /// Reads and writes rows of one tenant.
  public static let app = "muster_app"
  /// Sees which tenants exist and how new they are.
  public static let router = "muster_router"
  /// Removes what is older than a tenant keeps, and nothing else.
  public static let janitor = "muster_janitor"
  /// Logs in, and may take the roles `app`, `router` and `janitor`.
  public static let login = "musterd"

  /// Makes what is missing, in the database that the pool is connected to.
  ///
  /// - Parameter pool: Connections of a superuser, or of a role that may create roles and grant on the database.
  public static func create(with pool: PostgresPool, deadline: ContinuousClock.Instant) async throws {
    try await pool.transaction(deadline: deadline) { transaction in
      try await transaction.script(script)
    }
  }

  /// What ``create(with:deadline:)`` runs, for an administrator to run by hand. It may be run again.
  public static let script = """
    DO $$
    DECLARE
      wanted text;
    BEGIN
      PERFORM pg_advisory_xact_lock(5570183621905);
      FOREACH wanted IN ARRAY ARRAY['muster_owner', 'muster_app', 'muster_router', 'muster_janitor'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
          EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', wanted);
        END IF;
      END LOOP;
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'musterd') THEN
        CREATE ROLE musterd LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS;
      END IF;
      GRANT muster_app, muster_router, muster_janitor TO musterd;
      EXECUTE format('GRANT CREATE ON DATABASE %I TO muster_owner', current_database());
    END $$;
    """
}
