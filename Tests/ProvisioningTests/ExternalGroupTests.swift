import Directory
import Model
import Provisioning
import Testing

@Suite("Pushed groups")
struct ExternalGroupTests {
  private let plan = ExternalGroupID(rawValue: "g-plan")

  private func users(_ names: String...) -> [UserID] { names.map(UserID.init(rawValue:)) }

  @Test("P31, P40: a group is an object of its own, bound to the mappings that match its name or its ids")
  func create() throws {
    var store = try FactStore.pushed()
    try store.map("ext-7", to: .analysts)
    let run = try store.pushGroup("g-plan", externalID: "ext-7", members: ["corp-kim", "corp-lee"])
    #expect(run.answer.added == 2)
    #expect(store.members(.planners) == users("kim", "lee") && store.members(.analysts) == users("kim", "lee"))
    #expect(store.sources(of: users("kim")[0], in: .planners) == ["idp:corp"])
    try store.pushGroup("unmapped")
    #expect(store.members(of: ExternalGroupID(rawValue: "unmapped")) == [])
  }

  @Test("P32: a displayName is taken once per connection, in whatever letters")
  func uniqueName() throws {
    var store = try FactStore.pushed()
    try store.run(CreateIdentityProvider(id: .other, name: "Other"))
    try store.pushGroup("g-plan")
    let taken = #expect(throws: DirectoryError.self) { try store.pushGroup("G-Plan") }
    #expect(taken?.code == .alreadyExists && taken?.reason == "display_name_taken" && taken?.field == "display_name")
    try store.push(
      CreateExternalGroup(connection: .other, draft: ExternalGroupDraft(displayName: "g-plan")))
    try store.pushGroup("second")
    let renamed = #expect(throws: DirectoryError.self) { try store.change("second", name: "G-PLAN") }
    #expect(renamed?.reason == "display_name_taken")
  }

