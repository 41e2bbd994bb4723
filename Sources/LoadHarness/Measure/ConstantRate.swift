/// When the calls of a run at a constant rate are due: the share that one of several workers sends.
///
/// The instants depend on nothing that happens in the run. A call that can't be sent when it is due is sent late and
/// measured from when it was due, which is what keeps the latencies free of coordinated omission.
public struct ConstantRate: Sendable {
  /// Of the first call of the run, in nanoseconds.
  public let start: Int64
  private let interval: Double
  private let share: Int
  private let shares: Int

  /// - Parameters:
  ///   - rate: Calls per second of all workers together, more than 0.
  ///   - start: On the monotonic clock, in nanoseconds.
  ///   - share: Which worker this is, from 0.
  ///   - shares: How many workers take turns.
  public init(rate: Double, start: Int64, share: Int = 0, of shares: Int = 1) {
    precondition(rate > 0 && shares > 0 && (0..<shares).contains(share), "a rate has a positive number of takers")
    self.start = start
    interval = 1e9 / rate
    self.share = share
    self.shares = shares
  }

  /// When this worker's call number `index` is due, in nanoseconds on the monotonic clock.
  ///
  /// Computed from the start and not from the call before, so that no error adds up.
  public func instant(of index: Int) -> Int64 {
    // Exact to a nanosecond for the first 100 days.
    start + Int64((Double(index * shares + share) * interval).rounded())
  }

  /// How many of this worker's calls are due before `end`.
  public func count(before end: Int64) -> Int {
    guard end > start else { return 0 }
    var count = max(0, Int((Double(end - start) / interval - Double(share)) / Double(shares)))
    while instant(of: count) < end { count += 1 }
    while count > 0, instant(of: count - 1) >= end { count -= 1 }
    return count
  }
}
