/// What one session may cost us, with the reason of each number.
public struct HTTP2Limits: Sendable {
  /// A budget for frames that cost the sender nothing: `burst` at once, `perSecond` from then on.
  public struct Rate: Sendable, Hashable {
    public var burst: Int
    public var perSecond: Int
    public init(burst: Int, perSecond: Int) {
      self.burst = burst
      self.perSecond = perSecond
    }
  }

  /// SETTINGS_MAX_CONCURRENT_STREAMS. Well above the 100 at which RFC 9113 §6.5.2 draws the line for parallelism;
  /// bounds the memory of a connection together with the next three.
  public var concurrentStreams = 256
  /// SETTINGS_INITIAL_WINDOW_SIZE in bytes: what a stream buffers before its handler reads.
  public var streamWindow = 256 << 10
  /// The connection's window in bytes: four full streams, so that one slow reader doesn't stop the others.
  public var connectionWindow = 1 << 20
  /// Request bytes that a connection holds in memory before it opens its window no further.
  public var bufferedBytes = 32 << 20
  /// SETTINGS_MAX_HEADER_LIST_SIZE in bytes, counted as RFC 9113 §6.5.2 does; gRPC asks for at least 8 KiB.
  public var headerListBytes = 16 << 10
  /// CONTINUATION frames of one header block (CVE-2024-28182): 16 KiB fit into one frame.
  public var continuations = 8
  /// Entries of one SETTINGS frame (CVE-2020-11080).
  public var settingsPerFrame = 32
  /// Acknowledgements of PING and SETTINGS that wait to be sent (CVE-2019-9512, CVE-2019-9515).
  public var queuedAcknowledgements = 1000
  /// RST_STREAM received (CVE-2023-44487): a client that cancels everything it asks for.
  public var resetsReceived = Rate(burst: 1000, perSecond: 100)
  /// RST_STREAM that the peer made us send (CVE-2025-8671).
  public var resetsSent = Rate(burst: 200, perSecond: 50)
  /// PING received. gRPC's bandwidth probe sends one per round trip while it measures.
  public var pings = Rate(burst: 1000, perSecond: 100)
  /// SETTINGS received: one at the start, hardly one later.
  public var settings = Rate(burst: 50, perSecond: 5)
  /// PRIORITY received: we say that we don't use it, old clients send one per stream.
  public var priorities = Rate(burst: 1000, perSecond: 200)
  /// WINDOW_UPDATE received; each DATA frame that we send pays for two more, and so does each answer, as it may be one
  /// without data: gRPC opens a stream's window also for a call that is refused.
  public var windowUpdates = Rate(burst: 1000, perSecond: 1000)
  /// DATA frames without data and without END_STREAM (CVE-2019-9518).
  public var emptyData = Rate(burst: 100, perSecond: 100)
  /// HEADERS on streams that ended long ago, which nghttp2 ignores silently.
  public var staleHeaders = Rate(burst: 50, perSecond: 5)

  public init() {}
}
