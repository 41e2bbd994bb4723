import ArgumentParser
import Configuration

/// The options of `musterd serve`, as typed. Each is also an environment variable (`MUSTER_LISTEN`) and a key of the
/// configuration file (`listen`); what is typed wins over the environment, that over the file.
struct ServeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Address to serve on (default: 127.0.0.1:7400).", valueName: "host:port"))
  var listen: String?

  @Option(
    help: ArgumentHelp("Serve over TLS with this certificate, and those up to its root, in PEM.", valueName: "file"))
  var tlsCert: String?

  @Option(help: ArgumentHelp("The certificate's key in PEM, without a passphrase.", valueName: "file"))
  var tlsKey: String?

  @Option(
    help: ArgumentHelp("Admit only clients that show a certificate of these CAs (mutual TLS).", valueName: "file"))
  var clientCA: String?

  @Option(
    help: ArgumentHelp(
      "Trust these CAs, and not the system's, of those who publish key sets by address.", valueName: "file"))
  var keySetCA: String?

  @Option(help: "Services to carry, separated by commas (default: authorization,directory,provisioning).")
  var services: String?

  @Option(help: "Folder of the root key and the embedded database (default: .muster).")
  var dataDir: String?

  @Option(help: "PostgreSQL to use instead of the embedded one, as a URL or key=value text.")
  var databaseURL: String?

  @Option(help: "Event loops, each with a thread (default: one per core).")
  var threads: Int?

  @Option(help: ArgumentHelp("Address of GET /metrics, or off (default: 127.0.0.1:7490).", valueName: "host:port"))
  var metricsListen: String?

  @Flag(help: "Migrate the database of --database-url before serving (an embedded one always is).")
  var migrate = false

  @Option(help: "The owner role's URL, for --migrate.")
  var migrateDatabaseURL: String?

  @Option(help: "How long checks are answered without the database, such as 5s or 500ms (default: 5s).")
  var maxStaleness: String?

  @Option(help: "Memory for loaded tenants, such as 512MiB or 8GiB; the longest unused go first (default: 4GiB).")
  var snapshotMemory: String?

  @Option(help: ArgumentHelp("A folder with further presets, one in each *.yaml file.", valueName: "folder"))
  var presetsDir: String?

  @Flag(help: "Let callers without a key use server reflection.")
  var reflectionOpen = false

  @Flag(help: "Admit everybody; for load tools, on a loopback address only.")
  var insecureNoAuth = false

  @Option(help: "json or text (default: text on a terminal, json otherwise).")
  var logFormat: String?

  @Option(help: "A YAML file with any of these options as keys.")
  var config: String?

  /// What was typed, by key.
  var typed: [AbsoluteConfigKey: ConfigValue] {
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    func set(_ key: ConfigOption, _ text: String?) {
      if let text { values[AbsoluteConfigKey([key.rawValue])] = ConfigValue(.string(text), isSecret: key.isSecret) }
    }
    set(.listen, listen)
    set(.tlsCert, tlsCert)
    set(.tlsKey, tlsKey)
    set(.clientCA, clientCA)
    set(.keySetCA, keySetCA)
    set(.services, services)
    set(.dataDir, dataDir)
    set(.databaseURL, databaseURL)
    set(.threads, threads.map { String($0) })
    set(.metricsListen, metricsListen)
    set(.migrate, migrate ? "true" : nil)
    set(.migrateDatabaseURL, migrateDatabaseURL)
    set(.maxStaleness, maxStaleness)
    set(.snapshotMemory, snapshotMemory)
    set(.presetsDir, presetsDir)
    set(.reflectionOpen, reflectionOpen ? "true" : nil)
    set(.insecureNoAuth, insecureNoAuth ? "true" : nil)
    set(.logFormat, logFormat)
    return values
  }
}

/// The keys of the configuration, spelled as in the file and on the command line.
enum ConfigOption: String, CaseIterable {
  case listen
  case tlsCert = "tls-cert"
  case tlsKey = "tls-key"
  case clientCA = "client-ca"
  case keySetCA = "key-set-ca"
  case services
  case dataDir = "data-dir"
  case databaseURL = "database-url"
  case threads
  case metricsListen = "metrics-listen"
  case migrate
  case migrateDatabaseURL = "migrate-database-url"
  case maxStaleness = "max-staleness"
  case snapshotMemory = "snapshot-memory"
  case presetsDir = "presets-dir"
  case reflectionOpen = "reflection-open"
  case insecureNoAuth = "insecure-no-auth"
  case logFormat = "log-format"

  /// Whether it may hold a password.
  var isSecret: Bool { self == .databaseURL || self == .migrateDatabaseURL }

  /// The environment variable of the same meaning.
  var variable: String {
    "MUSTER_" + rawValue.uppercased().replacing("-", with: "_")
  }
}
