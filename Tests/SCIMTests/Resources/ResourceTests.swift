import Model
import SCIM
import Testing

private func user(
  _ members: String, _ dialect: Dialect = .entra, _ unknown: UnknownAttributes = .ignore
) throws -> (UserResource, IgnoredNames) {
  try UserResource.parse(json("{\"schemas\":[\"\(URNs.user)\"],\(members)}"), dialect: dialect, unknown: unknown)
}

private func group(
  _ members: String, _ dialect: Dialect = .entra, _ unknown: UnknownAttributes = .ignore
) throws -> (GroupResource, IgnoredNames) {
  try GroupResource.parse(json("{\"schemas\":[\"\(URNs.group)\"],\(members)}"), dialect: dialect, unknown: unknown)
}

@Suite("Bodies of users")
struct UserResourceTests {
  @Test("P21: empty lists, nulls and client meta are taken", arguments: Dialect.all)
  func lenient(_ dialect: Dialect) throws {
    let (read, ignored) = try user(
      """
      "userName":"ann","externalId":"e1","emails":[],"phoneNumbers":null,"name":{},"id":"mine","meta":{"x":1},"groups":[],
      "password":"s"
      """, dialect)
    #expect(read == UserResource(userName: "ann", externalId: "e1"))
    #expect(ignored.count == 0)
  }

  @Test("P24: what was not said of active stays unsaid", arguments: Dialect.all)
  func active(_ dialect: Dialect) throws {
    #expect(try user("\"userName\":\"ann\"", dialect).0.isActive == nil)
    #expect(try user("\"userName\":\"ann\",\"active\":null", dialect).0.isActive == nil)
    #expect(try user("\"userName\":\"ann\",\"active\":false", dialect).0.isActive == false)
    #expect(try user("\"userName\":\"ann\",\"active\":\"False\"", dialect).0.isActive == false)
  }

  @Test("P30: values are stored as sent, names as the schema has them", arguments: Dialect.all)
  func asSent(_ dialect: Dialect) throws {
    let (read, _) = try user(
      "\"USERNAME\":\" Ann \",\"Name\":{\"GivenName\":\"  Zo\\u00eb \"},\"emails\":[{\"VALUE\":\"ANN@X.org\",\"Type\":\"Work\"}],\"title\":\"e\\u0301\"",
      dialect)
    #expect(read.userName == " Ann ")
    #expect(read.attributes["name"] == ["givenName": "  Zo\u{eb} "])
    #expect(read.attributes["emails"] == [["value": "ANN@X.org", "type": "Work"]])
    #expect(read.attributes["title"] == "e\u{301}")
    #expect(try UserResource(document: read.document) == read)
  }

  @Test("P24: unknown attributes are counted, or refused by name", arguments: Dialect.all)
  func unknown(_ dialect: Dialect) throws {
    let members =
      "\"userName\":\"ann\",\"shoeSize\":5,\"emails\":[{\"value\":\"a\",\"x\":1},{\"value\":\"b\",\"x\":2}],\"urn:x:User\":{\"y\":1}"
    let (read, ignored) = try user(members, dialect)
    #expect(ignored.count == 4)
    #expect(ignored.names == ["shoeSize", "emails[0].x", "emails[1].x", "urn:x:User"])
    #expect(read.attributes == ["emails": [["value": "a"], ["value": "b"]]])
    #expect(refusal(.invalidSyntax) { try user(members, dialect, .reject) }.contains("'shoeSize'"))
  }

