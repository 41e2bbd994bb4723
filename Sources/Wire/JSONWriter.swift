/// The output half of ProtoJSON: fields by their lowerCamelCase names, 64-bit integers as strings, bytes in base64,
/// enums by name, fields that are not set left out.
public struct JSONWriter: Sendable {
  /// The text so far.
  public private(set) var text: String = ""
  private var needsComma = false

  /// Starts with no text.
  public init() {}

  /// Starts the member `name`; a value must follow.
  public mutating func name(_ name: StaticString) {
    self.separate()
    self.text += "\"\(name)\":"
    self.needsComma = false
  }

  /// Writes a message as an object.
  public mutating func value<M: Message>(_ message: M) {
    guard let special = message as? any JSONText else {
      return self.object { json in message.write(into: &json) }
    }
    if let text = special.jsonText { self.value(text) } else { self.literal("null") }
  }

  /// Writes a string.
  public mutating func value(_ string: String) {
    self.separate()
    self.text += "\""
    for scalar in string.unicodeScalars { self.append(escaping: scalar) }
    self.text += "\""
  }

  /// Writes bytes in base64.
  public mutating func value(_ bytes: [UInt8]) { self.value(Base64.encode(bytes)) }

  /// Writes a boolean.
  public mutating func value(_ flag: Bool) { self.literal(flag ? "true" : "false") }

  /// Writes a number.
  public mutating func value(_ number: Int32) { self.literal("\(number)") }

  /// Writes a number.
  public mutating func value(_ number: UInt32) { self.literal("\(number)") }

  /// Writes a number as a string, since a JSON number holds 53 bits only.
  public mutating func value(_ number: Int64) { self.literal("\"\(number)\"") }

  /// Writes a number as a string, since a JSON number holds 53 bits only.
  public mutating func value(_ number: UInt64) { self.literal("\"\(number)\"") }

  /// Writes a number, or the string that ProtoJSON has for those JSON lacks.
  public mutating func value(_ number: Float) { self.value(Double(number), text: "\(number)") }

  /// Writes a number, or the string that ProtoJSON has for those JSON lacks.
  public mutating func value(_ number: Double) { self.value(number, text: "\(number)") }

  /// Writes an enum by name, or by number if it has no name.
  public mutating func value<E: Enumeration>(_ value: E) {
    self.literal(value.name.map { "\"\($0)\"" } ?? "\(value.rawValue)")
  }

  /// Writes the elements of a repeated field.
  public mutating func array<T>(_ values: [T], _ write: (inout JSONWriter, T) -> Void) {
    self.open("[")
    for value in values { write(&self, value) }
    self.close("]")
  }

  /// Writes the entries of a map.
  public mutating func map<K, V>(_ entries: [(key: K, value: V)], _ write: (inout JSONWriter, V) -> Void) {
    self.object { json in
      for (key, value) in entries {
        json.value("\(key)")
        json.text += ":"
        json.needsComma = false
        write(&json, value)
      }
    }
  }

  private mutating func object(_ members: (inout JSONWriter) -> Void) {
    self.open("{")
    members(&self)
    self.close("}")
  }

  private mutating func value(_ number: Double, text: String) {
    if number.isNaN { return self.literal("\"NaN\"") }
    if number.isInfinite { return self.literal(number < 0 ? "\"-Infinity\"" : "\"Infinity\"") }
    self.literal(text)
  }

  private mutating func literal(_ literal: String) {
    self.separate()
    self.text += literal
  }

  private mutating func open(_ bracket: String) {
    self.separate()
    self.text += bracket
    self.needsComma = false
  }

  private mutating func close(_ bracket: String) {
    self.text += bracket
    self.needsComma = true
  }

  private mutating func separate() {
    if self.needsComma { self.text += "," }
    self.needsComma = true
  }

  private mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": self.text += "\\\""
    case "\\": self.text += "\\\\"
    case "\n": self.text += "\\n"
    case "\r": self.text += "\\r"
    case "\t": self.text += "\\t"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      self.text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: self.text.unicodeScalars.append(scalar)
    }
  }
}

/// A message that ProtoJSON writes as a string rather than as an object.
protocol JSONText {
  /// The string, or nil for a value that has none.
  var jsonText: String? { get }
}

extension Message {
  /// The message as one line of JSON.
  public var json: String {
    var writer = JSONWriter()
    writer.value(self)
    return writer.text
  }
}
