/// Random numbers that a seed repeats: SplitMix64, which is fast, and good enough for loads.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// - Parameter seed: The same seed gives the same numbers, in every process.
  public init(seed: UInt64) { state = seed }

  /// A generator for one item of many, so that an item can be made without those before it.
  public init(seed: UInt64, item: Int) {
    self.init(seed: Self.mixed(seed &+ UInt64(bitPattern: Int64(item)) &* 0x9E37_79B9_7F4A_7C15))
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
