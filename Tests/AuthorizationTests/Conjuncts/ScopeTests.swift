import Authorization
import Model
import Testing

/// The conjunct `scope`: items, containers and lines.
struct ScopeTests {
  /// item1 {contract in [C1]}, item2 {site in [S2], end_user in [E1]}, as in the specification.
  private static func world() -> World {
    var world = World()
    world.setTenant(scopes: true)
    world.workgroup("all", .scope, isUnrestricted: true)
    world.workgroup("team", .scope, members: ["ann"])
    world.item("team", 1, ("contract", ["C1"]))
    world.item("team", 2, ("site", ["S2"]), ("end_user", ["E1"]))
    let view = [ActionFact(name: "view", permission: nil)]
    world.type("usage", view) {
      $0.scopeDimensions = ["contract", "site", "end_user"]
      $0.isLine = true
    }
    world.type("report", view) {
      $0.scopeDimensions = ["contract", "site"]
      $0.isContainer = true
    }
    return world
  }

  private static func usage(_ contract: String, _ site: String, _ user: String) -> [String: [String]] {
    ["contract": [contract], "site": [site], "end_user": [user]]
  }

  @Test("A3, A4: one item that is met is enough, and in it all restrictions hold; the specification's vectors")
  func vectors() {
    let world = Self.world()
    #expect(world.ask("usage", Self.usage("C1", "S1", "E9")) == "allowed")
    #expect(world.ask("usage", Self.usage("C2", "S2", "E1")) == "allowed")
    #expect(world.ask("usage", Self.usage("C2", "S2", "E2")) == "out_of_scope")
    #expect(world.ask("usage", Self.usage("C2", "S3", "E1")) == "out_of_scope")
    let everywhere = Subject.preview(Preview(workgroups: [WorkgroupID(rawValue: "all")]))
    #expect(world.ask(everywhere, "usage", Self.usage("C2", "S3", "E1")) == "allowed")
  }

  @Test("A6: restrictions on one dimension intersect, and of a resource's several values one is enough")
  func intersection() {
    var world = Self.world()
    world.item("team", 1, ("contract", ["C1", "C2"]), ("contract", ["C2", "C3"]))
    for (values, word) in [(["C2"], "allowed"), (["C9", "C2"], "allowed"), (["C1", "C3"], "out_of_scope")] {
      #expect(world.ask("usage", ["contract": values]) == word)
      var registered = world
      registered.resource(World.key("usage", "u"), ["contract": values])
      #expect(registered.ask("usage", id: "u") == word)
    }
  }

  @Test("A7: a dimension is unrestricted if it is said to be; an empty set matches nothing")
  func any() {
    var world = Self.world()
    world.item("team", 1, ("contract", nil))
    #expect(world.ask("usage", Self.usage("C9", "S9", "E9")) == "allowed")
    world.item("team", 1, ("contract", []))
    #expect(world.ask("usage", Self.usage("C9", "S9", "E9")) == "out_of_scope")
  }

  @Test("A8: a scope workgroup without an item grants nothing, and neither does having none")
  func noItem() {
    var world = Self.world()
    world.workgroup("empty", .scope, members: ["ben"])
    world.user("ben")
    world.user("cleo")
    #expect(world.ask(.user("ben"), "usage", Self.usage("C1", "S2", "E1")) == "out_of_scope")
    #expect(world.ask(.user("cleo"), "usage", Self.usage("C1", "S2", "E1")) == "out_of_scope")
  }

  @Test("A17: until a tenant has scopes nothing is restricted")
  func notEnabled() {
    var world = Self.world()
    world.setTenant(scopes: false)
    #expect(world.ask("usage", Self.usage("C9", "S9", "E9")) == "allowed")
  }

