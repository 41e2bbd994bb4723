/// A length of time as people type and read it: `250us`, `2ms`, `1.5s`, `10m`, `1h`.
public struct Span: Hashable, Sendable {
  /// The length.
  public let nanoseconds: Int64

  /// - Parameter nanoseconds: The length.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  private static let units: [(name: String, nanoseconds: Double)] = [
    ("ns", 1), ("us", 1e3), ("µs", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 60e9), ("h", 3600e9),
  ]

  /// A number with a unit, more than nothing and at most a week; nil if it is none.
  public init?(parsing text: String) {
    let number = text.prefix { $0.isNumber || $0 == "." }
    guard let unit = Self.units.first(where: { $0.name == text.dropFirst(number.count) }), let value = Double(number)
    else { return nil }
    let nanoseconds = (value * unit.nanoseconds).rounded()
    guard nanoseconds >= 1, nanoseconds <= 7 * 24 * 3600e9 else { return nil }
    self.nanoseconds = Int64(nanoseconds)
  }

  /// The same in seconds.
  public var seconds: Double { Double(nanoseconds) / 1e9 }

  /// The same for a clock.
  public var duration: Duration { .nanoseconds(nanoseconds) }

  /// Three digits in the unit that fits: `1.24 ms`.
  public var text: String {
    let units: [(String, Int64)] = [("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1_000)]
    guard let (unit, size) = units.first(where: { nanoseconds >= $0.1 }) else { return "\(nanoseconds) ns" }
    return Double(nanoseconds).divided(by: Double(size), digits: 3) + " " + unit
  }
}

extension Double {
  /// A quotient with so many significant digits, and no exponent.
  func divided(by size: Double, digits: Int) -> String {
    let value = self / size
    var decimals = digits - 1
    var limit = 10.0
    while value.magnitude >= limit, decimals > 0 {
      decimals -= 1
      limit *= 10
    }
    return value.fixed(decimals)
  }

  /// With so many decimals.
  func fixed(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (self.magnitude * scale).rounded()
    guard scaled < 1e18 else { return String(self) }
    let sign = self < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(Int64(scaled)) }
    let digits = String(Int64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

extension Int {
  /// With commas between the thousands.
  var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}
