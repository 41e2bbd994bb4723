/// The pauses between failed attempts: doubling, bounded, less a random part so that many don't come back at once.
struct Backoff {
  private let min: Duration
  private let max: Duration
  private var next: Duration

  init(_ limits: PoolLimits) {
    min = limits.backoffMin
    max = limits.backoffMax
    next = min
  }

  /// The pause after another failure; between half and all of the step.
  mutating func pause(using generator: inout some RandomNumberGenerator) -> Duration {
    let step = next
    next = Swift.min(next * 2, max)
    return step * Double.random(in: 0.5...1, using: &generator)
  }

  mutating func reset() { next = min }
}
