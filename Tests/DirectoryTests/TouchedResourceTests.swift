import Directory
import Model
import Testing

/// Which answers about resources an effect makes old.
@Suite("Touched answers about resources")
struct TouchedResourceTests {
  private static let type = TypeKey(application: "a", name: "t")
  private static let nodes = ["n0", "n1", "n2"].map { ResourceKey(application: "a", type: "t", id: $0) }
  private static let document = ResourceKey(application: "a", type: "d", id: "d")
  private static let groups = [WorkgroupID.team, .everyone]
  private static let users = [UserID.ann, .bob]

  private static let queries: [ResourceQuery] =
    [
      .types, .example(of: type), .registered(nodes), .links(from: nodes), .attachments(of: nodes),
      .occupant(of: nodes),
    ]
    + nodes.flatMap { node -> [ResourceQuery] in
      [
        .registered([node]), .links(from: [node]), .attachments(of: [node]), .occupant(of: [node]), .subtree(of: node),
        .ancestry(of: [node]),
      ]
    }
    + users.flatMap { user -> [ResourceQuery] in
      [
        .permissions(of: .user(user), type, nodes: ["", "n0"]),
        .permissionsDeciding(user, type, nodes: ["", "n0", "n1"]),
      ]
    }
    + groups.map { .permissions(of: .workgroup($0), type, nodes: ["n1"]) }

  @Test("over random tenants, an answer that an effect changes is one that it touches")
  func randomTenants() {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = FactStore.SplitMix(state: seed)
    var changed: [Int] = Array(repeating: 0, count: Self.queries.count)
    for round in 0..<600 {
      var before = FactStore()
      for id in Self.users { before.apply([.put(.user(user(id)))]) }
      for _ in 0..<20 { before.apply([.put(fact(&random))]) }
      let effect = effect(on: before, &random)
      var after = before
      after.apply([effect])
      for (index, query) in Self.queries.map({ FactQuery.resources($0) }).enumerated() {
        let (old, new) = (before.answer(query), after.answer(query))
        // Which one of several is found does not matter, only whether there is one.
        let isOne = index == 1 || old.facts.count == 1 && new.facts.count == 1 && isOccupant(Self.queries[index])
        let isChanged = isOne ? old.facts.isEmpty != new.facts.isEmpty : Set(old.facts) != Set(new.facts)
        guard isChanged || old.versions != new.versions else { continue }
        changed[index] += 1
        #expect(
          query.isTouched(by: effect, answer: old), "\(query) by \(effect), seed \(seed), round \(round)")
      }
    }
    #expect(changed.reduce(0, +) > 200, "too little ever changed: \(changed)")
  }

  private func isOccupant(_ query: ResourceQuery) -> Bool { if case .occupant = query { true } else { false } }

  private func user(_ id: UserID) -> UserFact {
    UserFact(
      id: id, company: CompanyID(rawValue: "c"), unit: UnitID(rawValue: "u"), account: .local, status: .active)
  }

  private func effect(on store: FactStore, _ random: inout FactStore.SplitMix) -> Effect {
    let keys = store.facts.keys.filter { if case .user = $0 { false } else { true } }.sorted { "\($0)" < "\($1)" }
    if Bool.random(using: &random), let key = keys.randomElement(using: &random) { return .end(key) }
    return .put(fact(&random))
  }

  private func fact(_ random: inout FactStore.SplitMix) -> Fact {
    func one<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &random)] }
    let (index, user, group) = (Int.random(in: 0..<3, using: &random), one(Self.users), one(Self.groups))
    let node = Self.nodes[index]
    switch Int.random(in: 0..<11, using: &random) {
    case 0:
      return .resourceType(
        ResourceTypeFact(application: "a", name: one(["t", "d"]), actions: [], isLine: one([true, false])))
    case 1, 2, 3:
      // Only later nodes lie below earlier ones, so no circle comes about.
      let parent = index == 0 ? nil : one([nil] + Self.nodes[..<index].map { $0 })
      return .resource(
        ResourceFact(
          key: node, name: one(["x", "y"]), company: CompanyID(rawValue: "c"), parent: parent,
          updatedAt: Timestamp(microseconds: 0)))
    case 4:
      return .resource(
        ResourceFact(
          key: Self.document, company: CompanyID(rawValue: "c"), parent: one([nil, node]),
          updatedAt: Timestamp(microseconds: 0)))
    case 5: return .resourceLink(ResourceLinkFact(from: one(Self.nodes), to: one(Self.nodes)))
    case 6:
      return .grant(GrantFact(resource: node, user: user, source: .direct, level: one(["viewer", "owner"])))
    case 7: return .resourceRole(ResourceRoleFact(resource: node, user: user, role: .map))
    case 8:
      let key = EntityPermissionKey(
        principal: one([.user(user), .workgroup(group)]), type: Self.type, node: one([nil, node.id]),
        permission: one([.read, .update]))
      return .entityPermission(EntityPermissionFact(key: key, state: one([.allowed, .denied])))
    case 9: return .membership(MembershipFact(workgroup: group, user: user, source: .manual))
    default:
      return .workgroup(
        WorkgroupFact(id: group, kind: .role, name: group.rawValue, holdsAllUsers: one([true, false]), version: 1))
    }
  }
}
