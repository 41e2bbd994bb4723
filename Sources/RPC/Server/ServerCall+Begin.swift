internal import HTTP2

extension ServerCall {
  /// What a call's header fields say to the protocol.
  private struct Fields {
    var isPost = false
    var isGRPC = false
    var path = UnsafeRawBufferPointer(start: nil, count: 0)
    var timeout: UnsafeRawBufferPointer?
    var encoding: UnsafeRawBufferPointer?
    var acceptedEncodings: UnsafeRawBufferPointer?

    init(_ block: borrowing HeaderBlock) {
      block.visit { name, value in
        // Lengths before bytes: most names are decided by their length alone.
        switch name.count {
        case 5 where name.isEqual(to: ":path"): path = value
        case 7 where name.isEqual(to: ":method"): isPost = value.isEqual(to: "POST")
        case 12 where name.isEqual(to: "content-type"): isGRPC = Self.isGRPC(value)
        case 12 where name.isEqual(to: "grpc-timeout"): timeout = value
        case 13 where name.isEqual(to: "grpc-encoding"): encoding = value
        case 20 where name.isEqual(to: "grpc-accept-encoding"): acceptedEncodings = value
        default: break
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
  func begin() {
    guard let connection else { return }
    hasBegun = true
    startedAt = connection.now
    shard.counters.streamsOpen += 1
    guard !isHeaderListTooLarge else {
      let limit = shard.limits.http2.headerListBytes
      return finish(RPCError(.resourceExhausted, "the header fields are larger than the limit of \(limit) bytes"))
    }
    let fields = Fields(headers)
    guard fields.isPost else { return refuse(httpStatus: "405", "allow", "POST") }
    guard fields.isGRPC else { return refuse(httpStatus: "415", "accept", "application/grpc") }
    guard let method = shard.methods.find(fields.path) else {
      let path = String(decoding: fields.path.prefix(200), as: UTF8.self)
      return finish(RPCError(.unimplemented, "unknown method \(path)"))
    }
    self.method = method
    do throws(RPCError) {
      try check(fields)
      for interceptor in shard.interceptors {
        if let identity = try interceptor.admit(CallHead(self)) { self.identity = identity }
      }
    } catch {
      return finish(error)
    }
    if method.descriptor.kind.streamsRequests { dispatch() }
  }

  private func check(_ fields: Fields) throws(RPCError) {
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
    if let connection, connection.runningHandlers >= shard.limits.runningHandlers {
      throw RPCError(.resourceExhausted, "too many calls of this connection are still running")
    }
  }
}
