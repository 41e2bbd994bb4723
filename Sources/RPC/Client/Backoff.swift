/// How long to wait before the next attempt: longer after each failure, and never the same for two clients.
///
/// The defaults are those of gRPC's connection back-off protocol.
public struct Backoff: Sendable, Hashable {
  /// Before the second attempt.
  public var initial: Duration
  /// By how much each wait is longer than the one before.
  public var multiplier: Double
  /// The part of a wait by which it is made longer or shorter at random, so that clients which failed together do not
  /// come back together; 0 to 1.
  public var jitter: Double
  /// No wait is longer, jitter left out.
  public var maximum: Duration

  public init(
    initial: Duration = .seconds(1), multiplier: Double = 1.6, jitter: Double = 0.2, maximum: Duration = .seconds(120)
  ) {
    self.initial = initial
    self.multiplier = multiplier
    self.jitter = jitter
    self.maximum = maximum
  }

  /// The wait after `failures` attempts in a row that failed.
  ///
  /// - Parameter random: from 0 up to 1.
  func delay(failures: Int, random: Double) -> Duration {
    var delay = initial
    for _ in 1..<max(failures, 1) {
      guard delay < maximum else { break }
      delay = delay * multiplier
    }
    let stretch = 1 + jitter * (2 * random - 1)
    return min(delay, maximum) * stretch
  }
}
