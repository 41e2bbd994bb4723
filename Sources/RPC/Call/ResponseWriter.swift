internal import Reactor
public import Wire

/// Where a streaming handler writes its messages.
///
/// A value of it is good until the handler returns; later writes throw.
public struct ResponseWriter<Response: Message>: Sendable {
  let call: ServerCall
  let generation: UInt64

  init(_ call: ServerCall) {
    self.call = call
    generation = call.generation
  }

  /// Queues a message, and waits while more than ``ServerLimits/queuedResponseBytes`` of the stream are unsent.
  ///
  /// - Parameter mayCompress: false leaves this message as it is in a response that is compressed.
  /// - Throws: ``RPCError`` with code `cancelled` if nobody listens any more.
  public func write(_ message: Response, mayCompress: Bool = true) async throws {
    guard call.shard.reactor.isCurrent else {
      // From a task of another executor: the stream belongs to its loop.
      return try await withTaskExecutorPreference(call.shard.reactor) {
        try await write(message, mayCompress: mayCompress)
      }
    }
    guard call.generation == generation else { throw RPCError(.cancelled, "the call has ended") }
    try await call.send(message, mayCompress: mayCompress)
  }
}
