public import Model

/// What became of the newest requests of a connection, from its log (P56).
public struct RequestTally: Hashable, Sendable {
  /// Requests that were applied, said nothing new, or lay outside of the connection's scope.
  public var succeeded: Int64
  /// Requests that the client sees fail: refused ones and held ones.
  public var failed: Int64
  public var lastCall: Timestamp?
  public var lastFailure: Timestamp?
  /// Why the last one failed, as a stable word.
  public var lastReason: String
  /// When a credential of the connection was last presented that is good no more, or with a wrong secret.
  public var lastRefusedCredential: Timestamp?
  /// The same of good ones: the last request that came in.
  public init(
    succeeded: Int64 = 0, failed: Int64 = 0, lastCall: Timestamp? = nil, lastFailure: Timestamp? = nil,
    lastReason: String = "", lastRefusedCredential: Timestamp? = nil
  ) {
    self.succeeded = succeeded
    self.failed = failed
    self.lastCall = lastCall
    self.lastFailure = lastFailure
    self.lastReason = lastReason
    self.lastRefusedCredential = lastRefusedCredential
  }

  public var total: Int64 { succeeded + failed }

  /// 0 to 1; 0 without requests.
  public var failureShare: Double { total == 0 ? 0 : Double(failed) / Double(total) }
}

/// Whether the provider is about to stop pushing (P56).
///
/// Microsoft Entra ID quarantines a job whose credentials are refused, at once, and one whose calls mostly fail; it then
/// calls once a day at most, and disables the job after four weeks. Okta has no quarantine: each failed call becomes a task
/// that an administrator has to retry. So both are counted alike, and for Okta it forecasts that tasks pile up.
public enum QuarantineForecast: String, Hashable, Sendable, CaseIterable {
  /// Nothing was pushed within the window.
  case idle
  case healthy
  /// More calls fail than should.
  case atRisk = "at_risk"
  /// The provider will quarantine the job, or has.
  case quarantine

  public init(_ tally: RequestTally) {
    if let refused = tally.lastRefusedCredential, refused > tally.lastCall ?? Timestamp(microseconds: 0) {
      self = .quarantine
    } else if tally.total == 0 {
      self = .idle
    } else if tally.total < ProvisioningLimits.callsForForecast {
      // A few failures are somebody's try.
      self = .healthy
    } else if tally.failureShare >= ProvisioningLimits.quarantineShare {
      self = .quarantine
    } else {
      self = tally.failureShare >= ProvisioningLimits.riskShare ? .atRisk : .healthy
    }
  }
}
