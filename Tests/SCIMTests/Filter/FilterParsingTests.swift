import SCIM
import Testing

private let userName = AttributePath("userName")

@Suite("Reading filters")
struct FilterParsingTests {
  @Test(
    "P14: the whole grammar",
    arguments: [
      ("userName eq \"bjensen\"", .compare(userName, .equal, "bjensen")),
      (
        "name.familyName co \"O'Malley\"",
        .compare(AttributePath("name", subAttribute: "familyName"), .contains, "O'Malley")
      ),
      ("\(URNs.user):userName sw \"J\"", .compare(AttributePath(schema: URNs.user, "userName"), .startsWith, "J")),
      ("userName ew \"J\"", .compare(userName, .endsWith, "J")),
      ("userName ne null", .compare(userName, .notEqual, .null)),
      ("active eq true", .compare(AttributePath("active"), .equal, true)),
      ("x gt 5", .compare(AttributePath("x"), .greater, 5)),
      ("x ge -5.5", .compare(AttributePath("x"), .greaterOrEqual, .double(-5.5))),
      ("x lt 5", .compare(AttributePath("x"), .less, 5)),
      ("x le 5", .compare(AttributePath("x"), .lessOrEqual, 5)),
      ("title pr", .present(AttributePath("title"))),
      ("members.$ref pr", .present(AttributePath("members", subAttribute: "$ref"))),
      (
        "a pr and b pr or c pr",
        .or([.and([.present(AttributePath("a")), .present(AttributePath("b"))]), .present(AttributePath("c"))])
      ),
      (
        "a pr and (b pr or c pr)",
        .and([.present(AttributePath("a")), .or([.present(AttributePath("b")), .present(AttributePath("c"))])])
      ),
      ("not (a pr)", .not(.present(AttributePath("a")))),
      ("not(a pr)and b pr", .and([.not(.present(AttributePath("a"))), .present(AttributePath("b"))])),
      ("not pr", .present(AttributePath("not"))),
      ("((a pr))", .present(AttributePath("a"))),
      (
        "emails[type eq \"work\" and value co \"@example.com\"]",
        .present(
          AttributePath(
            "emails",
            filter: .and([
              .compare(AttributePath("type"), .equal, "work"),
              .compare(AttributePath("value"), .contains, "@example.com"),
            ])))
      ),
      (
        "emails[type eq \"work\"].value eq \"a\"",
        .compare(
          AttributePath("emails", filter: .compare(AttributePath("type"), .equal, "work"), subAttribute: "value"),
          .equal,
          "a")
      ),
      (
        "emails[primary eq true] and active eq false",
        .and([
          .present(AttributePath("emails", filter: .compare(AttributePath("primary"), .equal, true))),
          .compare(AttributePath("active"), .equal, false),
        ])
      ),
      (
        "  USERNAME   EQ   \"a\"  AND  Title PR ",
        .and([.compare(userName, .equal, "a"), .present(AttributePath("title"))])
      ),
      ("active Eq True", .compare(AttributePath("active"), .equal, true)),
      (
        "\(URNs.enterprise):manager.value eq \"1\"",
        .compare(AttributePath(schema: URNs.enterprise, "manager", subAttribute: "value"), .equal, "1")
      ),
    ] as [(String, Filter)])
  func grammar(_ text: String, _ filter: Filter) throws {
    #expect(try Filter(parsing: text) == filter)
    #expect(try Filter(parsing: filter.description) == filter)
  }

  @Test(
    "P15: quotes, +, \\, spaces and other letters in values",
    arguments: [
      ("\"a b\"", "a b"), ("\"a+b@x.org\"", "a+b@x.org"), ("\"CORP\\\\ann\"", "CORP\\ann"),
      ("\"say \\\"hi\\\"\"", "say \"hi\""),
      ("\"Zoë Łukasiewicz 李\"", "Zoë Łukasiewicz 李"), ("\"\\u0041\"", "A"), ("\"a) or (b\"", "a) or (b"), ("\"\"", ""),
    ])
  func values(_ literal: String, _ value: String) throws {
    #expect(try Filter(parsing: "userName eq \(literal)") == .compare(userName, .equal, .string(value)))
  }

  @Test(
    "P16: a bad filter is invalidFilter, with the place and what to change",
    arguments: [
      ("", 1, "attribute is missing"), ("userName", 9, "operators"), ("userName is \"a\"", 10, "operators"),
      ("userName eq", 12, "value is missing"), ("userName eq a", 13, "double quotes"),
      ("userName eq 'a'", 13, "double quotes"),
      ("userName eq \"a", 15, "within a text"), ("userName eq \"CORP\\joe\"", 19, "\\\\ for \\"),
      ("(a pr", 6, ") is missing"),
      ("a pr)", 5, "bracket"), ("a pr b pr", 6, "'and' or 'or'"), ("a pr and", 9, "attribute is missing"),
      ("not a pr", 5, "operators"),
      ("emails[type eq \"work\"", 22, "] is missing"), ("emails[a[b pr]]", 9, "no [ may"),
      ("emails.value[a pr]", 13, "no [ may"),
      ("emails[a pr].", 14, "sub-attribute"), ("a.b.c pr", 1, "not the name"), ("1a pr", 1, "not the name"),
      ("-a pr", 1, "not the name"),
      ("a..b pr", 1, "not the name"), ("http:a pr", 1, "not the name"), ("é pr", 1, "attribute is missing"),
      ("userName eq 01", 13, "number"),
      ("userName eq {}", 13, "double quotes"), ("pr", 3, "operators"), ("\"a\" eq userName", 1, "attribute is missing"),
    ])
  func refused(_ text: String, _ position: Int, _ hint: String) {
    let detail = refusal(.invalidFilter) { try Filter(parsing: text) }
    #expect(detail.contains("at character \(position):"))
    #expect(detail.contains(hint))
  }

