import Authorization
import Model
import Testing

/// The conjuncts `level`, `entity`, `delegation`, and roles that are held without a workgroup.
struct AccessTests {
  private static func levels() -> World {
    var world = World()
    let levels = [("owner", 4, ["view", "edit"]), ("participant", 2, ["view"]), ("viewer", 1, ["view", "pay"])]
    world.facts.append(
      .application(
        ApplicationFact(
          name: World.application, levels: levels.map { AccessLevel(name: $0.0, rank: Int64($0.1), allows: $0.2) })))
    let actions = ["view", "edit", "pay"].map { ActionFact(name: $0, permission: nil) }
    for type in ["solution", "program"] { world.type(type, actions) { $0.hasLevels = true } }
    for (type, id) in [("solution", "s"), ("program", "p"), ("program", "q")] { world.resource(World.key(type, id)) }
    return world
  }

  @Test("D23: the highest level of all sources counts, and D6: its set of actions decides")
  func highest() {
    var world = Self.levels()
    #expect(world.ask("solution", id: "s") == "level_insufficient")
    world.grant("ann", World.key("solution", "s"), "viewer", .invited)
    #expect(world.ask("pay", "solution", id: "s") == "allowed")
    world.grant("ann", World.key("solution", "s"), "participant")
    #expect(world.ask("pay", "solution", id: "s") == "level_insufficient")
    #expect(world.ask("solution", id: "s") == "allowed")
    #expect(world.ask("solution", id: "other") == "level_insufficient")
  }

  @Test("D21, D22: a policy gives the members of a linked resource its level, for as long as the link lasts")
  func policies() {
    var world = Self.levels()
    let (solution, program) = (World.key("solution", "s"), World.key("program", "p"))
    func policy(only: [ResourceKey]) -> Fact {
      .policy(
        PolicyFact(
          id: PolicyID(rawValue: "x"), name: "", target: solution.typeKey, linked: program.typeKey, only: only,
          level: "owner"))
    }
    world.facts.append(policy(only: []))
    world.grant("ann", program, "viewer")
    #expect(world.ask("edit", "solution", id: "s") == "level_insufficient")
    let link = ResourceLinkFact(from: solution, to: program)
    world.facts.append(.resourceLink(link))
    #expect(world.ask("edit", "solution", id: "s") == "allowed")
    let ended = world.snapshot.applying([RevisionChange(revision: 2, effects: [.end(.resourceLink(link))])])
    let question = Authorization.Question(
      subject: .user("ann"), action: "edit", resource: ResourceReference(type: "solution", id: "s"))
    #expect(ended.word(ended.check(question)) == "level_insufficient")
    world.facts.append(policy(only: [World.key("program", "q")]))
    #expect(world.ask("edit", "solution", id: "s") == "level_insufficient")
  }

  private static func entities(_ states: (EntityPrincipal, String?, EntityPermission, RoleState)...) -> World {
    var world = World()
    world.workgroup("staff", .role, members: ["ann"])
    let actions = [
      ActionFact(name: "view", permission: nil, entity: "read"),
      ActionFact(name: "edit", permission: nil, entity: "update"),
      ActionFact(name: "assign", permission: nil, entity: "assign"),
    ]
    world.type("hierarchy", actions) { $0.entity = "tree" }
    world.type("document", actions) { $0.entity = "hierarchy" }
    let (root, leaf) = (World.key("hierarchy", "root"), World.key("hierarchy", "leaf"))
    world.resource(root)
    world.resource(leaf) { $0.parent = root }
    world.resource(World.key("document", "d")) { $0.parent = leaf }
    for (principal, node, permission, state) in states {
      let key = EntityPermissionKey(principal: principal, type: root.typeKey, node: node, permission: permission)
      world.facts.append(.entityPermission(EntityPermissionFact(key: key, state: state)))
    }
    return world
  }

  private static let ann = EntityPrincipal.user(UserID(rawValue: "ann"))
  private static let staff = EntityPrincipal.workgroup(WorkgroupID(rawValue: "staff"))

  @Test("C21, C23: an allow at the type reaches all nodes; one at a node is inherited until a node sets its own")
  func inheritance() {
    #expect(Self.entities().ask("hierarchy", id: "leaf") == "entity_not_allowed")
    #expect(Self.entities((Self.staff, nil, .read, .allowed)).ask("document", id: "d") == "allowed")
    #expect(Self.entities((Self.ann, "root", .read, .allowed)).ask("document", id: "d") == "allowed")
    let own = Self.entities((Self.ann, "root", .read, .denied), (Self.ann, "leaf", .read, .allowed))
    #expect(own.ask("hierarchy", id: "leaf") == "allowed", "the node's own state comes before the inherited one")
    #expect(own.ask("hierarchy", id: "root") == "entity_denied")
  }

  @Test("C22: each principal inherits on its own, and then a deny of any beats an allow of another")
  func principals() {
    let world = Self.entities((Self.staff, "root", .read, .denied), (Self.ann, "leaf", .read, .allowed))
    #expect(world.ask("hierarchy", id: "leaf") == "entity_denied")
    let type = Self.entities((Self.staff, nil, .read, .denied), (Self.staff, "leaf", .read, .allowed))
    #expect(type.ask("document", id: "d") == "entity_denied")
  }

