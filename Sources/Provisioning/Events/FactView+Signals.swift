internal import Directory
internal import Model

extension FactView {
  func signal(of user: UserID) throws(Interruption) -> SignalFact {
    let found = try facts(.pushed(.signal(of: user))) {
      if case .signal(let fact) = $0 { fact.user == user } else { false }
    }
    for case .signal(let fact) in found { return fact }
    return SignalFact(user: user)
  }

  /// Refuses what the user authenticated before an instant (P60). It only ever moves forward.
  mutating func refuseLogins(of user: UserID, before instant: Timestamp) throws(Interruption) {
    var signal = try signal(of: user)
    // A provider's clock may run ahead, and must not lock anybody out for it.
    let instant = min(instant, now)
    guard signal.notBefore.map({ $0 < instant }) ?? true else { return }
    signal.notBefore = instant
    put(.signal(signal))
  }

  /// Takes an event's word on whether a user may come in (P59): by the pushed user of the connection if it has one, so that
  /// pushes go on from there, or else by the signal.
  mutating func setAllowed(
    _ isAllowed: Bool, _ user: UserID, by connection: ConnectionID, at instant: Timestamp
  ) throws(Interruption) {
    try require([.user(user), .pushed(.links(of: user)), .pushed(.signal(of: user))])
    let links = try scimUsers(of: user)
    if let link = links.first(where: { $0.connection == connection }) {
      if link.saysActive != isAllowed {
        var link = try setActive(isAllowed, link)
        link.version = revision
        put(.scimUser(link))
      }
    } else if isAllowed {
      try release(user, from: connection, links)
    } else {
      try hold(user, by: connection, links)
    }
    keep(.lastStatus(connection, user: user, at: instant))
  }

  private mutating func hold(
    _ user: UserID, by connection: ConnectionID, _ links: [ScimUserFact]
  ) throws(Interruption) {
    let before = try signal(of: user)
    var signal = before
    if try existingUser(user).status != .deactivated {
      // Whatever held the user before holds no more.
      signal.heldBy = [connection]
      _ = try DeactivateUser(id: user).decide(&self)
    } else if !signal.heldBy.isEmpty || links.contains(where: \.holdsDown) {
      signal.heldBy = Set(signal.heldBy + [connection]).sorted()
    }
    if signal != before { put(.signal(signal)) }
  }

  private mutating func release(
    _ user: UserID, from connection: ConnectionID, _ links: [ScimUserFact]
  ) throws(Interruption) {
    var signal = try signal(of: user)
    guard signal.heldBy.contains(connection) else { return }
    signal.heldBy.removeAll { $0 == connection }
    put(.signal(signal))
    guard try existingUser(user).status == .deactivated, signal.heldBy.isEmpty, links.allSatisfy(\.isActive)
    else { return }
    _ = try ReactivateUser(id: user).decide(&self)
  }

  /// When the connection last said whether the user is active; nil if it never did.
  func lastStatus(of user: UserID, by connection: ConnectionID) throws(Interruption) -> Timestamp? {
    for case .lastStatus(_, _, let at) in try records(.pushed(.lastStatus(connection, user))) { return at }
    return nil
  }
}
