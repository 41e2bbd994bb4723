import Directory
import Model
import Testing

@Suite("Authority over changes")
struct AuthorityTests {
  static let carol = UserID(rawValue: "carol")
  let change = CreateUser(id: carol, login: "carol")

  @Test("C3: by default only members of Administrators manage users, workgroups and roles")
  func administratorsOnly() throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(change, as: .ann) }
    #expect(refused?.code == .permissionDenied)
    #expect(refused?.reason == "directory.users.manage")
    #expect(refused?.message.contains("directory.users.manage") == true)
    #expect(store.user(Self.carol) == nil)
    try store.run(change, as: .administrator)
    #expect(store.user(Self.carol) != nil)
  }

  @Test("C3: each command asks for the permission of its area")
  func areas() throws {
    let store = try FactStore.tenant()
    func permission(_ command: some Command) -> String? {
      refusal { try store.decide(command, as: .ann) }?.reason
    }
    #expect(permission(SuspendUser(id: .bob)) == "directory.users.manage")
    #expect(permission(CreateWorkgroup(name: "New")) == "directory.workgroups.manage")
    #expect(permission(UpdateMembers(workgroup: .team, mode: .invert)) == "directory.workgroups.manage")
    #expect(permission(SetRoleStates(workgroup: .team, allowed: [.map])) == "directory.roles.manage")
    #expect(permission(SetStatesOfRole(role: .map, allowed: [.team])) == "directory.roles.manage")
  }

  @Test("C3: the abilities are roles, and can be given to others")
  func givenToOthers() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateMembers(workgroup: .securityAdministrators, mode: .add, users: [.ann]), as: .administrator)
    try store.run(change, as: .ann)
    try store.run(
      SetRoleStates(workgroup: .team, allowed: [RoleKey(application: "Maps", name: "People")]), as: .ann)
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]), as: .ann)
    try store.run(SuspendUser(id: Self.carol), as: .bob)
    #expect(refusal { try store.run(CreateWorkgroup(name: "New"), as: .bob) }?.code == .permissionDenied)
  }

  @Test("C3: a deny takes the authority of an administrator too (C9)")
  func denied() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateMembers(workgroup: .administrators, mode: .add, users: [.bob]))
    try store.run(CreateWorkgroup(id: WorkgroupID(rawValue: "No"), name: "No", members: [.administrator]))
    try store.run(SetRoleStates(workgroup: WorkgroupID(rawValue: "No"), denied: [.security]))
    #expect(refusal { try store.run(change, as: .administrator) }?.code == .permissionDenied)
    try store.run(change, as: .bob)
  }

  @Test(
    "C3: an acting user who is not active has no authority",
    arguments: [UserStatus.invited, .registered, .locked, .deactivated, .deleted])
  func inactive(_ status: UserStatus) throws {
    var store = try FactStore.tenant()
    store.set(status, before: [.active], of: .administrator)
    let refused = refusal { try store.run(change, as: .administrator) }
    #expect(refused?.code == .permissionDenied)
    #expect(refused?.reason == "acting_user")
  }

  @Test("C3: an acting user who does not exist has no authority")
  func unknown() throws {
    var store = try FactStore.tenant()
    #expect(refusal { try store.run(change, as: UserID(rawValue: "nobody")) }?.code == .permissionDenied)
  }

  @Test("what only principals may call is refused to acting users, administrators too")
  func principals() throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(AcceptEnrolment(secretDigest: FactStore.digest), as: .administrator) }
    #expect(refused?.code == .permissionDenied)
    #expect(refused?.reason == "principal_only")
  }

  @Test("authority comes before everything else: who lacks it learns nothing of what exists")
  func authorityFirst() throws {
    let store = try FactStore.tenant()
    let there = refusal { try store.decide(DeleteUser(id: .bob), as: .ann) }
    let not = refusal { try store.decide(DeleteUser(id: UserID(rawValue: "nobody")), as: .ann) }
    #expect(there?.code == .permissionDenied)
    #expect(there?.message == not?.message)
  }

  @Test("authority and a command's own facts are loaded in one round")
  func oneRound() throws {
    let store = try FactStore.tenant()
    #expect(try store.decide(SuspendUser(id: .bob), as: .administrator).rounds == 1)
    #expect(try store.decide(SetRoleStates(workgroup: .team, allowed: [.map]), as: .administrator).rounds == 1)
    #expect(try store.decide(CreateWorkgroup(name: "New", members: [.ann]), as: .administrator).rounds == 1)
  }
}
