import Directory
import Model
import Provisioning
import Testing

@Suite("Drift")
struct DriftTests {
  private func drift(_ store: FactStore) throws -> [Drift] {
    let users = store.facts.keys.compactMap { if case .scimUser(let id) = $0 { id } else { nil } }
    return try store.ask(FindDrift(connection: .corp, users: users))
  }

  private func kinds(_ store: FactStore) throws -> [Drift.Kind] { try drift(store).map(\.kind) }

  private let kim = UserID(rawValue: "kim")

  private func pushed() throws -> FactStore {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee"])
    return store
  }

  @Test("P54: what was pushed and came through is no drift, nor what events hold")
  func none() throws {
    var store = try pushed()
    #expect(try drift(store).isEmpty)
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    #expect(try drift(store).isEmpty)
    #expect(try store.ask(FindDrift(connection: .corp, users: [])).isEmpty)
    #expect(try store.ask(FindDrift(connection: .corp, users: [ScimUserID(rawValue: "gone")])).isEmpty)
  }

  @Test("P54: memberships that are missing, and such that nothing leads to")
  func memberships() throws {
    var store = try pushed()
    let source = Source.identityProvider(.corp)
    store.apply([
      .end(.membership(MembershipFact(workgroup: .planners, user: kim, source: source))),
      .put(.membership(MembershipFact(workgroup: .analysts, user: UserID(rawValue: "lee"), source: source))),
      // Others' memberships are none of its business.
      .put(.membership(MembershipFact(workgroup: .analysts, user: kim, source: .manual))),
    ])
    let found = try drift(store)
    #expect(found.map(\.kind) == [.membershipMissing, .membershipSurplus])
    #expect(found.map(\.user) == [kim, UserID(rawValue: "lee")])
    #expect(found.map(\.workgroup) == [.planners, .analysts])
  }

  @Test("P54: a mapping that was changed behind the derivation is seen")
  func mapping() throws {
    var store = try pushed()
    let mapping = store.facts.values.compactMap { fact -> MappingFact? in
      if case .mapping(let fact) = fact, fact.workgroup == .planners { fact } else { nil }
    }
    var changed = try #require(mapping.first)
    changed.workgroup = .analysts
    store.apply([.put(.mapping(changed))])
    #expect(
      try kinds(store) == [.membershipMissing, .membershipSurplus, .membershipMissing, .membershipSurplus])
  }

  @Test("P54: who is active without its provider's word, and who is not although it says so")
  func status() throws {
    var store = try pushed()
    try store.run(DeactivateUser(id: kim))
    #expect(try kinds(store) == [.inactive])
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    #expect(try kinds(store) == [])
    // No call of ours makes this: the way back is the provider's.
    var user = try #require(store.user(kim))
    (user.status, user.statusBefore) = (.active, nil)
    store.apply([.put(.user(user))])
    #expect(try kinds(store) == [.active])
    store.apply([.end(.link(.corp, subject: "lee"))])
    #expect(try kinds(store) == [.active, .unlinked])
  }

  @Test("P54: manual memberships in mapped workgroups that are locked")
  func manual() throws {
    var store = try pushed()
    store.apply([.put(.membership(MembershipFact(workgroup: .planners, user: kim, source: .manual)))])
    #expect(try drift(store).isEmpty)
    try store.run(UpdateWorkgroup(id: .planners, membershipPolicy: .locked))
    let found = try drift(store)
    #expect(found.map(\.kind) == [.manualInLocked])
    #expect(found.map(\.workgroup) == [.planners])
  }

  @Test("P54: a connection that pushes no groups has its memberships from logins, and no drift of them")
  func logins() throws {
    var store = try FactStore.connected()
    try store.pushUser("zoe")
    try store.login("zoe", ["groups": .list(["g-plan"])])
    #expect(store.members(.planners) == [UserID(rawValue: "zoe")])
    #expect(try drift(store).isEmpty)
  }
}
