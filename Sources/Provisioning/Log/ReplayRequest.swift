public import Directory
public import Model

/// Does again what a line of a connection's log did, at the instant of the line (P53): so rebuilding from the log gives the
/// same directory, whenever it is done.
///
/// It was let pass once, by the threshold or by an administrator, and is not held again, nor counted; what it takes can be
/// put back as what was taken then. It becomes a line of the log of
/// the connection that it is replayed on. Its envelope must carry the request's ``PushRequest/source``.
public struct ReplayRequest<Request: PushRequest>: Command {
  public typealias Answer = ReplayAnswer
  public static var name: String { "identity_providers.replay_log" }

  public let request: Request
  /// The request for the log, as the line has it.
  public let body: String
  public let at: Timestamp
  /// Whether an administrator had let it pass, which no rejection undoes.
  public let isApproved: Bool

  public init(_ request: Request, body: String, at: Timestamp, isApproved: Bool = false) {
    self.request = request
    self.body = body
    self.at = at
    self.isApproved = isApproved
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.tenant, .connection(request.connection)] + request.reads }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ReplayAnswer {
    guard at <= facts.now.advanced(bySeconds: ProvisioningLimits.clockSkewSeconds) else {
      throw .refuse(.invalidField, "at must not lie in the future", field: "at")
    }
    let connection = try facts.existingConnection(request.connection, field: "identity_provider")
    var view = facts.taken(at: at)
    let answer = try request.apply(&view, for: connection)
    let effects = view.effects
    let hasEffects = !effects.isEmpty
    if !isApproved && Removals(effects, of: connection.id, in: facts).total > 0 {
      view.keep(
        .taken(
          Taking(
            effects, of: connection.id, in: facts.taken(at: at), method: Request.name,
            target: request.target(of: answer), Removals())))
    }
    view.keep(
      .push(
        PushLogEntry(
          connection: connection.id, at: at, method: Request.name, body: body,
          decision: request.decision(of: answer, hasEffects: hasEffects), reason: reason(of: answer),
          target: request.target(of: answer), revision: hasEffects ? facts.revision : nil)))
    facts = view
    return ReplayAnswer(target: request.target(of: answer))
  }

  private func reason(of answer: Request.Answer) -> String {
    let own = request.reason(of: answer)
    return own.isEmpty && isApproved ? PushLogEntry.approvedReason : own
  }
}

/// What a replayed line came to.
public struct ReplayAnswer: Codable, Hashable, Sendable {
  /// The id of the user or group.
  public var target: String

  public init(target: String) { self.target = target }
}

/// A login as a line of the log has it, to be done again.
public struct LoggedLogin: PushRequest {
  public typealias Answer = LoginAnswer
  public static let name = ProvisionLogin.name

  private let login: ProvisionLogin

  /// - Parameter user: The id of the account that it made, if it made one.
  public init(
    connection: ConnectionID, subject: String, claims: [String: ClaimValue], overage: Bool,
    authenticatedAt: Timestamp, user: UserID?
  ) {
    login = ProvisionLogin(
      connection: connection, subject: subject, claims: claims, overage: overage, authenticatedAt: authenticatedAt,
      newUser: user, occasion: .replay)
  }

  public var connection: ConnectionID { login.connection }

  public var reads: [FactQuery] { login.reads }

  public func apply(_ facts: inout FactView, for connection: ConnectionFact) throws(Interruption) -> LoginAnswer {
    try login.decide(&facts)
  }

  public func target(of answer: LoginAnswer) -> String { answer.user?.rawValue ?? "" }
}
