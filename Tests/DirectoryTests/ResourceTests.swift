import Directory
import Model
import Testing

@Suite("Resources")
struct ResourceTests {
  private func upsert(
    _ store: inout FactStore, _ drafts: ResourceDraft..., as user: UserID? = nil
  ) throws -> UpsertAnswer {
    try store.run(UpsertResources(drafts), as: user).answer
  }

  private func refusal(_ store: FactStore, _ drafts: ResourceDraft..., as user: UserID? = nil) -> DirectoryError? {
    #expect(throws: DirectoryError.self) {
      var store = store
      try store.run(UpsertResources(drafts), as: user)
    }
  }

  @Test("A10: a contract is registered with its dimensions, a line below it, and each counts once")
  func register() throws {
    var store = try FactStore.packs("cloud_provider")
    var contract = ResourceDraft(key: .contract("C1"), name: "First", attributes: ["contract": ["C1", "C2"]])
    let line = ResourceDraft(key: .line("L1"), attributes: ["site": ["S1"]], parent: .contract("C1"))
    #expect(try upsert(&store, line, contract) == UpsertAnswer(created: 2))
    let first = try #require(store.resource(.contract("C1")))
    #expect(first.company == CreateTenant.company)
    #expect(first.unit == nil)
    #expect(store.resource(.line("L1"))?.parent == .contract("C1"))
    store.now = store.now.advanced(bySeconds: 60)
    #expect(try upsert(&store, contract, line) == UpsertAnswer(unchanged: 2))
    contract.name = "Second"
    #expect(try upsert(&store, contract, line) == UpsertAnswer(updated: 1, unchanged: 1))
    #expect(store.resource(.contract("C1"))?.updatedAt == store.now)
    #expect(store.resource(.line("L1"))?.updatedAt == first.updatedAt)
  }

  @Test("a type is found by its bare name where only one application has it")
  func bareName() throws {
    var store = try FactStore.packs("cloud_provider")
    let bare = ResourceKey(application: "", type: "contract", id: "C1")
    #expect(try upsert(&store, ResourceDraft(key: bare)).created == 1)
    #expect(store.resource(.contract("C1")) != nil)
    try store.run(PutType(ResourceTypeFact(application: "Other", name: "contract", actions: [])))
    #expect(
      refusal(store, ResourceDraft(key: bare))?.message
        == "resources[0].type must name its application: CloudProvider, Other")
  }

  @Test("links are replaced as a whole, and lead to what is registered")
  func links() throws {
    var store = try FactStore.packs("partnering")
    func key(_ type: String, _ id: String) -> ResourceKey { ResourceKey(application: "Partnering", type: type, id: id) }
    let campaign = ResourceDraft(key: key("campaign", "c"))
    var activity = ResourceDraft(key: key("activity", "a"), links: [key("campaign", "c")])
    #expect(refusal(store, activity)?.code == .notFound)
    #expect(try upsert(&store, activity, campaign) == UpsertAnswer(created: 2))
    let link = FactKey.resourceLink(ResourceLinkFact(from: activity.key, to: campaign.key))
    #expect(store.facts[link] != nil)
    activity.links = []
    #expect(try upsert(&store, activity) == UpsertAnswer(updated: 1))
    #expect(store.facts[link] == nil)
  }

  @Test(
    "what does not fit its type is refused by its field",
    arguments: [
      (ResourceDraft(key: .contract("C1"), parent: .contract("C2")), "resources[0].parent"),
      (ResourceDraft(key: .line("L"), parent: .line("M")), "resources[0].parent"),
      (ResourceDraft(key: .document("D"), parent: .contract("C2")), "resources[0].parent"),
      (ResourceDraft(key: .contract("C1"), attributes: ["contract": []]), "resources[0].attributes"),
      (ResourceDraft(key: .contract("C1"), attributes: ["contract": ["a", "a"]]), "resources[0].attributes"),
      (ResourceDraft(key: .contract("C1"), links: [.contract("C1")]), "resources[0].links"),
      (ResourceDraft(key: .contract("C1"), lockedBy: .ann), "resources[0].locked_by"),
      (ResourceDraft(key: .contract("C1"), sharedWith: [CreateTenant.unit]), "resources[0].shared_with"),
      (ResourceDraft(key: .contract("C1"), company: CompanyID(rawValue: "none")), "resources"),
    ])
  func misfits(draft: ResourceDraft, field: String) throws {
    var store = try FactStore.packs("cloud_provider", "planning")
    _ = try upsert(&store, ResourceDraft(key: .contract("C2")), ResourceDraft(key: .line("M")))
    #expect(refusal(store, draft)?.field == field)
  }

  @Test("E9: an asset is made only where the matrix has a row for it")
  func matrix() throws {
    var store = try FactStore.packs("messaging")
    let (group, team) = (UnitID(rawValue: "g"), UnitID(rawValue: "t"))
    for unit in [
      UnitFact(id: group, name: "G", level: .group, parent: CreateTenant.unit),
      UnitFact(id: team, name: "T", level: .team, parent: group),
    ] { store.facts[.unit(unit.id)] = .unit(unit) }
    func draft(_ type: String, _ unit: UnitID?) -> ResourceDraft {
      ResourceDraft(key: ResourceKey(application: "Messaging", type: type, id: "x"), unit: unit)
    }
    #expect(refusal(store, draft("number", group))?.reason == "placement_matrix")
    #expect(refusal(store, draft("bot", team))?.reason == "placement_matrix")
    #expect(try upsert(&store, draft("number", team), draft("app", group), draft("media", team)).created == 3)
    #expect(try upsert(&store, draft("bot", nil)).created == 1)
    #expect(store.resource(ResourceKey(application: "Messaging", type: "bot", id: "x"))?.unit == CreateTenant.unit)
  }

  @Test("nodes of trees are made by Entities alone")
  func nodes() throws {
    var store = try FactStore.packs("planning")
    #expect(refusal(store, ResourceDraft(key: .hierarchy("world")))?.reason == "entity_tree")
    try store.run(CreateTree(type: .hierarchy, root: EntityDraft(id: "world"), nodes: []))
    #expect(try upsert(&store, ResourceDraft(key: .document("D"), parent: .hierarchy("world"))).created == 1)
    let refused = #expect(throws: DirectoryError.self) { try store.run(DeleteResource(.hierarchy("world"))) }
    #expect(refused?.reason == "entity_tree")
  }

  @Test("an acting user registers resources with directory.resources.manage, which Administrators hold")
  func authority() throws {
    var store = try FactStore.packs("cloud_provider")
    let draft = ResourceDraft(key: .contract("C1"))
    #expect(refusal(store, draft, as: .ann)?.reason == "directory.resources.manage")
    #expect(try upsert(&store, draft, as: .administrator).created == 1)
  }

  @Test("a resource goes with all that hangs on it, but not while others lie below it")
  func delete() throws {
    var store = try FactStore.packs("cloud_provider")
    let line = ResourceDraft(key: .line("L1"), parent: .contract("C1"), links: [.contract("C2")])
    _ = try upsert(&store, ResourceDraft(key: .contract("C1")), ResourceDraft(key: .contract("C2")), line)
    let refused = #expect(throws: DirectoryError.self) { try store.run(DeleteResource(.contract("C1"))) }
    #expect(refused?.reason == "resource_children")
    try store.run(DeleteResource(.line("L1")))
    #expect(!store.facts.keys.contains { if case .resourceLink = $0 { true } else { false } })
    let version = try #require(store.versions[.resource(.contract("C1"))])
    let stale = #expect(throws: DirectoryError.self) {
      try store.run(DeleteResource(.contract("C1"), expectedVersion: version + 1))
    }
    #expect(stale?.code == .versionConflict)
    try store.run(DeleteResource(.contract("C1"), expectedVersion: version))
    #expect(store.resource(.contract("C1")) == nil)
  }

  @Test("a batch is bounded, and names each resource once")
  func bounds() throws {
    let store = try FactStore.packs("cloud_provider")
    let many = (0...DirectoryLimits.resourcesPerBatch).map { ResourceDraft(key: .contract("C\($0)")) }
    #expect(throws: DirectoryError.self) { try store.decide(UpsertResources(many)) }
    #expect(refusal(store, many[0], many[0])?.field == "resources[1]")
  }
}
