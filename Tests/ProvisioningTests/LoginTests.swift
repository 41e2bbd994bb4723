import Directory
import Model
import Provisioning
import Testing

@Suite("Logins")
struct LoginTests {
  @Test("C33: the first login creates the account, federated, active and linked")
  func firstLogin() throws {
    var store = try FactStore.connected()
    let answer = try store.login(
      "zoe", ["groups": .list(["g-plan", "g-other"]), "name": .text("Zoe"), "mail": .text("zoe@example.com")]
    ).answer
    #expect(answer.outcome == .ok)
    #expect(answer.created)
    #expect(answer.added == [.planners])
    #expect(answer.names == ["Planners"])
    let id = try #require(answer.user)
    #expect(store.user(id)?.status == .active)
    #expect(store.user(id)?.account == .federated)
    #expect(store.profile(id)?.login == "zoe")
    #expect(store.profile(id)?.displayName == "Zoe")
    #expect(store.profile(id)?.email == "zoe@example.com")
    #expect(store.sources(of: id, in: .planners) == ["idp:corp"])
    #expect(
      store.facts[.link(.corp, subject: "zoe")] == .link(LinkFact(connection: .corp, subject: "zoe", user: id)))
  }

  @Test("C33: without a name claim the account is shown by its login")
  func unnamed() throws {
    var store = try FactStore.connected()
    let answer = try store.login("zoe", ["groups": .text("g-plan")]).answer
    #expect(store.profile(try #require(answer.user))?.displayName == "zoe")
  }

  @Test("C32: without a workgroup claim in the mapping provisioning is off: no account, no membership")
  func off() throws {
    let off = ClaimMapping(workgroup: "", displayName: "name")
    var store = try FactStore.connected(claims: off, linkBy: .userName, createsUnmatched: true)
    let stranger = try store.login("zoe", ["groups": .list(["g-plan"]), "": .list(["g-plan"])])
    #expect(stranger.answer.outcome == .noMapping)
    #expect(stranger.effects.isEmpty)
    let known = try store.login("ann", ["groups": .list(["g-plan"]), "name": .text("Ann")]).answer
    #expect(known.outcome == .ok)
    #expect(known.names == ["Team"])
    #expect(store.profile(.ann)?.displayName == "Ann")
  }

  @Test("C35: every login adds and removes")
  func synchronizes() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.user)
    let second = try store.login("zoe", ["groups": .list(["g-ana"])]).answer
    #expect(second.user == user)
    #expect(!second.created)
    #expect(second.added == [.analysts])
    #expect(second.removed == [.planners])
    #expect(second.names == ["Analysts"])
  }

  @Test("C36: a login touches only its own connection's memberships (P41)")
  func ownOnly() throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.run(CreateIdentityProvider(id: .other, name: "Other", claims: FactStore.claims, linkBy: .userName))
    try store.map("g-plan", to: .planners, on: .other)
    try store.run(UpdateMembers(workgroup: .planners, mode: .add, users: [.ann]))
    try store.login("ann", ["groups": .list(["g-plan"])])
    try store.login("ann", ["groups": .list(["g-plan"])], on: .other)
    #expect(store.sources(of: .ann, in: .planners) == ["manual", "idp:corp", "idp:other"])
    let emptied = try store.login("ann", ["groups": .list([])]).answer
    #expect(emptied.removed == [.planners])
    #expect(
      emptied.workgroups == [
        LoginMembership(workgroup: .planners, sources: [.identityProvider(.other), .manual]),
        LoginMembership(workgroup: .team, sources: [.manual]),
      ])
  }

  @Test(
    "C37: a missing claim or an overage marker changes no membership and is reported (P42)",
    arguments: [
      ([:], false, .missingClaim),
      ([:], true, .overage),
      (["groups": .list(["g-ana"])], true, .overage),
      (["_claim_names": .list(["groups"])], false, .overage),
      (["_claim_names": .list(["roles"])], false, .missingClaim),
      (["hasgroups": .text("true")], false, .overage),
      (["http://schemas.microsoft.com/claims/groups.link": .text("https://graph.example")], false, .overage),
    ] as [([String: ClaimValue], Bool, LoginReport.Code)])
  func absent(_ claims: [String: ClaimValue], _ overage: Bool, _ report: LoginReport.Code) throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan"])])
    let run = try store.login("zoe", claims, overage: overage)
    #expect(run.answer.outcome == .overage)
    #expect(run.answer.codes == [report])
    #expect(run.answer.names == ["Planners"])
    #expect(run.effects.isEmpty)
  }

  @Test(
    "C37: present and empty takes all memberships of this source (P43)",
    arguments: [ClaimValue.list([]), .text(""), .list(["", "  "])])
  func empty(_ value: ClaimValue) throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan", "g-ana"])])
    let answer = try store.login("zoe", ["groups": value]).answer
    #expect(answer.outcome == .ok)
    #expect(answer.removed == [.analysts, .planners])
    #expect(answer.names.isEmpty)
  }

  @Test(
    "C38: a first login that matches nothing makes no account",
    arguments: [
      ClaimValue.list([]), .list(["g-none"]), .text("G-PLAN"),
    ])
  func noMapping(_ groups: ClaimValue) throws {
    var store = try FactStore.connected()
    let run = try store.login("zoe", ["groups": groups])
    #expect(run.answer == LoginAnswer(outcome: .noMapping))
    #expect(run.effects.isEmpty)
    #expect(run.records.isEmpty)
  }

  @Test("C38: an existing user stays when nothing matches any more")
  func staysWithoutMapping() throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan"])])
    let answer = try store.login("zoe", ["groups": .list(["g-none"])]).answer
    #expect(answer.outcome == .ok)
    #expect(store.user(try #require(answer.user))?.status == .active)
  }

  @Test("C38: the connection may say otherwise, also where the groups are missing")
  func createsUnmatched() throws {
    var store = try FactStore.connected(createsUnmatched: true)
    #expect(try store.login("zoe", ["groups": .list([])]).answer.created)
    let missing = try store.login("yan", [:]).answer
    #expect(missing.created)
    #expect(missing.outcome == .overage)
  }

  @Test("P42: a first login without its groups makes no account (C38)")
  func firstWithoutGroups() throws {
    var store = try FactStore.connected()
    let run = try store.login("zoe", [:])
    #expect(run.answer.outcome == .overage)
    #expect(!run.answer.created)
    #expect(run.effects.isEmpty)
  }

  @Test("C40: mappings into Administrators count only with the opt-in, also after it was taken back")
  func administrators() throws {
    var store = try FactStore.connected(mayMapAdministrators: true)
    let mapping = try store.map("g-admin", to: .administrators)
    try store.login("zoe", ["groups": .list(["g-admin", "g-plan"])])
    #expect(store.members(.administrators).count == 2)
    try store.run(UpdateIdentityProvider(id: .corp, mayMapAdministrators: false))
    let answer = try store.login("zoe", ["groups": .list(["g-admin", "g-plan"])]).answer
    #expect(answer.names == ["Planners"])
    #expect(answer.removed == [.administrators])
    #expect(answer.reports == [LoginReport(.administratorsNotAllowed, mapping.id.rawValue)])
    #expect(try store.login("yan", ["groups": .list(["g-admin"])]).answer.outcome == .noMapping)
  }

  @Test("C41: profile fields follow their claims, and a missing claim never blanks a value")
  func profile() throws {
    var store = try FactStore.connected()
    let groups = ClaimValue.list(["g-plan"])
    let id = try #require(
      try store.login(
        "zoe", ["groups": groups, "name": .text("Zoe"), "mail": .text("z@example.com"), "about": .text("x")]
      ).answer.user)
    try store.login("zoe", ["groups": groups, "name": .list(["Zoe B.", "second"])])
    let profile = try #require(store.profile(id))
    #expect(profile.displayName == "Zoe B.")
    #expect(profile.email == "z@example.com")
    #expect(profile.description == "x")
    #expect(profile.login == "zoe")
    try store.login("zoe", ["groups": groups, "about": .text("")])
    #expect(store.profile(id)?.description == "")
  }

  @Test("C41: a claim that breaks its field's rule is reported, and the login goes on")
  func invalidProfile() throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan"]), "name": .text("Zoe")])
    let answer = try store.login(
      "zoe",
      ["groups": .list(["g-ana"]), "name": .text(String(repeating: "n", count: 257)), "mail": .text("m@example.com")]
    ).answer
    #expect(answer.reports == [LoginReport(.invalidProfileField, "display_name")])
    #expect(answer.names == ["Analysts"])
    let id = try #require(answer.user)
    let profile = try #require(store.profile(id))
    #expect(profile.displayName == "Zoe")
    #expect(profile.email == "m@example.com")
  }

  @Test(
    "C42: locked and deactivated accounts are refused, and nothing is changed or remembered",
    arguments: [
      UserStatus.locked, .deactivated,
    ])
  func refused(_ status: UserStatus) throws {
    for linkBy in [LinkBy.none, .userName] {
      var store = try FactStore.connected(linkBy: linkBy)
      var subject = "ann"
      var id = UserID.ann
      if linkBy == .none {
        subject = "zoe"
        id = try #require(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.user)
      }
      store.set(status, before: [.active], of: id)
      let run = try store.login(subject, ["groups": .list(["g-ana"]), "name": .text("New")])
      #expect(run.answer.outcome == .refused)
      #expect(run.answer.reports == [LoginReport(.userStatus, status.rawValue)])
      #expect(run.effects.isEmpty)
      #expect(run.records.isEmpty)
    }
  }

  @Test("a first login makes invited and registered users active", arguments: [UserStatus.invited, .registered])
  func becomesActive(_ status: UserStatus) throws {
    var store = try FactStore.connected(linkBy: .userName)
    store.set(status, of: .ann)
    try store.login("ann", ["groups": .list(["g-plan"])])
    #expect(store.user(.ann)?.status == .active)
  }

  @Test("P44: an older assertion changes nothing, whatever it says")
  func stale() throws {
    var store = try FactStore.connected()
    let user = try store.login("zoe", ["groups": .list(["g-plan"])]).answer.user
    let last = store.now
    let older = Timestamp(microseconds: last.microseconds - 1)
    let run = try store.login("zoe", ["groups": .list(["g-ana"]), "name": .text("Old")], at: older)
    #expect(run.answer.outcome == .ok)
    #expect(run.answer.user == user)
    #expect(run.answer.codes == [.staleAssertion])
    #expect(run.answer.names == ["Planners"])
    #expect(run.effects.isEmpty)
    #expect(run.records.isEmpty)
    let same = try store.login("zoe", ["groups": .list(["g-ana"])], at: last).answer
    #expect(same.names == ["Analysts"])
  }

  @Test("P44: an assertion without groups is remembered too, so an older one with groups changes nothing")
  func staleAfterOverage() throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan"])])
    let between = store.now.advanced(bySeconds: 1)
    store.now = store.now.advanced(bySeconds: 10)
    try store.login("zoe", [:])
    #expect(try store.login("zoe", ["groups": .list([])], at: between).answer.codes == [.staleAssertion])
  }

  @Test("P44: instants are kept per connection")
  func stalePerConnection() throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.run(CreateIdentityProvider(id: .other, name: "Other", claims: FactStore.claims, linkBy: .userName))
    try store.map("g-ana", to: .analysts, on: .other)
    let before = store.now
    try store.login("ann", ["groups": .list(["g-plan"])])
    #expect(try store.login("ann", ["groups": .list(["g-ana"])], on: .other, at: before).answer.added == [.analysts])
  }

  @Test("P44: an instant from the future is refused beyond five minutes")
  func future() throws {
    var store = try FactStore.connected()
    let near = store.now.advanced(bySeconds: 301)
    try store.login("zoe", ["groups": .list(["g-plan"])], at: near)
    let far = store.now.advanced(bySeconds: 400)
    #expect(refusal { try store.login("zoe", ["groups": .list(["g-plan"])], at: far) }?.field == "authenticated_at")
  }

  @Test(
    "P51: a second login that says the same writes no fact, wherever the first left off",
    arguments: [
      ["groups": .list(["g-plan", "g-ana"]), "name": .text("Ann"), "mail": .text("ann@example.com")],
      ["groups": .list([])], [:], ["groups": .list(["g-none"]), "about": .text(String(repeating: "x", count: 1100))],
    ] as [[String: ClaimValue]])
  func repetition(_ claims: [String: ClaimValue]) throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.login("ann", claims)
    let revision = store.revision
    let again = try store.login("ann", claims)
    #expect(again.effects.isEmpty)
    #expect(store.revision == revision)
    #expect(again.answer.added.isEmpty && again.answer.removed.isEmpty)
    #expect(again.records.count == 1)
  }

  @Test("P47: a provider may take the last administrator's authority")
  func lastAdministrator() throws {
    var store = try FactStore.connected(mayMapAdministrators: true)
    try store.map("g-admin", to: .administrators)
    try store.login("zoe", ["groups": .list(["g-admin"])])
    try store.run(UpdateMembers(workgroup: .administrators, mode: .remove, users: [.administrator]))
    let answer = try store.login("zoe", ["groups": .list([])]).answer
    #expect(answer.removed == [.administrators])
    #expect(!store.holds(.securityHolder))
  }

  @Test("only principals provision logins")
  func principal() throws {
    let store = try FactStore.connected()
    let login = ProvisionLogin(connection: .corp, subject: "zoe", claims: [:], authenticatedAt: store.now)
    #expect(refusal { try store.decide(login, as: .administrator) }?.code == .permissionDenied)
  }

  @Test(
    "claims have limits",
    arguments: [
      Dictionary(uniqueKeysWithValues: (0...256).map { ("c\($0)", ClaimValue.text("")) }),
      [String(repeating: "c", count: 513): .text("")],
      ["c": .text(String(repeating: "v", count: 2049))],
      ["groups": .list((0...2000).map { "g\($0)" })],
    ] as [[String: ClaimValue]])
  func limits(_ claims: [String: ClaimValue]) throws {
    var store = try FactStore.connected()
    let refused = refusal { try store.login("zoe", claims) }
    #expect(refused?.code == .invalidField)
    #expect(refused?.field == "claims")
  }

  @Test("an unknown connection is not found")
  func unknownConnection() throws {
    var store = try FactStore.connected()
    #expect(refusal { try store.login("zoe", [:], on: .other) }?.code == .notFound)
  }
}
