import Directory
import Model
import Provisioning
import Testing

@Suite("Pushed users")
struct ScimUserTests {
  private let kim = UserID(rawValue: "kim")
  private let kimLink = ScimUserID(rawValue: "corp-kim")

  @Test("P21: a pushed user is a federated, active user of the directory, and what was sent is kept as sent")
  func create() throws {
    var store = try FactStore.connected()
    let draft = ScimUserDraft(
      userName: "Kim@Corp.example", externalID: "00u1", displayName: " Kim Lee ", email: "kim@corp.example",
      emails: ["kim@corp.example", "k@home.example"], attributes: #"{"title":"Planner"}"#)
    let run = try store.push(CreateScimUser(connection: .corp, id: kimLink, newUser: kim, draft: draft))
    #expect(run.answer.user.isActive && run.answer.user.user == kim)
    #expect(store.user(kim)?.status == .active && store.user(kim)?.account == .federated)
    #expect(store.profile(kim)?.displayName == "Kim Lee" && store.profile(kim)?.email == "kim@corp.example")
    let profile = try #require(store.scimProfile(kimLink))
    #expect(profile.userName == "Kim@Corp.example" && profile.externalID == "00u1" && profile.emails.count == 2)
    #expect(profile.attributes == #"{"title":"Planner"}"#, "P30")
    #expect(store.facts[.link(.corp, subject: "Kim@Corp.example")] != nil, "a login finds the same user")
  }

  @Test("P22: a taken userName is refused in any case of its letters, at creation and at a rename")
  func uniqueName() throws {
    var store = try FactStore.pushed()
    let taken = #expect(throws: DirectoryError.self) { try store.pushUser("KIM") }
    #expect(taken?.code == .alreadyExists && taken?.reason == "user_name_taken" && taken?.field == "user_name")
    let renamed = #expect(throws: DirectoryError.self) { try store.replaceUser("corp-lee", userName: "Kim") }
    #expect(renamed?.reason == "user_name_taken")
    try store.replaceUser("corp-kim", userName: "KIM")
    #expect(store.scimProfile(kimLink)?.userName == "KIM", "its own name in other letters")
  }

  @Test("P23: externalId is unique per connection, with regard to case, and free on another one")
  func externalID() throws {
    var store = try FactStore.connected()
    try store.run(CreateIdentityProvider(id: .other, name: "Other"))
    try store.pushUser("kim", externalID: "X1")
    let taken = #expect(throws: DirectoryError.self) { try store.pushUser("lee", externalID: "X1") }
    #expect(taken?.reason == "external_id_taken" && taken?.field == "external_id")
    try store.pushUser("lee", externalID: "x1")
    try store.pushUser("max", on: .other, externalID: "X1")
    let changed = #expect(throws: DirectoryError.self) {
      try store.replaceUser("corp-lee", userName: "lee", externalID: "X1")
    }
    #expect(changed?.reason == "external_id_taken")
  }

