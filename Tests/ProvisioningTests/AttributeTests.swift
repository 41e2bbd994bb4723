import Directory
import Model
import Provisioning
import Testing

@Suite("Mappings of attributes, and trying mappings out")
struct AttributeTests {
  /// Maps the attribute `kind` to Analysts beside the groups.
  private func store() throws -> FactStore {
    var store = try FactStore.connected()
    try store.run(
      CreateMapping(
        id: MappingID(rawValue: "m-kind"), connection: .corp, attribute: "kind", match: .caseInsensitive,
        value: "Employee", workgroup: .team))
    return store
  }

  @Test("P40: an attribute leads into a workgroup beside the groups, by any kind of match")
  func attribute() throws {
    var store = try store()
    let answer = try store.login("zoe", ["groups": .list(["g-plan"]), "kind": .text("employee")]).answer
    #expect(answer.names == ["Planners", "Team"])
    #expect(try store.login("zoe", ["groups": .list(["g-plan"]), "kind": .text("guest")]).answer.names == ["Planners"])
    #expect(try store.login("yan", ["groups": .list(["Employee"])]).answer.outcome == .noMapping, "a group is none")
  }

  @Test("C37: an attribute that is absent changes no membership through it, one that is empty does")
  func absent() throws {
    var store = try store()
    try store.login("zoe", ["groups": .list(["g-plan"]), "kind": .text("Employee")])
    let kept = try store.login("zoe", ["groups": .list(["g-ana"])]).answer
    #expect(kept.names == ["Analysts", "Team"] && kept.codes == [.missingAttribute])
    #expect(kept.reports.first?.subject == "kind")
    #expect(try store.login("zoe", ["groups": .list(["g-ana"]), "kind": .list([])]).answer.names == ["Analysts"])
  }

