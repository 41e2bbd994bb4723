// Generated from wire/test/kinds.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension WireTest {
  public struct Color: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var red: Self { Self(rawValue: 1) }
    public static var darkBlue: Self { Self(rawValue: 2) }
    public static var negative: Self { Self(rawValue: -1) }

    public static var allCases: [Self] { [.unspecified, .red, .darkBlue, .negative] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "COLOR_UNSPECIFIED"
        case 1: "COLOR_RED"
        case 2: "COLOR_DARK_BLUE"
        case -1: "COLOR_NEGATIVE"
        default: nil
      }
    }
  }

  /// Every scalar, default values not written.
  public struct Scalars: Message {
    public static var fullName: String { "wire.test.Scalars" }

    public var double: Double = 0
    public var float: Float = 0
    public var int32: Int32 = 0
    public var int64: Int64 = 0
    public var uint32: UInt32 = 0
    public var uint64: UInt64 = 0
    public var sint32: Int32 = 0
    public var sint64: Int64 = 0
    public var fixed32: UInt32 = 0
    public var fixed64: UInt64 = 0
    public var sfixed32: Int32 = 0
    public var sfixed64: Int64 = 0
    public var bool: Bool = false
    public var string: String = ""
    public var bytes: [UInt8] = []
    public var color: WireTest.Color = WireTest.Color(rawValue: 0)
    public var lastPossible: String = ""

    public init() {}

    public init(
      double: Double = 0,
      float: Float = 0,
      int32: Int32 = 0,
      int64: Int64 = 0,
      uint32: UInt32 = 0,
      uint64: UInt64 = 0,
      sint32: Int32 = 0,
      sint64: Int64 = 0,
      fixed32: UInt32 = 0,
      fixed64: UInt64 = 0,
      sfixed32: Int32 = 0,
      sfixed64: Int64 = 0,
      bool: Bool = false,
      string: String = "",
      bytes: [UInt8] = [],
      color: WireTest.Color = WireTest.Color(rawValue: 0),
      lastPossible: String = ""
    ) {
      self.double = double
      self.float = float
      self.int32 = int32
      self.int64 = int64
      self.uint32 = uint32
      self.uint64 = uint64
      self.sint32 = sint32
      self.sint64 = sint64
      self.fixed32 = fixed32
      self.fixed64 = fixed64
      self.sfixed32 = sfixed32
      self.sfixed64 = sfixed64
      self.bool = bool
      self.string = string
      self.bytes = bytes
      self.color = color
      self.lastPossible = lastPossible
    }

  }

  /// The same with presence.
  public struct Optionals: Message {
    public static var fullName: String { "wire.test.Optionals" }

    public var double: Double? = nil
    public var float: Float? = nil
    public var int32: Int32? = nil
    public var int64: Int64? = nil
    public var uint32: UInt32? = nil
    public var uint64: UInt64? = nil
    public var sint32: Int32? = nil
    public var sint64: Int64? = nil
    public var fixed32: UInt32? = nil
    public var fixed64: UInt64? = nil
    public var sfixed32: Int32? = nil
    public var sfixed64: Int64? = nil
    public var bool: Bool? = nil
    public var string: String? = nil
    public var bytes: [UInt8]? = nil
    public var color: WireTest.Color? = nil

    public init() {}

    public init(
      double: Double? = nil,
      float: Float? = nil,
      int32: Int32? = nil,
      int64: Int64? = nil,
      uint32: UInt32? = nil,
      uint64: UInt64? = nil,
      sint32: Int32? = nil,
      sint64: Int64? = nil,
      fixed32: UInt32? = nil,
      fixed64: UInt64? = nil,
      sfixed32: Int32? = nil,
      sfixed64: Int64? = nil,
      bool: Bool? = nil,
      string: String? = nil,
      bytes: [UInt8]? = nil,
      color: WireTest.Color? = nil
    ) {
      self.double = double
      self.float = float
      self.int32 = int32
      self.int64 = int64
      self.uint32 = uint32
      self.uint64 = uint64
      self.sint32 = sint32
      self.sint64 = sint64
      self.fixed32 = fixed32
      self.fixed64 = fixed64
      self.sfixed32 = sfixed32
      self.sfixed64 = sfixed64
      self.bool = bool
      self.string = string
      self.bytes = bytes
      self.color = color
    }

  }

  /// The same repeated: numbers packed.
  public struct Repeats: Message {
    public static var fullName: String { "wire.test.Repeats" }

    public var double: [Double] = []
    public var float: [Float] = []
    public var int32: [Int32] = []
    public var int64: [Int64] = []
    public var uint32: [UInt32] = []
    public var uint64: [UInt64] = []
    public var sint32: [Int32] = []
    public var sint64: [Int64] = []
    public var fixed32: [UInt32] = []
    public var fixed64: [UInt64] = []
    public var sfixed32: [Int32] = []
    public var sfixed64: [Int64] = []
    public var bool: [Bool] = []
    public var string: [String] = []
    public var bytes: [[UInt8]] = []
    public var color: [WireTest.Color] = []
    public var scalars: [WireTest.Scalars] = []
    public var unpacked: [Int32] = []
    public var unpackedFixed: [UInt64] = []

    public init() {}

    public init(
      double: [Double] = [],
      float: [Float] = [],
      int32: [Int32] = [],
      int64: [Int64] = [],
      uint32: [UInt32] = [],
      uint64: [UInt64] = [],
      sint32: [Int32] = [],
      sint64: [Int64] = [],
      fixed32: [UInt32] = [],
      fixed64: [UInt64] = [],
      sfixed32: [Int32] = [],
      sfixed64: [Int64] = [],
      bool: [Bool] = [],
      string: [String] = [],
      bytes: [[UInt8]] = [],
      color: [WireTest.Color] = [],
      scalars: [WireTest.Scalars] = [],
      unpacked: [Int32] = [],
      unpackedFixed: [UInt64] = []
    ) {
      self.double = double
      self.float = float
      self.int32 = int32
      self.int64 = int64
      self.uint32 = uint32
      self.uint64 = uint64
      self.sint32 = sint32
      self.sint64 = sint64
      self.fixed32 = fixed32
      self.fixed64 = fixed64
      self.sfixed32 = sfixed32
      self.sfixed64 = sfixed64
      self.bool = bool
      self.string = string
      self.bytes = bytes
      self.color = color
      self.scalars = scalars
      self.unpacked = unpacked
      self.unpackedFixed = unpackedFixed
    }

  }

  /// Maps from every kind of key to every kind of value.
  public struct Maps: Message {
    public static var fullName: String { "wire.test.Maps" }

    public var strings: [String: String] = [:]
    public var int32s: [Int32: Int64] = [:]
    public var int64s: [Int64: Double] = [:]
    public var uint32s: [UInt32: Float] = [:]
    public var uint64s: [UInt64: [UInt8]] = [:]
    public var sint32s: [Int32: WireTest.Color] = [:]
    public var sint64s: [Int64: WireTest.Scalars] = [:]
    public var fixed32s: [UInt32: Bool] = [:]
    public var fixed64s: [UInt64: WireTest.Tree] = [:]
    public var sfixed32s: [Int32: UInt32] = [:]
    public var sfixed64s: [Int64: Int64] = [:]
    public var bools: [Bool: String] = [:]

    public init() {}

    public init(
      strings: [String: String] = [:],
      int32s: [Int32: Int64] = [:],
      int64s: [Int64: Double] = [:],
      uint32s: [UInt32: Float] = [:],
      uint64s: [UInt64: [UInt8]] = [:],
      sint32s: [Int32: WireTest.Color] = [:],
      sint64s: [Int64: WireTest.Scalars] = [:],
      fixed32s: [UInt32: Bool] = [:],
      fixed64s: [UInt64: WireTest.Tree] = [:],
      sfixed32s: [Int32: UInt32] = [:],
      sfixed64s: [Int64: Int64] = [:],
      bools: [Bool: String] = [:]
    ) {
      self.strings = strings
      self.int32s = int32s
      self.int64s = int64s
      self.uint32s = uint32s
      self.uint64s = uint64s
      self.sint32s = sint32s
      self.sint64s = sint64s
      self.fixed32s = fixed32s
      self.fixed64s = fixed64s
      self.sfixed32s = sfixed32s
      self.sfixed64s = sfixed64s
      self.bools = bools
    }

  }

  /// Alternatives of every kind.
  public struct Choices: Message {
    public static var fullName: String { "wire.test.Choices" }

    public var `in`: String = ""
    public var choice: Choice? = nil
    /// Names that Swift or the generated code would like for itself.
    public var view: ViewOneof? = nil

    public init() {}

    public init(
      `in`: String = "",
      choice: Choice? = nil,
      view: ViewOneof? = nil
    ) {
      self.`in` = `in`
      self.choice = choice
      self.view = view
    }

    /// The alternatives of `choice`.
    public enum Choice: Sendable, Equatable {
      case text(String)
      case bytes([UInt8])
      case number(Int64)
      case flag(Bool)
      case fraction(Double)
      case color(WireTest.Color)
      case scalars(WireTest.Scalars)
      case nothing(WellKnown.Empty)
    }

    /// The alternatives of `view`.
    public enum ViewOneof: Sendable, Equatable {
      case `default`(String)
      case `self`(String)
      case `init`(String)
    }

  }

  /// Contains itself in every way that a message can.
  public struct Tree: Message {
    public static var fullName: String { "wire.test.Tree" }

    public var name: String = ""
    public var child: WireTest.Tree? {
      get { self._child?.value }
      set { self._child = newValue.map { .box($0) } }
    }
    private var _child: Indirect<WireTest.Tree>? = nil
    public var children: [WireTest.Tree] = []
    public var named: [String: WireTest.Tree] = [:]
    public var branch: Branch? = nil

    public init() {}

    public init(
      name: String = "",
      child: WireTest.Tree? = nil,
      children: [WireTest.Tree] = [],
      named: [String: WireTest.Tree] = [:],
      branch: Branch? = nil
    ) {
      self.name = name
      self.child = child
      self.children = children
      self.named = named
      self.branch = branch
    }

    /// The alternatives of `branch`.
    public indirect enum Branch: Sendable, Equatable {
      case left(WireTest.Tree)
      case right(WireTest.Tree)
      case leaf(WireTest.Tree.Leaf)
    }

    public struct Leaf: Message {
      public static var fullName: String { "wire.test.Tree.Leaf" }

      public var value: Int32 = 0
      /// By way of another message.
      public var back: WireTest.Tree? {
        get { self._back?.value }
        set { self._back = newValue.map { .box($0) } }
      }
      private var _back: Indirect<WireTest.Tree>? = nil

      public init() {}

      public init(
        value: Int32 = 0,
        back: WireTest.Tree? = nil
      ) {
        self.value = value
        self.back = back
      }

    }

  }

  public struct StandardTypes: Message {
    public static var fullName: String { "wire.test.StandardTypes" }

    public var timestamp: WellKnown.Timestamp? = nil
    public var duration: WellKnown.Duration? = nil
    public var fieldMask: WellKnown.FieldMask? = nil
    public var empty: WellKnown.Empty? = nil
    public var any: WellKnown.AnyMessage? = nil
    public var timestamps: [WellKnown.Timestamp] = []
    public var double: WellKnown.DoubleValue? = nil
    public var float: WellKnown.FloatValue? = nil
    public var int64: WellKnown.Int64Value? = nil
    public var uint64: WellKnown.UInt64Value? = nil
    public var int32: WellKnown.Int32Value? = nil
    public var uint32: WellKnown.UInt32Value? = nil
    public var bool: WellKnown.BoolValue? = nil
    public var string: WellKnown.StringValue? = nil
    public var bytes: WellKnown.BytesValue? = nil
    public var `struct`: WellKnown.Struct? = nil
    public var value: WellKnown.Value? = nil
    public var list: WellKnown.ListValue? = nil
    public var null: WellKnown.NullValue = WellKnown.NullValue(rawValue: 0)
    public var values: [WellKnown.Value] = []
    public var numbers: [String: WellKnown.Int64Value] = [:]
    public var either: Either? = nil

    public init() {}

    public init(
      timestamp: WellKnown.Timestamp? = nil,
      duration: WellKnown.Duration? = nil,
      fieldMask: WellKnown.FieldMask? = nil,
      empty: WellKnown.Empty? = nil,
      any: WellKnown.AnyMessage? = nil,
      timestamps: [WellKnown.Timestamp] = [],
      double: WellKnown.DoubleValue? = nil,
      float: WellKnown.FloatValue? = nil,
      int64: WellKnown.Int64Value? = nil,
      uint64: WellKnown.UInt64Value? = nil,
      int32: WellKnown.Int32Value? = nil,
      uint32: WellKnown.UInt32Value? = nil,
      bool: WellKnown.BoolValue? = nil,
      string: WellKnown.StringValue? = nil,
      bytes: WellKnown.BytesValue? = nil,
      `struct`: WellKnown.Struct? = nil,
      value: WellKnown.Value? = nil,
      list: WellKnown.ListValue? = nil,
      null: WellKnown.NullValue = WellKnown.NullValue(rawValue: 0),
      values: [WellKnown.Value] = [],
      numbers: [String: WellKnown.Int64Value] = [:],
      either: Either? = nil
    ) {
      self.timestamp = timestamp
      self.duration = duration
      self.fieldMask = fieldMask
      self.empty = empty
      self.any = any
      self.timestamps = timestamps
      self.double = double
      self.float = float
      self.int64 = int64
      self.uint64 = uint64
      self.int32 = int32
      self.uint32 = uint32
      self.bool = bool
      self.string = string
      self.bytes = bytes
      self.`struct` = `struct`
      self.value = value
      self.list = list
      self.null = null
      self.values = values
      self.numbers = numbers
      self.either = either
    }

    /// The alternatives of `either`.
    public enum Either: Sendable, Equatable {
      case nothing(WellKnown.NullValue)
      case anything(WellKnown.Value)
      case text(WellKnown.StringValue)
    }

  }

  /// What a decision is asked with: the shape of the hot path.
  public struct Question: Message {
    public static var fullName: String { "wire.test.Question" }

    public var tenant: String = ""
    public var subject: String = ""
    public var action: String = ""
    public var target: WireTest.Question.Target? = nil

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      action: String = "",
      target: WireTest.Question.Target? = nil
    ) {
      self.tenant = tenant
      self.subject = subject
      self.action = action
      self.target = target
    }

    public struct Target: Message {
      public static var fullName: String { "wire.test.Question.Target" }

      public var application: String = ""
      public var type: String = ""
      public var id: String = ""

      public init() {}

      public init(
        application: String = "",
        type: String = "",
        id: String = ""
      ) {
        self.application = application
        self.type = type
        self.id = id
      }

    }

  }

}

