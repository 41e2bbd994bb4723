import Directory
import Model
import Provisioning
import Testing

@Suite("Finding the user of a login")
struct LinkTests {
  let groups: [String: ClaimValue] = ["groups": .list(["g-plan"])]

  private func claims(_ email: String) -> [String: ClaimValue] {
    ["groups": .list(["g-plan"]), "mail": .text(email)]
  }

  @Test("P17: without link_by a login never reaches an existing user, nor takes a login that is taken")
  func none() throws {
    var store = try FactStore.connected()
    let run = try store.login("ANN", groups)
    #expect(run.answer.outcome == .refused)
    #expect(run.answer.codes == [.loginTaken])
    #expect(run.effects.isEmpty)
  }

  @Test("P17: by user name, without regard to case, and the link stays when the login changes")
  func userName() throws {
    var store = try FactStore.connected(linkBy: .userName)
    #expect(try store.login("ann", groups).answer.user == .ann)
    #expect(store.members(.planners) == [.ann])
    #expect(store.user(.ann)?.account == .local)
    try store.run(UpdateUser(id: .ann, login: "ann.smith"))
    try store.run(CreateUser(id: UserID(rawValue: "new"), login: "ann"))
    #expect(try store.login("ann", groups).answer.user == .ann)
  }

  @Test("P17: another spelling of the linked subject is the same subject, and shares its instants")
  func spelling() throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.login("ann", groups)
    let before = Timestamp(microseconds: store.now.microseconds - 1)
    let again = try store.login("ANN", groups)
    #expect(again.answer.user == .ann)
    #expect(again.effects.isEmpty)
    #expect(store.facts[.link(.corp, subject: "ANN")] == nil)
    #expect(try store.login("Ann", ["groups": .list([])], at: before).answer.codes == [.staleAssertion])
  }

  @Test("P17: by e-mail, without regard to case, where exactly one user has it")
  func email() throws {
    var store = try FactStore.connected(linkBy: .email)
    try store.run(UpdateUser(id: .ann, email: "Ann@Example.com"))
    #expect(try store.login("subject-1", claims("ann@example.COM")).answer.user == .ann)
    try store.run(UpdateUser(id: .bob, email: "team@example.com"))
    try store.run(CreateUser(login: "carol", email: "TEAM@example.com"))
    let ambiguous = try store.login("subject-2", claims("team@example.com"))
    #expect(ambiguous.answer.outcome == .refused)
    #expect(ambiguous.answer.codes == [.ambiguousEmail])
    #expect(ambiguous.effects.isEmpty)
  }

  @Test("P17: an absent or empty e-mail links nobody, also where users have none")
  func noEmail() throws {
    var store = try FactStore.connected(linkBy: .email)
    #expect(try store.login("s1", groups).answer.created)
    #expect(try store.login("s2", claims("")).answer.created)
    #expect(try store.login("s3", claims("  ")).answer.created)
  }

  @Test("P17: a user is tied to one subject of a connection only")
  func oneSubject() throws {
    var store = try FactStore.connected(linkBy: .email)
    try store.run(UpdateUser(id: .ann, email: "ann@example.com"))
    try store.login("s1", claims("ann@example.com"))
    let second = try store.login("s2", claims("ann@example.com"))
    #expect(second.answer.outcome == .refused)
    #expect(second.answer.codes == [.linkedElsewhere])
    #expect(second.effects.isEmpty)
  }

  @Test("C29: the first administrator is never linked, neither by name nor by e-mail (C40)")
  func firstAdministrator() throws {
    var byName = try FactStore.connected(linkBy: .userName)
    #expect(try byName.login("administrator", groups).answer.codes == [.firstAdministrator])
    #expect(byName.members(.planners).isEmpty)
    var byEmail = try FactStore.connected(linkBy: .email)
    try byEmail.run(UpdateUser(id: .administrator, email: "root@example.com"))
    #expect(try byEmail.login("s", claims("root@example.com")).answer.codes == [.firstAdministrator])
  }

  @Test("P29: after a deletion the same subject begins anew, under a new id")
  func afterDeletion() throws {
    var store = try FactStore.connected()
    let first = try #require(try store.login("zoe", groups).answer.user)
    try store.run(DeleteUser(id: first))
    let second = try store.login("zoe", groups).answer
    #expect(second.created)
    #expect(second.user != first)
    #expect(store.members(.planners) == [try #require(second.user)])
  }

  @Test(
    "deciding a login is restartable, whatever is loaded first", arguments: [LinkBy.none, .userName, .email],
    1...10 as ClosedRange<UInt64>)
  func restartable(_ linkBy: LinkBy, _ seed: UInt64) throws {
    var store = try FactStore.connected(linkBy: linkBy)
    try store.run(UpdateUser(id: .ann, email: "ann@example.com"))
    for subject in ["ann", "zoe"] {
      let login = ProvisionLogin(
        connection: .corp, subject: subject, claims: claims("\(subject)@example.com"), authenticatedAt: store.now)
      let batch = try store.decide(login, source: login.source)
      let single = try store.decide(login, source: login.source, loading: .oneByOne(seed: seed))
      #expect(batch.answer == single.answer)
      #expect(batch.effects == single.effects)
      #expect(batch.records == single.records)
      #expect(batch.rounds <= 6)
      try store.run(login, source: login.source)
    }
  }

  @Test("a login that changes nothing is decided in two rounds of loading, or three with matching groups")
  func rounds() throws {
    var store = try FactStore.connected()
    try store.login("zoe", groups)
    for (groups, rounds) in [(["groups": ClaimValue.list([])], 3), (groups, 4)] {
      try store.login("zoe", groups)
      #expect(try store.login("zoe", groups).rounds <= rounds)
    }
  }
}
