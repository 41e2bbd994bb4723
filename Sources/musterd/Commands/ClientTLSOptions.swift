import ArgumentParser
import TLS

/// How a command reaches a server that serves over TLS.
struct ClientTLSOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use TLS, and trust servers of these CAs, in PEM; `system` for those of the system. Else MUSTER_TLS_CA.",
      valueName: "file"))
  var tlsCa: String?

  @Option(
    help: ArgumentHelp(
      "The name that the server's certificate carries, if it isn't the address. Else MUSTER_TLS_NAME.",
      valueName: "name"))
  var tlsName: String?

  @Option(
    help: ArgumentHelp("The certificate to show to the server, in PEM. Else MUSTER_CLIENT_CERT.", valueName: "file"))
  var tlsCert: String?

  @Option(help: ArgumentHelp("The certificate's key, in PEM. Else MUSTER_CLIENT_KEY.", valueName: "file"))
  var tlsKey: String?

  /// nil without TLS.
  ///
  /// - Throws: ``ConfigError``.
  func credentials(_ environment: [String: String]) throws -> ClientCredentials? {
    func value(_ option: String?, _ variable: String) -> String? {
      option ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    let certificate = value(tlsCert, "MUSTER_CLIENT_CERT")
    let key = value(tlsKey, "MUSTER_CLIENT_KEY")
    let name = value(tlsName, "MUSTER_TLS_NAME")
    guard let ca = value(tlsCa, "MUSTER_TLS_CA") else {
      if certificate != nil { throw ConfigError("tls-cert", "has no meaning without --tls-ca") }
      if key != nil { throw ConfigError("tls-key", "has no meaning without --tls-ca") }
      if name != nil { throw ConfigError("tls-name", "has no meaning without --tls-ca") }
      return nil
    }
    var config = ClientTLSConfig(trust: ca == "system" ? .system : .file(ca), serverName: name)
    switch (certificate, key) {
    case (nil, nil): break
    case (let certificate?, let key?): config.certificate = CertificateFiles(certificate: certificate, key: key)
    case (_?, nil): throw ConfigError("tls-cert", "has no meaning without --tls-key")
    case (nil, _?): throw ConfigError("tls-key", "has no meaning without --tls-cert")
    }
    do {
      return try ClientCredentials(config)
    } catch {
      throw ConfigError("tls-ca", error.message)
    }
  }
}