extension WireTest.Scalars {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "double"
      case 2: "float"
      case 3: "int32"
      case 4: "int64"
      case 5: "uint32"
      case 6: "uint64"
      case 7: "sint32"
      case 8: "sint64"
      case 9: "fixed32"
      case 10: "fixed64"
      case 11: "sfixed32"
      case 12: "sfixed64"
      case 13: "bool"
      case 14: "string"
      case 15: "bytes"
      case 16: "color"
      case 536870911: "last_possible"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 9: self.double = try decoder.double()
        case 21: self.float = try decoder.float()
        case 24: self.int32 = try decoder.int32()
        case 32: self.int64 = try decoder.int64()
        case 40: self.uint32 = try decoder.uint32()
        case 48: self.uint64 = try decoder.uint64()
        case 56: self.sint32 = try decoder.sint32()
        case 64: self.sint64 = try decoder.sint64()
        case 77: self.fixed32 = try decoder.fixed32()
        case 81: self.fixed64 = try decoder.fixed64()
        case 93: self.sfixed32 = try decoder.sfixed32()
        case 97: self.sfixed64 = try decoder.sfixed64()
        case 104: self.bool = try decoder.bool()
        case 114: self.string = try decoder.string()
        case 122: self.bytes = try decoder.bytes()
        case 128: self.color = try decoder.enumeration()
        case 4294967290: self.lastPossible = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Scalars.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.double.bitPattern != 0 { size += 9 }
    if self.float.bitPattern != 0 { size += 5 }
    if self.int32 != 0 {
      size += 1 + WireSize.int(Int64(self.int32))
    }
    if self.int64 != 0 {
      size += 1 + WireSize.int(self.int64)
    }
    if self.uint32 != 0 {
      size += 1 + WireSize.varint(UInt64(self.uint32))
    }
    if self.uint64 != 0 {
      size += 1 + WireSize.varint(self.uint64)
    }
    if self.sint32 != 0 {
      size += 1 + WireSize.zigzag(Int64(self.sint32))
    }
    if self.sint64 != 0 {
      size += 1 + WireSize.zigzag(self.sint64)
    }
    if self.fixed32 != 0 { size += 5 }
    if self.fixed64 != 0 { size += 9 }
    if self.sfixed32 != 0 { size += 5 }
    if self.sfixed64 != 0 { size += 9 }
    if self.bool { size += 2 }
    if !self.string.isEmpty {
      size += 1 + WireSize.string(self.string)
    }
    if !self.bytes.isEmpty {
      size += 1 + WireSize.bytes(self.bytes)
    }
    if self.color.rawValue != 0 {
      size += 2 + WireSize.int(Int64(self.color.rawValue))
    }
    if !self.lastPossible.isEmpty {
      size += 5 + WireSize.string(self.lastPossible)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.lastPossible.isEmpty {
      encoder.string(4294967290, self.lastPossible)
    }
    if self.color.rawValue != 0 {
      encoder.int(128, Int64(self.color.rawValue))
    }
    if !self.bytes.isEmpty {
      encoder.bytes(122, self.bytes)
    }
    if !self.string.isEmpty {
      encoder.string(114, self.string)
    }
    if self.bool {
      encoder.bool(104, self.bool)
    }
    if self.sfixed64 != 0 {
      encoder.fixed(97, self.sfixed64)
    }
    if self.sfixed32 != 0 {
      encoder.fixed(93, self.sfixed32)
    }
    if self.fixed64 != 0 {
      encoder.fixed(81, self.fixed64)
    }
    if self.fixed32 != 0 {
      encoder.fixed(77, self.fixed32)
    }
    if self.sint64 != 0 {
      encoder.zigzag(64, self.sint64)
    }
    if self.sint32 != 0 {
      encoder.zigzag(56, Int64(self.sint32))
    }
    if self.uint64 != 0 {
      encoder.uint(48, self.uint64)
    }
    if self.uint32 != 0 {
      encoder.uint(40, UInt64(self.uint32))
    }
    if self.int64 != 0 {
      encoder.int(32, self.int64)
    }
    if self.int32 != 0 {
      encoder.int(24, Int64(self.int32))
    }
    if self.float.bitPattern != 0 {
      encoder.float(21, self.float)
    }
    if self.double.bitPattern != 0 {
      encoder.double(9, self.double)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.double.bitPattern != 0 { json.member("double", self.double) }
    if self.float.bitPattern != 0 { json.member("float", self.float) }
    if self.int32 != 0 { json.member("int32", self.int32) }
    if self.int64 != 0 { json.member("int64", self.int64) }
    if self.uint32 != 0 { json.member("uint32", self.uint32) }
    if self.uint64 != 0 { json.member("uint64", self.uint64) }
    if self.sint32 != 0 { json.member("sint32", self.sint32) }
    if self.sint64 != 0 { json.member("sint64", self.sint64) }
    if self.fixed32 != 0 { json.member("fixed32", self.fixed32) }
    if self.fixed64 != 0 { json.member("fixed64", self.fixed64) }
    if self.sfixed32 != 0 { json.member("sfixed32", self.sfixed32) }
    if self.sfixed64 != 0 { json.member("sfixed64", self.sfixed64) }
    if self.bool { json.member("bool", self.bool) }
    if !self.string.isEmpty { json.member("string", self.string) }
    if !self.bytes.isEmpty { json.member("bytes", self.bytes) }
    if self.color.rawValue != 0 { json.member("color", self.color) }
    if !self.lastPossible.isEmpty { json.member("lastPossible", self.lastPossible) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "double": try json.read(into: &self.double)
      case "float": try json.read(into: &self.float)
      case "int32": try json.read(into: &self.int32)
      case "int64": try json.read(into: &self.int64)
      case "uint32": try json.read(into: &self.uint32)
      case "uint64": try json.read(into: &self.uint64)
      case "sint32": try json.read(into: &self.sint32)
      case "sint64": try json.read(into: &self.sint64)
      case "fixed32": try json.read(into: &self.fixed32)
      case "fixed64": try json.read(into: &self.fixed64)
      case "sfixed32": try json.read(into: &self.sfixed32)
      case "sfixed64": try json.read(into: &self.sfixed64)
      case "bool": try json.read(into: &self.bool)
      case "string": try json.read(into: &self.string)
      case "bytes": try json.read(into: &self.bytes)
      case "color": try json.read(into: &self.color)
      case "lastPossible", "last_possible": try json.read(into: &self.lastPossible)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Scalars {
  /// ``WireTest.Scalars``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var double: Double = 0
    public private(set) var float: Float = 0
    public private(set) var int32: Int32 = 0
    public private(set) var int64: Int64 = 0
    public private(set) var uint32: UInt32 = 0
    public private(set) var uint64: UInt64 = 0
    public private(set) var sint32: Int32 = 0
    public private(set) var sint64: Int64 = 0
    public private(set) var fixed32: UInt32 = 0
    public private(set) var fixed64: UInt64 = 0
    public private(set) var sfixed32: Int32 = 0
    public private(set) var sfixed64: Int64 = 0
    public private(set) var bool: Bool = false
    public private(set) var string: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var bytes: UnsafeRawBufferPointer = BytesCodec.empty
    public private(set) var color: WireTest.Color = WireTest.Color(rawValue: 0)
    public private(set) var lastPossible: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Scalars.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 9: self.double = try decoder.double()
          case 21: self.float = try decoder.float()
          case 24: self.int32 = try decoder.int32()
          case 32: self.int64 = try decoder.int64()
          case 40: self.uint32 = try decoder.uint32()
          case 48: self.uint64 = try decoder.uint64()
          case 56: self.sint32 = try decoder.sint32()
          case 64: self.sint64 = try decoder.sint64()
          case 77: self.fixed32 = try decoder.fixed32()
          case 81: self.fixed64 = try decoder.fixed64()
          case 93: self.sfixed32 = try decoder.sfixed32()
          case 97: self.sfixed64 = try decoder.sfixed64()
          case 104: self.bool = try decoder.bool()
          case 114: self.string = try decoder.borrowedString()
          case 122: self.bytes = try decoder.borrowedBytes()
          case 128: self.color = try decoder.enumeration()
          case 4294967290: self.lastPossible = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Scalars.self)
        }
      }
    }

  }
}

