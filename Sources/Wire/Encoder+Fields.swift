/// A whole field: tag (field number << 3 | wire type) and value. Whether a default value is left out is the caller's
/// decision, as it depends on the field's presence.
extension Encoder {
  /// Writes `int32`, `int64` or an enum's number.
  @inlinable
  public mutating func int(_ tag: UInt32, _ value: Int64) { self.varints(tag, UInt64(bitPattern: value)) }

  /// Writes `uint32` or `uint64`.
  @inlinable
  public mutating func uint(_ tag: UInt32, _ value: UInt64) { self.varints(tag, value) }

  /// Writes `sint32` or `sint64`.
  @inlinable
  public mutating func zigzag(_ tag: UInt32, _ value: Int64) {
    self.zigzag(value)
    self.varint(UInt64(tag))
  }

  /// Writes `fixed32`, `fixed64`, `sfixed32` or `sfixed64`.
  @inlinable
  public mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_ tag: UInt32, _ value: T) {
    self.fixed(value)
    self.varint(UInt64(tag))
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
    let utf8 = value.utf8
    let isWritten: Void? = utf8.withContiguousStorageIfAvailable { self.bytes(tag, UnsafeRawBufferPointer($0)) }
    if isWritten == nil { self.bytes(tag, [UInt8](utf8)) }
  }

  /// Writes `bytes`.
  @inlinable
  public mutating func bytes(_ tag: UInt32, _ value: [UInt8]) {
    value.withUnsafeBytes { bytes in self.bytes(tag, bytes) }
  }

  /// Writes `bytes`, or a `string` that is known to be UTF-8.
  @inlinable
  public mutating func bytes(_ tag: UInt32, _ value: UnsafeRawBufferPointer) {
    let place = self.take(value.count)
    if let source = value.baseAddress { place.copyMemory(from: source, byteCount: value.count) }
    self.varints(tag, UInt64(value.count))
  }

  /// Writes what has a length before it: a nested message, a packed field, a map entry.
  ///
  /// - Parameter content: writes what stands behind the length.
  @inline(__always)
  @inlinable
  public mutating func lengthPrefixed(_ tag: UInt32, _ content: (inout Encoder) -> Void) {
    let behind = self.cursor
    content(&self)
    self.varints(tag, UInt64(behind - self.cursor))
  }

  /// Writes a nested message.
  @inlinable
  public mutating func message<M: Message>(_ tag: UInt32, _ value: borrowing M) {
    // Not by ``lengthPrefixed(_:_:)``: a closure would copy the message to capture it.
    let behind = self.cursor
    value.encode(into: &self)
    self.varints(tag, UInt64(behind - self.cursor))
  }

  /// Writes the elements of a repeated field, the last one first, none of them copied.
  @inline(__always)
  @inlinable
  public mutating func elements<T>(_ values: [T], _ write: (inout Encoder, borrowing T) -> Void) {
    self.elements(values.span, write)
  }

  /// `~Copyable` although every element could be copied: that, and only that, keeps the optimizer from doing it, which would
  /// cost a reference count for each string in a message.
  @inline(__always)
  @inlinable
  mutating func elements<T: ~Copyable>(_ values: Span<T>, _ write: (inout Encoder, borrowing T) -> Void) {
    var index = values.count
    while index > 0 {
      index &-= 1
      write(&self, values[index])
    }
  }

  /// Writes a packed field, unless it is empty.
  @inline(__always)
  @inlinable
  public mutating func packed<T>(_ tag: UInt32, _ values: [T], _ write: (inout Encoder, borrowing T) -> Void) {
    if values.isEmpty { return }
    self.lengthPrefixed(tag) { encoder in encoder.elements(values, write) }
  }

  /// Writes the entries of a map, in the order given.
  ///
  /// - Parameter write: writes the value as field 2, then the key as field 1.
  @inlinable
  public mutating func map<K, V>(
    _ tag: UInt32, _ entries: [(key: K, value: V)], _ write: (inout Encoder, K, V) -> Void
  ) {
    self.elements(entries) { encoder, entry in
      encoder.lengthPrefixed(tag) { encoder in write(&encoder, entry.key, entry.value) }
    }
  }
}
