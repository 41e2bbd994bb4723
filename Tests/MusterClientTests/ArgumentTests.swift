import ArgumentParser
import Testing
import Wire

@testable import MusterProtocol
@testable import muster

@Suite struct ArgumentTests {
  @Test(
    "a time limit is a number with a unit, seconds without",
    arguments: [
      ("10", Duration.seconds(10)), ("1.5s", .milliseconds(1_500)), ("500ms", .milliseconds(500)),
      ("2m", .seconds(120)), ("0", nil), ("-1s", nil), ("1h", nil), ("", nil), ("nan", nil), ("inf", nil),
      ("1e300", nil),
    ])
  func timeLimit(_ text: String, _ duration: Duration?) {
    #expect(TimeLimit(argument: text)?.duration == duration)
  }

  @Test(
    "a span is a whole number with a unit",
    arguments: [
      ("90s", 90), ("5m", 300), ("2h", 7_200), ("30d", 2_592_000), ("0s", 0), ("2", nil), ("-1s", nil), ("1.5h", nil),
      ("", nil), ("d", nil), ("9223372036854775807d", nil), ("1w", nil),
    ] as [(String, Int64?)])
  func span(_ text: String, _ seconds: Int64?) {
    #expect(Span(argument: text)?.duration.seconds == seconds)
    if let span = Span(argument: text), text != "90s" { #expect(Span.text(span.duration) == text) }
  }

  @Test("a file of claims is a JSON object, whatever its values are")
  func claimFile() throws {
    let claims = try ClaimFile.claims(
      #"{"a": "x", "b": ["y", 1], "c": true, "d": 1.5, "e": null, "f": {"groups": "src1", "a": 1}, "g": []}"#, of: "f")
    #expect(
      claims.mapValues(\.values)
        == ["a": ["x"], "b": ["y", "1"], "c": ["true"], "d": ["1.5"], "e": [], "f": ["a", "groups"], "g": []])
    for text in ["[]", "{", #"{"a": [[1]]}"#, "1"] {
      #expect(throws: Failure.self) { try ClaimFile.claims(text, of: "f") }
    }
  }

  @Test("a resource is TYPE/ID, and only the first slash separates")
  func resource() {
    #expect(
      ResourceName(argument: "CapacityPlan/p1")?.message(application: "Planning")
        == .init(application: "Planning", type: "CapacityPlan", id: "p1"))
    #expect(ResourceName(argument: "file/a/b")?.id == "a/b")
    for text in ["", "p1", "/p1", "CapacityPlan/"] { #expect(ResourceName(argument: text) == nil) }
  }

  @Test(
    "C37: a claim has values, and one without any can't come from a slip",
    arguments: [
      ("groups=a,b", ["a", "b"]), ("name=Bell\\, Ann", ["Bell, Ann"]), ("dn=CN=x\\\\y", ["CN=x\\y"]),
      ("path=c:\\temp", ["c:\\temp"]), ("groups=", nil), ("groups=a,,b", nil), ("groups", nil), ("=a", nil),
    ])
  func claim(_ text: String, _ values: [String]?) {
    #expect(Claim(argument: text)?.values == values)
  }

  @Test("an item is written as it is read, whatever its values hold")
  func item() throws {
    let text = #"contract=C1,C2 site=* end_user=a\ b\,c\=d\\e dimension=\*"#
    let item = try #require(ItemText(argument: text)).item
    #expect(
      item.restrictions == [
        .init(dimension: "contract", values: ["C1", "C2"]), .init(dimension: "site", any: true),
        .init(dimension: "end_user", values: [#"a b,c=d\e"#]), .init(dimension: "dimension", values: ["*"]),
      ])
    #expect(ItemText.text(item) == text)
    for text in ["", " ", "site", "site=", "=S1", "site=S1,,S2", "site=S1,"] {
      #expect(ItemText(argument: text) == nil, "\(text)")
    }
  }

  @Test("C37: claims of one name are put together; an empty claim stays empty and excludes values")
  func claims() throws {
    let arguments = ["login", "--connection", "okta", "--login", "ann"]
    let command = try #require(
      try Muster.parseAsRoot(
        arguments + ["--claim", "g=a,b", "--claim", "g=c", "--empty-claim", "roles"]) as? LoginCommand)
    #expect(try command.given.values() == ["g": .init(values: ["a", "b", "c"]), "roles": .init()])
    #expect(throws: (any Error).self) {
      try Muster.parseAsRoot(arguments + ["--claim", "g=a", "--empty-claim", "g"])
    }
  }

