public import Directory
public import Model

/// Exchanges a client secret (P7), or a workload's assertion that was verified (P8), for a token that lives for hours.
///
/// A token like that is kept as a record: a client asks for one every hour, which is no change of the tenant. It ends with
/// its client secret, or with the trust in the workload, and when so many others have been granted that nobody can still
/// need it.
public struct GrantToken: Command {
  public typealias Answer = GrantAnswer
  public static let name = "identity_providers.grant_token"

  public let connection: ConnectionID
  public let secret: CredentialID?
  public let token: NewCredential

  /// - Parameters:
  ///   - secret: The client secret that was presented; nil for the connection's workload.
  ///   - token: What is granted; when it expires is for the connection to say.
  public init(connection: ConnectionID, secret: CredentialID?, token: NewCredential) {
    self.connection = connection
    self.secret = secret
    self.token = token
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] {
    [.connection(connection), secret.map(FactQuery.credential) ?? .credentials(of: connection)]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> GrantAnswer {
    try facts.require(reads)
    let connection = try facts.existingConnection(connection, field: "identity_provider")
    let holder: CredentialFact
    if let secret {
      holder = try facts.existingCredential(secret, .clientSecret, of: connection.id)
    } else {
      holder = try facts.workload(of: connection.id)
    }
    let end = facts.now.advanced(bySeconds: connection.options.tokenSeconds)
    let expires = holder.expires.map { min($0, end) } ?? end
    facts.keep(
      .accessToken(
        AccessToken(
          id: token.id, credential: holder.id, connection: connection.id, digest: token.digest, expires: expires)))
    return GrantAnswer(
      seconds: (expires.microseconds - facts.now.microseconds) / 1_000_000, scopes: holder.scopes)
  }
}

/// What was granted, without its secret.
public struct GrantAnswer: Codable, Hashable, Sendable {
  /// How long the token is good from now.
  public var seconds: Int64
  public var scopes: [CredentialScope]
}