  @Test("C37: who is in a scope workgroup by an attribute that is absent stays there")
  func absentScope() throws {
    var store = try ScopeTests.store()
    try store.run(CreateMapping(connection: .corp, attribute: "area", value: "n", workgroup: .north))
    try store.login("zoe", ["groups": .list(["g-plan"]), "area": .text("n")])
    #expect(try store.login("zoe", ["groups": .list(["g-plan"])]).answer.names == ["North", "Planners"])
    #expect(
      try store.login("zoe", ["groups": .list(["g-plan"]), "area": .text("")]).answer.names
        == ["Planners", "Unassigned"])
  }

  @Test("C34: the same value binds once for the groups and once for each attribute")
  func bindings() throws {
    var store = try store()
    try store.map("Employee", .caseInsensitive, to: .team)
    let again = CreateMapping(
      connection: .corp, attribute: "kind", match: .caseInsensitive, value: "Employee", workgroup: .team)
    #expect(refusal { try store.run(again) }?.code == .alreadyExists)
    let padded = CreateMapping(connection: .corp, attribute: " kind", value: "x", workgroup: .team)
    #expect(refusal { try store.run(padded) }?.field == "attribute")
  }

  @Test("C34: an update changes what it names, by the rules of a new mapping")
  func update() throws {
    var store = try store()
    let id = MappingID(rawValue: "m-kind")
    let changed = try store.run(UpdateMapping(id: id, match: .exact, value: " Guest ", priority: 3)).answer.mapping
    #expect(
      changed
        == MappingFact(
          id: id, connection: .corp, attribute: "kind", match: .exact, value: "Guest", workgroup: .team, priority: 3))
    #expect(try store.run(UpdateMapping(id: id, priority: 3)).effects.isEmpty, "P51")
    #expect(refusal { try store.run(UpdateMapping(id: id, value: "")) }?.field == "value")
    #expect(refusal { try store.run(UpdateMapping(id: id, workgroup: .everyone)) }?.reason == "builtin_workgroup")
    #expect(
      refusal { try store.run(UpdateMapping(id: id, workgroup: .administrators)) }?.reason == "administrators_opt_in")
    #expect(
      refusal { try store.run(UpdateMapping(id: id, attribute: "", value: "g-plan", workgroup: .planners)) }?.reason
        == "mapping")
    #expect(refusal { try store.run(UpdateMapping(id: MappingID(rawValue: "none"), value: "x")) }?.code == .notFound)
  }

  @Test("C34: external groups are the exact mappings of one connection, as a whole set")
  func externalGroups() throws {
    var store = try store()
    try store.run(CreateIdentityProvider(id: .other, name: "Other"))
    try store.map("g-plan", to: .planners, on: .other)
    try store.map("g-p*", .glob, to: .planners)
    let set = SetExternalGroups(of: .planners, on: .corp, to: [" g-new ", "g-two", "g-new"])
    let answer = try store.run(set).answer
    #expect(
      answer == ExternalGroupsAnswer(groups: ["g-new", "g-two"], added: ["g-new", "g-two"], removed: ["g-plan"]))
    #expect(try store.run(SetExternalGroups(of: .planners, on: .corp, to: ["g-two", "g-new"])).effects.isEmpty, "P51")
    let left = store.facts.values.compactMap { fact -> String? in
      if case .mapping(let mapping) = fact, mapping.workgroup == .planners {
        "\(mapping.connection) \(mapping.match) \(mapping.value)"
      } else {
        nil
      }
    }
    #expect(
      left.sorted() == ["corp exact g-new", "corp exact g-two", "corp glob g-p*", "other exact g-plan"])
    #expect(try store.run(SetExternalGroups(of: .planners, on: .corp, to: [])).answer.removed == ["g-new", "g-two"])
  }

  @Test("C34: external groups follow the rules of mappings, and a refusal names the place")
  func externalGroupRules() throws {
    var store = try store()
    #expect(
      refusal { try store.run(SetExternalGroups(of: .team, on: .corp, to: ["a", " "])) }?.field
        == "external_groups[1]")
    let many = (0...1_000).map { "g\($0)" }
    #expect(refusal { try store.run(SetExternalGroups(of: .team, on: .corp, to: many)) }?.field == "external_groups")
    #expect(
      refusal { try store.run(SetExternalGroups(of: .administrators, on: .corp, to: ["a"])) }?.reason
        == "administrators_opt_in")
    #expect(refusal { try store.run(SetExternalGroups(of: .team, on: .other, to: ["a"])) }?.field == "connection")
    #expect(
      refusal { try store.run(SetExternalGroups(of: WorkgroupID(rawValue: "no"), on: .corp, to: [])) }?.field
        == "workgroup")
  }

  @Test("P49: a test says where claims lead, by which mapping, and why not by the others")
  func verdicts() throws {
    var store = try ScopeTests.store()
    try store.run(UpdateIdentityProvider(id: .corp, mayMapAdministrators: true))
    for (id, mapping) in [
      ("admins", ("", MatchKind.exact, "g-plan", WorkgroupID.administrators)),
      ("glob", ("", .glob, "g-*", .team)), ("kind", ("kind", .exact, "x", .team)),
    ] {
      try store.run(
        CreateMapping(
          id: MappingID(rawValue: id), connection: .corp, attribute: mapping.0, match: mapping.1, value: mapping.2,
          workgroup: mapping.3))
    }
    try store.run(UpdateIdentityProvider(id: .corp, mayMapAdministrators: false))
    let before = store.facts
    let tested = try store.ask(TestMappings(connection: .corp, claims: ["groups": .list(["g-plan", "n", "s"])]))
    #expect(store.facts == before)
    #expect(tested.outcome == .ok)
    #expect(tested.workgroups.map(\.name) == ["North", "Planners", "Team"])
    let verdicts = Dictionary(grouping: tested.mappings, by: \.mapping.value).mapValues { $0.map(\.verdict) }
    #expect(verdicts["n"] == [.matched] && verdicts["s"] == [.outranked] && verdicts["t"] == [.noMatch])
    #expect(verdicts["g-ana"] == [.noMatch] && verdicts["g-*"] == [.matched] && verdicts["x"] == [.claimMissing])
    #expect(Set(verdicts["g-plan"] ?? []) == [.matched, .administratorsNotAllowed])
    #expect(tested.mappings.first { $0.mapping.id.rawValue == "glob" }?.value == "g-plan")
    #expect(tested.workgroups.first { $0.name == "Team" }?.mappings == [MappingID(rawValue: "glob")])
    let login = try store.login("zoe", ["groups": .list(["g-plan", "n", "s"])]).answer
    #expect(login.workgroups.map(\.workgroup) == tested.workgroups.map(\.workgroup), "as a login finds them")
  }

  @Test("P49: a test tells the outcomes in which nothing would be changed")
  func outcomes() throws {
    var store = try ScopeTests.store()
    func outcome(_ claims: [String: ClaimValue], overage: Bool = false) throws -> MappingsTested.Outcome {
      let tested = try store.ask(TestMappings(connection: .corp, claims: claims, overage: overage))
      if tested.outcome != .ok { #expect(tested.workgroups.isEmpty) }
      return tested.outcome
    }
    #expect(try outcome([:]) == .claimMissing)
    #expect(try outcome(["groups": .list(["n"])], overage: true) == .overage)
    #expect(try outcome(["groups": .list([])]) == .noMapping)
    #expect(try outcome(["groups": .list(["n", "t"])]) == .scopeConflict)
    #expect(try outcome(["groups": .list(["n"])]) == .ok)
    try store.run(UpdateIdentityProvider(id: .corp, claims: ClaimMapping()))
    #expect(try outcome(["groups": .list(["n"])]) == .provisioningOff)
    #expect(refusal { try store.ask(TestMappings(connection: .other, claims: [:])) }?.code == .notFound)
  }
}

extension FactStore {
  /// Decides a question as the queries would.
  func ask<Question: Inquiry>(_ question: Question) throws(DirectoryError) -> Question.Answer {
    var view = FactView(tenant: Self.tenantID, revision: revision, now: now, source: .manual)
    while true {
      do throws(Interruption) {
        return try question.decide(view)
      } catch {
        switch error {
        case .refused(let refusal): throw refusal
        case .needs(let queries): for query in queries { view.load(query, answer(query)) }
        }
      }
    }
  }
}
