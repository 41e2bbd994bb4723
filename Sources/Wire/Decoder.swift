/// A cursor over the bytes of a message: bounds-checked, and never reading a byte twice.
///
/// It is moved through nested messages by narrowing ``end``, so that nesting and memory are accounted in one place. After
/// an error it must not be used again.
@frozen
public struct Decoder {
  @usableFromInline var cursor: UnsafeRawPointer
  /// Where the current message ends.
  @usableFromInline var end: UnsafeRawPointer
  @usableFromInline var levelsLeft: Int
  @usableFromInline var elementBytesLeft: Int

  /// Starts at the first of `bytes`, which must outlive the decoder.
  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) {
    // An empty buffer may have no address; any will do where nothing is read, and this one is not null.
    let start = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    self.init(start, start + bytes.count, levelsLeft: WireLimits.nesting)
  }

  @inlinable
  init(_ start: UnsafeRawPointer, _ end: UnsafeRawPointer, levelsLeft: Int) {
    self.cursor = start
    self.end = end
    self.levelsLeft = levelsLeft
    self.elementBytesLeft = WireLimits.elementBytes
  }

  /// Whether the current message has no bytes left.
  @inlinable
  public var isAtEnd: Bool { self.cursor >= self.end }

  @inlinable
  var remaining: Int { self.end - self.cursor }

  /// The next tag (field number << 3 | wire type), or nil at the end of the current message.
  @inline(__always)
  @inlinable
  public mutating func nextTag() throws(WireError) -> UInt32? {
    guard self.cursor < self.end else { return nil }
    let tag = try self.anyTag()
    // Field number 0, or wire types 6 and 7.
    if tag < 8 || tag & 7 > 5 { throw WireError(.malformedTag) }
    return tag
  }

  /// A tag of any field number and wire type.
  @inline(__always)
  @inlinable
  mutating func anyTag() throws(WireError) -> UInt32 {
    if let byte = self.oneByteVarint() { return UInt32(byte) }
    return try self.longTag()
  }

  /// A base-128 varint of at most ten bytes.
  @inline(__always)
  @inlinable
  public mutating func varint() throws(WireError) -> UInt64 {
    if let byte = self.oneByteVarint() { return UInt64(byte) }
    return try self.longVarint()
  }

  /// A length that lies within the current message.
  @inline(__always)
  @inlinable
  public mutating func length() throws(WireError) -> Int {
    let length = if let byte = self.oneByteVarint() { Int(byte) } else { Int(try self.longLength()) }
    if length > self.remaining { throw WireError(.truncated) }
    return length
  }

  /// Most varints: those below 128.
  @inline(__always)
  @inlinable
  mutating func oneByteVarint() -> UInt8? {
    guard self.cursor < self.end else { return nil }
    let byte = self.cursor.load(as: UInt8.self)
    guard byte < 0x80 else { return nil }
    self.cursor += 1
    return byte
  }

  @inline(never)
  @usableFromInline mutating func longTag() throws(WireError) -> UInt32 { try self.varint32(elseThrow: .malformedTag) }

  @inline(never)
  @usableFromInline mutating func longLength() throws(WireError) -> UInt32 {
    try self.varint32(elseThrow: .malformedVarint)
  }

  private mutating func varint32(elseThrow code: WireError.Code) throws(WireError) -> UInt32 {
    let value = try self.longVarint(bytes: WireLimits.lengthBytes, elseThrow: code)
    if value > UInt64(UInt32.max) { throw WireError(code) }
    return UInt32(truncatingIfNeeded: value)
  }

  @inline(never)
  @usableFromInline mutating func longVarint() throws(WireError) -> UInt64 {
    try self.longVarint(bytes: WireLimits.varintBytes, elseThrow: .malformedVarint)
  }

  /// What exceeds 64 bits in the tenth byte is dropped, as other implementations do.
  private mutating func longVarint(bytes: Int, elseThrow code: WireError.Code) throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<bytes {
      guard self.cursor < self.end else { throw WireError(.truncated) }
      let byte = self.cursor.load(as: UInt8.self)
      self.cursor += 1
      value |= UInt64(byte & 0x7f) &<< UInt64(7 &* index)
      if byte < 0x80 { return value }
    }
    throw WireError(code)
  }

  @inlinable
  mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type) throws(WireError) -> T {
    if self.remaining < MemoryLayout<T>.size { throw WireError(.truncated) }
    let value = self.cursor.loadUnaligned(as: T.self)
    self.cursor += MemoryLayout<T>.size
    return T(littleEndian: value)
  }

  /// Narrows the decoder to the nested message whose length comes next.
  ///
  /// - Returns: The end of the enclosing message, for ``leave(_:)``.
  @inline(__always)
  @inlinable
  mutating func enter() throws(WireError) -> UnsafeRawPointer {
    let length = try self.length()
    if self.levelsLeft == 0 { throw WireError(.nestedTooDeep) }
    self.levelsLeft -= 1
    let outer = self.end
    self.end = self.cursor + length
    return outer
  }

  @inline(__always)
  @inlinable
  mutating func leave(_ outer: UnsafeRawPointer) {
    self.levelsLeft += 1
    self.end = outer
  }
}
