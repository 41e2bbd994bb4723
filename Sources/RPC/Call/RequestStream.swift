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

  /// Calls `body` with the bytes of the next message where they lie, for what is read in place and never kept; nil behind
  /// the last.
  ///
  /// - Throws: ``RPCError`` if the client's bytes are wrong or it gave up, and what `body` throws.
  public func withNext<Result>(
    _ body: (UnsafeRawBufferPointer) throws(RPCError) -> Result
  ) async throws -> Result? {
    guard call.shard.reactor.isCurrent else {
      return try await withTaskExecutorPreference(call.shard.reactor) { try await withNext(body) }
    }
    guard call.generation == generation else { throw RPCError(.cancelled, "the call has ended") }
    return try await call.withNextMessage(body)
  }

  fileprivate func next() async throws -> Request? {
    try await withNext { (bytes) throws(RPCError) in
      do throws(WireError) {
        return try Request(decoding: bytes)
      } catch {
        throw RPCError(wire: error)
      }
    }
  }
}
