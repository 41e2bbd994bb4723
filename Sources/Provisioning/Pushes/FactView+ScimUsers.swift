internal import Directory
internal import Model
internal import SCIM

extension FactView {
  /// The connection's user.
  ///
  /// - Throws: `notFound` also for another connection's.
  func existingScimUser(_ id: ScimUserID, of connection: ConnectionID) throws(Interruption) -> ScimUserFact {
    guard let user = try scimUser(id), user.connection == connection else {
      throw .refuse(.notFound, "This connection has no user \(id).", field: "id")
    }
    return user
  }

  /// Makes sure that no other user of the connection has the name or the provider's id (P22, P23).
  func expectFree(_ draft: ScimUserDraft, of connection: ConnectionID, for id: ScimUserID) throws(Interruption) {
    try require(Self.namesake(draft, connection))
    if let holder = try scimUser(named: draft.userName, of: connection), holder != id {
      throw .refuse(
        .alreadyExists, "Another user of this connection has this userName; find it with a filter on userName.",
        field: "user_name", reason: "user_name_taken")
    }
    guard let externalID = draft.externalID else { return }
    if let holder = try scimUser(externalID: externalID, of: connection), holder != id {
      throw .refuse(
        .alreadyExists, "Another user of this connection has this externalId.", field: "external_id",
        reason: "external_id_taken")
    }
  }

  /// Leads a user where its attributes lead, if the connection has mappings that compare any.
  ///
  /// - Parameter groups: Whether it has still to be led where its groups lead.
  mutating func derive(
    _ link: ScimUserFact, _ profile: ScimProfileFact, groups: Bool = false, for connection: ConnectionFact
  ) throws(Interruption) {
    let hasAttributes = try !attributeMappings(of: connection.id).isEmpty
    guard groups || hasAttributes else { return }
    let resource = try? UserResource(profile, isActive: link.isActive)
    _ = try Derivation(of: [link], resources: resource.map { [link.id: $0] } ?? [:], for: connection, on: &self)
  }

  static func namesake(_ draft: ScimUserDraft, _ connection: ConnectionID) -> [FactQuery] {
    [.pushed(.userByName(connection, draft.userName))]
      + (draft.externalID.map { [.pushed(.userByExternalID(connection, $0))] } ?? [])
  }

  /// Takes a link's word on whether its user is active (P17, P28).
  ///
  /// One link that says no deactivates the user at once; only when all say yes is the user active again, and only if it
  /// was a link that deactivated it. Memberships stay. Of a user outside of the connection's scope the word is only kept.
  ///
  /// - Returns: The link as it is now.
  mutating func setActive(_ isActive: Bool, _ link: ScimUserFact) throws(Interruption) -> ScimUserFact {
    var link = link
    guard !link.isOutside else {
      link.ignoredActive = isActive
      put(.scimUser(link))
      return link
    }
    link.isActive = isActive
    try require([.user(link.user), .pushed(.links(of: link.user)), .pushed(.signal(of: link.user))])
    let user = try existingUser(link.user)
    let others = try scimUsers(of: link.user).filter { $0.id != link.id }
    var signal = try signal(of: user.id)
    if isActive {
      let isHeldDown = link.holdsDown || signal.heldBy.contains(link.connection)
      link.holdsDown = false
      put(.scimUser(link))
      if signal.heldBy.contains(link.connection) {
        signal.heldBy.removeAll { $0 == link.connection }
        put(.signal(signal))
      }
      guard user.status == .deactivated, isHeldDown, others.allSatisfy(\.isActive), signal.heldBy.isEmpty
      else { return link }
      _ = try ReactivateUser(id: user.id).decide(&self)
    } else if user.status == .deactivated {
      link.holdsDown = link.holdsDown || others.contains(where: \.holdsDown) || !signal.heldBy.isEmpty
    } else {
      link.holdsDown = true
      // What held the user before holds no more: somebody has made the user active since.
      if !signal.heldBy.isEmpty {
        signal.heldBy = []
        put(.signal(signal))
      }
      _ = try DeactivateUser(id: user.id).decide(&self)
    }
    put(.scimUser(link))
    return link
  }
}
