internal import Directory
internal import Model

/// A change of a group that has no answer yet, and what it rests on.
struct Undecided {
  let ticket: Combiner<Waiting>.Ticket
  let change: Change
  /// All that its decision is known to read.
  private(set) var wanted: [FactQuery]
  private(set) var answers: [FactQuery: FactAnswer] = [:]
  /// Whether it is known that no earlier call has its idempotency key.
  var hasFreeKey: Bool
  /// How often the decision asked for more.
  private(set) var rounds = 0

  init(_ ticket: Combiner<Waiting>.Ticket, _ change: Change) {
    self.ticket = ticket
    self.change = change
    wanted = change.reads
    hasFreeKey = change.envelope.requestID == nil
  }

  /// What has to be loaded before it can be decided.
  var missing: [FactQuery] { wanted.filter { answers[$0] == nil } }

  mutating func load(_ query: FactQuery, _ answer: FactAnswer) { answers[query] = answer }

  mutating func wants(_ queries: [FactQuery]) {
    rounds += 1
    var known = Set(wanted)
    wanted += queries.filter { known.insert($0).inserted }
  }

  /// The sight within which a query is answered.
  ///
  /// The acting user's own standing is read whole: a narrow sight must not narrow the authority that it comes from.
  func sight(of query: FactQuery) -> Sight {
    if case .subject = query { .everything } else { change.envelope.sight }
  }

  /// Whether what it rests on has been changed.
  func isTouched(by round: Round) -> Bool {
    if let key = IdempotencyKey(change), round.keys.contains(key) { return true }
    return mayHaveAnyTouched(by: round) || answers.contains { round.touches($0.key, $0.value) }
  }

  /// Forgets what has been changed, to be loaded again.
  mutating func forget(_ round: Round) {
    if let key = IdempotencyKey(change), round.keys.contains(key) { hasFreeKey = false }
    answers = mayHaveAnyTouched(by: round) ? [:] : answers.filter { !round.touches($0.key, $0.value) }
  }

  /// What a narrow sight shows hangs on facts that no query names, such as who is in whose workgroups.
  private func mayHaveAnyTouched(by round: Round) -> Bool {
    round.isLarge || (change.envelope.sight != .everything && !round.isEmpty)
  }
}

/// What was decided since the last load, and is not in the facts that were loaded.
struct Round {
  /// Beyond so many effects everything is loaded again, which then costs less than to look what is touched.
  private let limit: Int
  private var effects: [Effect] = []
  private var records: [Record] = []
  private(set) var keys: Set<IdempotencyKey> = []

  init(limit: Int) { self.limit = limit }

  var isEmpty: Bool { effects.isEmpty && records.isEmpty }
  var isLarge: Bool { effects.count + records.count > limit }

  mutating func add(_ effects: [Effect], _ records: [Record], _ key: IdempotencyKey?) {
    self.effects += effects
    self.records += records
    if let key { keys.insert(key) }
  }

  func touches(_ query: FactQuery, _ answer: FactAnswer) -> Bool {
    effects.contains { query.isTouched(by: $0, answer: answer) } || records.contains { query.isTouched(by: $0) }
  }
}

/// What an idempotency key belongs to, within its tenant.
struct IdempotencyKey: Hashable {
  private let principal, method, requestID: String

  /// nil if the caller gave no key.
  init?(_ change: Change) {
    guard let requestID = change.envelope.requestID else { return nil }
    principal = change.envelope.principal
    method = change.method
    self.requestID = requestID
  }
}
