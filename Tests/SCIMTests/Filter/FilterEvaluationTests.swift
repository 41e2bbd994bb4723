import Model
import SCIM
import Testing

@Suite("Evaluating filters")
struct FilterEvaluationTests {
  @Test(
    "P14: operators, grouping and value paths",
    arguments: [
      ("userName eq \"bjensen@example.com\"", true), ("userName ne \"bjensen@example.com\"", false),
      ("title sw \"tour\"", true),
      ("title ew \"GUIDE\"", true), ("title co \"r g\"", true), ("title co \"x\"", false), ("title pr", true),
      ("nickName pr", false),
      ("name pr", true), ("emails pr", true), ("photos pr", false), ("name.familyName eq \"jensen\"", true),
      ("emails.type eq \"home\"", true), ("emails eq \"babs@jensen.org\"", true), ("emails co \"JENSEN\"", true),
      ("emails[type eq \"home\" and value co \"@example.com\"]", false),
      ("emails[type eq \"work\" and value co \"@example.com\"]", true),
      ("emails[type eq \"work\"].value eq \"bjensen@example.com\"", true),
      ("emails[type eq \"home\"].value eq \"bjensen@example.com\"", false),
      ("emails[not (type eq \"work\")].value ew \".org\"", true), ("emails[primary eq \"True\"]", true),
      ("emails[primary eq false]", false),
      ("\(URNs.enterprise):department eq \"tour operations\"", true),
      ("\(URNs.enterprise):manager.value eq \"26118915-6090\"", true),
      ("\(URNs.user):userName sw \"BJ\"", true), ("\(URNs.enterprise) pr", true), ("urn:x:department pr", false),
      ("active eq true", true), ("active eq \"True\"", true), ("active eq false", false), ("active ne false", true),
      ("meta.lastModified gt \"2011-05-13T04:42:33Z\"", true),
      ("meta.lastModified eq \"2011-05-13T06:42:34+02:00\"", true),
      ("meta.lastModified lt \"2011-05-13T04:42:34.001Z\"", true),
      ("meta.lastModified ge \"2011-05-13T04:42:35Z\"", false),
      ("userType gt \"D\"", true), ("userType lt \"employeE\"", false), ("userType le \"employeE\"", true),
      ("userType ge \"f\"", false),
      ("nickName eq null", true), ("title eq null", false), ("title ne null", true), ("nickName ne \"x\"", true),
      ("shoeSize eq 5", false),
      ("shoeSize ne 5", true), ("title eq \"\"", false), ("emails.type ne \"home\"", false),
      ("emails.type ne \"fax\"", true),
      ("active eq true and (title eq \"x\" or userType eq \"Employee\")", true),
      ("active eq true and not (title pr)", false),
      ("title eq \"x\" or title eq \"Tour Guide\" and active eq false", false),
    ])
  func operators(_ text: String, _ matches: Bool) throws {
    let filter = try Filter(parsing: text)
    try filter.check(for: .user)
    #expect(filter.matches(barbara, of: .user) == matches)
  }

  @Test("P15: userName compares without case, externalId and ids with it")
  func letterCase() throws {
    func matches(_ text: String) throws -> Bool { try Filter(parsing: text).matches(barbara, of: .user) }
    var user = barbara
    user["externalId"] = "AbC"
    #expect(try matches("userName eq \"BJENSEN@EXAMPLE.COM\""))
    #expect(try Filter(parsing: "externalId eq \"AbC\"").matches(user, of: .user))
    #expect(try !Filter(parsing: "externalId eq \"abc\"").matches(user, of: .user))
    let group = object("{\"displayName\": \"Ärzte\", \"members\": [{\"value\": \"Ab\"}]}")
    #expect(try Filter(parsing: "displayName eq \"ÄRZTE\"").matches(group, of: .group))
    #expect(try Filter(parsing: "members eq \"Ab\"").matches(group, of: .group))
    #expect(try !Filter(parsing: "members.value eq \"ab\"").matches(group, of: .group))
  }

