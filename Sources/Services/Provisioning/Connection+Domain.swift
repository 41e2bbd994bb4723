internal import Model
internal import MusterProtocol

extension ProvisioningV1.IdentityProvider {
  init(_ connection: ConnectionFact) {
    self.init(
      id: connection.id.rawValue, name: connection.name, claims: .init(connection.claims),
      linkBy: .init(connection.linkBy), createUnmatched: connection.createsUnmatched,
      administratorsOptIn: connection.mayMapAdministrators, etag: Etag.text(connection.version),
      options: .init(connection.options))
  }
}

extension ProvisioningV1.ClaimMapping {
  init(_ claims: Model.ClaimMapping) {
    self.init(
      workgroup: claims.workgroup, displayName: claims.displayName, email: claims.email,
      description: claims.description)
  }

  var domain: Model.ClaimMapping {
    Model.ClaimMapping(
      workgroup: self.workgroup, displayName: self.displayName, email: self.email, description: self.description)
  }
}

extension ProvisioningV1.LinkBy {
  init(_ linkBy: Model.LinkBy) {
    switch linkBy {
    case .none: self = .none
    case .userName: self = .userName
    case .email: self = .email
    }
  }

  /// The way that the field names; none if it is not set.
  func domain(field: String) throws(InvalidField) -> Model.LinkBy {
    switch self {
    case .unspecified, .none: .none
    case .userName: .userName
    case .email: .email
    default: throw InvalidField(field, "is no way of linking that this server knows")
    }
  }
}

extension ProvisioningV1.Mapping {
  init(_ mapping: MappingFact) {
    self.init(
      id: mapping.id.rawValue, identityProvider: mapping.connection.rawValue, match: .init(mapping.match),
      value: mapping.value, workgroup: mapping.workgroup.rawValue, priority: mapping.priority,
      attribute: mapping.attribute)
  }
}

extension ProvisioningV1.MatchKind {
  init(_ match: Model.MatchKind) {
    switch match {
    case .exact: self = .exact
    case .caseInsensitive: self = .caseInsensitive
    case .prefix: self = .prefix
    case .glob: self = .glob
    case .regex: self = .regex
    }
  }

  /// The kind that the field names; exact if it is not set.
  func domain(field: String) throws(InvalidField) -> Model.MatchKind {
    switch self {
    case .unspecified, .exact: .exact
    case .caseInsensitive: .caseInsensitive
    case .prefix: .prefix
    case .glob: .glob
    case .regex: .regex
    default: throw InvalidField(field, "is no kind of match that this server knows")
    }
  }
}
