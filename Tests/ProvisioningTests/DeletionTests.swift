import Directory
import Model
import Provisioning
import Testing

@Suite("The end of a connection")
struct DeletionTests {
  @Test("P17: it takes its ties and memberships along, and users whom nothing else holds")
  func users() throws {
    var store = try FactStore.connected(linkBy: .userName)
    try store.run(CreateIdentityProvider(id: .other, name: "Other", claims: FactStore.claims))
    try store.map("g-plan", to: .planners, on: .other)
    try store.run(IssueToken(connection: .corp, token: NewCredential(digest: "d")))
    let groups: [String: ClaimValue] = ["groups": .list(["g-plan", "g-ana"])]
    let alone = try #require(try store.login("alone", groups).answer.user)
    let listed = try #require(try store.login("listed", groups).answer.user)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [listed]))
    let shared = try #require(try store.login("shared", groups).answer.user)
    try store.run(UpdateIdentityProvider(id: .other, linkBy: .userName))
    #expect(try store.login("shared", groups, on: .other).answer.user == shared)
    let local = try store.login("ann", groups).answer.user
    #expect(local == .ann)

    let refused = refusal { try store.run(DeleteIdentityProvider(id: .corp)) }
    #expect(refused?.code == .failedPrecondition && refused?.reason == "identity_provider_in_use")
    let plan = try store.run(DeleteIdentityProvider(id: .corp, isDryRun: true))
    #expect(plan.effects.isEmpty)
    let done = try store.run(DeleteIdentityProvider(id: .corp, endsUsers: true)).answer
    #expect(done == plan.answer)
    #expect(
      [done.mappings, done.credentials, done.links, done.memberships, done.users] == [2, 1, 4, 8, 1], "\(done)")
    #expect(store.user(alone)?.status == .deleted)
    for user in [listed, shared, .ann] { #expect(store.user(user)?.status == .active) }
    #expect(store.sources(of: shared, in: .planners) == ["idp:other"] && store.members(.analysts).isEmpty)
    #expect(store.members(.team) == [.ann, listed].sorted())
    #expect(
      !store.facts.values.contains { fact in
        switch fact {
        case .connection(let fact): fact.id == .corp
        case .mapping(let fact): fact.connection == .corp
        case .credential(let fact): fact.connection == .corp
        case .link(let fact): fact.connection == .corp
        default: false
        }
      })
  }

  @Test("A25: who was in a scope workgroup by it goes to the fallback")
  func scopes() throws {
    var store = try ScopeTests.store()
    let user = try #require(try store.login("zoe", ["groups": .list(["n"])]).answer.user)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [user]))
    try store.run(DeleteIdentityProvider(id: .corp, endsUsers: true))
    #expect(store.scopes(of: user) == [.unassigned])
  }

  @Test("one that nobody came through goes at once, guarded by its etag")
  func unused() throws {
    var store = try FactStore.connected()
    #expect(refusal { try store.run(DeleteIdentityProvider(id: .corp, expectedVersion: 1)) }?.code == .versionConflict)
    try store.run(DeleteIdentityProvider(id: .corp))
    #expect(refusal { try store.run(DeleteIdentityProvider(id: .corp)) }?.code == .notFound)
  }
}
