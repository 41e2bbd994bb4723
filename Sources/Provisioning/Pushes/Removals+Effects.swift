internal import Directory
internal import Model

extension Removals {
  /// Counts what effects take from people.
  ///
  /// Members who go with a deleted user are the deletion's. Where a group in a group goes, those count who lose a membership
  /// by it.
  ///
  /// - Parameter facts: As they were found.
  init(_ effects: [Effect], of connection: ConnectionID, in facts: FactView) {
    self.init()
    let before = facts.before(effects.map(\.key))
    let ended = Set(effects.compactMap { if case .end(.scimUser(let id)) = $0 { id } else { nil } })
    let gone = Set(
      ended.compactMap { if case .scimUser(let link)? = before[.scimUser($0)] { link.user } else { nil } })
    var members: Int64 = 0
    var balance: [UserID: Int] = [:]
    for effect in effects {
      switch effect {
      case .end(.scimUser), .end(.externalGroup): deletes += 1
      case .end(.externalMember(let fact)) where !ended.contains(fact.user): members += 1
      case .end(.membership(let fact)) where fact.source == .identityProvider(connection) && !gone.contains(fact.user):
        balance[fact.user, default: 0] -= 1
      case .put(.membership(let fact)) where fact.source == .identityProvider(connection):
        balance[fact.user, default: 0] += 1
      case .put(.user(let user)) where user.status == .deactivated && !gone.contains(user.id):
        // Who is made inactive loses nothing.
        if case .user(let old)? = before[.user(user.id)], old.status != .deactivated { disables += 1 }
      default: break
      }
    }
    self.members = max(members, Int64(balance.values.count { $0 < 0 }))
  }
}
