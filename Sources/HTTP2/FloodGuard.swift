/// Counts the frames that cost the sender nothing, each kind against its own token bucket.
@safe final class FloodGuard {
  enum Kind: Int, CaseIterable {
    case ping, settings, priority, windowUpdate, emptyData, resetSent, staleHeaders
  }

  private struct Bucket {
    var tokens: Int
    let rate: HTTP2Limits.Rate
  }

  /// By kind. Not an array: one would be asked at every frame whether it is shared.
  private let buckets: UnsafeMutablePointer<Bucket>
  private var refilledAt: Int64 = 0
  /// The first kind whose bucket ran empty.
  private(set) var violation: Kind?

  init(_ limits: HTTP2Limits) {
    unsafe buckets = .allocate(capacity: Kind.allCases.count)
    for kind in Kind.allCases {
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
      unsafe (buckets + kind.rawValue).initialize(to: Bucket(tokens: rate.burst, rate: rate))
    }
  }

  deinit { unsafe buckets.deallocate() }

  func count(_ kind: Kind) {
    let bucket = unsafe buckets + kind.rawValue
    unsafe bucket.pointee.tokens &-= 1
    if unsafe bucket.pointee.tokens < 0, violation == nil { violation = kind }
  }

  func credit(_ kind: Kind, _ tokens: Int) {
    let bucket = unsafe buckets + kind.rawValue
    unsafe bucket.pointee.tokens = min(bucket.pointee.rate.burst, bucket.pointee.tokens &+ tokens)
  }

  /// Refills once a second.
  ///
  /// - Parameter now: nanoseconds of any monotonic clock.
  func refill(now: Int64) {
    let second: Int64 = 1_000_000_000
    if refilledAt == 0 { refilledAt = now }
    let elapsed = now &- refilledAt
    guard elapsed >= second else { return }
    let seconds = Int(min(elapsed / second, 3600))
    refilledAt = now
    for kind in Kind.allCases { unsafe credit(kind, buckets[kind.rawValue].rate.perSecond &* seconds) }
  }
}
