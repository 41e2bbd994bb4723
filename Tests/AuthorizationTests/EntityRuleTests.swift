import Authorization
import Model
import Testing

/// The rules of entity permissions that a decision follows (C20 to C28).
struct EntityRuleTests {
  @Test("C20: users and workgroups can hold permissions, and an administrator needs one like everybody")
  func principals() {
    var tenant = Self.tenant
    tenant.setEntity(.allowed, .read, .user(Self.ann), node: "europe")
    #expect(tenant.snapshot.ask("ann", "read", "node", "europe") == .allowed)
    tenant.setEntity(.allowed, .read, .workgroup(Tenant.id("Staff")), node: "asia")
    #expect(tenant.snapshot.ask("ann", "read", "node", "asia") == .allowed)
    #expect(tenant.snapshot.ask("Administrator", "read", "node", "asia") == .denied(.entityNotAllowed))
  }

  @Test("C21: the entity level is all instances of the type")
  func entityLevel() {
    var tenant = Self.tenant
    tenant.setEntity(.allowed, .update, .user(Self.ann), node: nil)
    for node in ["world", "france", "unheard-of"] {
      #expect(tenant.snapshot.ask("ann", "update", "node", node) == .allowed)
    }
    #expect(tenant.snapshot.ask("ann", "delete", "node", "world") == .denied(.entityNotAllowed))
  }

  @Test("C22: the levels add up, and a deny at either beats an allow at the other", arguments: [true, false])
  func levels(deniesAll: Bool) {
    var tenant = Self.tenant
    tenant.setEntity(deniesAll ? .denied : .allowed, .read, .workgroup(Tenant.id("Staff")), node: nil)
    tenant.setEntity(deniesAll ? .allowed : .denied, .read, .user(Self.ann), node: "asia")
    #expect(tenant.snapshot.ask("ann", "read", "node", "asia") == .denied(.deniedEntity(.read)))
    #expect(tenant.snapshot.conjunct(tenant.snapshot.ask("ann", "read", "node", "asia")) == .deny)
  }

