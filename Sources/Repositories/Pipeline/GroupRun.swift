internal import Directory
internal import Model
internal import Postgres

/// One transaction over a group of changes of one tenant.
///
/// Together: the tenant's lock and all loads in one round trip, the decisions one after the other, then all writes and
/// COMMIT in one round trip. A change whose facts were touched by one before it waits for the next round, in which that
/// one's writes and its own loads travel together: so each is decided on what all before it have left.
///
/// Alone: the same, but each change behind a savepoint of its own, so that what the database refuses fails only the
/// change that it belongs to.
struct GroupRun {
  typealias Ticket = Combiner<Waiting>.Ticket
  typealias Verdict = Result<Decided, DirectoryError>

  private let tenant: TenantID
  private let limits: RepositoryLimits
  private let transaction: Transaction
  private let now = Timestamp.now()
  /// The instant at which decisions are made; nil for the present one.
  var moment: Timestamp?
  private var epoch = Epoch(timeline: 0, restores: 0)
  /// The newest revision, also of what is decided and not written yet; nil if there is no such tenant.
  private var head: Revision?
  private var writes: GroupWrites
  private var undecided: [Undecided] = []
  private var verdicts: [Ticket: Verdict] = [:]

  init(of tenant: TenantID, limits: RepositoryLimits, transaction: Transaction) {
    self.tenant = tenant
    self.limits = limits
    self.transaction = transaction
    writes = GroupWrites(tenant: tenant, now: now, limits: limits)
  }

  /// Runs them in one piece.
  ///
  /// - Parameter claim: Says, once the facts are there, who is still to be decided.
  mutating func together(
    _ members: [Combiner<Waiting>.Entry], claim: () -> Set<Ticket>
  ) async throws -> [Ticket: Verdict] {
    undecided = members.map { Undecided($0.ticket, $0.payload.change) }
    try await start()
    let claimed = claim()
    undecided.removeAll { !claimed.contains($0.ticket) }
    try await decideAll()
    try await transaction.commit(with: writes.take(head))
    return verdicts
  }

  /// Runs them one by one, each behind its own savepoint.
  mutating func alone(_ members: [Combiner<Waiting>.Entry], claim: () -> Set<Ticket>) async throws -> [Ticket: Verdict]
  {
    try await start()
    let claimed = claim()
    _ = try await transaction.query(Self.savepoint)
    for member in members where claimed.contains(member.ticket) {
      let before = self
      do {
        undecided = [Undecided(member.ticket, member.payload.change)]
        try await load()
        try await decideAll()
        _ = try await transaction.batch(writes.take(head) + [(Self.release, []), (Self.savepoint, [])])
      } catch  where Self.isOfOne(error) {
        self = before
        verdicts[member.ticket] = .failure(.mapping(error))
        _ = try await transaction.query(Self.rollback)
      }
    }
    try await transaction.commit(with: [])
    return verdicts
  }

  /// Takes the tenant's lock, for changes that are carried out one by one in a transaction that goes on behind them.
  ///
  /// - Returns: the newest revision; nil if there is no such tenant.
  mutating func begin() async throws -> Revision? {
    try await start()
    return head
  }

  /// Decides and writes a change.
  mutating func carryOut(_ change: Change) async throws -> Decided {
    undecided = [Undecided(0, change)]
    try await load()
    try await decideAll()
    _ = try await transaction.batch(writes.take(head))
    guard let verdict = verdicts.removeValue(forKey: 0) else { throw Self.noEnd }
    return try verdict.get()
  }

  /// Writes effects that were decided otherwise, as a revision of their own.
  mutating func write(_ effects: [Effect], as change: Change) async throws -> RevisionChange {
    let revision = (head ?? 0) + 1
    try writes.add(change, Change.Answer(value: true, text: nil), effects, [], at: revision)
    head = revision
    _ = try await transaction.batch(writes.take(head))
    return RevisionChange(revision: revision, effects: EffectLog.visible(effects))
  }

  /// Begins a revision whose effects are too many to be listed.
  ///
  /// - Parameter summary: What the audit keeps of it.
  mutating func beginBulk(_ summary: some Encodable, as change: Change) async throws -> Revision {
    let revision = (head ?? 0) + 1
    try writes.addBulk(change, summary, at: revision)
    head = revision
    _ = try await transaction.batch(writes.take(head))
    return revision
  }

  /// At the newest revision, also of what is not committed yet.
  var token: Token { Token(tenant: tenant, epoch: epoch, revision: head ?? 0) }

  private static var noEnd: DirectoryError {
    DirectoryError(.internal, "The change came to no end; nothing was changed.")
  }

