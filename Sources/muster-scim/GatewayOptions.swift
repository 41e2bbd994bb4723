import ArgumentParser
import MusterClient
import RPC
import SCIMGateway

/// Where the gateway listens and whom it calls.
struct GatewayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Address to serve on (default: 127.0.0.1:7410).", valueName: "host:port"))
  var listen: String?

  @Option(
    help: ArgumentHelp("Serve over TLS with this certificate, and those up to its root, in PEM.", valueName: "file"))
  var tlsCert: String?

  @Option(help: ArgumentHelp("The certificate's key in PEM, without a passphrase.", valueName: "file"))
  var tlsKey: String?

  @Option(
    help: ArgumentHelp("Addresses of musterd, separated by commas (default: 127.0.0.1:7400).", valueName: "host:port"))
  var server: String?

  @Flag(help: "Reach musterd over TLS, and trust the CAs of the system.")
  var serverTLS = false

  @Option(
    help: ArgumentHelp("Reach musterd over TLS, and trust the CAs of this file alone, in PEM.", valueName: "file"))
  var serverCA: String?

  @Option(
    help: ArgumentHelp("The name that musterd's certificate carries, if it is not the address.", valueName: "name"))
  var serverName: String?

  @Option(
    help: ArgumentHelp(
      "How long a call to musterd may take before the client is told to come again, 1 to 60 (default: 30).",
      valueName: "seconds"))
  var timeout: Int64?

  /// What is typed, else the variable's value, if it is not empty.
  private func value(_ option: String?, _ variable: String, _ environment: [String: String]) -> String? {
    option ?? environment["MUSTER_SCIM_\(variable)"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// - Throws: `ValidationError` that names the option at fault.
  func gateway(_ environment: [String: String]) throws -> GatewayConfig {
    let listen = value(listen, "LISTEN", environment) ?? "127.0.0.1:7410"
    guard let colon = listen.lastIndex(of: ":"), let port = UInt16(listen[listen.index(after: colon)...]) else {
      throw ValidationError("--listen: '\(listen)' is no address; write it as 127.0.0.1:7410 or [::1]:7410")
    }
    let host = listen[..<colon].filter { $0 != "[" && $0 != "]" }
    var config = GatewayConfig(host: host, port: Int(port))
    switch (value(tlsCert, "TLS_CERT", environment), value(tlsKey, "TLS_KEY", environment)) {
    case (nil, nil): break
    case (let certificate?, let key?): config.tls = .init(certificateFile: certificate, keyFile: key)
    default: throw ValidationError("--tls-cert and --tls-key have no meaning without each other")
    }
    let timeout = value(timeout.map(String.init), "TIMEOUT", environment) ?? "30"
    guard let seconds = Int64(timeout), 1...60 ~= seconds else {
      throw ValidationError("--timeout: '\(timeout)' is not 1 to 60 seconds")
    }
    config.callTime = .seconds(seconds)
    return config
  }

  /// Connections are kept to each of several servers, so that one that ends takes no request with it.
  func client(_ environment: [String: String]) throws -> ClientConfig {
    var config = ClientConfig()
    if let servers = value(server, "SERVER", environment) {
      config.servers = servers.split(separator: ",").map { $0.filter { $0 != " " } }
      config.balancing = .roundRobin
    }
    let ca = value(serverCA, "SERVER_CA", environment)
    let name = value(serverName, "SERVER_NAME", environment)
    if serverTLS || value(nil, "SERVER_TLS", environment) == "true" || ca != nil {
      var tls = ClientConfig.TLSOptions(caFile: ca)
      tls.serverName = name
      config.tls = tls
    } else if name != nil {
      throw ValidationError("--server-name has no meaning without --server-ca or --server-tls")
    }
    config.carriesTokens = false
    return config
  }
}
