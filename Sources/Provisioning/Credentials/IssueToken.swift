public import Directory
public import Model

/// Makes a token of a connection beside those that are alive (P6).
public struct IssueToken: Command {
  public typealias Answer = CredentialAnswer
  public static let name = "identity_providers.issue_token"

  public let connection: ConnectionID
  public let token: NewCredential
  public let scopes: [CredentialScope]

  /// - Parameter scopes: What its holder may call; all, if none is named.
  public init(connection: ConnectionID, token: NewCredential, scopes: [CredentialScope] = []) {
    self.connection = connection
    self.token = token
    self.scopes = scopes.isEmpty ? CredentialScope.allCases : scopes
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(connection), .credentials(of: connection)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CredentialAnswer {
    _ = try facts.existingConnection(connection, field: "identity_provider")
    return CredentialAnswer(
      credential: try facts.begin(
        token, .token, of: connection, scopes: scopes, atMost: ProvisioningLimits.tokens))
  }
}
