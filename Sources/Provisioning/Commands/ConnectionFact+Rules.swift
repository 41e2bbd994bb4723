internal import Directory
internal import Model

extension ConnectionFact {
  /// - Throws: `invalidField` for the first field that breaks its rule.
  func check() throws(Interruption) {
    try TextRule.name.check(name, field: "name")
    try Self.check(claim: claims.workgroup, field: "claims.workgroup")
    try Self.check(claim: claims.displayName, field: "claims.display_name")
    try Self.check(claim: claims.email, field: "claims.email")
    try Self.check(claim: claims.description, field: "claims.description")
    guard linkBy != .email || !claims.email.isEmpty else {
      throw .refuse(.invalidField, "link_by can't be e-mail without an e-mail claim", field: "link_by")
    }
    try options.check(field: "options")
  }

  private static func check(claim: String, field: String) throws(Interruption) {
    guard claim.unicodeScalars.count <= ProvisioningLimits.claimName else {
      throw .refuse(
        .invalidField, "\(field) must have at most \(ProvisioningLimits.claimName) characters", field: field)
    }
    guard NormalizedText.trimmed(claim).utf8.elementsEqual(claim.utf8) else {
      throw .refuse(.invalidField, "\(field) must not begin or end with white space", field: field)
    }
  }
}
