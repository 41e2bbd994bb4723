public import Directory
public import Model

/// Takes one event of an identity provider (P58-P60, X4).
///
/// Each counts once, by its id. One that is older than the last word of the connection on whether the user is active undoes
/// nothing (P44); sessions end for good up to the newest instant that was said, in whichever order that comes. Nobody is
/// made by an event, and no provider speaks of users who are not tied to it.
public struct ReceiveEvent: PushRequest, Codable, Hashable {
  public typealias Answer = EventAnswer
  public static let name = "events.receive"
  /// Who must not come in is kept out whatever a pause is for.
  public static let goesOnWhilePaused = true

  public let connection: ConnectionID
  public let event: ProviderEvent

  public init(connection: ConnectionID, event: ProviderEvent) {
    self.connection = connection
    self.event = event
  }

  public var reads: [FactQuery] { [.pushed(.event(connection, id: event.id))] + event.subject.reads(connection) }

  public func apply(_ facts: inout FactView, for connection: ConnectionFact) throws(Interruption) -> EventAnswer {
    try check(facts.now)
    guard try facts.records(.pushed(.event(connection.id, id: event.id))).isEmpty else {
      return EventAnswer(outcome: .repeated)
    }
    let answer = try effect(&facts, for: connection)
    facts.keep(.event(connection.id, id: event.id, at: facts.now))
    return answer
  }

  private func check(_ now: Timestamp) throws(Interruption) {
    for (field, texts) in [
      ("id", [event.id]), ("ids", event.subject.ids), ("names", event.subject.names), ("emails", event.subject.emails),
    ] {
      try Interruption.checkCount(texts.count, atMost: ProvisioningLimits.eventNames, field: field)
      guard texts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count <= ProvisioningLimits.claimValue }) else {
        throw .refuse(
          .invalidField, "\(field) must have 1 to \(ProvisioningLimits.claimValue) characters", field: field)
      }
    }
    guard event.happenedAt <= now.advanced(bySeconds: ProvisioningLimits.clockSkewSeconds) else {
      throw .refuse(.invalidField, "happened_at must not lie in the future", field: "happened_at")
    }
  }

  private func effect(_ facts: inout FactView, for connection: ConnectionFact) throws(Interruption) -> EventAnswer {
    guard event.kind != .other else { return EventAnswer(outcome: .ignored) }
    guard let user = try facts.user(of: event.subject, on: connection.id) else {
      return EventAnswer(outcome: .unknownUser)
    }
    try facts.require([.user(user), .pushed(.signal(of: user)), .pushed(.lastStatus(connection.id, user))])
    guard let status = try facts.user(user)?.status, status != .deleted else {
      return EventAnswer(outcome: .unknownUser)
    }
    let before = facts.effects
    switch event.kind {
    case .sessionsEnded: try facts.refuseLogins(of: user, before: event.happenedAt)
    case .denied, .allowed:
      let last = try facts.lastStatus(of: user, by: connection.id)
      if let last, event.happenedAt < last { return EventAnswer(outcome: .stale, user: user) }
      try facts.setAllowed(event.kind == .allowed, user, by: connection.id, at: event.happenedAt)
    case .claimsChanged: return try change(user, &facts)
    case .other: break
    }
    return EventAnswer(outcome: facts.effects == before ? .unchanged : .applied, user: user)
  }

  /// New claims are taken as a login would bring them, but nobody has authenticated.
  private func change(_ user: UserID, _ facts: inout FactView) throws(Interruption) -> EventAnswer {
    try facts.require([.links(of: user)])
    guard let link = try facts.links(of: user).first(where: { $0.connection == connection }) else {
      return EventAnswer(outcome: .unknownUser)
    }
    let before = facts.effects
    let login = ProvisionLogin(
      connection: connection, subject: link.subject, claims: event.claims, authenticatedAt: event.happenedAt,
      occasion: .event)
    let answer = try login.decide(&facts)
    if answer.reports.contains(where: { $0.code == .staleAssertion }) {
      return EventAnswer(outcome: .stale, user: user)
    }
    if answer.outcome == .refused { return EventAnswer(outcome: .refused, user: user) }
    return EventAnswer(outcome: facts.effects == before ? .unchanged : .applied, user: user)
  }

  public func target(of answer: EventAnswer) -> String { answer.user?.rawValue ?? "" }

  public func reason(of answer: EventAnswer) -> String {
    switch answer.outcome {
    case .applied, .unchanged: ""
    default: answer.outcome.rawValue
    }
  }
}

/// What became of an event.
public struct EventAnswer: Codable, Hashable, Sendable {
  public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    case applied
    /// It says what holds already.
    case unchanged
    /// It was taken before (P58).
    case repeated
    /// Something newer is known (P44).
    case stale
    /// The connection knows nobody by its names.
    case unknownUser = "unknown_user"
    /// The user's state forbids it (C42).
    case refused
    /// It is of a kind that changes nothing here.
    case ignored
  }

  public var outcome: Outcome
  /// Whom it is about; nil if nobody is known.
  public var user: UserID?

  public init(outcome: Outcome, user: UserID? = nil) {
    self.outcome = outcome
    self.user = user
  }
}
