public import Wire

/// What a caller may say of one call.
public struct CallOptions: Sendable {
  /// How long the call may take from now on; nil: as long as `deadline` allows.
  public var timeout: Duration?
  /// When the call has to end; nil: never. With both, the earlier counts.
  public var deadline: ContinuousClock.Instant?
  /// What is sent beside the request.
  public var metadata: Metadata
  /// The trace that the call is part of: a handler passes on its context's.
  public var trace: TraceContext?
  /// Whether the call may be made twice, where an attempt fails with UNAVAILABLE; nil: as its method says.
  public var isIdempotent: Bool?
  /// Whether the call waits for a connection until its deadline; otherwise it fails with UNAVAILABLE as soon as no address
  /// of the target answers.
  public var waitsForReady = false
  /// How requests travel. A response comes compressed if the server chooses so.
  public var compression = MessageEncoding.identity
  /// Takes up what the server says beside its messages.
  public var response: ResponseMetadata?

  public init(
    timeout: Duration? = nil, deadline: ContinuousClock.Instant? = nil, metadata: Metadata = Metadata(),
    trace: TraceContext? = nil, isIdempotent: Bool? = nil
  ) {
    self.timeout = timeout
    self.deadline = deadline
    self.metadata = metadata
    self.trace = trace
    self.isIdempotent = isIdempotent
  }

  /// The earlier of both, counted from now.
  var effectiveDeadline: ContinuousClock.Instant? {
    guard let timeout else { return deadline }
    let end = ContinuousClock.now + timeout
    return deadline.map { min($0, end) } ?? end
  }
}

/// What generated clients call through: a connection, or something that stands for one.
public protocol CallChannel: Sendable {
  /// One request, one response.
  ///
  /// - Throws: ``RPCError``.
  func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions
  ) async throws -> Response

  /// One request, any number of responses. Returns at once; what goes wrong is thrown by the stream.
  func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions
  ) async throws -> ResponseStream<Response>

  /// Any number of requests, one response. Whatever `send` throws ends the call and is thrown.
  func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> Response

  /// Any number of messages in both directions. `send` runs beside the reading of the responses; what it throws cancels
  /// the call.
  func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws -> ResponseStream<Response>
}

/// Where a ``ResponseStream`` comes from.
protocol ResponseSource: AnyObject, Sendable {
  /// The next message; nil when the call has ended well.
  func next() async throws -> [UInt8]?
  /// The reader has gone.
  func cancel()
}

/// The responses of a call, in order. One reader; the server is slowed down when it doesn't read.
///
/// Dropping it before the end cancels the call.
public struct ResponseStream<Response: Message>: AsyncSequence, Sendable {
  public typealias Element = Response
  public typealias Failure = any Error

  private final class Lease: Sendable {
    let source: any ResponseSource
    init(_ source: any ResponseSource) { self.source = source }
    deinit { source.cancel() }
  }

  private let lease: Lease

  init(_ source: any ResponseSource) { lease = Lease(source) }

  public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let stream: ResponseStream

    /// The next response; nil when the call has ended with OK.
    ///
    /// - Throws: ``RPCError`` if it ended otherwise.
    public mutating func next() async throws -> Response? {
      guard let bytes = try await stream.lease.source.next() else { return nil }
      return try decodeResponse(bytes)
    }
  }
}

func decodeResponse<Response: Message>(_ bytes: [UInt8]) throws -> Response {
  do throws(WireError) {
    return try Response(decoding: bytes)
  } catch {
    throw RPCError(.internal, "the response is malformed: \(error.message)", cause: error)
  }
}
