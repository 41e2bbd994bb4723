internal import Directory
internal import Model
internal import Postgres
internal import Provisioning

/// One snapshot within one transaction, under the tenant's lock: compared, decided, and brought into what is stored.
///
/// Users and groups that differ go through the decisions of requests about them, some at a time and each time as a
/// revision of its own. Members, and the memberships that follow from them, are compared and written in sets; only those
/// users whose memberships don't follow from sets alone are decided about one by one. All revisions are committed at once.
struct SyncApplication {
  private let envelope: Envelope
  private let limits: RepositoryLimits
  private let transaction: Transaction
  private var group: GroupRun
  private(set) var run: SyncRun
  private(set) var conflicts: [SyncConflict] = []
  /// What snapshots must learn, in the order of revisions.
  private(set) var changes: [RevisionChange] = []
  /// The last revision that lists no effects.
  private(set) var bulk: Revision?
  private var base: Revision = 0
  private var difference = SyncDifference()
  private var leadsElsewhere = false
  /// The portions that the log has of it.
  private var parts: Int64 = 0

  init(_ run: SyncRun, as envelope: Envelope, limits: RepositoryLimits, _ transaction: Transaction) {
    self.run = run
    self.envelope = envelope
    self.limits = limits
    self.transaction = transaction
    group = GroupRun(of: envelope.tenant, limits: limits, transaction: transaction)
  }

  /// The newest revision.
  var token: Token { group.token }

  /// Decides about the run.
  ///
  /// - Parameters:
  ///   - isHeldBack: Whether it may be held.
  ///   - listed: How many changes can be asked for afterwards.
  mutating func decide(isHeldBack: Bool, listed: Int) async throws -> SyncVerdict {
    try await begin(at: .now(), listed: listed)
    try await transaction.script(SyncScripts.load)
    if let found = try await transaction.query(SyncReads.contradiction).first {
      throw Self.contradiction(try found.text(0), try found.text(1))
    }
    let pairs = try await rows(SyncReads.nested, [.int(limits.syncNested + 1)]) { (try $0.text(0), try $0.text(1)) }
    guard pairs.count <= limits.syncNested else {
      throw DirectoryError(
        .resourceExhausted, "A snapshot holds at most \(limits.syncNested) groups in groups.", reason: "sync_nested")
    }
    try NestedGroups(pairs).check()
    try await transaction.script(SyncScripts.compare)
    difference = try await rows(SyncReads.difference, [], SyncReads.difference)[0]
    try await weigh()
    run.removals = difference.removals
    let verdict = try await carryOut(JudgeSync(run: run, difference: difference, isHeldBack: isHeldBack))
    guard verdict == .held(nil) else { return verdict }
    let plan = try await planned()
    return try await carryOut(JudgeSync(run: run, difference: difference, isHeldBack: isHeldBack, plan: plan))
  }

  private mutating func begin(at instant: Timestamp, listed: Int) async throws {
    guard let head = try await group.begin() else {
      throw DirectoryError(.notFound, "There is no tenant \(envelope.tenant).")
    }
    base = head
    _ = try await transaction.query(
      SyncReads.settings,
      [
        .id(run.connection), .id(run.id), .text(run.isUsersOnly ? "users" : "all"), .text("\(head)"),
        .timestamp(microsecondsSince1970: instant.microseconds), .text("\(listed)"),
        .text("\(limits.syncPartBytes)"),
      ])
  }

  /// Takes what a run of a log changed from its portions, instead of from a snapshot; at the instant at which the run began.
  ///
  /// - Returns: Whether all of them are there, and are about the connection's users and groups.
  mutating func take(_ parts: Int64) async throws -> Bool {
    group.moment = run.begun
    try await begin(at: run.begun, listed: 0)
    for script in [SyncScripts.load, SyncScripts.compare, SyncPartScripts.take] {
      try await transaction.script(script)
    }
    let found = try await rows(SyncReads.foundParts, []) { (parts: try $0.int(0), strays: try $0.int(1)) }[0]
    difference = try await rows(SyncReads.difference, [], SyncReads.difference)[0]
    try await weigh()
    run.removals = difference.removals
    self.parts = parts
    return found.parts == parts && found.strays == 0
  }

