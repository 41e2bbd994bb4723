public import Model

/// A connection after a change.
public struct ConnectionAnswer: Codable, Hashable, Sendable {
  public var connection: ConnectionFact

  public init(connection: ConnectionFact) { self.connection = connection }
}

/// A mapping that was made or deleted.
public struct MappingAnswer: Codable, Hashable, Sendable {
  public var mapping: MappingFact

  public init(mapping: MappingFact) { self.mapping = mapping }
}
