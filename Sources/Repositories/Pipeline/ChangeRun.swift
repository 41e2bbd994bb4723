internal import Directory
internal import Model
internal import Postgres

/// One try of one command, inside its transaction.
struct ChangeRun<C: Command> {
  /// What is to be said once COMMIT has succeeded.
  struct Result: Sendable {
    let outcome: Outcome<C.Answer>
    /// What other snapshots must learn; nil if nothing was changed.
    let change: RevisionChange?
  }

  let command: C
  let envelope: Envelope
  let limits: RepositoryLimits
  let transaction: Transaction

  private var tenant: TenantID { envelope.tenant }
  private var idempotency: Idempotency { Idempotency(envelope: envelope, method: C.name, limits: limits) }

  /// What the tenant's lock revealed.
  private struct Start {
    /// nil if there is no such tenant yet.
    let head: Revision?
    let epoch: Epoch
    let replay: Result?
  }

  func run() async throws -> Result {
    let now = Timestamp.now()
    let first = (envelope.actingUser.map { [FactQuery.subject($0)] } ?? []) + command.reads
    let (start, answers) = try await begin(first, at: now)
    if let replay = start.replay { return replay }
    if start.head == nil, case .permission = command.authority { throw Self.noTenant(tenant) }

    var view = FactView(
      tenant: tenant, revision: (start.head ?? 0) + 1, now: now, source: envelope.source)
    for (query, answer) in zip(first, answers) { view.load(query, answer) }
    let answer = try await decide(&view)
    return try await write(answer, view, start)
  }

  /// Takes the tenant's lock and reads, in the same round trip and behind it, what is likely to be needed.
  ///
  /// Each statement sees what was committed before it began: what follows the lock sees all earlier changes.
  private func begin(_ queries: [FactQuery], at now: Timestamp) async throws -> (Start, [FactAnswer]) {
    let find = idempotency.find(at: now)
    let loads = FactLoads(queries, envelope: envelope, limits: limits)
    var calls: [Call] = [(Head.lock, [.id(tenant)]), (Head.epoch, [])]
    if let find { calls.append(find) }
    let results = try await transaction.batch(calls + loads.calls)
    let head = try results[0].first?.int(0)
    guard let epoch = try results[1].first.map(Head.readEpoch) else { throw Self.noEpoch }
    var replay: Result?
    if find != nil, let row = results[2].first {
      let (answer, revision) = try idempotency.answer(C.Answer.self, in: row)
      let token = Token(tenant: tenant, epoch: epoch, revision: revision)
      replay = Result(outcome: Outcome(answer: answer, token: token, isReplay: true), change: nil)
    }
    let answers = try loads.answers(results.dropFirst(calls.count))
    return (Start(head: head, epoch: epoch, replay: replay), answers)
  }

  /// Decides, loading what the command asks for, until it has seen all it wants.
  private func decide(_ view: inout FactView) async throws -> C.Answer {
    for _ in 0..<limits.decisionRounds {
      do {
        return try Decision.run(command, as: envelope, on: &view)
      } catch Interruption.refused(let error) {
        throw error
      } catch Interruption.needs(let queries) {
        view = view.restarted()
        let loads = FactLoads(queries, envelope: envelope, limits: limits)
        let answers = try loads.answers(try await transaction.batch(loads.calls)[...])
        for (query, answer) in zip(queries, answers) { view.load(query, answer) }
      }
    }
    throw DirectoryError(
      .internal, "The change asked for facts too often; nothing was changed.", reason: "decision_rounds")
  }

  private func write(_ answer: C.Answer, _ view: FactView, _ start: Start) async throws -> Result {
    let effects = view.effects
    let revision = effects.isEmpty ? start.head : view.revision
    guard let revision, start.head != nil || effects.contains(where: { $0.key == .tenant }) else {
      throw Self.noTenant(tenant)
    }
    var writes = ChangeWrites(envelope: envelope, method: C.name, revision: revision, now: view.now)
    // The decision was made within the caller's sight; what it decided is carried out whole.
    if envelope.sight != .everything { writes.append([Scope.liftSight]) }
    if !effects.isEmpty {
      try writes.number(effects)
      try writes.apply(effects)
    }
    writes.append(view.records.map { Records.call($0, of: tenant) })
    writes.append(try idempotency.keep(answer, revision: revision, at: view.now))
    let guards = effects.isEmpty ? [] : Array(Guard.tripped(by: effects, source: envelope.source))
    let firstGuard = writes.calls.count
    writes.append(guards.map { GuardCheck.call($0, in: tenant) })

    let results = writes.calls.isEmpty ? [] : try await transaction.batch(writes.calls)
    for (guarded, rows) in zip(guards, results.dropFirst(firstGuard)) {
      guard try rows.first?.bool(0) == true else { throw guarded.refusal }
    }
    let token = Token(tenant: tenant, epoch: start.epoch, revision: revision)
    let change = RevisionChange(revision: revision, effects: EffectLog.visible(effects))
    return Result(
      outcome: Outcome(answer: answer, token: token, isReplay: false), change: effects.isEmpty ? nil : change)
  }

  private static func noTenant(_ tenant: TenantID) -> DirectoryError {
    DirectoryError(.notFound, "There is no tenant \(tenant).")
  }

  private static var noEpoch: DirectoryError {
    DirectoryError(.internal, "The database has lost its epoch; restore the row of muster.epoch.")
  }
}

/// Several queries of one round trip.
struct FactLoads {
  private let loads: [(load: FactLoad, calls: [Call], skipped: Int)]

  /// The acting user's own standing is read whole: a narrow sight must not narrow the authority that it comes from.
  init(_ queries: [FactQuery], envelope: Envelope, limits: RepositoryLimits) {
    loads = queries.map { query in
      let load = FactLoad(query, of: envelope.tenant, limit: limits.factsPerQuery)
      let calls = load.steps.map(\.call)
      guard envelope.sight != .everything, case .subject = query else { return (load, calls, 0) }
      return (load, [Scope.liftSight] + calls + [Scope.setSight(envelope.sight)], 1)
    }
  }

  var calls: [Call] { loads.flatMap(\.calls) }

  func answers(_ results: ArraySlice<Rows>) throws -> [FactAnswer] {
    var rest = results
    return try loads.map { load, calls, skipped in
      let mine = rest.prefix(calls.count).dropFirst(skipped)
      rest = rest.dropFirst(calls.count)
      return try load.answer(mine)
    }
  }
}
