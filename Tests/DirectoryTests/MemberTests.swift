import Directory
import Model
import Testing

@Suite("Members")
struct MemberTests {
  let idp = Source.identityProvider(ConnectionID(rawValue: "corp"))

  @Test("adding and removing name whom they moved, and a repetition is no change (P50, P51)")
  func addAndRemove() throws {
    var store = try FactStore.tenant()
    let add = UpdateMembers(workgroup: .team, mode: .add, users: [.bob, .ann, .bob])
    #expect(try store.run(add).answer == MembersAnswer(workgroup: .team, added: [.bob], removed: [], remaining: []))
    let revision = store.revision
    #expect(try store.run(add).effects.isEmpty)
    #expect(store.revision == revision)
    let remove = UpdateMembers(workgroup: .team, mode: .remove, users: [.bob, UserID(rawValue: "nobody")])
    #expect(try store.run(remove).answer.removed == [.bob])
    #expect(try store.run(remove).effects.isEmpty)
    #expect(store.members(.team) == [.ann])
  }

  @Test("X4: a manual edit leaves other sources alone, and says who stays")
  func sources() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann, .bob]), source: idp)
    #expect(store.sources(of: .ann, in: .team) == ["manual", "idp:corp"])
    let removed = try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: [.ann, .bob])).answer
    #expect(removed.removed == [.ann])
    #expect(
      removed.remaining == [MemberRecord(user: .ann, sources: [idp]), MemberRecord(user: .bob, sources: [idp])])
    #expect(store.members(.team) == [.ann, .bob])
    try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: [.ann]), source: idp)
    #expect(store.members(.team) == [.bob])
  }

  @Test("replacing makes the named users this source's members, and no others")
  func replace() throws {
    var store = try FactStore.tenant()
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.administrator]), source: idp)
    let answer = try store.run(UpdateMembers(workgroup: .team, mode: .replace, users: [.bob])).answer
    #expect(
      answer
        == MembersAnswer(
          workgroup: .team, added: [.bob], removed: [.ann],
          remaining: [MemberRecord(user: .administrator, sources: [idp])]))
    try store.run(UpdateMembers(workgroup: .team, mode: .replace, users: []))
    #expect(store.members(.team) == [.administrator])
  }

  @Test("C16: inverting is over all users that are not deactivated, and twice is identity")
  func invert() throws {
    var store = try FactStore.tenant()
    for (name, status) in [("old", UserStatus.deactivated), ("gone", .deleted), ("shut", .locked)] {
      let id = UserID(rawValue: name)
      try store.run(CreateUser(id: id, login: name))
      store.set(status, before: [.active], of: id)
    }
    try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.bob]), source: idp)
    let before = store.facts
    let invert = UpdateMembers(workgroup: .team, mode: .invert)
    let answer = try store.run(invert).answer
    #expect(answer.added == [.administrator, .bob, UserID(rawValue: "shut")])
    #expect(answer.removed == [.ann])
    try store.run(invert)
    #expect(store.facts == before)
  }

  @Test("C16: deactivated members stay what they are")
  func invertKeepsDeactivated() throws {
    var store = try FactStore.tenant()
    store.set(.deactivated, before: [.active], of: .ann)
    try store.run(UpdateMembers(workgroup: .team, mode: .invert))
    #expect(store.members(.team) == [.administrator, .ann, .bob])
  }

  @Test("only existing users can be added, at most 10,000 in a call")
  func limits() throws {
    var store = try FactStore.tenant()
    let unknown = refusal {
      try store.run(UpdateMembers(workgroup: .team, mode: .add, users: [.ann, UserID(rawValue: "nobody")]))
    }
    #expect(unknown?.field == "users[1]")
    let many = (0...10_000).map { UserID(rawValue: "u\($0)") }
    #expect(
      refusal { try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: many)) }?.code == .invalidField)
    #expect(
      refusal { try store.run(UpdateMembers(workgroup: .team, mode: .invert, users: [.ann])) }?.field == "users")
    try store.run(UpdateMembers(workgroup: .team, mode: .remove, users: Array(many.dropLast())))
  }
}
