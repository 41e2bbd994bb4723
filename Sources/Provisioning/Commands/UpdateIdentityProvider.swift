public import Directory
public import Model

/// Changes a connection in one save, guarded by its etag; what is nil stays.
///
/// Taking back the opt-in of C40 ends no mapping: those into `Administrators` are passed over and reported at each login.
public struct UpdateIdentityProvider: Command {
  public typealias Answer = ConnectionAnswer
  public static let name = "identity_providers.update"

  public let id: ConnectionID
  public let newName: String?
  public let claims: ClaimMapping?
  public let linkBy: LinkBy?
  public let createsUnmatched: Bool?
  public let mayMapAdministrators: Bool?
  public let options: OptionsUpdate
  public let expectedVersion: Revision?

  public init(
    id: ConnectionID, name: String? = nil, claims: ClaimMapping? = nil, linkBy: LinkBy? = nil,
    createsUnmatched: Bool? = nil, mayMapAdministrators: Bool? = nil, options: OptionsUpdate = OptionsUpdate(),
    expectedVersion: Revision? = nil
  ) {
    self.id = id
    self.newName = name
    self.claims = claims
    self.linkBy = linkBy
    self.createsUnmatched = createsUnmatched
    self.mayMapAdministrators = mayMapAdministrators
    self.options = options
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.connection(id), .credentials(of: id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ConnectionAnswer {
    let before = try facts.existingConnection(id, field: "id")
    try facts.expect(expectedVersion, is: before.version, of: "The identity provider \(id)")
    var connection = before
    connection.name = newName ?? before.name
    connection.claims = claims ?? before.claims
    connection.linkBy = linkBy ?? before.linkBy
    connection.createsUnmatched = createsUnmatched ?? before.createsUnmatched
    connection.mayMapAdministrators = mayMapAdministrators ?? before.mayMapAdministrators
    options.apply(to: &connection.options)
    try connection.check()
    guard connection != before else { return ConnectionAnswer(connection: before) }
    connection.version = facts.revision
    facts.put(.connection(connection))
    if connection.options.trust != before.options.trust { try facts.endWorkload(of: id) }
    return ConnectionAnswer(connection: connection)
  }
}
