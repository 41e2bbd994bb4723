/// Who made a call and hears how it goes. On the channel's reactor.
///
/// A base class, so that telling it costs a vtable lookup and nothing is allocated for it in each call.
class CallOwner {
  /// Responses that were received and that nobody has read, in bytes.
  var heldBytes: Int { 0 }

  /// The next response of a call that has many. Valid until this returns.
  func received(_ message: UnsafeRawBufferPointer, of call: ClientCall) {}

  /// Little of what was to be sent is left.
  func drained(_ call: ClientCall) {}

  /// The call is over. Told once; `call` is for somebody else's use afterwards.
  ///
  /// - Parameters:
  ///   - error: nil if it ended with OK.
  ///   - message: the response of a call that has one and ended with OK; valid until this returns.
  func ended(_ call: ClientCall, _ error: RPCError?, _ message: UnsafeRawBufferPointer) {}
}
