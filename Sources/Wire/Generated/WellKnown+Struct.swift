// Generated from google/protobuf/struct.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

extension WellKnown {
  /// Represents a JSON `null`.
  ///
  /// `NullValue` is a sentinel, using an enum with only one value to represent
  /// the null value for the `Value` type union.
  ///
  /// A field of type `NullValue` with any value other than `0` is considered
  /// invalid. Most ProtoJSON serializers will emit a `Value` with a `null_value`
  /// set as a JSON `null` regardless of the integer value, and so will round trip
  /// to a `0` value.
  public struct NullValue: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Null value.
    public static var nullValue: Self { Self(rawValue: 0) }

    public static var allCases: [Self] { [.nullValue] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "NULL_VALUE"
        default: nil
      }
    }
  }

  /// Represents a JSON object.
  ///
  /// An unordered key-value map, intending to perfectly capture the semantics of a
  /// JSON object. This enables parsing any arbitrary JSON payload as a message
  /// field in ProtoJSON format.
  ///
  /// This follows RFC 8259 guidelines for interoperable JSON: notably this type
  /// cannot represent large Int64 values or `NaN`/`Infinity` numbers,
  /// since the JSON format generally does not support those values in its number
  /// type.
  ///
  /// If you do not intend to parse arbitrary JSON into your message, a custom
  /// typed message should be preferred instead of using this type.
  public struct Struct: Message {
    public static var fullName: String { "google.protobuf.Struct" }

    /// Unordered map of dynamically typed values.
    public var fields: [String: WellKnown.Value] = [:]

    public init() {}

    public init(
      fields: [String: WellKnown.Value] = [:]
    ) {
      self.fields = fields
    }

  }

  /// Represents a JSON value.
  ///
  /// `Value` represents a dynamically typed value which can be either
  /// null, a number, a string, a boolean, a recursive struct value, or a
  /// list of values. A producer of value is expected to set one of these
  /// variants. Absence of any variant is an invalid state.
  public struct Value: Message {
    public static var fullName: String { "google.protobuf.Value" }

    /// The kind of value.
    public var kind: Kind? = nil

    public init() {}

    public init(
      kind: Kind? = nil
    ) {
      self.kind = kind
    }

    /// The alternatives of `kind`.
    public enum Kind: Sendable, Equatable {
      /// Represents a JSON `null`.
      case nullValue(WellKnown.NullValue)
      /// Represents a JSON number. Must not be `NaN`, `Infinity` or
      /// `-Infinity`, since those are not supported in JSON. This also cannot
      /// represent large Int64 values, since JSON format generally does not
      /// support them in its number type.
      case numberValue(Double)
      /// Represents a JSON string.
      case stringValue(String)
      /// Represents a JSON boolean (`true` or `false` literal in JSON).
      case boolValue(Bool)
      /// Represents a JSON object.
      case structValue(WellKnown.Struct)
      /// Represents a JSON array.
      case listValue(WellKnown.ListValue)
    }

  }

  /// Represents a JSON array.
  public struct ListValue: Message {
    public static var fullName: String { "google.protobuf.ListValue" }

    /// Repeated field of dynamically typed values.
    public var values: [WellKnown.Value] = []

    public init() {}

    public init(
      values: [WellKnown.Value] = []
    ) {
      self.values = values
    }

  }

}

