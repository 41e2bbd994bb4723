public import Directory
public import Model

/// Makes a secret for OAuth 2.0 client credentials; at most ``ProvisioningLimits/clientSecrets`` are alive, so that one can
/// take the other's place (P7).
public struct AddClientSecret: Command {
  public typealias Answer = CredentialAnswer
  public static let name = "identity_providers.add_client_secret"

  public let connection: ConnectionID
  public let secret: NewCredential

  public init(connection: ConnectionID, secret: NewCredential) {
    self.connection = connection
    self.secret = secret
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(connection), .credentials(of: connection)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CredentialAnswer {
    _ = try facts.existingConnection(connection, field: "identity_provider")
    return CredentialAnswer(
      credential: try facts.begin(
        secret, .clientSecret, of: connection, scopes: CredentialScope.allCases,
        atMost: ProvisioningLimits.clientSecrets))
  }
}

/// Ends a client secret.
public struct RemoveClientSecret: Command {
  public typealias Answer = CredentialAnswer
  public static let name = "identity_providers.remove_client_secret"

  public let connection: ConnectionID
  public let secret: CredentialID

  public init(connection: ConnectionID, secret: CredentialID) {
    self.connection = connection
    self.secret = secret
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.credential(secret)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CredentialAnswer {
    let credential = try facts.existingCredential(secret, .clientSecret, of: connection)
    facts.end(.credential(credential.id))
    return CredentialAnswer(credential: credential)
  }
}
