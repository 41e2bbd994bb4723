import Directory
import Model
import Provisioning
import Testing

@Suite("What a change of a connection would do")
struct ConnectionPlanTests {
  private static let attributes = ["kim": #"{"userType":"Employee"}"#, "lee": #"{"userType":"Guest"}"#]

  /// Two pushed users of different kinds, both led to the planners.
  private func store() throws -> FactStore {
    var store = try FactStore.connected()
    for name in ["kim", "lee"] { try store.pushUser(name) }
    try pushAgain(&store)
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee"])
    return store
  }

  /// The provider says the same of everybody again.
  private func pushAgain(_ store: inout FactStore) throws {
    for (name, attributes) in Self.attributes {
      try store.replaceUser("corp-\(name)", userName: name, attributes: attributes)
    }
  }

  private func scope(_ filter: String) -> UpdateIdentityProvider {
    UpdateIdentityProvider(id: .corp, options: OptionsUpdate(scope: filter))
  }

  /// The plan, and that asking for it changed nothing.
  private func plan(_ change: UpdateIdentityProvider, in store: FactStore) throws -> [String] {
    let before = store.facts
    let planned = try store.ask(PlanIdentityProvider(change))
    #expect(store.facts == before && planned.plan.isComplete)
    #expect(planned.plan.changes.allSatisfy { planned.logins[$0.user] == $0.user.rawValue })
    return planned.plan.changes.map { "\($0.kind) \($0.user) \($0.workgroup?.rawValue ?? "")" }
  }

  @Test("P49, P55: a narrower scope tells who is denied, a wider one who gains; pushed again, that is what happens")
  func scopes() throws {
    var store = try store()
    let narrow = scope(#"userType eq "Employee""#)
    #expect(try plan(narrow, in: store) == ["deactivated lee "])
    try store.run(narrow)
    #expect(store.user(UserID(rawValue: "lee"))?.status == .active, "it counts from the next push on")
    try pushAgain(&store)
    #expect(store.user(UserID(rawValue: "lee"))?.status == .deactivated)
    #expect(try plan(narrow, in: store) == [], "nothing changes by what is so already")
    try store.pushGroup("g-ana", members: ["corp-lee"])
    #expect(try plan(scope(""), in: store) == ["gains lee \(WorkgroupID.analysts)", "reactivated lee "])
    try store.run(scope(""))
    try pushAgain(&store)
    #expect(store.user(UserID(rawValue: "lee"))?.status == .active)
    #expect(store.members(.analysts) == [UserID(rawValue: "lee")])
  }

  @Test("P49, C40: the opt-in tells who is led into Administrators by it, and who no more")
  func optIn() throws {
    var store = try store()
    let optIn = UpdateIdentityProvider(id: .corp, mayMapAdministrators: true)
    let optOut = UpdateIdentityProvider(id: .corp, mayMapAdministrators: false)
    try store.run(optIn)
    try store.map("g-adm", to: .administrators)
    try store.pushGroup("g-adm", members: ["corp-kim"])
    #expect(try plan(optOut, in: store) == ["loses kim \(WorkgroupID.administrators)"])
    try store.run(optOut)
    try store.change("g-adm", .remove(["corp-kim"]))
    try store.change("g-adm", .add(["corp-kim"]))
    #expect(try plan(optIn, in: store) == ["gains kim \(WorkgroupID.administrators)"])
  }

  @Test("P49: what takes nothing has an empty plan, and what the change would refuse, its plan refuses")
  func others() throws {
    let store = try store()
    let others = UpdateIdentityProvider(
      id: .corp, name: "Other", claims: ClaimMapping(),
      options: OptionsUpdate(dialect: .okta, removalThreshold: RemovalThreshold(minimum: 1)))
    #expect(try plan(others, in: store) == [])
    let planned = try store.ask(PlanIdentityProvider(others))
    #expect(planned.connection.name == "Other" && planned.connection.options.dialect == .okta)
    let wrong = UpdateIdentityProvider(id: .corp, options: OptionsUpdate(graceDays: -1))
    #expect(refusal { try store.ask(PlanIdentityProvider(wrong)) }?.field == "options.grace_days")
    let stale = UpdateIdentityProvider(id: .corp, name: "x", expectedVersion: 0)
    #expect(refusal { try store.ask(PlanIdentityProvider(stale)) }?.code == .versionConflict)
  }
}
