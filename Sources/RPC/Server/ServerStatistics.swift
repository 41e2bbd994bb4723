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
  public var connectionsTotal = 0
  /// Connections that were turned away at the limit.
  public var connectionsRefused = 0
  /// Connections that we ended because the peer broke the protocol or a limit.
  public var connectionsFailed = 0
  public var streamsOpen = 0
  public var streamsTotal = 0
  /// Handlers that run now.
  public var handlersRunning = 0
  /// By path, the unknown one last.
  public var methods: [Method] = []

  mutating func add(_ other: ServerStatistics) {
    connectionsOpen += other.connectionsOpen
    connectionsTotal += other.connectionsTotal
    connectionsRefused += other.connectionsRefused
    connectionsFailed += other.connectionsFailed
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

/// What one reactor counts of one method: plain numbers, since only its thread touches them.
struct MethodCounters {
  /// In nanoseconds, from 50 us to 10 s.
  static let bounds: [Int64] = [
    50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000,
    250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
  ]
  /// One for each defined code, and one for numbers that have no name.
  private var finished = [Int](repeating: 0, count: 18)
  private var buckets = [Int](repeating: 0, count: bounds.count + 1)
  private var nanoseconds: Int64 = 0

  mutating func record(_ status: StatusCode, nanoseconds elapsed: Int64, bounds: [Int64]) {
    finished[(0..<17).contains(status.rawValue) ? status.rawValue : 17] &+= 1
    nanoseconds &+= elapsed
    var bucket = 0
    while bucket < bounds.count, elapsed > bounds[bucket] { bucket &+= 1 }
    buckets[bucket] &+= 1
  }

  func snapshot(of descriptor: MethodDescriptor?) -> ServerStatistics.Method {
    var byStatus: [StatusCode: Int] = [:]
    for (code, count) in finished.enumerated() where count > 0 {
      byStatus[code < 17 ? StatusCode(rawValue: code) : .unknown, default: 0] += count
    }
    return ServerStatistics.Method(
      descriptor: descriptor, finished: byStatus, latencyBuckets: buckets, latencySum: .nanoseconds(nanoseconds))
  }
}
