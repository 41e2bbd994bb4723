import Synchronization

/// What a pool is doing.
public struct PoolStatistics: Sendable, Equatable {
  /// Connections that are established.
  public var open = 0
  /// Established connections that have nothing to do.
  public var idle = 0
  /// Reads and transactions that wait for a connection.
  public var waiting = 0
  /// When the database last answered; nil if it never did.
  public var lastContact: ContinuousClock.Instant?
}

/// The figures of one reactor, written on its loop and read anywhere.
final class LaneCounters: Sendable {
  let open = Atomic(0)
  let idle = Atomic(0)
  let waiting = Atomic(0)
}

/// When the database last answered, over all connections.
final class LastContact: Sendable {
  private let origin = ContinuousClock.now
  private let microseconds = Atomic<Int64>(-1)

  var instant: ContinuousClock.Instant? {
    let offset = microseconds.load(ordering: .relaxed)
    return offset < 0 ? nil : origin + .microseconds(offset)
  }

  func touch() {
    let (seconds, attoseconds) = origin.duration(to: .now).components
    microseconds.store(seconds * 1_000_000 + attoseconds / 1_000_000_000_000, ordering: .relaxed)
  }
}
