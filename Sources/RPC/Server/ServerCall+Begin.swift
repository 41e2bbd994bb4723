internal import HTTP2

extension ServerCall {
  /// What a call's header fields say to the protocol.
  private struct Fields {
    var isPost = false
    var isGRPC = false
    var path = UnsafeRawBufferPointer(start: nil, count: 0)
    var traceparent: UnsafeRawBufferPointer?
    var timeout: UnsafeRawBufferPointer?
    var encoding: UnsafeRawBufferPointer?
    var acceptedEncodings: UnsafeRawBufferPointer?
    var hasBinary = false

    init(_ block: borrowing HeaderBlock) {
      block.visit { name, value in
        // Lengths before bytes, and one byte before all: HTTP/2 knows few names that begin with a colon.
        switch (name.count, name[0]) {
        case (5, UInt8(ascii: ":")): path = value
        case (7, UInt8(ascii: ":")) where name[1] == UInt8(ascii: "m"): isPost = value.isEqual(to: "POST")
        case (11, UInt8(ascii: "t")) where name.isEqual(to: "traceparent"): traceparent = value
        case (12, UInt8(ascii: "c")) where name.isEqual(to: "content-type"): isGRPC = Self.isGRPC(value)
        case (12, UInt8(ascii: "g")) where name.isEqual(to: "grpc-timeout"): timeout = value
        case (13, UInt8(ascii: "g")) where name.isEqual(to: "grpc-encoding"): encoding = value
        case (20, UInt8(ascii: "g")) where name.isEqual(to: "grpc-accept-encoding"): acceptedEncodings = value
        default: if Metadata.isBinary(name) { hasBinary = true }
        }
        return true
      }
    }

    /// `application/grpc`, with or without `+proto`, with or without parameters. Another codec is not ours.
    private static func isGRPC(_ value: UnsafeRawBufferPointer) -> Bool {
      guard value.count >= 16, UnsafeRawBufferPointer(rebasing: value[..<16]).isEqual(to: "application/grpc") else {
        return false
      }
      guard value.count > 16 else { return true }
      let rest = UnsafeRawBufferPointer(rebasing: value[16...])
      if rest[0] == UInt8(ascii: ";") { return true }
      guard rest.count >= 6, UnsafeRawBufferPointer(rebasing: rest[..<6]).isEqual(to: "+proto") else { return false }
      return rest.count == 6 || rest[6] == UInt8(ascii: ";")
    }
  }

  /// The header fields are complete: decides whether the call is one, and whose.
  func begin(on connection: ServerConnection) {
    hasBegun = true
    startedAt = connection.now
    shard.counters.streamsOpen += 1
    guard !isHeaderListTooLarge else {
      let limit = shard.limits.http2.headerListBytes
      return finish(
        RPCError(.resourceExhausted, "the header fields are larger than the limit of \(limit) bytes"), on: connection)
    }
    let fields = Fields(headers)
    guard fields.isPost else { return refuse(httpStatus: "405", "allow", "POST", on: connection) }
    guard fields.isGRPC else { return refuse(httpStatus: "415", "accept", "application/grpc", on: connection) }
    guard let method = methods.find(fields.path) else {
      let path = String(decoding: fields.path.prefix(200), as: UTF8.self)
      return finish(RPCError(.unimplemented, "unknown method \(path)"), on: connection)
    }
    self.method = method
    traceparent = fields.traceparent
    do throws(RPCError) {
      try check(fields, on: connection)
      try interceptors.admit(self)
    } catch {
      return finish(error, on: connection)
    }
    if method.streamsRequests { dispatch(on: connection) }
  }

  private func check(_ fields: borrowing Fields, on connection: ServerConnection) throws(RPCError) {
    if let name = fields.encoding {
      guard let encoding = MessageEncoding(name) else {
        let name = String(decoding: name.prefix(40), as: UTF8.self)
        var error = RPCError(.unimplemented, "grpc-encoding \(name) is not supported")
        error.metadata.addProtocolField("grpc-accept-encoding", "\(MessageEncoding.accepted)")
        throw error
      }
      requestEncoding = encoding
    }
    if let list = fields.acceptedEncodings {
      acceptedEncodings = MessageEncoding.listHasGzip(list) ? .gzip : .identity
    }
    if let text = fields.timeout {
      guard let timeout = Timeout.parse(text) else { throw RPCError(.internal, "grpc-timeout is malformed") }
      self.timeout = timeout
    }
    // A fast path doesn't read metadata, but what is wrong in it is wrong for every call.
    hasBinaryMetadata = fields.hasBinary
    if fields.hasBinary { _ = try Metadata(headers, hasBinary: true) }
    if connection.runningHandlers >= shard.limits.runningHandlers {
      throw RPCError(.resourceExhausted, "too many calls of this connection are still running")
    }
  }
}
