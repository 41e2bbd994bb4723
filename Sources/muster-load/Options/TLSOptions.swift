internal import ArgumentParser
internal import FoundationEssentials
internal import MusterClient
internal import TLS

/// Whether and how the connections are encrypted.
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

  /// For the channels that make load; nil: not encrypted.
  func config(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) -> ClientTLSConfig? {
    func value(_ option: String?, _ variable: String) -> String? {
      option ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    let ca = value(tlsCA, "MUSTER_TLS_CA")
    let name = value(tlsServerName, "MUSTER_TLS_SERVER_NAME")
    let certificate = value(tlsCert, "MUSTER_CLIENT_CERT")
    let key = value(tlsKey, "MUSTER_CLIENT_KEY")
    guard tls || ca != nil else {
      guard name == nil, certificate == nil, key == nil else {
        throw Failure("a server name and a certificate have no meaning without --tls-ca or --tls")
      }
      return nil
    }
    var config = ClientTLSConfig(trust: ca.map { .file($0) } ?? .system, serverName: name)
    switch (certificate, key) {
    case (let certificate?, let key?): config.certificate = CertificateFiles(certificate: certificate, key: key)
    case (nil, nil): break
    default: throw Failure("--tls-cert and --tls-key have no meaning without each other")
    }
    return config
  }

  /// The same, with its files read.
  func credentials() throws -> ClientCredentials? {
    guard let config = try config() else { return nil }
    do {
      return try ClientCredentials(config)
    } catch {
      throw Failure(error.message)
    }
  }

  /// The same for ``MusterClient``.
  func clientOptions() throws(Failure) -> ClientConfig.TLSOptions? {
    guard let config = try config() else { return nil }
    var options = ClientConfig.TLSOptions()
    if case .file(let file) = config.trust { options.caFile = file }
    options.serverName = config.serverName
    options.certificateFile = config.certificate?.certificate
    options.keyFile = config.certificate?.key
    return options
  }
}
