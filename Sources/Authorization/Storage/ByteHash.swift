/// Hashing and comparing of byte strings that never become a `String`.
///
/// The hash folds 64 x 64 bit products (the family of wyhash) from a random seed: a tenant can't pick ids that collide
/// and thereby slow down the checks of a whole node.
enum ByteHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let whitening: UInt64 = 0xD6E8_FEB8_6659_FD93

  static func makeSeed() -> UInt64 { UInt64.random(in: .min ... .max) }

  @inline(__always)
  static func hash(_ bytes: UnsafeRawBufferPointer, tag: UInt32, seed: UInt64) -> UInt64 {
    let length = bytes.count
    let secret = seed ^ whitening
    var state = fold(seed ^ UInt64(truncatingIfNeeded: length) ^ (UInt64(tag) << 32), factor)
    guard let start = bytes.baseAddress else { return fold(state, factor) }
    var offset = 0
    while offset &+ 8 <= length {
      state = fold(state ^ start.loadUnaligned(fromByteOffset: offset, as: UInt64.self), secret)
      offset = offset &+ 8
    }
    if offset < length { state = fold(state ^ tail(start, from: offset, to: length), secret) }
    return fold(state, factor)
  }

  /// The half of the hash that tables keep.
  @inline(__always)
  static func short(_ bytes: UnsafeRawBufferPointer, tag: UInt32, seed: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash(bytes, tag: tag, seed: seed) >> 32)
  }

  /// Whether as many bytes as `key` has stand at `other`.
  @inline(__always)
  static func equal(_ key: UnsafeRawBufferPointer, _ other: UnsafeRawPointer) -> Bool {
    guard let start = key.baseAddress else { return true }
    var offset = 0
    while offset &+ 8 <= key.count {
      let a = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if a != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset = offset &+ 8
    }
    return offset == key.count || tail(start, from: offset, to: key.count) == tail(other, from: offset, to: key.count)
  }

  /// The last one to seven bytes as a number.
  @inline(__always)
  private static func tail(_ start: UnsafeRawPointer, from offset: Int, to end: Int) -> UInt64 {
    var value: UInt64 = 0
    var offset = offset
    if offset &+ 4 <= end {
      value = UInt64(start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      offset = offset &+ 4
    }
    while offset < end {
      value = value << 8 | UInt64(start.load(fromByteOffset: offset, as: UInt8.self))
      offset = offset &+ 1
    }
    return value
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}

extension String {
  /// Calls `body` with the text's UTF-8 bytes, without a copy where the text is stored so.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
