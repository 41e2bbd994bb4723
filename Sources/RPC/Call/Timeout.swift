/// The `grpc-timeout` field: at most eight digits and a unit.
enum Timeout {
  /// A deadline further away than this is none: 100 years.
  private static let forever: Int64 = 3_155_760_000_000_000_000

  /// The time-out in nanoseconds, or nil if the value is malformed.
  static func parse(_ text: UnsafeRawBufferPointer) -> Int64? {
    guard (2...9).contains(text.count), let unit = text.last else { return nil }
    var value: Int64 = 0
    for digit in text.dropLast() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    let scale: Int64
    switch unit {
    case UInt8(ascii: "n"): scale = 1
    case UInt8(ascii: "u"): scale = 1_000
    case UInt8(ascii: "m"): scale = 1_000_000
    case UInt8(ascii: "S"): scale = 1_000_000_000
    case UInt8(ascii: "M"): scale = 60_000_000_000
    case UInt8(ascii: "H"): scale = 3_600_000_000_000
    default: return nil
    }
    let (product, overflow) = value.multipliedReportingOverflow(by: scale)
    return overflow ? forever : min(product, forever)
  }

  /// The value for a time-out, in the finest unit that holds it, rounded up.
  static func format(_ timeout: Duration) -> String {
    let nanoseconds = max(timeout.nanoseconds, 1)
    let units: [(Int64, String)] = [
      (1, "n"), (1_000, "u"), (1_000_000, "m"), (1_000_000_000, "S"), (60_000_000_000, "M"),
    ]
    for (scale, unit) in units {
      let value = (nanoseconds - 1) / scale + 1
      if value <= 99_999_999 { return "\(value)\(unit)" }
    }
    return "\((nanoseconds - 1) / 3_600_000_000_000 + 1)H"
  }
}

extension Duration {
  /// Whole nanoseconds; the largest or smallest number if there are too many.
  var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
    return overflow || carry ? (seconds < 0 ? .min : .max) : sum
  }
}
