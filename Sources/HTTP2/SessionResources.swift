internal import CNghttp2

/// What the sessions of one thread share: nghttp2's callbacks and options, the allocator, scratch memory.
///
/// Not for use by two threads.
@safe public final class SessionResources {
  let limits: HTTP2Limits
  let callbacks: OpaquePointer
  let options: OpaquePointer
  let allocator = SizeClassAllocator()
  private(set) var scratch: UnsafeMutablePointer<nghttp2_nv>
  private var scratchCapacity = 64

  /// Allocates the shared parts.
  ///
  /// - Throws: ``HTTP2Error`` with code `outOfMemory`.
  public init(limits: HTTP2Limits = .init()) throws(HTTP2Error) {
    self.limits = limits
    guard let callbacks = unsafe makeCallbacks() else { throw HTTP2Error(.outOfMemory, "no memory for callbacks") }
    guard let options = unsafe makeOptions(limits) else {
      unsafe nghttp2_session_callbacks_del(callbacks)
      throw HTTP2Error(.outOfMemory, "no memory for options")
    }
    unsafe self.callbacks = callbacks
    unsafe self.options = options
    unsafe scratch = .allocate(capacity: scratchCapacity)
  }

  deinit {
    unsafe nghttp2_session_callbacks_del(callbacks)
    unsafe nghttp2_option_del(options)
    unsafe scratch.deallocate()
  }

  /// Lays the fields of both lists out as nghttp2 wants them. It copies what is not constant when they are submitted.
  func layOut(_ constant: StaticHeaders?, _ block: borrowing HeaderBlock) -> (UnsafeMutablePointer<nghttp2_nv>, Int) {
    let count = constant?.count ?? 0
    makeRoom(count &+ block.count)
    if let constant { unsafe scratch.update(from: constant.fields, count: count) }
    let end = append(block, at: count, flags: 0)
    return unsafe (scratch, end)
  }

  /// The same with a third list, whose fields are kept out of HPACK's table.
  func layOut(
    _ constant: StaticHeaders?, _ block: borrowing HeaderBlock, unindexed: borrowing HeaderBlock
  ) -> (UnsafeMutablePointer<nghttp2_nv>, Int) {
    makeRoom((constant?.count ?? 0) &+ block.count &+ unindexed.count)
    let (_, count) = unsafe layOut(constant, block)
    let end = append(unindexed, at: count, flags: UInt8(NGHTTP2_NV_FLAG_NO_INDEX.rawValue))
    return unsafe (scratch, end)
  }

  private func makeRoom(_ total: Int) {
    guard total > scratchCapacity else { return }
    unsafe scratch.deallocate()
    scratchCapacity = total * 2
    unsafe scratch = .allocate(capacity: scratchCapacity)
  }

  private func append(_ block: borrowing HeaderBlock, at start: Int, flags: UInt8) -> Int {
    var index = start
    unsafe block.visit { name, value in
      unsafe scratch[index] = nghttp2_nv(
        name: UnsafeMutablePointer(mutating: name.bindMemory(to: UInt8.self).baseAddress),
        value: UnsafeMutablePointer(mutating: value.bindMemory(to: UInt8.self).baseAddress),
        namelen: name.count, valuelen: value.count, flags: flags)
      index &+= 1
      return true
    }
    return index
  }
}

private func makeOptions(_ limits: HTTP2Limits) -> OpaquePointer? {
  var options: OpaquePointer?
  guard unsafe nghttp2_option_new(&options) == 0 else { return nil }
  // The windows open when the bytes are consumed, not when they arrive.
  unsafe nghttp2_option_set_no_auto_window_update(options, 1)
  // Closed streams would be kept for priorities, which we don't use.
  unsafe nghttp2_option_set_no_closed_streams(options, 1)
  let resets = limits.resetsReceived
  unsafe nghttp2_option_set_stream_reset_rate_limit(options, UInt64(resets.burst), UInt64(resets.perSecond))
  unsafe nghttp2_option_set_max_continuations(options, limits.continuations)
  unsafe nghttp2_option_set_max_settings(options, limits.settingsPerFrame)
  unsafe nghttp2_option_set_max_outbound_ack(options, limits.queuedAcknowledgements)
  return unsafe options
}
