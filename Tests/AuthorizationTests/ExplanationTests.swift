import Authorization
import Model
import Testing

/// What an explanation tells beyond the decision.
struct ExplanationTests {
  @Test("X3: an explanation names the rule that gives the permission, and the sources of the membership (X4)")
  func grant() throws {
    var tenant = Tenant()
    tenant.addWorkgroup("Readers", allowed: [Tenant.role])
    tenant.addUser("u")
    tenant.addMember("u", to: "Readers", .rule("r1"))
    tenant.addMember("u", to: "Readers", .identityProvider(ConnectionID(rawValue: "okta")))
    let explanation = tenant.snapshot.explain(subject: UserID(rawValue: "u"), action: "view", type: "doc")
    #expect(explanation.decision == .allowed)
    let rule = try #require(explanation.steps.first { $0.conjunct == .permission }?.rule)
    #expect(rule.workgroup == Tenant.id("Readers"))
    #expect(rule.workgroupName == "Readers")
    #expect(rule.role == Tenant.role)
    #expect(rule.state == .allowed)
    #expect(rule.sources == [.identityProvider(ConnectionID(rawValue: "okta")), .rule("r1")])
    #expect(!rule.holdsAllUsers)
  }

  @Test("X3: all nine conjuncts are told, those behind the first failure too")
  func allSteps() throws {
    var tenant = Tenant()
    tenant.set(.denied, Tenant.role, in: "Everyone")
    tenant.addUser("u", .locked)
    let explanation = tenant.snapshot.explain(subject: UserID(rawValue: "u"), action: "view", type: "doc")
    #expect(explanation.steps.map(\.conjunct) == Conjunct.allCases)
    let failed = explanation.steps.filter { $0.verdict.denial != nil }
    #expect(failed.map(\.conjunct) == [.active, .deny, .permission])
    #expect(failed.map(\.reason?.code) == ["locked", "role_denied", "permission_missing"])
    let rule = try #require(failed[1].rule)
    #expect(rule.workgroupName == "Everyone")
    #expect(rule.holdsAllUsers)
    #expect(rule.sources.isEmpty)
    #expect(explanation.steps.first { $0.conjunct == .scope }?.verdict == .notApplicable)
  }

  @Test("C2: where a workgroup grants all permissions, that is the winning rule and names no role")
  func allPermissions() throws {
    var tenant = Tenant()
    tenant.addWorkgroup("Aardvarks", allowed: [Tenant.role])
    tenant.addMember("Administrator", to: "Aardvarks")
    let snapshot = tenant.snapshot
    let steps = snapshot.explain(subject: UserID(rawValue: "Administrator"), action: "view", type: "doc").steps
    let rule = try #require(steps.first { $0.conjunct == .permission }?.rule)
    #expect(rule.workgroupName == "Administrators")
    #expect(rule.role == nil)
    #expect(rule.sources == [.manual])
  }

  @Test("a question that names what is not known has no steps")
  func unknown() {
    let explanation = Tenant().snapshot.explain(subject: UserID(rawValue: "nobody"), action: "view", type: "doc")
    #expect(explanation.decision == .unknown(.subject))
    #expect(explanation.steps.isEmpty)
  }
}
