public import Directory
public import Model

/// Lets a held request pass when it comes again, once (P47).
public struct ApproveHeld: Command {
  public typealias Answer = HeldDecisionAnswer
  public static let name = "sync.approve"

  public let id: HeldRequestID

  public init(id: HeldRequestID) { self.id = id }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.pushed(.heldRequest(id))] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> HeldDecisionAnswer {
    var held = try facts.heldRequest(id)
    held.isApproved = true
    facts.keep(.held(held))
    facts.keep(.push(held.decided(.approved, by: facts)))
    return HeldDecisionAnswer(id: id, connection: held.connection, run: held.run)
  }
}

/// Drops a held request: when it comes again it is held anew (P47).
///
/// Of a run of removals the first ones pass below the threshold, until it is reached. If asked, what those took within the
/// window around the held one is put back in the one change.
public struct RejectHeld: Command {
  public typealias Answer = HeldDecisionAnswer
  public static let name = "sync.reject"

  public let id: HeldRequestID
  public let undoes: Bool

  /// - Parameter undoes: Whether what passed below the threshold is put back.
  public init(id: HeldRequestID, undoes: Bool = false) {
    self.id = id
    self.undoes = undoes
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.pushed(.heldRequest(id))] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> HeldDecisionAnswer {
    let held = try facts.heldRequest(id)
    var answer = HeldDecisionAnswer(id: id, connection: held.connection, run: held.run)
    if undoes {
      let connection = try facts.existingConnection(held.connection)
      let undo = UndoRemovals(around: held, of: connection)
      answer.undone = try undo.apply(&facts, for: connection)
      if answer.undone > 0 { facts.keep(.push(held.undone(undo.body(answer.undone), by: facts))) }
    }
    facts.keep(.heldEnded(id))
    facts.keep(.push(held.decided(.rejected, by: facts)))
    return answer
  }
}

/// A held request that was decided about.
public struct HeldDecisionAnswer: Codable, Hashable, Sendable {
  public var id: HeldRequestID
  public var connection: ConnectionID
  /// The snapshot that it stands for; nil for a request of its own.
  public var run: SyncRunID?
  /// Requests below the threshold that were undone.
  public var undone = 0

  public init(id: HeldRequestID, connection: ConnectionID, run: SyncRunID? = nil) {
    self.id = id
    self.connection = connection
    self.run = run
  }
}

extension FactView {
  func heldRequest(_ id: HeldRequestID) throws(Interruption) -> HeldRequest {
    for case .held(let held) in try records(.pushed(.heldRequest(id))) { return held }
    throw .refuse(.notFound, "There is no held request \(id).", field: "id")
  }
}

extension HeldRequest {
  /// The line of the log. Who decided is its reason: no fact changes, so that no other record says it.
  fileprivate func decided(_ decision: PushLogEntry.Decision, by facts: FactView) -> PushLogEntry {
    PushLogEntry(
      connection: connection, at: facts.now, method: method, body: body, decision: decision,
      reason: facts.actingUser?.rawValue ?? "", target: id.rawValue, removals: removals)
  }

  /// The line of the log of what a rejection has put back.
  fileprivate func undone(_ body: String, by facts: FactView) -> PushLogEntry {
    let hasEffects = !facts.effects.isEmpty
    return PushLogEntry(
      connection: connection, at: facts.now, method: RejectHeld.name, body: body,
      decision: hasEffects ? .applied : .unchanged, reason: "", target: id.rawValue,
      revision: hasEffects ? facts.revision : nil)
  }
}
