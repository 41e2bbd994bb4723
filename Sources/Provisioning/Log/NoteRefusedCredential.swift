public import Directory
public import Model

/// Notes in a connection's log that a credential of it was refused, so that its health tells (P56). It changes no fact.
///
/// Whoever calls it bounds how often: a client with an old token tries for ever.
public struct NoteRefusedCredential: Command {
  public typealias Answer = NoteAnswer
  public static let name = "credentials.refused"
  /// The reason of such lines.
  public static let reason = "unauthenticated"

  public let connection: ConnectionID
  public let credential: CredentialID

  public init(connection: ConnectionID, credential: CredentialID) {
    self.connection = connection
    self.credential = credential
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.connection(connection)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> NoteAnswer {
    _ = try facts.existingConnection(connection, field: "identity_provider")
    facts.keep(
      .push(
        PushLogEntry(
          connection: connection, at: facts.now, method: Self.name, body: "{}", decision: .refused,
          reason: Self.reason, target: credential.rawValue)))
    return NoteAnswer()
  }
}

/// Nothing: the note is kept.
public struct NoteAnswer: Codable, Hashable, Sendable {
  public init() {}
}
