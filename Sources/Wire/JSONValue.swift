/// What ProtoJSON has a form for: scalars, enums and messages.
public protocol JSONValue {
  /// Whether `null` is a value rather than the absence of one: only for ``WellKnown/Value`` and ``WellKnown/NullValue``.
  static var takesNull: Bool { get }

  /// Writes the value.
  func writeJSON(to json: inout JSONWriter)

  /// Reads the value that comes next.
  static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self
}

extension JSONValue {
  public static var takesNull: Bool { false }
}

extension Bool: JSONValue {
  public func writeJSON(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Bool { try json.bool() }
}

extension Int32: JSONValue {
  public func writeJSON(to json: inout JSONWriter) { json.literal("\(self)") }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Int32 { try json.integer() }
}

extension UInt32: JSONValue {
  public func writeJSON(to json: inout JSONWriter) { json.literal("\(self)") }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> UInt32 { try json.integer() }
}

extension Int64: JSONValue {
  /// As a string, since a JSON number holds 53 bits only.
  public func writeJSON(to json: inout JSONWriter) { json.literal("\"\(self)\"") }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Int64 { try json.integer() }
}

extension UInt64: JSONValue {
  /// As a string, since a JSON number holds 53 bits only.
  public func writeJSON(to json: inout JSONWriter) { json.literal("\"\(self)\"") }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> UInt64 { try json.integer() }
}

extension Double: JSONValue {
  /// As a number, or as the string that ProtoJSON has for those that JSON lacks.
  public func writeJSON(to json: inout JSONWriter) { json.number(self, text: "\(self)") }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Double { try json.double() }
}

extension Float: JSONValue {
  /// As a number, or as the string that ProtoJSON has for those that JSON lacks.
  public func writeJSON(to json: inout JSONWriter) { json.number(Double(self), text: "\(self)") }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Float {
    let value = try json.double()
    let float = Float(value)
    if float.isInfinite && value.isFinite { throw JSONError("\(value) is out of range for a float") }
    return float
  }
}

extension String: JSONValue {
  public func writeJSON(to json: inout JSONWriter) { json.string(self) }
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> String { try json.string() }
}

extension [UInt8]: JSONValue {
  /// In base64.
  public func writeJSON(to json: inout JSONWriter) { json.literal("\"\(Base64.encode(self))\"") }

  /// Takes base64's alphabet for URLs too, and missing padding.
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> [UInt8] {
    guard let bytes = Base64URL.decodeEither(try json.string().utf8) else {
      throw JSONError("the string is not base64")
    }
    return bytes
  }
}

extension Enumeration {
  /// By name, or by number if it has none.
  public func writeJSON(to json: inout JSONWriter) {
    json.literal(self.name.map { "\"\($0)\"" } ?? "\(self.rawValue)")
  }

  /// Takes a name or a number.
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    guard try json.kind() == .string else { return Self(rawValue: try json.integer()) }
    let name = try json.string()
    guard let value = Self(name: name) else { throw JSONError("there is no value '\(name)'") }
    return value
  }
}

extension Message {
  /// As an object of its fields.
  public func writeJSON(to json: inout JSONWriter) {
    json.object { json in self.writeMembers(to: &json) }
  }

  /// Takes an object whose members are fields, by their names in lowerCamelCase or as in the `.proto` file.
  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    var message = Self()
    try json.object(canonical: lowerCamel) { (name, json) throws(JSONError) in
      try message.readMember(name, from: &json)
    }
    return message
  }
}
