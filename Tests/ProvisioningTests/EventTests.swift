import Directory
import Model
import Provisioning
import Testing

extension FactStore {
  /// One event of the connection, taken a second later than whatever was before.
  @discardableResult
  fileprivate mutating func event(
    _ kind: ProviderEvent.Kind, _ name: String, at instant: Timestamp? = nil, id: String? = nil,
    claims: [String: ClaimValue] = [:], on connection: ConnectionID = .corp, loading: Loading = .allAtOnce
  ) throws -> Run<EventAnswer> {
    let happenedAt = instant ?? now.advanced(bySeconds: 1)
    return try push(
      ReceiveEvent(
        connection: connection,
        event: ProviderEvent(
          id: id ?? "\(kind)-\(name)-\(happenedAt.microseconds)", kind: kind, type: "test",
          subject: EventSubject(ids: [name], names: [name]), happenedAt: happenedAt, claims: claims)),
      loading: loading)
  }

  fileprivate func status(_ user: String) -> UserStatus? { self.user(UserID(rawValue: user))?.status }
}

@Suite("Events of identity providers")
struct EventTests {
  let groups: [String: ClaimValue] = ["groups": .list(["g-plan"])]

  @Test("P58: an event counts once, by its id")
  func once() throws {
    var store = try FactStore.pushed()
    #expect(try store.event(.denied, "kim", id: "e1").answer.outcome == .applied)
    try store.replaceUser("corp-kim", userName: "kim", isActive: true)
    #expect(store.status("kim") == .active)
    let again = try store.event(.denied, "kim", id: "e1")
    #expect(again.answer.outcome == .repeated)
    #expect(again.effects.isEmpty)
    #expect(store.status("kim") == .active)
    // Another connection's ids are its own.
    try store.run(CreateIdentityProvider(id: .other, name: "Other", claims: FactStore.claims))
    #expect(try store.event(.denied, "kim", id: "e1", on: .other).answer.outcome == .unknownUser)
  }

  @Test("P58: what happened counts in its order, in whichever it comes")
  func order() throws {
    var store = try FactStore.pushed()
    let start = store.now
    #expect(try store.event(.allowed, "kim", at: start.advanced(bySeconds: 3)).answer.outcome == .unchanged)
    let late = try store.event(.denied, "kim", at: start.advanced(bySeconds: 2))
    #expect(late.answer.outcome == .stale)
    #expect(late.effects.isEmpty)
    #expect(store.status("kim") == .active)
    #expect(try store.event(.denied, "kim", at: start.advanced(bySeconds: 4)).answer.outcome == .applied)
    #expect(store.status("kim") == .deactivated)
  }

  @Test("X4: an old event undoes no push, and a push does not make a newer event old")
  func pushes() throws {
    var store = try FactStore.pushed()
    let start = store.now
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    try store.replaceUser("corp-kim", userName: "kim", isActive: true)
    #expect(try store.event(.denied, "kim", at: start).answer.outcome == .stale)
    // That the name was pushed says nothing of who may come in.
    try store.replaceUser("corp-lee", userName: "lee", displayName: "Lee")
    #expect(try store.event(.denied, "lee", at: start).answer.outcome == .applied)
  }

