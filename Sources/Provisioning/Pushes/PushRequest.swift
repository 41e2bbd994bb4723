public import Directory
public import Model

/// What one request of an identity provider's client asks for: decided by ``Push``, which adds what all have in common.
public protocol PushRequest: Sendable {
  associatedtype Answer: Codable & Sendable

  /// Its stable name, such as `scim_users.create`.
  static var name: String { get }

  /// Whether it is taken while the connection is paused.
  static var goesOnWhilePaused: Bool { get }

  var connection: ConnectionID { get }

  /// Facts worth loading at once.
  var reads: [FactQuery] { get }

  /// Decides as a command does.
  func apply(_ facts: inout FactView, for connection: ConnectionFact) throws(Interruption) -> Answer

  /// The id of the user or group that it came to, for the log.
  func target(of answer: Answer) -> String

  /// A stable word on what it came to, for the log; empty if there is nothing to say.
  func reason(of answer: Answer) -> String

  /// Whether what it says does not count, for the log (P55).
  func isIgnored(_ answer: Answer) -> Bool
}

extension PushRequest {
  /// What its memberships come from: guards never hold back what an identity provider takes away (P47).
  public var source: Source { .identityProvider(connection) }

  public static var goesOnWhilePaused: Bool { false }

  public func reason(of answer: Answer) -> String { "" }

  public func isIgnored(_ answer: Answer) -> Bool { false }

  /// What became of a request that was not refused or held.
  func decision(of answer: Answer, hasEffects: Bool) -> PushLogEntry.Decision {
    isIgnored(answer) ? .ignored : hasEffects ? .applied : .unchanged
  }
}

extension PushRequest where Answer == ScimUserAnswer {
  public func target(of answer: ScimUserAnswer) -> String { answer.user.id.rawValue }

  public func reason(of answer: ScimUserAnswer) -> String { answer.outOfScope == nil ? "" : "out_of_scope" }

  public func isIgnored(_ answer: ScimUserAnswer) -> Bool { answer.outOfScope == .ignored }
}

extension PushRequest where Answer == ExternalGroupAnswer {
  public func target(of answer: ExternalGroupAnswer) -> String { answer.group.id.rawValue }
}

/// A pushed user after a request, without anything personal: answers are kept with idempotency keys.
public struct ScimUserAnswer: Codable, Hashable, Sendable {
  public var user: ScimUserFact
  /// nil if the user is within the connection's scope.
  public var outOfScope: OutOfScope?

  public init(user: ScimUserFact, outOfScope: OutOfScope? = nil) {
    self.user = user
    self.outOfScope = outOfScope
  }
}

/// What a write about a user outside of a connection's scope came to (P55).
public enum OutOfScope: String, Codable, Hashable, Sendable {
  /// It is kept, and nothing follows from it.
  case ignored
  /// It took the user out of the scope, which denies the user.
  case left
}

/// A pushed group after a request.
public struct ExternalGroupAnswer: Codable, Hashable, Sendable {
  public var group: ExternalGroupFact
  /// Users and groups that were put into it, and taken out.
  public var added: Int
  public var removed: Int
  /// Users whom their groups lead to several scope workgroups of equal priority: theirs stay as they are (A25).
  public var conflicts: [UserID]

  public init(group: ExternalGroupFact, added: Int = 0, removed: Int = 0, conflicts: [UserID] = []) {
    self.group = group
    self.added = added
    self.removed = removed
    self.conflicts = conflicts
  }
}
