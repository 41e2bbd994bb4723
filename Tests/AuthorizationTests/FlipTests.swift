import Authorization
import Model
import Testing

/// The smallest change that turns an answer round, case by case.
struct FlipTests {
  private let ann = UserID(rawValue: "ann")

  @Test("X3: a missing permission: the membership that brings it goes before a state of one's own workgroup")
  func permission() {
    var tenant = Tenant()
    tenant.addUser("ann")
    #expect(tenant.flip("ann", "view", "doc") == [.addMembership(ann, name("Administrators"), leaving: nil)])
    tenant.addWorkgroup("A_Readers", allowed: [Tenant.role])
    #expect(tenant.flip("ann", "view", "doc") == [.addMembership(ann, name("A_Readers"), leaving: nil)])
  }

  @Test("X3: a denied role: its state is unset, for nobody leaves Everyone")
  func denied() {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addUser("ann", in: ["Readers"])
    tenant.set(.denied, Tenant.role, in: "Everyone")
    #expect(tenant.flip("ann", "view", "doc") == [.setRoleState(name("Everyone"), Tenant.role, nil)])
  }

  @Test("X3: a membership that an identity provider asserts is not taken back by hand")
  func asserted() {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addWorkgroup("Banned", denied: [Tenant.role])
    tenant.addUser("ann", in: ["Readers"])
    tenant.addMember("ann", to: "Banned", .identityProvider(ConnectionID(rawValue: "okta")))
    #expect(tenant.flip("ann", "view", "doc") == [.setRoleState(name("Banned"), Tenant.role, nil)])
    tenant.addUser("bob", in: ["Readers", "Banned"])
    #expect(tenant.flip("bob", "view", "doc") == [.removeMembership(UserID(rawValue: "bob"), name("Banned"))])
  }

  @Test("X3: out of scope: a move to what restricts nothing, and a move names where it comes from")
  func scope() {
    var tenant = Tenant()
    tenant.enableScopes()
    tenant.addType("usage", ActionFact(name: "view", permission: nil)) { $0.scopeDimensions = ["contract"] }
    tenant.addScope("Some", items: [["contract": ["C1"]]])
    tenant.addUser("ann", in: ["Some"])
    let flip = tenant.flip("ann", "view", "usage", "", ["contract": ["C2"]])
    #expect(flip == [.addMembership(ann, name("All"), leaving: name("Some"))])
  }

