public import Directory
public import Model

/// Makes a token in place of another, with its scopes. Both are alive for an overlap, or until the other is revoked (P6).
public struct RotateToken: Command {
  public typealias Answer = CredentialAnswer
  public static let name = "identity_providers.rotate_token"

  public let connection: ConnectionID
  public let replaced: CredentialID
  public let token: NewCredential
  public let overlapSeconds: Int64?

  /// - Parameter overlapSeconds: How long the replaced token stays alive at most; nil leaves it as it is.
  public init(connection: ConnectionID, replaced: CredentialID, token: NewCredential, overlapSeconds: Int64? = nil) {
    self.connection = connection
    self.replaced = replaced
    self.token = token
    self.overlapSeconds = overlapSeconds
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(connection), .credentials(of: connection), .credential(replaced)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> CredentialAnswer {
    try facts.require(reads)
    _ = try facts.existingConnection(connection, field: "identity_provider")
    var old = try facts.existingCredential(replaced, .token, of: connection)
    if let overlapSeconds {
      guard (0...ProvisioningLimits.overlapSeconds).contains(overlapSeconds) else {
        throw .refuse(
          .invalidField, "overlap must be 0 to \(ProvisioningLimits.overlapSeconds) seconds", field: "overlap")
      }
      let end = facts.now.advanced(bySeconds: overlapSeconds)
      old.expires = old.expires.map { min($0, end) } ?? end
      if old.isAlive(at: facts.now) { facts.put(.credential(old)) } else { facts.end(.credential(old.id)) }
    }
    let new = try facts.begin(
      token, .token, of: connection, scopes: old.scopes, atMost: ProvisioningLimits.tokens)
    return CredentialAnswer(credential: new, replaced: old)
  }
}
