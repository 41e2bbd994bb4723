internal import ArgumentParser
internal import FoundationEssentials
internal import MusterClient

/// What every command takes: which server, as whom, and how to answer.
struct ServerOptions: ParsableArguments {
  @Option(help: .init("The server's address. Else MUSTER_SERVER, else 127.0.0.1:7400.", valueName: "host:port"))
  var server: String?

  @OptionGroup var tls: TLSOptions

  @Option(
    help: .init(
      "A file with the key. Else the key in MUSTER_KEY, else the file in MUSTER_KEY_FILE, else .muster/root.key.",
      valueName: "file"),
    completion: .file())
  var keyFile: String?

  @Option(
    name: .customLong("as"),
    help: .init("The user on whose behalf to call: what that user may not do is refused.", valueName: "user"))
  var actingUser: String?

  @Option(help: .init("How long a call may take, such as 500ms, 10s or 2m.", valueName: "time"))
  var timeout: TimeLimit?

  @Flag(help: "Print the server's answer as one line of JSON.")
  var json = false

  /// The server's address, as given.
  func address(_ environment: [String: String]) -> String {
    server ?? environment["MUSTER_SERVER"].flatMap { $0.isEmpty ? nil : $0 } ?? ClientConfig().server
  }

  func config(_ environment: [String: String]) throws(Failure) -> ClientConfig {
    var config = ClientConfig(
      server: address(environment), key: try KeySource(option: keyFile, environment: environment).key())
    config.actingUser = actingUser
    config.tls = try tls.options(environment)
    if let timeout { config.timeout = timeout.duration }
    return config
  }
}
