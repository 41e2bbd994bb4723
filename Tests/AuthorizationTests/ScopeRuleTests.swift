import Authorization
import Model
import Testing

/// The rules of scope workgroups that a decision follows (A1 to A13, A24).
struct ScopeRuleTests {
  @Test(
    "A3: the vector of the specification: one item or the other opens a usage line, and All opens every one",
    arguments: [
      ("C1", "S1", "E9", true), ("C2", "S2", "E1", true), ("C2", "S2", "E2", false), ("C2", "S3", "E1", false),
    ])
  func vector(contract: String, site: String, endUser: String, isAllowed: Bool) {
    let snapshot = Self.tenant.snapshot
    let line = ["contract": [contract], "site": [site], "end_user": [endUser]]
    #expect(snapshot.ask("ann", "view", "usage", "", line) == (isAllowed ? .allowed : .denied(.outOfScope)))
    #expect(snapshot.ask("adam", "view", "usage", "", line) == .allowed)
  }

  @Test("A6: values of one restriction combine by OR, two on one dimension intersect, and one value must lie there")
  func intersection() {
    var tenant = Self.tenant
    tenant.addScope("Twice", items: [["contract": ["C1", "C2"], "contract": ["C2", "C3"]]])
    tenant.addUser("bob", in: ["Twice"])
    let snapshot = tenant.snapshot
    func view(_ contracts: String...) -> Bool {
      snapshot.ask("bob", "view", "usage", "", ["contract": contracts]).isAllowed
    }
    #expect(
      [view("C1"), view("C2"), view("C3"), view("C1", "C3"), view("C1", "C2")] == [false, true, false, false, true])
  }

  @Test("A7: unrestricted in a dimension is said explicitly, and then a resource may lack it")
  func unrestricted() {
    var tenant = Self.tenant
    tenant.addScope("Any", items: [["contract": ["C1"], "site": nil]])
    tenant.addUser("bob", in: ["Any"])
    #expect(tenant.snapshot.ask("bob", "view", "usage", "", ["contract": ["C1"]]) == .allowed)
    #expect(tenant.snapshot.ask("bob", "view", "usage", "", ["contract": ["C1"], "site": ["S9"]]) == .allowed)
  }

  @Test("A8: a scope workgroup without an item grants nothing, and so does being in none at all")
  func noItem() {
    var tenant = Self.tenant
    tenant.addScope("Empty")
    tenant.addUser("bob", in: ["Empty"])
    tenant.addUser("stray")
    for user in ["bob", "stray"] {
      #expect(tenant.snapshot.ask(user, "view", "usage", "", ["contract": ["C1"]]) == .denied(.outOfScope))
    }
  }

  @Test("A17: before scopes are enabled nothing is restricted")
  func disabled() {
    var tenant = Tenant()
    Self.addTypes(&tenant)
    tenant.addUser("ann")
    #expect(tenant.snapshot.ask("ann", "view", "usage") == .allowed)
  }

  @Test("A11: lines are filtered one by one: what one of them is allowed says nothing of its neighbour")
  func lines() throws {
    var tenant = Self.tenant
    tenant.addResource("report", "march") { $0.attributes = ["contract": ["C2"], "site": ["S2"]] }
    for number in 1...3 {
      tenant.addResource("usage", "line\(number)") {
        $0.parent = Tenant.key("report", "march")
        $0.attributes = ["end_user": ["E\(number)"]]
      }
    }
    let snapshot = tenant.snapshot
    #expect((1...3).map { snapshot.ask("ann", "view", "usage", "line\($0)").isAllowed } == [true, false, false])
    #expect((1...3).map { snapshot.ask("ann", "edit", "usage", "line\($0)").isAllowed } == [true, false, false])
    var cursor = try snapshot.resources(.user(UserID(rawValue: "ann")), action: "view", type: "usage")
    var ids: [String] = []
    while cursor.advance(over: 1, { ids.append(String(decoding: $0, as: UTF8.self)) }) {}
    #expect(ids == ["line1"])
    #expect(snapshot.ask("ann", "view", "report", "march") == .allowed, "A12: one of its lines passes")
  }

  @Test("A12: a container that lacks a restricted dimension waits for its lines, and one that passes is enough")
  func containers() {
    let snapshot = Self.tenant.snapshot
    let report = ["contract": ["C2"], "site": ["S2"]]
    func ask(_ endUsers: String...) -> Decision {
      snapshot.ask("ann", "view", "report", "", report, lines: endUsers.map { ["end_user": [$0]] })
    }
    #expect(ask() == .conditional(.linesRequired))
    #expect(ask("E2", "E1") == .allowed)
    #expect(ask("E2", "E3") == .denied(.outOfScope))
  }

  @Test("A12: a container that fails a dimension that it has is denied without a look at its lines")
  func failingContainer() {
    let decision = Self.tenant.snapshot.ask(
      "ann", "view", "report", "", ["contract": ["C2"], "site": ["S3"]], lines: [["site": ["S2"], "end_user": ["E1"]]])
    #expect(decision == .denied(.outOfScope))
  }

  @Test("A12: dimensions outside of the type's list count as lacking")
  func foreignDimension() {
    let snapshot = Self.tenant.snapshot
    let report = ["contract": ["C2"], "site": ["S2"], "end_user": ["E1"]]
    #expect(snapshot.ask("ann", "view", "report", "", report) == .conditional(.linesRequired))
  }

  @Test("A12: a container that is a line too passes on only what it has itself, as each of its lines is told")
  func containerBelowContainer() {
    var tenant = Self.tenant
    tenant.addType("job", ActionFact(name: "view", permission: nil)) {
      $0.scopeDimensions = ["contract", "site", "end_user"]
      $0.isContainer = true
      $0.isLine = true
    }
    tenant.addScope("Both", items: [["contract": ["C1"], "end_user": ["E1"]]])
    tenant.addUser("bob", in: ["Both"])
    tenant.addResource("report", "march") { $0.attributes = ["contract": ["C1"]] }
    tenant.addResource("job", "j") { $0.parent = Tenant.key("report", "march") }
    tenant.addResource("usage", "line") {
      $0.parent = Tenant.key("job", "j")
      $0.attributes = ["end_user": ["E1"]]
    }
    let snapshot = tenant.snapshot
    #expect(snapshot.ask("bob", "view", "usage", "line") == .denied(.outOfScope))
    #expect(snapshot.ask("bob", "view", "job", "j") == .denied(.outOfScope))
  }

  @Test("A12: of a container with more than 10,000 registered lines those of the question count, as if it had none")
  func manyLines() {
    var tenant = Self.tenant
    let report = Tenant.key("report", "march")
    tenant.addResource("report", "march") { $0.attributes = ["contract": ["C2"], "site": ["S2"]] }
    for number in 1..<10_000 {
      tenant.addResource("usage", "line\(number)") {
        $0.parent = report
        $0.attributes = ["end_user": ["E2"]]
      }
    }
    func view(_ snapshot: Snapshot, lines: [[String: [String]]]? = nil) -> Decision {
      snapshot.ask("ann", "view", "report", "march", lines: lines)
    }
    #expect(view(tenant.snapshot) == .denied(.outOfScope))
    tenant.addResource("usage", "last") {
      $0.parent = report
      $0.attributes = ["end_user": ["E1"]]
    }
    let full = tenant.snapshot
    #expect(view(full) == .allowed)
    #expect(view(full, lines: [["end_user": ["E2"]]]) == .allowed)
    tenant.addResource("usage", "one_more") { $0.parent = report }
    let overfull = tenant.snapshot
    #expect(view(overfull) == .conditional(.linesRequired))
    #expect(view(overfull, lines: [["end_user": ["E1"]]]) == .allowed)
    #expect(view(overfull, lines: [["end_user": ["E2"]]]) == .denied(.outOfScope))
    #expect(overfull.ask("ann", "view", "usage", "last") == .allowed)
  }

  @Test("A12: what would be denied anyway is denied, lines or no lines")
  func waitingAndDenied() {
    var tenant = Self.tenant
    tenant.addType("secret", ActionFact(name: "view", permission: "doc.view")) {
      $0.scopeDimensions = ["contract"]
      $0.isContainer = true
    }
    let decision = tenant.snapshot.ask("ann", "view", "secret")
    #expect(tenant.snapshot.conjunct(decision) == .permission)
  }

  @Test("A13: a restriction only narrows: where the role is missing, the scope gives nothing")
  func narrowing() {
    var tenant = Self.tenant
    tenant.addType("guarded", ActionFact(name: "view", permission: "doc.view")) { $0.scopeDimensions = ["contract"] }
    let snapshot = tenant.snapshot
    #expect(snapshot.conjunct(snapshot.ask("adam", "view", "guarded", "", ["contract": ["C1"]])) == .permission)
  }

  @Test("A24: other dimensions and other types need other data, and nothing else")
  func sisterProduct() {
    var tenant = Self.tenant
    tenant.addType("deal", ActionFact(name: "view", permission: nil)) { $0.scopeDimensions = ["country", "family"] }
    tenant.addScope("Nordic", items: [["country": ["NO", "SE"], "family": ["cloud"]]])
    tenant.addUser("olaf", in: ["Nordic"])
    let snapshot = tenant.snapshot
    #expect(snapshot.ask("olaf", "view", "deal", "", ["country": ["SE"], "family": ["cloud"]]) == .allowed)
    #expect(snapshot.ask("olaf", "view", "deal", "", ["country": ["DE"], "family": ["cloud"]]) == .denied(.outOfScope))
  }

  /// `ann` sees contract C1, or site S2 for end user E1; `adam` is in All.
  private static var tenant: Tenant {
    var tenant = Tenant()
    tenant.enableScopes()
    addTypes(&tenant)
    tenant.addScope("Some", items: [["contract": ["C1"]], ["site": ["S2"], "end_user": ["E1"]]])
    tenant.addUser("ann", in: ["Some"])
    tenant.addUser("adam", in: ["All"])
    return tenant
  }

  private static func addTypes(_ tenant: inout Tenant) {
    tenant.addType(
      "usage", ActionFact(name: "view", permission: nil), ActionFact(name: "edit", permission: nil, isChanging: true)
    ) {
      $0.scopeDimensions = ["contract", "site", "end_user"]
      $0.isLine = true
    }
    tenant.addType("report", ActionFact(name: "view", permission: nil)) {
      $0.scopeDimensions = ["contract", "site"]
      $0.isContainer = true
    }
  }
}
