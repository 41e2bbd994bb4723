import Testing
import Wire
import WireSamples

/// What the format leaves open to the reader, or allows writers to do differently.
@Suite struct DecodingTests {
  typealias Scalars = WireTest.Scalars
  typealias Repeats = WireTest.Repeats
  typealias Choices = WireTest.Choices
  typealias Tree = WireTest.Tree

  @Test("no bytes are a message of default values, also without an address")
  func empty() throws {
    #expect(try Scalars(decoding: []) == Scalars())
    #expect(try Scalars(decoding: UnsafeRawBufferPointer(start: nil, count: 0)) == Scalars())
    #expect(Scalars().encoded() == [])
  }

  @Test("the last value of a singular field wins")
  func lastWins() throws {
    #expect(try Scalars(decoding: bytes("1801 1802")).int32 == 2)
    #expect(try Scalars(decoding: bytes("7201 61 7200")).string == "")
  }

  @Test("pieces of a singular message are merged")
  func merged() throws {
    let tree = try Tree(decoding: bytes("12 03 0a0161  12 04 12020a00  12 05 1a03 0a0162"))
    #expect(tree == Tree(child: Tree(name: "a", child: Tree(), children: [Tree(name: "b")])))
  }

  @Test("the last alternative of a oneof wins; pieces of the same message alternative are merged")
  func oneof() throws {
    #expect(try Choices(decoding: bytes("0a0161 1805")).choice == .number(5))
    #expect(try Choices(decoding: bytes("3a021801 3a022002")).choice == .scalars(Scalars(int32: 1, int64: 2)))
    #expect(try Choices(decoding: bytes("3a021801 1805 3a022002")).choice == .scalars(Scalars(int64: 2)))
  }

  @Test("packed and unpacked elements mix, whatever is declared")
  func packing() throws {
    #expect(try Repeats(decoding: bytes("1801 1a020203 1804 1a00")).int32 == [1, 2, 3, 4])
    #expect(try Repeats(decoding: bytes("9001 01 920102 0204")).unpacked == [-1, 1, 2])
    #expect(try Repeats(decoding: bytes("4d01000000 4a08 0200000003000000")).fixed32 == [1, 2, 3])
  }

  @Test("unknown fields of every wire type are dropped")
  func unknown() throws {
    let unknown = "f83fac02 f93f0102030405060708 fa3f026162 fd3f01020304 fb3f 0801 fb7f fc7f 1201ff fc3f"
    let message = try Scalars(decoding: bytes("1801" + unknown + "1802"))
    #expect(message == Scalars(int32: 2))
    #expect(hex(message.encoded()) == "1802")
  }

  @Test(
    "a declared field of another wire type is an unknown field",
    arguments: [
      ("Scalars", "7001"), ("Scalars", "1a00"), ("Scalars", "1a0101"), ("Scalars", "0d00000000"),
      ("Scalars", "1b08011c"),
      ("Optionals", "1a0105"), ("Repeats", "1d01020304"), ("Repeats", "8b018c01"), ("Tree", "1001"), ("Tree", "1314"),
      ("Maps", "0801"), ("Maps", "0b0c"), ("Choices", "1a0105"), ("StandardTypes", "0a050d00000000"),
    ])
  func otherWireType(name: String, input: String) throws {
    let type = try #require(messageTypes[name])
    let message = try type.init(decoding: bytes(input))
    // The last is the seconds of a timestamp, which itself is there.
    #expect(hex(message.encoded()) == (name == "StandardTypes" ? "0a00" : ""))
    #expect(viewError(try #require(viewTypes[name]), bytes(input)) == nil)
  }

  @Test("a tag and a length may be longer than necessary, up to five bytes; where no field is known, 0 is a number too")
  func longForms() throws {
    #expect(try Scalars(decoding: bytes("9880808000 05")).int32 == 5)
    #expect(try Scalars(decoding: bytes("72 8180808000 61")).string == "a")
    #expect(try Scalars(decoding: bytes("fb3f 0001 0304 fcbf808000")) == Scalars())
    #expect(try WellKnown.Empty(decoding: bytes("0001 0304")) == WellKnown.Empty())
  }

  @Test("numbers are cut to their type, a bool is any number but 0, long varints are accepted")
  func cut() throws {
    #expect(try Scalars(decoding: bytes("18ffffffff1f")).int32 == -1)
    #expect(try Scalars(decoding: bytes("28ffffffff1f")).uint32 == .max)
    #expect(try Scalars(decoding: bytes("68 8080808010")).bool)
    #expect(try Scalars(decoding: bytes("18 8180808080808080 8000")).int32 == 1)
    #expect(try Scalars(decoding: bytes("20 ffffffffffffffffff7f")).int64 == -1)
    #expect(try !Scalars(decoding: bytes("68 80808080808080808002")).bool)
    #expect(try Scalars(decoding: bytes("9880 00 05")).int32 == 5)
  }

  @Test("an enum keeps a number that it has no name for")
  func openEnum() throws {
    let message = try Scalars(decoding: bytes("8001 4d"))
    #expect(message.color == WireTest.Color(rawValue: 77))
    #expect(message.color.name == nil)
    #expect(hex(message.encoded()) == "80014d")
  }

  @Test("a map entry may lack key or value and come in any order; the last of a key wins")
  func maps() throws {
    #expect(try WireTest.Maps(decoding: bytes("0a00")).strings == ["": ""])
    #expect(try WireTest.Maps(decoding: bytes("0a06 120162 0a0161")).strings == ["a": "b"])
    #expect(try WireTest.Maps(decoding: bytes("0a060a0161120162 0a060a0161120163")).strings == ["a": "c"])
  }

  @Test(
    "a map entry with a field that is neither key nor value is an unknown field",
    arguments: ["0a08 0a0161 180a 120162", "0a02 1801", "0a05 0a0161 1001", "0a08 0a0161 1b1c 120162"])
  func unknownEntry(input: String) throws {
    #expect(try WireTest.Maps(decoding: bytes("0a060a0161120162" + input)).strings == ["a": "b"])
    #expect(viewError(WireTest.Maps.View.self, bytes(input)) == nil)
  }

  @Test("pieces of a message that is a map's value are merged")
  func mergedEntry() throws {
    let input = bytes("3a0a 0812 12021801 12022002")
    #expect(try WireTest.Maps(decoding: input).sint64s == [9: Scalars(int32: 1, int64: 2)])
    #expect(viewError(WireTest.Maps.View.self, input)?.code == .fragmented)
  }

  @Test("presence: an optional field that was sent as its default value is there")
  func presence() throws {
    let message = try WireTest.Optionals(decoding: bytes("1800 7200"))
    #expect(message.int32 == 0 && message.string == "" && message.int64 == nil)
    #expect(hex(message.encoded()) == "18007200")
  }

  @Test("100 levels below the outermost message decode; groups count like messages")
  func deepest() throws {
    _ = try Tree(decoding: nested(levels: 100))
    _ = try Tree(decoding: [UInt8](repeating: 0x7b, count: 100) + [UInt8](repeating: 0x7c, count: 100))
  }
}

/// A tree of `levels` children in children.
func nested(levels: Int) -> [UInt8] {
  var bytes: [UInt8] = []
  for _ in 0..<levels {
    var length: [UInt8] = []
    var rest = bytes.count
    while rest >= 0x80 {
      length.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes = [0x12] + length + [UInt8(rest)] + bytes
  }
  return bytes
}
