public import Wire

/// Where a client writes the requests of a call that takes many.
///
/// A value of it is good until the closure it was given to returns; that ends the requests.
public struct RequestWriter<Request: Message>: Sendable {
  let caller: StreamCaller

  /// Queues a request, and waits while more than ``ChannelConfig/queuedRequestBytes`` of the call are unsent.
  ///
  /// - Throws: the call's ``RPCError`` if it has ended.
  public func write(_ request: Request) async throws { try await caller.send(request.encoded()) }
}
