internal import HTTP2

/// gRPC's message framing: a flag byte, four bytes of length (big endian), the message.
enum Framing {
  static let prefixSize = 5
  /// The flag of a message that is compressed by `grpc-encoding`.
  static let compressedFlag: UInt8 = 1

  /// What stands at the front of a buffer.
  enum Front {
    /// A message of that many bytes behind its prefix, all there.
    case message(Int, isCompressed: Bool)
    /// More bytes are needed: that many in all, as far as known.
    case incomplete(needed: Int)
    /// The buffer is empty.
    case empty
    case failed(RPCError)
  }

  /// Looks at the next message before anything is allocated for it.
  ///
  /// - Parameter encoding: what the call's `grpc-encoding` says; without one no message may be compressed.
  static func front(
    of bytes: UnsafeRawBufferPointer, limit: Int, encoding: MessageEncoding = .identity
  ) -> Front {
    guard bytes.count >= prefixSize else { return bytes.isEmpty ? .empty : .incomplete(needed: prefixSize) }
    let flag = bytes[0]
    let length = Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    guard flag == 0 || flag == compressedFlag && encoding != .identity else {
      let fault = flag == 1 ? "a message is compressed, but no grpc-encoding was named" : "the message flag is unknown"
      return .failed(RPCError(.internal, fault))
    }
    guard length <= limit else {
      return .failed(RPCError(.resourceExhausted, "a message of \(length) bytes is larger than the limit of \(limit)"))
    }
    guard bytes.count >= prefixSize + length else { return .incomplete(needed: prefixSize + length) }
    return .message(length, isCompressed: flag == compressedFlag)
  }
}

extension ByteQueue {
  /// Appends one message that `body` writes, behind its prefix.
  @inline(__always)
  mutating func appendMessage(capacity: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) {
    let prefix = reserve(Framing.prefixSize + capacity)
    let length = body(UnsafeMutableRawBufferPointer(start: prefix + Framing.prefixSize, count: capacity))
    precondition(length >= 0 && length <= capacity, "more was written than was asked for")
    prefix.storeBytes(of: 0, as: UInt8.self)
    prefix.storeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian, toByteOffset: 1, as: UInt32.self)
    commit(Framing.prefixSize + length)
  }
}
