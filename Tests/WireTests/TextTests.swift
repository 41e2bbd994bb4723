import Testing
import Wire
import WireSamples

/// UTF-8, base64, JSON and times.
@Suite struct TextTests {
  private func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isValidUTF8($0) } }

  private func agrees(_ bytes: [UInt8]) -> Bool {
    self.isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test("UTF-8 is judged as the standard library judges it: every lead with every second byte, and some after them")
  func everyPair() {
    for first in UInt8(0x7f)...UInt8.max {
      for second in UInt8.min...UInt8.max {
        for tail: [UInt8] in [[], [0x80], [0x80, 0x80], [0x80, 0x41]] {
          let bytes = [first, second] + tail
          if !self.agrees(bytes) { Issue.record("\(hex(bytes))") }
        }
      }
    }
  }

  @Test("UTF-8 is judged as the standard library judges it: random text with a random fault")
  func randomText() {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["a", "bcdefgh", "é", "€", "😀", "\u{7ff}", "\u{800}", "\u{ffff}", "\u{10ffff}"].map { Array($0.utf8) }
    for round in 0..<20_000 {
      var text = (0..<Int.random(in: 0...8, using: &generator)).flatMap { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      if !text.isEmpty && round % 2 == 0 {
        text[Int.random(in: 0..<text.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if !self.agrees(text) { Issue.record("seed 7, round \(round): \(hex(text))") }
    }
  }

  @Test(
    "base64: the vectors of RFC 4648 section 10, both ways",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.decode(encoded.utf8) == Array(plain.utf8))
  }

  @Test("base64 refuses what is no digit")
  func notBase64() {
    #expect(Base64.decode("Zm9!".utf8) == nil)
    #expect(Base64.decode("+/+/".utf8) == [0xfb, 0xff, 0xbf])
    #expect(Base64.decode("Zg==Zg==".utf8) == nil && Base64.decode("Z".utf8) == nil)
  }

  @Test(
    "base64url: RFC 4648 without padding, both ways",
    arguments: [[], [0], [0xfb], [0xfb, 0xff], [0xfb, 0xff, 0xbf], Array(0...255)] as [[UInt8]])
  func base64URL(bytes: [UInt8]) {
    let text = Base64URL.encode(bytes)
    #expect(Base64URL.decode(text.utf8) == bytes && !text.contains { "+/=".contains($0) })
  }

  @Test(
    "base64url has one spelling of each bytes",
    arguments: ["+_-_", "-/-_", "-w==", "-x", "Z", "Zm9vZ", "Zm9!", "Zm 9v"])
  func notBase64URL(text: String) {
    #expect(Base64URL.decode(text.utf8) == nil)
  }

  @Test("enums have names, both ways")
  func enumNames() {
    #expect(WireTest.Color.darkBlue.description == "COLOR_DARK_BLUE")
    #expect(WireTest.Color(name: "COLOR_RED") == .red)
    #expect(WireTest.Color(name: "COLOR_GREEN") == nil)
    #expect(WireTest.Color(rawValue: 9).description == "9")
    #expect(WireTest.Color.allCases == [.unspecified, .red, .darkBlue, .negative])
  }

  @Test(
    "microseconds since 1970 go both ways, below 1970 too",
    arguments: [
      Int64(0), 1, -1, 1_767_225_600_123_456, -62_135_596_800_000_000, 253_402_300_799_999_999,
    ])
  func microseconds(_ instant: Int64) {
    let timestamp = WellKnown.Timestamp(microsecondsSince1970: instant)
    #expect(timestamp.microsecondsSince1970 == instant)
    #expect(0..<1_000_000_000 ~= timestamp.nanos)
  }

  @Test("times out of range are nil, and null in JSON")
  func outOfRange() {
    for timestamp in [WellKnown.Timestamp(seconds: .max), .init(seconds: .min), .init(nanos: -1), .init(nanos: .max)] {
      #expect(timestamp.microsecondsSince1970 == nil)
      #expect(timestamp.json == "null")
    }
    for duration in [WellKnown.Duration(seconds: .max), .init(seconds: 1, nanos: -1), .init(nanos: .min)] {
      #expect(duration.duration == nil)
      #expect(duration.json == "null")
    }
    #expect(WellKnown.Timestamp(microsecondsSince1970: .min).microsecondsSince1970 == nil)
  }

  @Test(
    "durations go both ways", arguments: [Duration.zero, .milliseconds(1500), .milliseconds(-1500), .nanoseconds(-1)])
  func durations(_ duration: Duration) {
    #expect(WellKnown.Duration(duration).duration == duration)
  }

  @Test("a file's descriptor comes with all that it imports, imports first, each once")
  func descriptors() throws {
    let files = WireTest.Files.kinds.closure
    let names = ["any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"].map {
      "google/protobuf/\($0).proto"
    }
    #expect(files.count == 8)
    for (bytes, name) in zip(files, names + ["wire/test/kinds.proto"]) {
      // FileDescriptorProto.name is field 1.
      #expect(Array(bytes.prefix(2 + name.utf8.count)) == [0x0a, UInt8(name.utf8.count)] + Array(name.utf8))
    }
  }
}
