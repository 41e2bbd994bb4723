import Configuration
import Foundation
import Reactor
import Repositories
import Services
import SystemPackage
import TLS
import Yams

/// Reads the configuration from the command line, the environment and the file, in that order.
enum ConfigLoader {
  /// - Throws: ``ConfigError`` that names the option at fault.
  static func load(
    _ options: ServeOptions, environment: [String: String] = ProcessInfo.processInfo.environment
  ) async throws -> Config {
    let file = options.config ?? environment["MUSTER_CONFIG"]
    try refuseUnknownVariables(environment)
    var providers: [any ConfigProvider] = [
      InMemoryProvider(name: "command line", values: options.typed),
      EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "muster"),
    ]
    if let file {
      try refuseUnknownKeys(of: file)
      do {
        providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(file)))
      } catch {
        throw ConfigError("config", "\(file) can't be read: \(error)")
      }
    }
    return try build(ConfigValues(reader: ConfigReader(providers: providers)))
  }

  private static func build(_ values: ConfigValues) throws -> Config {
    let dataDirectory = try values.string(.dataDir)
    let config = Config(
      listen: try values.address(.listen, default: "127.0.0.1:7400"),
      tls: try ServerTLSConfig(values),
      keySetAuthorities: try values.string(.keySetCA),
      services: try services(values),
      dataDirectory: dataDirectory ?? ".muster",
      dataDirectoryIsDefault: dataDirectory == nil,
      database: try database(values),
      threads: try threads(values),
      metricsListen: try values.string(.metricsListen) == "off"
        ? nil : try values.address(.metricsListen, default: "127.0.0.1:7490"),
      maxStaleness: try values.duration(.maxStaleness, default: .seconds(5)),
      snapshotBytes: try values.bytes(.snapshotMemory, default: RepositoryLimits().snapshotBytes),
      presetsDirectory: try values.string(.presetsDir),
      reflectionIsOpen: try values.flag(.reflectionOpen),
      admitsEverybody: try values.flag(.insecureNoAuth),
      logFormat: try logFormat(values))
    if config.admitsEverybody, !config.listen.isLoopback {
      throw ConfigError(
        "insecure-no-auth", "admits everybody, so --listen must be a loopback address, not \(config.listen)")
    }
    return config
  }

  private static func services(_ values: ConfigValues) throws -> Set<ServiceSet> {
    guard try values.string(.services) != nil else { return Set(ServiceSet.allCases) }
    var services: Set<ServiceSet> = []
    for name in try values.list(.services) {
      guard let service = ServiceSet(rawValue: name) else {
        throw ConfigError("services", "'\(name)' is none of authorization, directory, provisioning")
      }
      services.insert(service)
    }
    guard !services.isEmpty else { throw ConfigError("services", "names no service") }
    return services
  }

  private static func database(_ values: ConfigValues) throws -> Config.Database {
    let migrates = try values.flag(.migrate)
    let migrateURL = try values.string(.migrateDatabaseURL)
    guard let url = try values.string(.databaseURL) else {
      if migrates { throw ConfigError("migrate", "is for --database-url; an embedded database migrates by itself") }
      if migrateURL != nil { throw ConfigError("migrate-database-url", "has no meaning without --database-url") }
      return .embedded
    }
    if migrateURL != nil, !migrates {
      throw ConfigError("migrate-database-url", "has no meaning without --migrate")
    }
    return .external(url: url, migrateURL: migrates ? migrateURL ?? url : nil)
  }

  private static func threads(_ values: ConfigValues) throws -> Int {
    let threads = try values.int(.threads) ?? min(ProcessInfo.processInfo.activeProcessorCount, Limits.threads)
    guard (1...Limits.threads).contains(threads) else {
      throw ConfigError("threads", "must be 1 to \(Limits.threads)")
    }
    return threads
  }

  private static func logFormat(_ values: ConfigValues) throws -> Config.LogFormat {
    guard let text = try values.string(.logFormat) else { return isatty(STDERR_FILENO) == 1 ? .text : .json }
    guard let format = Config.LogFormat(rawValue: text) else { throw ConfigError("log-format", "is json or text") }
    return format
  }

  private static func refuseUnknownVariables(_ environment: [String: String]) throws {
    let known = Set(ConfigOption.allCases.map(\.variable)).union(Self.foreignVariables)
    for name in environment.keys.sorted() where name.hasPrefix("MUSTER_") && !known.contains(name) {
      // The gateway's, which may run beside it.
      if name.hasPrefix("MUSTER_SCIM_") { continue }
      throw ConfigError("config", "the environment variable \(name) is no option of musterd; is it misspelled?")
    }
  }

  /// Variables with our prefix that are not options of `serve`.
  private static let foreignVariables: Set<String> = [
    "MUSTER_CONFIG", "MUSTER_POSTGRES_BIN", "MUSTER_SERVER", "MUSTER_KEY_FILE", "MUSTER_KEY", "MUSTER_TENANT",
    "MUSTER_TLS_CA", "MUSTER_TLS_SERVER_NAME", "MUSTER_CLIENT_CERT", "MUSTER_CLIENT_KEY",
  ]

  private static func refuseUnknownKeys(of file: String) throws {
    let text: String
    do {
      text = try String(contentsOfFile: file, encoding: .utf8)
    } catch {
      throw ConfigError("config", "\(file) can't be read; check that it exists and that this user may read it")
    }
    let loaded: Any?
    do {
      loaded = try Yams.load(yaml: text)
    } catch {
      throw ConfigError("config", "\(file) is not YAML: \(error)")
    }
    guard let keys = loaded as? [String: Any] else {
      if loaded == nil { return }
      throw ConfigError("config", "\(file) must hold one mapping of options to values")
    }
    for (key, value) in keys.sorted(by: { $0.key < $1.key }) {
      guard ConfigOption(rawValue: key) != nil else {
        throw ConfigError("config", "\(file) has the unknown key '\(key)'")
      }
      if value is [Any] || value is [String: Any] {
        throw ConfigError("config", "\(file): '\(key)' must be one value; separate several by commas")
      }
    }
  }
}
