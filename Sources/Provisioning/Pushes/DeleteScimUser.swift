public import Directory
public import Model

/// Ends a connection's link to a user, with all that the connection has asserted of the user (P29).
///
/// When nothing else speaks for the user of the directory, no other link, no membership that somebody gave it by hand, no
/// account of its own (P17), the user is denied at once and deleted when the connection's grace period is over (P48): until
/// then the provider can bring the user back, with the memberships. Otherwise the user stays as it is.
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

  public var reads: [FactQuery] {
    [.pushed(.user(id)), Lineage.query([id], []), .pushed(.overdue(of: connection))]
  }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserAnswer {
    let link = try facts.existingScimUser(id, of: connection.id)
    try facts.expect(expectedVersion, is: link.version, of: "The user \(id)")
    let user = link.user
    try facts.require(
      [.links(of: user), .membershipsOf([user]), .pushed(.links(of: user))] + DeleteUser(id: user).reads)
    try facts.tombstoneOverdue(of: connection.id)
    var ended: [Fact] = [.scimUser(link)] + (try facts.scimProfile(of: id).map { [.scimProfile($0)] } ?? [])
    let own = try facts.facts(Lineage.query([id], [])) { _ in false }
    for case .externalMember(let member) in own where member.user == id { ended.append(.externalMember(member)) }
    let memberships = try facts.memberships(ofAll: [user])[user] ?? []
    ended += memberships.filter { $0.source == source }.map { .membership($0) }
    ended += try facts.links(of: user).filter { $0.connection == connection.id }.map { .link($0) }
    let nothing = Targets(of: Assertion(bound: [], attributes: .init()), among: [:], connection: connection)
    let standing = try Standing(of: [], and: memberships, in: facts)
    _ = facts.bring(user, in: memberships, to: nothing, by: source, standing)
    for case .externalMember(let member) in ended { facts.end(.externalMember(member)) }
    for case .link(let tie) in ended {
      facts.end(.link(tie.connection, subject: tie.subject))
      // A token from before must not bring the user back (P44).
      facts.keep(.lastLogin(tie.connection, subject: tie.subject, at: facts.now))
    }
    facts.end(.scimUser(id))
    facts.end(.scimProfile(id))
    if try !facts.isHeld(user) { try letGo(user, &ended, graceDays: connection.options.graceDays, &facts) }
    if connection.options.graceDays > 0 {
      let until = facts.now.advanced(bySeconds: connection.options.graceDays * 24 * 60 * 60)
      facts.keep(
        .departed(
          Departure(id: id, connection: connection.id, user: user, at: facts.now, until: until, facts: ended)))
    }
    return ScimUserAnswer(user: link)
  }

  /// Denies a user at once, whom nothing else holds.
  private func letGo(
    _ user: UserID, _ ended: inout [Fact], graceDays: Int64, _ facts: inout FactView
  ) throws(Interruption) {
    guard graceDays > 0 else {
      _ = try DeleteUser(id: user).decide(&facts)
      return
    }
    let before = try facts.existingUser(user)
    if before.status != .deactivated { _ = try DeactivateUser(id: user).decide(&facts) }
    ended.append(.user(before))
  }
}
