public import Model

/// A change that somebody asks for: the one way in which facts begin and end.
///
/// A command decides and does no I/O: it reads facts from a ``FactView`` and puts or ends facts in it. When it asks for
/// a fact that has not been loaded, the view throws, the pipeline loads it and decides again from the start. So a
/// command reads like straight code, and must have no effect besides the view.
public protocol Command: Sendable {
  associatedtype Answer: Codable & Sendable

  /// Its stable name, such as `users.create`: the audit, the idempotency key and the metrics use it.
  static var name: String { get }

  /// What the acting user must hold (C3).
  var authority: Authority { get }

  /// Facts worth loading at once, before the first decision; anything forgotten here is loaded when asked for.
  var reads: [FactQuery] { get }

  /// Decides: effects go into the view, a refusal is thrown.
  func decide(_ facts: inout FactView) throws(Interruption) -> Answer

  /// Whether the call with the same request id gets this answer again, or is decided anew, as after a refusal.
  static func keeps(_ answer: Answer) -> Bool
}

extension Command {
  public var reads: [FactQuery] { [] }

  public static func keeps(_ answer: Answer) -> Bool { true }
}

/// What an acting user must hold for a command.
public enum Authority: Hashable, Sendable {
  /// A permission, decided by the engine that answers checks (C3).
  case permission(String)
  /// It is about the acting user's own things, for which being active is enough, or else a permission.
  case own(UserID, else: String)
  /// To be an active user: what else it takes, the command asks the engine itself.
  case activeUser
  /// Nothing of the acting user's: only principals may call it, such as the making of a tenant or a login.
  case principal
}

/// Why a decision did not come to its end.
public enum Interruption: Error, Sendable {
  /// Load these, then decide again.
  case needs([FactQuery])
  /// The answer is no.
  case refused(DirectoryError)
}

/// Who asks for a change, how, and until when.
public struct Envelope: Sendable {
  public var tenant: TenantID
  /// The service that calls.
  public var principal: String
  /// The person on whose behalf it calls; nil for the principal itself.
  public var actingUser: UserID?
  public var sight: Sight
  /// What memberships made by this change come from.
  public var source: Source
  /// The caller's idempotency key, if any, with a digest of the request that it stands for.
  public var requestID: String?
  public var requestBody: [UInt8]
  /// The trace of the call, for the audit.
  public var trace: String
  public var deadline: ContinuousClock.Instant

  public init(
    tenant: TenantID, principal: String, actingUser: UserID?, sight: Sight, source: Source, requestID: String?,
    requestBody: [UInt8], trace: String, deadline: ContinuousClock.Instant
  ) {
    self.tenant = tenant
    self.principal = principal
    self.actingUser = actingUser
    self.sight = sight
    self.source = source
    self.requestID = requestID
    self.requestBody = requestBody
    self.trace = trace
    self.deadline = deadline
  }
}

/// What came of a change.
public struct Outcome<Answer: Sendable>: Sendable {
  public let answer: Answer
  /// At this token the change is visible to every check.
  public let token: Token
  /// Whether this is the stored answer of an earlier call with the same request id.
  public let isReplay: Bool

  public init(answer: Answer, token: Token, isReplay: Bool) {
    self.answer = answer
    self.token = token
    self.isReplay = isReplay
  }
}

/// The one change pipeline: takes a command through lock, authority, decision, guards, history, audit and log.
///
/// Either all of a change is committed, under one revision, or nothing of it.
public protocol ChangePipeline: Sendable {
  /// - Throws: ``DirectoryError``; nothing has changed unless its code is `outcomeUnknown`.
  func execute<C: Command>(_ command: C, as envelope: Envelope) async throws(DirectoryError) -> Outcome<C.Answer>
}
