extension JSON {
  /// Reads one value.
  ///
  /// - Throws: 400 `invalidSyntax` with the byte from which on it is not JSON; 413 above ``SCIMLimits/bodyBytes``.
  public init(parsing bytes: [UInt8]) throws(SCIMError) {
    guard bytes.count <= SCIMLimits.bodyBytes else {
      throw SCIMError(status: 413, detail: "The body is above \(SCIMLimits.bodyBytes) bytes; send it in parts.")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SCIMError(.invalidSyntax, "The body is not UTF-8; encode it so.")
    }
    var parser = JSONParser(bytes)
    self = try parser.value()
    try parser.end()
  }

  /// Reads one value from a text, such as one that was stored.
  public init(parsing text: String) throws(SCIMError) { try self.init(parsing: Array(text.utf8)) }
}

/// A cursor over a JSON text that is known to be UTF-8: RFC 8259.
struct JSONParser {
  private let bytes: [UInt8]
  /// The byte that comes next.
  private(set) var index: Int
  private var levelsLeft = SCIMLimits.jsonDepth
  private var valuesLeft = SCIMLimits.jsonValues

  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// Refuses anything behind the value that was read.
  mutating func end() throws(SCIMError) {
    skipSpace()
    if index < bytes.count { throw unexpected("the end") }
  }

  mutating func value() throws(SCIMError) -> JSON {
    valuesLeft -= 1
    guard valuesLeft >= 0 else {
      throw SCIMError(.tooMany, "The body has more than \(SCIMLimits.jsonValues) values; send it in parts.")
    }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { parser throws(SCIMError) in .object(try parser.object()) }
    case UInt8(ascii: "["): return try nested { parser throws(SCIMError) in .array(try parser.array()) }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(_ read: (inout JSONParser) throws(SCIMError) -> JSON) throws(SCIMError) -> JSON {
    guard levelsLeft > 0 else {
      throw SCIMError(.invalidSyntax, "The body nests deeper than \(SCIMLimits.jsonDepth) levels.")
    }
    levelsLeft -= 1
    index += 1
    let value = try read(&self)
    levelsLeft += 1
    return value
  }

  private mutating func object() throws(SCIMError) -> JSONObject {
    var members: [(String, JSON)] = []
    if take("}") { return JSONObject() }
    repeat {
      skipSpace()
      let start = index
      let name = try string()
      guard !members.contains(where: { $0.0.utf8.elementsEqual(name.utf8) }) else {
        throw SCIMError(.invalidSyntax, "The body names a member twice, at byte \(start): leave one out.")
      }
      guard members.count < SCIMLimits.objectMembers else {
        throw SCIMError(.tooMany, "An object has more than \(SCIMLimits.objectMembers) members, at byte \(start).")
      }
      guard take(":") else { throw unexpected(":") }
      members.append((name, try value()))
    } while take(",")
    guard take("}") else { throw unexpected(", or }") }
    return JSONObject(members)
  }

  private mutating func array() throws(SCIMError) -> [JSON] {
    var elements: [JSON] = []
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw unexpected(", or ]") }
    return elements
  }

  private mutating func word(_ word: String, _ value: JSON) throws(SCIMError) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw unexpected("a value") }
    index += word.utf8.count
    return value
  }

  /// A number: section 6.
  private mutating func number() throws(SCIMError) -> JSON {
    let start = index
    var isInteger = true
    advance { $0 == UInt8(ascii: "-") }
    let digits = advanceDigits()
    guard digits == 1 || digits > 1 && bytes[index - digits] != UInt8(ascii: "0") else { throw unexpected("a value") }
    if advance({ $0 == UInt8(ascii: ".") }) {
      isInteger = false
      guard advanceDigits() > 0 else { throw unexpected("a digit") }
    }
    if advance({ $0.lowercasedASCII == UInt8(ascii: "e") }) {
      isInteger = false
      advance { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      guard advanceDigits() > 0 else { throw unexpected("a digit") }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isInteger, let value = Int64(text) { return .integer(value) }
    guard index - start <= SCIMLimits.numberBytes, let value = Double(text), value.isFinite else {
      throw SCIMError(.invalidValue, "The number at byte \(start) is too large.")
    }
    return .double(value)
  }

  /// A string: section 7.
  mutating func string() throws(SCIMError) -> String {
    guard next == UInt8(ascii: "\"") else { throw unexpected("a text in double quotes") }
    index += 1
    var text: [UInt8] = []
    var plain = index
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[plain..<index]
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[plain..<index]
        index += 1
        try escape(into: &text)
        plain = index
      case 0..<0x20: throw unexpected("an escaped control character")
      default: index += 1
      }
    }
    throw unexpected("the closing quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws(SCIMError) {
    let letter = next
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index - 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(String(Character(try escapedScalar())).utf8)
    default:
      index -= 1
      throw unexpected("one of \"\\/bfnrtu behind the \\ (a \\ itself is written \\\\)")
    }
  }

  /// `\u20ac`, or the two halves of a surrogate pair.
  private mutating func escapedScalar() throws(SCIMError) -> Unicode.Scalar {
    let start = index
    var value = try hexadecimal()
    if 0xd800..<0xdc00 ~= value, take(exactly: "\\u") {
      let low = try hexadecimal()
      value = 0xdc00..<0xe000 ~= low ? 0x10000 + (value & 0x3ff) << 10 + low & 0x3ff : 0xd800
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw SCIMError(.invalidSyntax, "Half of a surrogate pair stands alone at byte \(start).")
    }
    return scalar
  }

  private mutating func hexadecimal() throws(SCIMError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw unexpected("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() { while advance({ [0x20, 0x09, 0x0a, 0x0d].contains($0) }) {} }

  /// Takes a character if it comes next but for white space.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    return advance { $0 == UInt8(ascii: character) }
  }

  private mutating func take(exactly text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  @discardableResult
  private mutating func advance(_ accepts: (UInt8) -> Bool) -> Bool {
    guard let next, accepts(next) else { return false }
    index += 1
    return true
  }

  private mutating func advanceDigits() -> Int {
    let start = index
    while advance({ $0.isDigit }) {}
    return index - start
  }

  private func unexpected(_ wanted: String) -> SCIMError {
    index < bytes.count
      ? SCIMError(.invalidSyntax, "This is not JSON from byte \(index) on: \(wanted) is needed there.")
      : SCIMError(.invalidSyntax, "The JSON ends too early: \(wanted) is needed.")
  }
}
