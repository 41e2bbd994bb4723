internal import HTTP2
internal import Wire

extension RPCError {
  /// The longest grpc-message and status details that are sent, in bytes before coding: header fields should stay
  /// within the 8 KiB that every peer takes.
  private static let sentMessageBytes = 1024
  private static let sentDetailBytes = 3072

  /// Writes status and message as trailers, then details and metadata as far as they fit.
  ///
  /// - Parameters:
  ///   - more: metadata besides the error's own.
  ///   - limit: the size that the block should not exceed, as RFC 9113 §6.5.2 counts it.
  func write(to block: inout HeaderBlock, with more: [Metadata] = [], limit: Int = .max) {
    block.append("grpc-status", String(code.rawValue))
    var sent = message
    if sent.utf8.count > Self.sentMessageBytes {
      sent = String(decoding: sent.utf8.prefix(Self.sentMessageBytes), as: UTF8.self)
    }
    if !sent.isEmpty {
      PercentCoding.encode(sent).withUnsafeBytes { block.append("grpc-message", $0) }
    }
    if !details.isEmpty {
      let status = GoogleRPC.Status(
        code: Int32(truncatingIfNeeded: code.rawValue), message: sent,
        details: details.map { WellKnown.AnyMessage(typeUrl: $0.typeURL, value: $0.value) })
      let bytes = status.encoded()
      if bytes.count <= Self.sentDetailBytes, block.listSize + bytes.count / 3 * 4 + 64 <= limit {
        block.append("grpc-status-details-bin", Base64.encode(bytes))
      }
    }
    for metadata in [metadata] + more where block.listSize + metadata.listSize <= limit {
      metadata.write(to: &block)
    }
  }

  /// Reads the status out of trailers; nil if there is none, and `.some(nil)` if it is OK.
  static func read(from block: borrowing HeaderBlock) -> RPCError?? {
    guard let text = block.first("grpc-status") else { return .none }
    if text.isEqual(to: "0") { return .some(nil) }
    guard let number = Int(String(decoding: text, as: UTF8.self)), number >= 0 else {
      return RPCError(.unknown, "the server sent a malformed grpc-status")
    }
    guard number != 0 else { return .some(nil) }
    var error = RPCError(StatusCode(rawValue: number), "")
    if let message = block.first("grpc-message") { error.message = PercentCoding.decode(message) }
    if let coded = block.first("grpc-status-details-bin"), let bytes = Base64.decode(coded),
      let status = try? GoogleRPC.Status(decoding: bytes)
    {
      error.details = status.details.map { ErrorDetail(typeURL: $0.typeUrl, value: $0.value) }
    }
    if let pushback = block.first("grpc-retry-pushback-ms") {
      let milliseconds = Int(String(decoding: pushback, as: UTF8.self)) ?? -1
      error.pushback = milliseconds < 0 ? .never : .after(.milliseconds(milliseconds))
    }
    // A server whose own metadata is malformed has still told its status.
    error.metadata = (try? Metadata(block)) ?? Metadata()
    return error
  }
}