  @Test(
    "a value of the wrong shape is invalidValue, and says where",
    arguments: [
      ("\"userName\":{}", "userName"), ("\"userName\":true", "userName"),
      ("\"userName\":\"a\",\"name\":[{},{}]", "name"),
      ("\"userName\":\"a\",\"name\":\"x\"", "name"),
      ("\"userName\":\"a\",\"emails\":[{\"value\":[1,2]}]", "emails[0].value"),
      ("\"userName\":\"a\",\"emails\":[true]", "emails[0]"), ("\"userName\":\"a\",\"active\":5", "active"),
      ("\"userName\":\"a\",\"\(URNs.enterprise)\":5.5", "enterprise"),
    ])
  func shapes(_ members: String, _ place: String) {
    for dialect in Dialect.all { #expect(refusal(.invalidValue) { try user(members, dialect) }.contains(place)) }
  }

  @Test("numbers for texts, and bare values for objects", arguments: Dialect.all)
  func loose(_ dialect: Dialect) throws {
    let members = "\"userName\":\"a\",\"emails\":[\"a@x.org\"],\"\(URNs.enterprise)\":{\"employeeNumber\":701984}"
    let (read, _) = try user(members, dialect)
    #expect(read.attributes["emails"] == [["value": "a@x.org"]])
    #expect(read.attributes[URNs.enterprise] == ["employeeNumber": "701984"])
  }

  @Test("a userName is needed, and must not be blank", arguments: Dialect.all)
  func userName(_ dialect: Dialect) {
    for members in ["\"title\":\"x\"", "\"userName\":null", "\"userName\":\" \"", "\"userName\":[]"] {
      #expect(refusal(.invalidValue) { try user(members, dialect) }.contains("userName"))
    }
  }

  @Test("the same name in two cases is refused")
  func twice() {
    _ = refusal(.invalidSyntax) { try user("\"userName\":\"a\",\"username\":\"b\"") }
  }

  @Test("P57: schemas are needed by the strict dialect, and must name the type where they stand")
  func schemas() throws {
    let bare = json("{\"userName\":\"a\"}")
    _ = try UserResource.parse(bare, dialect: .okta)
    #expect(refusal(.invalidSyntax) { try UserResource.parse(bare, dialect: .rfc) }.contains(URNs.user))
    for dialect in Dialect.all {
      let other = json("{\"schemas\":[\"\(URNs.group)\"],\"userName\":\"a\"}")
      #expect(refusal(.invalidSyntax) { try UserResource.parse(other, dialect: dialect) }.contains(URNs.user))
      _ = refusal(.invalidSyntax) { try UserResource.parse([], dialect: dialect) }
      let shouted = json("{\"schemas\":[\"\(URNs.user.uppercased())\",\"urn:x\"],\"userName\":\"a\"}")
      _ = try UserResource.parse(shouted, dialect: dialect)
    }
  }

  @Test("P21: the answer has id, meta, groups and the schemas that it uses")
  func body() throws {
    let (read, _) = try user("\"userName\":\"ann\",\"\(URNs.enterprise)\":{\"department\":\"D\"}")
    let meta = Meta(
      base: "https://x/scim/v2", created: Timestamp(microseconds: 0), lastModified: Timestamp(microseconds: 1000),
      version: 7)
    let body = read.body(id: "u/1", isActive: false, groups: [Member("g", .group, display: "G")], meta: meta)
    #expect(
      body
        == object(
          """
          {"schemas":["\(URNs.user)","\(URNs.enterprise)"],"id":"u/1","userName":"ann","active":false,
           "\(URNs.enterprise)":{"department":"D"},
           "groups":[{"value":"g","$ref":"https://x/scim/v2/Groups/g","type":"direct","display":"G"}],
           "meta":{"resourceType":"User","created":"1970-01-01T00:00:00.000Z","lastModified":"1970-01-01T00:00:00.001Z",
             "location":"https://x/scim/v2/Users/u%2F1","version":"W/\\"7\\""}}
          """))
    #expect(body.members.map(\.name).prefix(3) == ["schemas", "id", "userName"])
    #expect(meta.location(of: .user, id: "u/1") == "https://x/scim/v2/Users/u%2F1")
  }
}

@Suite("Bodies of groups")
struct GroupResourceTests {
  @Test("P31: without members, with none, and filled", arguments: Dialect.all)
  func members(_ dialect: Dialect) throws {
    #expect(try group("\"displayName\":\"G\"", dialect).0 == GroupResource(displayName: "G"))
    #expect(try group("\"displayName\":\"G\",\"members\":null", dialect).0.members == nil)
    #expect(try group("\"displayName\":\"G\",\"members\":[]", dialect).0.members == [])
    let filled = try group(
      "\"displayName\":\"G\",\"Members\":[{\"value\":\"a\",\"type\":\"User\"},{\"value\":\"a\"},{\"value\":\"b\"}]",
      dialect
    ).0
    #expect(filled.members == [Member("a", .user), Member("b")])
  }

  @Test("P31: unknown extra schemas and what they hold", arguments: Dialect.all)
  func schemas(_ dialect: Dialect) throws {
    let body = json("{\"schemas\":[\"urn:x:Group\",\"\(URNs.group)\"],\"displayName\":\"G\",\"urn:x:Group\":{\"a\":1}}")
    let (read, ignored) = try GroupResource.parse(body, dialect: dialect)
    #expect(read == GroupResource(displayName: "G") && ignored.names == ["urn:x:Group"])
    _ = refusal(.invalidSyntax) { try GroupResource.parse(body, dialect: dialect, unknown: .reject) }
  }

  @Test("a displayName is needed", arguments: Dialect.all)
  func displayName(_ dialect: Dialect) {
    #expect(refusal(.invalidValue) { try group("\"externalId\":\"e\"", dialect) }.contains("displayName"))
  }

  @Test("P19: the answer shows members if there are any to show")
  func body() {
    let meta = Meta(base: "/scim/v2", version: 1)
    var group = GroupResource(displayName: "G", externalId: "e")
    #expect(group.body(id: "g", meta: meta)["members"] == nil)
    group.members = [Member("a", .user, display: "Ann"), Member("b")]
    #expect(
      group.body(id: "g", meta: meta)["members"]
        == [["value": "a", "$ref": "/scim/v2/Users/a", "type": "User", "display": "Ann"], ["value": "b"]])
    #expect(group.body(id: "g", meta: meta)["schemas"] == [.string(URNs.group)])
  }
}