  /// Keeps what the run changes in the log, before it is applied.
  mutating func keepParts() async throws {
    try await transaction.script(SyncPartScripts.keep)
    parts = try await number(SyncReads.keptParts)
  }

  /// Who would gain and lose what by it: it is applied for that, and taken back.
  private func planned() async throws -> MembershipPlan {
    _ = try await transaction.query(SyncReads.savepoint)
    var trial = self
    try await trial.apply()
    try await transaction.script(SyncScripts.plan)
    let counts = try await trial.rows(SyncReads.planCounts, []) { row in try (0..<5).map { try row.int($0) } }[0]
    let listed = try await trial.rows(
      SyncReads.plan, [.int(Int64(DirectoryLimits.plannedChanges))], SyncReads.planned)
    _ = try await transaction.query(SyncReads.rollback)
    return MembershipPlan(
      gained: counts[0], lost: counts[1], users: counts[2], workgroups: counts[3], changes: listed.sorted(),
      isComplete: listed.count == counts[4])
  }

  /// Applies what was decided to be applied.
  mutating func apply() async throws {
    try await transaction.script(
      """
      CREATE TEMPORARY TABLE sync_more
        (workgroup text COLLATE "C", user_id text COLLATE "C", is_put boolean) ON COMMIT DROP
      """)
    try await applyUsers()
    if !run.isUsersOnly { try await applyGroups() }
    try await applyMembers()
    try await derive()
    if !run.isUsersOnly { try await endGroups() }
    try await transaction.script(SyncScripts.outcome)
    try await count()
    run.revision = group.token.revision == base ? nil : group.token.revision
    try await seen()
  }

  /// Notes that the connection has spoken of all its users.
  func seen() async throws { try await transaction.script(SyncScripts.seen) }

  mutating func log() async throws { _ = try await carryOut(LogSync(run: run, parts: parts)) }

  func listed() async throws -> [SyncChange] { try await rows(SyncReads.listed, [], SyncReads.change) }
}

extension SyncApplication {
  /// Counts what the changes of users take.
  private mutating func weigh() async throws {
    let connection = run.connection
    try await inChunks(of: SyncReads.changedUsers) { app, rows in
      let changes = SyncUsers(connection: connection, changed: try rows.map(SyncReads.changedUser))
      let taken = try await app.carryOut(WeighUsers(changes))
      app.difference.changes = app.difference.changes + taken
    }
  }

  private mutating func applyUsers() async throws {
    let connection = run.connection
    try await inChunks(of: SyncReads.goneUsers) { app, rows in
      try await app.sync(SyncUsers(connection: connection, ended: try rows.map { try $0.id(0) }))
    }
    try await inChunks(of: SyncReads.changedUsers) { app, rows in
      try await app.sync(SyncUsers(connection: connection, changed: try rows.map(SyncReads.changedUser)))
    }
    try await inChunks(of: SyncReads.createdUsers) { app, rows in
      try await app.sync(SyncUsers(connection: connection, created: try rows.map(SyncReads.user)))
    }
  }

  private mutating func applyGroups() async throws {
    let connection = run.connection
    try await inChunks(of: SyncReads.changedGroups) { app, rows in
      let groups = try rows.map { (id: try $0.id(4) as ExternalGroupID, group: try SyncReads.group($0)) }
      try await app.sync(SyncGroups(connection: connection, changed: groups))
    }
    try await inChunks(of: SyncReads.createdGroups) { app, rows in
      try await app.sync(SyncGroups(connection: connection, created: try rows.map(SyncReads.group)))
    }
  }

