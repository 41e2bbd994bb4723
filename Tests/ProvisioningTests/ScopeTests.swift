import Directory
import Model
import Provisioning
import Testing

@Suite("Logins and scope workgroups")
struct ScopeTests {
  static let north = WorkgroupID(rawValue: "North")
  static let south = WorkgroupID(rawValue: "South")

  /// A tenant with scopes whose connection maps `n` to North with the number 1, `s` to South with 2, `t` to South with 1.
  static func store() throws -> FactStore {
    var store = try FactStore.connected()
    try store.run(EnableScopes())
    for id in [north, south] {
      try store.run(CreateWorkgroup(id: id, name: id.rawValue, kind: .scope))
    }
    for (value, workgroup, priority) in [("n", north, 1), ("s", south, 2), ("t", south, 1)] {
      try store.run(
        CreateMapping(connection: .corp, match: .exact, value: value, workgroup: workgroup, priority: Int64(priority)))
    }
    return store
  }

  @Test("A25: of several scope workgroups the lowest priority number wins")
  func lowest() throws {
    var store = try Self.store()
    let answer = try store.login("zoe", ["groups": .list(["g-plan", "s", "n"])]).answer
    #expect(answer.outcome == .ok && answer.created)
    #expect(answer.names == ["North", "Planners"])
    let user = try #require(answer.user)
    #expect(store.sources(of: user, in: Self.north) == ["idp:corp"])
    let again = try store.login("zoe", ["groups": .list(["g-plan", "s", "n"])])
    #expect(again.effects.isEmpty, "P51")
    let moved = try store.login("zoe", ["groups": .list(["s"])]).answer
    #expect(moved.names == ["South"])
    #expect(moved.removed == [Self.north, .planners] && moved.added == [Self.south])
  }

  @Test("A25: a tie is a conflict and changes nothing")
  func tie() throws {
    var store = try Self.store()
    let stranger = try store.login("yan", ["groups": .list(["n", "t", "g-plan"])])
    #expect(stranger.answer.outcome == .scopeConflict && stranger.answer.user == nil && stranger.effects.isEmpty)
    try store.login("zoe", ["groups": .list(["s", "g-plan"])])
    let tie = try store.login("zoe", ["groups": .list(["n", "t"]), "name": .text("Zoe")])
    #expect(tie.answer.outcome == .scopeConflict && tie.effects.isEmpty)
    #expect(tie.answer.names == ["Planners", "South"])
  }

  @Test("A25: where the last source ends the user falls back to the tenant's fallback, never to All")
  func fallback() throws {
    var store = try Self.store()
    let user = try #require(try store.login("zoe", ["groups": .list(["n"])]).answer.user)
    #expect(try store.login("zoe", [:]).answer.names == ["North"], "an absent claim changes nothing")
    #expect(try store.login("zoe", ["groups": .list([])]).answer.names == ["Unassigned"])
    #expect(store.sources(of: user, in: WorkgroupID(rawValue: "Unassigned")) == ["system"])
    #expect(try store.login("zoe", ["groups": .list(["s"])]).answer.names == ["South"])
  }

  @Test("A25: who was never asserted stays, and who was moved by hand stays until the pin is taken away")
  func pinned() throws {
    var store = try Self.store()
    let user = try #require(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.user)
    #expect(try store.login("zoe", ["groups": .list([])]).answer.names == ["All"])
    try store.run(MoveUser(user: user, from: WorkgroupID(rawValue: "All"), to: Self.south))
    #expect(try store.login("zoe", ["groups": .list(["n"])]).answer.names == ["South"])
    #expect(try store.login("zoe", ["groups": .list([])]).answer.names == ["South"])
    try store.run(UnpinUser(user: user))
    #expect(try store.login("zoe", ["groups": .list(["n"])]).answer.names == ["North"])
  }
}
