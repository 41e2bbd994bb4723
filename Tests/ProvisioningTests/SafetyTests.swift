import Directory
import Model
import Testing

@testable import Provisioning

@Suite("What is held, undone and brought back")
struct SafetyTests {
  private let plan = ExternalGroupID(rawValue: "g-plan")

  /// A connection that holds what takes more than 2 within an hour.
  private func store(linkBy: LinkBy = .none) throws -> FactStore {
    var store = try FactStore.connected(linkBy: linkBy)
    let threshold = RemovalThreshold(minimum: 2, percent: 10, windowSeconds: 3_600)
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(removalThreshold: threshold)))
    return store
  }

  /// With a pushed group of so many members, led to Planners.
  private func store(members: Int) throws -> FactStore {
    var store = try store()
    let names = (0..<members).map { "u\($0)" }
    for name in names { try store.pushUser(name) }
    try store.pushGroup("g-plan", members: names.map { "corp-\($0)" })
    return store
  }

  private func removal(_ numbers: Range<Int>) -> UpdateExternalGroup {
    UpdateExternalGroup(connection: .corp, id: plan, operations: [.remove(numbers.map { "corp-u\($0)" })])
  }

  private func held<Answer>(_ run: FactStore.Run<PushAnswer<Answer>>) throws -> HeldRequestID {
    guard case .held(let held) = run.answer else { throw CancellationError() }
    return held.id
  }

  private let both: [String: ClaimValue] = ["groups": .list(["g-plan", "g-ana"])]
  private let none: [String: ClaimValue] = ["groups": .list([])]

  // MARK: At logins

  @Test("X5, P43: an empty claim above the threshold takes nothing, says so, and is held until it is approved")
  func loginHeld() throws {
    var store = try store()
    for name in ["ann1", "ann2", "ann3"] { try store.login(name, both) }
    #expect(try store.login("ann1", none).answer.removed == [.analysts, .planners])
    let run = try store.login("ann2", none)
    #expect(run.answer.outcome == .ok && run.answer.codes == [.removalThreshold] && run.effects.isEmpty)
    #expect(run.answer.removed.isEmpty && run.answer.names == ["Analysts", "Planners"])
    let held = try #require(store.held.values.first)
    #expect(run.answer.reports[0].subject == held.id.rawValue && held.method == "logins.provision")
    #expect(held.removals == Removals(members: 2) && held.plan.lost == 2 && held.plan.users == 1)
    #expect(store.log.last?.decision == .held)
    // It comes again and is one; another user's is another.
    try store.login("ann2", none)
    try store.login("ann3", none)
    #expect(store.held.count == 2)
    try store.run(ApproveHeld(id: held.id), as: .administrator)
    #expect(try store.login("ann2", none).answer.removed == [.analysts, .planners])
    #expect(store.held.count == 1 && store.removals.map(\.count) == [2])
    #expect(try store.login("ann3", none).answer.codes == [.removalThreshold])
  }

  @Test("X5: what was approved is what was seen, not another loss of the same user")
  func loginApprovedOther() throws {
    var store = try store()
    try store.login("ann1", both)
    try store.login("ann1", none)
    try store.login("ann2", both)
    try store.login("ann2", ["groups": .list(["g-plan"])])
    let held = try #require(store.held.values.first)
    #expect(held.plan.changes.map(\.workgroup) == [.analysts])
    try store.run(ApproveHeld(id: held.id))
    #expect(try store.login("ann2", none).answer.codes == [.removalThreshold])
    #expect(store.held[held.id]?.isApproved == false && store.held[held.id]?.plan.lost == 2)
  }

  @Test("X5: who is asserted in other groups has lost what these are fewer; behind the window nothing counts")
  func loginMoves() throws {
    var store = try store()
    for number in 0..<6 {
      try store.login("u\(number)", ["groups": .list(["g-plan"])])
      #expect(try store.login("u\(number)", ["groups": .list(["g-ana"])]).answer.codes.isEmpty)
    }
    #expect(store.removals.isEmpty)
    for number in 0..<2 { try store.login("u\(number)", none) }
    #expect(try store.login("u2", none).answer.codes == [.removalThreshold])
    store.now = store.now.advanced(bySeconds: 3_601)
    #expect(try store.login("u2", none).answer.removed == [.analysts])
  }

  @Test("P51: a login of a known user without a change puts no fact and no line of the log")
  func loginUnchanged() throws {
    var store = try store()
    try store.login("ann1", both)
    let lines = store.log.count
    let run = try store.login("ann1", both)
    #expect(run.effects.isEmpty && store.log.count == lines)
    #expect(run.records.allSatisfy { if case .lastLogin = $0 { true } else { false } })
  }

  // MARK: Plans and undoing

  @Test("P47: a held request says who would lose what; what another source gives is not lost")
  func heldPlan() throws {
    var store = try store(members: 4)
    try store.run(UpdateMembers(workgroup: .planners, mode: .add, users: [UserID(rawValue: "u0")]))
    let id = try held(try store.answer(UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll])))
    let plan = try #require(store.held[id]?.plan)
    #expect([plan.gained, plan.lost, plan.users, plan.workgroups] == [0, 3, 3, 1] && plan.isComplete)
    #expect(plan.changes.map(\.user.rawValue) == ["u1", "u2", "u3"])
    #expect(plan.changes.allSatisfy { $0.kind == .loses && $0.workgroup == .planners })
  }

  @Test("P47: a plan lists up to a limit, and counts all")
  func longPlan() {
    let changes = (0..<1_500).map { number in
      PlannedChange(user: UserID(rawValue: "u\(number)"), kind: number % 2 == 0 ? .gains : .loses, workgroup: .planners)
    }
    let plan = MembershipPlan(changes)
    #expect([plan.gained, plan.lost, plan.users, plan.workgroups] == [750, 750, 1_500, 1])
    #expect(plan.changes.count == DirectoryLimits.plannedChanges && !plan.isComplete)
    #expect(plan.changes.prefix(750).allSatisfy { $0.kind == .loses })
  }

  @Test("P47: rejected, what passed before it is undone if asked: members, users, groups and active flags, once")
  func undo() throws {
    var store = try store(members: 6)
    try store.map("g-too", to: .analysts)
    try store.pushGroup("g-too", members: ["corp-u4", "corp-u5"])
    store.removals = []
    store.takings = []
    let before = store.facts
    try store.run(
      UpdateIdentityProvider(
        id: .corp, options: OptionsUpdate(removalThreshold: RemovalThreshold(minimum: 6, percent: 10))))
    try store.answer(removal(0..<1))
    try store.answer(DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: "corp-u1")))
    try store.answer(
      ReplaceScimUser(
        connection: .corp, id: ScimUserID(rawValue: "corp-u2"), draft: ScimUserDraft(userName: "u2", isActive: false)))
    try store.answer(DeleteExternalGroup(connection: .corp, id: ExternalGroupID(rawValue: "g-too")))
    #expect(store.members(.planners).count == 4 && store.members(.analysts).isEmpty)
    let id = try held(try store.answer(UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll])))
    #expect(store.takings.count == 4)
    let run = try store.run(RejectHeld(id: id, undoes: true), as: .administrator)
    #expect(run.answer.undone == 4 && store.takings.isEmpty && store.held.isEmpty && store.departures.isEmpty)
    #expect(store.members(.planners).count == 6 && store.members(.analysts).count == 2)
    #expect(store.user(UserID(rawValue: "u1"))?.status == .active && store.link("corp-u2")?.isActive == true)
    #expect(store.members(of: plan).count == 6)
    #expect(store.removals.reduce(0) { $0 + $1.count } == 0, "what is put back counts as taken no more")
    // Everything is as it was, but for versions.
    for (key, fact) in before {
      switch fact {
      case .membership, .externalMember, .binding, .link: #expect(store.facts[key] == fact, "\(key)")
      default: #expect(store.facts[key] != nil, "\(key)")
      }
    }
    let again = #expect(throws: DirectoryError.self) { try store.run(RejectHeld(id: id, undoes: true)) }
    #expect(again?.code == .notFound)
  }

  @Test("P47: undoing much asks no more often than undoing little")
  func undoRounds() throws {
    var rounds: [Int] = []
    for count in [2, 12] {
      var store = try store(members: 20)
      try store.run(
        UpdateIdentityProvider(
          id: .corp, options: OptionsUpdate(removalThreshold: RemovalThreshold(minimum: 30, percent: 10))))
      for number in 0..<count {
        try store.pushGroup("g\(number)", members: ["corp-u19"])
        try store.answer(DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: "corp-u\(number)")))
        if number < 4 {
          try store.answer(DeleteExternalGroup(connection: .corp, id: ExternalGroupID(rawValue: "g\(number)")))
        }
      }
      try store.run(
        UpdateIdentityProvider(
          id: .corp, options: OptionsUpdate(removalThreshold: RemovalThreshold(minimum: 2, percent: 0))))
      let id = try held(try store.answer(removal(15..<18)))
      rounds.append(try store.run(RejectHeld(id: id, undoes: true)).rounds)
      #expect(store.members(.planners).count == 20 && store.departures.isEmpty)
    }
    #expect(rounds[0] == rounds[1] && rounds[0] <= 12, "\(rounds)")
  }

  @Test("P47: undoing puts back what logins took, and leaves alone what is there again or can't be")
  func undoLogins() throws {
    var store = try store(members: 3)
    try store.login("zoe", both)
    let user = try #require(store.login("zoe", none).answer.user)
    try store.login("eve", both)
    try store.login("eve", none)
    let id = try #require(store.held.values.first?.id)
    try store.run(DeleteWorkgroup(id: .analysts))
    let run = try store.run(RejectHeld(id: id, undoes: true))
    #expect(run.answer.undone == 1 && store.sources(of: user, in: .planners) == ["idp:corp"])
    #expect(store.sources(of: user, in: .analysts).isEmpty)
  }

  @Test("P47: without being asked a rejection undoes nothing")
  func noUndo() throws {
    var store = try store(members: 6)
    try store.answer(removal(0..<2))
    let id = try held(try store.answer(removal(2..<3)))
    #expect(try store.run(RejectHeld(id: id)).effects.isEmpty)
    #expect(store.members(.planners).count == 4 && store.takings.count == 1)
  }

  // MARK: Grace

  private func delete(_ id: String) -> DeleteScimUser {
    DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: id))
  }

  @Test("P48: a deleted user is denied at once, and comes back with the memberships within the grace period")
  func restore() throws {
    var store = try store(members: 3)
    let kim = UserID(rawValue: "u0")
    try store.push(delete("corp-u0"))
    #expect(store.user(kim)?.status == .deactivated && store.members(.planners).count == 2)
    #expect(store.link("corp-u0") == nil && store.members(of: plan) == ["corp-u1", "corp-u2"])
    let back = try store.push(
      CreateScimUser(
        connection: .corp, id: ScimUserID(rawValue: "new"), newUser: UserID(rawValue: "other"),
        draft: ScimUserDraft(userName: "U0")))
    #expect(back.answer.user.user == kim && back.answer.user.isActive)
    #expect(store.user(kim)?.status == .active && store.user(UserID(rawValue: "other")) == nil)
    #expect(store.sources(of: kim, in: .planners) == ["idp:corp"] && store.members(of: plan).contains("new"))
    #expect(store.departures.isEmpty && store.scimProfile(ScimUserID(rawValue: "new"))?.userName == "U0")
  }

  @Test("P48: who was made inactive before stays so until the provider says otherwise; an administrator's word stays")
  func restoreInactive() throws {
    var store = try store(members: 3)
    try store.run(
      UpdateIdentityProvider(id: .corp, options: OptionsUpdate(removalThreshold: RemovalThreshold())))
    try store.replaceUser("corp-u0", userName: "u0", isActive: false)
    try store.push(delete("corp-u0"))
    let kim = UserID(rawValue: "u0")
    try store.push(
      CreateScimUser(
        connection: .corp, id: ScimUserID(rawValue: "new"), draft: ScimUserDraft(userName: "u0", isActive: false)))
    #expect(store.user(kim)?.status == .deactivated && store.members(.planners).contains(kim))
    try store.replaceUser("new", userName: "u0", isActive: true)
    #expect(store.user(kim)?.status == .active)
    let lee = UserID(rawValue: "u1")
    try store.run(DeactivateUser(id: lee))
    try store.push(delete("corp-u1"))
    try store.pushUser("u1")
    #expect(store.link("corp-u1")?.user == lee && store.user(lee)?.status == .deactivated)
  }

  @Test("P48, P29: a name with another id of the provider's is somebody else; the same id is the same person renamed")
  func otherPerson() throws {
    var store = try store()
    try store.pushUser("kim", externalID: "1")
    try store.pushUser("lee", externalID: "2")
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee"])
    try store.push(delete("corp-kim"))
    try store.push(delete("corp-lee"))
    let other = try store.push(
      CreateScimUser(
        connection: .corp, newUser: UserID(rawValue: "another"), draft: ScimUserDraft(userName: "kim", externalID: "3"))
    )
    #expect(other.answer.user.user.rawValue == "another" && store.user(UserID(rawValue: "kim"))?.status == .deleted)
    #expect(store.members(.planners).isEmpty)
    let renamed = try store.push(
      CreateScimUser(connection: .corp, draft: ScimUserDraft(userName: "lee2", externalID: "2")))
    #expect(renamed.answer.user.user.rawValue == "lee" && store.members(.planners) == [UserID(rawValue: "lee")])
    #expect(store.profile(UserID(rawValue: "lee"))?.login == "lee2")
  }

  @Test(
    "P48: when the grace period is over the user is deleted, at the next creation or deletion, and comes back as new")
  func overdue() throws {
    var store = try store(members: 3)
    try store.push(delete("corp-u0"))
    store.now = store.now.advanced(bySeconds: 31 * 24 * 60 * 60)
    let back = try store.push(
      CreateScimUser(
        connection: .corp, newUser: UserID(rawValue: "other"), draft: ScimUserDraft(userName: "u0")))
    #expect(back.answer.user.user.rawValue == "other" && store.user(UserID(rawValue: "u0"))?.status == .deleted)
    #expect(!store.members(.planners).contains(UserID(rawValue: "other")) && store.departures.isEmpty)
  }

  @Test(
    "P48: without grace the user is deleted at once; one whom something else holds is not denied, and gets back the rest"
  )
  func noGrace() throws {
    var store = try store(members: 3)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [UserID(rawValue: "u1")]))
    try store.push(delete("corp-u1"))
    #expect(store.user(UserID(rawValue: "u1"))?.status == .active && store.members(.planners).count == 2)
    // Ties by hand are no reason to keep the memberships of the connection.
    try store.run(UpdateIdentityProvider(id: .corp, linkBy: .userName))
    try store.pushUser("u1")
    #expect(store.members(.planners).count == 3)
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(graceDays: 0)))
    try store.push(delete("corp-u2"))
    #expect(store.user(UserID(rawValue: "u2"))?.status == .deleted && store.departures.isEmpty)
  }

  @Test("P48: a login does not bring a deleted user back, whatever the connection links by", arguments: LinkBy.allCases)
  func loginOfDeleted(_ linkBy: LinkBy) throws {
    var store = try store(members: 3)
    try store.run(UpdateIdentityProvider(id: .corp, linkBy: linkBy))
    try store.push(delete("corp-u0"))
    let answer = try store.login("u0", both).answer
    #expect(answer.outcome == .refused && store.user(UserID(rawValue: "u0"))?.status == .deactivated)
  }
}
