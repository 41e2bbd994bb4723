internal import ArgumentParser
internal import MusterClient

/// How a command reaches a server that serves over TLS.
struct TLSOptions: ParsableArguments {
  @Flag(help: "Use TLS, and trust the CAs of the system.")
  var tls = false

  @Option(
    help: .init("Use TLS, and trust the CAs of this file alone. Else MUSTER_TLS_CA.", valueName: "file"),
    completion: .file())
  var tlsCA: String?

  @Option(
    help: .init(
      "The name that the server's certificate carries, if it is not the address. Else MUSTER_TLS_SERVER_NAME.",
      valueName: "name"))
  var tlsServerName: String?

  @Option(
    help: .init("The certificate to show to the server. Else MUSTER_CLIENT_CERT.", valueName: "file"),
    completion: .file())
  var tlsCert: String?

  @Option(help: .init("The certificate's key. Else MUSTER_CLIENT_KEY.", valueName: "file"), completion: .file())
  var tlsKey: String?

  /// nil without TLS; an option that is useless without another is refused.
  func options(_ environment: [String: String]) throws(Failure) -> ClientConfig.TLSOptions? {
    func value(_ option: String?, _ variable: String) -> String? {
      option ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    let ca = value(tlsCA, "MUSTER_TLS_CA")
    let name = value(tlsServerName, "MUSTER_TLS_SERVER_NAME")
    let certificate = value(tlsCert, "MUSTER_CLIENT_CERT")
    let key = value(tlsKey, "MUSTER_CLIENT_KEY")
    guard tls || ca != nil else {
      for (option, value) in [("--tls-server-name", name), ("--tls-cert", certificate), ("--tls-key", key)]
      where value != nil {
        throw Failure("\(option) has no meaning without --tls-ca or --tls")
      }
      return nil
    }
    if (certificate == nil) != (key == nil) {
      throw Failure("--tls-cert and --tls-key have no meaning without each other")
    }
    var options = ClientConfig.TLSOptions(caFile: ca)
    (options.serverName, options.certificateFile, options.keyFile) = (name, certificate, key)
    return options
  }
}