  @Test("P33: many are added in one request, none twice; several steps of one body count one after the other")
  func members() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    let version = try #require(store.externalGroup(plan)?.version)
    let run = try store.change("g-plan", .add(["corp-kim", "corp-lee", "corp-lee"]))
    #expect(run.answer.added == 1 && run.answer.group.version > version)
    #expect(store.members(of: plan) == ["corp-kim", "corp-lee"])
    try store.change("g-plan", .remove(["corp-kim"]), .add(["corp-max"]), .remove(["corp-lee"]), .add(["corp-lee"]))
    #expect(store.members(of: plan) == ["corp-lee", "corp-max"] && store.members(.planners) == users("lee", "max"))
    try store.change("g-plan", .replace(["corp-kim", "corp-max"]))
    #expect(store.members(of: plan) == ["corp-kim", "corp-max"] && store.members(.planners) == users("kim", "max"))
  }

  @Test("P34: a value list takes out exactly those named; only without one all go")
  func valueList() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim", "corp-lee", "corp-max"])
    #expect(try store.change("g-plan", .remove(["corp-lee"])).answer.removed == 1)
    #expect(store.members(.planners) == users("kim", "max"))
    #expect(try store.change("g-plan", .removeAll).answer.removed == 2)
    #expect(store.members(.planners) == [] && store.members(of: plan) == [])
  }

  @Test("P35: removing who is no member or nobody succeeds; adding somebody unknown or another connection's doesn't")
  func strangers() throws {
    var store = try FactStore.pushed()
    try store.run(CreateIdentityProvider(id: .other, name: "Other"))
    try store.pushUser("zed", on: .other)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    #expect(try store.change("g-plan", .remove(["corp-lee", "nobody", "", "other-zed"])).effects.isEmpty)
    for unknown in ["nobody", "other-zed", "not an id", ""] {
      let error = #expect(throws: DirectoryError.self) { try store.change("g-plan", .add(["corp-lee", unknown])) }
      #expect(error?.code == .invalidField && error?.field == "members" && error?.reason == "unknown_member")
    }
    #expect(store.members(of: plan) == ["corp-kim"], "all or nothing")
    let created = #expect(throws: DirectoryError.self) { try store.pushGroup("g-new", members: ["nobody"]) }
    #expect(created?.reason == "unknown_member")
  }

  @Test("P37: a rename to the same name has no effect, and so no new version")
  func sameName() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    let version = store.externalGroup(plan)?.version
    let run = try store.change("g-plan", name: "g-plan")
    #expect(run.effects.isEmpty && run.answer.group.version == version)
  }

  @Test("P38, P40: deleting a group deletes neither users nor workgroups, and ends what it led to")
  func delete() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    try store.pushGroup("outer")
    try store.change("outer", .add(["g-plan"]))
    try store.push(DeleteExternalGroup(connection: .corp, id: plan))
    #expect(store.user(users("kim")[0])?.status == .active && store.workgroup(.planners) != nil)
    #expect(store.members(.planners) == [])
    let left = store.facts.keys.filter { key in
      switch key {
      case .externalMember, .nestedGroup, .binding: true
      case .externalGroup(let id): id == plan
      default: false
      }
    }
    #expect(left.isEmpty)
    let gone = #expect(throws: DirectoryError.self) {
      try store.push(DeleteExternalGroup(connection: .corp, id: plan))
    }
    #expect(gone?.code == .notFound)
  }

  @Test("P40: a rename binds what its new name matches and unbinds nothing")
  func rename() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    try store.change("g-plan", name: "g-ana")
    #expect(store.members(.planners) == users("kim") && store.members(.analysts) == users("kim"))
    try store.change("g-plan", .add(["corp-lee"]))
    #expect(store.members(.planners) == users("kim", "lee") && store.members(.analysts) == users("kim", "lee"))
    try store.change("g-plan", name: "nothing")
    #expect(store.members(.planners) == users("kim", "lee") && store.members(.analysts) == users("kim", "lee"))
  }

  @Test("P40: a mapping that is made binds groups that are there and leads their members; one that ends takes it back")
  func mappings() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-late", members: ["corp-kim"])
    try store.pushGroup("outer")
    try store.change("outer", .add(["g-late", "corp-lee"]))
    let mapping = try store.map("OUT*", .caseInsensitive, to: .analysts)
    #expect(store.members(.analysts) == [])
    let pattern = try store.map("out*", .glob, to: .analysts)
    #expect(store.members(.analysts) == users("kim", "lee"))
    try store.run(DeleteMapping(id: mapping.id))
    #expect(store.members(.analysts) == users("kim", "lee"))
    try store.run(DeleteMapping(id: pattern.id))
    #expect(store.members(.analysts) == [])
    #expect(!store.facts.keys.contains { if case .binding = $0 { true } else { false } })
  }

  @Test("P40: a workgroup that is deleted takes its mappings and their bindings along")
  func workgroupDeleted() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", members: ["corp-kim"])
    try store.run(DeleteWorkgroup(id: .planners))
    #expect(!store.facts.keys.contains { if case .binding = $0 { true } else { false } })
    #expect(store.members(of: plan) == ["corp-kim"])
  }

  @Test("P39: groups in groups lead through all of them; circles and too deep ones are refused")
  func nested() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan")
    try store.pushGroup("middle", members: ["corp-lee"])
    try store.pushGroup("inner", members: ["corp-kim"])
    try store.change("middle", .add(["inner"]))
    #expect(store.members(.planners) == [])
    try store.change("g-plan", .add(["middle", "corp-max"]))
    #expect(store.members(.planners) == users("kim", "lee", "max"))
    for (group, member) in [("inner", "g-plan"), ("middle", "g-plan"), ("inner", "inner")] {
      let circle = #expect(throws: DirectoryError.self) { try store.change(group, .add([member])) }
      #expect(circle?.code == .invalidField && circle?.reason == "nested_circle")
    }
    try store.change("middle", .remove(["inner"]))
    #expect(store.members(.planners) == users("lee", "max"))
    var outer = "g-plan"
    for depth in 0..<20 {
      let name = "level-\(depth)"
      try store.pushGroup(name)
      do {
        try store.change(name, .add([outer]))
      } catch let error as DirectoryError {
        #expect(error.reason == "nesting_depth" && depth == ProvisioningLimits.nestingDepth - 1)
        return
      }
      outer = name
    }
    Issue.record("groups nest without a bound")
  }

  @Test("P45: a membership stays while any group of the connection leads to it, and while any other source says so")
  func severalGroups() throws {
    var store = try FactStore.pushed()
    try store.map("also", to: .planners)
    try store.pushGroup("g-plan", members: ["corp-kim"])
    try store.pushGroup("also", members: ["corp-kim", "corp-lee"])
    try store.run(UpdateMembers(workgroup: .planners, mode: .add, users: users("lee")))
    try store.change("g-plan", .remove(["corp-kim"]))
    #expect(store.members(.planners) == users("kim", "lee"))
    try store.change("also", .removeAll)
    #expect(store.members(.planners) == users("lee"))
    #expect(store.sources(of: users("lee")[0], in: .planners) == ["manual"])
  }

  @Test("P41: a login with the state of a push leads to the same, also under the name that a group had or has")
  func loginAfterPush() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan", externalID: "id-1", members: ["corp-kim"])
    try store.change("g-plan", name: "renamed", externalID: "id-1")
    for value in ["renamed", "id-1", "g-plan"] {
      #expect(try store.login("kim", ["groups": .list([value])]).effects.isEmpty, "\(value)")
    }
    #expect(try store.login("kim", ["groups": .list(["RENAMED"])]).answer.removed == [.planners], "C39")
    #expect(try store.change("g-plan", .add(["corp-kim"])).effects.count == 1, "the push is newer than the login")
    #expect(store.members(.planners) == users("kim"))
  }

  @Test("P41: a push and a login of any groups, nested or not, lead a user to the same workgroups")
  func sameResult() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = FactStore.SplitMix(state: seed)
    for _ in 0..<50 {
      var store = try FactStore.pushed()
      let names = (0..<6).map { "n\($0)" }
      let workgroups = (0..<4).map { WorkgroupID(rawValue: "W\($0)") }
      for id in workgroups { try store.run(CreateWorkgroup(id: id, name: id.rawValue)) }
      for name in names where Bool.random(using: &random) {
        try store.map(name, to: workgroups[Int.random(in: 0..<4, using: &random)])
      }
      for name in names { try store.pushGroup(name) }
      for (index, name) in names.enumerated() where index > 0 && Bool.random(using: &random) {
        try store.change(names[Int.random(in: 0..<index, using: &random)], .add([name]))
      }
      let mine = names.filter { _ in Bool.random(using: &random) }
      for name in mine { try store.change(name, .add(["corp-kim"])) }
      let run = try store.login("kim", ["groups": .list(mine)])
      #expect(run.effects.isEmpty, "seed \(seed): \(run.effects)")
    }
  }

  @Test("A25: pushed groups choose a scope workgroup by priority, and a tie changes nothing of the user")
  func scopes() throws {
    var store = try ScopeTests.store()
    for name in ["kim", "lee"] { try store.pushUser(name) }
    for name in ["n", "s", "t", "g-plan"] { try store.pushGroup(name) }
    try store.change("s", .add(["corp-kim"]))
    #expect(store.scopes(of: users("kim")[0]) == [ScopeTests.south])
    try store.change("n", .add(["corp-kim", "corp-lee"]))
    #expect(store.scopes(of: users("kim")[0]) == [ScopeTests.north])
    let tie = try store.change("t", .add(["corp-kim"]))
    #expect(tie.answer.conflicts == users("kim") && store.scopes(of: users("kim")[0]) == [ScopeTests.north])
    try store.change("g-plan", .add(["corp-kim", "corp-lee"]))
    #expect(store.members(.planners) == users("lee"), "nothing of whom is in conflict")
    try store.change("t", .remove(["corp-kim"]))
    try store.change("n", .remove(["corp-kim", "corp-lee"]))
    #expect(store.scopes(of: users("kim")[0]) == [ScopeTests.south])
    #expect(store.scopes(of: users("lee")[0]).map(\.rawValue) == ["Unassigned"])
  }

  @Test("C40: pushed groups lead into Administrators only where the connection has opted in")
  func administrators() throws {
    var store = try FactStore.connected(mayMapAdministrators: true)
    try store.pushUser("kim")
    try store.map("admins", to: .administrators)
    try store.pushGroup("admins", members: ["corp-kim"])
    #expect(store.members(.administrators).contains(users("kim")[0]))
    try store.run(UpdateIdentityProvider(id: .corp, mayMapAdministrators: false))
    try store.change("admins", .add(["corp-kim"]))
    #expect(!store.members(.administrators).contains(users("kim")[0]))
  }

  @Test("P50, P51: any request again changes nothing and bumps no version")
  func resend() throws {
    var store = try FactStore.pushed()
    try store.pushGroup("g-plan")
    try store.pushGroup("inner", members: ["corp-max"])
    for (round, operation) in [
      MemberOperation.add(["corp-kim", "inner"]), .remove(["corp-lee"]), .replace(["corp-lee", "inner"]), .removeAll,
    ].enumerated() {
      try store.change("g-plan", operation, loading: .oneByOne(seed: UInt64(round)))
      let version = store.externalGroup(plan)?.version
      let again = try store.change("g-plan", operation)
      #expect(again.effects.isEmpty && again.answer.group.version == version)
    }
  }

  @Test("P33: a request asks for the members that it names, and for the whole group only to empty or replace it")
  func cost() throws {
    let request = UpdateExternalGroup(connection: .corp, id: plan, operations: [.add(["a"]), .remove(["b"])])
    #expect(!request.reads.contains(.pushed(.allMembers(of: plan))))
    #expect(request.reads.contains(.pushed(.members(of: plan, among: ["a", "b"]))))
    let whole = UpdateExternalGroup(connection: .corp, id: plan, operations: [.removeAll])
    #expect(whole.reads.contains(.pushed(.allMembers(of: plan))))
  }
}
