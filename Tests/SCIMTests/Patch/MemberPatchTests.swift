import SCIM
import Testing

/// The members of a group as a server would keep them.
func apply(_ changes: [MemberChange], to members: Set<String>) -> Set<String> {
  changes.reduce(members) { members, change in
    switch change {
    case .add(let more): members.union(more.map(\.value))
    case .remove(let ids): members.subtracting(ids)
    case .removeAll: []
    case .replace(let more): Set(more.map(\.value))
    case .removeMatching(let filter):
      members.filter { !filter.matches(["members": [["value": .string($0)]]], elementOf: "members") }
    }
  }
}

extension Filter {
  fileprivate func matches(_ group: JSONObject, elementOf name: String) -> Bool {
    Filter.present(AttributePath(name, filter: self)).matches(group, of: .group)
  }
}

func groupPatch(_ operations: String, _ dialect: Dialect = .entra) throws -> Patch {
  try Patch(
    parsing: json("{\"schemas\":[\"\(URNs.patch)\"],\"Operations\":\(operations)}"), for: .group, dialect: dialect)
}

@Suite("Patches of members")
struct MemberPatchTests {
  private let three: Set = ["ann", "bob", "cid"]

  @Test(
    "P34: Entra's removal by a list of values takes out exactly the members named", arguments: [Dialect.entra, .okta])
  func valueList(_ dialect: Dialect) throws {
    let patch = try groupPatch("[{\"op\":\"Remove\",\"path\":\"members\",\"value\":[{\"value\":\"bob\"}]}]", dialect)
    #expect(patch.operations == [.members(.remove(["bob"]))])
    #expect(apply(patch.memberChanges, to: three) == ["ann", "cid"])
    let several = try groupPatch(
      "[{\"op\":\"Remove\",\"path\":\"members\",\"value\":[{\"$ref\":null,\"value\":\"bob\"},{\"value\":\"cid\"}]}]",
      dialect)
    #expect(apply(several.memberChanges, to: three) == ["ann"])
  }

  @Test("P34: no dialect reads a removal with a value as the removal of all", arguments: Dialect.all)
  func neverAll(_ dialect: Dialect) throws {
    for value in [
      "[{\"value\":\"bob\"}]", "[]", "null", "\"\"", "\"bob\"", "{\"value\":\"bob\"}", "[null]", "[{}]", "{}",
      "[\"bob\"]",
    ] {
      let text = "[{\"op\":\"remove\",\"path\":\"members\",\"value\":\(value)}]"
      guard let patch = try? groupPatch(text, dialect) else { continue }
      #expect(apply(patch.memberChanges, to: three).isSuperset(of: ["ann", "cid"]), "\(text)")
    }
  }

