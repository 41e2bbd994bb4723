import Directory
import Model
import Testing

@Suite("The guard of the last holder of Security/Security")
struct GuardTests {
  let idp = Source.identityProvider(ConnectionID(rawValue: "corp"))
  let no = WorkgroupID(rawValue: "No")

  /// Every way to take the last holder's authority.
  enum Blow: CaseIterable {
    case suspend, deactivate, delete, leave, replace, denyRole, denyWorkgroup, denyEveryone, joinDeny
  }

  private func strike(_ blow: Blow, _ store: inout FactStore, source: Source = .manual) -> DirectoryError? {
    let administrators = WorkgroupID.administrators
    return refusal { () throws in
      switch blow {
      case .suspend: try store.run(SuspendUser(id: .administrator), source: source)
      case .deactivate: try store.run(DeactivateUser(id: .administrator), source: source)
      case .delete: try store.run(DeleteUser(id: .administrator), source: source)
      case .leave:
        try store.run(UpdateMembers(workgroup: administrators, mode: .remove, users: [.administrator]), source: source)
      case .replace:
        try store.run(UpdateMembers(workgroup: administrators, mode: .replace, users: []), source: source)
      case .denyRole: try store.run(SetStatesOfRole(role: .security, denied: [.team]), source: source)
      case .denyWorkgroup: try store.run(SetRoleStates(workgroup: .team, denied: [.security]), source: source)
      case .denyEveryone: try store.run(SetRoleStates(workgroup: .everyone, denied: [.security]), source: source)
      case .joinDeny:
        try store.run(UpdateMembers(workgroup: no, mode: .add, users: [.administrator]), source: source)
      }
    }
  }

  private func store() throws -> FactStore {
    var store = try FactStore.tenant()
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.administrator]))
    try store.run(CreateWorkgroup(id: no, name: "No"))
    try store.run(SetRoleStates(workgroup: no, denied: [.security]))
    return store
  }

  @Test("C12: no change takes the last holder, and a refused one leaves nothing (C4)", arguments: Blow.allCases)
  func lastHolder(_ blow: Blow) throws {
    var store = try store()
    let before = store.facts
    let refused = strike(blow, &store)
    #expect(refused?.code == .failedPrecondition)
    #expect(refused?.reason == "last_security_holder")
    #expect(store.facts == before)
  }

  @Test("C12: with another active holder each of them passes (C4)", arguments: Blow.allCases)
  func another(_ blow: Blow) throws {
    var store = try store()
    try store.run(UpdateMembers(workgroup: .securityAdministrators, mode: .add, users: [.bob]))
    let refused = strike(blow, &store)
    #expect((refused == nil) == (blow != .denyEveryone))
  }

  @Test("C12: a locked holder does not count")
  func lockedDoesNotCount() throws {
    var store = try store()
    try store.run(UpdateMembers(workgroup: .securityAdministrators, mode: .add, users: [.bob]))
    try store.run(SuspendUser(id: .bob))
    #expect(strike(.suspend, &store)?.reason == "last_security_holder")
  }

  @Test("C12: unsetting or deleting what gives the role is guarded too")
  func indirect() throws {
    var store = try store()
    try store.run(UpdateMembers(workgroup: .securityAdministrators, mode: .add, users: [.bob]))
    try store.run(SuspendUser(id: .administrator))
    let ways = [
      refusal { try store.run(SetRoleStates(workgroup: .securityAdministrators, unset: [.security])) },
      refusal { try store.run(DeleteWorkgroup(id: .securityAdministrators)) },
    ]
    for refused in ways { #expect(refused?.reason == "last_security_holder") }
  }

  @Test("P47: an identity provider is never held back", arguments: Blow.allCases)
  func provider(_ blow: Blow) throws {
    var store = try store()
    #expect(strike(blow, &store, source: idp) == nil)
  }
}
