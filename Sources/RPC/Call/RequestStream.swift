internal import Reactor
public import Wire

/// The messages that a client streams, in order. One reader.
///
/// The client is slowed down by its flow-control window when the handler doesn't read.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  public typealias Element = Request
  public typealias Failure = any Error

  let call: ServerCall
  let generation: UInt64

  init(_ call: ServerCall) {
    self.call = call
    generation = call.generation
  }

  public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

  public struct Iterator: AsyncIteratorProtocol {
    let stream: RequestStream

    /// The next message, or nil when the client has sent its last.
    ///
    /// - Throws: ``RPCError`` if the client's bytes are wrong or it gave up.
    public mutating func next() async throws -> Request? { try await stream.next() }
  }

  fileprivate func next() async throws -> Request? {
    guard call.shard.reactor.isCurrent else {
      return try await withTaskExecutorPreference(call.shard.reactor) { try await next() }
    }
    guard call.generation == generation else { throw RPCError(.cancelled, "the call has ended") }
    return try await call.nextRequest(Request.self)
  }
}
