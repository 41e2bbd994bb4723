import Wire
import WireSamples

/// The message types under test, by their names in kinds.proto.
let messageTypes: [String: any Message.Type] = [
  "Scalars": WireTest.Scalars.self, "Optionals": WireTest.Optionals.self, "Repeats": WireTest.Repeats.self,
  "Maps": WireTest.Maps.self, "Choices": WireTest.Choices.self, "Tree": WireTest.Tree.self,
  "StandardTypes": WireTest.StandardTypes.self, "Question": WireTest.Question.self,
]

let viewTypes: [String: any MessageView.Type] = [
  "Scalars": WireTest.Scalars.View.self, "Optionals": WireTest.Optionals.View.self,
  "Repeats": WireTest.Repeats.View.self, "Maps": WireTest.Maps.View.self, "Choices": WireTest.Choices.View.self,
  "Tree": WireTest.Tree.View.self, "StandardTypes": WireTest.StandardTypes.View.self,
  "Question": WireTest.Question.View.self,
]

/// Bytes from hexadecimal digits; spaces are for the reader.
func bytes(_ hex: String) -> [UInt8] {
  let digits = hex.utf8.filter { $0 != UInt8(ascii: " ") }.map { digit in
    digit >= UInt8(ascii: "a") ? digit - UInt8(ascii: "a") + 10 : digit - UInt8(ascii: "0")
  }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}

/// What decoding a view says, without letting the view out of its bytes.
func viewError(_ type: any MessageView.Type, _ bytes: [UInt8]) -> WireError? {
  bytes.withUnsafeBytes { buffer in
    do throws(WireError) {
      _ = try type.init(decoding: buffer)
      return nil
    } catch {
      return error
    }
  }
}

/// Reads a view while its bytes live.
func withView<V: MessageView, R>(_ type: V.Type, _ bytes: [UInt8], _ body: (V) throws -> R) throws -> R {
  try bytes.withUnsafeBytes { buffer in try body(V(decoding: buffer)) }
}

func text(_ slice: UnsafeRawBufferPointer) -> String { String(decoding: slice, as: UTF8.self) }

/// SplitMix64: a failing seed can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { self.state = seed }

  mutating func next() -> UInt64 {
    self.state &+= 0x9E37_79B9_7F4A_7C15
    var word = self.state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
