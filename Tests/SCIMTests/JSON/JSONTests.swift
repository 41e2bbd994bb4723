import SCIM
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "texts are read and written",
    arguments: [
      ("null", JSON.null), (" true ", true), ("[false]", [false]), ("0", 0), ("-12", -12), ("1.5", .double(1.5)),
      ("9223372036854775807", .integer(.max)), ("9223372036854775808", .double(9_223_372_036_854_775_808)),
      ("1e3", .double(1000)), ("-0.25E-1", .double(-0.025)), ("\"\"", ""),
      ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "a\"\\/\u{8}\u{c}\n\r\t"),
      ("\"\\u20ac\\ud83d\\uDE00é\"", "€😀é"), ("[]", []), ("{}", [:]), ("[1,[2,{\"a\":null}]]", [1, [2, ["a": nil]]]),
      ("{\"b\":1,\"a\":2}", ["b": 1, "a": 2]),
    ] as [(String, JSON)])
  func values(_ text: String, _ value: JSON) throws {
    #expect(try JSON(parsing: text) == value)
    #expect(try JSON(parsing: value.text) == value)
  }

  @Test(
    "what is not JSON is refused with the place",
    arguments: [
      "", " ", "nul", "nulL", "tru", "01", "-", "1.", ".5", "1e", "1e+", "+1", "\"", "\"a", "\"\\x\"", "\"\\u12\"",
      "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\u{1}\"", "[", "[1", "[1,", "[1,]", "[,]", "]", "{",
      "{\"a\"",
      "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{1:1}", "}", "1 2", "NaN", "Infinity", "'a'", "\"a\\",
    ])
  func refused(_ text: String) {
    _ = refusal(.invalidSyntax) { try JSON(parsing: text) }
  }

  @Test("the order of members is kept, and does not count in a comparison")
  func order() {
    let object = json("{\"b\":1,\"a\":2}")
    #expect(object.text == "{\"b\":1,\"a\":2}")
    #expect(object == json("{\"a\":2,\"b\":1}"))
    #expect(object != json("{\"a\":2}"))
  }

  @Test("P30: a letter composed and decomposed are two texts")
  func codePoints() {
    #expect(JSON.string("\u{e9}") != JSON.string("e\u{301}"))
    #expect(json("{\"\u{e9}\":1,\"e\u{301}\":2}").object?.count == 2)
  }

  @Test("a member that is named twice is refused: two readers would read two things")
  func twice() {
    #expect(refusal(.invalidSyntax) { try JSON(parsing: "{\"a\":1,\"a\":2}") }.contains("byte 7"))
  }

  @Test("sizes are bounded")
  func limits() {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(throws: Never.self) { try JSON(parsing: deep(SCIMLimits.jsonDepth)) }
    _ = refusal(.invalidSyntax) { try JSON(parsing: deep(SCIMLimits.jsonDepth + 1)) }
    _ = refusal(.invalidSyntax) { try JSON(parsing: String(repeating: "[", count: 1_000_000)) }
    let names = (0...SCIMLimits.objectMembers).map { "\"\($0)\":0" }
    _ = refusal(.tooMany) { try JSON(parsing: "{\(names.joined(separator: ","))}") }
    _ = refusal(.invalidValue) { try JSON(parsing: String(repeating: "9", count: SCIMLimits.numberBytes + 1)) }
    _ = refusal(.invalidValue) { try JSON(parsing: "1e999") }
    _ = refusal(nil, status: 413) {
      try JSON(parsing: [UInt8](repeating: 0x20, count: SCIMLimits.bodyBytes + 1))
    }
    let many = "[" + String(repeating: "0,", count: SCIMLimits.jsonValues) + "0]"
    _ = refusal(.tooMany) { try JSON(parsing: many) }
  }

  @Test("bytes that are not UTF-8 are refused")
  func encoding() {
    _ = refusal(.invalidSyntax) { try JSON(parsing: [0x22, 0xff, 0x22]) }
    _ = refusal(.invalidSyntax) { try JSON(parsing: [0x22, 0xed, 0xa0, 0x80, 0x22]) }
  }

  @Test("a number that JSON has no form for is written as null")
  func infinite() {
    #expect(JSON.double(.infinity).text == "null")
    #expect(JSON.double(.nan).text == "null")
  }
}
