import Directory
import Model
import Testing

@Suite("Names")
struct NameTests {
  @Test(
    "C6: names of kind role",
    arguments: [
      ("A", true), ("a.b_C9", true), (String(repeating: "a", count: 128), true),
      (String(repeating: "a", count: 129), false), ("", false), ("9a", false), ("_a", false), (".a", false),
      ("a b", false), ("a-b", false), ("a\n", false), ("é", false), ("aé", false), ("a\u{0}", false), ("ａ", false),
    ])
  func role(_ name: String, _ isGood: Bool) throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(CreateWorkgroup(name: name)) }
    #expect(refused?.code == (isGood ? nil : .invalidField), "\(name)")
    #expect(refused?.field == (isGood ? nil : "name"))
  }

  @Test(
    "C6 binds kind role only: the others are 1 to 128 characters, trimmed",
    arguments: [
      ("Müller & Söhne", true), ("x", true), (String(repeating: "é", count: 128), true),
      (String(repeating: "é", count: 129), false), ("", false), (" a", false), ("a ", false), ("a\tb", false),
    ])
  func others(_ name: String, _ isGood: Bool) {
    for kind in [WorkgroupKind.scope, .delegated] {
      let result = Result { try WorkgroupName.check(name, kind: kind, field: "name") }
      #expect(((try? result.get()) != nil) == isGood, "\(name)")
    }
  }

  @Test("C6: names are unique without regard to case, on creation and on rename")
  func unique() throws {
    var store = try FactStore.tenant()
    let refused = refusal { try store.run(CreateWorkgroup(name: "TEAM")) }
    #expect(refused?.code == .alreadyExists)
    #expect(refused?.field == "name")
    try store.run(CreateWorkgroup(id: WorkgroupID(rawValue: "g"), name: "Crew"))
    #expect(
      refusal { try store.run(UpdateWorkgroup(id: WorkgroupID(rawValue: "g"), name: "team")) }?.code == .alreadyExists)
    try store.run(UpdateWorkgroup(id: WorkgroupID(rawValue: "g"), name: "CREW"))
    #expect(store.workgroup(WorkgroupID(rawValue: "g"))?.name == "CREW")
  }

  @Test(
    "texts are equal but for case",
    arguments: [
      ("Ann", "aNN", true), ("MÜLLER", "müller", true), ("ΣΑ", "σα", true), ("Ann", "Anna", false), ("", "", true),
    ])
  func folding(_ a: String, _ b: String, _ areEqual: Bool) {
    #expect(NormalizedText.areEqual(a, b) == areEqual)
  }

  @Test(
    "no character outside ASCII passes for one inside",
    arguments: [("mi\u{212A}e", "mike"), ("\u{130}da", "ida"), ("adm\u{131}n", "admin"), ("\u{17F}am", "sam")])
  func lookalikes(_ fake: String, _ real: String) {
    #expect(!NormalizedText.areEqual(fake, real))
    #expect(!NormalizedText.areEqual(fake, real.uppercased()))
  }

  @Test("folding is idempotent", arguments: ["\u{130}", "ẞ", "ǅ", "\u{212A}", "ΐ", "Ω", "straße"])
  func idempotent(_ text: String) {
    let once = NormalizedText.caseFolded(text)
    #expect(NormalizedText.caseFolded(once) == once)
  }
}
