public import Directory
public import Model

/// Ends a connection's link to a user, with all that the connection has asserted of the user (P29).
///
/// The user of the directory is deleted too when nothing else speaks for it: no other link, no membership that somebody
/// gave it by hand, no account of its own (P17). Otherwise it stays as it is; one who was deactivated stays so.
public struct DeleteScimUser: PushRequest, Codable, Hashable {
  public typealias Answer = ScimUserAnswer
  public static let name = "scim_users.delete"

  public let connection: ConnectionID
  public let id: ScimUserID
  public let expectedVersion: Revision?

  public init(connection: ConnectionID, id: ScimUserID, expectedVersion: Revision? = nil) {
    self.connection = connection
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var reads: [FactQuery] { [.pushed(.user(id)), Lineage.query([id], [])] }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserAnswer {
    let link = try facts.existingScimUser(id, of: connection.id)
    try facts.expect(expectedVersion, is: link.version, of: "The user \(id)")
    let user = link.user
    try facts.require(
      [.links(of: user), .membershipsOf([user]), .pushed(.links(of: user))] + DeleteUser(id: user).reads)
    let own = try facts.facts(Lineage.query([id], [])) { _ in false }
    for case .externalMember(let member) in own where member.user == id { facts.end(.externalMember(member)) }
    let memberships = try facts.memberships(ofAll: [user])[user] ?? []
    let nothing = Targets(of: Assertion(bound: [], attributes: .init()), among: [:], connection: connection)
    let standing = try Standing(of: [], and: memberships, in: facts)
    _ = facts.bring(user, in: memberships, to: nothing, by: source, standing)
    for tie in try facts.links(of: user) where tie.connection == connection.id {
      facts.end(.link(tie.connection, subject: tie.subject))
      // A token from before must not bring the user back (P44).
      facts.keep(.lastLogin(tie.connection, subject: tie.subject, at: facts.now))
    }
    facts.end(.scimUser(id))
    facts.end(.scimProfile(id))
    if try isLast(of: user, facts) { _ = try DeleteUser(id: user).decide(&facts) }
    return ScimUserAnswer(user: link)
  }

  private func isLast(of user: UserID, _ facts: FactView) throws(Interruption) -> Bool {
    let isOwnAccount = try facts.existingUser(user).account == .local
    let memberships = try facts.memberships(ofAll: [user])[user] ?? []
    let isGiven = memberships.contains { $0.source == .manual }
    let (ties, links) = (try facts.links(of: user), try facts.scimUsers(of: user))
    return !isOwnAccount && !isGiven && ties.isEmpty && links.isEmpty
  }
}
