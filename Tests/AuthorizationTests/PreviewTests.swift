import Authorization
import Model
import RandomTenants
import Testing

/// A preview against a member who exists.
struct PreviewTests {
  @Test(
    "A23: a preview answers as a real member with the same workgroups and roles, on more than 1,000 random questions")
  func members() {
    var asked = 0
    var allowed = 0
    for seed in 0..<UInt64(120) {
      var tenant = RandomTenant(seed: seed)
      let facts = tenant.shuffledFacts()
      for _ in 0..<20 {
        var preview = tenant.preview()
        // No member has one level on everything.
        preview.level = nil
        var question = tenant.question()
        question.subject = .preview(preview)
        let snapshot = Snapshot(facts + member(like: preview, question, facts))
        let answer = snapshot.check(question)
        // Whoever names what does not exist gets no answer; a member of it simply is in nothing.
        if case .unknown = answer { continue }
        question.subject = .user(Self.member)
        asked += 1
        if answer.isAllowed { allowed += 1 }
        #expect(snapshot.check(question) == answer, "seed \(seed): \(preview), \(question)")
      }
    }
    #expect(asked > 1_000 && allowed > asked / 10, "\(asked) asked, \(allowed) allowed")
  }

  @Test("A22: a preview of no workgroup is a member of Everyone and of All, and of nothing else")
  func nothingNamed() {
    var tenant = Tenant()
    tenant.enableScopes()
    tenant.addType("usage", ActionFact(name: "view", permission: "doc.view")) { $0.scopeDimensions = ["contract"] }
    let question = Question(subject: .preview(Preview()), action: "view", resource: ResourceReference(type: "usage"))
    #expect(tenant.snapshot.conjunct(tenant.snapshot.check(question)) == .permission)
    tenant.set(.allowed, Tenant.role, in: "Everyone")
    #expect(tenant.snapshot.check(question) == .allowed)
  }

  @Test("A22: a preview names the scope workgroup in which it is, and is then in no other")
  func scopeNamed() {
    var tenant = Tenant()
    tenant.enableScopes()
    tenant.set(.allowed, Tenant.role, in: "Everyone")
    tenant.addType("usage", ActionFact(name: "view", permission: "doc.view")) { $0.scopeDimensions = ["contract"] }
    tenant.addScope("North", items: [["contract": ["C1"]]])
    func ask(_ contract: String) -> Decision {
      tenant.snapshot.check(
        Question(
          subject: .preview(Preview(workgroups: [Tenant.id("North")])), action: "view",
          resource: ResourceReference(type: "usage", attributes: ["contract": [contract]])))
    }
    #expect(ask("C1") == .allowed)
    #expect(ask("C2") == .denied(.outOfScope))
  }

  @Test("X2: a preview of a level has it on every resource, registered or not")
  func level() {
    var tenant = Tenant()
    tenant.addLevels()
    tenant.add(
      .application(ApplicationFact(name: "Fleet", levels: [AccessLevel(name: "captain", rank: 1, allows: ["view"])])))
    let snapshot = tenant.snapshot
    func ask(_ level: String?, _ action: String) -> Decision {
      snapshot.check(
        Question(
          subject: .preview(Preview(level: level)), action: action,
          resource: ResourceReference(type: "campaign", id: "c")))
    }
    #expect(ask("owner", "delete") == .allowed)
    #expect(ask("viewer", "view") == .allowed)
    #expect(ask("viewer", "delete") == .denied(.insufficientLevel))
    #expect(ask(nil, "view") == .denied(.insufficientLevel))
    // No type uses it, least of all this one.
    #expect(ask("captain", "view") == .denied(.insufficientLevel))
    #expect(ask("king", "view") == .unknown(.level))
  }

  private static let member = UserID(rawValue: "a-real-member")

  /// The facts of somebody who is what a preview says: attached to the tenant's unit, and of the company that owns what
  /// the question is about, for a preview's roles are valid everywhere.
  private func member(like preview: Preview, _ question: Question, _ facts: [Fact]) -> [Fact] {
    var company = CompanyID(rawValue: "home")
    var unit = UnitID(rawValue: "tenant")
    var scopes: [WorkgroupID] = []
    var unrestricted: [WorkgroupID] = []
    for fact in facts {
      switch fact {
      case .resource(let resource)
      where resource.key.type == question.resource.type && resource.key.id == question.resource.id:
        company = resource.company
      case .tenant(let tenant): unit = tenant.unit
      case .workgroup(let workgroup) where workgroup.kind == .scope:
        scopes.append(workgroup.id)
        if workgroup.isUnrestricted { unrestricted.append(workgroup.id) }
      default: break
      }
    }
    let namesScope = preview.workgroups.contains(where: scopes.contains)
    let workgroups = preview.workgroups + (namesScope ? [] : unrestricted)
    return [.user(UserFact(id: Self.member, company: company, unit: unit, account: .local, status: .active))]
      + workgroups.map { .membership(MembershipFact(workgroup: $0, user: Self.member, source: .manual)) }
      + preview.roles.map { .userRole(UserRoleFact(user: Self.member, role: $0, held: .directly)) }
  }
}
