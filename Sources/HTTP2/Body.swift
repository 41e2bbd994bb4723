internal import CNghttp2
internal import Glibc

/// Where nghttp2 reads a stream's body from.
func bodyProvider(_ stream: Stream) -> nghttp2_data_provider {
  var provider = unsafe nghttp2_data_provider()
  unsafe provider.source.ptr = Unmanaged.passUnretained(stream).toOpaque()
  unsafe provider.read_callback = { _, _, buffer, length, flags, source, context in
    // nghttp2 gives all of them, and the stream lives as long as it is open on the wire.
    let source = unsafe source.unsafelyUnwrapped.pointee.ptr.unsafelyUnwrapped
    return unsafe Unmanaged<Session>.fromOpaque(context.unsafelyUnwrapped)._withUnsafeGuaranteedRef { session in
      unsafe Unmanaged<Stream>.fromOpaque(source)._withUnsafeGuaranteedRef { stream in
        unsafe stream.fill(buffer.unsafelyUnwrapped, length, &flags.unsafelyUnwrapped.pointee, in: session)
      }
    }
  }
  return unsafe provider
}

extension Stream {
  /// Moves bytes of the body into a DATA frame; the callback's contract is nghttp2's.
  func fill(
    _ buffer: UnsafeMutablePointer<UInt8>, _ length: Int, _ flags: inout UInt32, in session: Session
  ) -> Int {
    let count = min(outbound.count, length)
    if count > 0, let source = unsafe outbound.readable.baseAddress {
      unsafe memcpy(buffer, source, count)
      outbound.consume(count)
      lastProgress = session.now
    }
    if notifyWhenDrained, outbound.count <= lowWaterMark {
      notifyWhenDrained = false
      session.mark(self, .drained)
    }
    guard outbound.isEmpty else { return count }
    if isOutboundEnded {
      endBody(&flags, in: session)
    } else if count == 0 {
      isDeferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    }
    return count
  }

  private func endBody(_ flags: inout UInt32, in session: Session) {
    flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
    guard hasTrailers else { return }
    flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
    // A failure is a lack of memory, of which the session itself will report.
    if outboundTrailers.isEmpty, let constantTrailers = unsafe constantTrailers {
      _ = unsafe nghttp2_submit_trailer(session.handle, id, constantTrailers.fields, constantTrailers.count)
    } else {
      let (fields, count) = unsafe session.resources.layOut(constantTrailers, outboundTrailers)
      _ = unsafe nghttp2_submit_trailer(session.handle, id, fields, count)
    }
    if session.role == .server, !isRemoteEnded { session.endedEarly.append(id) }
  }
}
