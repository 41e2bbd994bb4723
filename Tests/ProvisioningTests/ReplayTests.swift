import Directory
import Model
import Provisioning
import Testing

@Suite("Replaying a log")
struct ReplayTests {
  @Test("P53: a line is done again at its own instant, and a login between pushes is as fresh as it was")
  func instants() throws {
    var store = try FactStore.connected()
    let later = store.now.advanced(bySeconds: 100_000)
    let start = store.now
    store.now = later
    func replay<Request: PushRequest>(_ request: Request, at seconds: Int64) throws {
      try store.run(
        ReplayRequest(request, body: "{}", at: start.advanced(bySeconds: seconds)), source: request.source)
    }
    let user = UserID(rawValue: "kim")
    try replay(
      CreateScimUser(
        connection: .corp, id: ScimUserID(rawValue: "s1"), newUser: user, draft: ScimUserDraft(userName: "kim")), at: 1)
    try replay(
      LoggedLogin(
        connection: .corp, subject: "kim", claims: ["groups": .list(["g-plan"])], overage: false,
        authenticatedAt: start.advanced(bySeconds: 2), user: user), at: 3)
    #expect(store.members(.planners) == [user])
    #expect(store.log.map(\.at) == [1, 3].map { start.advanced(bySeconds: $0) })
    #expect(store.log.map(\.method) == ["scim_users.create", "logins.provision"])
    #expect(store.log.allSatisfy { $0.decision == .applied })
    // Nobody has been pushed or has logged in after that.
    let old = try store.login("kim", ["groups": .list([])], at: start.advanced(bySeconds: 4))
    #expect(old.answer.outcome == .ok)
    #expect(old.answer.codes == [])
  }

  @Test("P53: what was let pass once is not held again, and no line lies in the future")
  func threshold() throws {
    var store = try FactStore.pushed()
    try store.run(
      UpdateIdentityProvider(
        id: .corp, options: OptionsUpdate(removalThreshold: RemovalThreshold(minimum: 0, percent: 0))))
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee"])
    let delete = DeleteExternalGroup(connection: .corp, id: ExternalGroupID(rawValue: "g-plan"))
    #expect(refusal { try store.push(delete) }?.code == .resourceExhausted)
    let future = ReplayRequest(delete, body: "{}", at: store.now.advanced(bySeconds: 3_600))
    #expect(refusal { try store.run(future, source: delete.source) }?.code == .invalidField)
    try store.run(ReplayRequest(delete, body: "{}", at: store.now), source: delete.source)
    #expect(store.members(.planners) == [])
  }

  @Test("P53: a replayed rejection undoes what was replayed before it in its window, but for what was approved")
  func undo() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee", "corp-max"])
    let start = store.now
    store.now = start.advanced(bySeconds: 100_000)
    func take(_ name: String, at seconds: Int64, isApproved: Bool = false) throws {
      let request = UpdateExternalGroup(
        connection: .corp, id: ExternalGroupID(rawValue: "g-plan"), operations: [.remove(["corp-\(name)"])])
      try store.run(
        ReplayRequest(request, body: "{}", at: start.advanced(bySeconds: seconds), isApproved: isApproved),
        source: request.source)
    }
    try take("kim", at: 10)
    try take("lee", at: 20, isApproved: true)
    try take("max", at: 90)
    #expect(store.members(.planners).isEmpty)
    func undo(_ count: Int) throws {
      let (since, before) = (start.microseconds, start.advanced(bySeconds: 80).microseconds)
      let request = try UndoRemovals(
        connection: .corp, logged: #"{"since":\#(since),"before":\#(before),"count":\#(count)}"#)
      try store.run(
        ReplayRequest(request, body: "{}", at: start.advanced(bySeconds: 80)), source: request.source)
    }
    #expect(refusal { try undo(2) }?.reason == "not_replayable", "it were others")
    try undo(1)
    #expect(store.members(.planners) == [UserID(rawValue: "kim")])
    #expect(refusal { try undo(1) }?.reason == "not_replayable", "once")
  }

  @Test("P53: lines that are none of a snapshot or of a rejection are refused")
  func wrong() throws {
    let (run, at) = (SyncRunID(rawValue: "r"), Timestamp.now())
    for body in ["", "{}", "[]", #"{"parts":-1}"#, #"{"part":0,"rows":{}}"#, #"{"since":1,"before":"x","count":1}"#] {
      #expect(throws: DirectoryError.self) {
        try LoggedSync(connection: .corp, run: run, logged: body, at: at)
      }
      #expect(throws: DirectoryError.self) {
        try KeepSyncPart(connection: .corp, run: run, kind: "sync_user", body: body, at: at)
      }
      #expect(throws: DirectoryError.self) { try UndoRemovals(connection: .corp, logged: body) }
    }
    #expect(throws: DirectoryError.self) {
      try KeepSyncPart(connection: .corp, run: run, kind: "push_log", body: #"{"part":0,"rows":[]}"#, at: at)
    }
    let part = try KeepSyncPart(
      connection: .corp, run: run, kind: "sync_user", body: #"{"part":0,"rows":[]}"#, at: at)
    var store = try FactStore.pushed()
    try store.run(part)
    #expect(store.log.last?.decision == .part && store.log.last?.target == "r")
  }

  @Test("P53: a login that changes something is a line of the log, one that does not is none")
  func logins() throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan"])])
    try store.login("zoe", ["groups": .list(["g-plan"])])
    #expect(store.log.map(\.method) == ["logins.provision"])
    #expect(store.log.first?.target == store.members(.planners).first?.rawValue)
  }
}