  @Test("X3: where no move can be made, an item that covers what the resource has")
  func item() {
    var tenant = Tenant()
    tenant.enableScopes()
    tenant.addType("usage", ActionFact(name: "view", permission: nil)) { $0.scopeDimensions = ["contract", "site"] }
    tenant.addScope("Some")
    let question = Question(
      subject: .preview(Preview(workgroups: [Tenant.id("Some")])), action: "view",
      resource: ResourceReference(type: "usage", attributes: ["contract": ["C2"], "other": ["x"]]))
    let explanation = tenant.snapshot.explain(question, sight: .everything)
    #expect(
      explanation.flip == .commands([.addItem(name("Some"), [Restriction(dimension: "contract", values: ["C2"])])]))
  }

  @Test("X3: a level: the first by name of those that allow the action")
  func level() {
    var tenant = Tenant()
    tenant.addLevels()
    tenant.addUser("ann")
    tenant.addResource("campaign", "spring")
    let key = Tenant.key("campaign", "spring")
    #expect(tenant.flip("ann", "finances", "campaign", "spring") == [.setLevel(ann, key, "owner")])
  }

  @Test("X3: an entity permission on the node, where no workgroup has one")
  func entity() {
    var tenant = Tenant()
    tenant.addEntities()
    tenant.addUser("ann")
    tenant.addResource("node", "world")
    let key = EntityPermissionKey(
      principal: .user(ann), type: TypeKey(application: "App", name: "node"), node: "world", permission: .read)
    #expect(tenant.flip("ann", "read", "node", "world") == [.setEntityPermission(key, .allowed, workgroupName: nil)])
  }

  @Test("X3: a locked user is made active, and what is missing besides comes behind")
  func status() {
    var tenant = Tenant()
    tenant.addWorkgroup("A_Readers", allowed: [Tenant.role])
    tenant.addUser("ann", .locked)
    #expect(
      tenant.flip("ann", "view", "doc") == [
        .changeStatus(ann, .active), .addMembership(ann, name("A_Readers"), leaving: nil),
      ])
  }

  @Test("X3: four denials are more than three commands can lift")
  func noneWithinThree() {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    let bans = (1...4).map { "Ban\($0)" }
    for ban in bans { tenant.addWorkgroup(ban, denied: [Tenant.role]) }
    tenant.addUser("ann", in: ["Readers"] + bans)
    #expect(tenant.explain("ann", "view", "doc").flip == .noneWithinThree)
    tenant.addUser("bob", in: ["Readers"] + bans.prefix(3))
    #expect(tenant.flip("bob", "view", "doc")?.count == 3)
  }

  @Test("X3: nothing in the vocabulary opens a lock or a view")
  func beyondTheVocabulary() {
    var tenant = Tenant()
    tenant.addUnits()
    tenant.addUser("tim", at: "sec")
    tenant.addType("template", ActionFact(name: "edit", permission: nil, isChanging: true)) {
      $0.placement = .tenantWide
      $0.isLockable = true
    }
    tenant.addResource("template", "t1") { $0.lockedBy = UserID(rawValue: "tess") }
    #expect(tenant.explain("tim", "edit", "template", "t1").flip == .noneWithinThree)
  }

  @Test("X3: what is allowed is turned round by one command too")
  func allowed() {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addUser("ann", in: ["Readers"])
    #expect(tenant.flip("ann", "view", "doc") == [.removeMembership(ann, name("Readers"))])
    tenant.addWorkgroup("Banned", denied: [Tenant.role])
    #expect(tenant.flip("ann", "view", "doc") == [.addMembership(ann, name("Banned"), leaving: nil)])
    #expect(tenant.flip("ann", "print", "doc") == [.changeStatus(ann, .locked)])
  }

  @Test("X3: what the directory refuses is in no flip, alone or as one of several commands")
  func refused() {
    var tenant = Tenant()
    tenant.addWorkgroup("A1_Readers", allowed: [Tenant.role])
    tenant.addWorkgroup("A2_Readers", allowed: [Tenant.role])
    tenant.addUser("ann", .locked)
    func flip(_ isTaken: ([Effect], Snapshot) -> Bool) -> Flip? {
      tenant.snapshot.explain(Snapshot.question("ann", "view", "doc"), sight: .everything, isTaken: isTaken).flip
    }
    let joining = Effect.put(.membership(Tenant.membership("ann", "A1_Readers")))
    #expect(
      flip { effects, _ in !effects.contains(joining) }
        == .commands([.changeStatus(ann, .active), .addMembership(ann, name("A2_Readers"), leaving: nil)]))
    // The first of two commands is judged too, by what it leads to by itself.
    #expect(flip { _, next in !next.check(Snapshot.question("ann", "print", "doc")).isAllowed } == .noneWithinThree)
    var judged = 0
    let none = flip { _, _ in
      judged += 1
      return false
    }
    #expect(none == .noneWithinThree)
    #expect(
      judged == 4, "three memberships and a state of Everyone turn the answer, and what goes before them never does")
  }

  @Test("X3, X7: a flip names nothing outside of the sight of whoever asks")
  func sight() {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addUser("gina")
    tenant.addUser("ann")
    let outside = tenant.explain("ann", "view", "doc", sight: .administrator(UserID(rawValue: "gina")))
    #expect(outside.flip == .noneWithinThree)
  }

  private func name(_ workgroup: String) -> NamedWorkgroup {
    NamedWorkgroup(id: Tenant.id(workgroup), name: workgroup)
  }
}

extension Tenant {
  /// The commands of a flip; nil if there is none within three.
  func flip(
    _ user: String, _ action: String, _ type: String, _ id: String = "", _ attributes: [String: [String]] = [:]
  ) -> [FlipCommand]? {
    if case .commands(let commands)? = explain(user, action, type, id, attributes).flip { commands } else { nil }
  }
}
