import Directory
import Model
import Provisioning
import SCIM
import Testing

@Suite("Users outside of a connection's scope")
struct PushScopeTests {
  private let kim = UserID(rawValue: "kim")
  private let group = ExternalGroupID(rawValue: "g-plan")

  private static let employee = #"{"userType":"Employee"}"#
  private static let guest = #"{"userType":"Guest"}"#

  private func scoped(linkBy: LinkBy = .none) throws -> FactStore {
    var store = try FactStore.connected(linkBy: linkBy)
    try store.run(
      UpdateIdentityProvider(id: .corp, options: OptionsUpdate(scope: #"userType eq "employee""#)))
    return store
  }

  @discardableResult
  private func make(
    _ name: String, _ attributes: String, isActive: Bool? = nil, as id: String? = nil, _ store: inout FactStore
  ) throws -> FactStore.Run<ScimUserAnswer> {
    try store.push(
      CreateScimUser(
        connection: .corp, id: ScimUserID(rawValue: id ?? "corp-\(name)"), newUser: UserID(rawValue: name),
        draft: ScimUserDraft(userName: name, isActive: isActive, displayName: "\(name) L", attributes: attributes)))
  }

  private func line<Answer: Sendable>(_ run: FactStore.Run<Answer>) -> PushLogEntry? {
    run.records.compactMap { if case .push(let entry) = $0 { entry } else { nil } }.first
  }

  @Test("P55: who is made outside of the scope is kept as sent, is denied, and has no memberships; the log says why")
  func create() throws {
    var store = try scoped()
    let run = try make("kim", Self.guest, &store)
    #expect(line(run)?.decision == .ignored && line(run)?.reason == "out_of_scope" && line(run)?.target == "corp-kim")
    #expect(run.answer.user.saysActive && run.answer.user.isOutside, "the provider sees what it sent")
    #expect(store.user(kim)?.status == .deactivated)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    #expect(store.members(of: group) == ["corp-kim"] && store.members(.planners).isEmpty)
    let again = try store.replaceUser("corp-kim", userName: "kim", attributes: Self.guest)
    #expect(again.effects.isEmpty && line(again)?.decision == .ignored, "P51")
    let inside = try make("lee", Self.employee, &store)
    #expect(line(inside)?.decision == .applied && line(inside)?.reason == "")
    #expect(store.user(UserID(rawValue: "lee"))?.status == .active)
  }

  @Test("P55: a PUT or PATCH that brings the user into the scope gives what was pushed meanwhile", arguments: [0, 1])
  func enter(kind: Int) throws {
    var store = try scoped()
    try make("kim", Self.guest, &store)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    if kind == 0 {
      try store.replaceUser("corp-kim", userName: "kim", displayName: "Kim Lee", attributes: Self.employee)
      #expect(store.profile(kim)?.displayName == "Kim Lee")
    } else {
      let body = try SCIM.JSON(
        parsing: """
          {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
          "Operations": [{"op": "replace", "path": "userType", "value": "Employee"}]}
          """)
      let patch = try Patch(parsing: body, for: .user, dialect: .rfc)
      let run = try store.push(
        PatchScimUser(connection: .corp, id: ScimUserID(rawValue: "corp-kim"), patch: patch))
      #expect(line(run)?.decision == .applied && line(run)?.reason == "")
    }
    #expect(store.link("corp-kim")?.isOutside == false && store.user(kim)?.status == .active)
    #expect(store.members(.planners) == [kim])
  }

  @Test("P55: what was said last of active counts when the user comes in")
  func lastWord() throws {
    var store = try scoped()
    try make("kim", Self.guest, &store)
    try store.replaceUser("corp-kim", userName: "kim", isActive: false, attributes: Self.guest)
    #expect(store.link("corp-kim")?.saysActive == false)
    try store.replaceUser("corp-kim", userName: "kim", attributes: Self.employee)
    #expect(store.user(kim)?.status == .deactivated && store.link("corp-kim")?.isActive == false)
    try store.replaceUser("corp-kim", userName: "kim", isActive: true, attributes: Self.employee)
    #expect(store.user(kim)?.status == .active)
  }

  @Test("P55: who leaves the scope is denied as by a disable, keeps memberships, and is restored on coming back")
  func leave() throws {
    var store = try scoped()
    try make("kim", Self.employee, &store)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    let left = try store.replaceUser("corp-kim", userName: "kim", attributes: Self.guest)
    #expect(line(left)?.decision == .applied && line(left)?.reason == "out_of_scope")
    #expect(line(left)?.removals.disables == 1, "P47")
    #expect(store.user(kim)?.status == .deactivated && store.members(.planners) == [kim], "P28")
    #expect(store.link("corp-kim")?.saysActive == true)
    let held = #expect(throws: DirectoryError.self) { try store.run(ReactivateUser(id: kim)) }
    #expect(held?.reason == "inactive_link")
    try store.replaceUser("corp-kim", userName: "kim", isActive: true, attributes: Self.guest)
    #expect(store.user(kim)?.status == .deactivated, "what is said outside doesn't count")
    try store.change("g-plan", .remove(["corp-kim"]))
    try store.replaceUser("corp-kim", userName: "kim", attributes: Self.employee)
    #expect(store.user(kim)?.status == .active && store.members(.planners).isEmpty, "what holds now")
  }

  @Test("P55: a user who was there before is not touched by what is said outside of the scope, only by leaving it")
  func others() throws {
    var store = try scoped(linkBy: .userName)
    let (before, status) = (store.profile(.ann), store.user(.ann)?.status)
    try make("ann", Self.guest, &store)
    try store.pushGroup("g-plan", members: ["corp-ann"])
    try store.replaceUser("corp-ann", userName: "ann", isActive: false, displayName: "X", attributes: Self.guest)
    #expect(store.link("corp-ann")?.user == .ann && store.profile(.ann) == before)
    #expect(store.user(.ann)?.status == status && store.members(.planners).isEmpty)
    try store.replaceUser("corp-ann", userName: "ann", isActive: true, attributes: Self.employee)
    #expect(store.user(.ann)?.status == .active && store.members(.planners) == [.ann])
    try store.replaceUser("corp-ann", userName: "ann", attributes: Self.guest)
    #expect(store.user(.ann)?.status == .deactivated)
  }

  @Test("P55: a deletion ends the link outside of the scope too, and who is brought back there gets nothing back")
  func delete() throws {
    var store = try scoped()
    try make("kim", Self.employee, &store)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    let gone = try store.push(DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: "corp-kim")))
    #expect(line(gone)?.decision == .applied)
    try make("kim", Self.guest, as: "again", &store)
    #expect(store.user(kim)?.status == .deactivated && store.members(.planners).isEmpty)
    let ended = try store.push(DeleteScimUser(connection: .corp, id: ScimUserID(rawValue: "again")))
    #expect(line(ended)?.decision == .applied && line(ended)?.reason == "")
    #expect(store.link("again") == nil)
    try make("kim", Self.employee, as: "third", &store)
    #expect(store.link("third")?.user == kim && store.user(kim)?.status == .active, "P48")
  }

  @Test("P55: a scope that is set later counts from the next write about a user")
  func later() throws {
    var store = try FactStore.pushed()
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(scope: #"userType eq "employee""#)))
    #expect(store.user(kim)?.status == .active)
    try store.replaceUser("corp-kim", userName: "kim")
    #expect(store.user(kim)?.status == .deactivated)
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(scope: "")))
    try store.replaceUser("corp-kim", userName: "kim")
    #expect(store.user(kim)?.status == .active)
  }
}
