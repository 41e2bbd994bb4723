/// The input half of ProtoJSON: a cursor over a JSON text (RFC 8259), bounded like ``Decoder``.
///
/// A text is validated as it is read. After an error the reader must not be used again.
public struct JSONReader: Sendable {
  /// The kinds of value, told by their first character.
  enum Kind {
    case object, array, string, number, bool, null
  }

  let types: MessageTypes
  private let text: [UInt8]
  private var index = 0
  var levelsLeft = WireLimits.nesting
  var elementBytesLeft = WireLimits.elementBytes

  /// Starts at the first of `text`, which must be UTF-8.
  init(_ text: [UInt8], types: MessageTypes) throws(JSONError) {
    if !text.withUnsafeBytes({ isValidUTF8($0) }) { throw JSONError("the text is not UTF-8") }
    self.text = text
    self.types = types
  }

  /// Refuses anything behind the value that was read.
  mutating func end() throws(JSONError) {
    self.skipSpace()
    if self.index < self.text.count { throw self.unexpected() }
  }

  func unexpected() -> JSONError {
    guard self.index < self.text.count else { return JSONError("the text ends too early") }
    return JSONError("this is not JSON, from byte \(self.index) on")
  }

  /// What kind of value comes next.
  mutating func kind() throws(JSONError) -> Kind {
    guard let character = self.peek() else { throw self.unexpected() }
    switch character {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw self.unexpected()
    }
  }

  /// The next character that is no white space, or nil at the end.
  private mutating func peek() -> UInt8? {
    self.skipSpace()
    return self.index < self.text.count ? self.text[self.index] : nil
  }

  private mutating func skipSpace() {
    while self.index < self.text.count, [0x20, 0x09, 0x0a, 0x0d].contains(self.text[self.index]) { self.index += 1 }
  }

  /// Takes a character if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard self.peek() == UInt8(ascii: character) else { return false }
    self.index += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    if !self.take(character) { throw self.unexpected() }
  }

  /// Takes `true`, `false` or `null` if it comes next.
  mutating func take(word: StaticString) -> Bool {
    self.skipSpace()
    let end = self.index + word.utf8CodeUnitCount
    guard end <= self.text.count else { return false }
    let matches = word.withUTF8Buffer { $0.elementsEqual(self.text[self.index..<end]) }
    if matches { self.index = end }
    return matches
  }

  /// The text of a number: RFC 8259 section 6.
  mutating func numberText() throws(JSONError) -> String {
    self.skipSpace()
    let start = self.index
    self.advance { $0 == UInt8(ascii: "-") }
    let digits = self.advanceDigits()
    if digits == 0 || digits > 1 && self.text[self.index - digits] == UInt8(ascii: "0") { throw self.unexpected() }
    if self.advance({ $0 == UInt8(ascii: ".") }), self.advanceDigits() == 0 { throw self.unexpected() }
    if self.advance({ $0 | 0x20 == UInt8(ascii: "e") }) {
      self.advance { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      if self.advanceDigits() == 0 { throw self.unexpected() }
    }
    return String(decoding: self.text[start..<self.index], as: UTF8.self)
  }

  @discardableResult
  private mutating func advance(_ accepts: (UInt8) -> Bool) -> Bool {
    guard self.index < self.text.count, accepts(self.text[self.index]) else { return false }
    self.index += 1
    return true
  }

  private mutating func advanceDigits() -> Int {
    let start = self.index
    while self.advance({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {}
    return self.index - start
  }

  /// A string: RFC 8259 section 7.
  mutating func string() throws(JSONError) -> String {
    if try self.kind() != .string { throw JSONError("a string is needed here") }
    self.index += 1
    var bytes: [UInt8] = []
    while self.index < self.text.count {
      let byte = self.text[self.index]
      if byte < 0x20 { throw self.unexpected() }
      self.index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try self.escape(&bytes)
      default: bytes.append(byte)
      }
    }
    throw self.unexpected()
  }

  private mutating func escape(_ bytes: inout [UInt8]) throws(JSONError) {
    guard self.index < self.text.count else { throw self.unexpected() }
    let letter = self.text[self.index]
    self.index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(letter)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0c)
    case UInt8(ascii: "n"): bytes.append(0x0a)
    case UInt8(ascii: "r"): bytes.append(0x0d)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"): bytes += Array(String(try self.escapedScalar()).utf8)
    default: throw self.unexpected()
    }
  }

  /// `\u20ac`, or the two halves of a surrogate pair.
  private mutating func escapedScalar() throws(JSONError) -> Character {
    let high = try self.hexadecimal()
    var value = UInt32(high)
    if UTF16.isLeadSurrogate(high) {
      guard self.advance({ $0 == UInt8(ascii: "\\") }), self.advance({ $0 == UInt8(ascii: "u") }) else {
        throw JSONError("a surrogate stands alone")
      }
      let low = try self.hexadecimal()
      guard UTF16.isTrailSurrogate(low) else { throw JSONError("a surrogate stands alone") }
      value = 0x10000 + (UInt32(high) & 0x3ff) << 10 + UInt32(low) & 0x3ff
    }
    guard let scalar = Unicode.Scalar(value) else { throw JSONError("a surrogate stands alone") }
    return Character(scalar)
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt16 {
    let end = self.index + 4
    guard end <= self.text.count else { throw self.unexpected() }
    let digits = self.text[self.index..<end]
    guard !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")),
      let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw self.unexpected() }
    self.index = end
    return value
  }
}
