public import Wire

/// Where a client writes the requests of a call that takes many.
///
/// A value of it is good until the closure it was given to returns; that ends the requests.
public struct RequestWriter<Request: Message>: Sendable {
  let caller: StreamCaller

  /// Queues a request, and waits while more than ``ChannelConfig/queuedRequestBytes`` of the call are unsent.
  ///
  /// - Parameter isCompressed: false leaves this message as it is, in a call whose ``CallOptions/compression`` says
  ///   otherwise.
  /// - Throws: the call's ``RPCError`` if it has ended, RESOURCE_EXHAUSTED for a request that is larger than
  ///   ``ChannelConfig/requestMessageBytes``.
  public func write(_ request: Request, isCompressed: Bool = true) async throws {
    try await caller.send(request.encoded(), isCompressed: isCompressed)
  }
}