extension WellKnown.Struct {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "fields"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.entry(
            of: &self.fields, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: WellKnown.Value(), valueTag: 18, { (value: inout WellKnown.Value, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.Struct.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    for entry in self.fields {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.map(10, MapOrder.sorted(self.fields)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.fields.isEmpty { json.member("fields", self.fields) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "fields": try json.read(into: &self.fields)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.Struct {
  /// ``WellKnown.Struct``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var fields: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<WellKnown.Value.View>>>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Struct.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.fields)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.Struct.self)
        }
      }
    }

  }
}

extension WellKnown.Value {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "null_value"
      case 2: "number_value"
      case 3: "string_value"
      case 4: "bool_value"
      case 5: "struct_value"
      case 6: "list_value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.kind = .nullValue(try decoder.enumeration())
        case 17: self.kind = .numberValue(try decoder.double())
        case 26: self.kind = .stringValue(try decoder.string())
        case 32: self.kind = .boolValue(try decoder.bool())
        case 42:
          var message = WellKnown.Struct()
          if case .structValue(let present)? = self.kind { message = present }
          try decoder.merge(into: &message)
          self.kind = .structValue(message)
        case 50:
          var message = WellKnown.ListValue()
          if case .listValue(let present)? = self.kind { message = present }
          try decoder.merge(into: &message)
          self.kind = .listValue(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.Value.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .nullValue(let value)? = self.kind {
      size += 1 + WireSize.int(Int64(value.rawValue))
    }
    if case .numberValue? = self.kind { size += 9 }
    if case .stringValue(let value)? = self.kind {
      size += 1 + WireSize.string(value)
    }
    if case .boolValue? = self.kind { size += 2 }
    if case .structValue(let value)? = self.kind {
      size += 1 + WireSize.message(value)
    }
    if case .listValue(let value)? = self.kind {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .listValue(let value)? = self.kind {
      encoder.message(50, value)
    }
    if case .structValue(let value)? = self.kind {
      encoder.message(42, value)
    }
    if case .boolValue(let value)? = self.kind {
      encoder.bool(32, value)
    }
    if case .stringValue(let value)? = self.kind {
      encoder.string(26, value)
    }
    if case .numberValue(let value)? = self.kind {
      encoder.double(17, value)
    }
    if case .nullValue(let value)? = self.kind {
      encoder.int(8, Int64(value.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .nullValue(let value)? = self.kind { json.member("nullValue", value) }
    if case .numberValue(let value)? = self.kind { json.member("numberValue", value) }
    if case .stringValue(let value)? = self.kind { json.member("stringValue", value) }
    if case .boolValue(let value)? = self.kind { json.member("boolValue", value) }
    if case .structValue(let value)? = self.kind { json.member("structValue", value) }
    if case .listValue(let value)? = self.kind { json.member("listValue", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "nullValue", "null_value":
        let value: WellKnown.NullValue? = try json.alternative(self.kind != nil)
        if let value { self.kind = .nullValue(value) }
      case "numberValue", "number_value":
        let value: Double? = try json.alternative(self.kind != nil)
        if let value { self.kind = .numberValue(value) }
      case "stringValue", "string_value":
        let value: String? = try json.alternative(self.kind != nil)
        if let value { self.kind = .stringValue(value) }
      case "boolValue", "bool_value":
        let value: Bool? = try json.alternative(self.kind != nil)
        if let value { self.kind = .boolValue(value) }
      case "structValue", "struct_value":
        let value: WellKnown.Struct? = try json.alternative(self.kind != nil)
        if let value { self.kind = .structValue(value) }
      case "listValue", "list_value":
        let value: WellKnown.ListValue? = try json.alternative(self.kind != nil)
        if let value { self.kind = .listValue(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.Value {
  /// ``WellKnown.Value``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: Kind? = nil

    public init() {}

    /// The alternatives of `kind`.
    public enum Kind {
      case nullValue(WellKnown.NullValue)
      case numberValue(Double)
      case stringValue(UnsafeRawBufferPointer)
      case boolValue(Bool)
      case structValue(WellKnown.Struct.View)
      case listValue(WellKnown.ListValue.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Value.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.kind = .nullValue(try decoder.enumeration())
          case 17: self.kind = .numberValue(try decoder.double())
          case 26: self.kind = .stringValue(try decoder.borrowedString())
          case 32: self.kind = .boolValue(try decoder.bool())
          case 42:
            var message: WellKnown.Struct.View? = nil
            if case .structValue(let present)? = self.kind { message = present }
            try decoder.view(into: &message)
            self.kind = message.map { .structValue($0) }
          case 50:
            var message: WellKnown.ListValue.View? = nil
            if case .listValue(let present)? = self.kind { message = present }
            try decoder.view(into: &message)
            self.kind = message.map { .listValue($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.Value.self)
        }
      }
    }

  }
}

extension WellKnown.ListValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "values"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.values)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.ListValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.values) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.values) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.values.isEmpty { json.member("values", self.values) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "values": try json.read(into: &self.values)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.ListValue {
  /// ``WellKnown.ListValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var values: RepeatedView<MessageCodec<WellKnown.Value.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.ListValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.values)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.ListValue.self)
        }
      }
    }

  }
}

extension WellKnown.Files {
  /// `google/protobuf/struct.proto`.
  public static let `struct` = ProtoFile(
    name: "google/protobuf/struct.proto", dependencies: [],
    base64: "Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVCBgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQAEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z")
}