extension WireTest.Optionals {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "double"
      case 2: "float"
      case 3: "int32"
      case 4: "int64"
      case 5: "uint32"
      case 6: "uint64"
      case 7: "sint32"
      case 8: "sint64"
      case 9: "fixed32"
      case 10: "fixed64"
      case 11: "sfixed32"
      case 12: "sfixed64"
      case 13: "bool"
      case 14: "string"
      case 15: "bytes"
      case 16: "color"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 9: self.double = try decoder.double()
        case 21: self.float = try decoder.float()
        case 24: self.int32 = try decoder.int32()
        case 32: self.int64 = try decoder.int64()
        case 40: self.uint32 = try decoder.uint32()
        case 48: self.uint64 = try decoder.uint64()
        case 56: self.sint32 = try decoder.sint32()
        case 64: self.sint64 = try decoder.sint64()
        case 77: self.fixed32 = try decoder.fixed32()
        case 81: self.fixed64 = try decoder.fixed64()
        case 93: self.sfixed32 = try decoder.sfixed32()
        case 97: self.sfixed64 = try decoder.sfixed64()
        case 104: self.bool = try decoder.bool()
        case 114: self.string = try decoder.string()
        case 122: self.bytes = try decoder.bytes()
        case 128: self.color = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Optionals.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.double != nil { size += 9 }
    if self.float != nil { size += 5 }
    if let value = self.int32 {
      size += 1 + WireSize.int(Int64(value))
    }
    if let value = self.int64 {
      size += 1 + WireSize.int(value)
    }
    if let value = self.uint32 {
      size += 1 + WireSize.varint(UInt64(value))
    }
    if let value = self.uint64 {
      size += 1 + WireSize.varint(value)
    }
    if let value = self.sint32 {
      size += 1 + WireSize.zigzag(Int64(value))
    }
    if let value = self.sint64 {
      size += 1 + WireSize.zigzag(value)
    }
    if self.fixed32 != nil { size += 5 }
    if self.fixed64 != nil { size += 9 }
    if self.sfixed32 != nil { size += 5 }
    if self.sfixed64 != nil { size += 9 }
    if self.bool != nil { size += 2 }
    if let value = self.string {
      size += 1 + WireSize.string(value)
    }
    if let value = self.bytes {
      size += 1 + WireSize.bytes(value)
    }
    if let value = self.color {
      size += 2 + WireSize.int(Int64(value.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.color {
      encoder.int(128, Int64(value.rawValue))
    }
    if let value = self.bytes {
      encoder.bytes(122, value)
    }
    if let value = self.string {
      encoder.string(114, value)
    }
    if let value = self.bool {
      encoder.bool(104, value)
    }
    if let value = self.sfixed64 {
      encoder.fixed(97, value)
    }
    if let value = self.sfixed32 {
      encoder.fixed(93, value)
    }
    if let value = self.fixed64 {
      encoder.fixed(81, value)
    }
    if let value = self.fixed32 {
      encoder.fixed(77, value)
    }
    if let value = self.sint64 {
      encoder.zigzag(64, value)
    }
    if let value = self.sint32 {
      encoder.zigzag(56, Int64(value))
    }
    if let value = self.uint64 {
      encoder.uint(48, value)
    }
    if let value = self.uint32 {
      encoder.uint(40, UInt64(value))
    }
    if let value = self.int64 {
      encoder.int(32, value)
    }
    if let value = self.int32 {
      encoder.int(24, Int64(value))
    }
    if let value = self.float {
      encoder.float(21, value)
    }
    if let value = self.double {
      encoder.double(9, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.double { json.member("double", value) }
    if let value = self.float { json.member("float", value) }
    if let value = self.int32 { json.member("int32", value) }
    if let value = self.int64 { json.member("int64", value) }
    if let value = self.uint32 { json.member("uint32", value) }
    if let value = self.uint64 { json.member("uint64", value) }
    if let value = self.sint32 { json.member("sint32", value) }
    if let value = self.sint64 { json.member("sint64", value) }
    if let value = self.fixed32 { json.member("fixed32", value) }
    if let value = self.fixed64 { json.member("fixed64", value) }
    if let value = self.sfixed32 { json.member("sfixed32", value) }
    if let value = self.sfixed64 { json.member("sfixed64", value) }
    if let value = self.bool { json.member("bool", value) }
    if let value = self.string { json.member("string", value) }
    if let value = self.bytes { json.member("bytes", value) }
    if let value = self.color { json.member("color", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "double": try json.read(into: &self.double)
      case "float": try json.read(into: &self.float)
      case "int32": try json.read(into: &self.int32)
      case "int64": try json.read(into: &self.int64)
      case "uint32": try json.read(into: &self.uint32)
      case "uint64": try json.read(into: &self.uint64)
      case "sint32": try json.read(into: &self.sint32)
      case "sint64": try json.read(into: &self.sint64)
      case "fixed32": try json.read(into: &self.fixed32)
      case "fixed64": try json.read(into: &self.fixed64)
      case "sfixed32": try json.read(into: &self.sfixed32)
      case "sfixed64": try json.read(into: &self.sfixed64)
      case "bool": try json.read(into: &self.bool)
      case "string": try json.read(into: &self.string)
      case "bytes": try json.read(into: &self.bytes)
      case "color": try json.read(into: &self.color)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Optionals {
  /// ``WireTest.Optionals``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var double: Double? = nil
    public private(set) var float: Float? = nil
    public private(set) var int32: Int32? = nil
    public private(set) var int64: Int64? = nil
    public private(set) var uint32: UInt32? = nil
    public private(set) var uint64: UInt64? = nil
    public private(set) var sint32: Int32? = nil
    public private(set) var sint64: Int64? = nil
    public private(set) var fixed32: UInt32? = nil
    public private(set) var fixed64: UInt64? = nil
    public private(set) var sfixed32: Int32? = nil
    public private(set) var sfixed64: Int64? = nil
    public private(set) var bool: Bool? = nil
    public private(set) var string: UnsafeRawBufferPointer? = nil
    public private(set) var bytes: UnsafeRawBufferPointer? = nil
    public private(set) var color: WireTest.Color? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Optionals.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 9: self.double = try decoder.double()
          case 21: self.float = try decoder.float()
          case 24: self.int32 = try decoder.int32()
          case 32: self.int64 = try decoder.int64()
          case 40: self.uint32 = try decoder.uint32()
          case 48: self.uint64 = try decoder.uint64()
          case 56: self.sint32 = try decoder.sint32()
          case 64: self.sint64 = try decoder.sint64()
          case 77: self.fixed32 = try decoder.fixed32()
          case 81: self.fixed64 = try decoder.fixed64()
          case 93: self.sfixed32 = try decoder.sfixed32()
          case 97: self.sfixed64 = try decoder.sfixed64()
          case 104: self.bool = try decoder.bool()
          case 114: self.string = try decoder.borrowedString()
          case 122: self.bytes = try decoder.borrowedBytes()
          case 128: self.color = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Optionals.self)
        }
      }
    }

  }
}

extension WireTest.Repeats {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "double"
      case 2: "float"
      case 3: "int32"
      case 4: "int64"
      case 5: "uint32"
      case 6: "uint64"
      case 7: "sint32"
      case 8: "sint64"
      case 9: "fixed32"
      case 10: "fixed64"
      case 11: "sfixed32"
      case 12: "sfixed64"
      case 13: "bool"
      case 14: "string"
      case 15: "bytes"
      case 16: "color"
      case 17: "scalars"
      case 18: "unpacked"
      case 19: "unpacked_fixed"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 9:
          try decoder.append(to: &self.double, { (decoder: inout Decoder) throws(WireError) -> Double in try decoder.double() })
        case 10:
          try decoder.appendPacked(to: &self.double, size: 8, { (decoder: inout Decoder) throws(WireError) -> Double in try decoder.double() })
        case 21:
          try decoder.append(to: &self.float, { (decoder: inout Decoder) throws(WireError) -> Float in try decoder.float() })
        case 18:
          try decoder.appendPacked(to: &self.float, size: 4, { (decoder: inout Decoder) throws(WireError) -> Float in try decoder.float() })
        case 24:
          try decoder.append(to: &self.int32, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.int32() })
        case 26:
          try decoder.appendPacked(to: &self.int32, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.int32() })
        case 32:
          try decoder.append(to: &self.int64, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.int64() })
        case 34:
          try decoder.appendPacked(to: &self.int64, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.int64() })
        case 40:
          try decoder.append(to: &self.uint32, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() })
        case 42:
          try decoder.appendPacked(to: &self.uint32, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() })
        case 48:
          try decoder.append(to: &self.uint64, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.uint64() })
        case 50:
          try decoder.appendPacked(to: &self.uint64, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.uint64() })
        case 56:
          try decoder.append(to: &self.sint32, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sint32() })
        case 58:
          try decoder.appendPacked(to: &self.sint32, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sint32() })
        case 64:
          try decoder.append(to: &self.sint64, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.sint64() })
        case 66:
          try decoder.appendPacked(to: &self.sint64, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.sint64() })
        case 77:
          try decoder.append(to: &self.fixed32, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.fixed32() })
        case 74:
          try decoder.appendPacked(to: &self.fixed32, size: 4, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.fixed32() })
        case 81:
          try decoder.append(to: &self.fixed64, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.fixed64() })
        case 82:
          try decoder.appendPacked(to: &self.fixed64, size: 8, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.fixed64() })
        case 93:
          try decoder.append(to: &self.sfixed32, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sfixed32() })
        case 90:
          try decoder.appendPacked(to: &self.sfixed32, size: 4, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sfixed32() })
        case 97:
          try decoder.append(to: &self.sfixed64, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.sfixed64() })
        case 98:
          try decoder.appendPacked(to: &self.sfixed64, size: 8, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.sfixed64() })
        case 104:
          try decoder.append(to: &self.bool, { (decoder: inout Decoder) throws(WireError) -> Bool in try decoder.bool() })
        case 106:
          try decoder.appendPacked(to: &self.bool, { (decoder: inout Decoder) throws(WireError) -> Bool in try decoder.bool() })
        case 114:
          try decoder.append(to: &self.string, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 122:
          try decoder.append(to: &self.bytes, { (decoder: inout Decoder) throws(WireError) -> [UInt8] in try decoder.bytes() })
        case 128:
          try decoder.append(to: &self.color, { (decoder: inout Decoder) throws(WireError) -> WireTest.Color in try decoder.enumeration() })
        case 130:
          try decoder.appendPacked(to: &self.color, { (decoder: inout Decoder) throws(WireError) -> WireTest.Color in try decoder.enumeration() })
        case 138:
          try decoder.append(to: &self.scalars)
        case 144:
          try decoder.append(to: &self.unpacked, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sint32() })
        case 146:
          try decoder.appendPacked(to: &self.unpacked, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sint32() })
        case 153:
          try decoder.append(to: &self.unpackedFixed, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.fixed64() })
        case 154:
          try decoder.appendPacked(to: &self.unpackedFixed, size: 8, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.fixed64() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Repeats.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.double.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.double.count * 8)
    }
    if !self.float.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.float.count * 4)
    }
    if !self.int32.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.int32) { WireSize.int(Int64($0)) })
    }
    if !self.int64.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.int64) { WireSize.int($0) })
    }
    if !self.uint32.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.uint32) { WireSize.varint(UInt64($0)) })
    }
    if !self.uint64.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.uint64) { WireSize.varint($0) })
    }
    if !self.sint32.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.sint32) { WireSize.zigzag(Int64($0)) })
    }
    if !self.sint64.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.sint64) { WireSize.zigzag($0) })
    }
    if !self.fixed32.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.fixed32.count * 4)
    }
    if !self.fixed64.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.fixed64.count * 8)
    }
    if !self.sfixed32.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.sfixed32.count * 4)
    }
    if !self.sfixed64.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.sfixed64.count * 8)
    }
    if !self.bool.isEmpty {
      size += 1 + WireSize.lengthPrefixed(self.bool.count * 1)
    }
    size += WireSize.sum(self.string) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.bytes) { 1 + WireSize.bytes($0) }
    if !self.color.isEmpty {
      size += 2 + WireSize.lengthPrefixed(WireSize.sum(self.color) { WireSize.int(Int64($0.rawValue)) })
    }
    size += WireSize.sum(self.scalars) { 2 + WireSize.message($0) }
    size += WireSize.sum(self.unpacked) { 2 + WireSize.zigzag(Int64($0)) }
    size += self.unpackedFixed.count * 10
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.unpackedFixed) { encoder, value in encoder.fixed(153, value) }
    encoder.elements(self.unpacked) { encoder, value in encoder.zigzag(144, Int64(value)) }
    encoder.elements(self.scalars) { encoder, value in encoder.message(138, value) }
    encoder.packed(130, self.color) { encoder, value in encoder.int(Int64(value.rawValue)) }
    encoder.elements(self.bytes) { encoder, value in encoder.bytes(122, value) }
    encoder.elements(self.string) { encoder, value in encoder.string(114, value) }
    encoder.packed(106, self.bool) { encoder, value in encoder.varint(value ? 1 : 0) }
    encoder.packed(98, self.sfixed64) { encoder, value in encoder.fixed(value) }
    encoder.packed(90, self.sfixed32) { encoder, value in encoder.fixed(value) }
    encoder.packed(82, self.fixed64) { encoder, value in encoder.fixed(value) }
    encoder.packed(74, self.fixed32) { encoder, value in encoder.fixed(value) }
    encoder.packed(66, self.sint64) { encoder, value in encoder.zigzag(value) }
    encoder.packed(58, self.sint32) { encoder, value in encoder.zigzag(Int64(value)) }
    encoder.packed(50, self.uint64) { encoder, value in encoder.varint(value) }
    encoder.packed(42, self.uint32) { encoder, value in encoder.varint(UInt64(value)) }
    encoder.packed(34, self.int64) { encoder, value in encoder.int(value) }
    encoder.packed(26, self.int32) { encoder, value in encoder.int(Int64(value)) }
    encoder.packed(18, self.float) { encoder, value in encoder.fixed(value.bitPattern) }
    encoder.packed(10, self.double) { encoder, value in encoder.fixed(value.bitPattern) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.double.isEmpty { json.member("double", self.double) }
    if !self.float.isEmpty { json.member("float", self.float) }
    if !self.int32.isEmpty { json.member("int32", self.int32) }
    if !self.int64.isEmpty { json.member("int64", self.int64) }
    if !self.uint32.isEmpty { json.member("uint32", self.uint32) }
    if !self.uint64.isEmpty { json.member("uint64", self.uint64) }
    if !self.sint32.isEmpty { json.member("sint32", self.sint32) }
    if !self.sint64.isEmpty { json.member("sint64", self.sint64) }
    if !self.fixed32.isEmpty { json.member("fixed32", self.fixed32) }
    if !self.fixed64.isEmpty { json.member("fixed64", self.fixed64) }
    if !self.sfixed32.isEmpty { json.member("sfixed32", self.sfixed32) }
    if !self.sfixed64.isEmpty { json.member("sfixed64", self.sfixed64) }
    if !self.bool.isEmpty { json.member("bool", self.bool) }
    if !self.string.isEmpty { json.member("string", self.string) }
    if !self.bytes.isEmpty { json.member("bytes", self.bytes) }
    if !self.color.isEmpty { json.member("color", self.color) }
    if !self.scalars.isEmpty { json.member("scalars", self.scalars) }
    if !self.unpacked.isEmpty { json.member("unpacked", self.unpacked) }
    if !self.unpackedFixed.isEmpty { json.member("unpackedFixed", self.unpackedFixed) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "double": try json.read(into: &self.double)
      case "float": try json.read(into: &self.float)
      case "int32": try json.read(into: &self.int32)
      case "int64": try json.read(into: &self.int64)
      case "uint32": try json.read(into: &self.uint32)
      case "uint64": try json.read(into: &self.uint64)
      case "sint32": try json.read(into: &self.sint32)
      case "sint64": try json.read(into: &self.sint64)
      case "fixed32": try json.read(into: &self.fixed32)
      case "fixed64": try json.read(into: &self.fixed64)
      case "sfixed32": try json.read(into: &self.sfixed32)
      case "sfixed64": try json.read(into: &self.sfixed64)
      case "bool": try json.read(into: &self.bool)
      case "string": try json.read(into: &self.string)
      case "bytes": try json.read(into: &self.bytes)
      case "color": try json.read(into: &self.color)
      case "scalars": try json.read(into: &self.scalars)
      case "unpacked": try json.read(into: &self.unpacked)
      case "unpackedFixed", "unpacked_fixed": try json.read(into: &self.unpackedFixed)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Repeats {
  /// ``WireTest.Repeats``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var double: RepeatedView<DoubleCodec> = RepeatedView()
    public private(set) var float: RepeatedView<FloatCodec> = RepeatedView()
    public private(set) var int32: RepeatedView<Int32Codec> = RepeatedView()
    public private(set) var int64: RepeatedView<Int64Codec> = RepeatedView()
    public private(set) var uint32: RepeatedView<UInt32Codec> = RepeatedView()
    public private(set) var uint64: RepeatedView<UInt64Codec> = RepeatedView()
    public private(set) var sint32: RepeatedView<SInt32Codec> = RepeatedView()
    public private(set) var sint64: RepeatedView<SInt64Codec> = RepeatedView()
    public private(set) var fixed32: RepeatedView<Fixed32Codec> = RepeatedView()
    public private(set) var fixed64: RepeatedView<Fixed64Codec> = RepeatedView()
    public private(set) var sfixed32: RepeatedView<SFixed32Codec> = RepeatedView()
    public private(set) var sfixed64: RepeatedView<SFixed64Codec> = RepeatedView()
    public private(set) var bool: RepeatedView<BoolCodec> = RepeatedView()
    public private(set) var string: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var bytes: RepeatedView<BytesCodec> = RepeatedView()
    public private(set) var color: RepeatedView<EnumerationCodec<WireTest.Color>> = RepeatedView()
    public private(set) var scalars: RepeatedView<MessageCodec<WireTest.Scalars.View>> = RepeatedView()
    public private(set) var unpacked: RepeatedView<SInt32Codec> = RepeatedView()
    public private(set) var unpackedFixed: RepeatedView<Fixed64Codec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Repeats.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 9, 10: try decoder.view(tag, into: &self.double)
          case 21, 18: try decoder.view(tag, into: &self.float)
          case 24, 26: try decoder.view(tag, into: &self.int32)
          case 32, 34: try decoder.view(tag, into: &self.int64)
          case 40, 42: try decoder.view(tag, into: &self.uint32)
          case 48, 50: try decoder.view(tag, into: &self.uint64)
          case 56, 58: try decoder.view(tag, into: &self.sint32)
          case 64, 66: try decoder.view(tag, into: &self.sint64)
          case 77, 74: try decoder.view(tag, into: &self.fixed32)
          case 81, 82: try decoder.view(tag, into: &self.fixed64)
          case 93, 90: try decoder.view(tag, into: &self.sfixed32)
          case 97, 98: try decoder.view(tag, into: &self.sfixed64)
          case 104, 106: try decoder.view(tag, into: &self.bool)
          case 114: try decoder.view(tag, into: &self.string)
          case 122: try decoder.view(tag, into: &self.bytes)
          case 128, 130: try decoder.view(tag, into: &self.color)
          case 138: try decoder.view(tag, into: &self.scalars)
          case 144, 146: try decoder.view(tag, into: &self.unpacked)
          case 153, 154: try decoder.view(tag, into: &self.unpackedFixed)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Repeats.self)
        }
      }
    }

  }
}

