internal import ArgumentParser
internal import MusterProtocol

/// Whose tokens and assertions a connection believes.
struct TrustOptions: ParsableArguments {
  @Option(help: .init("Who must have issued a token or an assertion.", valueName: "text"))
  var issuer: String?

  @Option(name: .customLong("audience"), help: .init("Whom a token may be for; may be repeated.", valueName: "text"))
  var audiences: [String] = []

  @Option(help: .init("A file with the issuer's keys, as a JSON Web Key Set.", valueName: "path"))
  var jwks: String?

  @Option(help: .init("Where the issuer's keys are to be fetched, in place of a file.", valueName: "url"))
  var jwksURL: String?

  @Option(help: .init("The claim with the user's name; sub, if it is not given.", valueName: "claim"))
  var subjectClaim: String?

  @Option(
    name: .customLong("saml-certificate"),
    help: .init("A file with a certificate that may sign SAML assertions, in PEM; may be repeated.", valueName: "path"))
  var samlCertificates: [String] = []

  @Option(help: .init("Our entity id in SAML assertions.", valueName: "text"))
  var samlAudience: String?

  @Option(help: .init("The subject of assertions that a workload exchanges for tokens.", valueName: "text"))
  var clientSubject: String?

  /// The fields that were given, by their names in the protocol.
  var paths: [String] {
    let texts = issuer ?? jwks ?? jwksURL ?? subjectClaim ?? samlAudience ?? clientSubject
    return texts == nil && audiences.isEmpty && samlCertificates.isEmpty ? [] : ["options.trust"]
  }

  func validate() throws {
    if jwks != nil, jwksURL != nil { throw ValidationError("Give --jwks or --jwks-url, not both.") }
  }

  /// The trust with what was given; lists are replaced as a whole.
  func applied(to trust: ProvisioningV1.Trust) throws -> ProvisioningV1.Trust {
    var trust = trust
    trust.issuer = issuer ?? trust.issuer
    if !audiences.isEmpty { trust.audiences = audiences }
    if let jwks { (trust.jwks, trust.jwksUrl) = (try InputFile.text(jwks, atMost: Limits.keySetFile), "") }
    if let jwksURL { (trust.jwks, trust.jwksUrl) = ("", jwksURL) }
    trust.subjectClaim = subjectClaim ?? trust.subjectClaim
    if !samlCertificates.isEmpty {
      trust.samlCertificates = try samlCertificates.map { try InputFile.text($0, atMost: Limits.keySetFile) }
    }
    trust.samlAudience = samlAudience ?? trust.samlAudience
    trust.clientSubject = clientSubject ?? trust.clientSubject
    return trust
  }
}
