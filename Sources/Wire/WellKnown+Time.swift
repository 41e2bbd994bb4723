extension WellKnown.Timestamp {
  /// The years 1 to 9999: what the type allows, and what RFC 3339 can write.
  private static var range: ClosedRange<Int64> { -62_135_596_800...253_402_300_799 }

  /// An instant in microseconds since 1970-01-01T00:00:00Z, as PostgreSQL counts.
  public init(microsecondsSince1970 microseconds: Int64) {
    let (seconds, rest) = floorDivide(microseconds, by: 1_000_000)
    self.init(seconds: seconds, nanos: Int32(rest) * 1000)
  }

  /// The instant in microseconds since 1970-01-01T00:00:00Z, rounded down, or nil if it is outside the years 1 to 9999 or
  /// its nanoseconds are not less than a second.
  public var microsecondsSince1970: Int64? {
    guard Self.range.contains(self.seconds), 0..<1_000_000_000 ~= self.nanos else { return nil }
    return self.seconds * 1_000_000 + Int64(self.nanos) / 1000
  }
}

extension WellKnown.Duration {
  /// A length of time, cut to nanoseconds.
  public init(_ duration: Swift.Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
  }

  /// The length of time, or nil if it is over 10,000 years or the signs of its parts differ.
  public var duration: Swift.Duration? {
    guard -315_576_000_000...315_576_000_000 ~= self.seconds, -999_999_999...999_999_999 ~= self.nanos,
      self.seconds == 0 || self.nanos == 0 || (self.seconds < 0) == (self.nanos < 0)
    else { return nil }
    return .seconds(self.seconds) + .nanoseconds(Int64(self.nanos))
  }
}

func floorDivide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
