public import Directory
public import Model

/// What an administrator wants to know of a held request: who would lose what by it, and what passed before it (P47).
public struct HeldDetails: Inquiry {
  public let id: HeldRequestID

  public init(id: HeldRequestID) { self.id = id }

  public var reads: [FactQuery] { [.pushed(.heldRequest(id))] }

  public func decide(_ facts: FactView) throws(Interruption) -> HeldDetailsAnswer {
    let held = try facts.heldRequest(id)
    let connection = try facts.existingConnection(held.connection)
    let takings = try UndoRemovals(around: held, of: connection).takings(facts)
    let logins = try facts.logins(of: Set(held.plan.changes.map(\.user)))
    return HeldDetailsAnswer(request: held, takings: takings, logins: logins)
  }
}

/// What is known of a held request.
public struct HeldDetailsAnswer: Sendable {
  public var request: HeldRequest
  /// What passed below the threshold in its window, which a rejection can undo, the newest first.
  public var takings: [Taking]
  /// Of the users whom the plan names, as far as they have one.
  public var logins: [UserID: String]
}

extension FactView {
  /// The logins of users who have one.
  func logins(of users: Set<UserID>) throws(Interruption) -> [UserID: String] {
    try require(users.sorted().map { .user($0) })
    var logins: [UserID: String] = [:]
    for user in users { logins[user] = try profile(of: user)?.login }
    return logins
  }
}
