internal import Model

/// Counts the failed tries of credentials, those that exist and those that don't alike, so that an answer never tells which.
///
/// A window is the same for all of them, and forgets all of them: nothing has to be thrown away one by one. Who presents
/// what is right is never counted, and so never kept out by somebody who tries.
struct FailedTries {
  struct Key: Hashable {
    let tenant: TenantID
    let credential: CredentialID
  }

  /// What a failed try comes to.
  enum Outcome: Equatable {
    /// It is refused like any other.
    case refused
    /// It is refused, and the first that somebody should know of.
    case reported
    /// It is one too many: the next window begins after this time.
    case tooMany(Duration)
  }

  private var ends: ContinuousClock.Instant?
  private var counts: [Key: Int] = [:]
  private var reported = 0

  mutating func count(_ key: Key, at now: ContinuousClock.Instant, _ limits: ServicesLimits) -> Outcome {
    let ends = beginWindow(at: now, limits)
    let count = counts[key, default: 0] + 1
    // Beyond what is remembered everybody is refused as if it were the first time.
    guard count > 1 || counts.count < limits.triedCredentials else { return .refused }
    counts[key] = count
    if count > limits.failedTries { return .tooMany(now.duration(to: ends)) }
    guard count == limits.failedTries, reported < limits.triesReported else { return .refused }
    reported += 1
    return .reported
  }

  /// Returns the end of the window.
  private mutating func beginWindow(at now: ContinuousClock.Instant, _ limits: ServicesLimits)
    -> ContinuousClock.Instant
  {
    if let ends, now < ends { return ends }
    let ends = now + limits.triesWindow
    (self.ends, counts, reported) = (ends, [:], 0)
    return ends
  }
}

/// A credential that was presented with something wrong again and again, for whoever looks after the daemon.
public struct TriedCredential: Hashable, Sendable {
  /// The tenant that the caller named; there may be none of this name.
  public let tenant: String
  /// The id that the caller named.
  public let credential: String
  /// Whose it is; nil if there is no such credential, or no longer.
  public let connection: String?
}
