import Directory
import Model
import Testing

@Suite("Membership policies")
struct MembershipPolicyTests {
  let idp = Source.identityProvider(ConnectionID(rawValue: "corp"))

  private func store(_ policy: MembershipPolicy) throws -> FactStore {
    var store = try FactStore.tenant()
    try store.run(UpdateWorkgroup(id: .team, membershipPolicy: policy))
    return store
  }

  @Test("P46: additive lets manual memberships stand beside those of identity providers")
  func additive() throws {
    var store = try store(.additive)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]), source: idp)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]))
    #expect(store.sources(of: .bob, in: .team) == ["manual", "idp:corp"])
  }

  @Test(
    "P46: locked refuses new manual edits, naming the guard, and leaves old ones; identity providers go on",
    arguments: [UpdateMembers.Mode.add, .remove, .replace, .invert])
  func locked(_ mode: UpdateMembers.Mode) throws {
    var store = try store(.locked)
    let refused = refusal {
      try store.run(UpdateMembers(workgroup: .team, mode: mode, users: mode == .invert ? [] : [.bob]))
    }
    #expect(refused?.code == .failedPrecondition && refused?.reason == "membership_policy")
    #expect(store.sources(of: .ann, in: .team) == ["manual"])
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]), source: idp)
    try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: [.bob]), source: idp)
    #expect(store.members(.team) == [.ann])
  }

  @Test("P46: the switch to authoritative ends the manual ones, and shows them before in a dry run")
  func authoritative() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann, .bob]), source: idp)
    let plan = try store.run(UpdateWorkgroup(id: .team, membershipPolicy: .authoritative, isDryRun: true))
    #expect(plan.effects.isEmpty && plan.answer.endedCount == 1 && plan.answer.ended == [.ann])
    #expect(store.workgroup(.team)?.membershipPolicy == .additive)
    let done = try store.run(UpdateWorkgroup(id: .team, membershipPolicy: .authoritative)).answer
    #expect(done.endedCount == 1 && done.ended == [.ann] && done.workgroup.membershipPolicy == .authoritative)
    #expect(store.sources(of: .ann, in: .team) == ["idp:corp"])
    #expect(
      refusal { try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann])) }?.reason
        == "membership_policy")
    let again = try store.run(UpdateWorkgroup(id: .team, membershipPolicy: .authoritative))
    #expect(again.effects.isEmpty && again.answer.endedCount == 0, "P51")
    try store.run(UpdateWorkgroup(id: .team, membershipPolicy: .additive))
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann]))
  }

  @Test("P46: the switch names at most a thousand of those whose memberships end, and counts all")
  func many() throws {
    var store = try FactStore.tenant()
    for number in 0..<1_100 {
      let user = UserID(rawValue: "m\(number)")
      store.facts[.membership(MembershipFact(workgroup: .team, user: user, source: .manual))] =
        .membership(MembershipFact(workgroup: .team, user: user, source: .manual))
    }
    let plan = try store.run(UpdateWorkgroup(id: .team, membershipPolicy: .authoritative, isDryRun: true)).answer
    #expect(plan.endedCount == 1_101 && plan.ended.count == 1_000)
  }

  @Test("P46: nobody is moved by hand into or out of a scope workgroup that is not theirs to edit")
  func scopes() throws {
    var store = try FactStore.tenant()
    try store.run(EnableScopes())
    for id in [WorkgroupID.north, .south] {
      try store.run(CreateWorkgroup(id: id, name: id.rawValue, kind: .scope))
    }
    try store.run(MoveUser(user: .ann, from: .all, to: .north))
    let done = try store.run(UpdateWorkgroup(id: .north, membershipPolicy: .authoritative)).answer
    #expect(done.ended == [.ann])
    #expect(store.sources(of: .ann, in: .north) == ["system"], "unpinned, and still in exactly one (A15)")
    let out = refusal { try store.run(MoveUser(user: .ann, from: .north, to: .south)) }
    #expect(out?.reason == "membership_policy" && out?.field == "from")
    let into = refusal { try store.run(MoveUser(user: .bob, from: .all, to: .north)) }
    #expect(into?.reason == "membership_policy" && into?.field == "to")
    try store.run(MoveUser(user: .bob, from: .all, to: .south))
    let reassigned = refusal { try store.run(DeleteWorkgroup(id: .south, reassignTo: .north)) }
    #expect(reassigned?.reason == "membership_policy" && reassigned?.field == "reassign_to")
  }

  @Test("P46: the last administrator does not go with a switch, and Everyone has no policy")
  func guards() throws {
    var store = try FactStore.tenant()
    let last = refusal { try store.run(UpdateWorkgroup(id: .administrators, membershipPolicy: .authoritative)) }
    #expect(last?.code == .failedPrecondition && last?.reason == "last_security_holder")
    let everyone = refusal { try store.run(UpdateWorkgroup(id: .everyone, membershipPolicy: .locked)) }
    #expect(everyone?.reason == "builtin_workgroup")
  }
}
