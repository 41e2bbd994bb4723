public import Postgres

/// How each part of the daemon connects: one database, one login, a role per purpose.
public struct DatabaseAccess: Sendable {
  /// For ``DatabaseRoles/create(with:deadline:)``; nil for an external database, whose administrator does that.
  public let superuser: PostgresConfig?
  /// For ``MigrationRunner`` and ``EpochCounter``; nil if this node may not migrate.
  public let owner: PostgresConfig?
  /// For the change pipeline, the reads and the snapshots.
  public let app: PostgresConfig
  /// For what crosses tenants: which exist, and how new they are.
  public let router: PostgresConfig
  /// For removing what is out of retention.
  public let janitor: PostgresConfig

  /// An external database.
  ///
  /// - Parameters:
  ///   - conninfo: A login that may take the roles `muster_app`, `muster_router` and `muster_janitor`.
  ///   - ownerConninfo: A login that may take the role `muster_owner`, for migrating; nil not to.
  public init(conninfo: String, ownerConninfo: String? = nil) {
    superuser = nil
    owner = ownerConninfo.map { PostgresConfig(conninfo: $0, role: "muster_owner") }
    app = Self.application(conninfo)
    router = PostgresConfig(conninfo: conninfo, role: "muster_router")
    janitor = PostgresConfig(conninfo: conninfo, role: "muster_janitor")
  }

  /// The embedded database: the superuser only makes the roles, the daemon works as `musterd`.
  ///
  /// - Parameter conninfo: The superuser's, as `key=value` pairs, of which a later one wins.
  public init(embedded conninfo: String) {
    superuser = PostgresConfig(conninfo: conninfo)
    owner = PostgresConfig(conninfo: conninfo, role: "muster_owner")
    app = Self.application(conninfo + " user=musterd")
    router = PostgresConfig(conninfo: conninfo + " user=musterd", role: "muster_router")
    janitor = PostgresConfig(conninfo: conninfo + " user=musterd", role: "muster_janitor")
  }

  /// How the application connects: as `muster_app`, with plans for what it asks.
  ///
  /// That is by key, and goes row by row through an index whatever the planner believes. It expects a hundred rows of
  /// each list that is a parameter, for which it would rather read a table once, as long as that is of some ten thousand
  /// rows. What works in sets switches the other plans on.
  ///
  /// - Parameter conninfo: A login that may take the role `muster_app`.
  public static func application(_ conninfo: String) -> PostgresConfig {
    var config = PostgresConfig(conninfo: conninfo, role: "muster_app")
    config.settings = [("enable_seqscan", "off"), ("enable_hashjoin", "off"), ("enable_mergejoin", "off")]
    return config
  }
}
