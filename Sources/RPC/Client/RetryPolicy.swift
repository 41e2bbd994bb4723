/// When a call that failed is made again, unseen by its caller.
///
/// A call that its server surely did not see (it was never sent, it was refused, or its stream lies behind a GOAWAY) is
/// repeated at once. Beyond that, only what may be done twice is: see ``CallOptions/isIdempotent``. The deadline bounds all
/// attempts together.
public struct RetryPolicy: Sendable, Hashable {
  /// Attempts of one call in all; 1: none is repeated. Five is the most that gRPC allows.
  public var maxAttempts = 4
  /// Between two attempts, unless the server says when.
  public var backoff = Backoff(initial: .milliseconds(100), multiplier: 2, jitter: 0.2, maximum: .seconds(2))
  /// The longest wait that a server may ask for; if it asks for more, the call fails instead.
  public var maxPushback: Duration = .seconds(30)
  /// How often a call that never left is sent anew; connections that all break at once are no server to wait for.
  public var unsentAttempts = 5
  /// How often a call that has lost its server looks for another while the channel has none: with the usual back-off a
  /// minute and a half, so that the deadline of the call decides.
  public var unconnectedAttempts = 50
  /// What the channel's calls may spend on repeats. A failure takes one, a success gives ``tokensPerSuccess`` back, and
  /// at half of it or less nothing is repeated: when a server fails altogether, repeats must not be its load.
  public var tokens = 10.0
  /// So that at most one call in ten is a repeat for long.
  public var tokensPerSuccess = 0.1

  public init() {}

  /// Nothing is repeated that may have reached a server.
  public static var never: RetryPolicy {
    var policy = RetryPolicy()
    policy.maxAttempts = 1
    return policy
  }
}

/// What a channel has left for repeats (gRPC's retry throttling).
struct RetryBudget {
  private let maximum: Double
  private let gain: Double
  private var tokens: Double

  init(_ policy: RetryPolicy) {
    maximum = policy.tokens
    gain = policy.tokensPerSuccess
    tokens = policy.tokens
  }

  var allowsRetry: Bool { tokens > maximum / 2 }

  @inline(__always)
  mutating func succeeded() { if tokens < maximum { tokens = min(tokens + gain, maximum) } }
  mutating func failed() { tokens = max(tokens - 1, 0) }
}
