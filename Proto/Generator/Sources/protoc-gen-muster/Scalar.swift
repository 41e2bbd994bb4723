import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Everything that depends on the declared type of a value, as the pieces of Swift that handle it.
struct Scalar {
  enum Size {
    case fixed(Int)
    case computed((String) -> String)
  }

  /// The owned type.
  let type: String
  /// The owned value of no bytes.
  let empty: String
  /// The method of Decoder that reads an owned value.
  let reader: String
  /// The `ValueCodec` that reads a borrowed value.
  let codec: String
  /// The borrowed type.
  let viewType: String
  let wireType: Int
  let size: Size
  /// The method of Encoder, and what it is given.
  let writer: String
  let argument: (String) -> String
  /// Whether a value is not the default. Floats compare bits, since -0 is written.
  let isSet: (String) -> String

  /// A varint that fits 64 signed bits, and so on: elements can stand packed, without a tag each.
  var isPackable: Bool { self.wireType != 2 }

  func tag(_ number: Int) -> Int { number << 3 | self.wireType }

  var fixedSize: Int? {
    if case .fixed(let size) = self.size { size } else { nil }
  }

  func sizeExpression(_ value: String) -> String {
    switch self.size {
    case .fixed(let size): "\(size)"
    case .computed(let expression): expression(value)
    }
  }

  func write(tag: Int, _ value: String) -> String { "encoder.\(self.writer)(\(tag), \(self.argument(value)))" }

  /// One element of a packed field.
  func writeBare(_ value: String) -> String {
    switch self.writer {
    case "uint": "encoder.varint(\(self.argument(value)))"
    case "bool": "encoder.varint(\(value) ? 1 : 0)"
    case "float", "double": "encoder.fixed(\(value).bitPattern)"
    default: "encoder.\(self.writer)(\(self.argument(value)))"
    }
  }

  private static let borrowed = "UnsafeRawBufferPointer"

  private static func varint(_ type: String, _ reader: String, _ writer: String, cast: String) -> Scalar {
    let measure = ["int": "int", "uint": "varint", "zigzag": "zigzag"][writer] ?? writer
    let argument: (String) -> String = { type == cast ? $0 : "\(cast)(\($0))" }
    return Scalar(
      type: type, empty: "0", reader: reader, codec: Naming.codec(reader), viewType: type, wireType: 0,
      size: .computed { "WireSize.\(measure)(\(argument($0)))" }, writer: writer, argument: argument,
      isSet: { "\($0) != 0" })
  }

  private static func fixed(_ type: String, _ reader: String, bytes: Int, writer: String = "fixed") -> Scalar {
    Scalar(
      type: type, empty: "0", reader: reader, codec: Naming.codec(reader), viewType: type, wireType: bytes == 8 ? 1 : 5,
      size: .fixed(bytes), writer: writer, argument: { $0 },
      isSet: { writer == "fixed" ? "\($0) != 0" : "\($0).bitPattern != 0" })
  }

  init(
    type: String, empty: String, reader: String, codec: String, viewType: String, wireType: Int, size: Size,
    writer: String, argument: @escaping (String) -> String, isSet: @escaping (String) -> String
  ) {
    self.type = type
    self.empty = empty
    self.reader = reader
    self.codec = codec
    self.viewType = viewType
    self.wireType = wireType
    self.size = size
    self.writer = writer
    self.argument = argument
    self.isSet = isSet
  }

  init(_ field: FieldDescriptor) throws {
    switch field.type {
    case .int32: self = .varint("Int32", "int32", "int", cast: "Int64")
    case .int64: self = .varint("Int64", "int64", "int", cast: "Int64")
    case .uint32: self = .varint("UInt32", "uint32", "uint", cast: "UInt64")
    case .uint64: self = .varint("UInt64", "uint64", "uint", cast: "UInt64")
    case .sint32: self = .varint("Int32", "sint32", "zigzag", cast: "Int64")
    case .sint64: self = .varint("Int64", "sint64", "zigzag", cast: "Int64")
    case .fixed32: self = .fixed("UInt32", "fixed32", bytes: 4)
    case .fixed64: self = .fixed("UInt64", "fixed64", bytes: 8)
    case .sfixed32: self = .fixed("Int32", "sfixed32", bytes: 4)
    case .sfixed64: self = .fixed("Int64", "sfixed64", bytes: 8)
    case .float: self = .fixed("Float", "float", bytes: 4, writer: "float")
    case .double: self = .fixed("Double", "double", bytes: 8, writer: "double")
    case .bool:
      self.init(
        type: "Bool", empty: "false", reader: "bool", codec: "BoolCodec", viewType: "Bool", wireType: 0,
        size: .fixed(1), writer: "bool", argument: { $0 }, isSet: { $0 })
    case .string, .bytes:
      let isString = field.type == .string
      self.init(
        type: isString ? "String" : "[UInt8]", empty: isString ? "\"\"" : "[]", reader: isString ? "string" : "bytes",
        codec: isString ? "StringCodec" : "BytesCodec", viewType: Self.borrowed, wireType: 2,
        size: .computed { "WireSize.\(isString ? "string" : "bytes")(\($0))" }, writer: isString ? "string" : "bytes",
        argument: { $0 }, isSet: { "!\($0).isEmpty" })
    case .enum:
      let type = Naming.type(field.enumType)
      self.init(
        type: type, empty: "\(type)(rawValue: 0)", reader: "enumeration", codec: "EnumerationCodec<\(type)>",
        viewType: type, wireType: 0, size: .computed { "WireSize.int(Int64(\($0).rawValue))" }, writer: "int",
        argument: { "Int64(\($0).rawValue)" }, isSet: { "\($0).rawValue != 0" })
    case .message:
      let type = Naming.type(field.messageType)
      self.init(
        type: type, empty: "\(type)()", reader: "message", codec: "MessageCodec<\(type).View>",
        viewType: "\(type).View", wireType: 2, size: .computed { "WireSize.message(\($0))" }, writer: "message",
        argument: { $0 }, isSet: { "\($0) != nil" })
    default: throw GeneratorError("\(field.fullName): groups are not supported")
    }
  }
}

extension Naming {
  /// `sint32` is read by `SInt32Codec`.
  fileprivate static func codec(_ reader: String) -> String {
    let words = ["uint": "UInt", "sint": "SInt", "sfixed": "SFixed"]
    for (prefix, word) in words where reader.hasPrefix(prefix) {
      return word + reader.dropFirst(prefix.count) + "Codec"
    }
    return reader.prefix(1).uppercased() + reader.dropFirst() + "Codec"
  }
}
