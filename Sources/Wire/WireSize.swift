/// Bytes that values take on the wire, tags left out: for `encodedSize`.
public enum WireSize {
  /// A varint: one byte for each seven bits.
  @inlinable
  public static func varint(_ value: UInt64) -> Int { (70 &- (value | 1).leadingZeroBitCount) / 7 }

  /// An `int32`, `int64` or enum: negative numbers take ten bytes.
  @inlinable
  public static func int(_ value: Int64) -> Int { self.varint(UInt64(bitPattern: value)) }

  /// A `sint32` or `sint64`.
  @inlinable
  public static func zigzag(_ value: Int64) -> Int { self.varint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))) }

  /// Something of `count` bytes with its length before it.
  @inlinable
  public static func lengthPrefixed(_ count: Int) -> Int { self.varint(UInt64(count)) + count }

  /// A `string` with its length.
  @inlinable
  public static func string(_ value: String) -> Int { self.lengthPrefixed(value.utf8.count) }

  /// `bytes` with their length.
  @inlinable
  public static func bytes(_ value: [UInt8]) -> Int { self.lengthPrefixed(value.count) }

  /// A nested message with its length.
  @inlinable
  public static func message<M: Message>(_ value: M) -> Int { self.lengthPrefixed(value.encodedSize) }

  /// The elements of a repeated field, none of them copied; the length of a packed one is left out.
  @inline(__always)
  @inlinable
  public static func sum<T>(_ values: [T], _ size: (T) -> Int) -> Int {
    let values = values.span
    var sum = 0
    for index in values.indices { sum &+= size(values[index]) }
    return sum
  }
}
