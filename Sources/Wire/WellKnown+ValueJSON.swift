/// A message that holds one value, and in JSON is that value.
protocol SingleValue: Message {
  associatedtype Wrapped: JSONValue
  init(value: Wrapped)
  var value: Wrapped { get }
}

extension SingleValue {
  public static var isSpecialInJSON: Bool { true }
  public func writeJSON(to json: inout JSONWriter) { self.value.writeJSON(to: &json) }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    Self(value: try Wrapped.readJSON(from: &json))
  }
}

extension WellKnown.DoubleValue: SingleValue {}
extension WellKnown.FloatValue: SingleValue {}
extension WellKnown.Int64Value: SingleValue {}
extension WellKnown.UInt64Value: SingleValue {}
extension WellKnown.Int32Value: SingleValue {}
extension WellKnown.UInt32Value: SingleValue {}
extension WellKnown.BoolValue: SingleValue {}
extension WellKnown.StringValue: SingleValue {}
extension WellKnown.BytesValue: SingleValue {}

extension WellKnown.NullValue {
  public static var takesNull: Bool { true }
  public func writeJSON(to json: inout JSONWriter) { json.literal("null") }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    if json.null() { return .nullValue }
    if try json.string() != "NULL_VALUE" { throw JSONError("null is needed here") }
    return .nullValue
  }
}

extension WellKnown.Value {
  public static var isSpecialInJSON: Bool { true }
  public static var takesNull: Bool { true }

  public func writeJSON(to json: inout JSONWriter) {
    switch self.kind {
    case nil, .nullValue: json.literal("null")
    case .numberValue(let number): number.writeJSON(to: &json)
    case .stringValue(let string): string.writeJSON(to: &json)
    case .boolValue(let flag): flag.writeJSON(to: &json)
    case .structValue(let fields): fields.writeJSON(to: &json)
    case .listValue(let list): list.writeJSON(to: &json)
    }
  }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    switch try json.kind() {
    case .null: Self(kind: .nullValue(try .readJSON(from: &json)))
    case .number: Self(kind: .numberValue(try .readJSON(from: &json)))
    case .string: Self(kind: .stringValue(try .readJSON(from: &json)))
    case .bool: Self(kind: .boolValue(try .readJSON(from: &json)))
    case .object: Self(kind: .structValue(try .readJSON(from: &json)))
    case .array: Self(kind: .listValue(try .readJSON(from: &json)))
    }
  }
}

extension WellKnown.Struct {
  public static var isSpecialInJSON: Bool { true }
  public func writeJSON(to json: inout JSONWriter) { json.map(MapOrder.sorted(self.fields)) }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    var message = Self()
    try json.read(into: &message.fields)
    return message
  }
}

extension WellKnown.ListValue {
  public static var isSpecialInJSON: Bool { true }
  public func writeJSON(to json: inout JSONWriter) { json.array(self.values) }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    var message = Self()
    try json.read(into: &message.values)
    return message
  }
}
