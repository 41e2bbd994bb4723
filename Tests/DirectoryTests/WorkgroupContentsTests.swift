import Directory
import Model
import Testing

@Suite("What belongs to workgroups")
struct WorkgroupContentsTests {
  private let copy = WorkgroupID(rawValue: "Copy")
  private let idp = Source.identityProvider(ConnectionID(rawValue: "corp"))

  private func permission(of workgroup: WorkgroupID) -> EntityPermissionFact {
    let key = EntityPermissionKey(
      principal: .workgroup(workgroup), type: TypeKey(application: "planning", name: "regime"), node: "r1",
      permission: .read)
    return EntityPermissionFact(key: key, state: .allowed)
  }

  private func profile(of workgroup: WorkgroupID) -> LicenseProfileFact {
    LicenseProfileFact(
      id: LicenseProfileID(rawValue: "full"), workgroup: workgroup, priority: 1, products: [], version: 1)
  }

  @Test("C15: a copy has description, comment, members as manual, states and entity permissions, and nothing else")
  func copies() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateWorkgroup(id: .team, comment: "second"))
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann, .bob]), source: idp)
    try store.run(SetRoleStates(workgroup: .team, denied: [.map]))
    try store.run(SetLicenseFlag(workgroup: .team, hasLicense: true))
    store.facts[.entityPermission(permission(of: .team).key)] = .entityPermission(permission(of: .team))
    let answer = try store.run(CopyWorkgroup(of: .team, id: copy, name: "Copy")).answer
    let made = try #require(store.workgroup(copy))
    #expect(made == answer.workgroup)
    #expect((made.name, made.description, made.comment) == ("Copy", "first", "second"))
    #expect(!made.hasLicense)
    #expect(store.members(copy) == [.ann, .bob])
    #expect(store.sources(of: .ann, in: copy) == ["manual"] && store.sources(of: .bob, in: copy) == ["manual"])
    #expect(store.state(copy, .map) == .denied)
    #expect(answer.states == [RoleStateFact(workgroup: copy, role: .map, state: .denied)])
    #expect(
      store.facts[.entityPermission(permission(of: copy).key)] == .entityPermission(permission(of: copy)))
    #expect(refusal { try store.run(CopyWorkgroup(of: .team, name: "copy")) }?.reason == "workgroup_name")
    #expect(refusal { try store.run(CopyWorkgroup(of: .team, name: "No spaces")) }?.field == "name")
  }

  @Test("C5, C15: a copy of a builtin is no builtin")
  func copyOfBuiltin() throws {
    var store = try FactStore.tenant()
    try store.run(CopyWorkgroup(of: .administrators, id: copy, name: "Copy"))
    #expect(store.workgroup(copy)?.grantsAllPermissions == false && store.workgroup(copy)?.builtin == nil)
    #expect(store.members(copy) == [.administrator])
    try store.run(DeleteWorkgroup(id: copy))
    try store.run(CopyWorkgroup(of: .everyone, id: copy, name: "Copy"))
    #expect(store.workgroup(copy)?.holdsAllUsers == false && store.members(copy).isEmpty)
  }

  @Test("C18: deleting a workgroup ends its entity permissions too")
  func deletes() throws {
    var store = try FactStore.tenant()
    store.facts[.entityPermission(permission(of: .team).key)] = .entityPermission(permission(of: .team))
    try store.run(DeleteWorkgroup(id: .team))
    #expect(store.facts[.entityPermission(permission(of: .team).key)] == nil)
    #expect(store.user(.ann) != nil)
  }

  @Test("C43, C44: while a license profile uses a workgroup it stays, flagged")
  func licenses() throws {
    var store = try FactStore.tenant()
    let flag = SetLicenseFlag(workgroup: .team, hasLicense: true)
    try store.run(flag)
    #expect(store.workgroup(.team)?.hasLicense == true)
    #expect(try store.run(flag).effects.isEmpty)
    store.facts[.licenseProfile(profile(of: .team).id)] = .licenseProfile(profile(of: .team))
    let unflag = SetLicenseFlag(workgroup: .team, hasLicense: false)
    #expect(refusal { try store.run(unflag) }?.reason == "license_profile")
    #expect(refusal { try store.run(DeleteWorkgroup(id: .team)) }?.reason == "license_profile")
    store.facts[.licenseProfile(profile(of: .team).id)] = nil
    try store.run(unflag)
    #expect(store.workgroup(.team)?.hasLicense == false)
    let stale = SetLicenseFlag(workgroup: .team, hasLicense: true, expectedVersion: 1)
    #expect(refusal { try store.run(stale) }?.code == .versionConflict)
  }

  @Test("C17: the users of all or any of some workgroups replace or join the members of another")
  func selection() throws {
    var store = try FactStore.tenant()
    let (cid, old, west) = (UserID(rawValue: "cid"), UserID(rawValue: "old"), WorkgroupID(rawValue: "West"))
    for id in [cid, old] { try store.run(CreateUser(id: id, login: id.rawValue)) }
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob, old]))
    try store.run(CreateWorkgroup(id: west, name: "West", members: [.bob, cid, old]))
    try store.run(CreateWorkgroup(id: copy, name: "Copy", members: [.administrator]))
    try store.run(DeactivateUser(id: old))
    func apply(_ match: MemberSelection.Match, _ mode: UpdateMembers.Mode, _ from: [WorkgroupID]) throws -> [UserID] {
      try store.run(
        UpdateMembers(workgroup: copy, mode: mode, selection: MemberSelection(of: from, match: match)))
      return store.members(copy)
    }
    #expect(try apply(.all, .replace, [.team, west]) == [.bob])
    #expect(try apply(.any, .replace, [.team, west]) == [.ann, .bob, cid])
    #expect(try apply(.all, .replace, [.team, .everyone]) == [.ann, .bob])
    #expect(try apply(.all, .add, [west]) == [.ann, .bob, cid])
    #expect(try apply(.any, .replace, [.everyone, .team]) == [.administrator, .ann, .bob, cid])
    #expect(try apply(.any, .remove, [.team]) == [.administrator, cid])
    let empty = MemberSelection(of: [], match: .any)
    #expect(
      refusal { try store.run(UpdateMembers(workgroup: copy, mode: .replace, selection: empty)) }?.field == "selection")
    let both = UpdateMembers(
      workgroup: copy, mode: .add, users: [.ann], selection: MemberSelection(of: [.team], match: .any))
    #expect(refusal { try store.run(both) }?.field == "users")
  }
}