  @Test(
    "P34: a dialect without lists of values refuses one, and says what to write",
    arguments: [Dialect.rfc, .entraSCIM062020])
  func refusedList(_ dialect: Dialect) {
    let detail = refusal(.invalidValue) {
      try groupPatch("[{\"op\":\"remove\",\"path\":\"members\",\"value\":[{\"value\":\"bob\"}]}]", dialect)
    }
    #expect(
      detail.contains("Operation 1") && detail.contains("members[value eq \"...\"]") && detail.contains(dialect.name))
  }

  @Test("P34: with neither filter nor value all are removed", arguments: Dialect.all)
  func all(_ dialect: Dialect) throws {
    let patch = try groupPatch("[{\"op\":\"remove\",\"path\":\"members\"}]", dialect)
    #expect(patch.operations == [.members(.removeAll)])
  }

  @Test("P33: by filter, several in one body, by each id that the filter names", arguments: Dialect.all)
  func byFilter(_ dialect: Dialect) throws {
    let patch = try groupPatch(
      """
      [{"op":"remove","path":"members[value eq \\"bob\\"]"},
       {"op":"remove","path":"\(URNs.group):members[value eq \\"cid\\" or value eq \\"dan\\"]"},
       {"op":"add","path":"members","value":[{"value":"eve"}]},
       {"op":"remove","path":"members[type eq \\"Group\\"]"}]
      """, dialect)
    let byType = Filter.compare(AttributePath("type"), .equal, "Group")
    #expect(
      patch.memberChanges == [.remove(["bob", "cid", "dan"]), .add([Member("eve")]), .removeMatching(byType)])
  }

  @Test("P33: many are added at once, each once, whatever display or $ref say", arguments: Dialect.all)
  func add(_ dialect: Dialect) throws {
    let patch = try groupPatch(
      """
      [{"op":"add","path":"members","value":[{"value":"ann","display":"Ann"},{"value":"ann","$ref":"https://x/Users/ann"},
        {"value":"g","type":"group"},{"value":"h","$ref":"../Groups/h"},{"value":"u","$ref":null,"type":"User"},
        {"VALUE":"v","type":"other"}]}]
      """, dialect)
    #expect(
      patch.memberChanges == [
        .add([Member("ann"), Member("g", .group), Member("h", .group), Member("u", .user), Member("v")])
      ])
    let ids = (0..<20_000).map { "{\"value\":\"user-\($0)\"}" }.joined(separator: ",")
    guard
      case .add(let many)? = try groupPatch("[{\"op\":\"add\",\"path\":\"members\",\"value\":[\(ids)]}]", dialect)
        .memberChanges.first
    else {
      Issue.record("no members")
      return
    }
    #expect(many.count == 20_000)
  }

  @Test("P33: replace takes the place of all; with a path or without", arguments: Dialect.all)
  func replace(_ dialect: Dialect) throws {
    let byPath = try groupPatch("[{\"op\":\"replace\",\"path\":\"members\",\"value\":[{\"value\":\"ann\"}]}]", dialect)
    let without = try groupPatch("[{\"op\":\"replace\",\"value\":{\"members\":[{\"value\":\"ann\"}]}}]", dialect)
    #expect(byPath == without)
    #expect(byPath.memberChanges == [.replace([Member("ann")])])
    #expect(
      try groupPatch("[{\"op\":\"replace\",\"path\":\"members\",\"value\":[]}]", dialect).memberChanges == [
        .replace([])
      ])
  }

  @Test("to add nobody is no operation", arguments: Dialect.all)
  func nobody(_ dialect: Dialect) throws {
    #expect(try groupPatch("[{\"op\":\"add\",\"path\":\"members\",\"value\":[]}]", dialect).operations.isEmpty)
  }

  @Test("a bare id and a single member count as a list of one", arguments: Dialect.all)
  func bare(_ dialect: Dialect) throws {
    for value in ["\"ann\"", "{\"value\":\"ann\"}", "[\"ann\"]"] {
      let patch = try groupPatch("[{\"op\":\"Add\",\"path\":\"members\",\"value\":\(value)}]", dialect)
      #expect(patch.memberChanges == [.add([Member("ann")])])
    }
  }

  @Test(
    "P35: what is no member's id is invalidValue, with its place",
    arguments: [
      "[{}]", "[{\"value\":5}]", "[{\"value\":\"\"}]", "[null]", "[{\"value\":\"ann\"},{\"value\":null}]", "5",
      "[[{\"value\":\"a\"}]]",
    ])
  func ids(_ value: String) {
    let text = "[{\"op\":\"add\",\"path\":\"members\",\"value\":\(value)}]"
    #expect(refusal(.invalidValue) { try groupPatch(text) }.contains("members["))
  }

  @Test("a member itself can't be changed", arguments: Dialect.all)
  func immutable(_ dialect: Dialect) {
    for operation in [
      "{\"op\":\"replace\",\"path\":\"members[value eq \\\"a\\\"].value\",\"value\":\"b\"}",
      "{\"op\":\"add\",\"path\":\"members[value eq \\\"a\\\"]\",\"value\":{\"value\":\"b\"}}",
      "{\"op\":\"remove\",\"path\":\"members.value\"}",
    ] {
      _ = refusal(.mutability) { try groupPatch("[\(operation)]", dialect) }
    }
  }

  @Test("members are bounded")
  func limits() {
    let ids = [String](repeating: "{\"value\":\"a\"}", count: SCIMLimits.members + 1).joined(separator: ",")
    _ = refusal(.tooMany) { try groupPatch("[{\"op\":\"add\",\"path\":\"members\",\"value\":[\(ids)]}]") }
    let long = String(repeating: "x", count: SCIMLimits.idBytes + 1)
    _ = refusal(.invalidValue) {
      try groupPatch("[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"\(long)\"}]}]")
    }
  }
}
