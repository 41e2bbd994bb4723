import Directory
import Model
import Testing

@Suite("Resource types")
struct ResourceTypeTests {
  private func refusal(_ store: FactStore, _ type: ResourceTypeFact) -> DirectoryError? {
    #expect(throws: DirectoryError.self) {
      var store = store
      try store.run(PutType(type))
    }
  }

  private let view = [ActionFact(name: "view", permission: "p.view")]

  @Test("A24: a type with dimensions of its own is filtered by them, and names its application into being")
  func ownType() throws {
    var store = try FactStore.packs("cloud_provider")
    let type = ResourceTypeFact(application: "Shop", name: "deal", actions: view, scopeDimensions: ["country"])
    let answer = try store.run(PutType(type)).answer
    #expect(answer == TypeAnswer(type: type, version: store.revision))
    #expect(store.facts[.application("Shop")] == .application(ApplicationFact(name: "Shop")))
    #expect(try store.run(PutType(type)).effects.isEmpty)
  }

  @Test("an etag guards the type")
  func etag() throws {
    var store = try FactStore.packs("planning")
    var type = ResourceTypeFact(application: "planning", name: "chart", actions: view)
    let version = try store.run(PutType(type)).answer.version
    type.actions.append(ActionFact(name: "edit", permission: nil))
    try store.run(PutType(type, expectedVersion: version))
    type.actions.removeLast()
    let refused = #expect(throws: DirectoryError.self) { try store.run(PutType(type, expectedVersion: version)) }
    #expect(refused?.code == .versionConflict)
  }

  @Test("C11: who defines types needs the authority over roles")
  func authority() throws {
    var store = try FactStore.packs("planning")
    let type = ResourceTypeFact(application: "planning", name: "chart", actions: view)
    let refused = #expect(throws: DirectoryError.self) { try store.run(PutType(type), as: .ann) }
    #expect(refused?.reason == "directory.roles.manage")
    try store.run(PutType(type), as: .administrator)
  }

  @Test(
    "guards of a type go together",
    arguments: [
      ("scope", ResourceTypeFact(application: "A", name: "t", actions: [], isContainer: true), "container"),
      ("kind", ResourceTypeFact(application: "A", name: "tree", actions: []), "name"),
      ("slash", ResourceTypeFact(application: "A/B", name: "t", actions: []), "application"),
      (
        "twice",
        ResourceTypeFact(
          application: "A", name: "t", actions: [.init(name: "v", permission: nil), .init(name: "v", permission: nil)]),
        "actions[1]"
      ),
      (
        "entity",
        ResourceTypeFact(application: "A", name: "t", actions: [.init(name: "v", permission: nil, entity: "read")]),
        "actions[0].entity"
      ),
      ("levels", ResourceTypeFact(application: "A", name: "t", actions: [], hasLevels: true), "levels"),
      ("child", ResourceTypeFact(application: "A", name: "t", actions: [], childOf: ["u"]), "child_of[0]"),
      ("tree", ResourceTypeFact(application: "planning", name: "t", actions: [], entity: "dashboard"), "entity"),
      (
        "line",
        ResourceTypeFact(
          application: "A", name: "t", actions: [], scopeDimensions: ["d"], isContainer: true, isLine: true),
        "line"
      ),
      (
        "matrix",
        ResourceTypeFact(
          application: "A", name: "t", actions: [],
          matrix: [PlacementRule(at: .any, edit: [.own], use: [.own], share: .none)]), "matrix"
      ),
    ])
  func misfits(_: String, type: ResourceTypeFact, field: String) throws {
    let refused = refusal(try FactStore.packs("planning"), type)
    #expect(refused?.code == .invalidField)
    #expect(refused?.field == field)
  }

  @Test("a type keeps what its resources and the types in its trees need")
  func inUse() throws {
    var store = try FactStore.packs("planning", "cloud_provider")
    var hierarchy = ResourceTypeFact(application: "planning", name: "hierarchy", actions: [])
    #expect(refusal(store, hierarchy)?.reason == "type_in_use")
    hierarchy.entity = "tree"
    try store.run(PutType(hierarchy))
    try store.run(UpsertResources([ResourceDraft(key: .contract("C1"))]))
    let plain = ResourceTypeFact(
      application: "CloudProvider", name: "contract", actions: view, scopeDimensions: ["contract"])
    #expect(refusal(store, plain)?.reason == "type_in_use")
    try store.run(DeleteResource(.contract("C1")))
    try store.run(PutType(plain))
  }
}
