import Directory
import Model

extension FactStore {
  func answer(_ query: PushedQuery) -> FactAnswer {
    switch query {
    case .user(let id): FactAnswer(facts: named(.scimUser(id)).facts + named(.scimProfile(id)).facts)
    case .users(let ids): FactAnswer(facts: ids.flatMap { named(.scimUser($0)).facts })
    case .userByName(let connection, let name):
      profiles { $0.connection == connection && NormalizedText.areEqual($0.userName, name) }
    case .userByExternalID(let connection, let id): profiles { $0.connection == connection && $0.externalID == id }
    case .links(let user): matching { if case .scimUser(let fact) = $0 { fact.user == user } else { false } }
    case .groups(let ids): FactAnswer(facts: ids.flatMap { named(.externalGroup($0)).facts })
    case .groupByName(let connection, let name):
      groups { $0.connection == connection && NormalizedText.areEqual($0.displayName, name) }
    case .allGroups(let connection): groups { $0.connection == connection }
    case .asserted(let connection, let values):
      groups { group in
        group.connection == connection
          && values.contains {
            $0 == group.id.rawValue || $0 == group.externalID || NormalizedText.areEqual($0, group.displayName)
          }
      }
    case .members(let group, let ids):
      contents { $0 == group && ids.contains($1) }
    case .allMembers(let group): contents { found, _ in found == group }
    case .lineage(let users, let start): lineage(of: users, start)
    case .below(let start): below(start)
    case .bindings(let mapping): matching { if case .binding(let fact) = $0 { fact.mapping == mapping } else { false } }
    case .attributeMappings(let connection):
      matching {
        if case .mapping(let fact) = $0 { fact.connection == connection && !fact.attribute.isEmpty } else { false }
      }
    case .everything(let connection): matching { self.connection(of: $0) == connection }
    case .lastPush(let connection, let user):
      FactAnswer(
        records: pushes["\(connection)|\(user)"].map { [.lastPush(connection, users: [user], at: $0)] } ?? [])
    case .lastStatus(let connection, let user):
      FactAnswer(
        records: statuses["\(connection)|\(user)"].map { [.lastStatus(connection, user: user, at: $0)] } ?? [])
    case .event(let connection, let id):
      FactAnswer(records: events["\(connection)|\(id)"].map { [.event(connection, id: id, at: $0)] } ?? [])
    case .signal(let user): named(.signal(user))
    case .size(let connection, let most):
      FactAnswer(counts: ["memberships": min(most, Int64(size(of: connection)))])
    case .removals(let connection, let since):
      FactAnswer(
        counts: [
          "removals": removals.filter { $0.connection == connection && $0.at >= since }.reduce(0) { $0 + $1.count }
        ])
    case .held(let connection, let digest):
      FactAnswer(
        records: held.values.filter { $0.connection == connection && $0.digest == digest }.map { .held($0) })
    case .heldRequest(let id): FactAnswer(records: held[id].map { [.held($0)] } ?? [])
    case .takings(let connection, let since):
      FactAnswer(
        records: takings.filter { $0.connection == connection && $0.at >= since }
          .sorted { $0.at < $1.at }.map { .taken($0) })
    case .departed(let connection, let name, let externalID):
      FactAnswer(
        records: departures.values.filter { departure in
          departure.connection == connection
            && (NormalizedText.areEqual(departure.profile?.userName ?? "", name)
              || externalID != nil && departure.profile?.externalID == externalID)
        }.map { .departed($0) })
    case .overdue(let connection):
      FactAnswer(
        records: departures.values.filter { $0.connection == connection && $0.until < now }
          .sorted { $0.until < $1.until }.prefix(2).map { .departed($0) })
    case .departure(let id): FactAnswer(records: departures[id].map { [.departed($0)] } ?? [])
    }
  }

  func scimUser(_ id: ScimUserID) -> ScimUserFact? {
    if case .scimUser(let fact)? = facts[.scimUser(id)] { fact } else { nil }
  }

