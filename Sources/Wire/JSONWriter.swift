/// The output half of ProtoJSON: fields by their lowerCamelCase names, fields that are not set left out.
///
/// It never fails. What ProtoJSON has no form for is written so that a reader sees what it is: a time out of range and a
/// `Value` of no kind as `null`, an `Any` of unknown type as its bytes.
public struct JSONWriter: Sendable {
  /// The text so far.
  public private(set) var text: String = ""
  let types: MessageTypes
  private(set) var depth = 0
  private var needsComma = false

  init(types: MessageTypes) { self.types = types }

  /// Writes a field.
  public mutating func member(_ name: StaticString, _ value: some JSONValue) {
    self.name("\(name)")
    value.writeJSON(to: &self)
  }

  /// Writes a repeated field.
  public mutating func member(_ name: StaticString, _ values: [some JSONValue]) {
    self.name("\(name)")
    self.array(values)
  }

  /// Writes a map, by its keys in order.
  public mutating func member<K: Comparable, V: JSONValue>(_ name: StaticString, _ map: [K: V]) {
    self.name("\(name)")
    self.map(MapOrder.sorted(map))
  }

  /// Writes a map, false first.
  public mutating func member(_ name: StaticString, _ map: [Bool: some JSONValue]) {
    self.name("\(name)")
    self.map(MapOrder.sorted(map))
  }

  mutating func map<K>(_ entries: [(key: K, value: some JSONValue)]) {
    self.object { json in
      for (key, value) in entries {
        json.name("\(key)")
        value.writeJSON(to: &json)
      }
    }
  }

  mutating func array(_ values: [some JSONValue]) {
    self.open("[")
    for value in values { value.writeJSON(to: &self) }
    self.close("]")
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    self.open("{")
    members(&self)
    self.close("}")
  }

  /// Starts a member; a value must follow.
  mutating func name(_ name: String) {
    self.string(name)
    self.text += ":"
    self.needsComma = false
  }

  mutating func string(_ string: String) {
    self.separate()
    self.text += "\""
    for scalar in string.unicodeScalars { self.append(escaping: scalar) }
    self.text += "\""
  }

  mutating func number(_ number: Double, text: String) {
    if number.isNaN { return self.literal("\"NaN\"") }
    if number.isInfinite { return self.literal(number < 0 ? "\"-Infinity\"" : "\"Infinity\"") }
    self.literal(text)
  }

  mutating func literal(_ literal: String) {
    self.separate()
    self.text += literal
  }

  private mutating func open(_ bracket: String) {
    self.separate()
    self.text += bracket
    self.needsComma = false
    self.depth += 1
  }

  private mutating func close(_ bracket: String) {
    self.text += bracket
    self.needsComma = true
    self.depth -= 1
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
