public import Directory
public import Model

/// Ends a connection with all that is its own: mappings, credentials, ties to users and memberships.
///
/// A user whom nothing else ties to the tenant is deleted with it, as if the provider had deleted them: no other connection,
/// no manual membership, no local account (P17). Who was moved into a scope workgroup by it goes to the fallback (A25).
public struct DeleteIdentityProvider: Command {
  public typealias Answer = ConnectionEndAnswer
  public static let name = "identity_providers.delete"

  public let id: ConnectionID
  public let endsUsers: Bool
  public let isDryRun: Bool
  public let expectedVersion: Revision?

  /// - Parameters:
  ///   - endsUsers: Whether it may end although users are tied to it.
  ///   - isDryRun: Whether nothing is changed, and the answer says what would be.
  public init(
    id: ConnectionID, endsUsers: Bool = false, isDryRun: Bool = false, expectedVersion: Revision? = nil
  ) {
    self.id = id
    self.endsUsers = endsUsers
    self.isDryRun = isDryRun
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    [
      .tenant, .connection(id), .mappings(of: id), .credentials(of: id), .linksThrough(id),
      .pushed(.everything(of: id)),
    ]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ConnectionEndAnswer {
    var tried = facts
    let answer = try end(&tried)
    if !isDryRun { facts = tried }
    return answer
  }

  private func end(_ facts: inout FactView) throws(Interruption) -> ConnectionEndAnswer {
    try facts.require(reads)
    let connection = try facts.existingConnection(id, field: "id")
    try facts.expect(expectedVersion, is: connection.version, of: "The identity provider \(id)")
    let links = try facts.links(through: id)
    guard endsUsers || isDryRun || links.isEmpty else {
      throw .refuse(
        .failedPrecondition, "\(links.count) users are linked to \(id): end them too with with_users.",
        field: "with_users", reason: "identity_provider_in_use")
    }
    guard links.count <= ProvisioningLimits.linksPerDeletion else {
      throw .refuse(
        .resourceExhausted,
        "More than \(ProvisioningLimits.linksPerDeletion) users are linked to \(id); delete users first.",
        reason: "links_per_deletion")
    }
    var answer = ConnectionEndAnswer()
    try end(Set(links.map(\.user)).sorted(), &facts, &answer)
    answer.links = links.count
    for link in links { facts.end(.link(id, subject: link.subject)) }
    let mappings = try facts.mappings(of: id)
    answer.mappings = mappings.count
    for mapping in mappings { facts.end(.mapping(mapping.id)) }
    for pushed in try facts.facts(.pushed(.everything(of: id)), including: { _ in false }) { facts.end(pushed.key) }
    let credentials = try facts.credentials(of: id)
    answer.credentials = credentials.count
    for credential in credentials { facts.end(.credential(credential.id)) }
    facts.end(.connection(id))
    return answer
  }

  /// Ends the memberships of users that are the connection's, and the users whom nothing else holds.
  private func end(
    _ users: [UserID], _ facts: inout FactView, _ answer: inout ConnectionEndAnswer
  ) throws(Interruption) {
    let source = Source.identityProvider(id)
    try facts.require(
      [.users(users)] + users.flatMap { [FactQuery.memberships(of: $0), .links(of: $0)] })
    var accounts: [UserID: UserFact] = [:]
    for case .user(let user) in try facts.facts(.users(users), including: { _ in false }) { accounts[user.id] = user }
    var leaving: [UserID] = []
    for user in users {
      if let account = accounts[user], try !isHeld(account, facts) { leaving.append(user) }
    }
    try facts.require(leaving.flatMap { DeleteUser(id: $0).reads })
    var memberships: [MembershipFact] = []
    for user in users { memberships += try facts.memberships(of: user) }
    let standing = try Standing(of: [], and: memberships, in: facts)
    for user in users {
      let own = try facts.memberships(of: user).filter { $0.source == source }
      answer.memberships += own.count
      let all = try facts.memberships(of: user)
      let scope = ScopeMove(of: user, in: all, to: nil, by: source, standing)
      for membership in own where membership != scope.current { facts.end(.membership(membership)) }
      var moved = MembershipChange()
      scope.make(&facts, &moved)
    }
    for user in leaving { _ = try DeleteUser(id: user).decide(&facts) }
    answer.users = leaving.count
  }

  /// Whether something else than this connection ties a user to the tenant.
  private func isHeld(_ user: UserFact, _ facts: FactView) throws(Interruption) -> Bool {
    guard user.account == .federated, !user.isFirst, user.status != .deleted else { return true }
    if try facts.links(of: user.id).contains(where: { $0.connection != id }) { return true }
    return try facts.memberships(of: user.id).contains { $0.source == .manual }
  }
}

/// What ended with a connection, or would.
public struct ConnectionEndAnswer: Codable, Hashable, Sendable {
  public var mappings = 0
  public var credentials = 0
  /// Ties to users.
  public var links = 0
  /// Of this connection's own.
  public var memberships = 0
  /// Users who were deleted.
  public var users = 0

  public init() {}
}