  @Test("A12: a container that lacks a restricted dimension waits for its lines, and one of them is enough")
  func container() {
    let world = Self.world()
    #expect(world.ask("report", ["contract": ["C1"]]) == "allowed")
    #expect(world.ask("report", ["contract": ["C2"], "site": ["S3"]]) == "out_of_scope")
    #expect(world.ask("report", ["contract": ["C2"], "site": ["S2"]]) == "lines_required")
    for (user, word) in [("E1", "allowed"), ("E2", "out_of_scope")] {
      let lines = [["end_user": ["E7"]], ["end_user": [user]]]
      #expect(world.ask("report", ["contract": ["C2"], "site": ["S2"]], lines: lines) == word)
    }
    // The line's own site counts before the container's.
    let moved = [["end_user": ["E1"], "site": ["S3"]]]
    #expect(world.ask("report", ["contract": ["C2"], "site": ["S2"]], lines: moved) == "out_of_scope")
  }

  @Test("A12: registered lines count before those of the question, and take what they lack from the container")
  func registeredLines() {
    var world = Self.world()
    let report = World.key("report", "r")
    world.resource(report, ["contract": ["C2"], "site": ["S2"]])
    #expect(world.ask("report", id: "r") == "lines_required")
    world.resource(World.key("usage", "u"), ["end_user": ["E2"]]) { $0.parent = report }
    #expect(world.ask("report", id: "r", lines: [["end_user": ["E1"]]]) == "out_of_scope")
    #expect(world.ask("usage", id: "u") == "out_of_scope")
    world.resource(World.key("usage", "v"), ["end_user": ["E1"]]) { $0.parent = report }
    #expect(world.ask("report", id: "r") == "allowed")
    #expect(world.ask("usage", id: "v") == "allowed")
    #expect(world.ask("usage", ["end_user": ["E1"]]) == "out_of_scope", "a line without a container lacks the site")
  }

  @Test("A12: dimensions outside of the type's list count as lacking")
  func foreignDimension() {
    var world = Self.world()
    world.item("team", 1, ("country", ["NL"]))
    #expect(world.ask("usage", ["country": ["NL"]]) == "out_of_scope")
  }

  @Test("A11, A14: a filter and a list say of each resource what a check says")
  func filterAndList() throws {
    var world = Self.world()
    for number in 0..<200 {
      let attributes = Self.usage("C\(number % 5)", "S\(number % 3)", "E\(number % 4)")
      world.resource(World.key("usage", "u\(number)"), attributes)
    }
    let snapshot = world.snapshot
    let ann = Subject.user("ann")
    let filter = try snapshot.filter(ann, action: "view", type: "usage")
    var listed: [String] = []
    var cursor = try snapshot.resources(ann, action: "view", type: "usage")
    while cursor.advance(over: 7, { listed.append(String(decoding: $0, as: UTF8.self)) }) {}
    let expected = (0..<200).map { "u\($0)" }.filter { world.ask("usage", id: $0) == "allowed" }
    #expect(!expected.isEmpty && expected.count < 200)
    #expect(listed == expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    var rest = try snapshot.resources(ann, action: "view", type: "usage", after: listed[3])
    var behind: [String] = []
    while rest.advance(over: 1_000, { behind.append(String(decoding: $0, as: UTF8.self)) }) {}
    #expect(behind == Array(listed[4...]))
    for number in 0..<60 {
      let attributes = Self.usage("C\(number % 5)", "S\(number % 3)", "E\(number % 4)")
      var description = Description()
      for (dimension, values) in attributes {
        description.add(dimension, values[0], for: snapshot)
      }
      let decision = filter.decide(id: UnsafeRawBufferPointer(start: nil, count: 0), description)
      #expect(snapshot.word(decision) == world.ask("usage", attributes))
    }
  }
}

extension Description {
  fileprivate mutating func add(_ dimension: String, _ value: String, for snapshot: Snapshot) {
    Array(dimension.utf8).withUnsafeBytes { dimension in
      Array(value.utf8).withUnsafeBytes { add(dimension: dimension, value: $0, for: snapshot) }
    }
  }
}
