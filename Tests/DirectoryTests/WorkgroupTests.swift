import Directory
import Model
import Testing

@Suite("Workgroups")
struct WorkgroupTests {
  let crew = WorkgroupID(rawValue: "crew")

  @Test("C7: name, description, comment and first members are one save")
  func create() throws {
    var store = try FactStore.tenant()
    let run = try store.run(
      CreateWorkgroup(
        id: crew, name: "Crew", description: "on board", comment: "two\nlines", members: [.bob, .ann, .bob]))
    let workgroup = try #require(store.workgroup(crew))
    #expect(run.answer.workgroup == workgroup)
    #expect(workgroup.description == "on board")
    #expect(workgroup.comment == "two\nlines")
    #expect(workgroup.version == store.revision)
    #expect(store.members(crew) == [.ann, .bob])
    #expect(run.effects.count == 3)
  }

  @Test("C7: the description has one kilobyte, the comment four, and neither has control characters")
  func lengths() throws {
    var store = try FactStore.tenant()
    func refused(_ description: String, _ comment: String) -> String? {
      refusal { try store.run(CreateWorkgroup(name: "Crew", description: description, comment: comment)) }?.field
    }
    #expect(refused(String(repeating: "d", count: 1025), "") == "description")
    #expect(refused("", String(repeating: "c", count: 4097)) == "comment")
    #expect(refused("", "a\u{0}") == "comment")
    #expect(refused(String(repeating: "d", count: 1024), String(repeating: "c", count: 4096)) == nil)
  }

  @Test("first members must exist, by their place in the list")
  func unknownMember() throws {
    var store = try FactStore.tenant()
    store.set(.deleted, of: .bob)
    for stranger in [UserID.bob, UserID(rawValue: "nobody")] {
      let refused = refusal { try store.run(CreateWorkgroup(name: "Crew", members: [.ann, stranger])) }
      #expect(refused?.code == .notFound)
      #expect(refused?.field == "members[1]")
    }
  }

  @Test("a caller's id can't be taken twice")
  func takenID() throws {
    var store = try FactStore.tenant()
    #expect(refusal { try store.run(CreateWorkgroup(id: .team, name: "Other")) }?.code == .alreadyExists)
  }

  @Test("workgroups of other kinds are refused", arguments: [WorkgroupKind.scope, .delegated])
  func kinds(_ kind: WorkgroupKind) throws {
    var store = try FactStore.tenant()
    #expect(
      refusal { try store.run(CreateWorkgroup(name: "Crew", kind: kind)) }?.reason
        == (kind == .scope ? "scopes_not_enabled" : "workgroup_kind"))
  }

  @Test("C8: a save with an old etag changes nothing")
  func etag() throws {
    var store = try FactStore.tenant()
    let old = try #require(store.workgroup(.team)?.version)
    let saved = try store.run(UpdateWorkgroup(id: .team, description: "second", expectedVersion: old)).answer.workgroup
    #expect(saved.version == store.revision)
    let refused = refusal {
      try store.run(UpdateWorkgroup(id: .team, name: "Crew", description: "third", expectedVersion: old))
    }
    #expect(refused?.code == .versionConflict)
    #expect(store.workgroup(.team)?.name == "Team")
    #expect(store.workgroup(.team)?.description == "second")
    #expect(
      refusal { try store.run(SetRoleStates(workgroup: .team, allowed: [.map], expectedVersion: old)) }?.code
        == .versionConflict)
    #expect(refusal { try store.run(DeleteWorkgroup(id: .team, expectedVersion: old)) }?.code == .versionConflict)
    try store.run(UpdateWorkgroup(id: .team, name: "Crew", expectedVersion: saved.version))
    #expect(store.workgroup(.team)?.name == "Crew")
  }

  @Test("C8: states are part of the save that the etag guards, members are not")
  func etagScope() throws {
    var store = try FactStore.tenant()
    let old = try #require(store.workgroup(.team)?.version)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]))
    #expect(store.workgroup(.team)?.version == old)
    try store.run(SetStatesOfRole(role: .map, allowed: [.team]))
    #expect(store.workgroup(.team)?.version == store.revision)
  }

  @Test(
    "C5: Administrators and Everyone can't be renamed or deleted",
    arguments: [
      WorkgroupID.administrators, .everyone,
    ])
  func builtins(_ id: WorkgroupID) throws {
    var store = try FactStore.tenant()
    for refused in [
      refusal { try store.run(UpdateWorkgroup(id: id, name: "Other")) },
      refusal { try store.run(DeleteWorkgroup(id: id)) },
    ] {
      #expect(refused?.code == .failedPrecondition)
      #expect(refused?.reason == "builtin_workgroup")
    }
    try store.run(UpdateWorkgroup(id: id, description: "ours"))
    #expect(store.workgroup(id)?.description == "ours")
  }

  @Test("C5: Everyone's members and Administrators' roles can't be edited")
  func builtinContents() throws {
    var store = try FactStore.tenant()
    for mode in UpdateMembers.Mode.allCases {
      let users: [UserID] = mode == .invert ? [] : [.ann]
      let refused = refusal { try store.run(UpdateMembers(workgroup: .everyone, mode: mode, users: users)) }
      #expect(refused?.reason == "builtin_workgroup")
    }
    #expect(
      refusal { try store.run(SetRoleStates(workgroup: .administrators, denied: [.map])) }?.reason
        == "builtin_workgroup")
    #expect(
      refusal { try store.run(SetStatesOfRole(role: .map, allowed: [.team, .administrators])) }?.reason
        == "builtin_workgroup")
    #expect(store.state(.team, .map) == nil)
    try store.run(SetRoleStates(workgroup: .everyone, allowed: [.map]))
    try store.run(UpdateMembers(workgroup: .administrators, mode: .add, users: [.ann]))
  }

  @Test("C5: other workgroups can be renamed at any time")
  func rename() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateWorkgroup(id: .securityAdministrators, name: "Guards"))
    #expect(store.workgroup(.securityAdministrators)?.name == "Guards")
    #expect(store.state(.securityAdministrators, .security) == .allowed)
  }

  @Test("C18: deleting a workgroup ends its states, memberships and mappings; users stay")
  func delete() throws {
    var store = try FactStore.tenant()
    let idp = Source.identityProvider(ConnectionID(rawValue: "corp"))
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]), source: idp)
    try store.run(SetRoleStates(workgroup: .team, allowed: [.map]))
    let mapping = MappingFact(
      id: MappingID(rawValue: "m"), connection: ConnectionID(rawValue: "corp"), match: .exact, value: "g",
      workgroup: .team, priority: 0)
    store.facts[.mapping(mapping.id)] = .mapping(mapping)
    try store.run(DeleteWorkgroup(id: .team))
    #expect(store.workgroup(.team) == nil)
    #expect(store.members(.team).isEmpty)
    #expect(store.state(.team, .map) == nil)
    #expect(store.facts[.mapping(mapping.id)] == nil)
    #expect(store.user(.ann)?.status == .active)
    #expect(store.user(.bob)?.status == .active)
    #expect(refusal { try store.run(DeleteWorkgroup(id: .team)) }?.code == .notFound)
  }
}
