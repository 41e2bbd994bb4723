internal import Model

/// What following the change log has done since the start, for metrics.
public struct FeedStatistics: Sendable {
  /// Upper bounds of the buckets of ``lagBuckets``; the last bucket is open.
  public static let lagBounds: [Duration] = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000].map { .milliseconds($0) }

  /// How often changes of other nodes were read from the log.
  public internal(set) var catchUps = 0
  /// How many changes those were.
  public internal(set) var changes = 0
  /// How often a snapshot was dropped to be loaded anew: another epoch, a gap in the log, a bulk change.
  public internal(set) var reloads = 0
  /// From the making of a change on another node to its being visible here, by the nodes' clocks.
  public internal(set) var lagBuckets = Array(repeating: 0, count: lagBounds.count + 1)
  /// The sum of all lags.
  public internal(set) var lagSum: Duration = .zero

  mutating func caughtUp(_ read: CommittedChanges, now: Timestamp) {
    guard !read.changes.isEmpty, let at = read.lastAt else { return }
    catchUps += 1
    changes += read.changes.count
    // A clock that is behind would count backwards.
    let lag = Duration.microseconds(max(0, now.microseconds - at.microseconds))
    lagBuckets[Self.lagBounds.firstIndex { lag <= $0 } ?? Self.lagBounds.count] += 1
    lagSum += lag
  }
}
