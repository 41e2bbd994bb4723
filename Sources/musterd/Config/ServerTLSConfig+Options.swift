import TLS

extension ServerTLSConfig {
  /// The certificates that the options name; nil without any. Separated by commas there may be several, each with its
  /// key in the same place: clients get the one that carries the name they ask for.
  ///
  /// - Throws: ``ConfigError`` also where the files can't be used.
  init?(_ values: ConfigValues) throws {
    let certificates = try values.list(.tlsCert)
    let keys = try values.list(.tlsKey)
    let clientCA = try values.string(.clientCA)
    guard !certificates.isEmpty else {
      if !keys.isEmpty { throw ConfigError("tls-key", "has no meaning without --tls-cert") }
      if clientCA != nil { throw ConfigError("client-ca", "has no meaning without --tls-cert and --tls-key") }
      return nil
    }
    guard !keys.isEmpty else { throw ConfigError("tls-cert", "has no meaning without --tls-key") }
    guard certificates.count == keys.count else {
      throw ConfigError("tls-key", "names \(keys.count) files, and --tls-cert \(certificates.count)")
    }
    self.init(
      certificates: zip(certificates, keys).map { CertificateFiles(certificate: $0, key: $1) },
      clientCertificates: clientCA.map { .required(caFile: $0) } ?? .ignored)
    do {
      _ = try ServerContext(self)
    } catch {
      throw ConfigError("tls-cert", error.message)
    }
  }

  /// For people.
  var summary: String {
    switch clientCertificates {
    case .ignored: "on"
    case .optional: "on, with a client certificate or without"
    case .required: "on, with a client certificate only"
    }
  }
}
