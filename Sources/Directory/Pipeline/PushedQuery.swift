public import Model

/// A set of facts that connections have pushed. None reads a whole group but those that say so.
public enum PushedQuery: Hashable, Sendable {
  /// With its profile.
  case user(ScimUserID)
  /// Those of these ids, without their profiles; sorted, so that equal sets are equal queries.
  case users([ScimUserID])
  /// The connection's user whose `userName` equals this one without regard to case, with its profile.
  case userByName(ConnectionID, String)
  /// The connection's user with that `externalId`, with its profile.
  case userByExternalID(ConnectionID, String)
  /// The links of a user of the directory, over all connections, without their profiles.
  case links(of: UserID)
  /// The groups of these ids; sorted, so that equal sets are equal queries.
  case groups([ExternalGroupID])
  /// The connection's group whose name equals this one without regard to case.
  case groupByName(ConnectionID, String)
  /// All groups of a connection, without members; bounded by the pipeline's limit.
  case allGroups(of: ConnectionID)
  /// The connection's groups that one of these values may stand for: as their id, their `externalId` or, without regard to
  /// case, their name; sorted, so that equal sets are equal queries.
  case asserted(ConnectionID, [String])
  /// Which of these ids are in a group: users and groups.
  case members(of: ExternalGroupID, among: [String])
  /// All users and groups in a group itself; bounded by the pipeline's limit.
  case allMembers(of: ExternalGroupID)
  /// What these users and groups lie in: the users' own groups, and from them and the named groups upwards what leads to
  /// further groups, and the bindings of all these groups with their mappings.
  case lineage(users: [ScimUserID], groups: [ExternalGroupID])
  /// All that lies in these groups and below them, with the users; bounded by the pipeline's limit.
  case below([ExternalGroupID])
  /// The groups that a mapping is bound to.
  case bindings(of: MappingID)
  /// The mappings of a connection that compare attributes of users.
  case attributeMappings(of: ConnectionID)
  /// All users, groups and members of a connection, with the users' profiles; bounded by the pipeline's limit.
  case everything(of: ConnectionID)
  /// When a connection last pushed something about a user.
  case lastPush(ConnectionID, UserID)
  /// When a connection last said of a user whether it is active.
  case lastStatus(ConnectionID, UserID)
  /// When the connection's event of that id was taken, if it is remembered.
  case event(ConnectionID, id: String)
  /// What events say of a user.
  case signal(of: UserID)
  /// How many memberships a connection has pushed, or how many users are tied to it if those are more, as they are if it
  /// only vouches for logins; up to a number beyond which it doesn't matter: in
  /// ``FactAnswer/counts`` under `memberships`.
  case size(of: ConnectionID, atMost: Int64)
  /// How much a connection has taken from people since an instant: in ``FactAnswer/counts`` under `removals`.
  case removals(of: ConnectionID, since: Timestamp)
  /// The connection's held request with that digest.
  case held(ConnectionID, digest: String)
  case heldRequest(HeldRequestID)
  /// What a connection took from people since an instant and can be given back, the oldest first.
  case takings(of: ConnectionID, since: Timestamp)
  /// What a deleted user of a connection was.
  case departure(ScimUserID)
  /// What the connection's deleted users were who had this `userName`, without regard to case, or this `externalId`.
  case departed(ConnectionID, userName: String, externalID: String?)
  /// Some deleted users of a connection whose grace period is over, the oldest first.
  case overdue(of: ConnectionID)
}

extension PushedQuery {
  /// See ``FactQuery/isTouched(by:answer:)``.
  func isTouched(by effect: Effect, answer: FactAnswer) -> Bool {
    let key = effect.key
    switch (self, key) {
    case (.user(let id), .scimUser(let touched)), (.user(let id), .scimProfile(let touched)): return id == touched
    case (.users(let ids), .scimUser(let id)): return ids.contains(id)
    case (.userByName, .scimUser), (.userByExternalID, .scimUser), (.userByName, .scimProfile),
      (.userByExternalID, .scimProfile):
      return isLookupTouched(by: effect, answer)
    case (.links(let user), .scimUser):
      guard case .put(.scimUser(let fact)) = effect else { return answer.holds(key) }
      return fact.user == user || answer.holds(key)
    case (.groups(let ids), .externalGroup(let id)): return ids.contains(id)
    case (.groupByName(let connection, let name), .externalGroup):
      guard case .put(.externalGroup(let fact)) = effect else { return answer.holds(key) }
      return (fact.connection == connection && NormalizedText.areEqual(fact.displayName, name)) || answer.holds(key)
    case (.allGroups(let connection), .externalGroup):
      guard case .put(.externalGroup(let fact)) = effect else { return answer.holds(key) }
      return fact.connection == connection || answer.holds(key)
    case (.asserted(let connection, _), .externalGroup):
      guard case .put(.externalGroup(let fact)) = effect else { return answer.holds(key) }
      return fact.connection == connection || answer.holds(key)
    case (.members(let group, let ids), .externalMember(let fact)):
      return fact.group == group && ids.contains(fact.user.rawValue)
    case (.members(let group, let ids), .nestedGroup(let fact)):
      return fact.group == group && ids.contains(fact.child.rawValue)
    case (.allMembers(let group), .externalMember(let fact)): return fact.group == group
    case (.allMembers(let group), .nestedGroup(let fact)): return fact.group == group
    case (.lineage(let users, _), .externalMember(let fact)): return users.contains(fact.user)
    case (.lineage, .nestedGroup), (.lineage, .binding), (.lineage, .mapping): return true
    case (.below, .externalMember), (.below, .nestedGroup), (.below, .scimUser): return true
    case (.size, .externalMember), (.size, .link): return true
    case (.attributeMappings(let connection), .mapping):
      guard case .put(.mapping(let fact)) = effect else { return answer.holds(key) }
      return (fact.connection == connection && !fact.attribute.isEmpty) || answer.holds(key)
    case (.everything, .scimUser), (.everything, .scimProfile), (.everything, .externalGroup),
      (.everything, .externalMember), (.everything, .nestedGroup):
      return true
    case (.bindings(let mapping), .binding(let fact)): return fact.mapping == mapping
    case (.signal(let user), .signal(let touched)): return user == touched
    default: return false
    }
  }

  /// The user of the profile that was found belongs to the answer.
  private func isLookupTouched(by effect: Effect, _ answer: FactAnswer) -> Bool {
    switch effect.key {
    case .scimUser(let id) where answer.holds(.scimProfile(id)): return true
    case .scimProfile(let id) where answer.holds(.scimUser(id)): return true
    default: break
    }
    guard !answer.holds(effect.key) else { return true }
    guard case .put(.scimProfile(let fact)) = effect else { return false }
    switch self {
    case .userByName(let connection, let name):
      return fact.connection == connection && NormalizedText.areEqual(fact.userName, name)
    case .userByExternalID(let connection, let id): return fact.connection == connection && fact.externalID == id
    default: return false
    }
  }
}