extension WireTest.Maps {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "strings"
      case 2: "int32s"
      case 3: "int64s"
      case 4: "uint32s"
      case 5: "uint64s"
      case 6: "sint32s"
      case 7: "sint64s"
      case 8: "fixed32s"
      case 9: "fixed64s"
      case 10: "sfixed32s"
      case 11: "sfixed64s"
      case 12: "bools"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.entry(
            of: &self.strings, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: "", valueTag: 18, { (value: inout String, decoder: inout Decoder) throws(WireError) in value = try decoder.string() })
        case 18:
          try decoder.entry(
            of: &self.int32s, key: 0, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.int32() },
            value: 0, valueTag: 16, { (value: inout Int64, decoder: inout Decoder) throws(WireError) in value = try decoder.int64() })
        case 26:
          try decoder.entry(
            of: &self.int64s, key: 0, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.int64() },
            value: 0, valueTag: 17, { (value: inout Double, decoder: inout Decoder) throws(WireError) in value = try decoder.double() })
        case 34:
          try decoder.entry(
            of: &self.uint32s, key: 0, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() },
            value: 0, valueTag: 21, { (value: inout Float, decoder: inout Decoder) throws(WireError) in value = try decoder.float() })
        case 42:
          try decoder.entry(
            of: &self.uint64s, key: 0, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.uint64() },
            value: [], valueTag: 18, { (value: inout [UInt8], decoder: inout Decoder) throws(WireError) in value = try decoder.bytes() })
        case 50:
          try decoder.entry(
            of: &self.sint32s, key: 0, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sint32() },
            value: WireTest.Color(rawValue: 0), valueTag: 16, { (value: inout WireTest.Color, decoder: inout Decoder) throws(WireError) in value = try decoder.enumeration() })
        case 58:
          try decoder.entry(
            of: &self.sint64s, key: 0, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.sint64() },
            value: WireTest.Scalars(), valueTag: 18, { (value: inout WireTest.Scalars, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        case 66:
          try decoder.entry(
            of: &self.fixed32s, key: 0, keyTag: 13, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.fixed32() },
            value: false, valueTag: 16, { (value: inout Bool, decoder: inout Decoder) throws(WireError) in value = try decoder.bool() })
        case 74:
          try decoder.entry(
            of: &self.fixed64s, key: 0, keyTag: 9, { (decoder: inout Decoder) throws(WireError) -> UInt64 in try decoder.fixed64() },
            value: WireTest.Tree(), valueTag: 18, { (value: inout WireTest.Tree, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        case 82:
          try decoder.entry(
            of: &self.sfixed32s, key: 0, keyTag: 13, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.sfixed32() },
            value: 0, valueTag: 16, { (value: inout UInt32, decoder: inout Decoder) throws(WireError) in value = try decoder.uint32() })
        case 90:
          try decoder.entry(
            of: &self.sfixed64s, key: 0, keyTag: 9, { (decoder: inout Decoder) throws(WireError) -> Int64 in try decoder.sfixed64() },
            value: 0, valueTag: 16, { (value: inout Int64, decoder: inout Decoder) throws(WireError) in value = try decoder.sint64() })
        case 98:
          try decoder.entry(
            of: &self.bools, key: false, keyTag: 8, { (decoder: inout Decoder) throws(WireError) -> Bool in try decoder.bool() },
            value: "", valueTag: 18, { (value: inout String, decoder: inout Decoder) throws(WireError) in value = try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Maps.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    for entry in self.strings {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.string(entry.value))
    }
    for entry in self.int32s {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.int(Int64(entry.key)) + WireSize.int(entry.value))
    }
    for entry in self.int64s {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.int(entry.key) + 8)
    }
    for entry in self.uint32s {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.varint(UInt64(entry.key)) + 4)
    }
    for entry in self.uint64s {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.varint(entry.key) + WireSize.bytes(entry.value))
    }
    for entry in self.sint32s {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.zigzag(Int64(entry.key)) + WireSize.int(Int64(entry.value.rawValue)))
    }
    for entry in self.sint64s {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.zigzag(entry.key) + WireSize.message(entry.value))
    }
    size += self.fixed32s.count * (2 + 2 + 4 + 1)
    for entry in self.fixed64s {
      size += 1 + WireSize.lengthPrefixed(2 + 8 + WireSize.message(entry.value))
    }
    for entry in self.sfixed32s {
      size += 1 + WireSize.lengthPrefixed(2 + 4 + WireSize.varint(UInt64(entry.value)))
    }
    for entry in self.sfixed64s {
      size += 1 + WireSize.lengthPrefixed(2 + 8 + WireSize.zigzag(entry.value))
    }
    for entry in self.bools {
      size += 1 + WireSize.lengthPrefixed(2 + 1 + WireSize.string(entry.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.map(98, MapOrder.sorted(self.bools)) { encoder, key, value in
      encoder.string(18, value)
      encoder.bool(8, key)
    }
    encoder.map(90, MapOrder.sorted(self.sfixed64s)) { encoder, key, value in
      encoder.zigzag(16, value)
      encoder.fixed(9, key)
    }
    encoder.map(82, MapOrder.sorted(self.sfixed32s)) { encoder, key, value in
      encoder.uint(16, UInt64(value))
      encoder.fixed(13, key)
    }
    encoder.map(74, MapOrder.sorted(self.fixed64s)) { encoder, key, value in
      encoder.message(18, value)
      encoder.fixed(9, key)
    }
    encoder.map(66, MapOrder.sorted(self.fixed32s)) { encoder, key, value in
      encoder.bool(16, value)
      encoder.fixed(13, key)
    }
    encoder.map(58, MapOrder.sorted(self.sint64s)) { encoder, key, value in
      encoder.message(18, value)
      encoder.zigzag(8, key)
    }
    encoder.map(50, MapOrder.sorted(self.sint32s)) { encoder, key, value in
      encoder.int(16, Int64(value.rawValue))
      encoder.zigzag(8, Int64(key))
    }
    encoder.map(42, MapOrder.sorted(self.uint64s)) { encoder, key, value in
      encoder.bytes(18, value)
      encoder.uint(8, key)
    }
    encoder.map(34, MapOrder.sorted(self.uint32s)) { encoder, key, value in
      encoder.float(21, value)
      encoder.uint(8, UInt64(key))
    }
    encoder.map(26, MapOrder.sorted(self.int64s)) { encoder, key, value in
      encoder.double(17, value)
      encoder.int(8, key)
    }
    encoder.map(18, MapOrder.sorted(self.int32s)) { encoder, key, value in
      encoder.int(16, value)
      encoder.int(8, Int64(key))
    }
    encoder.map(10, MapOrder.sorted(self.strings)) { encoder, key, value in
      encoder.string(18, value)
      encoder.string(10, key)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.strings.isEmpty { json.member("strings", self.strings) }
    if !self.int32s.isEmpty { json.member("int32s", self.int32s) }
    if !self.int64s.isEmpty { json.member("int64s", self.int64s) }
    if !self.uint32s.isEmpty { json.member("uint32s", self.uint32s) }
    if !self.uint64s.isEmpty { json.member("uint64s", self.uint64s) }
    if !self.sint32s.isEmpty { json.member("sint32s", self.sint32s) }
    if !self.sint64s.isEmpty { json.member("sint64s", self.sint64s) }
    if !self.fixed32s.isEmpty { json.member("fixed32s", self.fixed32s) }
    if !self.fixed64s.isEmpty { json.member("fixed64s", self.fixed64s) }
    if !self.sfixed32s.isEmpty { json.member("sfixed32s", self.sfixed32s) }
    if !self.sfixed64s.isEmpty { json.member("sfixed64s", self.sfixed64s) }
    if !self.bools.isEmpty { json.member("bools", self.bools) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "strings": try json.read(into: &self.strings)
      case "int32s": try json.read(into: &self.int32s)
      case "int64s": try json.read(into: &self.int64s)
      case "uint32s": try json.read(into: &self.uint32s)
      case "uint64s": try json.read(into: &self.uint64s)
      case "sint32s": try json.read(into: &self.sint32s)
      case "sint64s": try json.read(into: &self.sint64s)
      case "fixed32s": try json.read(into: &self.fixed32s)
      case "fixed64s": try json.read(into: &self.fixed64s)
      case "sfixed32s": try json.read(into: &self.sfixed32s)
      case "sfixed64s": try json.read(into: &self.sfixed64s)
      case "bools": try json.read(into: &self.bools)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Maps {
  /// ``WireTest.Maps``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var strings: RepeatedView<MessageCodec<MapEntryView<StringCodec, StringCodec>>> = RepeatedView()
    public private(set) var int32s: RepeatedView<MessageCodec<MapEntryView<Int32Codec, Int64Codec>>> = RepeatedView()
    public private(set) var int64s: RepeatedView<MessageCodec<MapEntryView<Int64Codec, DoubleCodec>>> = RepeatedView()
    public private(set) var uint32s: RepeatedView<MessageCodec<MapEntryView<UInt32Codec, FloatCodec>>> = RepeatedView()
    public private(set) var uint64s: RepeatedView<MessageCodec<MapEntryView<UInt64Codec, BytesCodec>>> = RepeatedView()
    public private(set) var sint32s: RepeatedView<MessageCodec<MapEntryView<SInt32Codec, EnumerationCodec<WireTest.Color>>>> = RepeatedView()
    public private(set) var sint64s: RepeatedView<MessageCodec<MapEntryView<SInt64Codec, MessageCodec<WireTest.Scalars.View>>>> = RepeatedView()
    public private(set) var fixed32s: RepeatedView<MessageCodec<MapEntryView<Fixed32Codec, BoolCodec>>> = RepeatedView()
    public private(set) var fixed64s: RepeatedView<MessageCodec<MapEntryView<Fixed64Codec, MessageCodec<WireTest.Tree.View>>>> = RepeatedView()
    public private(set) var sfixed32s: RepeatedView<MessageCodec<MapEntryView<SFixed32Codec, UInt32Codec>>> = RepeatedView()
    public private(set) var sfixed64s: RepeatedView<MessageCodec<MapEntryView<SFixed64Codec, SInt64Codec>>> = RepeatedView()
    public private(set) var bools: RepeatedView<MessageCodec<MapEntryView<BoolCodec, StringCodec>>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Maps.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.strings)
          case 18: try decoder.view(tag, into: &self.int32s)
          case 26: try decoder.view(tag, into: &self.int64s)
          case 34: try decoder.view(tag, into: &self.uint32s)
          case 42: try decoder.view(tag, into: &self.uint64s)
          case 50: try decoder.view(tag, into: &self.sint32s)
          case 58: try decoder.view(tag, into: &self.sint64s)
          case 66: try decoder.view(tag, into: &self.fixed32s)
          case 74: try decoder.view(tag, into: &self.fixed64s)
          case 82: try decoder.view(tag, into: &self.sfixed32s)
          case 90: try decoder.view(tag, into: &self.sfixed64s)
          case 98: try decoder.view(tag, into: &self.bools)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Maps.self)
        }
      }
    }

  }
}

