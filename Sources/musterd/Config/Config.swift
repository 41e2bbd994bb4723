import Reactor
import Services
import TLS

/// Everything that decides how `musterd serve` behaves, checked.
struct Config: Sendable {
  /// Where the facts live.
  enum Database: Equatable, Sendable {
    /// A PostgreSQL of the daemon's own, below the data directory.
    case embedded
    /// Somebody else's; `migrateURL` is the owner role's, if the daemon is to migrate.
    case external(url: String, migrateURL: String?)
  }

  enum LogFormat: String, CaseIterable, Sendable {
    case json, text
  }

  var listen: SocketAddress
  /// nil: connections are not encrypted.
  var tls: ServerTLSConfig?
  /// Whom key sets are taken from that connections name by address; nil for whom the system trusts.
  var keySetAuthorities: String?
  /// Which of the three services this process carries.
  var services: Set<ServiceSet>
  /// Holds the root key and, if embedded, the database.
  var dataDirectory: String
  /// Whether nobody chose the data directory, so that another may be taken where PostgreSQL can't enter it.
  var dataDirectoryIsDefault: Bool
  var database: Database
  /// Reactors, each with a thread.
  var threads: Int
  /// Where Prometheus reads metrics; nil for nowhere.
  var metricsListen: SocketAddress?
  /// How long `any` checks are answered without contact to the database.
  var maxStaleness: Duration
  /// What loaded tenants may take of memory, about.
  var snapshotBytes: Int
  /// Holds presets besides those that come with the daemon.
  var presetsDirectory: String?
  var reflectionIsOpen: Bool
  var admitsEverybody: Bool
  var logFormat: LogFormat
}

/// A configuration that can't be served, with the option at fault.
struct ConfigError: Error, CustomStringConvertible {
  let option: String
  let problem: String

  init(_ option: String, _ problem: String) {
    self.option = option
    self.problem = problem
  }

  var description: String { "--\(option): \(problem)" }
}
