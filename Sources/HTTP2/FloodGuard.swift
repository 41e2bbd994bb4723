/// Counts the frames that cost the sender nothing, each kind against its own token bucket.
struct FloodGuard {
  enum Kind: Int, CaseIterable {
    case ping, settings, priority, windowUpdate, emptyData, resetSent, staleHeaders
  }

  private struct Bucket {
    var tokens: Int
    let rate: HTTP2Limits.Rate
  }

  private var buckets: [Bucket]
  private var refilledAt: Int64 = 0
  /// The first kind whose bucket ran empty.
  private(set) var violation: Kind?

  init(_ limits: HTTP2Limits) {
    buckets = Kind.allCases.map { kind in
      let rate =
        switch kind {
        case .ping: limits.pings
        case .settings: limits.settings
        case .priority: limits.priorities
        case .windowUpdate: limits.windowUpdates
        case .emptyData: limits.emptyData
        case .resetSent: limits.resetsSent
        case .staleHeaders: limits.staleHeaders
        }
      return Bucket(tokens: rate.burst, rate: rate)
    }
  }

  mutating func count(_ kind: Kind) {
    buckets[kind.rawValue].tokens &-= 1
    if buckets[kind.rawValue].tokens < 0, violation == nil { violation = kind }
  }

  mutating func credit(_ kind: Kind, _ tokens: Int) {
    let bucket = buckets[kind.rawValue]
    buckets[kind.rawValue].tokens = min(bucket.rate.burst, bucket.tokens &+ tokens)
  }

  /// Refills once a second.
  ///
  /// - Parameter now: nanoseconds of any monotonic clock.
  mutating func refill(now: Int64) {
    let second: Int64 = 1_000_000_000
    if refilledAt == 0 { refilledAt = now }
    let elapsed = now &- refilledAt
    guard elapsed >= second else { return }
    let seconds = min(elapsed / second, 3600)
    refilledAt = now
    for index in buckets.indices {
      let rate = buckets[index].rate
      buckets[index].tokens = min(rate.burst, buckets[index].tokens &+ rate.perSecond &* Int(seconds))
    }
  }
}
