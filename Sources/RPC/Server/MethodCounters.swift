/// What one reactor counts of one method: plain numbers in memory of their own, since only its thread touches them.
final class MethodCounters {
  /// In nanoseconds, from 50 us to 10 s.
  static let bounds: [Int64] = [
    50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000,
    250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
  ]
  /// One for each defined code, and one for numbers that have no name.
  private static let codes = 18

  private let finished: UnsafeMutableBufferPointer<Int>
  private let buckets: UnsafeMutableBufferPointer<Int>
  private let bounds: UnsafeMutableBufferPointer<Int64>
  private var nanoseconds: Int64 = 0

  init() {
    finished = .allocate(capacity: Self.codes)
    finished.initialize(repeating: 0)
    buckets = .allocate(capacity: Self.bounds.count + 1)
    buckets.initialize(repeating: 0)
    bounds = .allocate(capacity: Self.bounds.count)
    _ = bounds.initialize(from: Self.bounds)
  }

  deinit {
    finished.deallocate()
    buckets.deallocate()
    bounds.deallocate()
  }

  func record(_ status: StatusCode, nanoseconds elapsed: Int64) {
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
      descriptor: descriptor, finished: byStatus, latencyBuckets: Array(buckets), latencySum: .nanoseconds(nanoseconds))
  }
}
