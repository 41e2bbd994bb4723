/// What a server has done since it started, summed over its reactors.
public struct ServerStatistics: Sendable {
  /// One method's calls.
  public struct Method: Sendable {
    /// nil: calls of paths that name no method.
    public var descriptor: MethodDescriptor?
    /// Calls by how they ended; codes that never came are left out.
    public var finished: [StatusCode: Int]
    /// How many calls took at most `latencyBounds[i]`, not cumulative; the last bucket holds the rest.
    public var latencyBuckets: [Int]
    /// The sum of all latencies.
    public var latencySum: Duration
  }

  /// The upper bounds of the latency buckets, ascending.
  public static let latencyBounds: [Duration] = MethodCounters.bounds.map { .nanoseconds($0) }

  public var connectionsOpen = 0
  /// Open connections of each reactor: they differ by one at most when they came, and by what left since.
  public var connectionsByReactor: [Int] = []
  public var connectionsTotal = 0
  /// Connections that were turned away at the limit.
  public var connectionsRefused = 0
  /// Connections that we ended because the peer broke the protocol or a limit.
  public var connectionsFailed = 0
  /// TLS handshakes that ended well.
  public var handshakes = 0
  /// Those of them that went on from an earlier connection's session.
  public var handshakesResumed = 0
  public var streamsOpen = 0
  public var streamsTotal = 0
  /// Handlers that run now.
  public var handlersRunning = 0
  /// By path, the unknown one last.
  public var methods: [Method] = []

  mutating func add(_ other: ServerStatistics) {
    connectionsOpen += other.connectionsOpen
    connectionsByReactor += other.connectionsByReactor
    connectionsTotal += other.connectionsTotal
    connectionsRefused += other.connectionsRefused
    connectionsFailed += other.connectionsFailed
    handshakes += other.handshakes
    handshakesResumed += other.handshakesResumed
    streamsOpen += other.streamsOpen
    streamsTotal += other.streamsTotal
    handlersRunning += other.handlersRunning
    guard !methods.isEmpty else {
      methods = other.methods
      return
    }
    // Every reactor has the same table, so the lists are parallel.
    for (index, method) in other.methods.enumerated() {
      methods[index].finished.merge(method.finished, uniquingKeysWith: +)
      methods[index].latencySum += method.latencySum
      for (bucket, count) in method.latencyBuckets.enumerated() { methods[index].latencyBuckets[bucket] += count }
    }
  }
}
