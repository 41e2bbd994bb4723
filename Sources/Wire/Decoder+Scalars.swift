/// One value of each scalar type. Varints wider than the type are cut to it, as every protobuf implementation does.
extension Decoder {
  /// Reads `int32`.
  @inlinable
  public mutating func int32() throws(WireError) -> Int32 { Int32(truncatingIfNeeded: try self.varint()) }

  /// Reads `int64`.
  @inlinable
  public mutating func int64() throws(WireError) -> Int64 { Int64(bitPattern: try self.varint()) }

  /// Reads `uint32`.
  @inlinable
  public mutating func uint32() throws(WireError) -> UInt32 { UInt32(truncatingIfNeeded: try self.varint()) }

  /// Reads `uint64`.
  @inlinable
  public mutating func uint64() throws(WireError) -> UInt64 { try self.varint() }

  /// Reads `sint32` (zigzag).
  @inlinable
  public mutating func sint32() throws(WireError) -> Int32 {
    let value = UInt32(truncatingIfNeeded: try self.varint())
    return Int32(bitPattern: value &>> 1) ^ -Int32(bitPattern: value & 1)
  }

  /// Reads `sint64` (zigzag).
  @inlinable
  public mutating func sint64() throws(WireError) -> Int64 {
    let value = try self.varint()
    return Int64(bitPattern: value &>> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// Reads `fixed32`.
  @inlinable
  public mutating func fixed32() throws(WireError) -> UInt32 { try self.fixed(UInt32.self) }

  /// Reads `fixed64`.
  @inlinable
  public mutating func fixed64() throws(WireError) -> UInt64 { try self.fixed(UInt64.self) }

  /// Reads `sfixed32`.
  @inlinable
  public mutating func sfixed32() throws(WireError) -> Int32 { try self.fixed(Int32.self) }

  /// Reads `sfixed64`.
  @inlinable
  public mutating func sfixed64() throws(WireError) -> Int64 { try self.fixed(Int64.self) }

  /// Reads `float`.
  @inlinable
  public mutating func float() throws(WireError) -> Float { Float(bitPattern: try self.fixed(UInt32.self)) }

  /// Reads `double`.
  @inlinable
  public mutating func double() throws(WireError) -> Double { Double(bitPattern: try self.fixed(UInt64.self)) }

  /// Reads `bool`: any number but 0 is true.
  @inlinable
  public mutating func bool() throws(WireError) -> Bool { try self.varint() != 0 }

  /// Reads an enum, named or not.
  @inlinable
  public mutating func enumeration<E: Enumeration>(_ type: E.Type = E.self) throws(WireError) -> E {
    E(rawValue: try self.int32())
  }
}