  @Test(
    "a point in time is RFC 3339",
    arguments: [
      ("1970-01-01T00:00:01Z", Int64(1), Int32(0)), ("2026-03-01T09:30:00.250Z", 1_772_357_400, 250_000_000),
      ("2026-03-01T10:30:00+01:00", 1_772_357_400, 0),
    ])
  func instant(_ text: String, _ seconds: Int64, _ nanos: Int32) {
    #expect(Instant(argument: text)?.timestamp == .init(seconds: seconds, nanos: nanos))
    #expect(Instant(argument: "yesterday") == nil)
  }

  @Test("values of enums are words, both ways")
  func words() {
    #expect(DirectoryV1.UserStatus.active.word == "active")
    #expect(DirectoryV1.UserStatus.unspecified.word == "")
    #expect(DirectoryV1.UserStatus(rawValue: 99).word == "99")
    #expect(ProvisioningV1.LinkBy.words == ["none", "user-name", "email"])
    #expect(AuthorizationV1.Verdict.notApplicable.word == "not-applicable")
    for kind in ProvisioningV1.MatchKind.allCases where kind != .unspecified {
      #expect(Choice<ProvisioningV1.MatchKind>(argument: kind.word)?.value == kind)
    }
    #expect(Choice<ProvisioningV1.MatchKind>(argument: "") == nil)
  }

  @Test("the key: an option before the environment, the key itself before a file of it")
  func keySource() {
    let environment = ["MUSTER_KEY": "k", "MUSTER_KEY_FILE": "/f"]
    #expect(KeySource(option: "/o", environment: environment) == .file("/o"))
    #expect(KeySource(option: nil, environment: environment) == .inline("k"))
    #expect(KeySource(option: nil, environment: ["MUSTER_KEY": "", "MUSTER_KEY_FILE": "/f"]) == .file("/f"))
    #expect(KeySource(option: nil, environment: [:]) == .defaultFile)
    #expect(throws: Failure.self) { try KeySource.file("/nowhere/root.key").key() }
    #expect(throws: Failure.self) { try KeySource.file("/dev/null").key() }
  }

  @Test("X2: a question is about a user or about somebody made up, about a resource or about a description")
  func questions() throws {
    let check = ["check", "-a", "view"]
    for (arguments, isQuestion) in [
      (["-s", "ann", "-r", "doc/1"], true), (["--preview-workgroup", "North", "--type", "doc"], true),
      (["--preview-claim", "g=a", "--preview-connection", "okta", "-r", "doc/1"], true),
      (["-r", "doc/1"], false), (["-s", "ann"], false),
      (["-s", "ann", "--preview-level", "owner", "-r", "doc/1"], false),
      (["-s", "ann", "-r", "doc/1", "--type", "doc"], false), (["--preview-claim", "g=a", "-r", "doc/1"], false),
      (["-s", "ann", "-r", "doc/1", "--latest", "--exact", "4"], false),
    ] {
      let parsed = try? Muster.parseAsRoot(check + arguments)
      #expect((parsed is CheckCommand) == isQuestion, "\(arguments)")
    }
    let described = try Muster.parseAsRoot(
      check + ["-s", "ann", "--type", "order", "--attribute", "contract=C1,C2", "--line", "site=S1;end_user=E1"])
    let question = try #require(described as? CheckCommand).question
    #expect(
      question.what.message(application: nil)
        == .init(
          type: "order", attributes: [.init(dimension: "contract", values: ["C1", "C2"])],
          lineValues: .init(tuples: [
            .init(attributes: [
              .init(dimension: "site", values: ["S1"]), .init(dimension: "end_user", values: ["E1"]),
            ])
          ])))
  }
}
