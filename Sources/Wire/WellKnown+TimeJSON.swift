/// A message that in JSON is a string.
protocol StringForm: Message {
  /// The string, or nil for a value that has none.
  var jsonText: String? { get }

  /// The value that a string stands for, or nil if there is none.
  init?(jsonText: String)

  /// What such a string looks like, for who wrote another.
  static var jsonExample: String { get }
}

extension StringForm {
  public static var isSpecialInJSON: Bool { true }

  public func writeJSON(to json: inout JSONWriter) {
    if let text = self.jsonText { json.string(text) } else { json.literal("null") }
  }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    let text = try json.string()
    guard let value = Self(jsonText: text) else {
      throw JSONError("'\(text)' is not in range, or not of the form \(self.jsonExample)")
    }
    return value
  }
}

extension WellKnown.Timestamp: StringForm {
  static var jsonExample: String { "2026-01-31T23:59:59.5Z or 2026-01-31T23:59:59+01:00" }

  /// RFC 3339 in UTC, with 0, 3, 6 or 9 digits of fraction; nil where the value is out of range.
  var jsonText: String? {
    guard self.microsecondsSince1970 != nil else { return nil }
    let (days, second) = floorDivide(self.seconds, by: 86_400)
    let (year, month, day) = civilDate(daysSince1970: days)
    let date = "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    let time = "\(digits(second / 3600, 2)):\(digits(second / 60 % 60, 2)):\(digits(second % 60, 2))"
    return "\(date)T\(time)\(fraction(self.nanos))Z"
  }

  /// RFC 3339 section 5.6, with up to nine digits of fraction.
  init?(jsonText: String) {
    var text = Scanner(jsonText)
    guard let year = text.number(digits: 4), text.take("-"), let month = text.number(digits: 2), text.take("-"),
      let day = text.number(digits: 2), text.take("T"), let hour = text.number(digits: 2), text.take(":"),
      let minute = text.number(digits: 2), text.take(":"), let second = text.number(digits: 2),
      let nanos = text.fraction(), let offset = text.offset(), text.isAtEnd,
      1...12 ~= month, 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second
    else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    // A day that the month does not have is another day.
    guard civilDate(daysSince1970: days) == (year, month, day) else { return nil }
    self.init(seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset, nanos: nanos)
    if self.microsecondsSince1970 == nil { return nil }
  }
}

extension WellKnown.Duration: StringForm {
  static var jsonExample: String { "-1.5s" }

  /// `-1.500s`; nil where the value is out of range.
  var jsonText: String? {
    guard self.duration != nil else { return nil }
    let sign = self.seconds < 0 || self.nanos < 0 ? "-" : ""
    return "\(sign)\(self.seconds.magnitude)\(fraction(Int32(self.nanos.magnitude)))s"
  }

  init?(jsonText: String) {
    var text = Scanner(jsonText)
    let isNegative = text.take("-")
    guard let seconds = text.number(), let nanos = text.fraction(), text.take("s"), text.isAtEnd else { return nil }
    self.init(seconds: isNegative ? -seconds : seconds, nanos: isNegative ? -nanos : nanos)
    if self.duration == nil { return nil }
  }
}

extension WellKnown.FieldMask: StringForm {
  static var jsonExample: String { "displayName,address.zipCode" }

  /// `displayName,address.zipCode`.
  var jsonText: String? { self.paths.map(lowerCamel).joined(separator: ",") }

  init?(jsonText: String) {
    guard !jsonText.contains("_") else { return nil }
    self.init(
      paths: jsonText.split(separator: ",").map { path in
        path.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
      })
  }
}

/// ProtoJSON's rule for names: `_x` becomes `X`, everything else stays.
func lowerCamel(_ name: String) -> String {
  var result = ""
  var upperNext = false
  for character in name {
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

/// Takes a text apart from left to right.
private struct Scanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { self.rest = text[...].utf8 }

  var isAtEnd: Bool { self.rest.isEmpty }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard self.rest.first == UInt8(ascii: character) else { return false }
    self.rest.removeFirst()
    return true
  }

  /// Decimal digits: as many as there are, up to those of 64 bits, or exactly `digits`.
  mutating func number(digits: Int? = nil) -> Int64? {
    let found = self.rest.prefix(digits ?? 18).prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard !found.isEmpty, digits == nil || found.count == digits else { return nil }
    self.rest.removeFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }

  /// `.5` in nanoseconds; 0 if there is none.
  mutating func fraction() -> Int32? {
    guard self.take(".") else { return 0 }
    let before = self.rest.count
    guard let number = self.number(), before - self.rest.count <= 9 else { return nil }
    return (before - self.rest.count..<9).reduce(Int32(number)) { nanos, _ in nanos * 10 }
  }

  /// `Z`, or `+01:00` in seconds.
  mutating func offset() -> Int64? {
    if self.take("Z") { return 0 }
    let isEast = self.take("+")
    guard isEast || self.take("-"), let hours = self.number(digits: 2), self.take(":"),
      let minutes = self.number(digits: 2), 0...23 ~= hours, 0...59 ~= minutes
    else { return nil }
    return (hours * 3600 + minutes * 60) * (isEast ? 1 : -1)
  }
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

/// The inverse of ``civilDate(daysSince1970:)``, also for days that the month does not have.
private func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
  let (era, yearOfEra) = floorDivide(month <= 2 ? year - 1 : year, by: 400)
  let monthFromMarch = month <= 2 ? month + 9 : month - 3
  let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
