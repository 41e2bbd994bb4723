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

extension WellKnown.Timestamp: JSONText {
  /// RFC 3339 in UTC, with 0, 3, 6 or 9 digits of fraction; null where the value is out of range.
  var jsonText: String? {
    guard self.microsecondsSince1970 != nil else { return nil }
    let (days, second) = floorDivide(self.seconds, by: 86_400)
    let (year, month, day) = civilDate(daysSince1970: days)
    let date = "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    let time = "\(digits(second / 3600, 2)):\(digits(second / 60 % 60, 2)):\(digits(second % 60, 2))"
    return "\(date)T\(time)\(fraction(self.nanos))Z"
  }
}

extension WellKnown.Duration: JSONText {
  /// `-1.500s`; null where the value is out of range.
  var jsonText: String? {
    guard self.duration != nil else { return nil }
    let sign = self.seconds < 0 || self.nanos < 0 ? "-" : ""
    return "\(sign)\(self.seconds.magnitude)\(fraction(Int32(self.nanos.magnitude)))s"
  }
}

extension WellKnown.FieldMask: JSONText {
  /// `displayName,address.zipCode`.
  var jsonText: String? { self.paths.map(lowerCamel).joined(separator: ",") }
}

private func lowerCamel(_ path: String) -> String {
  var result = ""
  var upperNext = false
  for character in path {
    if character == "_" {
      upperNext = true
    } else {
      result += upperNext ? character.uppercased() : String(character)
      upperNext = false
    }
  }
  return result
}

private func fraction(_ nanos: Int32) -> String {
  if nanos == 0 { return "" }
  if nanos % 1_000_000 == 0 { return "." + digits(Int64(nanos / 1_000_000), 3) }
  if nanos % 1000 == 0 { return "." + digits(Int64(nanos / 1000), 6) }
  return "." + digits(Int64(nanos), 9)
}

private func digits(_ value: Int64, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

private func floorDivide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// The date in the proleptic Gregorian calendar. Years are counted from March, so that the leap day ends a year, and in
/// eras of 400 years, which all have 146,097 days.
private func civilDate(daysSince1970 days: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let (era, dayOfEra) = floorDivide(days + 719_468, by: 146_097)
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
}
