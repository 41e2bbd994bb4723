import Authorization
import Model
import Testing

/// What is in effect on a node, against what checks answer there.
struct EntityPermissionTests {
  private static let type = ResourceTypeFact(
    application: "planning", name: "hierarchy",
    actions: EntityPermission.fullControl.parts.map {
      ActionFact(name: $0.rawValue, permission: nil, entity: $0.rawValue)
    }, entity: "tree")
  private static let users = ["ann", "bob"].map { UserID(rawValue: $0) }
  private static let groups = ["Staff", "Guests", "Everyone"].map { WorkgroupID(rawValue: $0) }
  private static let nodes = ["world", "europe", "france", "asia"]

  @Test("C27: what is in effect is what a check allows, and the rule that won is one that is set", arguments: 0..<300)
  func agreement(seed: Int) throws {
    let (facts, set) = Self.tenant(seed)
    let snapshot = Snapshot(facts)
    let preview = Preview(workgroups: [Self.groups[0]])
    for subject in Self.users.map(Subject.user) + [.preview(preview)] {
      for node in Self.nodes + ["nowhere"] {
        let found = try snapshot.entityPermissions(of: subject, on: Self.type.key, node: node)
        #expect(found.map(\.permission) == [.read, .update, .delete, .assign])
        for one in found {
          let reference = ResourceReference(application: "planning", type: "hierarchy", id: node)
          let question = Authorization.Question(subject: subject, action: one.permission.rawValue, resource: reference)
          let says = Comment(rawValue: "seed \(seed): \(subject) \(one.permission) on \(node)")
          #expect(one.isInEffect == (snapshot.check(question) == .allowed), says)
          guard let rule = one.rule else { continue }
          #expect(set.contains(rule), says)
          #expect(one.isInEffect == (rule.state == .allowed), says)
        }
      }
    }
  }

  @Test("C27: of several rules that deny, the one for all of the type is named, then the nearest")
  func winner() throws {
    func rule(_ principal: EntityPrincipal, _ node: String?, _ permission: EntityPermission, _ state: RoleState) -> Fact
    {
      let key = EntityPermissionKey(principal: principal, type: Self.type.key, node: node, permission: permission)
      return .entityPermission(EntityPermissionFact(key: key, state: state))
    }
    let base = Self.tenant(nil).facts
    func winner(_ rules: Fact..., of permission: EntityPermission) throws -> EntityPermissionKey? {
      let found = try Snapshot(base + rules).entityPermissions(
        of: .user(Self.users[0]), on: Self.type.key, node: "france")
      return found.first { $0.permission == permission }?.rule?.key
    }
    let ann = EntityPrincipal.user(Self.users[0])
    let staff = EntityPrincipal.workgroup(Self.groups[0])
    let denied = rule(staff, "europe", .read, .denied)
    #expect(try winner(denied, rule(ann, "france", .fullControl, .allowed), of: .update)?.principal == staff)
    #expect(try winner(denied, rule(ann, nil, .read, .denied), of: .read)?.node == nil)
    let full = try winner(rule(ann, "world", .fullControl, .allowed), of: .assign)
    #expect(full?.permission == .fullControl && full?.node == "world")
    #expect(try winner(of: .read) == nil)
    #expect(throws: Unknown.type) {
      try Snapshot(base).entityPermissions(
        of: .user(Self.users[0]), on: TypeKey(application: "x", name: "y"), node: nil)
    }
  }

  /// Two users in workgroups, and a tree of four nodes; with a seed also what is said of permissions.
  private static func tenant(_ seed: Int?) -> (facts: [Fact], set: Set<EntityPermissionFact>) {
    var facts: [Fact] = [.resourceType(type)]
    facts += users.map {
      .user(
        UserFact(
          id: $0, company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "tenant"), account: .local,
          status: .active))
    }
    facts += groups.map {
      .workgroup(WorkgroupFact(id: $0, kind: .role, name: $0.rawValue, holdsAllUsers: $0 == groups[2], version: 1))
    }
    facts += [(0, 0), (0, 1), (1, 1)].map {
      .membership(MembershipFact(workgroup: groups[$0.1], user: users[$0.0], source: .manual))
    }
    for (index, node) in nodes.enumerated() {
      let parent = [nil, "world", "europe", "world"][index].map {
        ResourceKey(application: "planning", type: "hierarchy", id: $0)
      }
      facts.append(
        .resource(
          ResourceFact(
            key: ResourceKey(application: "planning", type: "hierarchy", id: node),
            company: CompanyID(rawValue: "home"), parent: parent, updatedAt: Timestamp(microseconds: 0))))
    }
    guard let seed else { return (facts, []) }
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var set: [EntityPermissionKey: EntityPermissionFact] = [:]
    for _ in 0..<next(12) {
      let principals = users.map(EntityPrincipal.user) + groups.map(EntityPrincipal.workgroup)
      let node = next(5)
      let key = EntityPermissionKey(
        principal: principals[next(principals.count)], type: type.key, node: node == 4 ? nil : nodes[node],
        permission: EntityPermission.allCases[next(5)])
      set[key] = EntityPermissionFact(key: key, state: RoleState.allCases[next(2)])
    }
    return (facts + set.values.map { .entityPermission($0) }, Set(set.values))
  }
}
