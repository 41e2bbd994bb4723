internal import Directory
internal import Model

extension RemovalThreshold {
  /// Whether so many removals within the window are too many for a connection of so many memberships (P47).
  func isExceeded(by removals: Int64, of memberships: Int64) -> Bool {
    removals > minimum && removals > memberships / 100 * percent + memberships % 100 * percent / 100
  }

  /// From how many memberships on so many removals are within the threshold: nobody has to count further.
  func memberships(allowing removals: Int64) -> Int64 {
    guard percent > 0 else { return 0 }
    let (hundredfold, isTooMuch) = removals.multipliedReportingOverflow(by: 100)
    return isTooMuch ? .max : hundredfold / percent + (hundredfold % percent == 0 ? 0 : 1)
  }
}

/// Whether what a request takes from people passes its connection's threshold (P47, X5).
struct RemovalCheck {
  /// The reason of what is held.
  static let reason = "removal_threshold"

  enum Verdict {
    case within
    /// An administrator lets it pass this once.
    case approved(HeldRequest)
    /// With the record of it, if it came before.
    case above(HeldRequest?)
  }

  private let removals: Removals
  private let connection: ConnectionFact
  private let digest: String
  private let now: Timestamp

  init(_ removals: Removals, by connection: ConnectionFact, digest: String, at now: Timestamp) {
    self.removals = removals
    self.connection = connection
    self.digest = digest
    self.now = now
  }

  func verdict(_ facts: FactView) throws(Interruption) -> Verdict {
    // A single disable is never held: who must not come in any more is denied at once.
    if removals.disables == 1 && removals.total == 1 { return .within }
    let threshold = connection.options.removalThreshold
    let taken = FactQuery.pushed(
      .removals(of: connection.id, since: now.advanced(bySeconds: -threshold.windowSeconds)))
    let known = FactQuery.pushed(.held(connection.id, digest: digest))
    try facts.require([taken, known])
    var held: HeldRequest?
    for case .held(let request) in try facts.records(known) { held = request }
    if let held, held.isApproved { return .approved(held) }
    let total = try (facts.counts(taken)["removals"] ?? 0) + removals.total
    guard total > threshold.minimum else { return .within }
    let enough = threshold.memberships(allowing: total)
    let size = try facts.counts(.pushed(.size(of: connection.id, atMost: enough)))["memberships"] ?? 0
    return threshold.isExceeded(by: total, of: size) ? .above(held) : .within
  }

  /// The record of a request that is held for the first time.
  func held(_ method: String, _ body: String) -> HeldRequest {
    HeldRequest(
      id: .make(), connection: connection.id, at: now, method: method, digest: digest, body: body, removals: removals)
  }

  /// Holds a request: keeps the record of it, if it says anything new, and a line of the log.
  ///
  /// - Parameters:
  ///   - target: What it is about, for the log, as far as that is known.
  ///   - known: The record from when it came before.
  func hold(
    _ method: String, _ body: String, of target: String = "", known: HeldRequest?, plan: MembershipPlan,
    on facts: inout FactView
  ) -> HeldRequest {
    var held = known ?? self.held(method, body)
    (held.body, held.removals, held.plan, held.isApproved) = (body, removals, plan, false)
    if held != known { facts.keep(.held(held)) }
    facts.keep(
      .push(
        PushLogEntry(
          connection: connection.id, at: now, method: method, body: body, decision: .held, reason: Self.reason,
          target: target, removals: removals)))
    return held
  }
}
