import Testing
import Wire
import WireSamples

/// ProtoJSON in both directions; `Tests/Interop/test_codec.py` compares it with Google's.
@Suite struct JSONTests {
  @Test("names are taken in lowerCamelCase and as in the .proto file, white space anywhere, null as absence")
  func names() throws {
    let text = " { \"lastPossible\" : \"far\" ,\n\"int32\":null, \"color\": \"COLOR_RED\" }\t"
    #expect(try WireTest.Scalars(json: text) == .init(color: .red, lastPossible: "far"))
    #expect(try WireTest.Scalars(json: #"{"last_possible":"far"}"#).lastPossible == "far")
    #expect(try WireTest.Repeats(json: #"{"int32":null,"string":[]}"#) == .init())
  }

  @Test("numbers are taken as numbers and as strings, whole ones also with an exponent or a zero fraction")
  func numbers() throws {
    let text =
      #"{"int32":-1.0,"int64":"-9223372036854775808","uint64":1e3,"double":"-Infinity","float":"1.5","color":2}"#
    #expect(
      try WireTest.Scalars(json: text)
        == .init(double: -.infinity, float: 1.5, int32: -1, int64: .min, uint64: 1000, color: .darkBlue))
    #expect(try WireTest.Scalars(json: #"{"double":"NaN"}"#).double.isNaN)
  }

  @Test("strings are unescaped, bytes taken in both alphabets of base64, padded or not")
  func strings() throws {
    let text = #"{"string":"\u20ac\ud83d\ude00\"\\\/\b\f\n\r\té","bytes":"-_-_"}"#
    #expect(
      try WireTest.Scalars(json: text) == .init(string: "€😀\"\\/\u{8}\u{c}\n\r\té", bytes: [0xfb, 0xff, 0xbf]))
    #expect(try WireTest.Scalars(json: #"{"bytes":"+/8"}"#).bytes == [0xfb, 0xff])
  }

  @Test(
    "times are taken with any offset and up to nine digits of fraction",
    arguments: [
      ("1970-01-01T00:00:00Z", Int64(0), Int32(0)), ("1972-01-01T10:00:20.021-05:00", 63_126_020, 21_000_000),
      ("0001-01-01T00:00:00Z", -62_135_596_800, 0), ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
      ("2024-02-29T00:00:00+01:00", 1_709_161_200, 0),
    ])
  func times(text: String, seconds: Int64, nanos: Int32) throws {
    #expect(try WellKnown.Timestamp(json: "\"\(text)\"") == .init(seconds: seconds, nanos: nanos))
  }

  @Test("an Any of a known type is written field by field, of an unknown one as its bytes")
  func packed() throws {
    let scalars = WellKnown.AnyMessage(WireTest.Scalars(int32: 5))
    let types = MessageTypes(WireTest.messages)
    let known = #"{"@type":"type.googleapis.com/wire.test.Scalars","int32":5}"#
    #expect(scalars.json(types: types) == known)
    #expect(try WellKnown.AnyMessage(json: known, types: types) == scalars)
    #expect(scalars.json == #"{"@type":"type.googleapis.com/wire.test.Scalars","value":"GAU="}"#)
    let duration = WellKnown.AnyMessage(WellKnown.Duration(.milliseconds(1500)))
    #expect(duration.json == #"{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1.500s"}"#)
    #expect(
      try WellKnown.AnyMessage(json: #"{"value":"1.5s","@type":"x/google.protobuf.Duration"}"#).typeUrl.hasPrefix("x/"))
    #expect(WellKnown.AnyMessage().json == "{}")
    #expect(try WellKnown.AnyMessage(json: "{}") == .init())
  }

  @Test("Any in Any is written to a bounded depth")
  func deepAny() {
    var any = WellKnown.AnyMessage(WellKnown.Empty())
    for _ in 0..<2000 { any = WellKnown.AnyMessage(any) }
    #expect(any.json.split(separator: "@type").count < 2 * WireLimits.nesting)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let type: String
    let message: String

    init(_ text: String, _ message: String) { self.init(text, "Scalars", message) }

    init(_ text: String, _ type: String, _ message: String) {
      (self.text, self.type, self.message) = (text, type, message)
    }

    var testDescription: String { self.text }
  }

  static let refusals: [Refusal] = [
    .init("", "the text ends too early"),
    .init("{", "the text ends too early"),
    .init("{}x", "this is not JSON, from byte 2 on"),
    .init("{} {}", "this is not JSON, from byte 3 on"),
    .init("[]", "an object is needed here"),
    .init("null", "an object is needed here"),
    .init(#"{"int32":1,}"#, "this is not JSON, from byte 11 on"),
    .init(#"{"int32" 1}"#, "this is not JSON, from byte 9 on"),
    .init(#"{"int32":01}"#, "int32: this is not JSON, from byte 11 on"),
    .init(#"{"int32":+1}"#, "int32: this is not JSON, from byte 9 on"),
    .init(#"{"int32":nul}"#, "int32: a number is needed here"),
    .init("{\"string\":\"a\nb\"}", "string: this is not JSON, from byte 12 on"),
    .init(#"{"string":"\x"}"#, "string: this is not JSON, from byte 13 on"),
    .init(#"{"string":"\u+123"}"#, "string: this is not JSON, from byte 13 on"),
    .init(#"{"string":"\ud800"}"#, "string: a surrogate stands alone"),
    .init(#"{"string":"\ud800\u0041"}"#, "string: a surrogate stands alone"),
    .init(#"{"string":"\udc00"}"#, "string: a surrogate stands alone"),
    .init(#"{"string":5}"#, "string: a string is needed here"),
    .init(#"{"int32":"x"}"#, "int32: 'x' is not a number"),
    .init(#"{"int32":" 1"}"#, "int32: ' 1' is not a number"),
    .init(#"{"int32":0.5}"#, "int32: a whole number from -2147483648 to 2147483647 is needed here"),
    .init(#"{"int32":2147483648}"#, "int32: a whole number from -2147483648 to 2147483647 is needed here"),
    .init(#"{"uint32":-1}"#, "uint32: a whole number from 0 to 4294967295 is needed here"),
    .init(#"{"int32":"NaN"}"#, "int32: a whole number is needed here"),
    .init(#"{"double":1e999}"#, "double: a number is needed here"),
    .init(#"{"float":1e39}"#, "float: 1e+39 is out of range for a float"),
    .init(#"{"bool":"true"}"#, "bool: true or false is needed here"),
    .init(#"{"bytes":"!"}"#, "bytes: the string is not base64"),
    .init(#"{"color":"RED"}"#, "color: there is no value 'RED'"),
    .init(#"{"wrong":1}"#, "wrong: there is no such field"),
    .init(#"{"int32":1,"int32":2}"#, "int32: the name comes twice"),
    .init(#"{"lastPossible":"a","last_possible":"b"}"#, "last_possible: the name comes twice"),
    .init(#"{"scalars":[{},{"int32":true}]}"#, "Repeats", "scalars[1].int32: a number is needed here"),
    .init(#"{"string":["a",null]}"#, "Repeats", "string[1]: a string is needed here"),
    .init(#"{"int32s":{"x":1}}"#, "Maps", "int32s.x: 'x' is not a key of this map"),
    .init(#"{"int32s":{"1":1,"01":1}}"#, "Maps", "int32s.01: the key comes twice"),
    .init(#"{"text":"a","number":1}"#, "Choices", "number: another alternative of the same oneof is set too"),
    .init(#"{"nothing":{"a":1}}"#, "Choices", "nothing.a: there is no such field"),
    .init(#"{"any":{"a":1}}"#, "StandardTypes", "any.a: an Any with members needs '@type'"),
    .init(#"{"any":{"@type":"x/y"}}"#, "StandardTypes", "any.@type: the type 'x/y' is not known"),
    .init(
      #"{"timestamp":"2023-02-29T00:00:00Z"}"#, "StandardTypes",
      "timestamp: '2023-02-29T00:00:00Z' is not in range, or not of the form 2026-01-31T23:59:59.5Z or "
        + "2026-01-31T23:59:59+01:00"),
    .init(
      #"{"duration":"1.0000000000s"}"#, "StandardTypes",
      "duration: '1.0000000000s' is not in range, or not of the form -1.5s"),
    .init(
      String(repeating: #"{"child":"#, count: 101), "Tree",
      String(repeating: "child.", count: 99) + "child: values are nested more than 100 levels deep"),
  ]

  @Test("refused, with the path", arguments: refusals)
  func refused(_ refusal: Refusal) throws {
    let type = try #require(messageTypes[refusal.type])
    let error = #expect(throws: JSONError.self) { _ = try type.init(json: refusal.text) }
    #expect(error?.message == refusal.message)
  }

  @Test("many empty elements are refused before they fill the memory")
  func amplification() {
    let most = WireLimits.elementBytes / MemoryLayout<WireTest.Scalars>.stride
    let text = #"{"scalars":["# + String(repeating: "{},", count: most) + "{}]}"
    let error = #expect(throws: JSONError.self) { try WireTest.Repeats(json: text) }
    #expect(error?.message == "scalars[\(most)]: the elements would take more than 67108864 bytes in memory")
  }

  @Test("any text is a message or is refused")
  func damagedTexts() throws {
    var generator = SeededGenerator(seed: 11)
    let corpus = goldens.compactMap { golden in golden.json.map { (golden.type, Array($0.utf8)) } }
    var taken = 0
    for round in 0..<20_000 {
      var (name, text) = corpus[round % corpus.count]
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !text.isEmpty {
        let index = Int.random(in: 0..<text.count, using: &generator)
        let pieces = Array(#"{}[],:"\u0-1e.ntf "#.utf8)
        text[index] = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let type = try #require(messageTypes[name])
      if let message = try? type.init(json: String(decoding: text, as: UTF8.self)) {
        taken += 1
        // What was taken is written and taken again.
        if (try? type.init(json: message.json))?.encoded() != message.encoded() {
          Issue.record("seed 11, round \(round): \(String(decoding: text, as: UTF8.self))")
        }
      }
    }
    #expect(taken > 500)
  }
}