  @Test("P59: an account that is disabled is denied at once, keeps its memberships, and comes back")
  func disabled() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    let run = try store.event(.denied, "kim")
    #expect(store.status("kim") == .deactivated)
    #expect(store.link("corp-kim")?.isActive == false)
    #expect(store.members(.planners) == [UserID(rawValue: "kim")])
    #expect(run.records.contains { if case .push(let entry) = $0 { entry.decision == .applied } else { false } })
    #expect(try store.event(.allowed, "kim").answer.outcome == .applied)
    #expect(store.status("kim") == .active)
  }

  @Test("P59: also a user whom only logins know, and no provider ends what another or an administrator holds")
  func loginsOnly() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", groups).answer.user)
    try store.event(.denied, "zoe")
    #expect(store.user(user)?.status == .deactivated)
    #expect(try store.login("zoe", groups).answer.outcome == .refused)
    try store.event(.allowed, "zoe")
    #expect(store.user(user)?.status == .active)
    try store.run(DeactivateUser(id: user))
    try store.event(.denied, "zoe")
    #expect(try store.event(.allowed, "zoe").answer.outcome == .unchanged)
    #expect(store.user(user)?.status == .deactivated)
  }

  @Test("P17: a user whom the events of one connection hold is not let in by the pushes of another")
  func twoConnections() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", groups).answer.user)
    try store.run(
      CreateIdentityProvider(id: .other, name: "Other", claims: FactStore.claims, linkBy: .userName))
    try store.pushUser("zoe", on: .other)
    #expect(store.link("other-zoe")?.user == user)
    try store.event(.denied, "zoe")
    try store.replaceUser("other-zoe", userName: "zoe", isActive: false, on: .other)
    try store.replaceUser("other-zoe", userName: "zoe", isActive: true, on: .other)
    #expect(store.user(user)?.status == .deactivated)
    try store.event(.allowed, "zoe")
    #expect(store.user(user)?.status == .active)
  }

  @Test("P59: changed claims count as those of a login, and no older ones undo newer")
  func claims() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", groups).answer.user)
    let before = store.now
    #expect(try store.event(.claimsChanged, "zoe", claims: ["groups": .list(["g-ana"])]).answer.outcome == .applied)
    #expect(store.members(.analysts) == [user])
    #expect(store.members(.planners) == [])
    let old = try store.event(.claimsChanged, "zoe", at: before, claims: groups)
    #expect(old.answer.outcome == .stale)
    #expect(old.effects.isEmpty)
    // Claims that did not change are absent, which changes nothing (C37).
    #expect(try store.event(.claimsChanged, "zoe", claims: ["about": .text("x")]).answer.outcome == .applied)
    #expect(store.members(.analysts) == [user])
  }

  @Test("P60: after the sessions have ended a login needs a newer authentication")
  func notBefore() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", groups).answer.user)
    let signedIn = store.now
    #expect(try store.event(.sessionsEnded, "zoe").answer.outcome == .applied)
    let ended = store.now
    let refused = try store.login("zoe", groups, at: signedIn)
    #expect(refused.answer.outcome == .refused)
    #expect(refused.answer.codes == [.sessionEnded])
    #expect(refused.effects.isEmpty)
    #expect(store.user(user)?.status == .active)
    #expect(try store.login("zoe", groups, at: ended).answer.outcome == .ok)
    // An older end takes nothing back.
    #expect(try store.event(.sessionsEnded, "zoe", at: signedIn).answer.outcome == .unchanged)
    #expect(try store.login("zoe", groups, at: signedIn).answer.outcome == .refused)
  }

  @Test("P60: claims that change before the sessions end still count when they come late")
  func lateClaims() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", groups).answer.user)
    let between = store.now.advanced(bySeconds: 1)
    store.now = between
    try store.event(.sessionsEnded, "zoe")
    let late = try store.event(.claimsChanged, "zoe", at: between, claims: ["groups": .list([])])
    #expect(late.answer.outcome == .applied)
    #expect(!store.members(.planners).contains(user))
  }

  @Test("P60: an event makes nobody, and speaks of nobody who is not tied to its connection")
  func strangers() throws {
    var store = try FactStore.pushed()
    #expect(try store.event(.claimsChanged, "new", claims: groups).answer.outcome == .unknownUser)
    #expect(try store.event(.denied, "ann").answer.outcome == .unknownUser)
    #expect(store.user(.ann)?.status == .active)
  }

  @Test("P59: events are taken while pushes are paused, and by whatever order facts are loaded in")
  func paused() throws {
    var store = try FactStore.pushed()
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(isPaused: true)))
    #expect(throws: (any Error).self) { try store.replaceUser("corp-kim", userName: "kim", isActive: false) }
    #expect(try store.event(.denied, "kim", loading: .oneByOne(seed: 7)).answer.outcome == .applied)
    #expect(store.status("kim") == .deactivated)
  }
}
