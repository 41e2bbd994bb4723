internal import HTTP2
internal import Reactor
public import Wire

/// What a fast path made of a call.
public enum FastOutcome: Sendable {
  /// The reply is written.
  case done
  /// Nothing was decided; the async handler shall run.
  case needsAsync
}

/// Where a fast path writes its reply: straight into the stream's buffer, behind the five bytes of gRPC's prefix.
public struct ReplyWriter: ~Copyable {
  private let call: ServerCall
  var hasReply = false

  init(_ call: ServerCall) { self.call = call }

  /// Writes the reply.
  ///
  /// - Parameters:
  ///   - capacity: the most that `body` may write, in bytes.
  ///   - body: writes the serialized message to the front of the buffer and returns its size.
  public mutating func write(capacity: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) {
    precondition(!hasReply, "a unary call has one reply")
    hasReply = true
    call.outbound.appendMessage(capacity: capacity, body)
  }

  /// Writes the reply.
  public mutating func write<M: Message>(_ message: M) {
    write(capacity: message.encodedSize) { buffer in
      var encoder = Encoder(buffer)
      message.encode(into: &encoder)
      return encoder.count
    }
  }
}

/// What a fast path may ask about its call, without allocating. Valid in the call only.
public struct FastCall: ~Copyable {
  private let call: ServerCall

  init(_ call: ServerCall) { self.call = call }

  /// The index of the reactor on whose thread this is.
  public var reactorIndex: Int { call.shard.reactor.index }

  /// When the client stops waiting; nil if it waits forever.
  public var deadline: ContinuousClock.Instant? { call.deadline }

  /// Who calls.
  public var identity: Identity? { call.identity }

  /// The trace that the call belongs to; begun here if the client sent none.
  public var trace: TraceContext { call.trace }

  /// The first request field with that lower-case name, as it travelled.
  public func header(_ name: StaticString) -> UnsafeRawBufferPointer? { call.headers.first(name) }
}