  @Test("C28: Full Control is all four, and without read nothing is updated, but may be assigned")
  func fullControl() {
    let full = (Self.ann, "root" as String?, EntityPermission.fullControl, RoleState.allowed)
    for action in ["view", "edit", "assign"] {
      #expect(Self.entities(full).ask(action, "document", id: "d") == "allowed")
    }
    let blind = Self.entities(full, (Self.ann, "leaf", .read, .denied))
    #expect(blind.ask("edit", "hierarchy", id: "leaf") == "entity_denied")
    #expect(blind.ask("assign", "hierarchy", id: "leaf") == "allowed")
    let unset = Self.entities((Self.ann, "leaf", .update, .allowed))
    #expect(unset.ask("edit", "hierarchy", id: "leaf") == "allowed", "an unset read blocks nothing")
  }

  @Test("C23: a circle of parents ends")
  func circle() {
    var world = Self.entities((Self.ann, "elsewhere", .read, .allowed))
    world.resource(World.key("hierarchy", "root")) { $0.parent = World.key("hierarchy", "leaf") }
    #expect(world.ask("hierarchy", id: "leaf") == "entity_not_allowed")
  }

  private static func projects() -> World {
    var world = World()
    world.facts.append(
      .application(ApplicationFact(name: World.application, delegatedPermissions: ["project.view"])))
    world.type("project", ["view", "edit"].map { ActionFact(name: $0, permission: "project.\($0)") }) {
      $0.isDelegated = true
    }
    world.role("Author", ["project.view", "project.edit"], .resource)
    world.role("Customer", ["project.view", "project.edit"])
    world.workgroup("group", .delegated)
    for id in ["p", "q"] { world.resource(World.key("project", id)) }
    world.facts.append(
      .project(WorkgroupProjectFact(workgroup: WorkgroupID(rawValue: "group"), resource: World.key("project", "p"))))
    return world
  }

  @Test("B9: an administrator of a group has the delegated permissions on its projects, and no others")
  func administrator() {
    var world = Self.projects()
    #expect(world.ask("project", id: "p") == "permission_missing")
    world.facts.append(
      .administrator(
        WorkgroupAdministratorFact(workgroup: WorkgroupID(rawValue: "group"), user: UserID(rawValue: "ann"))))
    #expect(world.ask("project", id: "p") == "allowed")
    #expect(world.ask("edit", "project", id: "p") == "permission_missing")
    #expect(world.ask("project", id: "q") == "permission_missing")
  }

  @Test("B19, B20: a role on one project counts there only, and a permission by a workgroup alone shows no project")
  func team() {
    var world = Self.projects()
    world.workgroup("staff", .role, members: ["ann"])
    world.facts.append(
      .roleState(
        RoleStateFact(workgroup: WorkgroupID(rawValue: "staff"), role: World.role("Customer"), state: .allowed)))
    #expect(world.ask("edit", "project", id: "p") == "not_delegated")
    world.facts.append(
      .resourceRole(
        ResourceRoleFact(
          resource: World.key("project", "p"), user: UserID(rawValue: "ann"), role: World.role("Author"))))
    #expect(world.ask("edit", "project", id: "p") == "allowed")
    #expect(world.ask("edit", "project", id: "q") == "not_delegated")
  }

  @Test("D3: a direct role is valid for what the user's company owns")
  func directRole() {
    var world = Self.projects()
    world.hold("ann", "Customer", .directly)
    #expect(world.ask("edit", "project", id: "q") == "allowed")
    world.resource(World.key("project", "q")) { $0.company = CompanyID(rawValue: "partner") }
    #expect(world.ask("edit", "project", id: "q") == "permission_missing")
  }

  @Test("A22, X2: a preview is an active user in exactly these workgroups, with these roles and this level")
  func preview() {
    var world = Self.levels()
    world.type("doc", [ActionFact(name: "view", permission: "doc.view")])
    world.role("Reader", ["doc.view"])
    world.workgroup("readers", .role)
    world.facts.append(
      .roleState(
        RoleStateFact(workgroup: WorkgroupID(rawValue: "readers"), role: World.role("Reader"), state: .allowed)))
    func preview(_ workgroups: [String] = [], _ roles: [String] = [], _ level: String? = nil) -> Subject {
      .preview(
        Preview(workgroups: workgroups.map(WorkgroupID.init(rawValue:)), roles: roles.map(World.role), level: level))
    }
    #expect(world.ask(preview(), "doc") == "permission_missing")
    #expect(world.ask(preview(["readers"]), "doc") == "allowed")
    #expect(world.ask(preview([], ["Reader"]), "doc") == "allowed")
    #expect(world.ask(preview([], [], "owner"), "edit", "solution", id: "s") == "allowed")
    #expect(world.ask(preview(["nobody"]), "doc") == "unknown workgroup")
    #expect(world.ask(preview([], ["Nobody"]), "doc") == "unknown role")
    #expect(world.ask(preview([], [], "nobody"), "doc") == "unknown level")
  }
}