  func scimProfile(_ id: ScimUserID) -> ScimProfileFact? {
    if case .scimProfile(let fact)? = facts[.scimProfile(id)] { fact } else { nil }
  }

  func externalGroup(_ id: ExternalGroupID) -> ExternalGroupFact? {
    if case .externalGroup(let fact)? = facts[.externalGroup(id)] { fact } else { nil }
  }

  /// Of what a connection pushes.
  private func connection(of fact: Fact) -> ConnectionID? {
    switch fact {
    case .scimUser(let fact): fact.connection
    case .scimProfile(let fact): fact.connection
    case .externalGroup(let fact): fact.connection
    case .externalMember(let fact): externalGroup(fact.group)?.connection
    case .nestedGroup(let fact): externalGroup(fact.group)?.connection
    default: nil
    }
  }

  private func size(of connection: ConnectionID) -> Int {
    let members = facts.values.count { fact in
      if case .externalMember(let fact) = fact { externalGroup(fact.group)?.connection == connection } else { false }
    }
    let links = facts.values.count { if case .link(let fact) = $0 { fact.connection == connection } else { false } }
    return max(members, links)
  }

  /// The ids of all that lies in a pushed group itself, sorted.
  func members(of group: ExternalGroupID) -> [String] {
    contents { found, _ in found == group }.facts.map { fact in
      switch fact {
      case .externalMember(let fact): fact.user.rawValue
      case .nestedGroup(let fact): fact.child.rawValue
      default: ""
      }
    }.sorted()
  }

  private func lineage(of users: [ScimUserID], _ start: [ExternalGroupID]) -> FactAnswer {
    let own = matching { if case .externalMember(let fact) = $0 { users.contains(fact.user) } else { false } }.facts
    var line = Set(start + own.compactMap { if case .externalMember(let fact) = $0 { fact.group } else { nil } })
    var nested: Set<Fact> = []
    while true {
      let found = matching { if case .nestedGroup(let fact) = $0 { line.contains(fact.child) } else { false } }.facts
      if nested.isSuperset(of: found) { break }
      nested.formUnion(found)
      for case .nestedGroup(let fact) in found { line.insert(fact.group) }
    }
    let bindings = matching { if case .binding(let fact) = $0 { line.contains(fact.group) } else { false } }.facts
    let mappings = bindings.compactMap {
      if case .binding(let fact) = $0 { facts[.mapping(fact.mapping)] } else { nil }
    }
    return FactAnswer(facts: own + nested + bindings + mappings)
  }

  private func below(_ start: [ExternalGroupID]) -> FactAnswer {
    var line = Set(start)
    var found: Set<Fact> = []
    while true {
      let more = contents { group, _ in line.contains(group) }.facts
      if found.isSuperset(of: more) { break }
      found.formUnion(more)
      for case .nestedGroup(let fact) in more { line.insert(fact.child) }
    }
    let users = found.compactMap { if case .externalMember(let fact) = $0 { facts[.scimUser(fact.user)] } else { nil } }
    return FactAnswer(facts: found + users)
  }

  private func contents(_ test: (ExternalGroupID, String) -> Bool) -> FactAnswer {
    matching { fact in
      switch fact {
      case .externalMember(let fact): test(fact.group, fact.user.rawValue)
      case .nestedGroup(let fact): test(fact.group, fact.child.rawValue)
      default: false
      }
    }
  }

  private func groups(_ test: (ExternalGroupFact) -> Bool) -> FactAnswer {
    matching { if case .externalGroup(let fact) = $0 { test(fact) } else { false } }
  }

  private func profiles(_ test: (ScimProfileFact) -> Bool) -> FactAnswer {
    let found = matching { if case .scimProfile(let fact) = $0 { test(fact) } else { false } }.facts
    return FactAnswer(
      facts: found
        + found.compactMap { if case .scimProfile(let profile) = $0 { facts[.scimUser(profile.user)] } else { nil } })
  }
}
