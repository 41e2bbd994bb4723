/// What happened on a stream since its owner last looked.
public struct StreamEvents: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The request's or the response's header fields are complete.
  public static let headers = StreamEvents(rawValue: 1)
  /// Bytes were appended to ``Stream/inbound``.
  public static let data = StreamEvents(rawValue: 2)
  /// The peer sends nothing more.
  public static let end = StreamEvents(rawValue: 4)
  /// The stream is gone, well or badly: ``Stream/closeCode``.
  public static let closed = StreamEvents(rawValue: 8)
  /// ``Stream/outbound`` has fallen below its low-water mark after ``Stream/notifyWhenDrained``.
  public static let drained = StreamEvents(rawValue: 16)
}

/// One HTTP/2 stream: its fields and the bytes that wait on either side.
///
/// A base class, so that what a call needs lives in the same pooled object. It may outlive the stream on the wire while
/// a handler still runs; its owner gives it back to the pool when both are over. Used on its session's thread only.
@safe open class Stream {
  /// The id on the wire; odd.
  public internal(set) var id: Int32 = 0
  /// Whether the stream exists on the wire.
  public internal(set) var isOpen = false
  /// Whether the peer has ended its side.
  public internal(set) var isRemoteEnded = false
  /// Why the stream closed.
  public internal(set) var closeCode = ErrorCode.noError
  /// The request's fields at a server, the response's at a client.
  public var headers = HeaderBlock()
  /// The fields that followed the data; empty at a server, which ignores them.
  public var trailers = HeaderBlock()
  /// Whether a header list was larger than ``HTTP2Limits/headerListBytes``; the rest of it is not kept.
  public internal(set) var isHeaderListTooLarge = false
  /// Data received and not read yet.
  public var inbound = ByteQueue()
  /// Data to send.
  public var outbound = ByteQueue()
  /// The trailers to send; constant ones come first.
  public var outboundTrailers = HeaderBlock()
  /// The constant part of the trailers to send. Not retained: whoever sets it keeps it longer than any stream.
  public unowned(unsafe) var constantTrailers: StaticHeaders?
  /// Nothing will be appended to ``outbound``. With trailers set, they follow; otherwise the last DATA ends the stream.
  public var isOutboundEnded = false
  /// Asks for the `drained` event, once, when at most ``lowWaterMark`` bytes wait in ``outbound``.
  public var notifyWhenDrained = false
  /// In bytes.
  public var lowWaterMark = 16 << 10
  /// When something last moved on the stream, in nanoseconds, as the session was told.
  public internal(set) var lastProgress: Int64 = 0

  /// Whether the request's fields were given out to be sent: before, the server can't know of it.
  public internal(set) var isRequestSent = false

  var events: StreamEvents = []
  var isQueued = false
  var isDeferred = false
  var isSubmitted = false
  var isReceivingTrailers = false
  var hasHeaders = false
  /// Received bytes for which the stream's window was not opened again yet.
  var owedCredit = 0
  /// Where it is in the session's list of live streams.
  var liveIndex = -1

  public init() {}

  /// Makes the object ready for another stream. Overrides call `super`.
  open func reset() {
    id = 0
    isOpen = false
    isRemoteEnded = false
    closeCode = .noError
    headers.trim(to: Self.keptBytes)
    trailers.removeAll()
    isHeaderListTooLarge = false
    inbound.trim(to: Self.keptBytes)
    outbound.trim(to: Self.keptBytes)
    outboundTrailers.removeAll()
    unsafe constantTrailers = nil
    isOutboundEnded = false
    notifyWhenDrained = false
    events = []
    isDeferred = false
    isSubmitted = false
    isRequestSent = false
    isReceivingTrailers = false
    hasHeaders = false
    owedCredit = 0
  }

  /// What a pooled stream keeps of each buffer, in bytes: an ordinary message fits, a large one is given back.
  public static var keptBytes: Int { 8 << 10 }

  /// Whether response or request fields were submitted.
  public var isAnswered: Bool { isSubmitted }

  var hasTrailers: Bool { unsafe constantTrailers != nil || !outboundTrailers.isEmpty }
}

/// Makes streams for the sessions of one thread.
open class StreamPool {
  private var free: [Stream] = []
  private var capacity: Int

  /// - Parameter capacity: how many unused streams are kept.
  public init(capacity: Int) {
    self.capacity = capacity
    free.reserveCapacity(capacity)
  }

  /// A new object of the class that this pool is for.
  open func makeStream() -> Stream { Stream() }

  /// A stream that is not kept any longer.
  open func discard(_ stream: Stream) {}

  public func take() -> Stream { free.popLast() ?? makeStream() }

  /// Gives back a stream that is closed and used by nobody.
  public func give(_ stream: Stream) {
    assert(!stream.isOpen, "an open stream can't be reused")
    stream.reset()
    if free.count < capacity { free.append(stream) } else { discard(stream) }
  }

  /// Discards all unused streams, and from now on every stream that is given back.
  public func close() {
    capacity = 0
    let unused = free
    free.removeAll()
    for stream in unused { discard(stream) }
  }
}
