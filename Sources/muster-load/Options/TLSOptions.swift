internal import ArgumentParser
internal import TLS

/// Whether and how the connections are encrypted.
struct TLSOptions: ParsableArguments {
  @Flag(help: "Speak TLS; the server's certificate must come from a CA of the system.")
  var tls = false

  @Option(
    help: .init("Speak TLS, and trust the certificates of this file alone.", valueName: "file"), completion: .file())
  var tlsCA: String?

  @Option(help: .init("The certificate to show to the server.", valueName: "file"), completion: .file())
  var tlsCert: String?

  @Option(help: .init("Its key.", valueName: "file"), completion: .file())
  var tlsKey: String?

  @Option(
    help: .init("The name that the server's certificate must carry. Default: that of --server.", valueName: "name"))
  var tlsServerName: String?

  func validate() throws {
    guard (tlsCert == nil) == (tlsKey == nil) else {
      throw ValidationError("Give --tls-cert and --tls-key, or neither.")
    }
    guard isWanted || (tlsCert == nil && tlsServerName == nil) else {
      throw ValidationError("Give --tls or --tls-ca with the other options of TLS.")
    }
  }

  private var isWanted: Bool { tls || tlsCA != nil }

  /// nil: not encrypted.
  func credentials() throws -> ClientCredentials? {
    guard isWanted else { return nil }
    var config = ClientTLSConfig(trust: tlsCA.map { .file($0) } ?? .system, serverName: tlsServerName)
    if let tlsCert, let tlsKey { config.certificate = CertificateFiles(certificate: tlsCert, key: tlsKey) }
    do {
      return try ClientCredentials(config)
    } catch {
      throw Failure(error.message)
    }
  }
}
