import Directory
import Model
import Testing

@Suite("The view of facts")
struct FactViewTests {
  let old = Fact.workgroup(WorkgroupFact(id: .team, kind: .role, name: "Old", version: 1))
  let new = Fact.workgroup(WorkgroupFact(id: .team, kind: .role, name: "New", version: 1))

  private func view(_ facts: [Fact]) -> FactView {
    FactView(
      tenant: FactStore.tenantID, revision: 2, now: Timestamp(microseconds: 0), source: .manual,
      loaded: [.workgroup(.team): FactAnswer(facts: facts)])
  }

  @Test("P51: effects are the difference to what was loaded")
  func difference() {
    var same = view([old])
    same.put(old)
    #expect(same.effects.isEmpty)
    var back = view([old])
    back.put(new)
    back.put(old)
    #expect(back.effects.isEmpty)
    var passing = view([])
    passing.put(new)
    passing.end(new.key)
    #expect(passing.effects.isEmpty)
    var reborn = view([old])
    reborn.end(old.key)
    reborn.put(new)
    #expect(reborn.effects == [.put(new)])
    var ended = view([old])
    ended.end(old.key)
    ended.end(old.key)
    #expect(ended.effects == [.end(old.key)])
    var unknown = view([])
    unknown.end(old.key)
    #expect(unknown.effects.isEmpty)
  }

  @Test("a command sees what it has done")
  func overlay() throws {
    var view = view([old])
    view.put(new)
    #expect(try view.workgroup(.team)?.name == "New")
    view.end(new.key)
    #expect(try view.workgroup(.team) == nil)
  }

  @Test("what was replaced belongs to an answer only if it still matches")
  func replaced() throws {
    var view = view([])
    view.load(.workgroupByName(.role, "Old"), FactAnswer(facts: [old]))
    view.put(new)
    let named = try view.facts(.workgroupByName(.role, "Old")) { $0 == old }
    #expect(named.isEmpty)
  }

  @Test("asking for what was not loaded names it, and several at once name all that is missing")
  func needs() {
    let view = view([old])
    func needed(_ work: () throws(Interruption) -> Void) -> [FactQuery]? {
      do throws(Interruption) {
        try work()
        return []
      } catch {
        guard case .needs(let queries) = error else { return nil }
        return queries
      }
    }
    #expect(needed { () throws(Interruption) in _ = try view.roles() } == [.roles])
    #expect(
      needed { () throws(Interruption) in try view.require([.workgroup(.team), .roles, .tenant]) }
        == [.roles, .tenant])
  }

  @Test("starting over forgets what was done, and keeps what was loaded")
  func restart() {
    var view = view([old])
    view.put(new)
    view.keep(.enrolmentEnded(secretDigest: []))
    let again = view.restarted()
    #expect(again.effects.isEmpty)
    #expect(again.records.isEmpty)
    #expect(again.isLoaded(.workgroup(.team)))
  }

  /// One of each command, on users and workgroups that may or may not be there.
  static func command(_ random: inout FactStore.SplitMix) -> any Command {
    let users = ["ann", "bob", "Administrator", "u1", "u2"].map(UserID.init(rawValue:))
    let groups = ["Team", "Everyone", "SecurityAdministrators", "g1"].map(WorkgroupID.init(rawValue:))
    func one<Element>(_ all: [Element]) -> Element { all[Int(random.next() % UInt64(all.count))] }
    switch random.next() % 14 {
    case 0: return CreateUser(id: one(users), login: one(users).rawValue)
    case 1: return UpdateUser(id: one(users), login: one([nil, "ann", "ANN", "u1"]), displayName: one(["x", "y"]))
    case 2: return SuspendUser(id: one(users))
    case 3: return RestoreUser(id: one(users))
    case 4: return DeactivateUser(id: one(users))
    case 5: return ReactivateUser(id: one(users))
    case 6: return DeleteUser(id: one(users))
    case 7: return CreateWorkgroup(id: one(groups), name: one(["Team", "Crew"]), members: [one(users)])
    case 8: return UpdateWorkgroup(id: one(groups), name: one([nil, "Crew", "crew"]), description: one(["a", "b"]))
    case 9: return DeleteWorkgroup(id: one(groups))
    case 10: return SetRoleStates(workgroup: one(groups), allowed: [.map], denied: [.security])
    case 11: return SetStatesOfRole(role: one([.map, .security]), allowed: [one(groups)])
    case 12: return BeginUse(id: one(users))
    default:
      let mode = one(UpdateMembers.Mode.allCases)
      return UpdateMembers(workgroup: one(groups), mode: mode, users: mode == .invert ? [] : [one(users), one(users)])
    }
  }

  @Test(
    "deciding is restartable: the order in which answers arrive changes nothing",
    arguments: 1...20 as ClosedRange<UInt64>)
  func restartable(_ seed: UInt64) throws {
    var random = FactStore.SplitMix(state: seed)
    var store = try FactStore.tenant()
    for step in 0..<60 {
      let command = Self.command(&random)
      let actor: UserID? = random.next() % 3 == 0 ? .administrator : nil
      try compare(command, as: actor, seed: random.next(), on: &store, "seed \(seed), step \(step): \(command)")
    }
  }

  private func compare<C: Command>(
    _ command: C, as user: UserID?, seed: UInt64, on store: inout FactStore, _ comment: Comment
  ) throws {
    let batch = Result { try store.decide(command, as: user) }
    let single = Result { try store.decide(command, as: user, loading: .oneByOne(seed: seed)) }
    switch (batch, single) {
    case (.success(let a), .success(let b)):
      #expect(a.effects == b.effects, comment)
      #expect(a.records == b.records, comment)
      #expect(a.rounds <= b.rounds, comment)
    case (.failure(let a), .failure(let b)):
      #expect((a as? DirectoryError)?.message == (b as? DirectoryError)?.message, comment)
    default: Issue.record("\(comment): one order refused it")
    }
    // A repetition of what went through is either refused or no change (P50, P51), but for an inversion.
    guard (try? store.run(command, as: user)) != nil else { return }
    if (command as? UpdateMembers)?.mode == .invert { return }
    if let again = try? store.decide(command, as: user) { #expect(again.effects.isEmpty, comment) }
  }
}
