public import Directory
public import Model

/// Refuses all pushes of a connection from now on, or takes them again; logins go on either way.
public struct SetPaused: Command {
  public typealias Answer = ConnectionAnswer
  public static let name = "sync.pause"

  public let id: ConnectionID
  public let isPaused: Bool

  public init(id: ConnectionID, isPaused: Bool) {
    self.id = id
    self.isPaused = isPaused
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ConnectionAnswer {
    var connection = try facts.existingConnection(id, field: "identity_provider")
    guard connection.options.isPaused != isPaused else { return ConnectionAnswer(connection: connection) }
    connection.options.isPaused = isPaused
    connection.version = facts.revision
    facts.put(.connection(connection))
    return ConnectionAnswer(connection: connection)
  }
}
