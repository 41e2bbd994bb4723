/// Which characters a place in a pattern accepts.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]
  private(set) var isInverted: Bool

  static let any = ScalarSet(ranges: [], isInverted: true)
  static let digits = ScalarSet(ranges: [range("0", "9")], isInverted: false)
  static let word = ScalarSet(
    ranges: [range("0", "9"), range("A", "Z"), range("_", "_"), range("a", "z")], isInverted: false)
  static let space = ScalarSet(ranges: [range("\t", "\r"), range(" ", " ")], isInverted: false)

  init(ranges: [ClosedRange<UInt32>], isInverted: Bool) {
    self.ranges = ranges
    self.isInverted = isInverted
  }

  init(_ scalar: Unicode.Scalar) { self.init(ranges: [scalar.value...scalar.value], isInverted: false) }

  var inverted: ScalarSet { ScalarSet(ranges: ranges, isInverted: !isInverted) }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isInverted
  }

  private static func range(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> ClosedRange<UInt32> {
    first.value...last.value
  }
}
