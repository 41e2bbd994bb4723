internal import Glibc

/// A list of header fields in one flat piece of memory, in the order of the wire.
///
/// No `String`, `Array` or dictionary per field: an entry is two lengths, the name and the value. Names are lower case,
/// as HTTP/2 demands. A block is searched front to back; there are about ten fields in a call.
@safe public struct HeaderBlock: ~Copyable {
  private var bytes = ByteQueue(capacity: 512)
  /// How many fields there are.
  public private(set) var count = 0
  /// The size that RFC 9113 §6.5.2 gives the list: names, values, and 32 for each field.
  public private(set) var listSize = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  /// Appends a field; the caller has checked that both are legal on the wire.
  public mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let size = 8 &+ name.count &+ value.count
    let target = unsafe bytes.reserve(size)
    unsafe target.storeBytes(of: UInt32(truncatingIfNeeded: name.count), as: UInt32.self)
    unsafe target.storeBytes(of: UInt32(truncatingIfNeeded: value.count), toByteOffset: 4, as: UInt32.self)
    if let source = name.baseAddress { unsafe memcpy(target + 8, source, name.count) }
    if let source = value.baseAddress { unsafe memcpy(target + 8 + name.count, source, value.count) }
    bytes.commit(size)
    count &+= 1
    listSize &+= 32 &+ name.count &+ value.count
  }

  /// Appends a field with a constant name.
  public mutating func append(_ name: StaticString, _ value: UnsafeRawBufferPointer) {
    unsafe append(name: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), value: value)
  }

  /// Appends a field with a constant name.
  public mutating func append(_ name: StaticString, _ value: String) {
    var value = value
    value.withUTF8 { unsafe append(name, UnsafeRawBufferPointer($0)) }
  }

  /// Appends a field.
  public mutating func append(_ name: String, _ value: String) {
    var name = name
    var value = value
    name.withUTF8 { name in
      value.withUTF8 { value in
        unsafe append(name: UnsafeRawBufferPointer(name), value: UnsafeRawBufferPointer(value))
      }
    }
  }

  /// The value of the first field with that name; valid until the block is changed.
  public func first(_ name: StaticString) -> UnsafeRawBufferPointer? {
    var found: UnsafeRawBufferPointer?
    unsafe visit { field, value in
      guard field.count == name.utf8CodeUnitCount, unsafe field.isEqual(to: name) else { return true }
      unsafe found = value
      return false
    }
    return unsafe found
  }

  /// Calls `body` with each field until it returns false; the buffers are valid in the call only.
  @inline(__always)
  public func visit(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool) {
    let all = unsafe bytes.readable
    guard var cursor = all.baseAddress else { return }
    for _ in 0..<count {
      let nameCount = unsafe Int(cursor.loadUnaligned(as: UInt32.self))
      let valueCount = unsafe Int(cursor.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
      let name = unsafe UnsafeRawBufferPointer(start: cursor + 8, count: nameCount)
      let value = unsafe UnsafeRawBufferPointer(start: cursor + 8 + nameCount, count: valueCount)
      guard unsafe body(name, value) else { return }
      unsafe cursor += 8 &+ nameCount &+ valueCount
    }
  }

  /// Empties the block and keeps its memory.
  public mutating func removeAll() {
    bytes.removeAll()
    count = 0
    listSize = 0
  }

  /// Empties the block and gives back memory beyond `limit` bytes.
  public mutating func trim(to limit: Int) {
    removeAll()
    bytes.trim(to: limit)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes are exactly those of a constant.
  @inline(__always)
  public func isEqual(to other: StaticString) -> Bool {
    guard count == other.utf8CodeUnitCount else { return false }
    guard let base = baseAddress else { return true }
    return unsafe memcmp(base, other.utf8Start, count) == 0
  }
}
