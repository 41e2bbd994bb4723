/// Writes fields one behind the other into memory that the caller measured with `encodedSize`.
///
/// Every write checks that it fits: running out of room is a mistake of this program, never of a peer, and stops it.
@frozen
public struct Encoder {
  @usableFromInline let start: UnsafeMutableRawPointer
  @usableFromInline var cursor: UnsafeMutableRawPointer
  @usableFromInline let end: UnsafeMutableRawPointer

  /// Starts at the first byte of `buffer`.
  @inlinable
  public init(_ buffer: UnsafeMutableRawBufferPointer) {
    // An empty buffer may have no address; nothing is written through this one.
    self.start = buffer.baseAddress ?? UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped
    self.cursor = self.start
    self.end = self.start + buffer.count
  }

  /// The bytes written so far.
  @inlinable
  public var count: Int { self.cursor - self.start }

  @inline(__always)
  @inlinable
  mutating func put(_ byte: UInt8) {
    precondition(self.cursor < self.end, "the buffer is smaller than encodedSize")
    self.cursor.storeBytes(of: byte, as: UInt8.self)
    self.cursor += 1
  }

  /// Writes a bare varint: a tag, a length, or the element of a packed field.
  @inline(__always)
  @inlinable
  public mutating func varint(_ value: UInt64) {
    if value < 0x80 { self.put(UInt8(truncatingIfNeeded: value)) } else { self.longVarint(value) }
  }

  @inline(never)
  @usableFromInline mutating func longVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      self.put(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    self.put(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes bytes as they are.
  @inlinable
  public mutating func raw(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    precondition(self.end - self.cursor >= bytes.count, "the buffer is smaller than encodedSize")
    self.cursor.copyMemory(from: source, byteCount: bytes.count)
    self.cursor += bytes.count
  }

  /// Writes a bare fixed-width number, the lowest byte first.
  @inlinable
  public mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
    precondition(self.end - self.cursor >= MemoryLayout<T>.size, "the buffer is smaller than encodedSize")
    self.cursor.storeBytes(of: value.littleEndian, as: T.self)
    self.cursor += MemoryLayout<T>.size
  }

  /// Writes a bare `int32`, `int64` or enum's number.
  @inlinable
  public mutating func int(_ value: Int64) { self.varint(UInt64(bitPattern: value)) }

  /// Writes a bare `sint32` or `sint64`.
  @inlinable
  public mutating func zigzag(_ value: Int64) { self.varint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))) }
}
