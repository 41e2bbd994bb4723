internal import Directory
internal import Model

extension ConnectionOptions {
  /// - Throws: `invalidField` for the first field that breaks its rule.
  func check(field: String) throws(Interruption) {
    try removalThreshold.check(field: "\(field).removal_threshold")
    try Self.check(graceDays, in: 0...ProvisioningLimits.graceDays, "days", field: "\(field).grace_days")
    try Self.check(
      tokenSeconds, in: ProvisioningLimits.tokenSeconds, "seconds", field: "\(field).token_lifetime")
    try Self.check(scope, atMost: ProvisioningLimits.scopeFilter, field: "\(field).scope")
    try trust.check(field: "\(field).trust")
  }

  fileprivate static func check(
    _ number: Int64, in range: ClosedRange<Int64>, _ unit: String = "", field: String
  ) throws(Interruption) {
    guard !range.contains(number) else { return }
    let unit = unit.isEmpty ? "" : " \(unit)"
    throw .refuse(
      .invalidField, "\(field) must be \(range.lowerBound) to \(range.upperBound)\(unit)", field: field)
  }

  fileprivate static func check(_ text: String, atMost limit: Int, field: String) throws(Interruption) {
    guard text.unicodeScalars.count <= limit else {
      throw .refuse(.invalidField, "\(field) must have at most \(limit) characters", field: field)
    }
    guard !text.unicodeScalars.contains("\u{0}") else {
      throw .refuse(.invalidField, "\(field) must not contain the character U+0000", field: field)
    }
  }
}

extension RemovalThreshold {
  fileprivate func check(field: String) throws(Interruption) {
    try ConnectionOptions.check(minimum, in: 0...ProvisioningLimits.thresholdMinimum, field: "\(field).minimum")
    try ConnectionOptions.check(percent, in: 0...100, field: "\(field).percent")
    try ConnectionOptions.check(
      windowSeconds, in: ProvisioningLimits.thresholdWindowSeconds, "seconds", field: "\(field).window")
  }
}

extension ConnectionTrust {
  /// What is checked of an assertion (P8) has to be said before one can be: keys without an issuer or an audience would let
  /// in what was issued for somebody else.
  fileprivate func check(field: String) throws(Interruption) {
    try checkTexts(field)
    try checkKeys(field)
    guard jwks.isEmpty && jwksURL.isEmpty || !audiences.isEmpty else {
      throw .refuse(.invalidField, "\(field).audiences must name one, beside keys", field: "\(field).audiences")
    }
    guard samlCertificates.isEmpty || !samlAudience.isEmpty else {
      throw .refuse(
        .invalidField, "\(field).saml_audience must not be empty beside certificates", field: "\(field).saml_audience")
    }
    guard !issuer.isEmpty || (jwks.isEmpty && jwksURL.isEmpty && samlCertificates.isEmpty) else {
      throw .refuse(
        .invalidField, "\(field).issuer must not be empty beside keys or certificates", field: "\(field).issuer")
    }
  }

  private func checkTexts(_ field: String) throws(Interruption) {
    for (name, text) in [
      ("issuer", issuer), ("saml_audience", samlAudience), ("jwks_url", jwksURL), ("client_subject", clientSubject),
    ] {
      try ConnectionOptions.check(text, atMost: ProvisioningLimits.assertionName, field: "\(field).\(name)")
    }
    try ConnectionOptions.check(
      subjectClaim, atMost: ProvisioningLimits.claimName, field: "\(field).subject_claim")
    try Interruption.checkCount(audiences.count, atMost: ProvisioningLimits.audiences, field: "\(field).audiences")
    for (index, audience) in audiences.enumerated() {
      let field = "\(field).audiences[\(index)]"
      guard !audience.isEmpty else { throw .refuse(.invalidField, "\(field) must not be empty", field: field) }
      try ConnectionOptions.check(audience, atMost: ProvisioningLimits.assertionName, field: field)
    }
  }

  private func checkKeys(_ field: String) throws(Interruption) {
    try ConnectionOptions.check(jwks, atMost: ProvisioningLimits.keySet, field: "\(field).jwks")
    guard jwks.isEmpty || jwksURL.isEmpty else {
      throw .refuse(.invalidField, "\(field).jwks_url must be empty beside keys", field: "\(field).jwks_url")
    }
    guard jwksURL.isEmpty || jwksURL.lowercased().hasPrefix("https://") else {
      throw .refuse(.invalidField, "\(field).jwks_url must begin with https://", field: "\(field).jwks_url")
    }
    try Interruption.checkCount(
      samlCertificates.count, atMost: ProvisioningLimits.certificates, field: "\(field).saml_certificates")
    for (index, certificate) in samlCertificates.enumerated() {
      let field = "\(field).saml_certificates[\(index)]"
      try ConnectionOptions.check(certificate, atMost: ProvisioningLimits.certificate, field: field)
      guard certificate.contains("-----BEGIN CERTIFICATE-----") else {
        throw .refuse(.invalidField, "\(field) must be a certificate in PEM", field: field)
      }
    }
  }
}
