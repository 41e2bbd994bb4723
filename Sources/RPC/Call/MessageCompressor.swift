internal import Gzip
internal import HTTP2
internal import Wire

/// Inflates and compresses messages. One for each reactor, whose calls take turns: nothing is kept from one message to
/// the next.
final class MessageCompressor {
  /// The largest message that is compressed, in bytes: others wait for the loop meanwhile, about 10 ms at this size.
  static let compressedBytes = 1 << 20
  /// The smallest that is: gzip's header and trailer alone take 18 bytes.
  static let worthwhileBytes = 64

  private var inflater: Inflater?
  private var deflater: Deflater?
  /// The message before it is compressed.
  private var plain = ByteQueue(capacity: 16)

  /// Inflates one message.
  ///
  /// - Returns: its bytes, valid until ``trim()`` or the next call.
  /// - Throws: RESOURCE_EXHAUSTED beyond `limit`, before more is inflated; INTERNAL if it is no gzip.
  func inflate(_ message: UnsafeRawBufferPointer, limit: Int) throws(RPCError) -> UnsafeRawBufferPointer {
    do throws(GzipError) {
      return try usableInflater().inflate(message, limit: limit)
    } catch {
      trim()
      switch error {
      case .tooLarge:
        throw RPCError(.resourceExhausted, "a message inflates to more than the limit of \(limit) bytes")
      case .outOfMemory: throw RPCError(.resourceExhausted, "there is no memory to inflate a message")
      case .malformed: throw RPCError(.internal, "a compressed message is not valid gzip")
      case .truncated: throw RPCError(.internal, "a compressed message ends in the middle")
      }
    }
  }

  /// Gives back what a large message took.
  func trim() { inflater?.trim() }

  /// Appends a message behind its prefix: compressed, or as it is if that is no larger.
  ///
  /// - Parameter size: its encoded size.
  func append<M: Message>(_ message: M, size: Int, to queue: inout ByteQueue) {
    if size >= Self.worthwhileBytes, size <= Self.compressedBytes, let deflater = usableDeflater() {
      encode(message, size: size)
      defer { plain.trim(to: 16) }
      if queue.appendCompressed(plain.readable, by: deflater) { return }
    }
    queue.appendMessage(message, size: size)
  }

  /// Appends a message that is encoded already, in the same way.
  func append(_ message: UnsafeRawBufferPointer, to queue: inout ByteQueue) {
    if message.count >= Self.worthwhileBytes, message.count <= Self.compressedBytes, let deflater = usableDeflater(),
      queue.appendCompressed(message, by: deflater)
    {
      return
    }
    queue.appendMessage(capacity: message.count) { buffer in
      buffer.copyMemory(from: message)
      return message.count
    }
  }

  private func encode<M: Message>(_ message: M, size: Int) {
    let target = UnsafeMutableRawBufferPointer(start: plain.reserve(size), count: size)
    var encoder = Encoder(target)
    message.encode(into: &encoder)
    plain.commit(encoder.count)
  }

  private func usableInflater() throws(GzipError) -> Inflater {
    if let inflater { return inflater }
    let made = try Inflater()
    inflater = made
    return made
  }

  /// nil without memory for one: then messages go as they are.
  private func usableDeflater() -> Deflater? {
    if deflater == nil { deflater = try? Deflater() }
    return deflater
  }
}

extension ByteQueue {
  /// Appends one message behind its prefix.
  mutating func appendMessage<M: Message>(_ message: M, size: Int) {
    appendMessage(capacity: size) { buffer in
      var encoder = Encoder(buffer)
      message.encode(into: &encoder)
      return encoder.count
    }
  }

  /// Appends one message compressed, behind its prefix; false, and nothing, if that would be no smaller.
  fileprivate mutating func appendCompressed(_ message: UnsafeRawBufferPointer, by deflater: Deflater) -> Bool {
    let room = message.count - 1
    let prefix = reserve(Framing.prefixSize + room)
    let body = UnsafeMutableRawBufferPointer(start: prefix + Framing.prefixSize, count: room)
    guard let length = deflater.deflate(message, into: body) else { return false }
    prefix.storeBytes(of: Framing.compressedFlag, as: UInt8.self)
    prefix.storeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian, toByteOffset: 1, as: UInt32.self)
    commit(Framing.prefixSize + length)
    return true
  }
}
