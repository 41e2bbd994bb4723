internal import Glibc

/// A list of header fields in one flat piece of memory, in the order of the wire.
///
/// No `String`, `Array` or dictionary per field: an entry is two lengths, the name and the value. Names are lower case,
/// as HTTP/2 demands. A block is searched front to back; there are about ten fields in a call.
@safe public struct HeaderBlock: ~Copyable {
  /// Holds the fields of an ordinary call.
  private static let usualBytes = 512

  private var base: UnsafeMutableRawPointer
  private var capacity = usualBytes
  private var used = 0
  /// How many fields there are.
  public private(set) var count = 0

  public init() { unsafe base = .allocate(byteCount: capacity, alignment: 8) }

  deinit { unsafe base.deallocate() }

  public var isEmpty: Bool { count == 0 }

  /// The size that RFC 9113 §6.5.2 gives the list: names, values, and 32 for each field.
  public var listSize: Int { used &+ 24 &* count }

  /// Appends a field; the caller has checked that both are legal on the wire.
  public mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    let size = 8 &+ name.count &+ value.count
    if size > capacity &- used { grow(by: size) }
    let target = unsafe base + used
    unsafe target.storeBytes(of: UInt64(truncatingIfNeeded: name.count | value.count &<< 32), as: UInt64.self)
    if let source = name.baseAddress { unsafe memcpy(target + 8, source, name.count) }
    if let source = value.baseAddress { unsafe memcpy(target + 8 + name.count, source, value.count) }
    used &+= size
    count &+= 1
  }

  private mutating func grow(by size: Int) {
    let larger = max(capacity * 2, used + size)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
    unsafe memcpy(moved, base, used)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = larger
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

  /// All fields, one behind the other, each as two 32-bit counts, the name and the value; valid until the block is changed.
  public var records: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: used) }

  /// Calls `body` with each field until it returns false; the buffers are valid in the call only.
  @inline(__always)
  public func visit(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool) {
    var cursor = unsafe UnsafeRawPointer(base)
    for _ in 0..<count {
      let counts = unsafe cursor.loadUnaligned(as: UInt64.self)
      let nameCount = Int(truncatingIfNeeded: counts & 0xFFFF_FFFF)
      let valueCount = Int(truncatingIfNeeded: counts >> 32)
      let name = unsafe UnsafeRawBufferPointer(start: cursor + 8, count: nameCount)
      let value = unsafe UnsafeRawBufferPointer(start: cursor + 8 + nameCount, count: valueCount)
      guard unsafe body(name, value) else { return }
      unsafe cursor += 8 &+ nameCount &+ valueCount
    }
  }

  /// Empties the block and keeps its memory.
  public mutating func removeAll() {
    used = 0
    count = 0
  }

  /// Empties the block and gives back memory beyond `limit` bytes.
  public mutating func trim(to limit: Int) {
    removeAll()
    guard capacity > max(limit, Self.usualBytes) else { return }
    unsafe base.deallocate()
    capacity = max(limit, Self.usualBytes)
    unsafe base = .allocate(byteCount: capacity, alignment: 8)
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
