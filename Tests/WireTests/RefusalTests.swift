import Testing
import Wire
import WireSamples

/// Bytes that are no message: each is refused, by code and with the field's path.
@Suite struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    var type = "Scalars"
    let hex: String
    let code: WireError.Code
    var path = ""

    var testDescription: String { self.what }
  }

  static let cases: [Case] = [
    Case(what: "a tag without value", hex: "18", code: .truncated, path: "int32"),
    Case(what: "a varint without end", hex: "18 80", code: .truncated, path: "int32"),
    Case(what: "a tag without end", hex: "80", code: .truncated),
    Case(what: "fixed32 of 3 bytes", hex: "4d 010203", code: .truncated, path: "fixed32"),
    Case(what: "fixed64 of 7 bytes", hex: "51 01020304050607", code: .truncated, path: "fixed64"),
    Case(what: "a length past the end", hex: "72 05 61", code: .truncated, path: "string"),
    Case(what: "a length of 2^31", hex: "72 8080808008", code: .truncated, path: "string"),
    Case(what: "a length of 33 bits", hex: "72 8180808010 61", code: .malformedVarint, path: "string"),
    Case(what: "a length of 6 bytes", hex: "72 818080808000 61", code: .malformedVarint, path: "string"),
    Case(what: "a length of 2^64 - 1", hex: "7a ffffffffffffffffff01", code: .malformedVarint, path: "bytes"),
    Case(what: "an unknown field past the end", hex: "fa3f 05 61", code: .truncated, path: "field 1023"),
    Case(what: "an unknown fixed64 past the end", hex: "f93f 05 61", code: .truncated, path: "field 1023"),
    Case(
      what: "a nested message past its own end", type: "Tree", hex: "12 02 0a05 6161616161", code: .truncated,
      path: "child.name"),
    Case(what: "an 11-byte varint", hex: "18 8080808080808080808001", code: .malformedVarint, path: "int32"),
    Case(
      what: "an unknown 11-byte varint", hex: "f83f 8080808080808080808001", code: .malformedVarint, path: "field 1023"),
    Case(what: "field number 0", hex: "00 01", code: .malformedTag),
    Case(what: "field number 0 as a group", hex: "03 04", code: .malformedTag),
    Case(what: "wire type 6", hex: "1e 01", code: .malformedTag),
    Case(what: "wire type 7", hex: "1f 01", code: .malformedTag),
    Case(what: "a tag of 33 bits", hex: "9880808010 01", code: .malformedTag),
    Case(what: "a tag of 6 bytes", hex: "988080808000 01", code: .malformedTag),
    Case(what: "a field number past 2^29 - 1", hex: "f8ffffffffffffffff01 01", code: .malformedTag),
    Case(what: "an end of no group", hex: "fc3f", code: .unbalancedGroup, path: "field 1023"),
    Case(what: "a group that ends as another", hex: "fb3f fc7f", code: .unbalancedGroup, path: "field 1023"),
    Case(what: "a group without end", hex: "fb3f 0801", code: .truncated, path: "field 1023"),
    Case(what: "wire type 7 in a group", hex: "fb3f 0f fc3f", code: .malformedTag, path: "field 1023"),
    Case(
      what: "an end of no group in a map entry", type: "Maps", hex: "0a04 0a0161 1c", code: .unbalancedGroup,
      path: "strings.field 3"),
    Case(
      what: "packed fixed32 of 5 bytes", type: "Repeats", hex: "4a 05 0102030405", code: .malformedPacked,
      path: "fixed32"),
    Case(what: "a packed varint cut off", type: "Repeats", hex: "1a 02 0180 01", code: .truncated, path: "int32[1]"),
    Case(what: "a packed length past the end", type: "Repeats", hex: "4a 80808010", code: .truncated, path: "fixed32"),
    Case(what: "UTF-8: a lone continuation", hex: "72 01 80", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8: overlong", hex: "72 02 c080", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8: overlong, three bytes", hex: "72 03 e08080", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8: a surrogate", hex: "72 03 eda080", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8: past U+10FFFF", hex: "72 04 f4908080", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8: cut off", hex: "72 02 e282", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8: the last of nine bytes", hex: "72 09 6161616161616161ff", code: .invalidUTF8, path: "string"),
    Case(what: "UTF-8 in a map's key", type: "Maps", hex: "0a03 0a01ff", code: .invalidUTF8, path: "strings.key"),
    Case(
      what: "UTF-8 in a repeated string", type: "Repeats", hex: "7200 7201ff", code: .invalidUTF8,
      path: "string[1]"),
    Case(
      what: "the path of a repeated message", type: "Repeats", hex: "8a01021801 8a01037201ff", code: .invalidUTF8,
      path: "scalars[1].string"),
    Case(
      what: "the path in a tree", type: "Tree", hex: "1a00 1a0a 1a00 1a06 2a04 3a02 0880", code: .truncated,
      path: "children[1].children[1].left.leaf.value"),
    Case(
      what: "group in group in group", hex: String(repeating: "fb3f", count: 101), code: .nestedTooDeep,
      path: "field 1023"),
  ]

  @Test("refused, with code and path", arguments: cases)
  func refused(_ example: Case) throws {
    let type = try #require(messageTypes[example.type])
    let view = try #require(viewTypes[example.type])
    let input = bytes(example.hex)
    let error = #expect(throws: WireError.self) { try type.init(decoding: input) }
    #expect(error?.code == example.code)
    #expect(viewError(view, input)?.code == example.code)
    #expect(error?.path == example.path)
    // A view of a map counts its entries.
    #expect(viewError(view, input)?.path.replacing("[0]", with: "") == example.path.replacing("[0]", with: ""))
  }

  @Test("101 levels are too deep, by way of any field")
  func tooDeep() {
    let error = #expect(throws: WireError.self) { try WireTest.Tree(decoding: nested(levels: 101)) }
    #expect(error?.code == .nestedTooDeep)
    #expect(error?.path.hasPrefix("child.child.") == true)
    #expect(viewError(WireTest.Tree.View.self, nested(levels: 101))?.code == .nestedTooDeep)
  }

  @Test("many empty elements are refused before they fill the memory")
  func amplification() throws {
    let stride = MemoryLayout<WireTest.Scalars>.stride
    let most = WireLimits.elementBytes / stride
    let element: [UInt8] = [0x8a, 0x01, 0x00]
    let within = [UInt8]((0..<1000).flatMap { _ in element })
    #expect(try WireTest.Repeats(decoding: within).scalars.count == 1000)
    let beyond = [UInt8](unsafeUninitializedCapacity: (most + 1) * 3) { buffer, count in
      for index in 0..<((most + 1) * 3) { buffer.initializeElement(at: index, to: element[index % 3]) }
      count = (most + 1) * 3
    }
    let error = #expect(throws: WireError.self) { try WireTest.Repeats(decoding: beyond) }
    #expect(error?.code == .tooLarge)
    #expect(error?.message.contains("scalars") == true)
  }

  @Test("an error says in a sentence what is wrong and where")
  func message() {
    let error = #expect(throws: WireError.self) { try WireTest.Scalars(decoding: [0x72, 1, 0xff]) }
    #expect(error?.message == "string: the string is not valid UTF-8")
    #expect(error.map { "\($0)" } == "invalidUTF8: string: the string is not valid UTF-8")
  }
}
