import Model
import SCIM
import Testing

func userPatch(
  _ operations: String, _ dialect: Dialect = .entra, _ unknown: UnknownAttributes = .ignore
) throws -> Patch {
  try Patch(
    parsing: json("{\"schemas\":[\"\(URNs.patch)\"],\"Operations\":\(operations)}"), for: .user, dialect: dialect,
    unknown: unknown)
}

func patched(
  _ operations: String, _ dialect: Dialect = .entra, of user: JSONObject = barbara
) throws -> JSONObject {
  try userPatch(operations, dialect).applied(to: user, of: .user, dialect: dialect)
}

@Suite("Patches of users")
struct UserPatchTests {
  private let none: JSONObject = ["userName": "ann"]

  @Test("P25: op in any case", arguments: Dialect.all)
  func opCase(_ dialect: Dialect) throws {
    for op in ["replace", "Replace", "REPLACE"] {
      #expect(try patched("[{\"op\":\"\(op)\",\"path\":\"title\",\"value\":\"x\"}]", dialect)["title"] == "x")
    }
    for op in ["\"move\"", "5", "null", "\"\""] {
      #expect(
        refusal(.invalidSyntax) { try userPatch("[{\"op\":\(op)}]", dialect) }.contains("add, replace and remove"))
    }
  }

  @Test("P25: booleans as texts", arguments: Dialect.all)
  func booleans(_ dialect: Dialect) throws {
    for (text, value) in [("\"False\"", false), ("\"true\"", true), ("false", false)] {
      #expect(
        try patched("[{\"op\":\"Replace\",\"path\":\"active\",\"value\":\(text)}]", dialect)["active"] == .bool(value))
      #expect(try patched("[{\"op\":\"Replace\",\"value\":{\"active\":\(text)}}]", dialect)["active"] == .bool(value))
    }
    let detail = refusal(.invalidValue) {
      try userPatch("[{\"op\":\"replace\",\"path\":\"active\",\"value\":\"maybe\"}]", dialect)
    }
    #expect(detail.contains("active takes true or false"))
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"replace\",\"path\":\"active\",\"value\":\"no\"}]", dialect) }
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"replace\",\"path\":\"active\",\"value\":0}]", dialect) }
  }

  @Test("P25: replace without a path, with dotted keys and keys of a URN", arguments: Dialect.all)
  func pathless(_ dialect: Dialect) throws {
    let user = try patched(
      """
      [{"op":"replace","value":{"displayName":"Bjfe","name.givenName":"Kkom","name.familyName":"Unua",
        "\(URNs.enterprise):employeeNumber":"6423","emails[type eq \\"work\\"].value":"new@example.com",
        "\(URNs.enterprise)":{"department":"Sales"}}}]
      """, dialect)
    #expect(user["displayName"] == "Bjfe")
    #expect(user["name"]?.object?["givenName"] == "Kkom" && user["name"]?.object?["familyName"] == "Unua")
    #expect(user["name"]?.object?["formatted"] == "Ms. Barbara J Jensen, III")
    #expect(user[URNs.enterprise]?.object?["employeeNumber"] == "6423")
    #expect(user[URNs.enterprise]?.object?["department"] == "Sales")
    #expect(user[URNs.enterprise]?.object?["manager"] == barbara[URNs.enterprise]?.object?["manager"])
    #expect(try AttributePath(parsing: "emails").values(in: user, of: .user) == ["new@example.com", "babs@jensen.org"])
  }

  @Test("P25: emails[type eq \"work\"].value makes the element that is missing", arguments: Dialect.tolerant)
  func missingElement(_ dialect: Dialect) throws {
    for op in ["add", "replace"] {
      let patch = "[{\"op\":\"\(op)\",\"path\":\"emails[type eq \\\"work\\\"].value\",\"value\":\"a@x.org\"}]"
      #expect(try patched(patch, dialect, of: none)["emails"] == [["type": "work", "value": "a@x.org"]])
      _ = refusal(.noTarget) { try patched(patch, .rfc, of: none) }
    }
    let primary = "[{\"op\":\"Add\",\"path\":\"roles[primary eq \\\"True\\\"].value\",\"value\":\"admin\"}]"
    #expect(try patched(primary, dialect, of: none)["roles"] == [["primary": true, "value": "admin"]])
    let both =
      "[{\"op\":\"add\",\"path\":\"addresses[type eq \\\"work\\\" and primary eq true].country\",\"value\":\"DE\"}]"
    #expect(try patched(both, dialect, of: none)["addresses"] == [["type": "work", "primary": true, "country": "DE"]])
    let vague = "[{\"op\":\"add\",\"path\":\"emails[type sw \\\"w\\\"].value\",\"value\":\"a@x.org\"}]"
    #expect(refusal(.noTarget) { try patched(vague, dialect, of: none) }.contains("emails"))
  }

  @Test("P25: all or nothing", arguments: Dialect.all)
  func allOrNothing(_ dialect: Dialect) {
    let detail = refusal(.invalidPath) {
      try patched(
        "[{\"op\":\"replace\",\"path\":\"title\",\"value\":\"x\"},{\"op\":\"remove\",\"path\":\"title[\"}]", dialect)
    }
    #expect(detail.contains("Operation 2"))
  }

  @Test("P25: several operations apply in their order", arguments: Dialect.all)
  func several(_ dialect: Dialect) throws {
    let user = try patched(
      """
      [{"op":"replace","path":"title","value":"x"},{"op":"remove","path":"title"},{"op":"add","path":"title","value":"y"},
       {"op":"remove","path":"emails[type eq \\"home\\"]"},{"op":"add","path":"emails","value":[{"value":"n","type":"other"}]}]
      """, dialect)
    #expect(user["title"] == "y")
    #expect(user["emails"]?.array?.compactMap { $0.object?["type"] } == ["work", "other"])
  }

  @Test("P26: \"\" and null clear", arguments: Dialect.tolerant)
  func clearing(_ dialect: Dialect) throws {
    for value in ["\"\"", "null"] {
      for op in ["add", "replace"] {
        #expect(try patched("[{\"op\":\"\(op)\",\"path\":\"title\",\"value\":\(value)}]", dialect)["title"] == nil)
        #expect(try patched("[{\"op\":\"\(op)\",\"value\":{\"title\":\(value)}}]", dialect)["title"] == nil)
      }
      let user = try patched("[{\"op\":\"Replace\",\"path\":\"name.givenName\",\"value\":\(value)}]", dialect)
      #expect(user["name"]?.object?["givenName"] == nil && user["name"]?.object?["familyName"] == "Jensen")
      let emails = try patched(
        "[{\"op\":\"Replace\",\"path\":\"emails[type eq \\\"work\\\"].value\",\"value\":\(value)}]", dialect)
      #expect(emails["emails"] == [["value": "babs@jensen.org", "type": "home"]])
    }
    #expect(try patched("[{\"op\":\"replace\",\"path\":\"title\",\"value\":\"\"}]", .rfc)["title"] == "")
    #expect(try patched("[{\"op\":\"replace\",\"path\":\"title\",\"value\":null}]", .rfc)["title"] == nil)
    #expect(try patched("[{\"op\":\"replace\",\"path\":\"emails\",\"value\":[]}]", .rfc)["emails"] == nil)
    #expect(try patched("[{\"op\":\"add\",\"path\":\"emails\",\"value\":[]}]", dialect) == barbara)
  }

  @Test("P26: what a resource needs can't be cleared", arguments: Dialect.tolerant)
  func required(_ dialect: Dialect) {
    for operation in [
      "{\"op\":\"remove\",\"path\":\"userName\"}", "{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"\"}",
      "{\"op\":\"replace\",\"value\":{\"userName\":null}}",
    ] {
      #expect(refusal(.invalidValue) { try userPatch("[\(operation)]", dialect) }.contains("userName"))
    }
  }

  @Test(
    "P27: manager as an object, a bare id and a list of one",
    arguments: [
      "{\"value\":\"m2\"}", "\"m2\"", "[{\"value\":\"m2\",\"$ref\":null}]", "[\"m2\"]",
      "{\"value\":\"m2\",\"displayName\":\"Max\"}",
    ])
  func manager(_ value: String) throws {
    let expected: JSON = ["value": "m2"]
    for dialect in Dialect.all {
      let byPath = try patched("[{\"op\":\"Add\",\"path\":\"\(URNs.enterprise):manager\",\"value\":\(value)}]", dialect)
      #expect(byPath[URNs.enterprise]?.object?["manager"] == expected)
      let pathless = try patched("[{\"op\":\"replace\",\"value\":{\"\(URNs.enterprise):manager\":\(value)}}]", dialect)
      #expect(pathless[URNs.enterprise]?.object?["manager"] == expected)
      let nested = try patched(
        "[{\"op\":\"replace\",\"value\":{\"\(URNs.enterprise)\":{\"manager\":\(value)}}}]", dialect)
      #expect(nested[URNs.enterprise]?.object?["manager"] == expected)
    }
  }

  @Test("P27: \"\" removes the manager", arguments: Dialect.tolerant)
  func noManager(_ dialect: Dialect) throws {
    for value in ["\"\"", "null", "{\"value\":\"\"}", "[]", "[{\"value\":\"\"}]"] {
      let user = try patched(
        "[{\"op\":\"Replace\",\"path\":\"\(URNs.enterprise):manager\",\"value\":\(value)}]", dialect)
      #expect(user[URNs.enterprise]?.object?["manager"] == nil, "\(value)")
      #expect(user[URNs.enterprise]?.object?["department"] == "Tour Operations")
    }
    let byValue = try patched(
      "[{\"op\":\"Replace\",\"path\":\"\(URNs.enterprise):manager.value\",\"value\":\"\"}]", dialect)
    #expect(byValue[URNs.enterprise]?.object?["manager"] == nil)
  }

  @Test("P24: what is read-only is ignored, or refused by the strict dialect")
  func readOnly() throws {
    for operation in [
      "{\"op\":\"replace\",\"path\":\"id\",\"value\":\"x\"}",
      "{\"op\":\"replace\",\"value\":{\"meta\":{\"version\":\"x\"}}}",
      "{\"op\":\"remove\",\"path\":\"groups\"}", "{\"op\":\"add\",\"path\":\"groups.value\",\"value\":\"g\"}",
      "{\"op\":\"add\",\"path\":\"\(URNs.enterprise):manager.displayName\",\"value\":\"Max\"}",
    ] {
      for dialect in Dialect.tolerant { #expect(try userPatch("[\(operation)]", dialect).operations.isEmpty) }
      _ = refusal(.mutability) { try userPatch("[\(operation)]", .rfc) }
    }
  }

  @Test("P21: a password is dropped", arguments: Dialect.all)
  func password(_ dialect: Dialect) throws {
    let patch = try userPatch(
      "[{\"op\":\"replace\",\"path\":\"password\",\"value\":\"t1meMa$heen\"},{\"op\":\"replace\",\"value\":{\"password\":\"x\"}},{\"op\":\"remove\",\"path\":\"password\"}]",
      dialect)
    #expect(patch.operations.isEmpty && patch.ignored.count == 0)
  }

  @Test("P24: unknown attributes are counted or refused, as the connection says", arguments: Dialect.all)
  func unknown(_ dialect: Dialect) throws {
    let text = """
      [{"op":"replace","path":"shoeSize","value":5},{"op":"replace","value":{"urn:x:User:y":1,"\(URNs.enterprise)":{"desk":"1"}}},
       {"op":"replace","path":"shoeSize","value":6},{"op":"replace","path":"name.nick","value":"x"},
       {"op":"replace","path":"name","value":{"nick":"x","givenName":"B"}}]
      """
    let patch = try userPatch(text, dialect)
    #expect(patch.ignored.count == 6)
    #expect(patch.ignored.names == ["shoeSize", "urn:x:User:y", "\(URNs.enterprise):desk", "name.nick"])
    #expect(patch.operations == [.replace(AttributePath("name"), ["givenName": "B"])])
    #expect(refusal(.invalidSyntax) { try userPatch(text, dialect, .reject) }.contains("shoeSize"))
  }

  @Test("a new primary value takes the place of the old one", arguments: Dialect.all)
  func primary(_ dialect: Dialect) throws {
    let added = try patched(
      "[{\"op\":\"add\",\"path\":\"emails\",\"value\":[{\"value\":\"n\",\"primary\":true}]}]", dialect)
    #expect(added["emails"]?.array?.map { $0.object?["primary"] } == [false, nil, true])
    let set = try patched(
      "[{\"op\":\"replace\",\"path\":\"emails[type eq \\\"home\\\"].primary\",\"value\":true}]", dialect)
    #expect(set["emails"]?.array?.map { $0.object?["primary"] } == [false, true])
  }

  @Test("what is there already is not added twice", arguments: Dialect.all)
  func twice(_ dialect: Dialect) throws {
    let add = "[{\"op\":\"add\",\"path\":\"emails\",\"value\":[{\"type\":\"home\",\"value\":\"babs@jensen.org\"}]}]"
    #expect(try patched(add, dialect) == barbara)
  }

  @Test("P33: other attributes of several values lose the values that a list names, and no others")
  func valueList() throws {
    let text = "[{\"op\":\"Remove\",\"path\":\"emails\",\"value\":[{\"value\":\"babs@jensen.org\"},{\"value\":\"x\"}]}]"
    #expect(try patched(text)["emails"]?.array?.count == 1)
    _ = refusal(.invalidValue) { try userPatch(text, .rfc) }
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"Remove\",\"path\":\"emails\",\"value\":null}]") }
    #expect(try userPatch("[{\"op\":\"Remove\",\"path\":\"emails\",\"value\":[]}]").operations.isEmpty)
    #expect(try patched("[{\"op\":\"remove\",\"path\":\"emails\"}]", .rfc)["emails"] == nil)
  }

  @Test("what a filter selects is replaced whole, merged, or removed", arguments: Dialect.all)
  func elements(_ dialect: Dialect) throws {
    let home = "emails[type eq \\\"home\\\"]"
    let replaced = try patched("[{\"op\":\"replace\",\"path\":\"\(home)\",\"value\":{\"value\":\"n\"}}]", dialect)
    #expect(replaced["emails"]?.array?.last == ["type": "home", "value": "n"])
    let merged = try patched("[{\"op\":\"add\",\"path\":\"\(home)\",\"value\":{\"display\":\"d\"}}]", dialect)
    #expect(merged["emails"]?.array?.last == ["value": "babs@jensen.org", "type": "home", "display": "d"])
    #expect(try patched("[{\"op\":\"remove\",\"path\":\"\(home)\"}]", dialect)["emails"]?.array?.count == 1)
    let all = try patched("[{\"op\":\"remove\",\"path\":\"emails.type\"}]", dialect)
    #expect(all["emails"]?.array?.allSatisfy { $0.object?["type"] == nil } == true)
  }

  @Test("an extension as a whole is merged and removed", arguments: Dialect.all)
  func extensions(_ dialect: Dialect) throws {
    for op in ["add", "replace"] {
      let text =
        "[{\"op\":\"\(op)\",\"path\":\"\(URNs.enterprise)\",\"value\":{\"department\":\"D\",\"costCenter\":\"C\"}}]"
      let user = try patched(text, dialect)
      #expect(
        user[URNs.enterprise]?.object?["department"] == "D" && user[URNs.enterprise]?.object?["costCenter"] == "C")
      #expect(user[URNs.enterprise]?.object?["employeeNumber"] == "701984")
    }
    #expect(try patched("[{\"op\":\"remove\",\"path\":\"\(URNs.enterprise)\"}]", dialect)[URNs.enterprise] == nil)
  }

  @Test(
    "P25: operations that were not read from a body can't write what is read-only, or what no schema has",
    arguments: Dialect.all)
  func made(_ dialect: Dialect) throws {
    func apply(_ operation: PatchOperation) throws -> JSONObject {
      try Patch([operation]).applied(to: barbara, of: .user, dialect: dialect)
    }
    for name in ["id", "meta", "groups", "password", "schemas"] {
      _ = refusal(.mutability) { try apply(.add(AttributePath(name), "x")) }
    }
    _ = refusal(.invalidPath) { try apply(.remove(AttributePath("shoeSize"))) }
    _ = refusal(.invalidValue) { try apply(.replace(AttributePath("title"), true)) }
    _ = refusal(.invalidValue) { try apply(.add(AttributePath("emails"), [true])) }
    #expect(try apply(.replace(AttributePath("title"), .null))["title"] == nil)
    var document = barbara
    document["id"] = "forged"
    document["password"] = "x"
    #expect(try UserResource(document: document) == UserResource(document: barbara))
    #expect(try UserResource(document: document).attributes["meta"] == nil)
  }

  @Test("a filter without a match is noTarget for the strict dialect, and no mistake of a removal for others")
  func noMatch() throws {
    let text = "[{\"op\":\"remove\",\"path\":\"emails[type eq \\\"fax\\\"]\"}]"
    for dialect in Dialect.tolerant { #expect(try patched(text, dialect) == barbara) }
    #expect(refusal(.noTarget) { try patched(text, .rfc) }.contains("emails[type eq \"fax\"]"))
  }

  @Test(
    "paths that can't be are refused, and say why",
    arguments: [
      "{\"op\":\"replace\",\"path\":\"userName[type eq \\\"a\\\"]\",\"value\":\"x\"}",
      "{\"op\":\"replace\",\"path\":5,\"value\":\"x\"}",
      "{\"op\":\"replace\",\"path\":\"emails[primary gt 5].value\",\"value\":\"x\"}",
      "{\"op\":\"replace\",\"path\":\"a b\",\"value\":\"x\"}",
    ])
  func paths(_ operation: String) {
    for dialect in Dialect.all { _ = refusal(.invalidPath) { try userPatch("[\(operation)]", dialect) } }
  }

  @Test("a patch that is none is refused", arguments: Dialect.all)
  func bodies(_ dialect: Dialect) {
    func parse(_ text: String) throws -> Patch { try Patch(parsing: json(text), for: .user, dialect: dialect) }
    for text in [
      "[]", "{}", "{\"schemas\":[\"\(URNs.patch)\"]}", "{\"schemas\":[\"\(URNs.patch)\"],\"Operations\":[]}",
      "{\"schemas\":[\"\(URNs.patch)\"],\"Operations\":{}}", "{\"schemas\":[\"\(URNs.patch)\"],\"Operations\":[5]}",
    ] {
      _ = refusal(.invalidSyntax) { try parse(text) }
    }
    _ = refusal(.noTarget) { try userPatch("[{\"op\":\"remove\"}]", dialect) }
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"replace\",\"value\":5}]", dialect) }
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"replace\",\"path\":\"title\"}]", dialect) }
    let many = [String](repeating: "{\"op\":\"remove\",\"path\":\"title\"}", count: SCIMLimits.patchOperations + 1)
    _ = refusal(.tooMany) { try userPatch("[\(many.joined(separator: ","))]", dialect) }
  }

  @Test("schemas and names of the message in any case")
  func message() throws {
    let operations = "[{\"Op\":\"add\",\"Path\":\"TITLE\",\"Value\":\"x\"}]"
    let patch = try Patch(parsing: json("{\"operations\":\(operations)}"), for: .user, dialect: .okta)
    #expect(patch.operations == [.add(AttributePath("title"), "x")])
    _ = refusal(.invalidSyntax) {
      try Patch(parsing: json("{\"Operations\":\(operations)}"), for: .user, dialect: .rfc)
    }
  }

  @Test("P37: what says nothing new changes nothing", arguments: Dialect.all)
  func nothingNew(_ dialect: Dialect) throws {
    let text = """
      [{"op":"replace","path":"title","value":"Tour Guide"},{"op":"replace","value":{"active":true,"userName":"bjensen@example.com"}},
       {"op":"replace","path":"emails[type eq \\"work\\"].value","value":"bjensen@example.com"},
       {"op":"add","path":"name","value":{"givenName":"Barbara"}},{"op":"remove","path":"nickName"}]
      """
    #expect(try patched(text, dialect) == barbara)
  }

  @Test("values are bounded in number and size")
  func limits() {
    let many = (0...SCIMLimits.elements).map { "{\"value\":\"\($0)\"}" }.joined(separator: ",")
    _ = refusal(.tooMany) { try userPatch("[{\"op\":\"add\",\"path\":\"emails\",\"value\":[\(many)]}]") }
    let one = (0..<SCIMLimits.elements).map { "{\"op\":\"add\",\"path\":\"emails\",\"value\":[{\"value\":\"\($0)\"}]}" }
    _ = refusal(.tooMany) { try patched("[\(one.joined(separator: ","))]") }
    let long = String(repeating: "x", count: SCIMLimits.textBytes + 1)
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"add\",\"path\":\"title\",\"value\":\"\(long)\"}]") }
    _ = refusal(.invalidValue) { try userPatch("[{\"op\":\"add\",\"path\":\"title\",\"value\":\"a\\u0000\"}]") }
    let path = "emails[value eq \\\"\(String(repeating: "x", count: 8000))\\\"]"
    let paths = [String](repeating: "{\"op\":\"remove\",\"path\":\"\(path)\"}", count: 33).joined(separator: ",")
    _ = refusal(.tooMany) { try userPatch("[\(paths)]") }
  }
}