  /// Brings who is in which group in line, as one revision.
  private mutating func applyMembers() async throws {
    func nested(_ row: Row) throws -> NestedGroupFact { NestedGroupFact(group: try row.id(0), child: try row.id(1)) }
    func member(_ row: Row) throws -> ExternalMemberFact {
      ExternalMemberFact(group: try row.id(0), user: try row.id(1))
    }
    var effects = try await rows(SyncReads.nestedGone, []) { Effect.end(.nestedGroup(try nested($0))) }
    effects += try await rows(SyncReads.nestedAdded, []) { Effect.put(.nestedGroup(try nested($0))) }
    leadsElsewhere = leadsElsewhere || !effects.isEmpty
    if try await number(SyncReads.memberCount) <= limits.syncEffects {
      effects += try await rows(SyncReads.membersGone, []) { Effect.end(.externalMember(try member($0))) }
      effects += try await rows(SyncReads.membersAdded, []) { Effect.put(.externalMember(try member($0))) }
    } else {
      try await bulk(SyncScripts.putMembers, ["members": difference.membersAdded + difference.membersRemoved])
    }
    try await write(effects)
    try await inChunks(of: SyncReads.touchedGroups) { app, rows in
      _ = try await app.carryOut(TouchGroups(groups: try rows.map { try $0.id(0) }))
    }
  }

  /// Brings the memberships of all whom it is about in line with where their groups lead (P41).
  private mutating func derive() async throws {
    try await set("muster.affects", leadsElsewhere ? "all" : "members")
    try await transaction.script(SyncScripts.affect)
    let leads = try await carryOut(ReadLeads(connection: run.connection))
    _ = try await transaction.batch([
      (SyncReads.putLeads, [.ids(leads.groups), .ids(leads.workgroups)]),
      (SyncReads.putScoped, [.ids(leads.scoped)]), (SyncReads.putUndecided, [.ids(leads.undecided)]),
    ])
    try await transaction.script(SyncScripts.derive)
    let count = try await number(SyncReads.membershipCount)
    let source = Source.identityProvider(run.connection)
    func membership(_ row: Row) throws -> MembershipFact {
      MembershipFact(workgroup: try row.id(0), user: try row.id(1), source: source)
    }
    if count <= limits.syncEffects {
      try await write(
        rows(SyncReads.left, []) { Effect.end(.membership(try membership($0))) }
          + rows(SyncReads.joined, []) { Effect.put(.membership(try membership($0))) })
    } else {
      try await bulk(SyncScripts.putMemberships, ["memberships": count])
    }
    let connection = run.connection
    try await inChunks(of: SyncReads.exactUsers) { app, rows in
      try await app.sync(DeriveUsers(connection: connection, users: try rows.map { try $0.id(0) }))
    }
  }

  private mutating func endGroups() async throws {
    let connection = run.connection
    try await inChunks(of: SyncReads.goneGroups) { app, rows in
      try await app.sync(SyncGroups(connection: connection, ended: try rows.map { try $0.id(0) }))
    }
  }

  private mutating func count() async throws {
    var effect = SyncEffect()
    effect.usersCreated = difference.usersCreated
    effect.usersChanged = difference.usersChanged
    effect.usersEnded = difference.usersEnded
    effect.groupsCreated = difference.groupsCreated
    effect.groupsChanged = difference.groupsChanged
    effect.groupsEnded = difference.groupsEnded
    effect.membersAdded = difference.membersAdded + difference.nestedAdded
    effect.membersRemoved = difference.membersRemoved + difference.nestedRemoved
    let counts = try await rows(SyncReads.outcome, []) { row in try (0..<4).map { try row.int($0) } }[0]
    (effect.additions, effect.removals, effect.moves) = (counts[0], counts[1], counts[2])
    effect.workgroups = counts[3]
    effect.conflicts = Int64(conflicts.count)
    run.effect = effect
  }
}