  @Test("P15: KELVIN SIGN is no k, and a letter composed is not its decomposed form")
  func lookalikes() throws {
    func finds(_ a: String, _ b: String) throws -> Bool {
      try Filter(parsing: "userName eq \"\(a)\"").matches(["userName": .string(b)], of: .user)
    }
    #expect(try !finds("\u{212a}ate", "kate"))
    #expect(try !finds("zo\u{eb}", "zoe\u{308}"))
    #expect(try finds("ZO\u{cb}", "zo\u{eb}"))
  }

  @Test("P15: ASCII folds as Unicode maps it, alone and beside other letters")
  func ascii() {
    for scalar in (0..<0x80).compactMap(Unicode.Scalar.init) {
      let (text, lower) = (String(scalar), scalar.properties.lowercaseMapping)
      #expect(NormalizedText.caseFolded(text) == lower)
      #expect(NormalizedText.caseFolded("\u{c9}" + text) == "\u{e9}" + lower)
    }
  }

  @Test("a part is found in time proportional to the texts")
  func parts() throws {
    let text = String(repeating: "a", count: 60_000)
    let filter = Filter.compare(AttributePath("title"), .contains, .string(String(repeating: "a", count: 8000) + "b"))
    #expect(!filter.matches(["title": .string(text)], of: .user))
    for (whole, part, isIn) in [
      ("abababc", "ababc", true), ("aabaabaaab", "aaab", true), ("abcab", "cabx", false), ("", "a", false),
      ("a", "", true),
    ] {
      let filter = Filter.compare(AttributePath("title"), .contains, .string(part))
      #expect(filter.matches(["title": .string(whole)], of: .user) == isIn, "\(part) in \(whole)")
    }
  }
}

@Suite("Filters by index")
struct FilterIndexTests {
  @Test(
    "P14: what providers ask is answered from an index",
    arguments: [
      ("userName eq \"a\"", [IndexedValue(.userName, "a")]), ("USERNAME EQ \"A\"", [IndexedValue(.userName, "A")]),
      ("externalId eq \"a\"", [IndexedValue(.externalId, "a")]), ("id eq \"a\"", [IndexedValue(.id, "a")]),
      ("displayName eq \"a\"", [IndexedValue(.displayName, "a")]),
      ("emails.value eq \"a\"", [IndexedValue(.emails, "a")]),
      ("emails eq \"a\"", [IndexedValue(.emails, "a")]), ("members.value eq \"a\"", [IndexedValue(.members, "a")]),
      ("members eq \"a\"", [IndexedValue(.members, "a")]), ("members[value eq \"a\"]", [IndexedValue(.members, "a")]),
      ("emails[type eq \"work\"].value eq \"a\"", [IndexedValue(.emails, "a")]),
      ("emails[type eq \"work\" and value eq \"a\"]", [IndexedValue(.emails, "a")]),
      ("\(URNs.user):userName eq \"a\"", [IndexedValue(.userName, "a")]),
      ("id eq \"g\" and members eq \"a\"", [IndexedValue(.id, "g")]),
      ("title pr and userName eq \"a\"", [IndexedValue(.userName, "a")]),
      ("userName eq \"a\" or emails.value eq \"a\"", [IndexedValue(.userName, "a"), IndexedValue(.emails, "a")]),
      ("(id eq \"1\" or id eq \"2\") and userName eq \"a\"", [IndexedValue(.userName, "a")]),
    ] as [(String, [IndexedValue])])
  func found(_ text: String, _ values: [IndexedValue]) throws {
    #expect(try Filter(parsing: text).indexable == values)
  }

  @Test(
    "what an index can't answer is said so",
    arguments: [
      "userName sw \"a\"", "userName ne \"a\"", "userName pr", "userName eq null", "not (userName eq \"a\")",
      "title eq \"a\"",
      "userName eq \"a\" or title pr", "emails.type eq \"a\"", "emails[type eq \"work\"]", "userName.value eq \"a\"",
      "urn:x:userName eq \"a\"", "members[not (value eq \"a\")]", "members[value eq \"a\" or type eq \"User\"]",
      "emails[value eq \"a\"].type pr",
    ])
  func notFound(_ text: String) throws {
    #expect(try Filter(parsing: text).indexable == nil)
  }
}
