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
    withText(timeout.nanoseconds) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the value for a time-out in nanoseconds.
  static func withText<Result>(_ nanoseconds: Int64, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let nanoseconds = max(nanoseconds, 1)
    let (scale, unit) = scaleAndUnit(nanoseconds)
    var value = (nanoseconds - 1) / scale + 1
    return withUnsafeTemporaryAllocation(byteCount: 9, alignment: 1) { buffer in
      var start = buffer.count - 1
      buffer[start] = unit
      repeat {
        start -= 1
        buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
        value /= 10
      } while value > 0 && start > 0
      return body(UnsafeRawBufferPointer(rebasing: buffer[start...]))
    }
  }

  /// The finest unit in which eight digits hold the time-out. The last one holds every number of nanoseconds.
  private static func scaleAndUnit(_ nanoseconds: Int64) -> (Int64, UInt8) {
    func fits(_ scale: Int64) -> Bool { (nanoseconds - 1) / scale < 99_999_999 }
    if fits(1) { return (1, UInt8(ascii: "n")) }
    if fits(1_000) { return (1_000, UInt8(ascii: "u")) }
    if fits(1_000_000) { return (1_000_000, UInt8(ascii: "m")) }
    if fits(1_000_000_000) { return (1_000_000_000, UInt8(ascii: "S")) }
    if fits(60_000_000_000) { return (60_000_000_000, UInt8(ascii: "M")) }
    return (3_600_000_000_000, UInt8(ascii: "H"))
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
