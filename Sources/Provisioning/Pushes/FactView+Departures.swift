internal import Directory
internal import Model
internal import SCIM

extension FactView {
  /// What a deleted user of the connection was whom a request brings back (P48).
  ///
  /// It is the one with the provider's own id for the user. Where one of the two has none, the name decides; with another
  /// id of the provider's the name is somebody else's now, and whoever had it is not waited for any longer.
  mutating func departure(of draft: ScimUserDraft, on connection: ConnectionID) throws(Interruption) -> Departure? {
    let query = FactQuery.pushed(.departed(connection, userName: draft.userName, externalID: draft.externalID))
    let ended = Set(records.compactMap { if case .departureEnded(let id) = $0 { id } else { nil } })
    var found: [Departure] = []
    for case .departed(let departure) in try records(query)
    where departure.until >= now && !ended.contains(departure.id) {
      found.append(departure)
    }
    let known = found.first { draft.externalID != nil && $0.profile?.externalID == draft.externalID }
    let named = found.first { draft.externalID == nil || $0.profile?.externalID == nil }
    let back = known ?? named
    for other in found where other.id != back?.id { try tombstone(other) }
    return back
  }

  /// Takes a deletion back: the link under an id, what the user was in, and what that leads to. The link is inactive until
  /// the caller says what it is.
  ///
  /// - Returns: nil if there is nobody to bring back.
  mutating func restore(
    _ departure: Departure, as id: ScimUserID, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserFact? {
    guard let link = try restoreLink(departure, as: id, for: connection) else { return nil }
    try putBack(departure.facts.compactMap(\.membership), of: connection)
    let attributes = try attributeMappings(of: connection.id)
    guard !departure.groups.isEmpty || !attributes.isEmpty else { return link }
    let resource = try scimProfile(of: id).flatMap { try? UserResource($0, isActive: true) }
    _ = try Derivation(
      of: [link], touching: departure.groups, resources: resource.map { [id: $0] } ?? [:], for: connection, on: &self)
    return link
  }

  /// As ``restore(_:as:for:)``, but for where the groups lead.
  mutating func restoreLink(
    _ departure: Departure, as id: ScimUserID, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserFact? {
    try require(departure.needed)
    guard var link = departure.link, var profile = departure.profile, let user = try user(departure.user),
      user.status != .deleted, try !scimUsers(of: user.id).map(\.connection).contains(connection.id)
    else { return nil }
    link.id = id
    // What is ignored goes on denying whom it denied, and nobody else (P55).
    link.isActive = link.isOutside && link.isActive
    link.holdsDown = link.holdsDown || departure.hasDeactivated
    link.version = revision
    profile.user = id
    put(.scimUser(link))
    put(.scimProfile(profile))
    for case .link(let tie) in departure.facts where try self.link(tie.connection, subject: tie.subject) == nil {
      put(.link(tie))
    }
    for group in try externalGroups(departure.groups) {
      put(.externalMember(ExternalMemberFact(group: group.id, user: id)))
    }
    keep(.departureEnded(departure.id))
    return link
  }

  /// Puts back memberships that a connection gave, as far as it could still give them.
  mutating func putBack(_ memberships: [MembershipFact], of connection: ConnectionFact) throws(Interruption) {
    guard !memberships.isEmpty else { return }
    let users = Set(memberships.map(\.user)).sorted()
    try require(
      [.mappings(of: connection.id), .membershipsOf(users)] + Self.reads(memberships.map(\.workgroup))
        + users.map { .user($0) })
    let led = Set(try mappings(of: connection.id).map(\.workgroup))
    let known = try workgroups(memberships.map(\.workgroup))
    let current = try self.memberships(ofAll: users)
    for membership in memberships where led.contains(membership.workgroup) && known[membership.workgroup] != nil {
      guard let user = try user(membership.user), user.status != .deleted else { continue }
      let isInScope = known[membership.workgroup]?.kind == .scope
      // In a tenant with scopes everybody is in one already, and is not moved by this.
      if isInScope || current[membership.user]?.contains(membership) == true { continue }
      put(.membership(membership))
    }
  }

  /// Ends what the grace period of some of the connection's deleted users was for, once it is over (P48): at each creation
  /// and deletion a few, so that no request has to do the work of many.
  mutating func tombstoneOverdue(of connection: ConnectionID) throws(Interruption) {
    var overdue: [Departure] = []
    for case .departed(let departure) in try records(.pushed(.overdue(of: connection))) { overdue.append(departure) }
    for departure in overdue { try tombstone(departure) }
  }

  /// Deletes a user of the directory whom a deletion only deactivated, unless something else holds the user by now.
  mutating func tombstone(_ departure: Departure) throws(Interruption) {
    keep(.departureEnded(departure.id))
    guard departure.isLast, let user = try user(departure.user), user.status == .deactivated,
      try !isHeld(user.id)
    else { return }
    _ = try DeleteUser(id: user.id).decide(&self)
  }

  /// Whether something ties a user to the tenant: a connection, a membership that somebody gave by hand, an account of its
  /// own (P17).
  func isHeld(_ id: UserID) throws(Interruption) -> Bool {
    try require([.user(id), .links(of: id), .membershipsOf([id]), .pushed(.links(of: id))])
    if try existingUser(id).account == .local { return true }
    if try memberships(ofAll: [id])[id]?.map(\.source).contains(.manual) == true { return true }
    let (ties, links) = (try links(of: id), try scimUsers(of: id))
    return !ties.isEmpty || !links.isEmpty
  }
}

extension Departure {
  var link: ScimUserFact? {
    for case .scimUser(let link) in facts { return link }
    return nil
  }

  /// The groups that the user was in.
  var groups: [ExternalGroupID] {
    facts.compactMap { if case .externalMember(let fact) = $0 { fact.group } else { nil } }
  }

  /// What a restore looks at, to be asked for with that of others.
  var needed: [FactQuery] {
    let ties = facts.compactMap { fact -> FactQuery? in
      if case .link(let tie) = fact { .link(tie.connection, subject: tie.subject) } else { nil }
    }
    return [.user(user), .pushed(.links(of: user)), .pushed(.groups(Set(groups).sorted()))] + ties
  }

  /// The user of the directory, as it was, if nothing else held it.
  private var account: UserFact? {
    for case .user(let user) in facts { return user }
    return nil
  }

  /// Whether the user is to be deleted when the grace period is over.
  var isLast: Bool { account != nil }

  /// Whether it was the deletion that deactivated the user, and not somebody before.
  var hasDeactivated: Bool { account.map { $0.status != .deactivated } ?? false }
}

extension Fact {
  var membership: MembershipFact? { if case .membership(let fact) = self { fact } else { nil } }
}
