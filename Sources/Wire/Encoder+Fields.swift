/// A whole field: tag (field number << 3 | wire type) and value. Whether a default value is left out is the caller's
/// decision, as it depends on the field's presence.
extension Encoder {
  /// Writes `int32`, `int64` or an enum's number.
  @inlinable
  public mutating func int(_ tag: UInt32, _ value: Int64) {
    self.varint(UInt64(tag))
    self.int(value)
  }

  /// Writes `uint32` or `uint64`.
  @inlinable
  public mutating func uint(_ tag: UInt32, _ value: UInt64) {
    self.varint(UInt64(tag))
    self.varint(value)
  }

  /// Writes `sint32` or `sint64`.
  @inlinable
  public mutating func zigzag(_ tag: UInt32, _ value: Int64) {
    self.varint(UInt64(tag))
    self.zigzag(value)
  }

  /// Writes `fixed32`, `fixed64`, `sfixed32` or `sfixed64`.
  @inlinable
  public mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_ tag: UInt32, _ value: T) {
    self.varint(UInt64(tag))
    self.fixed(value)
  }

  /// Writes `float`.
  @inlinable
  public mutating func float(_ tag: UInt32, _ value: Float) { self.fixed(tag, value.bitPattern) }

  /// Writes `double`.
  @inlinable
  public mutating func double(_ tag: UInt32, _ value: Double) { self.fixed(tag, value.bitPattern) }

  /// Writes `bool`.
  @inlinable
  public mutating func bool(_ tag: UInt32, _ value: Bool) { self.uint(tag, value ? 1 : 0) }

  /// Writes `string`.
  @inlinable
  public mutating func string(_ tag: UInt32, _ value: String) {
    self.varint(UInt64(tag))
    self.varint(UInt64(value.utf8.count))
    if value.utf8.withContiguousStorageIfAvailable({ self.raw(UnsafeRawBufferPointer($0)) }) == nil {
      for byte in value.utf8 { self.put(byte) }
    }
  }

  /// Writes `bytes`.
  @inlinable
  public mutating func bytes(_ tag: UInt32, _ value: [UInt8]) {
    value.withUnsafeBytes { bytes in self.bytes(tag, bytes) }
  }

  /// Writes `bytes`, or a `string` that is known to be UTF-8.
  @inlinable
  public mutating func bytes(_ tag: UInt32, _ value: UnsafeRawBufferPointer) {
    self.header(tag, length: value.count)
    self.raw(value)
  }

  /// Writes a nested message.
  @inlinable
  public mutating func message<M: Message>(_ tag: UInt32, _ value: M) {
    self.header(tag, length: value.encodedSize)
    value.encode(into: &self)
  }

  /// Writes a tag and a length: what a nested message, a packed field or a map entry begins with.
  @inlinable
  public mutating func header(_ tag: UInt32, length: Int) {
    self.varint(UInt64(tag))
    self.varint(UInt64(length))
  }
}
