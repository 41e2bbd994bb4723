import Directory
import Model
import Testing

@testable import Provisioning

@Suite("What a change of mappings would do, and does")
struct MappingPlanTests {
  /// Six pushed users of whom g-plan has four and g-ana two, and one who is known only from logins.
  private func store() throws -> FactStore {
    var store = try FactStore.connected()
    for number in 0..<6 { try store.pushUser("u\(number)") }
    try store.pushGroup("g-plan", members: (0..<4).map { "corp-u\($0)" })
    try store.pushGroup("g-ana", members: (3..<5).map { "corp-u\($0)" })
    try store.login("zoe", ["groups": .list(["g-plan"])])
    return store
  }

  private func mapping(_ value: String, in store: FactStore) throws -> MappingID {
    try #require(
      store.facts.values.compactMap { fact in
        if case .mapping(let mapping) = fact, mapping.value == value { mapping.id } else { nil }
      }.first)
  }

  /// The plan, and that asking for it changed nothing.
  private func plan(_ change: PlanMapping.Change, in store: FactStore) throws -> PlannedMapping {
    let before = store.facts
    let planned = try store.ask(PlanMapping(change))
    #expect(store.facts == before)
    return planned
  }

  private func names(_ plan: MembershipPlan) -> [String] { plan.changes.map(\.user.rawValue) }

  @Test("X1: a new mapping says who gains what, a deleted one who loses it, and then that is what happens")
  func createAndDelete() throws {
    var store = try store()
    let new = CreateMapping(connection: .corp, match: .glob, value: "g-*", workgroup: .analysts)
    let gain = try plan(.create(new), in: store)
    #expect([gain.plan.gained, gain.plan.lost, gain.plan.users, gain.plan.workgroups] == [3, 0, 3, 1])
    #expect(names(gain.plan) == ["u0", "u1", "u2"] && gain.logins[UserID(rawValue: "u0")] == "u0")
    try store.run(new)
    #expect(store.members(.analysts).map(\.rawValue) == ["u0", "u1", "u2", "u3", "u4"])
    let old = DeleteMapping(id: try mapping("g-ana", in: store))
    #expect(try plan(.delete(old), in: store).plan == MembershipPlan(), "the other mapping leads there too")
    try store.run(DeleteMapping(id: new.id))
    let loss = try plan(.delete(old), in: store)
    #expect(names(loss.plan) == ["u3", "u4"] && loss.plan.lost == 2 && loss.plan.gained == 0)
    try store.run(old)
    #expect(store.members(.analysts).isEmpty)
  }

  @Test("P49: a changed mapping takes here and gives there, and what another source gives too is not lost")
  func update() throws {
    var store = try store()
    try store.run(UpdateMembers(workgroup: .planners, mode: .add, users: [UserID(rawValue: "u0")]))
    let change = UpdateMapping(id: try mapping("g-plan", in: store), workgroup: .analysts)
    let moved = try plan(.update(change), in: store).plan
    #expect([moved.gained, moved.lost, moved.users, moved.workgroups] == [3, 3, 4, 2])
    #expect(names(moved) == ["u1", "u2", "u3", "u0", "u1", "u2"])
    try store.run(change)
    #expect(store.members(.analysts).count == 5 && store.members(.planners).contains(UserID(rawValue: "u0")))
  }

  @Test("P49: what the change itself would refuse, its plan refuses with the same words")
  func refusals() throws {
    var store = try store()
    let again = CreateMapping(connection: .corp, value: "g-plan", workgroup: .planners)
    let missing = UpdateMapping(id: MappingID(rawValue: "none"), value: "x")
    let planned = [
      refusal { try store.ask(PlanMapping(.create(again))) }, refusal { try store.ask(PlanMapping(.update(missing))) },
    ]
    #expect(planned.map { $0?.code } == [.alreadyExists, .notFound])
    #expect(
      planned.map { $0?.message }
        == [refusal { try store.run(again) }, refusal { try store.run(missing) }].map { $0?.message })
  }

  @Test("X1: all are counted, the first are listed, and the plan says that it lists not all")
  func many() throws {
    var store = try store()
    guard case .user(let like)? = store.facts[.user(UserID(rawValue: "u5"))] else { throw CancellationError() }
    let count = DirectoryLimits.plannedChanges + 1
    try store.pushGroup("g-many")
    store.apply(
      (0..<count).flatMap { number -> [Effect] in
        var user = like
        user.id = UserID(rawValue: "many-\(number)")
        let link = ScimUserFact(
          id: ScimUserID(rawValue: "corp-many-\(number)"), connection: .corp, user: user.id, isActive: true, version: 1)
        let member = ExternalMemberFact(group: ExternalGroupID(rawValue: "g-many"), user: link.id)
        return [.put(.user(user)), .put(.scimUser(link)), .put(.externalMember(member))]
      })
    let new = CreateMapping(connection: .corp, value: "g-many", workgroup: .analysts)
    let planned = try plan(.create(new), in: store).plan
    #expect(planned.gained == Int64(count) && planned.users == Int64(count))
    #expect(planned.changes.count == count - 1 && !planned.isComplete)
  }

  @Test("P49, P41: mappings of attributes lead pushed users at once, when they are made, changed and deleted")
  func attributes() throws {
    var store = try store()
    try store.replaceUser("corp-u5", userName: "u5", attributes: #"{"userType":"Employee"}"#)
    let new = CreateMapping(connection: .corp, attribute: "userType", value: "Employee", workgroup: .analysts)
    #expect(names(try plan(.create(new), in: store).plan) == ["u5"])
    try store.run(new)
    #expect(store.members(.analysts).map(\.rawValue) == ["u3", "u4", "u5"])
    try store.run(UpdateMapping(id: new.id, value: "Contractor"))
    #expect(store.members(.analysts).map(\.rawValue) == ["u3", "u4"])
    try store.run(UpdateMapping(id: new.id, value: "Employee"))
    try store.run(UpdateMapping(id: new.id, attribute: "", value: "g-plan"))
    #expect(store.members(.analysts).map(\.rawValue) == ["u0", "u1", "u2", "u3", "u4"])
    try store.run(UpdateMapping(id: new.id, attribute: "userType", value: "Employee"))
    #expect(store.members(.analysts).map(\.rawValue) == ["u3", "u4", "u5"])
    #expect(names(try plan(.delete(DeleteMapping(id: new.id)), in: store).plan) == ["u5"])
    try store.run(DeleteMapping(id: new.id))
    #expect(store.members(.analysts).map(\.rawValue) == ["u3", "u4"] && store.members(.planners).count == 5)
  }

  @Test("P49, C36: whom a mapping of an attribute matches neither before nor after, a change of it leaves alone")
  func others() throws {
    var store = try store()
    try store.login("u5", ["groups": .list(["g-plan"])])
    try store.replaceUser("corp-u4", userName: "u4", attributes: #"{"userType":"Employee"}"#)
    let new = CreateMapping(connection: .corp, attribute: "userType", value: "Employee", workgroup: .planners)
    #expect(names(try plan(.create(new), in: store).plan) == ["u4"])
    try store.run(new)
    #expect(store.members(.planners).contains(UserID(rawValue: "u5")))
  }

  @Test("P40, X2: claims that name a pushed group by a later name lead where it is bound")
  func renamed() throws {
    var store = try store()
    try store.change("g-plan", name: "Planners of the north")
    let tested = try store.ask(TestMappings(connection: .corp, claims: ["groups": .list(["Planners of the north"])]))
    #expect(tested.outcome == .ok && tested.workgroups.map(\.workgroup) == [.planners])
  }
}
