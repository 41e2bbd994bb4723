/// How one element of a borrowed field is read: the declared type of the `.proto` file as a Swift type.
public protocol ValueCodec {
  /// What an element reads as.
  associatedtype Value
  /// The element of no bytes.
  static var empty: Value { get }
  /// The wire type of one element by itself: 2 for strings, bytes and messages, which are never packed.
  static var wireType: UInt32 { get }
  /// Whether values that come in several pieces are merged: messages are.
  static var isMerged: Bool { get }
  /// Reads one element, its tag already read.
  static func read(from decoder: inout Decoder) throws(WireError) -> Value
}

extension ValueCodec {
  @inlinable
  public static var isMerged: Bool { false }
}

/// The codec of `int32`.
public enum Int32Codec: ValueCodec {
  @inlinable
  public static var empty: Int32 { 0 }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Int32 { try decoder.int32() }
}

/// The codec of `int64`.
public enum Int64Codec: ValueCodec {
  @inlinable
  public static var empty: Int64 { 0 }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Int64 { try decoder.int64() }
}

/// The codec of `uint32`.
public enum UInt32Codec: ValueCodec {
  @inlinable
  public static var empty: UInt32 { 0 }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> UInt32 { try decoder.uint32() }
}

/// The codec of `uint64`.
public enum UInt64Codec: ValueCodec {
  @inlinable
  public static var empty: UInt64 { 0 }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> UInt64 { try decoder.uint64() }
}

/// The codec of `sint32`.
public enum SInt32Codec: ValueCodec {
  @inlinable
  public static var empty: Int32 { 0 }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Int32 { try decoder.sint32() }
}

/// The codec of `sint64`.
public enum SInt64Codec: ValueCodec {
  @inlinable
  public static var empty: Int64 { 0 }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Int64 { try decoder.sint64() }
}

/// The codec of `fixed32`.
public enum Fixed32Codec: ValueCodec {
  @inlinable
  public static var empty: UInt32 { 0 }
  @inlinable
  public static var wireType: UInt32 { 5 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> UInt32 { try decoder.fixed32() }
}

/// The codec of `fixed64`.
public enum Fixed64Codec: ValueCodec {
  @inlinable
  public static var empty: UInt64 { 0 }
  @inlinable
  public static var wireType: UInt32 { 1 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> UInt64 { try decoder.fixed64() }
}

/// The codec of `sfixed32`.
public enum SFixed32Codec: ValueCodec {
  @inlinable
  public static var empty: Int32 { 0 }
  @inlinable
  public static var wireType: UInt32 { 5 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Int32 { try decoder.sfixed32() }
}

/// The codec of `sfixed64`.
public enum SFixed64Codec: ValueCodec {
  @inlinable
  public static var empty: Int64 { 0 }
  @inlinable
  public static var wireType: UInt32 { 1 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Int64 { try decoder.sfixed64() }
}

/// The codec of `float`.
public enum FloatCodec: ValueCodec {
  @inlinable
  public static var empty: Float { 0 }
  @inlinable
  public static var wireType: UInt32 { 5 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Float { try decoder.float() }
}

/// The codec of `double`.
public enum DoubleCodec: ValueCodec {
  @inlinable
  public static var empty: Double { 0 }
  @inlinable
  public static var wireType: UInt32 { 1 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Double { try decoder.double() }
}

/// The codec of `bool`.
public enum BoolCodec: ValueCodec {
  @inlinable
  public static var empty: Bool { false }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> Bool { try decoder.bool() }
}

/// The codec of an enum.
public enum EnumerationCodec<E: Enumeration>: ValueCodec {
  @inlinable
  public static var empty: E { E() }
  @inlinable
  public static var wireType: UInt32 { 0 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> E { try decoder.enumeration() }
}

/// The codec of `string`, read in place.
public enum StringCodec: ValueCodec {
  @inlinable
  public static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }
  @inlinable
  public static var wireType: UInt32 { 2 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> UnsafeRawBufferPointer {
    try decoder.borrowedString()
  }
}

/// The codec of `bytes`, read in place.
public enum BytesCodec: ValueCodec {
  @inlinable
  public static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }
  @inlinable
  public static var wireType: UInt32 { 2 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> UnsafeRawBufferPointer {
    try decoder.borrowedBytes()
  }
}

/// The codec of a message, read in place.
public enum MessageCodec<V: MessageView>: ValueCodec {
  @inlinable
  public static var empty: V { V() }
  @inlinable
  public static var isMerged: Bool { true }
  @inlinable
  public static var wireType: UInt32 { 2 }
  @inlinable
  public static func read(from decoder: inout Decoder) throws(WireError) -> V { try decoder.message() }
}
