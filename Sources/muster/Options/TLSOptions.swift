internal import ArgumentParser
internal import MusterClient

/// How a command reaches a server that serves over TLS.
struct TLSOptions: ParsableArguments {
  @Option(
    help: .init(
      "Use TLS, and trust servers of the CAs in this file; 'system' for those of the system. Else MUSTER_TLS_CA.",
      valueName: "file"),
    completion: .file())
  var tlsCa: String?

  @Option(
    help: .init(
      "The name that the server's certificate carries, if it is not the address. Else MUSTER_TLS_NAME.",
      valueName: "name"))
  var tlsName: String?

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
    let ca = value(tlsCa, "MUSTER_TLS_CA")
    let name = value(tlsName, "MUSTER_TLS_NAME")
    let certificate = value(tlsCert, "MUSTER_CLIENT_CERT")
    let key = value(tlsKey, "MUSTER_CLIENT_KEY")
    guard let ca else {
      for (option, value) in [("--tls-name", name), ("--tls-cert", certificate), ("--tls-key", key)] where value != nil
      {
        throw Failure("\(option) has no meaning without --tls-ca")
      }
      return nil
    }
    if (certificate == nil) != (key == nil) {
      throw Failure("--tls-cert and --tls-key have no meaning without each other")
    }
    var options = ClientConfig.TLSOptions(caFile: ca == "system" ? nil : ca)
    (options.serverName, options.certificateFile, options.keyFile) = (name, certificate, key)
    return options
  }
}
