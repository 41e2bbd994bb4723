internal import Directory
internal import Model
internal import Postgres

/// What a group's decided changes write, in the order in which it must run, each change with its guards behind it.
struct GroupWrites {
  private let tenant: TenantID
  private let now: Timestamp
  private let limits: RepositoryLimits
  /// What the tenant's row says, once what is in `calls` has run; nil if there is none.
  private var numbered: Revision?
  /// Whether foreign keys are checked at the end of each statement by then.
  private var isImmediate = false
  private var calls: [Call] = []

  init(tenant: TenantID, now: Timestamp, limits: RepositoryLimits) {
    self.tenant = tenant
    self.now = now
    self.limits = limits
  }

  /// What the tenant's row says under the lock.
  mutating func begin(at head: Revision?) { numbered = head }

  /// Takes what is to be sent; with it the tenant's row says `head`.
  mutating func take(_ head: Revision?) -> [Call] {
    if let head, head != numbered {
      calls.append((Self.nextRevision, [.id(tenant), .int(head)]))
      numbered = head
    }
    defer { calls = [] }
    return calls
  }

  /// Adds a change. If it throws, nothing of it is added.
  mutating func add(
    _ change: Change, _ answer: Change.Answer, _ effects: [Effect], _ records: [Record], at revision: Revision
  ) throws {
    var mine: [Call] = []
    if !effects.isEmpty {
      if numbered == nil { mine.append((Self.firstRevision, [.id(tenant), .int(revision)])) }
      mine.append(try audit(change, effects, revision))
      mine += try Self.apply(effects, of: tenant, at: revision)
    }
    mine += try records.flatMap { try Records.calls($0, of: tenant, limits: limits) }
    let idempotency = Idempotency(envelope: change.envelope, method: change.method, limits: limits)
    let kept = try idempotency.keep(answer.text, revision: revision, at: now)
    guard !mine.isEmpty else {
      calls += kept
      return
    }
    // Foreign keys are deferred, so that effects of one change need no order; a violation shows behind them, not at
    // COMMIT, where it could not be told from those of other changes.
    calls += (isImmediate ? [(Self.deferReferences, [])] : []) + mine + kept + [(Self.checkReferences, [])]
    if !effects.isEmpty {
      numbered = numbered ?? revision
      let guards = Guard.tripped(by: effects, source: change.envelope.source)
      calls += guards.map { GuardCheck.call($0, in: tenant) } + incidents(change.envelope.source, effects)
    }
    isImmediate = true
  }

  /// What asks whether an identity provider's change broke a guard, and notes it.
  private func incidents(_ source: Source, _ effects: [Effect]) -> [Call] {
    let guards = Guard.endangered(by: effects, source: source)
    guard case .identityProvider(let connection) = source, !guards.isEmpty else { return [] }
    return [(Self.setProvider, [.id(connection)])] + guards.map { GuardCheck.call($0, in: tenant) }
      + [(Self.setProvider, [.text("")])]
  }

  /// Effects of a kind in one statement; ends before puts, so that a name or a place that was given up can be taken.
  private static func apply(_ effects: [Effect], of tenant: TenantID, at revision: Revision) throws -> [Call] {
    var calls: [Call] = []
    for kind in FactKind.allCases.reversed() {
      let keys = effects.compactMap { effect -> (any Encodable)? in
        guard case .end(let key) = effect, key.kind == kind else { return nil }
        return kind.table.row(key)
      }
      guard !keys.isEmpty else { continue }
      let rows = SQLValue.json(try JSON.array(keys))
      calls.append(
        (kind.table.end, kind.table.keepsHistory ? [.id(tenant), rows, .int(revision)] : [.id(tenant), rows]))
    }
    for kind in FactKind.allCases {
      let facts = effects.compactMap { effect -> (any Encodable)? in
        guard case .put(let fact) = effect, fact.key.kind == kind else { return nil }
        return kind.table.row(fact)
      }
      guard !facts.isEmpty else { continue }
      calls.append((kind.table.put, [.id(tenant), .json(try JSON.array(facts)), .int(revision)]))
    }
    return calls
  }

  private func audit(_ change: Change, _ effects: [Effect], _ revision: Revision) throws -> Call {
    let envelope = change.envelope
    return (
      Self.audit,
      [
        .id(tenant), .int(revision), .timestamp(microsecondsSince1970: now.microseconds), .text(envelope.principal),
        envelope.actingUser.map(SQLValue.id) ?? .null, .text(change.method), .text(envelope.source.description),
        envelope.requestID.map(SQLValue.text) ?? .null, .text(envelope.trace),
        .json(try JSON.text(EffectLog(effects))),
      ]
    )
  }

  /// Adds a revision whose effects are too many to be listed: whoever follows the log reads the tenant anew behind it.
  ///
  /// What it writes goes on behind it, and checks its own references.
  mutating func addBulk(_ change: Change, _ summary: some Encodable, at revision: Revision) throws {
    let envelope = change.envelope
    calls.append(
      (
        Self.bulk,
        [
          .id(tenant), .int(revision), .timestamp(microsecondsSince1970: now.microseconds), .text(envelope.principal),
          envelope.actingUser.map(SQLValue.id) ?? .null, .text(change.method), .text(envelope.source.description),
          envelope.requestID.map(SQLValue.text) ?? .null, .text(envelope.trace),
          .json(try JSON.text([["put": ["bulk": summary]]])),
        ]
      ))
    if !isImmediate { calls.append((Self.checkReferences, [])) }
    isImmediate = true
  }

  private static let setProvider = Statement("SELECT set_config('muster.provider', $1::text, true)")
  private static let deferReferences = Statement("SET CONSTRAINTS ALL DEFERRED")
  private static let checkReferences = Statement("SET CONSTRAINTS ALL IMMEDIATE")
  private static let firstRevision = Statement(
    "INSERT INTO muster.tenant_revision (tenant_id, revision) VALUES ($1::text, $2::int8)")
  private static let nextRevision = Statement(
    "UPDATE muster.tenant_revision SET revision = $2::int8 WHERE tenant_id = $1::text")
  /// Audit and log in one statement: each costs about as much to begin as to carry out.
  private static let audit = Statement(
    """
    WITH logged AS (
      INSERT INTO muster.change_log (tenant_id, revision, at, principal, effects)
      VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, $10::jsonb)
    )
    INSERT INTO muster.audit
      (tenant_id, revision, at, principal, acting_user, method, source, request_id, trace, effects, hash)
    VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text,
      $10::jsonb, muster.audit_hash(
        (SELECT hash FROM muster.audit WHERE tenant_id = $1::text ORDER BY revision DESC LIMIT 1),
        $1::text, $2::int8, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::jsonb))
    """)
  private static let bulk = Statement(
    """
    WITH logged AS (
      INSERT INTO muster.change_log (tenant_id, revision, at, principal, effects, is_bulk)
      VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, '[]', true)
    )
    INSERT INTO muster.audit
      (tenant_id, revision, at, principal, acting_user, method, source, request_id, trace, effects, hash)
    VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text,
      $10::jsonb, muster.audit_hash(
        (SELECT hash FROM muster.audit WHERE tenant_id = $1::text ORDER BY revision DESC LIMIT 1),
        $1::text, $2::int8, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::jsonb))
    """)
}
