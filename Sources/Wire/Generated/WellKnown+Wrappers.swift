// Generated from google/protobuf/wrappers.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

extension WellKnown {
  /// Wrapper message for `double`.
  ///
  /// The JSON representation for `DoubleValue` is JSON number.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct DoubleValue: Message {
    public static var fullName: String { "google.protobuf.DoubleValue" }

    /// The double value.
    public var value: Double = 0

    public init() {}

    public init(
      value: Double = 0
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `float`.
  ///
  /// The JSON representation for `FloatValue` is JSON number.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct FloatValue: Message {
    public static var fullName: String { "google.protobuf.FloatValue" }

    /// The float value.
    public var value: Float = 0

    public init() {}

    public init(
      value: Float = 0
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `int64`.
  ///
  /// The JSON representation for `Int64Value` is JSON string.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct Int64Value: Message {
    public static var fullName: String { "google.protobuf.Int64Value" }

    /// The int64 value.
    public var value: Int64 = 0

    public init() {}

    public init(
      value: Int64 = 0
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `uint64`.
  ///
  /// The JSON representation for `UInt64Value` is JSON string.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct UInt64Value: Message {
    public static var fullName: String { "google.protobuf.UInt64Value" }

    /// The uint64 value.
    public var value: UInt64 = 0

    public init() {}

    public init(
      value: UInt64 = 0
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `int32`.
  ///
  /// The JSON representation for `Int32Value` is JSON number.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct Int32Value: Message {
    public static var fullName: String { "google.protobuf.Int32Value" }

    /// The int32 value.
    public var value: Int32 = 0

    public init() {}

    public init(
      value: Int32 = 0
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `uint32`.
  ///
  /// The JSON representation for `UInt32Value` is JSON number.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct UInt32Value: Message {
    public static var fullName: String { "google.protobuf.UInt32Value" }

    /// The uint32 value.
    public var value: UInt32 = 0

    public init() {}

    public init(
      value: UInt32 = 0
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `bool`.
  ///
  /// The JSON representation for `BoolValue` is JSON `true` and `false`.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct BoolValue: Message {
    public static var fullName: String { "google.protobuf.BoolValue" }

    /// The bool value.
    public var value: Bool = false

    public init() {}

    public init(
      value: Bool = false
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `string`.
  ///
  /// The JSON representation for `StringValue` is JSON string.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct StringValue: Message {
    public static var fullName: String { "google.protobuf.StringValue" }

    /// The string value.
    public var value: String = ""

    public init() {}

    public init(
      value: String = ""
    ) {
      self.value = value
    }

  }

  /// Wrapper message for `bytes`.
  ///
  /// The JSON representation for `BytesValue` is JSON string.
  ///
  /// Not recommended for use in new APIs, but still useful for legacy APIs and
  /// has no plan to be removed.
  public struct BytesValue: Message {
    public static var fullName: String { "google.protobuf.BytesValue" }

    /// The bytes value.
    public var value: [UInt8] = []

    public init() {}

    public init(
      value: [UInt8] = []
    ) {
      self.value = value
    }

  }

}

extension WellKnown.DoubleValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 9: self.value = try decoder.double()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.DoubleValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value.bitPattern != 0 { size += 9 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value.bitPattern != 0 {
      encoder.double(9, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value.bitPattern != 0 { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.DoubleValue {
  /// ``WellKnown.DoubleValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Double = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.DoubleValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 9: self.value = try decoder.double()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.DoubleValue.self)
        }
      }
    }

  }
}

extension WellKnown.FloatValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 13: self.value = try decoder.float()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.FloatValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value.bitPattern != 0 { size += 5 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value.bitPattern != 0 {
      encoder.float(13, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value.bitPattern != 0 { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.FloatValue {
  /// ``WellKnown.FloatValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Float = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.FloatValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 13: self.value = try decoder.float()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.FloatValue.self)
        }
      }
    }

  }
}

extension WellKnown.Int64Value {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.Int64Value.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value != 0 {
      size += 1 + WireSize.int(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value != 0 {
      encoder.int(8, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value != 0 { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.Int64Value {
  /// ``WellKnown.Int64Value``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Int64Value.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.Int64Value.self)
        }
      }
    }

  }
}

extension WellKnown.UInt64Value {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.uint64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.UInt64Value.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value != 0 {
      size += 1 + WireSize.varint(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value != 0 {
      encoder.uint(8, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value != 0 { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.UInt64Value {
  /// ``WellKnown.UInt64Value``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: UInt64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.UInt64Value.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.uint64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.UInt64Value.self)
        }
      }
    }

  }
}

extension WellKnown.Int32Value {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.int32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.Int32Value.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value != 0 {
      size += 1 + WireSize.int(Int64(self.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value != 0 {
      encoder.int(8, Int64(self.value))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value != 0 { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.Int32Value {
  /// ``WellKnown.Int32Value``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Int32Value.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.int32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.Int32Value.self)
        }
      }
    }

  }
}

extension WellKnown.UInt32Value {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.uint32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.UInt32Value.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value != 0 {
      size += 1 + WireSize.varint(UInt64(self.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value != 0 {
      encoder.uint(8, UInt64(self.value))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value != 0 { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.UInt32Value {
  /// ``WellKnown.UInt32Value``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: UInt32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.UInt32Value.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.uint32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.UInt32Value.self)
        }
      }
    }

  }
}

extension WellKnown.BoolValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.BoolValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value {
      encoder.bool(8, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.BoolValue {
  /// ``WellKnown.BoolValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.BoolValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.BoolValue.self)
        }
      }
    }

  }
}

extension WellKnown.StringValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.value = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.StringValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.value.isEmpty {
      size += 1 + WireSize.string(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.value.isEmpty {
      encoder.string(10, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.value.isEmpty { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.StringValue {
  /// ``WellKnown.StringValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.StringValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.value = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.StringValue.self)
        }
      }
    }

  }
}

extension WellKnown.BytesValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.value = try decoder.bytes()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.BytesValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.value.isEmpty {
      size += 1 + WireSize.bytes(self.value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.value.isEmpty {
      encoder.bytes(10, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.value.isEmpty { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.BytesValue {
  /// ``WellKnown.BytesValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: UnsafeRawBufferPointer = BytesCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.BytesValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.value = try decoder.borrowedBytes()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.BytesValue.self)
        }
      }
    }

  }
}

extension WellKnown.Files {
  /// `google/protobuf/wrappers.proto`.
  public static let wrappers = ProtoFile(
    name: "google/protobuf/wrappers.proto", dependencies: [],
    base64: "Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIUCgV2YWx1ZRgBIAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIKCkludDMyVmFsdWUSFAoFdmFsdWUYASABKAVSBXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZhbHVlGAEgASgMUgV2YWx1ZUKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=")
}
