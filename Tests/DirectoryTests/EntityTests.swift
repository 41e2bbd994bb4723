import Directory
import Model
import Testing

@Suite("Entities")
struct EntityTests {
  /// world above europe above france, and asia; made by a service.
  private func world() throws -> FactStore {
    var store = try FactStore.packs("planning")
    try store.run(
      CreateTree(
        type: .hierarchy, root: EntityDraft(id: "world", name: "World"),
        nodes: [
          EntityDraft(id: "france", parent: "europe"), EntityDraft(id: "europe"),
          EntityDraft(id: "asia", parent: "world"),
        ]))
    return store
  }

  private func refusal<C: Command>(_ store: FactStore, _ command: C, as user: UserID? = nil) -> DirectoryError? {
    #expect(throws: DirectoryError.self) { try store.decide(command, as: user) }
  }

  private func set(
    _ principal: EntityPrincipal, _ node: String?, _ reach: EntityReach = .node, allowed: [EntityPermission] = [],
    denied: [EntityPermission] = [], unset: [EntityPermission] = []
  ) -> SetEntityPermissions {
    SetEntityPermissions(
      principal: principal, type: .hierarchy, node: node, reach: reach, allowed: allowed, denied: denied, unset: unset)
  }

  @Test("C25: creator, Administrators and the listed workgroups get Full Control of a new tree")
  func fullControl() throws {
    var store = try FactStore.packs("planning")
    try store.run(CreateWorkgroup(id: .team, name: "Team"))
    if case .tenant(var tenant)? = store.facts[.tenant] {
      tenant.fullControlWorkgroups = [.team]
      store.facts[.tenant] = .tenant(tenant)
    }
    let nodes = [EntityDraft(id: "europe")]
    try store.run(CreateTree(type: .hierarchy, root: EntityDraft(id: "world"), nodes: nodes), as: .administrator)
    let all: [EntityPermission: RoleState] = [.read: .allowed, .update: .allowed, .delete: .allowed, .assign: .allowed]
    for principal in [EntityPrincipal.workgroup(.administrators), .workgroup(.team), .user(.administrator)] {
      #expect(store.states(of: principal, on: .hierarchy, node: "world") == all)
      #expect(store.states(of: principal, on: .hierarchy, node: "europe").isEmpty)
    }
    #expect(store.states(of: .user(.ann), on: .hierarchy, node: "world").isEmpty)
  }