  @Test("P24: a replacement replaces, and what it doesn't say of active stays; an etag that is not current is refused")
  func replace() throws {
    var store = try FactStore.connected()
    try store.pushUser("kim", externalID: "X1", isActive: false)
    let version = try #require(store.link("corp-kim")?.version)
    let run = try store.replaceUser("corp-kim", userName: "kim", displayName: "Kim", expectedVersion: version)
    #expect(store.link("corp-kim")?.isActive == false && store.user(kim)?.status == .deactivated)
    #expect(store.scimProfile(kimLink)?.externalID == nil)
    #expect(run.answer.user.version > version, "P52")
    let stale = #expect(throws: DirectoryError.self) {
      try store.replaceUser("corp-kim", userName: "kim2", expectedVersion: version)
    }
    #expect(stale?.code == .versionConflict)
  }

  @Test("a rename moves the login of an account from here and the link, so that logins go on under the new name")
  func rename() throws {
    var store = try FactStore.pushed()
    try store.replaceUser("corp-kim", userName: "kim.lee")
    #expect(store.profile(kim)?.login == "kim.lee")
    #expect(store.facts[.link(.corp, subject: "kim")] == nil)
    #expect(try store.login("kim.lee", ["groups": .list(["g-plan"])]).answer.user == kim)
    try store.run(CreateUser(login: "elsewhere"))
    let taken = #expect(throws: DirectoryError.self) { try store.replaceUser("corp-kim", userName: "elsewhere") }
    #expect(taken?.code == .alreadyExists && taken?.field == "user_name")
  }

  @Test("P17: without link_by a taken login is refused; by userName or e-mail the user that exists is linked")
  func linking() throws {
    var store = try FactStore.connected()
    let taken = #expect(throws: DirectoryError.self) { try store.pushUser("ANN") }
    #expect(taken?.code == .alreadyExists && taken?.reason == "login_taken")
    store = try FactStore.connected(linkBy: .userName)
    #expect(try store.pushUser("ANN").answer.user.user == .ann)
    #expect(store.user(.ann)?.account == .local)
    store = try FactStore.connected(linkBy: .email)
    try store.run(UpdateUser(id: .bob, email: "Bob@Example.com"))
    #expect(try store.pushUser("robert", email: "bob@example.com").answer.user.user == .bob)
    let again = #expect(throws: DirectoryError.self) { try store.pushUser("rob", email: "bob@example.com") }
    #expect(again?.code == .alreadyExists && again?.reason == "linked_elsewhere")
  }

  @Test("P17: a login before the first push and the push after it mean the same user")
  func afterLogin() throws {
    var store = try FactStore.connected()
    let user = try #require(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.user)
    #expect(try store.pushUser("zoe").answer.user.user == user)
  }

  @Test("P17: a user of two connections is active only while both say so")
  func twoLinks() throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.run(CreateIdentityProvider(id: .other, name: "Other", linkBy: .userName))
    try store.pushUser("kim")
    try store.pushUser("kim", on: .other)
    #expect(store.link("other-kim")?.user == kim)
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    #expect(store.user(kim)?.status == .deactivated)
    try store.replaceUser("other-kim", userName: "kim", isActive: false, on: .other)
    try store.replaceUser("corp-kim", userName: "kim", isActive: true)
    #expect(store.user(kim)?.status == .deactivated, "the other one still says no")
    try store.replaceUser("other-kim", userName: "kim", isActive: true, on: .other)
    #expect(store.user(kim)?.status == .active)
  }

  @Test("P17: what an administrator has deactivated no link makes active, and what a link holds down nobody else does")
  func administrators() throws {
    var store = try FactStore.pushed()
    try store.run(DeactivateUser(id: kim))
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    try store.replaceUser("corp-kim", userName: "kim", isActive: true)
    #expect(store.user(kim)?.status == .deactivated)
    try store.run(ReactivateUser(id: kim))
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    let held = #expect(throws: DirectoryError.self) { try store.run(ReactivateUser(id: kim)) }
    #expect(held?.code == .failedPrecondition && held?.reason == "inactive_link")
  }

  @Test("P28: active false denies at once, keeps memberships, changes nothing the second time, and goes back")
  func deactivate() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    #expect(store.user(kim)?.status == .deactivated)
    #expect(store.members(.planners) == [kim] && store.members(of: ExternalGroupID(rawValue: "g-plan")) == ["corp-kim"])
    #expect(try store.replaceUser("corp-kim", userName: "kim", isActive: false).effects.isEmpty, "P50")
    try store.replaceUser("corp-kim", userName: "kim", isActive: true)
    #expect(store.user(kim)?.status == .active && store.members(.planners) == [kim])
    #expect(store.link("corp-kim")?.user == kim)
  }

  @Test("P29: a deletion ends the link and its memberships, dangles nothing, and frees the name for a new id")
  func delete() throws {
    var store = try FactStore.pushed()
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(graceDays: 0)))
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee"])
    try store.push(DeleteScimUser(connection: .corp, id: kimLink))
    #expect(store.user(kim)?.status == .deleted)
    #expect(store.members(.planners).map(\.rawValue) == ["lee"])
    #expect(store.members(of: ExternalGroupID(rawValue: "g-plan")) == ["corp-lee"])
    #expect(store.scimProfile(kimLink) == nil && store.facts[.link(.corp, subject: "kim")] == nil)
    let gone = #expect(throws: DirectoryError.self) { try store.push(DeleteScimUser(connection: .corp, id: kimLink)) }
    #expect(gone?.code == .notFound)
    let again = try store.push(
      CreateScimUser(connection: .corp, id: ScimUserID(rawValue: "new"), draft: ScimUserDraft(userName: "Kim")))
    #expect(again.answer.user.user != kim)
  }

  @Test("P17: a deletion leaves who has a membership by hand, a local account or another link")
  func deleteOneOfSeveral() throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.run(CreateIdentityProvider(id: .other, name: "Other", linkBy: .userName))
    for name in ["kim", "lee", "ann"] { try store.pushUser(name) }
    try store.run(UpdateMembers(workgroup: .analysts, mode: .add, users: [kim]))
    try store.pushUser("lee", on: .other)
    for name in ["kim", "lee", "ann"] {
      try store.push(DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: "corp-\(name)")))
      #expect(store.user(UserID(rawValue: name))?.status == .active, "\(name)")
    }
    #expect(store.members(.analysts) == [kim])
    try store.push(DeleteScimUser(connection: .other, id: ScimUserID(rawValue: "other-lee"), expectedVersion: nil))
    #expect(store.user(UserID(rawValue: "lee"))?.status == .deactivated, "P48")
  }

  @Test("P29: another connection's user can be neither seen, changed nor deleted")
  func foreign() throws {
    var store = try FactStore.pushed()
    try store.run(CreateIdentityProvider(id: .other, name: "Other"))
    for attempt in 0..<2 {
      let error = #expect(throws: DirectoryError.self) {
        if attempt == 0 {
          try store.push(DeleteScimUser(connection: .other, id: kimLink))
        } else {
          try store.replaceUser("corp-kim", userName: "kim", on: .other)
        }
      }
      #expect(error?.code == .notFound)
    }
  }

  @Test("P44: a token from before a deletion brings nobody back, and one from before a push changes nothing")
  func older() throws {
    var store = try FactStore.pushed()
    let before = store.now
    try store.pushGroup("g-plan", members: ["corp-lee"])
    let stale = try store.login("lee", ["groups": .list([])], at: before)
    #expect(stale.answer.codes == [.staleAssertion] && stale.effects.isEmpty)
    #expect(try store.login("lee", ["groups": .list([])]).answer.removed == [.planners], "a newer one does")
    try store.push(DeleteScimUser(connection: .corp, id: kimLink))
    let gone = try store.login("kim", ["groups": .list(["g-plan"])], at: before)
    #expect(gone.answer.user == nil && gone.effects.isEmpty)
  }

  @Test("P47: deprovisioning is never refused, even if it takes the last administrator")
  func lastAdministrator() throws {
    var store = try FactStore.pushed()
    try store.run(UpdateMembers(workgroup: .administrators, mode: .add, users: [kim]))
    try store.run(SuspendUser(id: .administrator))
    try store.replaceUser("corp-kim", userName: "kim", isActive: false)
    #expect(store.user(kim)?.status == .deactivated)
  }

  @Test("P50: the same replacement again changes nothing, whatever order its facts arrive in")
  func resend() throws {
    var store = try FactStore.pushed()
    for seed in 0..<20 {
      let request = ReplaceScimUser(
        connection: .corp, id: kimLink,
        draft: ScimUserDraft(userName: "kim", displayName: "Kim \(seed)", attributes: #"{"n":\#(seed)}"#))
      #expect(try !store.push(request, loading: .oneByOne(seed: UInt64(seed))).effects.isEmpty)
      let again = try store.push(request)
      #expect(again.effects.isEmpty && again.answer.user.version == store.link("corp-kim")?.version, "P51")
    }
  }
}
