public import Directory
public import Model

/// A request of an identity provider's client as a command, with what all requests have in common: the threshold on what
/// they take from people (P47) and the log (P53).
///
/// A request that is refused or held has no effect, and is an answer all the same, because it is logged. Its envelope must
/// carry the request's ``PushRequest/source``: guards never hold back what a provider takes away (P47).
public struct Push<Request: PushRequest>: Command {
  public typealias Answer = PushAnswer<Request.Answer>
  public static var name: String { Request.name }

  public let request: Request
  public let body: PushBody

  public init(_ request: Request, body: PushBody) {
    self.request = request
    self.body = body
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.tenant, .connection(request.connection)] + request.reads }

  /// One that was held or refused is decided anew when it comes again.
  public static func keeps(_ answer: Answer) -> Bool { if case .done = answer { true } else { false } }

  public func decide(_ facts: inout FactView) throws(Interruption) -> Answer {
    let connection = try facts.openConnection(request.connection, even: Request.goesOnWhilePaused)
    var view = facts
    let answer: Request.Answer
    do throws(Interruption) {
      answer = try request.apply(&view, for: connection)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      facts.keep(.push(entry(.refused, reason: refusal.reason ?? refusal.code.rawValue, at: facts.now)))
      return .refused(Refusal(refusal))
    }
    let effects = view.effects
    let removals = Removals(effects, of: connection.id, in: facts)
    if removals.total > 0 {
      let check = RemovalCheck(removals, by: connection, digest: body.digest, at: facts.now)
      switch try check.verdict(facts) {
      case .within:
        view.keep(.removals(connection.id, at: facts.now, count: removals.total))
        view.keep(
          .taken(
            Taking(
              effects, of: connection.id, in: facts, method: Request.name, target: request.target(of: answer), removals)
          ))
      case .approved(let held): view.keep(.heldEnded(held.id))
      case .above(let known):
        let plan = try MembershipPlan(of: effects, in: facts)
        let held = check.hold(Request.name, body.text, known: known, plan: plan, on: &facts)
        return .held(HeldAnswer(id: held.id, removals: removals))
      }
    }
    let decision = request.decision(of: answer, hasEffects: !effects.isEmpty)
    view.keep(
      .push(
        entry(
          decision, reason: view.reason(request.reason(of: answer)), target: request.target(of: answer), removals,
          at: facts.now,
          revision: effects.isEmpty ? nil : facts.revision)))
    facts = view
    return .done(answer)
  }

  private func entry(
    _ decision: PushLogEntry.Decision, reason: String = "", target: String = "", _ removals: Removals = Removals(),
    at now: Timestamp, revision: Revision? = nil
  ) -> PushLogEntry {
    PushLogEntry(
      connection: request.connection, at: now, method: Request.name, body: body.text, decision: decision,
      reason: reason, target: target, removals: removals, revision: revision)
  }
}

extension FactView {
  /// What the log says of a request beside that it was applied: whether an administrator has let it pass.
  func reason(_ own: String = "") -> String {
    let isApproved = records.contains { if case .heldEnded = $0 { true } else { false } }
    return own.isEmpty && isApproved ? PushLogEntry.approvedReason : own
  }
}

/// A request as it came.
public struct PushBody: Hashable, Sendable {
  /// For the log, with the ids that the server has made for it: so replaying it makes the same again (P53).
  public var text: String
  /// Of what the client has sent: the same request again has the same.
  public var digest: String

  public init(text: String, digest: String) {
    self.text = text
    self.digest = digest
  }
}

/// What became of a request.
public enum PushAnswer<Answer: Codable & Sendable>: Codable, Sendable {
  case done(Answer)
  case held(HeldAnswer)
  case refused(Refusal)
}

extension PushAnswer: Equatable where Answer: Equatable {}

/// A request above the threshold (P47).
public struct HeldAnswer: Codable, Hashable, Sendable {
  public var id: HeldRequestID
  public var removals: Removals

  public init(id: HeldRequestID, removals: Removals) {
    self.id = id
    self.removals = removals
  }
}

/// A refusal that is an answer.
public struct Refusal: Codable, Hashable, Sendable {
  public var code: DirectoryError.Code
  public var message: String
  public var field: String?
  public var reason: String?

  init(_ error: DirectoryError) {
    code = error.code
    message = error.message
    field = error.field
    reason = error.reason
  }

  /// The refusal as what a command throws.
  public var error: DirectoryError { DirectoryError(code, message, field: field, reason: reason) }
}

extension PushAnswer {
  /// What the request came to.
  ///
  /// - Throws: the refusal; `resourceExhausted` with the reason `removal_threshold` for a held request.
  public func get() throws(DirectoryError) -> Answer {
    switch self {
    case .done(let answer): return answer
    case .refused(let refusal): throw refusal.error
    case .held(let held): throw held.error
    }
  }
}

extension HeldAnswer {
  fileprivate var error: DirectoryError {
    DirectoryError(
      .resourceExhausted,
      """
      The request takes more from people than this connection's threshold allows, so nothing of it was applied. An \
      administrator must approve \(id); send it again then.
      """, reason: RemovalCheck.reason)
  }
}
