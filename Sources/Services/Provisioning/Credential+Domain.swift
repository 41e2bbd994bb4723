internal import Model
internal import MusterProtocol
internal import Provisioning
internal import Secrets
internal import Wire

extension ProvisioningV1.Credential {
  init(_ credential: CredentialFact) {
    self.init(
      id: credential.id.rawValue, scopes: credential.scopes.map(ProvisioningV1.CredentialScope.init),
      createdAt: .init(microsecondsSince1970: credential.created.microseconds),
      expiresAt: credential.expires.map { .init(microsecondsSince1970: $0.microseconds) })
  }
}

extension ProvisioningV1.CredentialScope {
  init(_ scope: Model.CredentialScope) {
    switch scope {
    case .scim: self = .scim
    case .logins: self = .logins
    case .events: self = .events
    }
  }

  /// Reads each scope of a list, naming the place of the first that is none.
  static func domain(_ scopes: [Self], field: String) throws(InvalidField) -> [Model.CredentialScope] {
    var read: [Model.CredentialScope] = []
    for (index, scope) in scopes.enumerated() {
      switch scope {
      case .scim: read.append(.scim)
      case .logins: read.append(.logins)
      case .events: read.append(.events)
      default: throw InvalidField("\(field)[\(index)]", "must be scim, logins or events")
      }
    }
    return read
  }
}

/// The secret of a credential that is being made: shown here, once. What goes further is its digest.
struct MadeSecret {
  let credential: NewCredential
  private let secret = Secret.make()

  init(expires: Timestamp?) {
    self.credential = NewCredential(digest: Digest.hex(Digest.sha256(self.secret.utf8)), expires: expires)
  }

  /// What its holder sends.
  func text(of tenant: TenantID) -> String {
    CredentialText(tenant: tenant, id: self.credential.id, secret: self.secret).text
  }
}
