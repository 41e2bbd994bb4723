public import Model

/// A connection after a change.
public struct ConnectionAnswer: Codable, Hashable, Sendable {
  public var connection: ConnectionFact

  public init(connection: ConnectionFact) { self.connection = connection }
}

/// A credential that was made or ended, without its secret.
public struct CredentialAnswer: Codable, Hashable, Sendable {
  public var credential: CredentialFact
  /// The credential in whose place it was made, as it is from then on.
  public var replaced: CredentialFact?

  public init(credential: CredentialFact, replaced: CredentialFact? = nil) {
    self.credential = credential
    self.replaced = replaced
  }
}

/// A mapping that was made or deleted.
public struct MappingAnswer: Codable, Hashable, Sendable {
  public var mapping: MappingFact

  public init(mapping: MappingFact) { self.mapping = mapping }
}
