import Directory
import Model
import Provisioning
import Testing

@Suite("Connections and mappings")
struct MappingTests {
  @Test("C34: one value leads to many workgroups, and many values to one")
  func manyToMany() throws {
    var store = try FactStore.connected()
    try store.map("g-plan", to: .analysts)
    try store.map("g-more", to: .planners)
    #expect(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.names == ["Analysts", "Planners"])
    #expect(try store.login("yan", ["groups": .list(["g-more", "g-plan"])]).answer.names == ["Analysts", "Planners"])
    #expect(try store.login("xia", ["groups": .list(["g-more"])]).answer.names == ["Planners"])
  }

  @Test(
    "C39: how values match",
    arguments: [
      (.exact, "g-1", "g-1", true), (.exact, "g-1", "  g-1\t", true), (.exact, "g-1", "G-1", false),
      (.exact, "g-1", "g-11", false), (.exact, "caf\u{E9}", "cafe\u{301}", false), (.exact, "a*", "ab", false),
      (.caseInsensitive, "g-1", "G-1", true), (.caseInsensitive, "GRÜN", "grün", true),
      (.caseInsensitive, "k", "\u{212A}", false), (.caseInsensitive, "g-1", "g-11", false),
      (.prefix, "CN=", "CN=Plan,DC=x", true), (.prefix, "CN=", "cn=Plan", false), (.prefix, "CN=Plan", "CN=", false),
      (.glob, "g-*", "g-", true), (.glob, "g-*-x", "g-a-b-x", true), (.glob, "g-?", "g-é", true),
      (.glob, "g-?", "g-", false), (.glob, "g.1", "g-1", false), (.glob, "*", "anything", true),
      (.glob, "g-[ab]", "g-a", false), (.glob, "g-[ab]", "g-[ab]", true),
      (.regex, "g-[0-9]+", "g-12", true), (.regex, "g-[0-9]+", "xg-12", false), (.regex, "g-[0-9]+", "g-12x", false),
      (.regex, "^CN=(Plan|Ana)\\w*,.*$", "CN=Planning,DC=x", true), (.regex, "a|b", "b", true),
      (.regex, "a|b", "ab", false),
    ] as [(MatchKind, String, String, Bool)])
  func matching(_ kind: MatchKind, _ pattern: String, _ value: String, _ isMatch: Bool) throws {
    var store = try FactStore.connected(createsUnmatched: true)
    try store.map(pattern, kind, to: .team)
    let answer = try store.login("zoe", ["groups": .list([value])]).answer
    #expect(answer.names == (isMatch ? ["Team"] : []), "\(kind) \(pattern) on \(value)")
  }

  @Test("C40: a mapping into Administrators needs the connection's opt-in")
  func optIn() throws {
    var store = try FactStore.connected()
    let refused = refusal { try store.map("g", to: .administrators) }
    #expect(refused?.code == .failedPrecondition)
    #expect(refused?.reason == "administrators_opt_in")
    try store.run(UpdateIdentityProvider(id: .corp, mayMapAdministrators: true))
    try store.map("g", to: .administrators)
  }

  @Test("mappings lead into workgroups of the kinds role and scope that list members")
  func targets() throws {
    var store = try FactStore.connected()
    let group = WorkgroupFact(id: WorkgroupID(rawValue: "d"), kind: .delegated, name: "D", version: 1)
    store.facts[.workgroup(group.id)] = .workgroup(group)
    #expect(refusal { try store.map("g", to: group.id) }?.reason == "workgroup_kind")
    #expect(refusal { try store.map("g", to: .everyone) }?.reason == "builtin_workgroup")
    #expect(refusal { try store.map("g", to: WorkgroupID(rawValue: "none")) }?.field == "workgroup")
    #expect(refusal { try store.map("g", to: .team, on: .other) }?.field == "connection")
  }

  @Test("values are 1 to 512 characters, trimmed, and the same binding exists once")
  func values() throws {
    var store = try FactStore.connected()
    #expect(refusal { try store.map(" \n", to: .team) }?.field == "value")
    #expect(refusal { try store.map(String(repeating: "v", count: 513), to: .team) }?.field == "value")
    #expect(try store.map("  g-1 ", to: .team).value == "g-1")
    #expect(refusal { try store.map("g-1", to: .team) }?.code == .alreadyExists)
    try store.map("g-1", .prefix, to: .team)
    try store.map("g-1", to: .planners)
  }

