import Model
import SCIM
import Testing

/// Patches at random, over few paths and values.
struct RandomPatch {
  private static let paths = [
    "title", "active", "userName", "name", "name.givenName", "emails", "emails[type eq \"work\"]",
    "emails[type eq \"work\"].value",
    "emails[type eq \"home\"].primary", "emails.type", "emails[value sw \"a\"].display", "roles",
    "roles[primary eq \"True\"].value",
    "addresses[type eq \"work\" and primary eq true].country", "\(URNs.enterprise):manager",
    "\(URNs.enterprise):manager.value",
    "\(URNs.enterprise):department", URNs.enterprise, "\(URNs.user):title", "id", "groups", "password", "shoeSize",
    "members",
    "members[value eq \"a\"]", "members[value eq \"a\" or value eq \"b\"]", "members[type eq \"Group\"]", "displayName",
    "externalId",
  ]
  private static let values = [
    "\"a\"", "\"\"", "null", "true", "\"False\"", "5", "[]", "{}", "[\"a\"]", "[\"a\",\"b\"]", "{\"value\":\"a\"}",
    "[{\"value\":\"a\",\"type\":\"work\"}]", "[{\"value\":\"b\",\"primary\":true},{\"value\":\"c\"}]",
    "{\"givenName\":\"A\"}",
    "{\"title\":\"b\",\"name.givenName\":\"c\",\"active\":\"True\"}",
    "{\"displayName\":\"G\",\"members\":[{\"value\":\"a\"}]}",
    "{\"emails[type eq \\\"work\\\"].value\":\"d\"}",
    "{\"\(URNs.enterprise)\":{\"department\":\"e\",\"manager\":\"m\"}}",
  ]

  static func operation(_ generator: inout SeededGenerator) -> String {
    let op = ["add", "replace", "remove", "Add", "Replace", "Remove", "x"].randomElement(using: &generator) ?? "add"
    var members = ["\"op\":\"\(op)\""]
    if Int.random(in: 0...4, using: &generator) > 0, let path = paths.randomElement(using: &generator) {
      members.append("\"path\":\(JSON.string(path).text)")
    }
    if Int.random(in: 0...4, using: &generator) > 0, let value = values.randomElement(using: &generator) {
      members.append("\"value\":\(value)")
    }
    return "{\(members.joined(separator: ","))}"
  }

  static func operations(_ generator: inout SeededGenerator, count: ClosedRange<Int>) -> String {
    let operations = (0..<Int.random(in: count, using: &generator)).map { _ in operation(&generator) }
    return "[\(operations.joined(separator: ","))]"
  }
}

@Suite("Random patches")
struct PatchPropertyTests {
  static let rounds = 5000

  private func parse(_ operations: String, _ type: ResourceType, _ dialect: Dialect) throws -> Patch {
    let body = json("{\"schemas\":[\"\(URNs.patch)\"],\"Operations\":\(operations)}")
    return try Patch(parsing: body, for: type, dialect: dialect)
  }

  @Test(
    "P25: patches give a whole user or an error, and what they give can be read as a user again", arguments: Dialect.all
  )
  func wholeUsers(_ dialect: Dialect) throws {
    let seed: UInt64 = 20_261_128
    var generator = SeededGenerator(seed: seed)
    var applied = 0
    for round in 0..<Self.rounds {
      let operations = RandomPatch.operations(&generator, count: 1...4)
      do {
        let user = try parse(operations, .user, dialect).applied(to: barbara, of: .user, dialect: dialect)
        var body = user
        body["schemas"] = [.string(URNs.user)]
        body["meta"] = nil
        let (read, ignored) = try UserResource.parse(.object(body), dialect: dialect, unknown: .reject)
        body["schemas"] = nil
        #expect(read.document == body && ignored.count == 0, "seed \(seed), round \(round): \(operations)")
        applied += 1
      } catch let error as SCIMError {
        #expect(
          error.status == 400 && error.kind != nil && !error.detail.isEmpty,
          "seed \(seed), round \(round): \(operations)")
      }
    }
    print("random patches: seed \(seed), \(applied) of \(Self.rounds) applied by \(dialect.name)")
    #expect(applied > Self.rounds / 50)
  }

  @Test("P50: an operation applied twice leaves what it leaves once", arguments: Dialect.tolerant)
  func idempotence(_ dialect: Dialect) throws {
    let seed: UInt64 = 20_261_129
    var generator = SeededGenerator(seed: seed)
    var applied = 0
    for round in 0..<Self.rounds {
      let operations = RandomPatch.operations(&generator, count: 1...1)
      guard let patch = try? parse(operations, .user, dialect),
        let once = try? patch.applied(to: barbara, of: .user, dialect: dialect)
      else { continue }
      applied += 1
      let twice = try? patch.applied(to: once, of: .user, dialect: dialect)
      #expect(twice == once, "seed \(seed), round \(round): \(operations)")
    }
    #expect(applied > Self.rounds / 10)
  }

  @Test(
    "P34: of random patches of members only a removal without path filter and value, or a replacement, empties a group",
    arguments: Dialect.all)
  func members(_ dialect: Dialect) throws {
    let seed: UInt64 = 20_261_130
    var generator = SeededGenerator(seed: seed)
    let members: Set = ["a", "b", "z"]
    for round in 0..<Self.rounds {
      let operations = RandomPatch.operations(&generator, count: 1...1)
      guard let patch = try? parse(operations, .group, dialect) else { continue }
      let left = apply(patch.memberChanges, to: members)
      guard !left.contains("z") else { continue }
      let isRemovalOfAll = operations.lowercased().contains("remove") && !operations.contains("value")
      let isReplacement = operations.lowercased().contains("replace")
      #expect(isRemovalOfAll || isReplacement, "seed \(seed), round \(round): \(operations)")
    }
  }
}
