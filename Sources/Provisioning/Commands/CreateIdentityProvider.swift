public import Directory
public import Model

/// Connects a tenant to an identity provider (C32).
public struct CreateIdentityProvider: Command {
  public typealias Answer = ConnectionAnswer
  public static let name = "identity_providers.create"

  public let id: ConnectionID
  public let connectionName: String
  public let claims: ClaimMapping
  public let linkBy: LinkBy
  public let createsUnmatched: Bool
  public let mayMapAdministrators: Bool
  public let options: ConnectionOptions

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - createsUnmatched: Whether a first login that matches no workgroup makes an account (C38).
  ///   - mayMapAdministrators: The opt-in of C40.
  public init(
    id: ConnectionID? = nil, name: String, claims: ClaimMapping = ClaimMapping(), linkBy: LinkBy = .none,
    createsUnmatched: Bool = false, mayMapAdministrators: Bool = false,
    options: ConnectionOptions = ConnectionOptions()
  ) {
    self.id = id ?? .make()
    self.connectionName = name
    self.claims = claims
    self.linkBy = linkBy
    self.createsUnmatched = createsUnmatched
    self.mayMapAdministrators = mayMapAdministrators
    self.options = options
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ConnectionAnswer {
    guard try facts.connection(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "connection_id")
    }
    let connection = ConnectionFact(
      id: id, name: connectionName, claims: claims, linkBy: linkBy, createsUnmatched: createsUnmatched,
      mayMapAdministrators: mayMapAdministrators, options: options, version: facts.revision)
    try connection.check()
    facts.put(.connection(connection))
    return ConnectionAnswer(connection: connection)
  }
}
