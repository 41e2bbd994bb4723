public import Directory
public import Model

/// Ends a token: the next call with it is refused.
public struct RevokeToken: Command {
  public typealias Answer = CredentialAnswer
  public static let name = "identity_providers.revoke_token"

  public let connection: ConnectionID
  public let token: CredentialID

  public init(connection: ConnectionID, token: CredentialID) {
    self.connection = connection
    self.token = token
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.credential(token)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CredentialAnswer {
    let credential = try facts.existingCredential(token, .token, of: connection)
    facts.end(.credential(credential.id))
    return CredentialAnswer(credential: credential)
  }
}