  @Test("a connection has at most 200 patterns, and may have more of the other kinds")
  func patterns() throws {
    var store = try FactStore.connected()
    for index in 0..<200 { try store.map("g-\(index)-*", index % 2 == 0 ? .glob : .regex, to: .team) }
    let refused = refusal { try store.map("one-more-*", .glob, to: .team) }
    #expect(refused?.code == .resourceExhausted)
    #expect(refused?.reason == "mapping_patterns")
    try store.map("one-more", .prefix, to: .team)
  }

  @Test("hostile patterns on many groups end within their budget")
  func budget() throws {
    var store = try FactStore.connected()
    for index in 0..<20 { try store.map("(.*)*(.*)*x\(index)", .regex, to: .team) }
    let groups = (0..<2000).map { "\($0)" + String(repeating: "a", count: 500) }
    let refused = refusal { try store.login("zoe", ["groups": .list(groups)]) }
    #expect(refused?.code == .resourceExhausted)
    #expect(refused?.reason == "match_steps")
  }

  @Test("a deleted mapping takes its memberships with the next login")
  func delete() throws {
    var store = try FactStore.connected()
    let mapping = try store.map("g-1", to: .team)
    try store.login("zoe", ["groups": .list(["g-1", "g-plan"])])
    try store.run(DeleteMapping(id: mapping.id))
    #expect(try store.login("zoe", ["groups": .list(["g-1", "g-plan"])]).answer.removed == [.team])
    #expect(refusal { try store.run(DeleteMapping(id: mapping.id)) }?.code == .notFound)
  }

  @Test("C18: deleting a workgroup ends the mappings into it")
  func deletedWorkgroup() throws {
    var store = try FactStore.connected()
    try store.login("zoe", ["groups": .list(["g-plan"])])
    try store.run(DeleteWorkgroup(id: .planners))
    #expect(store.answer(.mappings(of: .corp)).facts.count == 1)
    #expect(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.names.isEmpty)
  }

  @Test("C8: a connection is saved under its etag, and saying the same again changes nothing (P51)")
  func update() throws {
    var store = try FactStore.connected()
    let version = try store.run(UpdateIdentityProvider(id: .corp, name: "New")).answer.connection.version
    #expect(version == store.revision)
    #expect(try store.run(UpdateIdentityProvider(id: .corp, name: "New", expectedVersion: version)).effects.isEmpty)
    try store.run(UpdateIdentityProvider(id: .corp, linkBy: .userName))
    let refused = refusal { try store.run(UpdateIdentityProvider(id: .corp, name: "Old", expectedVersion: version)) }
    #expect(refused?.code == .versionConflict)
  }

  @Test("connections have a name, clean claim names, and an e-mail claim to link by e-mail")
  func rules() throws {
    var store = try FactStore.tenant()
    func field(_ command: CreateIdentityProvider) -> String? { refusal { try store.run(command) }?.field }
    #expect(field(CreateIdentityProvider(name: "")) == "name")
    #expect(field(CreateIdentityProvider(name: "C", claims: ClaimMapping(workgroup: " g"))) == "claims.workgroup")
    #expect(field(CreateIdentityProvider(name: "C", linkBy: .email)) == "link_by")
    try store.run(CreateIdentityProvider(id: .corp, name: "C"))
    #expect(field(CreateIdentityProvider(id: .corp, name: "D")) == "id")
  }

  @Test("C3: connections and mappings need provisioning.manage")
  func authority() throws {
    let store = try FactStore.connected()
    func reason(_ command: some Command) -> String? { refusal { try store.decide(command, as: .ann) }?.reason }
    #expect(reason(CreateIdentityProvider(name: "C")) == "provisioning.manage")
    #expect(reason(UpdateIdentityProvider(id: .corp, name: "C")) == "provisioning.manage")
    #expect(reason(CreateMapping(connection: .corp, value: "g", workgroup: .team)) == "provisioning.manage")
    #expect(reason(DeleteMapping(id: MappingID(rawValue: "m"))) == "provisioning.manage")
    #expect(
      try store.decide(CreateMapping(connection: .corp, value: "g", workgroup: .team), as: .administrator).rounds == 1)
  }
}
