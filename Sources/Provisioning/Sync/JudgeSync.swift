public import Directory
internal import Model

/// Decides what becomes of a snapshot, before anything of it is applied (P47, P51).
public struct JudgeSync: Command {
  public typealias Answer = SyncVerdict
  public static let name = "sync.push"

  public let run: SyncRun
  public let difference: SyncDifference
  /// Whether it may be held: what is only planned is not.
  public let isHeldBack: Bool
  /// What it would come to; nil as long as nobody has asked.
  public let plan: MembershipPlan?

  public init(run: SyncRun, difference: SyncDifference, isHeldBack: Bool, plan: MembershipPlan? = nil) {
    self.run = run
    self.difference = difference
    self.isHeldBack = isHeldBack
    self.plan = plan
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.tenant, .connection(run.connection)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> SyncVerdict {
    let connection = try facts.openConnection(run.connection)
    guard !difference.isEmpty else {
      facts.keep(.push(run.logged(.unchanged, at: facts.now)))
      return .unchanged
    }
    let removals = difference.removals
    guard isHeldBack, removals.total > 0 else { return .apply }
    let check = RemovalCheck(removals, by: connection, digest: run.digest, at: facts.now)
    switch try check.verdict(facts) {
    case .within: facts.keep(.removals(connection.id, at: facts.now, count: removals.total))
    case .approved(let held): facts.keep(.heldEnded(held.id))
    case .above(let known):
      guard let plan else { return .held(nil) }
      return .held(
        check.hold(Self.name, run.body, of: run.id.rawValue, known: known, plan: plan, on: &facts).id)
    }
    return .apply
  }
}

/// Writes the line of the log of a snapshot that was applied (P53).
public struct LogSync: Command {
  public typealias Answer = Bool
  public static let name = JudgeSync.name

  public let run: SyncRun
  /// How many portions of it lie before the line.
  public let parts: Int64

  public init(run: SyncRun, parts: Int64 = 0) {
    self.run = run
    self.parts = parts
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public func decide(_ facts: inout FactView) throws(Interruption) -> Bool {
    let body = #"{"run":"\#(run.id)","parts":\#(parts)}"#
    facts.keep(.push(run.logged(.applied, body, run.removals, at: facts.now, revision: run.revision)))
    return true
  }
}

extension SyncRun {
  /// Tells it among held requests.
  fileprivate var digest: String { HeldRequest.runPrefix + id.rawValue }

  fileprivate var body: String { #"{"run":"\#(id)"}"# }

  fileprivate func logged(
    _ decision: PushLogEntry.Decision, _ body: String? = nil, _ removals: Removals = Removals(), at now: Timestamp,
    revision: Revision? = nil
  ) -> PushLogEntry {
    PushLogEntry(
      connection: connection, at: now, method: JudgeSync.name, body: body ?? self.body, decision: decision,
      reason: "", target: id.rawValue, removals: removals, revision: revision)
  }
}

extension HeldRequest {
  fileprivate static let runPrefix = "run "

  /// The snapshot that it stands for; nil for a request of its own.
  var run: SyncRunID? {
    method == JudgeSync.name ? SyncRunID(rawValue: String(digest.dropFirst(Self.runPrefix.count))) : nil
  }
}

extension FactView {
  /// The connection, which may be pushed through.
  ///
  /// - Parameter isPassing: Even while it is paused.
  /// - Throws: `unavailable` with the reason `connection_paused`.
  func openConnection(_ id: ConnectionID, even isPassing: Bool = false) throws(Interruption) -> ConnectionFact {
    let connection = try existingConnection(id, field: "identity_provider")
    guard !connection.options.isPaused || isPassing else {
      throw .refuse(
        .unavailable, "This connection is paused; an administrator has to resume it.", reason: "connection_paused")
    }
    return connection
  }
}