  @Test("a tree is made by who holds <type>.manage, of nodes that all lie below its root")
  func create() throws {
    let store = try world()
    #expect(store.resource(.hierarchy("world"))?.name == "World")
    #expect(store.resource(.hierarchy("france"))?.parent == .hierarchy("europe"))
    #expect(store.resource(.hierarchy("europe"))?.parent == .hierarchy("world"))
    func tree(_ nodes: EntityDraft...) -> CreateTree {
      CreateTree(type: .hierarchy, root: EntityDraft(id: "other"), nodes: nodes)
    }
    #expect(refusal(store, tree(), as: .ann)?.reason == "hierarchy.manage")
    #expect(refusal(store, tree(EntityDraft(id: "asia")))?.reason == "node_id")
    #expect(
      refusal(store, tree(EntityDraft(id: "a", parent: "b"), EntityDraft(id: "b", parent: "a")))?.field == "nodes")
    #expect(refusal(store, tree(EntityDraft(id: "a", parent: "asia")))?.field == "nodes")
    #expect(refusal(store, tree(EntityDraft(id: "a"), EntityDraft(id: "a")))?.field == "nodes[1]")
    let deep = (1...DirectoryLimits.treeDepth).map {
      EntityDraft(id: "n\($0)", parent: $0 == 1 ? nil : "n\($0 - 1)")
    }
    #expect(refusal(store, CreateTree(type: .hierarchy, root: EntityDraft(id: "d"), nodes: deep))?.field == "nodes")
    #expect(
      try store.decide(CreateTree(type: .hierarchy, root: EntityDraft(id: "d"), nodes: deep.dropLast())).answer.added
        == DirectoryLimits.treeDepth)
    let flat = CreateTree(type: .regime, root: EntityDraft(id: "tax"), nodes: [EntityDraft(id: "a")])
    #expect(refusal(store, flat)?.field == "nodes")
    let none = CreateTree(type: TypeKey(application: "", name: "dashboard"), root: EntityDraft(id: "x"), nodes: [])
    #expect(refusal(store, none)?.reason == "no_entity")
  }

  @Test("nodes are added, renamed and moved, and stay a tree")
  func update() throws {
    var store = try world()
    func update(_ nodes: EntityDraft...) -> UpdateNodes { UpdateNodes(type: .hierarchy, tree: "world", nodes: nodes) }
    let answer = try store.run(
      update(
        EntityDraft(id: "paris", parent: "france"), EntityDraft(id: "france", parent: "asia", name: "F"),
        EntityDraft(id: "asia"))
    ).answer
    #expect(answer == NodesAnswer(added: 1, changed: 1))
    #expect(store.resource(.hierarchy("france"))?.parent == .hierarchy("asia"))
    #expect(refusal(store, update(EntityDraft(id: "asia", parent: "paris")))?.field == "nodes[0].parent")
    #expect(refusal(store, update(EntityDraft(id: "new", parent: "nowhere")))?.field == "nodes[0].parent")
    #expect(refusal(store, update(EntityDraft(id: "world", parent: "asia")))?.field == "nodes[0].parent")
    #expect(refusal(store, UpdateNodes(type: .hierarchy, tree: "asia", nodes: []))?.code == .notFound)
    try store.run(CreateTree(type: .hierarchy, root: EntityDraft(id: "other"), nodes: []))
    let foreign = UpdateNodes(type: .hierarchy, tree: "other", nodes: [EntityDraft(id: "asia")])
    #expect(refusal(store, foreign)?.reason == "other_tree")
  }

  @Test("a move of a deep subtree keeps the tree within its depth")
  func depth() throws {
    var store = try world()
    func chain(_ name: String, _ parent: String) -> [EntityDraft] {
      (1...60).map { EntityDraft(id: "\(name)\($0)", parent: $0 == 1 ? parent : "\(name)\($0 - 1)") }
    }
    try store.run(UpdateNodes(type: .hierarchy, tree: "world", nodes: chain("a", "asia") + chain("e", "europe")))
    let move = UpdateNodes(type: .hierarchy, tree: "world", nodes: [EntityDraft(id: "e1", parent: "a60")])
    #expect(refusal(store, move)?.field == "nodes")
  }

  @Test(
    "C24: a change applies to the node, to those below and to those above, and says to how many",
    arguments: [
      (EntityReach.node, ["europe"]), (.nodeAndChildren, ["europe", "france"]), (.children, ["france"]),
      (.nodeAndParents, ["europe", "world"]), (.nodeChildrenParents, ["europe", "france", "world"]),
    ])
  func reach(reach: EntityReach, nodes: [String]) throws {
    var store = try world()
    let answer = try store.run(set(.user(.ann), "europe", reach, allowed: [.read])).answer
    #expect(answer.count == nodes.count)
    let reached = ["asia", "europe", "france", "world"].filter { (node: String) in
      store.states(of: .user(.ann), on: .hierarchy, node: node) == [.read: .allowed]
    }
    #expect(reached == nodes)
  }

  @Test("C21: each permission is allowed, denied or unset, on a node or on all of the type")
  func states() throws {
    var store = try world()
    let ann = EntityPrincipal.user(.ann)
    try store.run(set(ann, nil, allowed: [.read, .update], denied: [.delete]))
    #expect(
      store.states(of: ann, on: .hierarchy, node: nil) == [.read: .allowed, .update: .allowed, .delete: .denied])
    try store.run(set(ann, nil, denied: [.read], unset: [.update, .assign]))
    #expect(store.states(of: ann, on: .hierarchy, node: nil) == [.read: .denied, .delete: .denied])
    #expect(try store.run(set(ann, nil, denied: [.read])).effects.isEmpty)
    #expect(refusal(store, set(ann, nil))?.field == "allow")
    #expect(refusal(store, set(ann, nil, allowed: [.read], denied: [.read]))?.field == "deny")
    #expect(refusal(store, set(ann, nil, .nodeAndChildren, allowed: [.read]))?.field == "apply_to")
    #expect(refusal(store, set(ann, "nowhere", allowed: [.read]))?.code == .notFound)
  }

  @Test("C28: Full Control stands for read, update, delete and assign")
  func fullControlIsFour() throws {
    var store = try world()
    let ann = EntityPrincipal.user(.ann)
    try store.run(set(ann, "asia", allowed: [.fullControl], denied: [.update]))
    #expect(
      store.states(of: ann, on: .hierarchy, node: "asia")
        == [.read: .allowed, .update: .denied, .delete: .allowed, .assign: .allowed])
    try store.run(set(ann, "asia", unset: [.fullControl]))
    #expect(store.states(of: ann, on: .hierarchy, node: "asia").isEmpty)
  }

  @Test("C20: users and workgroups that exist hold permissions on hierarchies and regimes")
  func principals() throws {
    var store = try world()
    try store.run(CreateTree(type: .regime, root: EntityDraft(id: "tax"), nodes: []))
    let regime = SetEntityPermissions(
      principal: .workgroup(.everyone), type: .regime, node: "tax", reach: .nodeChildrenParents, allowed: [.read])
    #expect(try store.run(regime).answer.count == 1)
    #expect(refusal(store, set(.user(UserID(rawValue: "nobody")), "asia", allowed: [.read]))?.field == "user")
    #expect(refusal(store, set(.workgroup(.team), "asia", allowed: [.read]))?.field == "workgroup")
  }

  @Test("a node goes with all below it and with what was said of them, unless something else lies there")
  func delete() throws {
    var store = try world()
    try store.run(set(.user(.ann), "europe", .nodeAndChildren, allowed: [.read]))
    try store.run(UpsertResources([ResourceDraft(key: .document("D"), parent: .hierarchy("france"))]))
    #expect(refusal(store, DeleteNode(.hierarchy("europe")))?.reason == "entity_in_use")
    try store.run(DeleteResource(.document("D")))
    #expect(try store.run(DeleteNode(.hierarchy("europe"))).answer.deleted == 2)
    #expect(store.resource(.hierarchy("france")) == nil)
    #expect(store.states(of: .user(.ann), on: .hierarchy, node: "france").isEmpty)
    #expect(store.resource(.hierarchy("asia")) != nil)
    #expect(refusal(store, DeleteNode(.hierarchy("europe")))?.code == .notFound)
  }
}
