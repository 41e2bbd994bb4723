import Glibc

/// A PostgreSQL server on this machine.
struct Installation: Sendable {
  /// The folder of `initdb`, `pg_ctl` and `postgres`.
  let binDirectory: String

  /// Finds a server: `$MUSTER_POSTGRES_BIN`, else the newest in Debian's or Red Hat's places, else on the PATH.
  ///
  /// - Parameter version: the major version that existing data need.
  static func find(version: String?) throws(EmbeddedError) -> Installation {
    if let path = variable("MUSTER_POSTGRES_BIN") {
      guard isComplete(path) else {
        throw EmbeddedError(.notInstalled, "MUSTER_POSTGRES_BIN is \(path), which has no initdb, pg_ctl and postgres")
      }
      return Installation(binDirectory: path)
    }
    let debian = Files.names(in: "/usr/lib/postgresql").map { ($0, "/usr/lib/postgresql/\($0)/bin") }
    let redHat = Files.names(in: "/usr").filter { $0.hasPrefix("pgsql-") }.map {
      ($0.dropFirst(6).description, "/usr/\($0)/bin")
    }
    let found = (debian + redHat).filter { isComplete($0.1) }.sorted { (Int($0.0) ?? 0) > (Int($1.0) ?? 0) }
    if let match = found.first(where: { version == nil || $0.0 == version }) {
      return Installation(binDirectory: match.1)
    }
    if let version, !found.isEmpty {
      throw EmbeddedError(
        .notInstalled,
        "the data were made by PostgreSQL \(version), and only \(found.map(\.0).joined(separator: ", ")) is installed: "
          + "install postgresql-\(version), or upgrade the data with pg_upgrade")
    }
    let path = variable("PATH")?.split(separator: ":").map(String.init) ?? []
    guard let directory = path.first(where: isComplete) else {
      throw EmbeddedError(
        .notInstalled,
        "no PostgreSQL server is installed: install it (Debian: apt-get install postgresql), set MUSTER_POSTGRES_BIN, "
          + "or give --database-url")
    }
    return Installation(binDirectory: directory)
  }

  private static func isComplete(_ directory: String) -> Bool {
    ["initdb", "pg_ctl", "postgres"].allSatisfy { Files.isExecutable("\(directory)/\($0)") }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
