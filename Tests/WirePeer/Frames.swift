import Glibc

/// Reads frames from a descriptor through a buffer.
struct FrameReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var consumed = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next frame, or nil at the end of the input.
  mutating func next() -> [UInt8]? {
    guard let prefix = self.take(4) else { return nil }
    let length = prefix.reversed().reduce(0) { $0 << 8 | Int($1) }
    return self.take(length)
  }

  private mutating func take(_ count: Int) -> [UInt8]? {
    while self.buffer.count - self.consumed < count {
      guard self.fill() else { return nil }
    }
    defer { self.consumed += count }
    return Array(self.buffer[self.consumed..<(self.consumed + count)])
  }

  private mutating func fill() -> Bool {
    self.buffer.removeFirst(self.consumed)
    self.consumed = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { chunk, count in
      count = max(0, read(self.descriptor, chunk.baseAddress, chunk.count))
    }
    self.buffer += chunk
    return !chunk.isEmpty
  }
}

/// Writes one frame to the standard output.
func writeFrame(_ payload: [UInt8]) {
  let length = UInt32(payload.count)
  let frame = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + payload
  var written = 0
  frame.withUnsafeBytes { bytes in
    while written < bytes.count {
      let count = write(1, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0 { exit(1) }
      written += count
    }
  }
}