extension WireTest.Choices {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "text"
      case 2: "bytes"
      case 3: "number"
      case 4: "flag"
      case 5: "fraction"
      case 6: "color"
      case 7: "scalars"
      case 8: "nothing"
      case 10: "default"
      case 11: "self"
      case 12: "init"
      case 13: "in"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.choice = .text(try decoder.string())
        case 18: self.choice = .bytes(try decoder.bytes())
        case 24: self.choice = .number(try decoder.int64())
        case 32: self.choice = .flag(try decoder.bool())
        case 41: self.choice = .fraction(try decoder.double())
        case 48: self.choice = .color(try decoder.enumeration())
        case 58:
          var message = WireTest.Scalars()
          if case .scalars(let present)? = self.choice { message = present }
          try decoder.merge(into: &message)
          self.choice = .scalars(message)
        case 66:
          var message = WellKnown.Empty()
          if case .nothing(let present)? = self.choice { message = present }
          try decoder.merge(into: &message)
          self.choice = .nothing(message)
        case 82: self.view = .`default`(try decoder.string())
        case 90: self.view = .`self`(try decoder.string())
        case 98: self.view = .`init`(try decoder.string())
        case 106: self.`in` = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Choices.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .text(let value)? = self.choice {
      size += 1 + WireSize.string(value)
    }
    if case .bytes(let value)? = self.choice {
      size += 1 + WireSize.bytes(value)
    }
    if case .number(let value)? = self.choice {
      size += 1 + WireSize.int(value)
    }
    if case .flag? = self.choice { size += 2 }
    if case .fraction? = self.choice { size += 9 }
    if case .color(let value)? = self.choice {
      size += 1 + WireSize.int(Int64(value.rawValue))
    }
    if case .scalars(let value)? = self.choice {
      size += 1 + WireSize.message(value)
    }
    if case .nothing(let value)? = self.choice {
      size += 1 + WireSize.message(value)
    }
    if case .`default`(let value)? = self.view {
      size += 1 + WireSize.string(value)
    }
    if case .`self`(let value)? = self.view {
      size += 1 + WireSize.string(value)
    }
    if case .`init`(let value)? = self.view {
      size += 1 + WireSize.string(value)
    }
    if !self.`in`.isEmpty {
      size += 1 + WireSize.string(self.`in`)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.`in`.isEmpty {
      encoder.string(106, self.`in`)
    }
    if case .`init`(let value)? = self.view {
      encoder.string(98, value)
    }
    if case .`self`(let value)? = self.view {
      encoder.string(90, value)
    }
    if case .`default`(let value)? = self.view {
      encoder.string(82, value)
    }
    if case .nothing(let value)? = self.choice {
      encoder.message(66, value)
    }
    if case .scalars(let value)? = self.choice {
      encoder.message(58, value)
    }
    if case .color(let value)? = self.choice {
      encoder.int(48, Int64(value.rawValue))
    }
    if case .fraction(let value)? = self.choice {
      encoder.double(41, value)
    }
    if case .flag(let value)? = self.choice {
      encoder.bool(32, value)
    }
    if case .number(let value)? = self.choice {
      encoder.int(24, value)
    }
    if case .bytes(let value)? = self.choice {
      encoder.bytes(18, value)
    }
    if case .text(let value)? = self.choice {
      encoder.string(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .text(let value)? = self.choice { json.member("text", value) }
    if case .bytes(let value)? = self.choice { json.member("bytes", value) }
    if case .number(let value)? = self.choice { json.member("number", value) }
    if case .flag(let value)? = self.choice { json.member("flag", value) }
    if case .fraction(let value)? = self.choice { json.member("fraction", value) }
    if case .color(let value)? = self.choice { json.member("color", value) }
    if case .scalars(let value)? = self.choice { json.member("scalars", value) }
    if case .nothing(let value)? = self.choice { json.member("nothing", value) }
    if case .`default`(let value)? = self.view { json.member("default", value) }
    if case .`self`(let value)? = self.view { json.member("self", value) }
    if case .`init`(let value)? = self.view { json.member("init", value) }
    if !self.`in`.isEmpty { json.member("in", self.`in`) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "text":
        let value: String? = try json.alternative(self.choice != nil)
        if let value { self.choice = .text(value) }
      case "bytes":
        let value: [UInt8]? = try json.alternative(self.choice != nil)
        if let value { self.choice = .bytes(value) }
      case "number":
        let value: Int64? = try json.alternative(self.choice != nil)
        if let value { self.choice = .number(value) }
      case "flag":
        let value: Bool? = try json.alternative(self.choice != nil)
        if let value { self.choice = .flag(value) }
      case "fraction":
        let value: Double? = try json.alternative(self.choice != nil)
        if let value { self.choice = .fraction(value) }
      case "color":
        let value: WireTest.Color? = try json.alternative(self.choice != nil)
        if let value { self.choice = .color(value) }
      case "scalars":
        let value: WireTest.Scalars? = try json.alternative(self.choice != nil)
        if let value { self.choice = .scalars(value) }
      case "nothing":
        let value: WellKnown.Empty? = try json.alternative(self.choice != nil)
        if let value { self.choice = .nothing(value) }
      case "default":
        let value: String? = try json.alternative(self.view != nil)
        if let value { self.view = .`default`(value) }
      case "self":
        let value: String? = try json.alternative(self.view != nil)
        if let value { self.view = .`self`(value) }
      case "init":
        let value: String? = try json.alternative(self.view != nil)
        if let value { self.view = .`init`(value) }
      case "in": try json.read(into: &self.`in`)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Choices {
  /// ``WireTest.Choices``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var `in`: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var choice: Choice? = nil
    public private(set) var view: ViewOneof? = nil

    public init() {}

    /// The alternatives of `choice`.
    public enum Choice {
      case text(UnsafeRawBufferPointer)
      case bytes(UnsafeRawBufferPointer)
      case number(Int64)
      case flag(Bool)
      case fraction(Double)
      case color(WireTest.Color)
      case scalars(WireTest.Scalars.View)
      case nothing(WellKnown.Empty.View)
    }

    /// The alternatives of `view`.
    public enum ViewOneof {
      case `default`(UnsafeRawBufferPointer)
      case `self`(UnsafeRawBufferPointer)
      case `init`(UnsafeRawBufferPointer)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Choices.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.choice = .text(try decoder.borrowedString())
          case 18: self.choice = .bytes(try decoder.borrowedBytes())
          case 24: self.choice = .number(try decoder.int64())
          case 32: self.choice = .flag(try decoder.bool())
          case 41: self.choice = .fraction(try decoder.double())
          case 48: self.choice = .color(try decoder.enumeration())
          case 58:
            var message: WireTest.Scalars.View? = nil
            if case .scalars(let present)? = self.choice { message = present }
            try decoder.view(into: &message)
            self.choice = message.map { .scalars($0) }
          case 66:
            var message: WellKnown.Empty.View? = nil
            if case .nothing(let present)? = self.choice { message = present }
            try decoder.view(into: &message)
            self.choice = message.map { .nothing($0) }
          case 82: self.view = .`default`(try decoder.borrowedString())
          case 90: self.view = .`self`(try decoder.borrowedString())
          case 98: self.view = .`init`(try decoder.borrowedString())
          case 106: self.`in` = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Choices.self)
        }
      }
    }

  }
}

extension WireTest.Tree {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "child"
      case 3: "children"
      case 4: "named"
      case 5: "left"
      case 6: "right"
      case 7: "leaf"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 18: try decoder.merge(into: &self.child)
        case 26:
          try decoder.append(to: &self.children)
        case 34:
          try decoder.entry(
            of: &self.named, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: WireTest.Tree(), valueTag: 18, { (value: inout WireTest.Tree, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        case 42:
          var message = WireTest.Tree()
          if case .left(let present)? = self.branch { message = present }
          try decoder.merge(into: &message)
          self.branch = .left(message)
        case 50:
          var message = WireTest.Tree()
          if case .right(let present)? = self.branch { message = present }
          try decoder.merge(into: &message)
          self.branch = .right(message)
        case 58:
          var message = WireTest.Tree.Leaf()
          if case .leaf(let present)? = self.branch { message = present }
          try decoder.merge(into: &message)
          self.branch = .leaf(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Tree.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if let value = self.child {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.children) { 1 + WireSize.message($0) }
    for entry in self.named {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    if case .left(let value)? = self.branch {
      size += 1 + WireSize.message(value)
    }
    if case .right(let value)? = self.branch {
      size += 1 + WireSize.message(value)
    }
    if case .leaf(let value)? = self.branch {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .leaf(let value)? = self.branch {
      encoder.message(58, value)
    }
    if case .right(let value)? = self.branch {
      encoder.message(50, value)
    }
    if case .left(let value)? = self.branch {
      encoder.message(42, value)
    }
    encoder.map(34, MapOrder.sorted(self.named)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
    }
    encoder.elements(self.children) { encoder, value in encoder.message(26, value) }
    if let value = self.child {
      encoder.message(18, value)
    }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if let value = self.child { json.member("child", value) }
    if !self.children.isEmpty { json.member("children", self.children) }
    if !self.named.isEmpty { json.member("named", self.named) }
    if case .left(let value)? = self.branch { json.member("left", value) }
    if case .right(let value)? = self.branch { json.member("right", value) }
    if case .leaf(let value)? = self.branch { json.member("leaf", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "child": try json.read(into: &self.child)
      case "children": try json.read(into: &self.children)
      case "named": try json.read(into: &self.named)
      case "left":
        let value: WireTest.Tree? = try json.alternative(self.branch != nil)
        if let value { self.branch = .left(value) }
      case "right":
        let value: WireTest.Tree? = try json.alternative(self.branch != nil)
        if let value { self.branch = .right(value) }
      case "leaf":
        let value: WireTest.Tree.Leaf? = try json.alternative(self.branch != nil)
        if let value { self.branch = .leaf(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Tree {
  /// ``WireTest.Tree``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var child: LazyView<WireTest.Tree.View>? = nil
    public private(set) var children: RepeatedView<MessageCodec<WireTest.Tree.View>> = RepeatedView()
    public private(set) var named: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<WireTest.Tree.View>>>> = RepeatedView()
    public private(set) var branch: Branch? = nil

    public init() {}

    /// The alternatives of `branch`.
    public enum Branch {
      case left(LazyView<WireTest.Tree.View>)
      case right(LazyView<WireTest.Tree.View>)
      case leaf(LazyView<WireTest.Tree.Leaf.View>)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Tree.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.child)
          case 26: try decoder.view(tag, into: &self.children)
          case 34: try decoder.view(tag, into: &self.named)
          case 42:
            var message: LazyView<WireTest.Tree.View>? = nil
            if case .left(let present)? = self.branch { message = present }
            try decoder.view(into: &message)
            self.branch = message.map { .left($0) }
          case 50:
            var message: LazyView<WireTest.Tree.View>? = nil
            if case .right(let present)? = self.branch { message = present }
            try decoder.view(into: &message)
            self.branch = message.map { .right($0) }
          case 58:
            var message: LazyView<WireTest.Tree.Leaf.View>? = nil
            if case .leaf(let present)? = self.branch { message = present }
            try decoder.view(into: &message)
            self.branch = message.map { .leaf($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Tree.self)
        }
      }
    }

  }
}

extension WireTest.Tree.Leaf {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      case 2: "back"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.int32()
        case 18: try decoder.merge(into: &self.back)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Tree.Leaf.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value != 0 {
      size += 1 + WireSize.int(Int64(self.value))
    }
    if let value = self.back {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.back {
      encoder.message(18, value)
    }
    if self.value != 0 {
      encoder.int(8, Int64(self.value))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value != 0 { json.member("value", self.value) }
    if let value = self.back { json.member("back", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      case "back": try json.read(into: &self.back)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Tree.Leaf {
  /// ``WireTest.Tree.Leaf``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Int32 = 0
    public private(set) var back: LazyView<WireTest.Tree.View>? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Tree.Leaf.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.int32()
          case 18: try decoder.view(into: &self.back)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Tree.Leaf.self)
        }
      }
    }

  }
}

extension WireTest.StandardTypes {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "timestamp"
      case 2: "duration"
      case 3: "field_mask"
      case 4: "empty"
      case 5: "any"
      case 6: "timestamps"
      case 7: "double"
      case 8: "float"
      case 9: "int64"
      case 10: "uint64"
      case 11: "int32"
      case 12: "uint32"
      case 13: "bool"
      case 14: "string"
      case 15: "bytes"
      case 16: "struct"
      case 17: "value"
      case 18: "list"
      case 19: "null"
      case 20: "values"
      case 21: "numbers"
      case 22: "nothing"
      case 23: "anything"
      case 24: "text"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.timestamp)
        case 18: try decoder.merge(into: &self.duration)
        case 26: try decoder.merge(into: &self.fieldMask)
        case 34: try decoder.merge(into: &self.empty)
        case 42: try decoder.merge(into: &self.any)
        case 50:
          try decoder.append(to: &self.timestamps)
        case 58: try decoder.merge(into: &self.double)
        case 66: try decoder.merge(into: &self.float)
        case 74: try decoder.merge(into: &self.int64)
        case 82: try decoder.merge(into: &self.uint64)
        case 90: try decoder.merge(into: &self.int32)
        case 98: try decoder.merge(into: &self.uint32)
        case 106: try decoder.merge(into: &self.bool)
        case 114: try decoder.merge(into: &self.string)
        case 122: try decoder.merge(into: &self.bytes)
        case 130: try decoder.merge(into: &self.`struct`)
        case 138: try decoder.merge(into: &self.value)
        case 146: try decoder.merge(into: &self.list)
        case 152: self.null = try decoder.enumeration()
        case 162:
          try decoder.append(to: &self.values)
        case 170:
          try decoder.entry(
            of: &self.numbers, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: WellKnown.Int64Value(), valueTag: 18, { (value: inout WellKnown.Int64Value, decoder: inout Decoder) throws(WireError) in try decoder.merge(into: &value) })
        case 176: self.either = .nothing(try decoder.enumeration())
        case 186:
          var message = WellKnown.Value()
          if case .anything(let present)? = self.either { message = present }
          try decoder.merge(into: &message)
          self.either = .anything(message)
        case 194:
          var message = WellKnown.StringValue()
          if case .text(let present)? = self.either { message = present }
          try decoder.merge(into: &message)
          self.either = .text(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.StandardTypes.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.timestamp {
      size += 1 + WireSize.message(value)
    }
    if let value = self.duration {
      size += 1 + WireSize.message(value)
    }
    if let value = self.fieldMask {
      size += 1 + WireSize.message(value)
    }
    if let value = self.empty {
      size += 1 + WireSize.message(value)
    }
    if let value = self.any {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.timestamps) { 1 + WireSize.message($0) }
    if let value = self.double {
      size += 1 + WireSize.message(value)
    }
    if let value = self.float {
      size += 1 + WireSize.message(value)
    }
    if let value = self.int64 {
      size += 1 + WireSize.message(value)
    }
    if let value = self.uint64 {
      size += 1 + WireSize.message(value)
    }
    if let value = self.int32 {
      size += 1 + WireSize.message(value)
    }
    if let value = self.uint32 {
      size += 1 + WireSize.message(value)
    }
    if let value = self.bool {
      size += 1 + WireSize.message(value)
    }
    if let value = self.string {
      size += 1 + WireSize.message(value)
    }
    if let value = self.bytes {
      size += 1 + WireSize.message(value)
    }
    if let value = self.`struct` {
      size += 2 + WireSize.message(value)
    }
    if let value = self.value {
      size += 2 + WireSize.message(value)
    }
    if let value = self.list {
      size += 2 + WireSize.message(value)
    }
    if self.null.rawValue != 0 {
      size += 2 + WireSize.int(Int64(self.null.rawValue))
    }
    size += WireSize.sum(self.values) { 2 + WireSize.message($0) }
    for entry in self.numbers {
      size += 2 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.message(entry.value))
    }
    if case .nothing(let value)? = self.either {
      size += 2 + WireSize.int(Int64(value.rawValue))
    }
    if case .anything(let value)? = self.either {
      size += 2 + WireSize.message(value)
    }
    if case .text(let value)? = self.either {
      size += 2 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .text(let value)? = self.either {
      encoder.message(194, value)
    }
    if case .anything(let value)? = self.either {
      encoder.message(186, value)
    }
    if case .nothing(let value)? = self.either {
      encoder.int(176, Int64(value.rawValue))
    }
    encoder.map(170, MapOrder.sorted(self.numbers)) { encoder, key, value in
      encoder.message(18, value)
      encoder.string(10, key)
    }
    encoder.elements(self.values) { encoder, value in encoder.message(162, value) }
    if self.null.rawValue != 0 {
      encoder.int(152, Int64(self.null.rawValue))
    }
    if let value = self.list {
      encoder.message(146, value)
    }
    if let value = self.value {
      encoder.message(138, value)
    }
    if let value = self.`struct` {
      encoder.message(130, value)
    }
    if let value = self.bytes {
      encoder.message(122, value)
    }
    if let value = self.string {
      encoder.message(114, value)
    }
    if let value = self.bool {
      encoder.message(106, value)
    }
    if let value = self.uint32 {
      encoder.message(98, value)
    }
    if let value = self.int32 {
      encoder.message(90, value)
    }
    if let value = self.uint64 {
      encoder.message(82, value)
    }
    if let value = self.int64 {
      encoder.message(74, value)
    }
    if let value = self.float {
      encoder.message(66, value)
    }
    if let value = self.double {
      encoder.message(58, value)
    }
    encoder.elements(self.timestamps) { encoder, value in encoder.message(50, value) }
    if let value = self.any {
      encoder.message(42, value)
    }
    if let value = self.empty {
      encoder.message(34, value)
    }
    if let value = self.fieldMask {
      encoder.message(26, value)
    }
    if let value = self.duration {
      encoder.message(18, value)
    }
    if let value = self.timestamp {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.timestamp { json.member("timestamp", value) }
    if let value = self.duration { json.member("duration", value) }
    if let value = self.fieldMask { json.member("fieldMask", value) }
    if let value = self.empty { json.member("empty", value) }
    if let value = self.any { json.member("any", value) }
    if !self.timestamps.isEmpty { json.member("timestamps", self.timestamps) }
    if let value = self.double { json.member("double", value) }
    if let value = self.float { json.member("float", value) }
    if let value = self.int64 { json.member("int64", value) }
    if let value = self.uint64 { json.member("uint64", value) }
    if let value = self.int32 { json.member("int32", value) }
    if let value = self.uint32 { json.member("uint32", value) }
    if let value = self.bool { json.member("bool", value) }
    if let value = self.string { json.member("string", value) }
    if let value = self.bytes { json.member("bytes", value) }
    if let value = self.`struct` { json.member("struct", value) }
    if let value = self.value { json.member("value", value) }
    if let value = self.list { json.member("list", value) }
    if self.null.rawValue != 0 { json.member("null", self.null) }
    if !self.values.isEmpty { json.member("values", self.values) }
    if !self.numbers.isEmpty { json.member("numbers", self.numbers) }
    if case .nothing(let value)? = self.either { json.member("nothing", value) }
    if case .anything(let value)? = self.either { json.member("anything", value) }
    if case .text(let value)? = self.either { json.member("text", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "timestamp": try json.read(into: &self.timestamp)
      case "duration": try json.read(into: &self.duration)
      case "fieldMask", "field_mask": try json.read(into: &self.fieldMask)
      case "empty": try json.read(into: &self.empty)
      case "any": try json.read(into: &self.any)
      case "timestamps": try json.read(into: &self.timestamps)
      case "double": try json.read(into: &self.double)
      case "float": try json.read(into: &self.float)
      case "int64": try json.read(into: &self.int64)
      case "uint64": try json.read(into: &self.uint64)
      case "int32": try json.read(into: &self.int32)
      case "uint32": try json.read(into: &self.uint32)
      case "bool": try json.read(into: &self.bool)
      case "string": try json.read(into: &self.string)
      case "bytes": try json.read(into: &self.bytes)
      case "struct": try json.read(into: &self.`struct`)
      case "value": try json.read(into: &self.value)
      case "list": try json.read(into: &self.list)
      case "null": try json.read(into: &self.null)
      case "values": try json.read(into: &self.values)
      case "numbers": try json.read(into: &self.numbers)
      case "nothing":
        let value: WellKnown.NullValue? = try json.alternative(self.either != nil)
        if let value { self.either = .nothing(value) }
      case "anything":
        let value: WellKnown.Value? = try json.alternative(self.either != nil)
        if let value { self.either = .anything(value) }
      case "text":
        let value: WellKnown.StringValue? = try json.alternative(self.either != nil)
        if let value { self.either = .text(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.StandardTypes {
  /// ``WireTest.StandardTypes``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var timestamp: WellKnown.Timestamp.View? = nil
    public private(set) var duration: WellKnown.Duration.View? = nil
    public private(set) var fieldMask: WellKnown.FieldMask.View? = nil
    public private(set) var empty: WellKnown.Empty.View? = nil
    public private(set) var any: WellKnown.AnyMessage.View? = nil
    public private(set) var timestamps: RepeatedView<MessageCodec<WellKnown.Timestamp.View>> = RepeatedView()
    public private(set) var double: WellKnown.DoubleValue.View? = nil
    public private(set) var float: WellKnown.FloatValue.View? = nil
    public private(set) var int64: WellKnown.Int64Value.View? = nil
    public private(set) var uint64: WellKnown.UInt64Value.View? = nil
    public private(set) var int32: WellKnown.Int32Value.View? = nil
    public private(set) var uint32: WellKnown.UInt32Value.View? = nil
    public private(set) var bool: WellKnown.BoolValue.View? = nil
    public private(set) var string: WellKnown.StringValue.View? = nil
    public private(set) var bytes: WellKnown.BytesValue.View? = nil
    public private(set) var `struct`: WellKnown.Struct.View? = nil
    public private(set) var value: WellKnown.Value.View? = nil
    public private(set) var list: WellKnown.ListValue.View? = nil
    public private(set) var null: WellKnown.NullValue = WellKnown.NullValue(rawValue: 0)
    public private(set) var values: RepeatedView<MessageCodec<WellKnown.Value.View>> = RepeatedView()
    public private(set) var numbers: RepeatedView<MessageCodec<MapEntryView<StringCodec, MessageCodec<WellKnown.Int64Value.View>>>> = RepeatedView()
    public private(set) var either: Either? = nil

    public init() {}

    /// The alternatives of `either`.
    public enum Either {
      case nothing(WellKnown.NullValue)
      case anything(WellKnown.Value.View)
      case text(WellKnown.StringValue.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.StandardTypes.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.timestamp)
          case 18: try decoder.view(into: &self.duration)
          case 26: try decoder.view(into: &self.fieldMask)
          case 34: try decoder.view(into: &self.empty)
          case 42: try decoder.view(into: &self.any)
          case 50: try decoder.view(tag, into: &self.timestamps)
          case 58: try decoder.view(into: &self.double)
          case 66: try decoder.view(into: &self.float)
          case 74: try decoder.view(into: &self.int64)
          case 82: try decoder.view(into: &self.uint64)
          case 90: try decoder.view(into: &self.int32)
          case 98: try decoder.view(into: &self.uint32)
          case 106: try decoder.view(into: &self.bool)
          case 114: try decoder.view(into: &self.string)
          case 122: try decoder.view(into: &self.bytes)
          case 130: try decoder.view(into: &self.`struct`)
          case 138: try decoder.view(into: &self.value)
          case 146: try decoder.view(into: &self.list)
          case 152: self.null = try decoder.enumeration()
          case 162: try decoder.view(tag, into: &self.values)
          case 170: try decoder.view(tag, into: &self.numbers)
          case 176: self.either = .nothing(try decoder.enumeration())
          case 186:
            var message: WellKnown.Value.View? = nil
            if case .anything(let present)? = self.either { message = present }
            try decoder.view(into: &message)
            self.either = message.map { .anything($0) }
          case 194:
            var message: WellKnown.StringValue.View? = nil
            if case .text(let present)? = self.either { message = present }
            try decoder.view(into: &message)
            self.either = message.map { .text($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.StandardTypes.self)
        }
      }
    }

  }
}

extension WireTest.Question {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "subject"
      case 3: "action"
      case 4: "target"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: self.action = try decoder.string()
        case 34: try decoder.merge(into: &self.target)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Question.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if !self.action.isEmpty {
      size += 1 + WireSize.string(self.action)
    }
    if let value = self.target {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.target {
      encoder.message(34, value)
    }
    if !self.action.isEmpty {
      encoder.string(26, self.action)
    }
    if !self.subject.isEmpty {
      encoder.string(18, self.subject)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if let value = self.target { json.member("target", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "subject": try json.read(into: &self.subject)
      case "action": try json.read(into: &self.action)
      case "target": try json.read(into: &self.target)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Question {
  /// ``WireTest.Question``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var target: WireTest.Question.Target.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Question.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: self.action = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.target)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Question.self)
        }
      }
    }

  }
}

extension WireTest.Question.Target {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "application"
      case 2: "type"
      case 3: "id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.application = try decoder.string()
        case 18: self.type = try decoder.string()
        case 26: self.id = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WireTest.Question.Target.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.id.isEmpty {
      encoder.string(26, self.id)
    }
    if !self.type.isEmpty {
      encoder.string(18, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(10, self.application)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.id.isEmpty { json.member("id", self.id) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "id": try json.read(into: &self.id)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WireTest.Question.Target {
  /// ``WireTest.Question.Target``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WireTest.Question.Target.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.application = try decoder.borrowedString()
          case 18: self.type = try decoder.borrowedString()
          case 26: self.id = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WireTest.Question.Target.self)
        }
      }
    }

  }
}

extension WireTest.Files {
  /// `wire/test/kinds.proto`.
  public static let kinds = ProtoFile(
    name: "wire/test/kinds.proto", dependencies: [WellKnown.Files.any, WellKnown.Files.duration, WellKnown.Files.empty, WellKnown.Files.fieldMask, WellKnown.Files.`struct`, WellKnown.Files.timestamp, WellKnown.Files.wrappers],
    base64: "ChV3aXJlL3Rlc3Qva2luZHMucHJvdG8SCXdpcmUudGVzdBoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGhtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8aIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNrLnByb3RvGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGh5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8iwgMKB1NjYWxhcnMSFgoGZG91YmxlGAEgASgBUgZkb3VibGUSFAoFZmxvYXQYAiABKAJSBWZsb2F0EhQKBWludDMyGAMgASgFUgVpbnQzMhIUCgVpbnQ2NBgEIAEoA1IFaW50NjQSFgoGdWludDMyGAUgASgNUgZ1aW50MzISFgoGdWludDY0GAYgASgEUgZ1aW50NjQSFgoGc2ludDMyGAcgASgRUgZzaW50MzISFgoGc2ludDY0GAggASgSUgZzaW50NjQSGAoHZml4ZWQzMhgJIAEoB1IHZml4ZWQzMhIYCgdmaXhlZDY0GAogASgGUgdmaXhlZDY0EhoKCHNmaXhlZDMyGAsgASgPUghzZml4ZWQzMhIaCghzZml4ZWQ2NBgMIAEoEFIIc2ZpeGVkNjQSEgoEYm9vbBgNIAEoCFIEYm9vbBIWCgZzdHJpbmcYDiABKAlSBnN0cmluZxIUCgVieXRlcxgPIAEoDFIFYnl0ZXMSJgoFY29sb3IYECABKA4yEC53aXJlLnRlc3QuQ29sb3JSBWNvbG9yEicKDWxhc3RfcG9zc2libGUY/////wEgASgJUgxsYXN0UG9zc2libGUimgUKCU9wdGlvbmFscxIbCgZkb3VibGUYASABKAFIAFIGZG91YmxliAEBEhkKBWZsb2F0GAIgASgCSAFSBWZsb2F0iAEBEhkKBWludDMyGAMgASgFSAJSBWludDMyiAEBEhkKBWludDY0GAQgASgDSANSBWludDY0iAEBEhsKBnVpbnQzMhgFIAEoDUgEUgZ1aW50MzKIAQESGwoGdWludDY0GAYgASgESAVSBnVpbnQ2NIgBARIbCgZzaW50MzIYByABKBFIBlIGc2ludDMyiAEBEhsKBnNpbnQ2NBgIIAEoEkgHUgZzaW50NjSIAQESHQoHZml4ZWQzMhgJIAEoB0gIUgdmaXhlZDMyiAEBEh0KB2ZpeGVkNjQYCiABKAZICVIHZml4ZWQ2NIgBARIfCghzZml4ZWQzMhgLIAEoD0gKUghzZml4ZWQzMogBARIfCghzZml4ZWQ2NBgMIAEoEEgLUghzZml4ZWQ2NIgBARIXCgRib29sGA0gASgISAxSBGJvb2yIAQESGwoGc3RyaW5nGA4gASgJSA1SBnN0cmluZ4gBARIZCgVieXRlcxgPIAEoDEgOUgVieXRlc4gBARIrCgVjb2xvchgQIAEoDjIQLndpcmUudGVzdC5Db2xvckgPUgVjb2xvcogBAUIJCgdfZG91YmxlQggKBl9mbG9hdEIICgZfaW50MzJCCAoGX2ludDY0QgkKB191aW50MzJCCQoHX3VpbnQ2NEIJCgdfc2ludDMyQgkKB19zaW50NjRCCgoIX2ZpeGVkMzJCCgoIX2ZpeGVkNjRCCwoJX3NmaXhlZDMyQgsKCV9zZml4ZWQ2NEIHCgVfYm9vbEIJCgdfc3RyaW5nQggKBl9ieXRlc0IICgZfY29sb3IikgQKB1JlcGVhdHMSFgoGZG91YmxlGAEgAygBUgZkb3VibGUSFAoFZmxvYXQYAiADKAJSBWZsb2F0EhQKBWludDMyGAMgAygFUgVpbnQzMhIUCgVpbnQ2NBgEIAMoA1IFaW50NjQSFgoGdWludDMyGAUgAygNUgZ1aW50MzISFgoGdWludDY0GAYgAygEUgZ1aW50NjQSFgoGc2ludDMyGAcgAygRUgZzaW50MzISFgoGc2ludDY0GAggAygSUgZzaW50NjQSGAoHZml4ZWQzMhgJIAMoB1IHZml4ZWQzMhIYCgdmaXhlZDY0GAogAygGUgdmaXhlZDY0EhoKCHNmaXhlZDMyGAsgAygPUghzZml4ZWQzMhIaCghzZml4ZWQ2NBgMIAMoEFIIc2ZpeGVkNjQSEgoEYm9vbBgNIAMoCFIEYm9vbBIWCgZzdHJpbmcYDiADKAlSBnN0cmluZxIUCgVieXRlcxgPIAMoDFIFYnl0ZXMSJgoFY29sb3IYECADKA4yEC53aXJlLnRlc3QuQ29sb3JSBWNvbG9yEiwKB3NjYWxhcnMYESADKAsyEi53aXJlLnRlc3QuU2NhbGFyc1IHc2NhbGFycxIeCgh1bnBhY2tlZBgSIAMoEUICEABSCHVucGFja2VkEikKDnVucGFja2VkX2ZpeGVkGBMgAygGQgIQAFINdW5wYWNrZWRGaXhlZCK1CwoETWFwcxI2CgdzdHJpbmdzGAEgAygLMhwud2lyZS50ZXN0Lk1hcHMuU3RyaW5nc0VudHJ5UgdzdHJpbmdzEjMKBmludDMycxgCIAMoCzIbLndpcmUudGVzdC5NYXBzLkludDMyc0VudHJ5UgZpbnQzMnMSMwoGaW50NjRzGAMgAygLMhsud2lyZS50ZXN0Lk1hcHMuSW50NjRzRW50cnlSBmludDY0cxI2Cgd1aW50MzJzGAQgAygLMhwud2lyZS50ZXN0Lk1hcHMuVWludDMyc0VudHJ5Ugd1aW50MzJzEjYKB3VpbnQ2NHMYBSADKAsyHC53aXJlLnRlc3QuTWFwcy5VaW50NjRzRW50cnlSB3VpbnQ2NHMSNgoHc2ludDMycxgGIAMoCzIcLndpcmUudGVzdC5NYXBzLlNpbnQzMnNFbnRyeVIHc2ludDMycxI2CgdzaW50NjRzGAcgAygLMhwud2lyZS50ZXN0Lk1hcHMuU2ludDY0c0VudHJ5UgdzaW50NjRzEjkKCGZpeGVkMzJzGAggAygLMh0ud2lyZS50ZXN0Lk1hcHMuRml4ZWQzMnNFbnRyeVIIZml4ZWQzMnMSOQoIZml4ZWQ2NHMYCSADKAsyHS53aXJlLnRlc3QuTWFwcy5GaXhlZDY0c0VudHJ5UghmaXhlZDY0cxI8CglzZml4ZWQzMnMYCiADKAsyHi53aXJlLnRlc3QuTWFwcy5TZml4ZWQzMnNFbnRyeVIJc2ZpeGVkMzJzEjwKCXNmaXhlZDY0cxgLIAMoCzIeLndpcmUudGVzdC5NYXBzLlNmaXhlZDY0c0VudHJ5UglzZml4ZWQ2NHMSMAoFYm9vbHMYDCADKAsyGi53aXJlLnRlc3QuTWFwcy5Cb29sc0VudHJ5UgVib29scxo6CgxTdHJpbmdzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARo5CgtJbnQzMnNFbnRyeRIQCgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoA1IFdmFsdWU6AjgBGjkKC0ludDY0c0VudHJ5EhAKA2tleRgBIAEoA1IDa2V5EhQKBXZhbHVlGAIgASgBUgV2YWx1ZToCOAEaOgoMVWludDMyc0VudHJ5EhAKA2tleRgBIAEoDVIDa2V5EhQKBXZhbHVlGAIgASgCUgV2YWx1ZToCOAEaOgoMVWludDY0c0VudHJ5EhAKA2tleRgBIAEoBFIDa2V5EhQKBXZhbHVlGAIgASgMUgV2YWx1ZToCOAEaTAoMU2ludDMyc0VudHJ5EhAKA2tleRgBIAEoEVIDa2V5EiYKBXZhbHVlGAIgASgOMhAud2lyZS50ZXN0LkNvbG9yUgV2YWx1ZToCOAEaTgoMU2ludDY0c0VudHJ5EhAKA2tleRgBIAEoElIDa2V5EigKBXZhbHVlGAIgASgLMhIud2lyZS50ZXN0LlNjYWxhcnNSBXZhbHVlOgI4ARo7Cg1GaXhlZDMyc0VudHJ5EhAKA2tleRgBIAEoB1IDa2V5EhQKBXZhbHVlGAIgASgIUgV2YWx1ZToCOAEaTAoNRml4ZWQ2NHNFbnRyeRIQCgNrZXkYASABKAZSA2tleRIlCgV2YWx1ZRgCIAEoCzIPLndpcmUudGVzdC5UcmVlUgV2YWx1ZToCOAEaPAoOU2ZpeGVkMzJzRW50cnkSEAoDa2V5GAEgASgPUgNrZXkSFAoFdmFsdWUYAiABKA1SBXZhbHVlOgI4ARo8Cg5TZml4ZWQ2NHNFbnRyeRIQCgNrZXkYASABKBBSA2tleRIUCgV2YWx1ZRgCIAEoElIFdmFsdWU6AjgBGjgKCkJvb2xzRW50cnkSEAoDa2V5GAEgASgIUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASL9AgoHQ2hvaWNlcxIUCgR0ZXh0GAEgASgJSABSBHRleHQSFgoFYnl0ZXMYAiABKAxIAFIFYnl0ZXMSGAoGbnVtYmVyGAMgASgDSABSBm51bWJlchIUCgRmbGFnGAQgASgISABSBGZsYWcSHAoIZnJhY3Rpb24YBSABKAFIAFIIZnJhY3Rpb24SKAoFY29sb3IYBiABKA4yEC53aXJlLnRlc3QuQ29sb3JIAFIFY29sb3ISLgoHc2NhbGFycxgHIAEoCzISLndpcmUudGVzdC5TY2FsYXJzSABSB3NjYWxhcnMSMgoHbm90aGluZxgIIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eUgAUgdub3RoaW5nEhoKB2RlZmF1bHQYCiABKAlIAVIHZGVmYXVsdBIUCgRzZWxmGAsgASgJSAFSBHNlbGYSFAoEaW5pdBgMIAEoCUgBUgRpbml0Eg4KAmluGA0gASgJUgJpbkIICgZjaG9pY2VCBgoEdmlldyK0AwoEVHJlZRISCgRuYW1lGAEgASgJUgRuYW1lEiUKBWNoaWxkGAIgASgLMg8ud2lyZS50ZXN0LlRyZWVSBWNoaWxkEisKCGNoaWxkcmVuGAMgAygLMg8ud2lyZS50ZXN0LlRyZWVSCGNoaWxkcmVuEjAKBW5hbWVkGAQgAygLMhoud2lyZS50ZXN0LlRyZWUuTmFtZWRFbnRyeVIFbmFtZWQSJQoEbGVmdBgFIAEoCzIPLndpcmUudGVzdC5UcmVlSABSBGxlZnQSJwoFcmlnaHQYBiABKAsyDy53aXJlLnRlc3QuVHJlZUgAUgVyaWdodBIqCgRsZWFmGAcgASgLMhQud2lyZS50ZXN0LlRyZWUuTGVhZkgAUgRsZWFmGkkKCk5hbWVkRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSJQoFdmFsdWUYAiABKAsyDy53aXJlLnRlc3QuVHJlZVIFdmFsdWU6AjgBGkEKBExlYWYSFAoFdmFsdWUYASABKAVSBXZhbHVlEiMKBGJhY2sYAiABKAsyDy53aXJlLnRlc3QuVHJlZVIEYmFja0IICgZicmFuY2gi1goKDVN0YW5kYXJkVHlwZXMSOAoJdGltZXN0YW1wGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJdGltZXN0YW1wEjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbhI5CgpmaWVsZF9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IJZmllbGRNYXNrEiwKBWVtcHR5GAQgASgLMhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5UgVlbXB0eRImCgNhbnkYBSABKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgNhbnkSOgoKdGltZXN0YW1wcxgGIAMoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnRpbWVzdGFtcHMSNAoGZG91YmxlGAcgASgLMhwuZ29vZ2xlLnByb3RvYnVmLkRvdWJsZVZhbHVlUgZkb3VibGUSMQoFZmxvYXQYCCABKAsyGy5nb29nbGUucHJvdG9idWYuRmxvYXRWYWx1ZVIFZmxvYXQSMQoFaW50NjQYCSABKAsyGy5nb29nbGUucHJvdG9idWYuSW50NjRWYWx1ZVIFaW50NjQSNAoGdWludDY0GAogASgLMhwuZ29vZ2xlLnByb3RvYnVmLlVJbnQ2NFZhbHVlUgZ1aW50NjQSMQoFaW50MzIYCyABKAsyGy5nb29nbGUucHJvdG9idWYuSW50MzJWYWx1ZVIFaW50MzISNAoGdWludDMyGAwgASgLMhwuZ29vZ2xlLnByb3RvYnVmLlVJbnQzMlZhbHVlUgZ1aW50MzISLgoEYm9vbBgNIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5Cb29sVmFsdWVSBGJvb2wSNAoGc3RyaW5nGA4gASgLMhwuZ29vZ2xlLnByb3RvYnVmLlN0cmluZ1ZhbHVlUgZzdHJpbmcSMQoFYnl0ZXMYDyABKAsyGy5nb29nbGUucHJvdG9idWYuQnl0ZXNWYWx1ZVIFYnl0ZXMSLwoGc3RydWN0GBAgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIGc3RydWN0EiwKBXZhbHVlGBEgASgLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgV2YWx1ZRIuCgRsaXN0GBIgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZVIEbGlzdBIuCgRudWxsGBMgASgOMhouZ29vZ2xlLnByb3RvYnVmLk51bGxWYWx1ZVIEbnVsbBIuCgZ2YWx1ZXMYFCADKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBnZhbHVlcxI/CgdudW1iZXJzGBUgAygLMiUud2lyZS50ZXN0LlN0YW5kYXJkVHlwZXMuTnVtYmVyc0VudHJ5UgdudW1iZXJzEjYKB25vdGhpbmcYFiABKA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSABSB25vdGhpbmcSNAoIYW55dGhpbmcYFyABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVIAFIIYW55dGhpbmcSMgoEdGV4dBgYIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZUgAUgR0ZXh0GlcKDE51bWJlcnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIxCgV2YWx1ZRgCIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlUgV2YWx1ZToCOAFCCAoGZWl0aGVyItgBCghRdWVzdGlvbhIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIYCgdzdWJqZWN0GAIgASgJUgdzdWJqZWN0EhYKBmFjdGlvbhgDIAEoCVIGYWN0aW9uEjIKBnRhcmdldBgEIAEoCzIaLndpcmUudGVzdC5RdWVzdGlvbi5UYXJnZXRSBnRhcmdldBpOCgZUYXJnZXQSIAoLYXBwbGljYXRpb24YASABKAlSC2FwcGxpY2F0aW9uEhIKBHR5cGUYAiABKAlSBHR5cGUSDgoCaWQYAyABKAlSAmlkKl8KBUNvbG9yEhUKEUNPTE9SX1VOU1BFQ0lGSUVEEAASDQoJQ09MT1JfUkVEEAESEwoPQ09MT1JfREFSS19CTFVFEAISGwoOQ09MT1JfTkVHQVRJVkUQ////////////AWIGcHJvdG8z")
}