  /// Whether a failure says something of one change only, and not of the transaction.
  static func isOfOne(_ error: any Error) -> Bool {
    guard let error = error as? PostgresError else { return true }
    switch error.code {
    case .server: return !error.isSafeToRetry && !isOfMaking(error)
    case .encoding, .decoding: return true
    default: return false
    }
  }

  /// Two makers of the same tenant have no row to lock: the later one finds the tenant when it tries again.
  static func isOfMaking(_ error: PostgresError) -> Bool {
    error.sqlState == .uniqueViolation && error.constraint == "tenant_revision_pkey"
  }

  private static let savepoint = Statement("SAVEPOINT change")
  private static let release = Statement("RELEASE SAVEPOINT change")
  private static let rollback = Statement("ROLLBACK TO SAVEPOINT change")
}

extension GroupRun {
  /// Takes the tenant's lock and reads, in the same round trip and behind it, what is likely to be needed.
  ///
  /// Each statement sees what was committed before it began: what follows the lock sees all earlier changes.
  private mutating func start() async throws {
    let calls: [Call] = [(Head.lock, [.id(tenant)]), (Head.epoch, [])]
    let load = GroupLoad(undecided, of: tenant, at: now, limits: limits)
    let results = try await transaction.batch(calls + load.calls)
    head = try results[0].first?.int(0)
    guard let epoch = try results[1].first.map(Head.readEpoch) else { throw Self.noEpoch }
    self.epoch = epoch
    writes.begin(at: head)
    try learn(load, results.dropFirst(calls.count))
  }

  /// Sends what is written so far and, behind it, the loads of all that is undecided.
  private mutating func load() async throws {
    let calls = writes.take(head)
    let load = GroupLoad(undecided, of: tenant, at: now, limits: limits)
    try learn(load, try await transaction.batch(calls + load.calls).dropFirst(calls.count))
  }

  private mutating func learn(_ load: GroupLoad, _ results: ArraySlice<Rows>) throws {
    for (index, row) in try load.tell(&undecided, results) {
      let change = undecided[index].change
      let idempotency = Idempotency(envelope: change.envelope, method: change.method, limits: limits)
      verdicts[undecided[index].ticket] = try idempotency.replay(row, change, epoch)
    }
    undecided.removeAll { verdicts[$0.ticket] != nil }
  }

  private mutating func decideAll() async throws {
    while true {
      decideRound()
      if undecided.isEmpty { return }
      try await load()
    }
  }

  /// Decides each change that rests on nothing that one before it has touched; the others stay for the next round.
  private mutating func decideRound() {
    var round = Round(limit: limits.effectsCompared)
    var postponed: [Undecided] = []
    for var item in undecided {
      if item.isTouched(by: round) || !decide(&item, &round) { postponed.append(item) }
    }
    for index in postponed.indices { postponed[index].forget(round) }
    undecided = postponed
  }

  /// Returns false if the change asks for more facts.
  private mutating func decide(_ item: inout Undecided, _ round: inout Round) -> Bool {
    let envelope = item.change.envelope
    var view = FactView(
      tenant: tenant, revision: (head ?? 0) + 1, now: moment ?? now, source: envelope.source, loaded: item.answers)
    do {
      if head == nil, case .permission = item.change.authority { throw noTenant }
      let answer = try item.change.decide(&view)
      let effects = view.effects
      verdicts[item.ticket] = .success(try accept(answer, effects, view, of: item.change))
      round.add(effects, view.records, IdempotencyKey(item.change))
    } catch Interruption.needs(let queries) where item.rounds < limits.decisionRounds {
      item.wants(queries)
      return false
    } catch {
      verdicts[item.ticket] = .failure(Self.refusal(error))
    }
    return true
  }

  private mutating func accept(
    _ answer: Change.Answer, _ effects: [Effect], _ view: FactView, of change: Change
  ) throws -> Decided {
    let revision = effects.isEmpty ? head : view.revision
    guard let revision, head != nil || effects.contains(where: { $0.key == .tenant }) else { throw noTenant }
    try writes.add(change, answer, effects, view.records, at: revision)
    head = revision
    let seen = effects.isEmpty ? nil : RevisionChange(revision: revision, effects: EffectLog.visible(effects))
    return Decided(
      answer: answer.value, token: Token(tenant: tenant, epoch: epoch, revision: revision), change: seen)
  }

  private static func refusal(_ error: any Error) -> DirectoryError {
    switch error {
    case Interruption.refused(let error): error
    case Interruption.needs:
      DirectoryError(
        .internal, "The change asked for facts too often; nothing was changed.", reason: "decision_rounds")
    default: .mapping(error)
    }
  }

  private var noTenant: DirectoryError { DirectoryError(.notFound, "There is no tenant \(tenant).") }

  private static var noEpoch: DirectoryError {
    DirectoryError(.internal, "The database has lost its epoch; restore the row of muster.epoch.")
  }
}
