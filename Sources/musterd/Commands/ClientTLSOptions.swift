import ArgumentParser
import TLS

/// How a command reaches a server that serves over TLS.
struct ClientTLSOptions: ParsableArguments {
  @Flag(help: "Use TLS, and trust the CAs of the system.")
  var tls = false

  @Option(
    help: ArgumentHelp("Use TLS, and trust the CAs of this file alone, in PEM. Else MUSTER_TLS_CA.", valueName: "file"))
  var tlsCA: String?

  @Option(
    help: ArgumentHelp(
      "The name that the server's certificate carries, if it isn't the address. Else MUSTER_TLS_SERVER_NAME.",
      valueName: "name"))
  var tlsServerName: String?

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
    let name = value(tlsServerName, "MUSTER_TLS_SERVER_NAME")
    let ca = value(tlsCA, "MUSTER_TLS_CA")
    guard tls || ca != nil else {
      for (option, value) in [("tls-cert", certificate), ("tls-key", key), ("tls-server-name", name)] where value != nil
      {
        throw ConfigError(option, "has no meaning without --tls-ca or --tls")
      }
      return nil
    }
    var config = ClientTLSConfig(trust: ca.map { .file($0) } ?? .system, serverName: name)
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
