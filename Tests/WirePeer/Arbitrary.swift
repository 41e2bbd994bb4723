import Wire

/// A value at random: edges more often than chance would have it.
protocol Arbitrary {
  init(_ randomness: inout Randomness)
}

/// Where random values come from. The same seed gives the same values.
struct Randomness: RandomNumberGenerator {
  private var state: UInt64
  /// Levels that messages may still nest.
  var levelsLeft = 3

  init(seed: UInt64) { self.state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    self.state &+= 0x9E37_79B9_7F4A_7C15
    var word = self.state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Any value of the type that the context wants.
  mutating func any<T: Arbitrary>() -> T { T(&self) }

  /// A number below `bound`.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// Makes a message one level down, or an empty one where there is no level left.
  mutating func nested<M: Message>(_ make: (inout Randomness) -> M) -> M {
    guard self.levelsLeft > 0 else { return M() }
    self.levelsLeft -= 1
    defer { self.levelsLeft += 1 }
    return make(&self)
  }
}

extension FixedWidthInteger {
  init(_ randomness: inout Randomness) {
    switch randomness.below(8) {
    case 0: self = 0
    case 1: self = [.max, .min, 1, .max - 1, .min &+ 1, 0 &- 1][randomness.below(6)]
    case 2...4: self = Self(truncatingIfNeeded: randomness.below(300))
    default: self = Self(truncatingIfNeeded: randomness.next() >> UInt64(randomness.below(64)))
    }
  }
}

extension Int32: Arbitrary {}
extension Int64: Arbitrary {}
extension UInt32: Arbitrary {}
extension UInt64: Arbitrary {}

extension Bool: Arbitrary {
  init(_ randomness: inout Randomness) { self = randomness.below(2) == 0 }
}

extension Double: Arbitrary {
  init(_ randomness: inout Randomness) {
    switch randomness.below(6) {
    case 0: self = [0, -0.0, 1, -1.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude][randomness.below(8)]
    case 1: self = Double(bitPattern: randomness.next())
    default: self = Double.random(in: -1e6...1e6, using: &randomness)
    }
  }
}

extension Float: Arbitrary {
  init(_ randomness: inout Randomness) {
    switch randomness.below(6) {
    case 0: self = [0, -0.0, 1, -1.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude][randomness.below(8)]
    case 1: self = Float(bitPattern: UInt32(truncatingIfNeeded: randomness.next()))
    default: self = Float.random(in: -1e6...1e6, using: &randomness)
    }
  }
}

extension String: Arbitrary {
  init(_ randomness: inout Randomness) {
    // No two of them are canonically equal: Swift would take them for the same key of a map.
    let pieces = [
      "a", "B", "7", " ", "\"", "\\", "\0", "\n", "\u{7f}", "é", "ß", "€", "\u{ffff}", "😀", "\u{10ffff}", "-_-",
    ]
    let count = randomness.below(32) == 0 ? randomness.below(200) : randomness.below(12)
    self = (0..<count).map { _ in pieces[randomness.below(pieces.count)] }.joined()
  }
}

extension Array: Arbitrary where Element: Arbitrary {
  init(_ randomness: inout Randomness) {
    let count = randomness.below(32) == 0 ? randomness.below(40) : randomness.below(3)
    self = (0..<count).map { _ in randomness.any() }
  }
}

extension UInt8: Arbitrary {}

extension Dictionary: Arbitrary where Key: Arbitrary, Value: Arbitrary {
  init(_ randomness: inout Randomness) {
    let entries: [(Key, Value)] = (0..<randomness.below(3)).map { _ in (randomness.any(), randomness.any()) }
    self = Dictionary(entries) { $1 }
  }
}

extension Optional: Arbitrary where Wrapped: Arbitrary {
  init(_ randomness: inout Randomness) { self = randomness.below(2) == 0 ? nil : .some(randomness.any()) }
}

extension Enumeration {
  init(_ randomness: inout Randomness) {
    let known = Self.allCases
    self = randomness.below(4) == 0 ? Self(rawValue: randomness.any()) : known[randomness.below(known.count)]
  }
}
