/// Where the database is and who asks.
public struct PostgresConfig: Sendable {
  /// A URL or `key=value` pairs as libpq takes them. Of a list of hosts the first that takes writes is used, unless
  /// `target_session_attrs` says otherwise.
  public var conninfo: String
  /// The role that every statement runs as, if other than the one that logs in.
  public var role: String?
  /// What `pg_stat_activity` shows.
  public var applicationName: String
  /// How long one attempt to connect may take, over all hosts.
  public var connectTimeout: Duration
  /// Settings of each session, such as `("enable_hashjoin", "off")`; a transaction may have others.
  public var settings: [(name: String, value: String)] = []
  /// Whether commits wait until they are safe on disk.
  var isDurable = true

  /// Describes a database. Nothing connects yet; a text that libpq can't read shows at the first use.
  public init(
    conninfo: String, role: String? = nil, applicationName: String = "musterd", connectTimeout: Duration = .seconds(5)
  ) {
    self.conninfo = conninfo
    self.role = role
    self.applicationName = applicationName
    self.connectTimeout = connectTimeout
  }
}
