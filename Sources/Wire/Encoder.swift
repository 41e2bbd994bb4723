/// Writes a message from its last byte to its first, into memory that the caller measured with `encodedSize`.
///
/// Backwards, because a nested message stands behind its own length: once its content is written the length is known, and
/// nothing is measured twice, however deep it lies. So whoever calls writes the last field first.
///
/// Every write checks that it fits: running out of room is a mistake of this program, never of a peer, and stops it.
@frozen
public struct Encoder {
  @usableFromInline let start: UnsafeMutableRawPointer
  /// The first byte that is written.
  @usableFromInline var cursor: UnsafeMutableRawPointer
  @usableFromInline let end: UnsafeMutableRawPointer

  /// Starts behind the last byte of `buffer`. The message fills the buffer if that is as large as its `encodedSize`.
  @inlinable
  public init(_ buffer: UnsafeMutableRawBufferPointer) {
    // An empty buffer may have no address; nothing is written through this one.
    self.start = buffer.baseAddress ?? UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped
    self.end = self.start + buffer.count
    self.cursor = self.end
  }

  /// The bytes written so far.
  @inlinable
  public var count: Int { self.end - self.cursor }

  /// Takes the `count` bytes before those that are written.
  @inline(__always)
  @inlinable
  mutating func take(_ count: Int) -> UnsafeMutableRawPointer {
    precondition(self.cursor - self.start >= count, "the buffer is smaller than encodedSize")
    self.cursor -= count
    return self.cursor
  }

  /// Writes a bare varint: a tag, a length, or the element of a packed field.
  @inline(__always)
  @inlinable
  public mutating func varint(_ value: UInt64) {
    if value < 0x80 {
      self.take(1).storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    } else {
      self.longVarint(value)
    }
  }

  @inline(never)
  @usableFromInline mutating func longVarint(_ value: UInt64) {
    var place = self.take(WireSize.varint(value))
    var rest = value
    while rest >= 0x80 {
      place.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, as: UInt8.self)
      place += 1
      rest &>>= 7
    }
    place.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
  }

  /// Writes two varints, the one that stands first given first: a tag and what follows it.
  @inline(__always)
  @inlinable
  mutating func varints(_ first: UInt32, _ second: UInt64) {
    if UInt64(first) | second < 0x80 {
      let both = UInt16(truncatingIfNeeded: first) | UInt16(truncatingIfNeeded: second) &<< 8
      self.take(2).storeBytes(of: both.littleEndian, as: UInt16.self)
    } else {
      self.longVarint(second)
      self.longVarint(UInt64(first))
    }
  }

  /// Writes a bare fixed-width number, the lowest byte first.
  @inlinable
  public mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
    self.take(MemoryLayout<T>.size).storeBytes(of: value.littleEndian, as: T.self)
  }

  /// Writes a bare `int32`, `int64` or enum's number.
  @inlinable
  public mutating func int(_ value: Int64) { self.varint(UInt64(bitPattern: value)) }

  /// Writes a bare `sint32` or `sint64`.
  @inlinable
  public mutating func zigzag(_ value: Int64) { self.varint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))) }
}