  @Test("C23: unset is inherited from the parent, for each principal by itself before they are put together")
  func inheritance() {
    var tenant = Self.tenant
    tenant.setEntity(.allowed, .read, .workgroup(Tenant.id("Staff")), node: "europe")
    tenant.setEntity(.denied, .read, .workgroup(Tenant.id("Staff")), node: "world")
    #expect(tenant.snapshot.ask("ann", "read", "node", "france") == .allowed, "the nearest word of a principal counts")
    #expect(tenant.snapshot.ask("ann", "read", "node", "asia") == .denied(.deniedEntity(.read)))
    tenant.setEntity(.denied, .read, .user(Self.ann), node: "world")
    #expect(
      tenant.snapshot.ask("ann", "read", "node", "france") == .denied(.deniedEntity(.read)), "another principal's")
  }

  @Test("C23: nothing is inherited where instances form no tree")
  func flat() {
    var tenant = Self.tenant
    tenant.addResource("flat", "child") { $0.parent = Tenant.key("flat", "parent") }
    tenant.setEntity(.allowed, .read, .user(Self.ann), type: "flat", node: "parent")
    #expect(tenant.snapshot.ask("ann", "read", "flat", "parent") == .allowed)
    #expect(tenant.snapshot.ask("ann", "read", "flat", "child") == .denied(.entityNotAllowed))
  }

  @Test(
    "C23: what lies at an instance of a flat type takes its word and none from above it, as the reference says",
    arguments: [
      (["parent": .allowed], .denied(.entityNotAllowed)), (["child": .allowed], .allowed),
      (["parent": .denied, "child": .allowed], .allowed),
      (["parent": .allowed, "child": .denied], .denied(.deniedEntity(.read))),
    ] as [([String: RoleState], Decision)])
  func belowFlat(words: [String: RoleState], decision: Decision) {
    var tenant = Self.tenant
    for (name, entity) in [("regime", "flat"), ("rule", "regime")] {
      tenant.add(
        .resourceType(
          ResourceTypeFact(
            application: "App", name: name, actions: [ActionFact(name: "read", permission: nil, entity: "read")],
            entity: entity)))
    }
    tenant.addResource("regime", "child") { $0.parent = Tenant.key("regime", "parent") }
    tenant.addResource("rule", "r") { $0.parent = Tenant.key("regime", "child") }
    for (node, state) in words { tenant.setEntity(state, .read, .user(Self.ann), type: "regime", node: node) }
    let (snapshot, question) = (tenant.snapshot, Snapshot.question("ann", "read", "rule", "r"))
    #expect(snapshot.check(question) == decision)
    #expect(snapshot.answer(decision) == ReferenceEvaluator(tenant.facts).check(question))
  }

  @Test("C23: what lies at a node takes the node's permissions")
  func document() {
    var tenant = Self.tenant
    tenant.addResource("paper", "memo") { $0.parent = Tenant.key("node", "france") }
    tenant.setEntity(.allowed, .read, .user(Self.ann), node: "europe")
    #expect(tenant.snapshot.ask("ann", "read", "paper", "memo") == .allowed)
    #expect(tenant.snapshot.ask("ann", "read", "paper", "elsewhere") == .denied(.entityNotAllowed))
  }

  @Test("C28: Full Control is all four permissions")
  func fullControl() {
    var tenant = Self.tenant
    tenant.setEntity(.allowed, .fullControl, .user(Self.ann), node: "world")
    for action in ["read", "update", "delete", "assign"] {
      #expect(tenant.snapshot.ask("ann", action, "node", "france") == .allowed)
    }
  }

  @Test("C28: denied read means no update or delete; unset read blocks neither; assign does not depend on it")
  func deniedRead() {
    var tenant = Self.tenant
    for permission in [EntityPermission.update, .delete, .assign] {
      tenant.setEntity(.allowed, permission, .user(Self.ann), node: "world")
    }
    #expect(tenant.snapshot.ask("ann", "update", "node", "asia") == .allowed)
    tenant.setEntity(.denied, .read, .workgroup(Tenant.id("Staff")), node: "asia")
    #expect(tenant.snapshot.ask("ann", "update", "node", "asia") == .denied(.deniedEntity(.read)))
    #expect(tenant.snapshot.ask("ann", "delete", "node", "asia") == .denied(.deniedEntity(.read)))
    #expect(tenant.snapshot.ask("ann", "assign", "node", "asia") == .allowed)
  }

  @Test("C27: the effective permissions on a node name their winning rules")
  func effective() throws {
    var tenant = Self.tenant
    tenant.setEntity(.allowed, .fullControl, .workgroup(Tenant.id("Staff")), node: "europe")
    tenant.setEntity(.denied, .read, .user(Self.ann), node: nil)
    let permissions = try tenant.snapshot.entityPermissions(
      of: .user(Self.ann), on: TypeKey(application: "App", name: "node"), node: "france")
    #expect(permissions.map(\.permission) == [.read, .update, .delete, .assign])
    #expect(permissions.map(\.isInEffect) == [false, false, false, true])
    let rules = permissions.map(\.rule)
    for rule in rules.prefix(3) {
      #expect(rule?.state == .denied && rule?.key.node == nil && rule?.key.permission == .read)
      #expect(rule?.key.principal == .user(Self.ann))
    }
    let last = try #require(rules[3])
    #expect(last.key.node == "europe" && last.key.permission == .fullControl && last.state == .allowed)
    #expect(last.key.principal == .workgroup(Tenant.id("Staff")))
  }

  @Test("C27: a type without entities has no effective permissions, and an unknown subject neither")
  func unknown() {
    let snapshot = Self.tenant.snapshot
    #expect(throws: Unknown.type) {
      try snapshot.entityPermissions(of: .user(Self.ann), on: TypeKey(application: "App", name: "doc"), node: nil)
    }
    #expect(throws: Unknown.subject) {
      try snapshot.entityPermissions(
        of: .user(UserID(rawValue: "nobody")), on: TypeKey(application: "App", name: "node"), node: nil)
    }
  }

  @Test("a circle of parents, which no command makes, ends all the same")
  func circle() {
    var tenant = Self.tenant
    tenant.addResource("node", "a") { $0.parent = Tenant.key("node", "b") }
    tenant.addResource("node", "b") { $0.parent = Tenant.key("node", "a") }
    tenant.setEntity(.allowed, .read, .user(Self.ann), node: "b")
    let question = Snapshot.question("ann", "read", "node", "a")
    #expect(tenant.snapshot.check(question) == .allowed)
    #expect(tenant.snapshot.explain(question, sight: .everything).decision == .allowed)
  }

  private static let ann = UserID(rawValue: "ann")

  /// world above europe and asia, france below europe; `ann` in Staff.
  private static var tenant: Tenant {
    var tenant = Tenant()
    tenant.addEntities()
    tenant.addWorkgroup("Staff")
    tenant.addUser("ann", in: ["Staff"])
    for (id, parent) in [("world", nil), ("europe", "world"), ("asia", "world"), ("france", "europe")] {
      tenant.addResource("node", id) { $0.parent = parent.map { Tenant.key("node", $0) } }
    }
    return tenant
  }
}
