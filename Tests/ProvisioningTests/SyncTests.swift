import Directory
import Model
import Provisioning
import Testing

@Suite("Snapshots, decided")
struct SyncTests {
  private func run() -> SyncRun { SyncRun(id: SyncRunID(rawValue: "r"), connection: .corp, begun: .now()) }

  private func difference(members: Int64 = 0, disables: Int64 = 0) -> SyncDifference {
    var difference = SyncDifference()
    (difference.membersRemoved, difference.usersChanged) = (members, disables)
    difference.changes.disables = disables
    return difference
  }

  private func judge(
    _ store: inout FactStore, _ difference: SyncDifference, isHeldBack: Bool = true, plan: MembershipPlan? = .init()
  ) throws -> FactStore.Run<SyncVerdict> {
    try store.run(
      JudgeSync(run: run(), difference: difference, isHeldBack: isHeldBack, plan: plan),
      source: .identityProvider(.corp))
  }

  @Test("P47: a snapshot is held that takes more than the threshold, and a single disable never is")
  func threshold() throws {
    var store = try FactStore.pushed()
    #expect(try judge(&store, difference(members: 50)).answer == .apply)
    var fresh = try FactStore.pushed()
    guard case .held(let id?) = try judge(&fresh, difference(members: 51)).answer else {
      Issue.record("not held")
      return
    }
    // It is the same one when its end comes again, and planning it holds nothing.
    #expect(try judge(&fresh, difference(members: 51)).answer == .held(id))
    #expect(try judge(&fresh, difference(members: 51), isHeldBack: false).answer == .apply)
    #expect(try judge(&fresh, difference(disables: 1)).answer == .apply)
    #expect(try fresh.run(ApproveHeld(id: id)).answer.run == SyncRunID(rawValue: "r"))
    #expect(try judge(&fresh, difference(members: 51)).answer == .apply)
    guard case .held(let next?) = try judge(&fresh, difference(members: 51)).answer else {
      Issue.record("passed twice")
      return
    }
    #expect(next != id)
  }

  @Test("P47: what is above the threshold is held with its plan, and nothing is kept of it before that is known")
  func plan() throws {
    var store = try FactStore.pushed()
    let first = try judge(&store, difference(members: 51), plan: nil)
    #expect(first.answer == .held(nil) && first.records.isEmpty)
    let plan = MembershipPlan(lost: 51, users: 51, workgroups: 1, isComplete: false)
    guard case .held(let id?) = try judge(&store, difference(members: 51), plan: plan).answer else {
      Issue.record("not held")
      return
    }
    #expect(try store.ask(HeldDetails(id: id)).request.plan == plan)
  }

  @Test("P47, P55: changes of users take from who leaves the scope, is disabled, or is led by an attribute no more")
  func weighed() throws {
    var store = try FactStore.connected()
    try store.run(
      UpdateIdentityProvider(id: .corp, options: OptionsUpdate(scope: #"userType eq "Employee""#)))
    try store.run(CreateMapping(connection: .corp, attribute: "title", value: "Planner", workgroup: .planners))
    let inside = #"{"title": "Planner", "userType": "Employee"}"#
    var changes: [(id: ScimUserID, user: SyncUser)] = []
    for (name, isActive, attributes) in [
      ("leaves", true, #"{"title": "Planner", "userType": "Guest"}"#), ("disabled", false, inside),
      ("retitled", true, #"{"title": "Runner", "userType": "Employee"}"#), ("renamed", true, inside),
    ] {
      try store.pushUser(name)
      try store.replaceUser("corp-\(name)", userName: name, attributes: inside)
      let user = try SyncUser(key: name, userName: name, isActive: isActive, attributes: attributes)
      changes.append((id: ScimUserID(rawValue: "corp-\(name)"), user: user))
    }
    #expect(store.members(.planners).count == 4)
    let before = store.facts
    let weighed = try store.run(
      WeighUsers(SyncUsers(connection: .corp, changed: changes)), source: .identityProvider(.corp))
    #expect(weighed.answer == Removals(disables: 2, members: 1) && weighed.effects.isEmpty && store.facts == before)
  }

  @Test("P51: a snapshot that says what holds has no effect but its line of the log")
  func unchanged() throws {
    var store = try FactStore.pushed()
    let judged = try judge(&store, SyncDifference())
    #expect(judged.answer == .unchanged && judged.effects.isEmpty && judged.records.count == 1)
  }

  @Test("P39: groups in groups lie in no circle, and at most so deep")
  func nested() throws {
    let chain = (0..<ProvisioningLimits.nestingDepth).map { ("g\($0)", "g\($0 + 1)") }
    try NestedGroups(chain).check()
    try NestedGroups([("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]).check()
    func reason(_ pairs: [(String, String)]) -> String? {
      let error = #expect(throws: DirectoryError.self) { try NestedGroups(pairs).check() }
      return error?.reason
    }
    #expect(reason(chain + [("g\(chain.count)", "end")]) == "nesting_depth")
    #expect(reason([("a", "a")]) == "nested_circle")
    #expect(reason([("x", "a"), ("a", "b"), ("b", "c"), ("c", "a")]) == "nested_circle")
  }

  @Test("P50: what can't be done of a snapshot is a conflict, and is left out")
  func conflicts() throws {
    var store = try FactStore.pushed()
    let user = try SyncUser(key: "1", userName: "kim", isActive: true, attributes: "")
    let other = try SyncUser(key: "2", userName: "new", isActive: true, attributes: #"{"title": "x"}"#)
    let answer = try store.run(
      SyncUsers(connection: .corp, created: [user, other]), source: .identityProvider(.corp)
    ).answer
    #expect(answer.conflicts.map(\.reason) == ["user_name_taken"] && answer.left == [user.made.rawValue])
    #expect(store.scimUser(other.made) != nil)
  }
}
