import Directory
import Model
import Testing

@testable import Provisioning

@Suite("What is too much to take, and the log")
struct ThresholdTests {
  private let plan = ExternalGroupID(rawValue: "g-plan")

  /// A group of so many members, on a connection that holds what takes more than 2 or a tenth within an hour.
  private func store(members: Int, minimum: Int64 = 2, percent: Int64 = 10) throws -> FactStore {
    var store = try FactStore.connected()
    let threshold = RemovalThreshold(minimum: minimum, percent: percent, windowSeconds: 3_600)
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(removalThreshold: threshold)))
    let names = (0..<members).map { "u\($0)" }
    for name in names { try store.pushUser(name) }
    try store.pushGroup("g-plan", members: names.map { "corp-\($0)" })
    return store
  }

  private func removal(_ numbers: Range<Int>) -> UpdateExternalGroup {
    UpdateExternalGroup(connection: .corp, id: plan, operations: [.remove(numbers.map { "corp-u\($0)" })])
  }

  private func deletion(_ number: Int) -> DeleteScimUser {
    DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: "corp-u\(number)"))
  }

  private func isHeld<Answer>(_ run: FactStore.Run<PushAnswer<Answer>>) -> Bool {
    if case .held = run.answer { true } else { false }
  }

  @Test(
    "P47: the larger of a number and a share decides, and both may be reached",
    arguments: [
      (removals: 50, of: 0, isTooMuch: false), (51, 0, true), (51, 509, true), (51, 510, false), (100, 1_000, false),
      (101, 1_000, true), (101, 1_009, true), (101, 1_010, false),
    ] as [(removals: Int64, of: Int64, isTooMuch: Bool)])
  func decision(_ given: (removals: Int64, of: Int64, isTooMuch: Bool)) {
    let threshold = RemovalThreshold()
    #expect(threshold.isExceeded(by: given.removals, of: given.of) == given.isTooMuch)
    // Counting no further than that decides the same.
    let enough = threshold.memberships(allowing: given.removals)
    #expect(threshold.isExceeded(by: given.removals, of: min(given.of, enough)) == given.isTooMuch)
    #expect(!threshold.isExceeded(by: given.removals, of: enough))
  }

  @Test("P47: no number of removals or memberships makes the decision trap")
  func extremes() {
    for percent in [0, 1, 100] as [Int64] {
      let threshold = RemovalThreshold(minimum: 0, percent: percent)
      for removals in [0, 1, .max] as [Int64] {
        _ = threshold.memberships(allowing: removals)
        for size in [0, 1, 99, 1_000_000_000] as [Int64] { _ = threshold.isExceeded(by: removals, of: size) }
      }
    }
    #expect(RemovalThreshold(minimum: 0, percent: 0).isExceeded(by: 1, of: .max))
  }

  @Test("P47, P34: what empties a group is held whole, and nothing of it is applied")
  func massRemoval() throws {
    var store = try store(members: 5)
    let before = store.facts
    let held = try store.answer(UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll]))
    guard case .held(let answer) = held.answer else { return #expect(isHeld(held)) }
    #expect(answer.removals == Removals(members: 5) && held.effects.isEmpty && store.facts == before)
    #expect(store.held.count == 1 && store.log.last?.decision == .held && store.log.last?.revision == nil)
    let error = #expect(throws: DirectoryError.self) { try held.answer.get() }
    #expect(error?.code == .resourceExhausted && error?.reason == "removal_threshold")
    // It comes again and again, and is one.
    #expect(isHeld(try store.answer(UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll]))))
    #expect(store.held.count == 1 && store.removals.isEmpty)
  }

  @Test("P47: single removals add up within the window, and count no more behind it")
  func window() throws {
    var store = try store(members: 6)
    #expect(try !isHeld(store.answer(removal(0..<1))))
    #expect(try !isHeld(store.answer(deletion(1))))
    #expect(try isHeld(store.answer(removal(2..<3))))
    store.now = store.now.advanced(bySeconds: 3_600)
    #expect(try !isHeld(store.answer(removal(2..<3))))
  }

  @Test("P47: a single disable is never held, and counts all the same")
  func disables() throws {
    var store = try store(members: 6)
    for number in 0..<4 {
      let run = try store.answer(
        ReplaceScimUser(
          connection: .corp, id: ScimUserID(rawValue: "corp-u\(number)"),
          draft: ScimUserDraft(userName: "u\(number)", isActive: false)))
      #expect(!isHeld(run))
    }
    #expect(store.removals.map(\.count) == [1, 1, 1, 1])
    #expect(try isHeld(store.answer(deletion(5))))
    #expect(store.user(UserID(rawValue: "u0"))?.status == .deactivated)
  }

  @Test(
    "P47: groups that go count their members, also those of groups within them; who is made inactive counts nothing")
  func counts() throws {
    var store = try store(members: 4, minimum: 100)
    try store.push(
      CreateScimUser(
        connection: .corp, id: ScimUserID(rawValue: "x"), draft: ScimUserDraft(userName: "x", isActive: false)))
    #expect(store.removals.isEmpty)
    try store.map("outer", to: .analysts)
    try store.pushGroup("outer", members: ["g-plan"])
    try store.change("outer", .removeAll)
    #expect(store.removals.last?.count == 4, "those who lose a membership by it")
    try store.push(deletion(0))
    #expect(store.removals.last?.count == 1, "members who go with a user are the deletion's")
    try store.push(DeleteExternalGroup(connection: .corp, id: plan))
    #expect(store.removals.last?.count == 4, "the group and its three members")
  }

  @Test("P47: approved, the same request passes once, and counts against nobody; another one and the next are held")
  func approve() throws {
    var store = try store(members: 6)
    let request = UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll])
    guard case .held(let held) = try store.answer(request).answer else { throw CancellationError() }
    let lacking = #expect(throws: DirectoryError.self) { try store.decide(ApproveHeld(id: held.id), as: .ann) }
    #expect(lacking?.code == .permissionDenied)
    try store.run(ApproveHeld(id: held.id), as: .administrator)
    #expect(store.log.last?.decision == .approved && store.log.last?.reason == "Administrator")
    #expect(try isHeld(store.answer(removal(0..<4))))
    #expect(try !isHeld(store.answer(request)))
    #expect(store.members(.planners).isEmpty && store.removals.isEmpty)
    try store.change("g-plan", .replace((0..<6).map { "corp-u\($0)" }))
    #expect(try isHeld(store.answer(request)))
  }

  @Test("P47: rejected, a request is dropped, and held anew when it comes again")
  func reject() throws {
    var store = try store(members: 6)
    let request = UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll])
    guard case .held(let held) = try store.answer(request).answer else { throw CancellationError() }
    try store.run(RejectHeld(id: held.id))
    #expect(store.held.isEmpty && store.members(.planners).count == 6)
    let gone = #expect(throws: DirectoryError.self) { try store.run(ApproveHeld(id: held.id)) }
    #expect(gone?.code == .notFound)
    guard case .held(let again) = try store.answer(request).answer else { throw CancellationError() }
    #expect(again.id != held.id)
  }

  @Test("P53: every request is a line of the log, with what became of it; P51: without a change that is all")
  func log() throws {
    var store = try store(members: 3, minimum: 100)
    store.log = []
    try store.change("g-plan", .remove(["corp-u0"]))
    let again = try store.answer(removal(0..<1))
    let refused = try store.answer(deletion(77))
    #expect(again.effects.isEmpty && refused.effects.isEmpty)
    #expect(store.log.map(\.decision) == [.applied, .unchanged, .refused])
    #expect(store.log.map(\.method) == ["scim_groups.update", "scim_groups.update", "scim_users.delete"])
    #expect(store.log[0].revision == store.revision && store.log[0].target == "g-plan")
    #expect(store.log[0].removals == Removals(members: 1) && store.log[1].removals == Removals())
    #expect(store.log[2].reason == "notFound" && store.log[2].revision == nil)
    #expect(store.log.allSatisfy { !$0.body.isEmpty && $0.connection == .corp })
  }

  @Test("P47, P50: what was held or refused is decided anew under the same idempotency key, what was done is not")
  func keys() throws {
    let answer = ScimUserAnswer(
      user: ScimUserFact(
        id: ScimUserID(rawValue: "x"), connection: .corp, user: .ann, isActive: true, version: 1))
    #expect(Push<DeleteScimUser>.keeps(.done(answer)))
    #expect(!Push<DeleteScimUser>.keeps(.held(HeldAnswer(id: .make(), removals: Removals(deletes: 1)))))
  }
}
