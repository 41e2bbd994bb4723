internal import Directory
internal import Model

/// The claims of one login, read as a connection says (C32).
struct Claims {
  /// What the workgroup claim says.
  enum Groups: Hashable {
    /// Automatic provisioning is off: the connection names no workgroup claim.
    case off
    case absent
    /// The provider left the groups out because there are too many (P42).
    case overage
    /// Trimmed, without empty ones and repetitions; empty means: in no group.
    case present([String])
  }

  let groups: Groups
  private let claims: [String: ClaimValue]
  private let mapping: ClaimMapping

  /// - Throws: `invalidField` for claims beyond their limits.
  init(_ claims: [String: ClaimValue], overage: Bool, mapping: ClaimMapping) throws(Interruption) {
    try Interruption.checkCount(claims.count, atMost: ProvisioningLimits.claims, field: "claims")
    for (name, value) in claims {
      try Self.checkLength(name, atMost: ProvisioningLimits.claimName)
      try Interruption.checkCount(value.values.count, atMost: ProvisioningLimits.groups, field: "claims")
      for text in value.values { try Self.checkLength(text, atMost: ProvisioningLimits.claimValue) }
    }
    self.claims = claims
    self.mapping = mapping
    groups = Groups(claims, isOverage: overage, mapping)
  }

  private static func checkLength(_ text: String, atMost limit: Int) throws(Interruption) {
    guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return }
    throw .refuse(.invalidField, "claims must have names and values of at most \(limit) characters", field: "claims")
  }

  /// What a claim says, trimmed, without empty values and repetitions; nil if it is absent.
  func values(of name: String) -> [String]? { claims[name].map(Self.trimmed) }

  fileprivate static func trimmed(_ claim: ClaimValue) -> [String] {
    var seen: Set<String> = []
    return claim.values.map(NormalizedText.trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  var displayName: String? { value(mapping.displayName) }
  var email: String? { value(mapping.email) }
  var description: String? { value(mapping.description) }

  /// Nil if the claim is not configured or absent: a missing claim never blanks a value (C41).
  private func value(_ name: String) -> String? {
    name.isEmpty ? nil : claims[name].map { NormalizedText.trimmed($0.single) }
  }
}

extension Claims.Groups {
  fileprivate init(_ claims: [String: ClaimValue], isOverage: Bool, _ mapping: ClaimMapping) {
    if mapping.workgroup.isEmpty {
      self = .off
    } else if isOverage {
      self = .overage
    } else if let claim = claims[mapping.workgroup] {
      self = .present(Claims.trimmed(claim))
    } else {
      self = Self.hasOverageMarker(claims, mapping) ? .overage : .absent
    }
  }

  /// Microsoft's markers in place of a groups claim: in OIDC tokens the claim's name in `_claim_names` or `hasgroups`,
  /// in SAML assertions a link to the groups.
  private static func hasOverageMarker(_ claims: [String: ClaimValue], _ mapping: ClaimMapping) -> Bool {
    claims["_claim_names"]?.values.contains(mapping.workgroup) == true
      || claims["hasgroups"]?.single == "true"
      || claims["http://schemas.microsoft.com/claims/groups.link"] != nil
  }
}
