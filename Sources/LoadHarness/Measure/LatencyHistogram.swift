internal import Histogram

/// Latencies, exact to three digits from a nanosecond to an hour.
public struct LatencyHistogram: Sendable {
  /// What takes longer counts as this: an hour, far beyond every time limit of a call.
  static let longest: UInt64 = 3_600_000_000_000

  private var histogram = Histogram<UInt64>(
    highestTrackableValue: Self.longest, numberOfSignificantValueDigits: .three)

  /// Without a latency.
  public init() {}

  /// How many were recorded.
  public var count: Int { Int(histogram.totalCount) }

  /// Adds one, in nanoseconds.
  public mutating func record(_ nanoseconds: Int64) {
    histogram.record(min(UInt64(max(0, nanoseconds)), Self.longest))
  }

  /// Adds all of another's.
  public mutating func add(_ other: LatencyHistogram) { histogram.add(other.histogram) }

  /// The latency that `percent` of the calls did not exceed, in nanoseconds; 0 if there were none.
  ///
  /// - Parameter percent: 0 to 100.
  public func percentile(_ percent: Double) -> Int64 {
    count == 0 ? 0 : Int64(clamping: min(histogram.valueAtPercentile(percent), histogram.max))
  }

  /// The shortest, in nanoseconds.
  public var shortest: Int64 { count == 0 ? 0 : Int64(clamping: histogram.min) }
  /// The longest, in nanoseconds.
  public var longest: Int64 { Int64(clamping: histogram.max) }
  /// The arithmetic mean, in nanoseconds.
  public var mean: Double { count == 0 ? 0 : histogram.mean }
}
