import Directory
import Model
import Testing

@Suite("Items of scope workgroups")
struct ScopeItemTests {
  @Test("A2, A3: items are set together, and what is not among them any more ends")
  func set() throws {
    var store = try FactStore.scoped()
    try store.run(SetItems(workgroup: .south, items: [[.site("S2", "S1", "S2")], [.contract("C1"), .any("site")]]))
    #expect(store.items(.south) == ["1": [.site("S1", "S2")], "2": [.contract("C1"), .any("site")]])
    let version = store.workgroup(.south)?.version
    #expect(version == store.revision)
    #expect(
      try store.run(SetItems(workgroup: .south, items: [[.site("S1", "S2")], [.contract("C1"), .any("site")]])).effects
        .isEmpty)
    try store.run(SetItems(workgroup: .south, items: [[.contract("C1")]]))
    #expect(store.items(.south) == ["1": [.contract("C1")]])
    let stale = SetItems(workgroup: .south, items: [], expectedVersion: version)
    #expect(refusal { try store.run(stale) }?.code == .versionConflict)
    try store.run(SetItems(workgroup: .south, items: [], expectedVersion: store.workgroup(.south)?.version))
    #expect(store.items(.south).isEmpty)
  }

  @Test("A5: a third restriction of one category is refused, and two of each are not")
  func categories() throws {
    var store = try FactStore.scoped()
    let full: [Restriction] = [.contract("C1"), .site("S1"), .endUser("E1"), .endUser("E1", "E2")]
    try store.run(SetItems(workgroup: .south, items: [full]))
    for third in [Restriction.site("S2"), .endUser("E1"), .any("contract")] {
      let refused = refusal { try store.run(SetItems(workgroup: .south, items: [[.site("S1")], full + [third]])) }
      #expect(refused?.code == .invalidField)
      #expect(refused?.field == "items[1].restrictions")
      #expect(refused?.reason == "restrictions_per_category")
    }
  }

  @Test("A6, A7: a set of values is never empty, and `any` is said; dimensions must be known")
  func values() throws {
    var store = try FactStore.scoped()
    func field(_ items: [[Restriction]]) -> String? {
      refusal { try store.run(SetItems(workgroup: .south, items: items)) }?.field
    }
    #expect(field([[Restriction(dimension: "site", values: [])]]) == "items[0].restrictions[0].values")
    #expect(field([[]]) == "items[0].restrictions")
    #expect(
      field([[.site("S1"), Restriction(dimension: "planet", values: ["P"])]]) == "items[0].restrictions[1].dimension")
    #expect(field([[.site("")]]) == "items[0].restrictions[0].values[0]")
    #expect(field(Array(repeating: [.site("S1")], count: DirectoryLimits.itemsPerWorkgroup + 1)) == "items")
    let many = (0...DirectoryLimits.valuesPerWorkgroup).map(String.init)
    #expect(field([[Restriction(dimension: "site", values: many)]]) == "items")
    #expect(field([[.any("site")]]) == nil)
    #expect(refusal { try store.run(SetItems(workgroup: .team, items: [])) }?.reason == "workgroup_kind")
    #expect(refusal { try store.run(CreateWorkgroup(name: "R", items: [[.site("S1")]])) }?.field == "items")
  }

  @Test("A21: outside All one edits only what lies inside one of one's items, before and after")
  func authority() throws {
    var store = try FactStore.scoped()
    let (sub, other) = (WorkgroupID(rawValue: "Sub"), WorkgroupID(rawValue: "Else"))
    try store.run(UpdateMembers(workgroup: .administrators, mode: .add, users: [.ann]))
    try store.run(SetItems(workgroup: .north, items: [[.contract("C1", "C2")]]))
    try store.run(CreateWorkgroup(id: sub, name: "Sub", kind: .scope, items: [[.contract("C1")]]))
    try store.run(CreateWorkgroup(id: other, name: "Else", kind: .scope, items: [[.contract("C3")]]))
    try store.run(SetItems(workgroup: other, items: [[.contract("C3")]]), as: .ann)
    try store.run(MoveUser(user: .ann, from: .all, to: .north))
    try store.run(SetItems(workgroup: sub, items: [[.contract("C2"), .site("S1")]]), as: .ann)
    try store.run(UpdateWorkgroup(id: sub, description: "mine"), as: .ann)
    let copy = WorkgroupID(rawValue: "Copy")
    try store.run(CopyWorkgroup(of: sub, id: copy, name: "Copy"), as: .ann)
    try store.run(MoveUser(user: .ann, from: .north, to: copy), as: .ann)
    try store.run(MoveUser(user: .ann, from: copy, to: .north))
    let beyond = [
      refusal { try store.run(SetItems(workgroup: sub, items: [[.contract("C2", "C3")]]), as: .ann) },
      refusal { try store.run(SetItems(workgroup: other, items: [[.contract("C1")]]), as: .ann) },
      refusal { try store.run(SetItems(workgroup: .north, items: [[.site("S1")]]), as: .ann) },
      refusal { try store.run(UpdateWorkgroup(id: other, description: "mine"), as: .ann) },
      refusal { try store.run(DeleteWorkgroup(id: other), as: .ann) },
      refusal { try store.run(CreateWorkgroup(name: "New", kind: .scope, items: [[.site("S1")]]), as: .ann) },
      refusal { try store.run(CopyWorkgroup(of: other, name: "New"), as: .ann) },
      refusal { try store.run(MoveUser(user: .ann, from: .north, to: .all), as: .ann) },
      refusal { try store.run(MoveUser(user: .bob, from: .all, to: .north), as: .ann) },
    ]
    for refused in beyond {
      #expect(refused?.code == .permissionDenied)
      #expect(refused?.reason == "scope_authority")
    }
    try store.run(DeleteWorkgroup(id: sub), as: .ann)
  }

  @Test("A8: Lint warns about workgroups without items, but not about All and the fallback, and about impossible items")
  func lint() throws {
    let store = try FactStore.scoped()
    let applications = store.facts.values.compactMap { if case .application(let fact) = $0 { fact } else { nil } }
    let lint = ScopeLint(.standard, applications)
    func codes(_ id: WorkgroupID, _ items: [[Restriction]]) throws -> [ScopeWarning.Code] {
      let facts = items.enumerated().map {
        ScopeItemFact(workgroup: id, item: "\($0.offset + 1)", restrictions: $0.element)
      }
      return lint.warnings(try #require(store.workgroup(id)), facts).map(\.code)
    }
    #expect(try codes(.south, []) == [.noItems])
    #expect(try codes(.all, []) == [])
    #expect(try codes(.unassigned, []) == [])
    #expect(try codes(.team, []) == [])
    #expect(try codes(.south, [[.site("S1")]]) == [])
    #expect(try codes(.south, [[.site("S1"), .site("S2")]]) == [.impossibleItem])
    #expect(try codes(.south, [[Restriction(dimension: "planet", values: ["P"])]]) == [.unknownDimension])
  }
}
