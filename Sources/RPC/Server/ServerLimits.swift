public import HTTP2

/// What a server lets its clients use, with the reason of each number.
public struct ServerLimits: Sendable {
  /// What one HTTP/2 session may cost.
  public var http2 = HTTP2Limits()
  /// Connections of one reactor: 64 KiB of buffers each would make 640 MiB.
  public var connections = 10_000
  /// The largest request message in bytes: gRPC's default everywhere.
  public var requestMessageBytes = 4 << 20
  /// The largest response message in bytes: what a client can be talked into accepting.
  public var responseMessageBytes = 64 << 20
  /// The largest header list of a response in bytes, counted as RFC 9113 §6.5.2 does, unless the client takes less: what
  /// we take ourselves. Beyond it a call fails; details and metadata of a call that failed are left out.
  public var responseHeaderListBytes = 16 << 10
  /// Unsent bytes of one stream above which its writer waits.
  public var queuedResponseBytes = 256 << 10
  /// Frames without data that wait for a socket that takes nothing; then nothing more is read from it.
  public var queuedFrames = 2000
  /// Handlers of one connection that run, also for streams that are gone: a client that cancels what it asks for must
  /// not start more work than one that waits (CVE-2023-44487, CVE-2025-8671). Above it, new calls are refused.
  public var runningHandlers = 512
  /// Idle call objects that a reactor keeps, each with its task and buffers.
  public var pooledCalls = 1024
  /// Reads of 64 KiB from one connection in one turn of the loop, before the others have theirs.
  public var readsPerTurn = 4

  /// From accepting a connection to its preface.
  public var prefaceTimeout: Duration = .seconds(10)
  /// From the first byte of a header block to its last.
  public var headerTimeout: Duration = .seconds(10)
  /// Between two pieces of one request message.
  public var bodyTimeout: Duration = .seconds(60)
  /// Without the socket, or a stream's flow-control window, taking a byte of what is queued.
  public var writeTimeout: Duration = .seconds(60)
  /// Without a byte received, until we ask with a PING. Keeps NAT entries alive and finds peers that vanished.
  public var keepAliveInterval: Duration = .seconds(120)
  /// From that PING to the end of the connection.
  public var keepAliveTimeout: Duration = .seconds(20)
  /// Without a stream, until we say goodbye.
  public var idleTimeout: Duration = .seconds(1800)
  /// Age at which a connection is asked to end, so that clients find new servers behind a balancer.
  public var connectionAge: Duration = .seconds(4 * 3600)
  /// From then on, or from the begin of a shutdown, what a call may still take.
  public var connectionGrace: Duration = .seconds(600)
  /// From our last byte on a connection to the client's: closed earlier, the kernel would reset it, and throw away what the
  /// client has not read yet.
  public var lingerTimeout: Duration = .seconds(2)
  /// What a client may send in that time, in bytes: what was under way when it was told to stop.
  public var lingerBytes = 1 << 20
  /// How often the time-outs are looked at, and so their resolution.
  public var sweepInterval: Duration = .seconds(1)

  public init() {}
}
