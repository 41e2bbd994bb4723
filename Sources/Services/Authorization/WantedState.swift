internal import Model
internal import MusterProtocol

/// Which state of a tenant a request wants to be decided on.
enum WantedState {
  /// The present one, as fresh as that.
  case fresh(SnapshotFreshness)
  /// That revision and no other.
  case exact(Revision)

  /// - Throws: `InvalidField` for a token that is none or belongs to another tenant, and for a revision that can't be.
  init(_ consistency: AuthorizationV1.Consistency?, of tenant: TenantID) throws(InvalidField) {
    switch consistency?.requirement {
    case nil, .freshness(.unspecified), .freshness(.any): self = .fresh(.any)
    case .freshness(.latest): self = .fresh(.latest)
    case .freshness: throw InvalidField("consistency.freshness", "is no freshness that this server knows")
    case .atLeast(let text):
      let token = try Token(text, field: "consistency.at_least")
      guard token.tenant == tenant else {
        throw InvalidField("consistency.at_least", "is a token of another tenant")
      }
      self = .fresh(.atLeast(token))
    case .exact(let revision):
      guard revision > 0 else { throw InvalidField("consistency.exact", "must be a revision, from 1") }
      self = .exact(revision)
    }
  }
}
