/// Scalars.
extension JSONReader {
  mutating func bool() throws(JSONError) -> Bool {
    if self.take(word: "true") { return true }
    if self.take(word: "false") { return false }
    throw JSONError("true or false is needed here")
  }

  /// Takes `null` if it comes next.
  mutating func null() -> Bool { self.take(word: "null") }

  /// A whole number, also as a string, also written `1e3` or `1.0`.
  mutating func integer<T: FixedWidthInteger>() throws(JSONError) -> T {
    let text = try self.numberOrString()
    if let value = T(text) { return value }
    guard let number = Double(text), number.isFinite else { throw JSONError("a whole number is needed here") }
    guard let value = T(exactly: number) else {
      throw JSONError("a whole number from \(T.min) to \(T.max) is needed here")
    }
    return value
  }

  /// A number, also as a string, also `"NaN"`, `"Infinity"` and `"-Infinity"`.
  mutating func double() throws(JSONError) -> Double {
    let text = try self.numberOrString()
    switch text {
    case "NaN": return .nan
    case "Infinity": return .infinity
    case "-Infinity": return -.infinity
    default:
      guard let value = Double(text), value.isFinite else { throw JSONError("a number is needed here") }
      return value
    }
  }

  /// The text of a number. In a string it is one by the same rules, but for those that JSON lacks.
  private mutating func numberOrString() throws(JSONError) -> String {
    switch try self.kind() {
    case .number: return try self.numberText()
    case .string:
      let text = try self.string()
      if ["NaN", "Infinity", "-Infinity"].contains(text) { return text }
      guard var inner = try? JSONReader(Array(text.utf8), types: self.types), let number = try? inner.numberText(),
        number == text
      else { throw JSONError("'\(text)' is not a number") }
      return number
    default: throw JSONError("a number is needed here")
    }
  }
}