extension SyncApplication {
  /// Carries out a part of the snapshot.
  private mutating func sync<C: Command>(_ command: C) async throws where C.Answer == SyncAnswer {
    let answer = try await carryOut(command)
    conflicts += answer.conflicts.prefix(max(0, limits.syncConflicts - conflicts.count))
    leadsElsewhere = leadsElsewhere || answer.leadsElsewhere
    if !answer.left.isEmpty { _ = try await transaction.execute(SyncReads.leave, [.texts(answer.left)]) }
  }

  private mutating func carryOut<C: Command>(_ command: C) async throws -> C.Answer {
    let decided = try await group.carryOut(Change(command, as: envelope))
    if let change = decided.change { try await note(change) }
    guard let answer = decided.answer as? C.Answer else {
      throw DirectoryError(.internal, "The snapshot came to no end; nothing was changed.")
    }
    return answer
  }

  /// Keeps what a revision did, and which memberships it began and ended.
  private mutating func note(_ change: RevisionChange) async throws {
    changes.append(change)
    var (put, ended): ([MembershipFact], [MembershipFact]) = ([], [])
    for effect in change.effects {
      switch effect {
      case .put(.membership(let fact)): put.append(fact)
      case .end(.membership(let fact)): ended.append(fact)
      default: break
      }
    }
    for (facts, isPut) in [(put, true), (ended, false)] where !facts.isEmpty {
      _ = try await transaction.execute(
        SyncReads.putMore, [.ids(facts.map(\.workgroup)), .ids(facts.map(\.user)), .bool(isPut)])
    }
  }

  /// Writes effects that sets have decided.
  private mutating func write(_ effects: [Effect]) async throws {
    guard !effects.isEmpty else { return }
    changes.append(try await group.write(effects, as: Change(LogSync(run: run), as: envelope)))
  }

  /// Writes what is too much to be listed.
  private mutating func bulk(_ script: String, _ counts: [String: Int64]) async throws {
    var summary = ["run": run.id.rawValue]
    for (name, count) in counts { summary[name] = "\(count)" }
    let revision = try await group.beginBulk(summary, as: Change(LogSync(run: run), as: envelope))
    try await set("muster.revision", "\(revision)")
    try await transaction.script(script)
    bulk = revision
  }

  private func set(_ name: String, _ value: String) async throws {
    _ = try await transaction.query(SyncReads.setting, [.text(name), .text(value)])
  }

  private func number(_ statement: Statement) async throws -> Int64 {
    try await rows(statement, []) { try $0.int(0) }[0]
  }

  private func rows<Value>(
    _ statement: Statement, _ parameters: [SQLValue], _ read: (Row) throws -> Value
  ) async throws -> [Value] {
    let rows = try await transaction.query(statement, parameters)
    return try (0..<rows.count).map { try read(rows[$0]) }
  }

  /// Goes through the rows of a statement that begins behind a key, which is the first column.
  private mutating func inChunks(
    of statement: Statement, _ body: (inout SyncApplication, [Row]) async throws -> Void
  ) async throws {
    var last = ""
    while true {
      let found = try await transaction.query(statement, [.text(last), .int(Int64(limits.syncChunk))])
      guard found.count > 0 else { return }
      let rows = (0..<found.count).map { found[$0] }
      try await body(&self, rows)
      last = try rows[rows.count - 1].text(0)
    }
  }

  private static func contradiction(_ reason: String, _ value: String) -> DirectoryError {
    let what =
      switch reason {
      case "duplicate_user": "holds the user '\(value)' twice"
      case "duplicate_user_name": "holds two users with the userName '\(value)'"
      case "duplicate_group": "holds the group '\(value)' twice"
      case "duplicate_group_name": "holds two groups with the displayName '\(value)'"
      default: "names '\(value)' in a group, which is none of its users and groups"
      }
    return DirectoryError(
      .invalidField, "The snapshot \(what); nothing was changed.", field: "part", reason: reason)
  }
}
