internal import Assertions
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import SCIM
internal import Wire

extension ProvisioningV1.IdentityProviderOptions {
  init(_ options: ConnectionOptions) {
    self.init(
      dialect: .init(options.dialect), unknownAttributes: .init(options.unknownAttributes),
      removalThreshold: .init(options.removalThreshold), graceDays: options.graceDays, scope: options.scope,
      trust: .init(options.trust), paused: options.isPaused, tokenLifetime: .init(seconds: options.tokenSeconds))
  }

  /// What is not set is as a new connection has it.
  func domain(field: String) throws(InvalidField) -> ConnectionOptions {
    let standard = ConnectionOptions()
    return ConnectionOptions(
      dialect: try dialect.domain(field: "\(field).dialect"),
      unknownAttributes: try unknownAttributes.domain(field: "\(field).unknown_attributes"),
      removalThreshold: try removalThreshold?.domain(field: "\(field).removal_threshold") ?? standard.removalThreshold,
      graceDays: graceDays ?? standard.graceDays, scope: scope, trust: trust?.domain ?? standard.trust,
      isPaused: paused,
      tokenSeconds: try tokenLifetime?.wholeSeconds(field: "\(field).token_lifetime") ?? standard.tokenSeconds)
  }
}

extension ConnectionOptions {
  /// Makes sure that the scope is a filter over users (P55).
  func checkScope(field: String) throws(InvalidField) {
    // What is too long to be kept is refused as such.
    guard !scope.isEmpty, scope.unicodeScalars.count <= ProvisioningLimits.scopeFilter else { return }
    do {
      try Filter(parsing: scope).check(for: .user)
    } catch {
      throw InvalidField(field, "must be a SCIM filter over users. \(error.detail)")
    }
  }
}

extension ConnectionTrust {
  /// Makes sure that the keys can verify something, and that none of them is a secret: options are audited as they are.
  /// What is missing or too much, the command refuses.
  func checkKeys(field: String) throws(InvalidField) {
    if !jwks.isEmpty, jwks.unicodeScalars.count <= ProvisioningLimits.keySet {
      do {
        _ = try KeySet(json: jwks)
      } catch {
        throw InvalidField("\(field).jwks", "must be a set of public keys. \(error.message)")
      }
    }
    guard !issuer.isEmpty, !samlAudience.isEmpty, samlCertificates.count <= ProvisioningLimits.certificates else {
      return
    }
    for (index, certificate) in samlCertificates.enumerated() {
      do {
        _ = try SAMLTrust(issuer: issuer, audiences: [samlAudience], certificates: [certificate])
      } catch {
        throw InvalidField("\(field).saml_certificates[\(index)]", "must be a certificate. \(error.message)")
      }
    }
  }
}

extension OptionsUpdate {
  /// The names by which a field mask can mean a part of the options.
  static let paths: Set<String> = [
    "options", "options.dialect", "options.unknown_attributes", "options.removal_threshold", "options.grace_days",
    "options.scope", "options.trust", "options.paused", "options.token_lifetime",
  ]

  /// What the mask names of the options.
  init(_ options: ConnectionOptions, _ mask: UpdateMask) {
    self.init(
      dialect: mask.value("options.dialect", options.dialect),
      unknownAttributes: mask.value("options.unknown_attributes", options.unknownAttributes),
      removalThreshold: mask.value("options.removal_threshold", options.removalThreshold),
      graceDays: mask.value("options.grace_days", options.graceDays),
      scope: mask.value("options.scope", options.scope), trust: mask.value("options.trust", options.trust),
      isPaused: mask.value("options.paused", options.isPaused),
      tokenSeconds: mask.value("options.token_lifetime", options.tokenSeconds))
  }
}

extension ProvisioningV1.Dialect {
  init(_ dialect: SCIMDialect) {
    switch dialect {
    case .rfc: self = .rfc
    case .entra: self = .entra
    case .entraSCIM062020: self = .entraScim062020
    case .okta: self = .okta
    }
  }

  fileprivate func domain(field: String) throws(InvalidField) -> SCIMDialect {
    switch self {
    case .unspecified, .rfc: .rfc
    case .entra: .entra
    case .entraScim062020: .entraSCIM062020
    case .okta: .okta
    default: throw InvalidField(field, "is no dialect that this server knows")
    }
  }
}

extension ProvisioningV1.UnknownAttributes {
  init(_ attributes: Model.UnknownAttributes) {
    switch attributes {
    case .ignore: self = .ignore
    case .reject: self = .reject
    }
  }

  fileprivate func domain(field: String) throws(InvalidField) -> Model.UnknownAttributes {
    switch self {
    case .unspecified, .ignore: .ignore
    case .reject: .reject
    default: throw InvalidField(field, "must be ignore or reject")
    }
  }
}

extension ProvisioningV1.RemovalThreshold {
  init(_ threshold: Model.RemovalThreshold) {
    self.init(
      minimum: threshold.minimum, percent: threshold.percent, window: .init(seconds: threshold.windowSeconds))
  }

  fileprivate func domain(field: String) throws(InvalidField) -> Model.RemovalThreshold {
    let standard = Model.RemovalThreshold()
    return Model.RemovalThreshold(
      minimum: minimum ?? standard.minimum, percent: percent ?? standard.percent,
      windowSeconds: try window?.wholeSeconds(field: "\(field).window") ?? standard.windowSeconds)
  }
}

extension ProvisioningV1.Trust {
  init(_ trust: ConnectionTrust) {
    self.init(
      issuer: trust.issuer, audiences: trust.audiences, jwks: trust.jwks, jwksUrl: trust.jwksURL,
      subjectClaim: trust.subjectClaim, samlCertificates: trust.samlCertificates, samlAudience: trust.samlAudience,
      clientSubject: trust.clientSubject)
  }

  fileprivate var domain: ConnectionTrust {
    ConnectionTrust(
      issuer: issuer, audiences: audiences, jwks: jwks, jwksURL: jwksUrl, subjectClaim: subjectClaim,
      samlCertificates: samlCertificates, samlAudience: samlAudience, clientSubject: clientSubject)
  }
}

extension WellKnown.Duration {
  /// The duration, which must be one of whole seconds.
  func wholeSeconds(field: String) throws(InvalidField) -> Int64 {
    guard nanos == 0 else { throw InvalidField(field, "must be whole seconds") }
    return seconds
  }
}
