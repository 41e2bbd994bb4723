public import Directory
public import Model

/// Ends, changes and makes some of the users of a snapshot, each by the rules of a request about it alone. What can't be
/// done is a conflict, and is left out.
public struct SyncUsers: Command {
  public typealias Answer = SyncAnswer
  public static let name = JudgeSync.name

  public let connection: ConnectionID
  public let ended: [ScimUserID]
  public let changed: [(id: ScimUserID, user: SyncUser)]
  public let created: [SyncUser]

  public init(
    connection: ConnectionID, ended: [ScimUserID] = [], changed: [(id: ScimUserID, user: SyncUser)] = [],
    created: [SyncUser] = []
  ) {
    self.connection = connection
    self.ended = ended
    self.changed = changed
    self.created = created
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] {
    let requests =
      ended.flatMap { deletion($0).reads } + changed.flatMap { replacement($0).reads }
      + created.flatMap { creation($0).reads }
    var known: Set<FactQuery> = []
    return ([.tenant, .connection(connection)] + requests).filter { known.insert($0).inserted }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> SyncAnswer {
    let connection = try facts.existingConnection(connection, field: "identity_provider")
    var answer = SyncAnswer()
    // What is still to be read is asked for at once, and not user by user.
    var missing = Missing()
    for id in ended {
      try missing.collect { () throws(Interruption) in
        try attempt(deletion(id), id.rawValue, &facts, connection, &answer)
      }
    }
    for item in changed {
      try missing.collect { () throws(Interruption) in
        try attempt(replacement(item), item.user.key, &facts, connection, &answer)
      }
    }
    for user in created {
      try missing.collect { () throws(Interruption) in
        if try !attempt(creation(user), user.key, &facts, connection, &answer) {
          answer.left.append(user.made.rawValue)
        }
      }
    }
    try missing.check()
    return answer
  }

  /// Whether it was done.
  @discardableResult
  private func attempt(
    _ request: some PushRequest, _ key: String, _ facts: inout FactView, _ connection: ConnectionFact,
    _ answer: inout SyncAnswer
  ) throws(Interruption) -> Bool {
    var view = facts
    do throws(Interruption) {
      _ = try request.apply(&view, for: connection)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      answer.conflicts.append(
        SyncConflict(id: key, reason: refusal.reason ?? refusal.code.rawValue, detail: refusal.message))
      return false
    }
    facts = view
    return true
  }

  private func deletion(_ id: ScimUserID) -> DeleteScimUser { DeleteScimUser(connection: connection, id: id) }

  private func replacement(_ item: (id: ScimUserID, user: SyncUser)) -> ReplaceScimUser {
    ReplaceScimUser(connection: connection, id: item.id, draft: item.user.draft)
  }

  private func creation(_ user: SyncUser) -> CreateScimUser {
    CreateScimUser(connection: connection, id: user.made, newUser: user.newUser, draft: user.draft)
  }
}

/// What changes of users of a snapshot take from people, counted as that of requests is (P47): decided on a view that is
/// thrown away. So whom their attributes lead somewhere no more counts, and who leaves the connection's scope, too, for
/// that denies as a disable does (P55).
public struct WeighUsers: Command {
  public typealias Answer = Removals
  public static let name = JudgeSync.name

  public let change: SyncUsers

  public init(_ change: SyncUsers) { self.change = change }

  public var authority: Authority { change.authority }

  public var reads: [FactQuery] { change.reads }

  public func decide(_ facts: inout FactView) throws(Interruption) -> Removals {
    var tried = facts
    _ = try change.decide(&tried)
    return Removals(tried.effects, of: change.connection, in: facts)
  }
}

/// What a part of a snapshot came to.
public struct SyncAnswer: Codable, Hashable, Sendable {
  public var conflicts: [SyncConflict] = []
  /// The ids of users and groups that were not made.
  public var left: [String] = []
  /// Whether groups lead elsewhere than before.
  public var leadsElsewhere = false

  public init() {}
}

/// Everything that several decisions ask for.
struct Missing {
  private var queries: [FactQuery] = []

  mutating func collect(_ decide: () throws(Interruption) -> Void) throws(Interruption) {
    do throws(Interruption) {
      try decide()
    } catch {
      guard case .needs(let more) = error else { throw error }
      queries += more
    }
  }

  func check() throws(Interruption) {
    guard !queries.isEmpty else { return }
    var known: Set<FactQuery> = []
    throw .needs(queries.filter { known.insert($0).inserted })
  }
}
