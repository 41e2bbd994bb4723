public import Model

extension Timestamp {
  /// Reads an instant such as `2026-01-31T12:00:00Z`, `2026-01-31T13:00:00.25+01:00`; without a zone it is UTC. Nil if
  /// the text is none.
  public init?(scim text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), reader.take("T") || reader.take("t"), let hour = reader.number(2), reader.take(":"),
      let minute = reader.number(2), reader.take(":"), let second = reader.number(2)
    else { return nil }
    guard 1...12 ~= month, 1...CivilDate.days(inMonth: month, of: year) ~= day, hour < 24, minute < 60, second <= 60
    else { return nil }
    var microsecond: Int64 = 0
    if reader.take(".") {
      guard let fraction = reader.fraction() else { return nil }
      microsecond = fraction
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    let days = CivilDate.daysSince1970(year, month, day)
    let seconds = days * 86_400 + (hour * 60 + minute - offset) * 60 + second
    self.init(microseconds: seconds * 1_000_000 + microsecond)
  }

  /// The instant in UTC, with milliseconds.
  public var scimText: String {
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    // Rounded down, also before 1970.
    func divided(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
      let rest = (number % divisor + divisor) % divisor
      return ((number - rest) / divisor, rest)
    }
    // What no calendar of four digits shows is shown as its end.
    let bounded = min(max(microseconds, -62_135_596_800_000_000), 253_402_300_799_999_999)
    let (days, time) = divided(bounded, by: 86_400_000_000)
    let (year, month, day) = CivilDate.date(daysSince1970: days)
    let milliseconds = time / 1000
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(padded(milliseconds / 3_600_000, 2)):"
      + "\(padded(milliseconds / 60_000 % 60, 2)):\(padded(milliseconds / 1000 % 60, 2))."
      + "\(padded(milliseconds % 1000, 3))Z"
  }
}

/// The proleptic Gregorian calendar of the years 0 to 9999.
private enum CivilDate {
  static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Counted in years that begin in March, so that the leap day is their last.
  static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let years = (month > 2 ? year : year - 1) + 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - 719_468 - 146_097
  }

  static func date(daysSince1970 days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468 + 146_097
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 - 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}

private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of exactly so many digits.
  mutating func number(_ digits: Int) -> Int64? {
    var number: Int64 = 0
    for _ in 0..<digits {
      guard let digit = rest.first, digit.isDigit else { return nil }
      number = number * 10 + Int64(digit - UInt8(ascii: "0"))
      rest.removeFirst()
    }
    return number
  }

  /// Any number of digits behind the dot, in microseconds; what is finer is left out.
  mutating func fraction() -> Int64? {
    guard let first = rest.first, first.isDigit else { return nil }
    var fraction: Int64 = 0
    var unit: Int64 = 100_000
    while let digit = rest.first, digit.isDigit {
      fraction += Int64(digit - UInt8(ascii: "0")) * unit
      unit /= 10
      rest.removeFirst()
    }
    return fraction
  }

  /// Minutes east of UTC.
  mutating func offset() -> Int64? {
    if isAtEnd || take("Z") || take("z") { return 0 }
    let sign: Int64 = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60 else {
      return nil
    }
    return sign * (hours * 60 + minutes)
  }
}