  @Test("filters are bounded in length, depth and number")
  func limits() {
    let nested = { String(repeating: "(", count: $0) + "a pr" + String(repeating: ")", count: $0) }
    #expect(throws: Never.self) { try Filter(parsing: nested(SCIMLimits.filterDepth - 1)) }
    _ = refusal(.invalidFilter) { try Filter(parsing: nested(SCIMLimits.filterDepth)) }
    let many = { [String](repeating: "a pr", count: $0).joined(separator: " or ") }
    #expect(throws: Never.self) { try Filter(parsing: many(SCIMLimits.filterTerms)) }
    _ = refusal(.invalidFilter) { try Filter(parsing: many(SCIMLimits.filterTerms + 1)) }
    _ = refusal(.invalidFilter) { try Filter(parsing: String(repeating: " ", count: SCIMLimits.expressionBytes + 1)) }
  }

  @Test(
    "P14: what can't be meant is refused, with the attribute",
    arguments: [
      ("active gt true", "active", "no order"), ("active lt \"true\"", "active", "no order"),
      ("active co \"t\"", "active", "eq or ne"),
      ("x509Certificates.value gt \"a\"", "x509Certificates.value", "no order"),
      ("userName eq 5", "userName", "double quotes"), ("userName gt null", "userName", "no order"),
      ("active eq \"maybe\"", "active", "true or false"),
      ("name eq \"Ann\"", "name", "name.familyName"), ("meta.created gt \"yesterday\"", "meta.created", "instant"),
      ("emails[primary gt true]", "primary", "no order"),
      ("userName[type eq \"a\"] pr", "userName", "leave the filter"),
      ("not (userName co 5)", "userName", "texts"),
      ("title pr and (active lt false or title pr)", "active", "no order"),
      ("\(URNs.enterprise):manager eq \"1\"", "\(URNs.enterprise):manager", "manager.value"),
    ])
  func meaningless(_ text: String, _ name: String, _ hint: String) throws {
    let filter = try Filter(parsing: text)
    let detail = refusal(.invalidFilter) { try filter.check(for: .user) }
    #expect(detail.contains("'\(name)'"))
    #expect(detail.contains(hint))
  }

  @Test(
    "P14: what can be meant passes, also names that the schema lacks",
    arguments: [
      "active eq \"True\"", "userName eq null", "shoeSize gt 40", "emails eq \"a\"", "emails.type eq \"work\"",
      "members pr",
      "meta.lastModified ge \"2011-05-13T04:42:34Z\"", "schemas eq \"urn:x\"", "\(URNs.enterprise) pr",
      "emails[size eq 5]",
    ])
  func meaningful(_ text: String) throws {
    try Filter(parsing: text).check(for: .user)
  }
}

@Suite("Paths")
struct AttributePathTests {
  @Test(
    "P25: paths of patches",
    arguments: [
      ("active", AttributePath("active")), ("name.givenName", AttributePath("name", subAttribute: "givenName")),
      ("\(URNs.enterprise):department", AttributePath(schema: URNs.enterprise, "department")),
      ("\(URNs.enterprise):manager.value", AttributePath(schema: URNs.enterprise, "manager", subAttribute: "value")),
      (
        "emails[type eq \"work\"].value",
        AttributePath("emails", filter: .compare(AttributePath("type"), .equal, "work"), subAttribute: "value")
      ),
      ("members[value eq \"1\"]", AttributePath("members", filter: .compare(AttributePath("value"), .equal, "1"))),
      (
        "EMAILS[TYPE eq \"work\"].VALUE",
        AttributePath("emails", filter: .compare(AttributePath("type"), .equal, "work"), subAttribute: "value")
      ),
    ] as [(String, AttributePath)])
  func paths(_ text: String, _ path: AttributePath) throws {
    #expect(try AttributePath(parsing: text) == path)
    #expect(try AttributePath(parsing: path.description) == path)
  }

  @Test(
    "P25: what is no path is invalidPath",
    arguments: ["", "a b", "a[", "a[b pr", "a eq \"b\"", "a.", "[a pr]", "a[b pr]c", "/a"])
  func refused(_ text: String) {
    #expect(refusal(.invalidPath) { try AttributePath(parsing: text) }.contains("at character"))
  }

  @Test("values at a path, for mapping rules")
  func values() throws {
    func values(_ path: String) throws -> [JSON] { try AttributePath(parsing: path).values(in: barbara, of: .user) }
    #expect(try values("USERNAME") == ["bjensen@example.com"])
    #expect(try values("emails") == ["bjensen@example.com", "babs@jensen.org"])
    #expect(try values("emails[type eq \"home\"].value") == ["babs@jensen.org"])
    #expect(try values("\(URNs.enterprise):department") == ["Tour Operations"])
    #expect(try values("\(URNs.enterprise):manager.value") == ["26118915-6090"])
    #expect(try values("nickName").isEmpty)
    #expect(try values("shoeSize").isEmpty)
  }
}
