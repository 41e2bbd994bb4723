import Directory
import Model
import Testing

@Suite("Scope workgroups")
struct ScopeTests {
  @Test("A17: enabling puts every user into All, makes Unassigned, and twice changes nothing")
  func enable() throws {
    var store = try FactStore.tenant()
    try store.run(CreateUser(id: UserID(rawValue: "old"), login: "old"))
    try store.run(DeactivateUser(id: UserID(rawValue: "old")))
    try store.run(CreateUser(id: UserID(rawValue: "gone"), login: "gone"))
    try store.run(DeleteUser(id: UserID(rawValue: "gone")))
    let answer = try store.run(EnableScopes()).answer
    #expect(answer.tenant.scopes == .standard)
    #expect(store.members(.all) == [.administrator, .ann, .bob, UserID(rawValue: "old")])
    #expect(store.sources(of: .ann, in: .all) == ["system"])
    #expect(store.workgroup(.all)?.isUnrestricted == true && store.workgroup(.all)?.builtin == .all)
    #expect(store.workgroup(.unassigned)?.isUnrestricted == false)
    #expect(try store.run(EnableScopes()).effects.isEmpty)
    #expect(try store.run(EnableScopes()).answer == answer)
  }

  @Test(
    "A17: where more users would have to move at once than can, the limit is said and what to do, and nothing changes")
  func tooManyUsers() throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(EnableScopes(mostUsers: 2)) }
    #expect(refused?.code == .resourceExhausted && refused?.reason == "users_per_enabling")
    #expect(refused?.message.contains("at most 2 users, since all of them move at once, and this one has 3.") == true)
    #expect(refused?.message.contains("before its users are imported") == true)
    #expect(store.members(.all).isEmpty)
    #expect(refusal { try store.run(EnableScopes(mostUsers: 3)) } == nil)
  }

  @Test("A17: an id that is taken is said, and nothing changes")
  func enableTaken() throws {
    var store = try FactStore.tenant()
    try store.run(CreateWorkgroup(id: .all, name: "Whatever"))
    #expect(refusal { try store.run(EnableScopes()) }?.code == .alreadyExists)
    #expect(store.members(.all).isEmpty)
  }

  @Test("A15: without the feature there are no scope workgroups, and with it members are only moved")
  func members() throws {
    var store = try FactStore.tenant()
    let create = CreateWorkgroup(id: .north, name: "North", kind: .scope)
    #expect(refusal { try store.run(create) }?.reason == "scopes_not_enabled")
    store = try FactStore.scoped()
    for mode in UpdateMembers.Mode.allCases {
      let update = UpdateMembers(workgroup: .north, mode: mode, users: mode == .invert ? [] : [.ann])
      #expect(refusal { try store.run(update) }?.reason == "scope_workgroup")
    }
    let withMembers = CreateWorkgroup(name: "West", kind: .scope, members: [.ann])
    #expect(refusal { try store.run(withMembers) }?.reason == "scope_workgroup")
  }

  @Test("A16: a move ends the one membership and begins the other in one change; a wrong `from` is a conflict")
  func move() throws {
    var store = try FactStore.scoped()
    let run = try store.run(MoveUser(user: .ann, from: .all, to: .north))
    #expect(run.effects.count == 2)
    #expect(store.scopes(of: .ann) == [.north])
    #expect(store.sources(of: .ann, in: .north) == ["manual"])
    let stale = refusal { try store.run(MoveUser(user: .ann, from: .all, to: .south)) }
    #expect(stale?.code == .versionConflict && stale?.reason == "scope_membership")
    #expect(refusal { try store.run(MoveUser(user: .ann, from: .south, to: .south)) }?.code == .versionConflict)
    #expect(refusal { try store.run(MoveUser(user: .ann, from: .north, to: .team)) }?.reason == "workgroup_kind")
    #expect(refusal { try store.run(MoveUser(user: .ann, from: .north, to: .team)) }?.field == "to")
    let nobody = MoveUser(user: UserID(rawValue: "nobody"), from: .north, to: .south)
    #expect(refusal { try store.run(nobody) }?.code == .notFound)
    #expect(store.scopes(of: .ann) == [.north])
  }

  @Test("A25: a move pins unless it says otherwise, and unpinning leaves the user where they are")
  func pin() throws {
    var store = try FactStore.scoped()
    try store.run(MoveUser(user: .ann, from: .all, to: .north))
    try store.run(UnpinUser(user: .ann))
    #expect(store.sources(of: .ann, in: .north) == ["system"])
    #expect(try store.run(UnpinUser(user: .ann)).effects.isEmpty)
    try store.run(MoveUser(user: .ann, from: .north, to: .north))
    #expect(store.sources(of: .ann, in: .north) == ["manual"])
    #expect(try store.run(MoveUser(user: .ann, from: .north, to: .north)).effects.isEmpty)
    try store.run(MoveUser(user: .ann, from: .north, to: .south, pin: false))
    #expect(store.sources(of: .ann, in: .south) == ["system"])
    store = try FactStore.tenant()
    #expect(refusal { try store.run(UnpinUser(user: .ann)) }?.reason == "scopes_not_enabled")
  }

  @Test("A18: All can't be edited, renamed, deleted, copied, flagged or given items")
  func all() throws {
    var store = try FactStore.scoped()
    let refusals = [
      refusal { try store.run(UpdateWorkgroup(id: .all, name: "Everything")) },
      refusal { try store.run(UpdateWorkgroup(id: .all, description: "other")) },
      refusal { try store.run(DeleteWorkgroup(id: .all, reassignTo: .north)) },
      refusal { try store.run(SetItems(workgroup: .all, items: [[.site("S1")]])) },
      refusal { try store.run(CopyWorkgroup(of: .all, name: "Copy")) },
      refusal { try store.run(SetLicenseFlag(workgroup: .all, hasLicense: true)) },
    ]
    for refused in refusals {
      #expect(refused?.code == .failedPrecondition)
      #expect(refused?.reason == "builtin_workgroup")
    }
  }

  @Test("A19: new users land in the tenant's default workgroup, whatever made them; a deleted one leaves it")
  func landing() throws {
    var store = try FactStore.scoped()
    let (new, next) = (UserID(rawValue: "new"), UserID(rawValue: "next"))
    try store.run(CreateUser(id: new, login: "new"))
    #expect(store.scopes(of: new) == [.all])
    try store.run(UpdateTenant(defaultWorkgroup: .workgroup(.north)))
    let idp = Source.identityProvider(ConnectionID(rawValue: "corp"))
    try store.run(CreateUser(id: next, login: "next"), source: idp)
    #expect(store.scopes(of: next) == [.north])
    #expect(store.sources(of: next, in: .north) == ["system"])
    try store.run(DeleteUser(id: next))
    #expect(store.scopes(of: next).isEmpty)
  }

  @Test("A20: a scope workgroup with members goes only with reassign_to, and pinned users stay pinned")
  func delete() throws {
    var store = try FactStore.scoped()
    try store.run(MoveUser(user: .ann, from: .all, to: .north))
    try store.run(MoveUser(user: .bob, from: .all, to: .north, pin: false))
    #expect(refusal { try store.run(DeleteWorkgroup(id: .north)) }?.reason == "workgroup_has_members")
    #expect(refusal { try store.run(DeleteWorkgroup(id: .north, reassignTo: .north)) }?.code == .invalidField)
    #expect(refusal { try store.run(DeleteWorkgroup(id: .north, reassignTo: .team)) }?.reason == "workgroup_kind")
    try store.run(DeleteWorkgroup(id: .north, reassignTo: .south))
    #expect(store.workgroup(.north) == nil && store.items(.north).isEmpty)
    #expect(store.sources(of: .ann, in: .south) == ["manual"])
    #expect(store.sources(of: .bob, in: .south) == ["system"])
    #expect(refusal { try store.run(DeleteWorkgroup(id: .team, reassignTo: .south)) }?.field == "reassign_to")
    try store.run(MoveUser(user: .ann, from: .south, to: .all))
    try store.run(MoveUser(user: .bob, from: .south, to: .all))
    try store.run(DeleteWorkgroup(id: .south))
  }

  @Test("A25: the default and the fallback workgroup can't be deleted")
  func settings() throws {
    var store = try FactStore.scoped()
    #expect(refusal { try store.run(DeleteWorkgroup(id: .unassigned)) }?.reason == "scope_settings")
    try store.run(UpdateTenant(defaultWorkgroup: .workgroup(.north), fallbackWorkgroup: .workgroup(.south)))
    for id in [WorkgroupID.north, .south] {
      #expect(refusal { try store.run(DeleteWorkgroup(id: id)) }?.reason == "scope_settings")
    }
    try store.run(DeleteWorkgroup(id: .unassigned))
    try store.run(UpdateTenant(defaultWorkgroup: .standard))
    try store.run(DeleteWorkgroup(id: .north))
  }

  @Test("A19, A25, C25: settings name workgroups that can be what they say")
  func refusedSettings() throws {
    var store = try FactStore.tenant()
    #expect(
      refusal { try store.run(UpdateTenant(defaultWorkgroup: .workgroup(.team))) }?.reason == "scopes_not_enabled")
    #expect(try store.run(UpdateTenant(defaultWorkgroup: .standard)).effects.isEmpty)
    store = try FactStore.scoped()
    #expect(refusal { try store.run(UpdateTenant(defaultWorkgroup: .workgroup(.team))) }?.field == "default_workgroup")
    #expect(refusal { try store.run(UpdateTenant(fallbackWorkgroup: .workgroup(.all))) }?.field == "fallback_workgroup")
    let listed = UpdateTenant(fullControlWorkgroups: [.team, .north])
    #expect(refusal { try store.run(listed) }?.field == "full_control_workgroups[1]")
    try store.run(UpdateTenant(fullControlWorkgroups: [.team, .team]))
    #expect(try store.decide(UpdateTenant()).answer.tenant.fullControlWorkgroups == [.team])
    try store.run(DeleteWorkgroup(id: .team))
    #expect(try store.decide(UpdateTenant()).answer.tenant.fullControlWorkgroups == nil)
  }

  @Test("A21: who leaves All and may manage workgroups is warned; the last one stays")
  func selfRestriction() throws {
    var store = try FactStore.scoped()
    let last = refusal { try store.run(MoveUser(user: .administrator, from: .all, to: .north)) }
    #expect(last?.reason == "last_unrestricted_administrator")
    #expect(store.scopes(of: .administrator) == [.all])
    #expect(try store.run(MoveUser(user: .ann, from: .all, to: .north)).answer.warnings == [])
    try store.run(UpdateMembers(workgroup: .administrators, mode: .add, users: [.bob]))
    let moved = try store.run(MoveUser(user: .administrator, from: .all, to: .north)).answer
    #expect(moved.warnings == [.selfRestriction])
    for blow in [
      refusal { try store.run(MoveUser(user: .bob, from: .all, to: .north)) },
      refusal { try store.run(SuspendUser(id: .bob)) },
      refusal { try store.run(DeleteUser(id: .bob)) },
      refusal { try store.run(UpdateMembers(workgroup: .administrators, mode: .remove, users: [.bob])) },
    ] { #expect(blow?.reason == "last_unrestricted_administrator") }
    try store.run(MoveUser(user: .administrator, from: .north, to: .all))
    try store.run(MoveUser(user: .bob, from: .all, to: .north))
  }
}
