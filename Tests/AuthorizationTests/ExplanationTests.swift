import Authorization
import Model
import Testing

/// What an explanation tells beyond the decision.
struct ExplanationTests {
  @Test("X3, X4: an explanation names the rule that gives the permission, and the sources of the membership")
  func grant() throws {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addUser("u")
    tenant.addMember("u", to: "Readers", .rule("r1"))
    tenant.addMember("u", to: "Readers", .identityProvider(ConnectionID(rawValue: "okta")))
    let explanation = tenant.explain("u", "view", "doc")
    #expect(explanation.decision == .allowed)
    guard case .roleState(let membership, let role, .allowed)? = explanation.rule(of: .permission) else {
      Issue.record("\(explanation)")
      return
    }
    #expect(membership.workgroup.id == Tenant.id("Readers") && membership.workgroup.name == "Readers")
    #expect(role == Tenant.role)
    #expect(membership.sources == [.identityProvider(ConnectionID(rawValue: "okta")), .rule("r1")])
    #expect(!membership.holdsAllUsers)
  }

  @Test("X3: all nine conjuncts are told, those behind the first failure too")
  func allSteps() throws {
    var tenant = Tenant()
    tenant.set(.denied, Tenant.role, in: "Everyone")
    tenant.addUser("u", .locked)
    let explanation = tenant.explain("u", "view", "doc")
    #expect(explanation.steps.map(\.conjunct) == Conjunct.allCases)
    let failed = explanation.steps.filter { $0.verdict.denial != nil }
    #expect(failed.map(\.conjunct) == [.active, .deny, .permission])
    #expect(failed.map(\.reason?.code) == ["locked", "role_denied", "permission_missing"])
    guard case .roleState(let membership, Tenant.role, .denied)? = failed[1].rule else {
      Issue.record("\(failed[1])")
      return
    }
    #expect(membership.workgroup.name == "Everyone" && membership.holdsAllUsers && membership.sources.isEmpty)
    #expect(explanation.steps.first { $0.conjunct == .scope }?.verdict == .notApplicable)
  }

  @Test("C2: where a workgroup grants all permissions, that is the winning rule and names no role")
  func allPermissions() throws {
    var tenant = Tenant()
    tenant.addWorkgroup("Aardvarks", allowed: [Tenant.role])
    tenant.addMember("Administrator", to: "Aardvarks")
    guard
      case .roleState(let membership, nil, .allowed)? = tenant.explain("Administrator", "view", "doc").rule(
        of: .permission)
    else {
      Issue.record("another rule")
      return
    }
    #expect(membership.workgroup.name == "Administrators" && membership.sources == [.manual])
  }

  @Test("X3: the scope's rule is the item that covers the resource, or the workgroup that restricts nothing")
  func scope() {
    var tenant = Tenant()
    tenant.enableScopes()
    tenant.addType("usage", ActionFact(name: "view", permission: nil)) { $0.scopeDimensions = ["contract"] }
    tenant.addScope("Some", items: [["contract": ["C1"]], ["contract": ["C2"]]])
    tenant.addUser("ann", in: ["Some"])
    tenant.addUser("adam", in: ["All"])
    let line = ["contract": ["C2"]]
    if case .item(let membership, let item)? = tenant.explain("ann", "view", "usage", "", line).rule(of: .scope) {
      #expect(membership.workgroup.name == "Some" && item.item == "2")
    } else {
      Issue.record("no item")
    }
    if case .unrestricted(let membership)? = tenant.explain("adam", "view", "usage", "", line).rule(of: .scope) {
      #expect(membership.workgroup.name == "All")
    } else {
      Issue.record("not unrestricted")
    }
  }

  @Test("X3: the level's rule is the source that brings the effective level (D23)")
  func level() {
    var tenant = Tenant()
    tenant.addLevels()
    tenant.addUser("ann")
    tenant.addResource("campaign", "spring")
    tenant.addResource("program", "global")
    tenant.addGrant("ann", "campaign", "spring", "viewer")
    #expect(tenant.explain("ann", "view", "campaign", "spring").rule(of: .level) == .grant(level: "viewer", .direct))
    tenant.addGrant("ann", "program", "global", "viewer")
    tenant.add(
      .resourceLink(ResourceLinkFact(from: Tenant.key("campaign", "spring"), to: Tenant.key("program", "global"))))
    tenant.add(
      .policy(
        PolicyFact(
          id: PolicyID(rawValue: "p"), name: "P", target: Tenant.key("campaign", "").typeKey,
          linked: Tenant.key("program", "").typeKey, level: "participant")))
    let explanation = tenant.explain("ann", "delete", "campaign", "spring")
    #expect(explanation.decision == .denied(.insufficientLevel))
    #expect(explanation.rule(of: .level) == .grant(level: "participant", .policy(PolicyID(rawValue: "p"))))
  }

  @Test("X3: the view's rule is the place, or the row of the matrix with what of it reaches the view")
  func view() {
    var tenant = Tenant()
    tenant.addUnits()
    tenant.addUser("gary", at: "loans")
    tenant.addUser("tim", at: "sec")
    let row = PlacementRule(at: .team, edit: [.own], use: [.own, .parent], share: .none)
    tenant.addType("number", ActionFact(name: "view", permission: nil)) {
      $0.placement = .matrix
      $0.matrix = [row]
    }
    tenant.addResource("number", "n1") { $0.unit = UnitID(rawValue: "sec") }
    #expect(tenant.explain("tim", "view", "number", "n1").rule(of: .view) == .placed(UnitID(rawValue: "sec")))
    #expect(tenant.explain("gary", "view", "number", "n1").rule(of: .view) == .matrix(row, .parent))
  }

  @Test("a question that names what is not known has no steps")
  func unknown() {
    let explanation = tenantOfNobody.explain("nobody", "view", "doc")
    #expect(explanation.decision == .unknown(.subject))
    #expect(explanation.steps.isEmpty)
    #expect(explanation.flip == nil)
  }

  private var tenantOfNobody: Tenant { Tenant() }
}

extension Tenant {
  func explain(
    _ user: String, _ action: String, _ type: String, _ id: String = "", _ attributes: [String: [String]] = [:],
    sight: Sight = .everything
  ) -> Explanation {
    snapshot.explain(Snapshot.question(user, action, type, id, attributes), sight: sight)
  }
}

extension Explanation {
  func rule(of conjunct: Conjunct) -> Rule? { steps.first { $0.conjunct == conjunct }?.rule }
}
