import Directory
import Model
import Testing

@Suite("Role states")
struct RoleStateTests {
  @Test("C11: the same states are set from the workgroup and from the role")
  func bothSides() throws {
    var fromWorkgroup = try FactStore.tenant()
    var fromRole = fromWorkgroup
    try fromWorkgroup.run(SetRoleStates(workgroup: .team, denied: [.map]))
    try fromRole.run(SetStatesOfRole(role: .map, denied: [.team]))
    #expect(fromWorkgroup.facts == fromRole.facts)
    try fromWorkgroup.run(SetRoleStates(workgroup: .team, unset: [.map]))
    try fromRole.run(SetStatesOfRole(role: .map, unset: [.team]))
    #expect(fromWorkgroup.facts == fromRole.facts)
    #expect(fromRole.state(.team, .map) == nil)
  }

  @Test("only the roles named change, and the answer has all states")
  func partial() throws {
    var store = try FactStore.tenant()
    try store.run(SetRoleStates(workgroup: .team, allowed: [.map]))
    let answer = try store.run(SetRoleStates(workgroup: .team, denied: [.security])).answer
    #expect(answer.states.map(\.role) == [.map, .security])
    #expect(answer.states.map(\.state) == [.allowed, .denied])
    let role = try store.run(SetStatesOfRole(role: .security, unset: [.team])).answer
    #expect(role.states == [RoleStateFact(workgroup: .securityAdministrators, role: .security, state: .allowed)])
  }

  @Test("P51: setting a state that is set already changes nothing, not even the etag")
  func repetition() throws {
    var store = try FactStore.tenant()
    try store.run(SetRoleStates(workgroup: .team, allowed: [.map]))
    #expect(try store.run(SetRoleStates(workgroup: .team, allowed: [.map])).effects.isEmpty)
    #expect(try store.run(SetStatesOfRole(role: .map, allowed: [.team])).effects.isEmpty)
    #expect(try store.run(SetRoleStates(workgroup: .team, unset: [.security])).effects.isEmpty)
  }

  @Test("C11: states are set for roles that exist only; no command adds one")
  func unknownRole() throws {
    var store = try FactStore.tenant()
    let stranger = RoleKey(application: "Maps", name: "Invented")
    let fromWorkgroup = refusal { try store.run(SetRoleStates(workgroup: .team, allowed: [.map, stranger])) }
    #expect(fromWorkgroup?.code == .notFound)
    #expect(fromWorkgroup?.message.contains("Maps/Invented") == true)
    #expect(refusal { try store.run(SetStatesOfRole(role: stranger, allowed: [.team])) }?.code == .notFound)
    #expect(store.state(.team, .map) == nil)
  }

  @Test("one key in two lists is refused")
  func twoStates() throws {
    var store = try FactStore.tenant()
    #expect(
      refusal { try store.run(SetRoleStates(workgroup: .team, allowed: [.map], denied: [.map])) }?.field
        == "denied[0]")
    #expect(
      refusal { try store.run(SetStatesOfRole(role: .map, allowed: [.team], unset: [.team])) }?.field == "unset[0]")
    try store.run(SetRoleStates(workgroup: .team, allowed: [.map, .map]))
  }

  @Test("scope and delegated workgroups carry no states")
  func kinds() throws {
    var store = try FactStore.tenant()
    let scope = WorkgroupFact(id: WorkgroupID(rawValue: "s"), kind: .scope, name: "S", version: 1)
    store.facts[.workgroup(scope.id)] = .workgroup(scope)
    #expect(
      refusal { try store.run(SetRoleStates(workgroup: scope.id, allowed: [.map])) }?.reason == "workgroup_kind")
  }
}
