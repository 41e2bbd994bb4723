/// What is preceded by its length: bytes, strings, messages, packed fields, map entries.
extension Decoder {
  /// Reads `bytes` in place.
  @inlinable
  public mutating func borrowedBytes() throws(WireError) -> UnsafeRawBufferPointer {
    let length = try self.length()
    let slice = UnsafeRawBufferPointer(start: self.cursor, count: length)
    self.cursor += length
    return slice
  }

  /// Reads `string` in place: valid UTF-8.
  @inlinable
  public mutating func borrowedString() throws(WireError) -> UnsafeRawBufferPointer {
    let slice = try self.borrowedBytes()
    if !isValidUTF8(slice) { throw WireError(.invalidUTF8) }
    return slice
  }

  /// Reads `bytes`.
  @inlinable
  public mutating func bytes() throws(WireError) -> [UInt8] { [UInt8](try self.borrowedBytes()) }

  /// Reads `string`.
  @inlinable
  public mutating func string() throws(WireError) -> String {
    let slice = try self.borrowedBytes()
    guard let string = validatedString(slice) else { throw WireError(.invalidUTF8) }
    return string
  }

  /// Merges a nested message into `value`.
  @inlinable
  public mutating func merge<M: Mergeable>(into value: inout M) throws(WireError) {
    let outer = try self.enter()
    try value.merge(from: &self)
    self.leave(outer)
  }

  /// Merges a nested message into `value`, which is made if there was none.
  @inlinable
  public mutating func merge<M: Mergeable>(into value: inout M?) throws(WireError) {
    var message = value.take() ?? M()
    try self.merge(into: &message)
    value = message
  }

  /// Reads one more element of a repeated message.
  @inlinable
  public mutating func append<M: Mergeable>(to values: inout [M]) throws(WireError) {
    try self.chargeElement(MemoryLayout<M>.stride)
    let index = values.count
    // Filled where it stays: a copy would cost a reference count for each of its strings.
    values.append(M())
    do throws(WireError) {
      try self.merge(into: &values[index])
    } catch {
      throw error.atIndex(index)
    }
  }

  /// Reads one more element of any other repeated field.
  @inlinable
  public mutating func append<T>(
    to values: inout [T], _ read: (inout Decoder) throws(WireError) -> T
  ) throws(WireError) {
    do throws(WireError) {
      values.append(try read(&self))
    } catch {
      throw error.atIndex(values.count)
    }
  }

  /// Reads the elements of a packed field whose elements are varints.
  @inlinable
  public mutating func appendPacked<T>(
    to values: inout [T], _ read: (inout Decoder) throws(WireError) -> T
  ) throws(WireError) {
    let length = try self.length()
    let outer = self.end
    self.end = self.cursor + length
    while self.cursor < self.end { try self.append(to: &values, read) }
    self.end = outer
  }

  /// Reads the elements of a packed field whose elements all have `size` bytes.
  @inlinable
  public mutating func appendPacked<T>(
    to values: inout [T], size: Int, _ read: (inout Decoder) throws(WireError) -> T
  ) throws(WireError) {
    let length = try self.length()
    if length % size != 0 { throw WireError(.malformedPacked) }
    values.reserveCapacity(values.count + length / size)
    for _ in 0..<(length / size) { values.append(try read(&self)) }
  }

  /// Reads one map entry; a missing key or value is that type's default, and the last value of a key wins.
  ///
  /// An entry that holds any other field is an unknown field as a whole, as in Google's implementation.
  ///
  /// - Parameter mergeValue: Reads one occurrence of the value: pieces of a message are merged.
  @inlinable
  public mutating func entry<K: Hashable, V>(
    of map: inout [K: V], key: K, keyTag: UInt32, _ readKey: (inout Decoder) throws(WireError) -> K,
    value: V, valueTag: UInt32, _ mergeValue: (inout V, inout Decoder) throws(WireError) -> Void
  ) throws(WireError) {
    try self.chargeElement(MemoryLayout<K>.stride + MemoryLayout<V>.stride)
    var key = key
    var value = value
    var isUnknown = false
    let outer = try self.enter()
    while let tag = try self.nextTag() {
      do throws(WireError) {
        switch tag {
        case keyTag: key = try readKey(&self)
        case valueTag: try mergeValue(&value, &self)
        default:
          isUnknown = true
          try self.skip(tag)
        }
      } catch {
        throw error.inEntry(tag)
      }
    }
    self.leave(outer)
    if !isUnknown { map[key] = value }
  }

  /// Reads a message that nothing came before.
  @inlinable
  public mutating func message<M: Mergeable>(_ type: M.Type = M.self) throws(WireError) -> M {
    var value = M()
    try self.merge(into: &value)
    return value
  }

  @inlinable
  mutating func chargeElement(_ bytes: Int) throws(WireError) {
    self.elementBytesLeft -= bytes
    if self.elementBytesLeft < 0 { throw WireError(.tooLarge) }
  }
}
