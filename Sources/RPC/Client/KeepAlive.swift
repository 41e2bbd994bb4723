/// When a connection is asked for a sign of life, and when it is given up. Decides, and does nothing.
///
/// Times are nanoseconds of a monotonic clock.
struct KeepAlive {
  enum Verdict: Equatable {
    case wait(until: Int64)
    /// Send a PING, then wait.
    case ping(until: Int64)
    case dead
  }

  private let interval: Int64
  private let timeout: Int64
  private var pingedAt: Int64?

  init(interval: Duration, timeout: Duration) {
    self.interval = interval.nanoseconds
    self.timeout = timeout.nanoseconds
  }

  /// Looks at the connection.
  ///
  /// - Parameters:
  ///   - receivedAt: when the last byte came.
  ///   - hasCalls: without calls nobody is hurt by a dead connection, and a server may take PINGs for abuse.
  mutating func check(now: Int64, receivedAt: Int64, hasCalls: Bool) -> Verdict {
    if let pinged = pingedAt {
      if receivedAt < pinged {
        let end = pinged &+ timeout
        return now >= end ? .dead : .wait(until: end)
      }
      pingedAt = nil
    }
    guard hasCalls else { return .wait(until: now &+ interval) }
    guard now &- receivedAt >= interval else { return .wait(until: receivedAt &+ interval) }
    pingedAt = now
    return .ping(until: now &+ timeout)
  }
}
