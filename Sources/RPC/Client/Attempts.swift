internal import Wire

/// The attempts of one call: decides whether there is another one.
struct Attempts {
  /// How far an attempt came.
  enum Reach {
    /// There was no connection to be had.
    case unconnected
    /// Nothing of it left this process.
    case unsent
    /// The server said that it did nothing with it.
    case refused
    /// Nobody knows what the server did.
    case unknown
  }

  struct Failure {
    var error: RPCError
    var reach: Reach
    /// Whether the caller has seen something of the response.
    var isSeen = false
    /// Whether the request is at hand to be sent again.
    var isRepeatable = true
    var isIdempotent = false
  }

  enum Verdict: Equatable {
    case giveUp
    case again(after: Duration)
  }

  private var count = 1
  private var unsent = 0
  private var refused = 0
  private var unconnected = 0

  /// How many attempts were made, those left out that no server saw.
  var made: Int { count }

  /// Decides after an attempt that failed.
  ///
  /// - Parameters:
  ///   - timeLeft: until the deadline; nil if there is none.
  ///   - random: from 0 up to 1.
  mutating func failed(
    _ failure: Failure, policy: RetryPolicy, budget: inout RetryBudget, timeLeft: Duration?, random: Double
  ) -> Verdict {
    if failure.reach == .unsent, failure.isRepeatable, unsent < policy.unsentAttempts {
      unsent += 1
      return .again(after: .zero)
    }
    if failure.reach == .refused, failure.isRepeatable, refused == 0 {
      refused += 1
      return .again(after: .zero)
    }
    guard failure.error.code == .unavailable else { return .giveUp }
    // A call that finds no server fails at once; one that has lost its server may find another.
    if failure.reach == .unconnected { return lookAgain(failure, policy, timeLeft, random) }
    let pushback = failure.error.retryDelay
    budget.failed()
    guard failure.isRepeatable, !failure.isSeen, failure.isIdempotent || failure.reach != .unknown,
      count < policy.maxAttempts, budget.allowsRetry
    else { return .giveUp }
    let delay: Duration
    switch pushback {
    case .never: return .giveUp
    case .after(let asked) where asked > policy.maxPushback: return .giveUp
    case .after(let asked): delay = asked
    case .unsaid: delay = policy.backoff.delay(failures: count, random: random)
    }
    if let timeLeft, delay >= timeLeft { return .giveUp }
    count += 1
    return .again(after: delay)
  }

  /// No server is there. It has seen nothing of it, so that counts neither as an attempt nor against the budget.
  private mutating func lookAgain(
    _ failure: Failure, _ policy: RetryPolicy, _ timeLeft: Duration?, _ random: Double
  ) -> Verdict {
    let isFirst = count == 1 && unsent == 0 && refused == 0
    guard !isFirst, failure.isRepeatable, unconnected < policy.unconnectedAttempts else { return .giveUp }
    unconnected += 1
    let delay = policy.backoff.delay(failures: unconnected, random: random)
    if let timeLeft, delay >= timeLeft { return .giveUp }
    return .again(after: delay)
  }
}

extension RPCError {
  /// What a server says of repeating the call.
  enum RetryDelay: Equatable {
    case unsaid
    case after(Duration)
    case never
  }

  /// `grpc-retry-pushback-ms` if it is there (gRPC A6: what is no number means never), otherwise the RetryInfo detail.
  var retryDelay: RetryDelay {
    if let pushback { return pushback }
    for detail in details {
      guard let info = detail.unpack(GoogleRPC.RetryInfo.self), let delay = info.retryDelay else { continue }
      let asked = Duration.seconds(delay.seconds) + .nanoseconds(Int64(delay.nanos))
      return .after(max(asked, .zero))
    }
    return .unsaid
  }
}
