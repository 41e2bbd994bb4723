internal import Directory
internal import Model
internal import Postgres

/// What one decided change writes, as one batch in the order in which it must run.
struct ChangeWrites {
  let envelope: Envelope
  let method: String
  let revision: Revision
  let now: Timestamp
  private(set) var calls: [Call] = []

  init(envelope: Envelope, method: String, revision: Revision, now: Timestamp) {
    self.envelope = envelope
    self.method = method
    self.revision = revision
    self.now = now
  }

  private var tenant: SQLValue { .id(envelope.tenant) }

  /// Effects of a kind in one statement; ends before puts, so that a name or a place that was given up can be taken.
  mutating func apply(_ effects: [Effect]) throws {
    for kind in FactKind.allCases.reversed() {
      let keys = effects.compactMap { effect -> (any Encodable)? in
        guard case .end(let key) = effect, key.kind == kind else { return nil }
        return kind.table.row(key)
      }
      guard !keys.isEmpty else { continue }
      let rows = SQLValue.json(try JSON.array(keys))
      calls.append((kind.table.end, kind.table.keepsHistory ? [tenant, rows, .int(revision)] : [tenant, rows]))
    }
    for kind in FactKind.allCases {
      let facts = effects.compactMap { effect -> (any Encodable)? in
        guard case .put(let fact) = effect, fact.key.kind == kind else { return nil }
        return kind.table.row(fact)
      }
      guard !facts.isEmpty else { continue }
      calls.append((kind.table.put, [tenant, .json(try JSON.array(facts)), .int(revision)]))
    }
    // Foreign keys were deferred, so that effects of one change need no order; a violation shows here, not at COMMIT.
    calls.append((Self.checkReferences, []))
  }

  /// The revision becomes the tenant's newest, is audited and logged.
  mutating func number(_ effects: [Effect]) throws {
    let log = SQLValue.json(try JSON.text(EffectLog(effects)))
    let at = SQLValue.timestamp(microsecondsSince1970: now.microseconds)
    calls.append((revision == 1 ? Self.firstRevision : Self.nextRevision, [tenant, .int(revision)]))
    calls.append(
      (
        Self.audit,
        [
          tenant, .int(revision), at, .text(envelope.principal), envelope.actingUser.map(SQLValue.id) ?? .null,
          .text(method), .text(envelope.source.description), envelope.requestID.map(SQLValue.text) ?? .null,
          .text(envelope.trace), log,
        ]
      ))
    calls.append((Self.log, [tenant, .int(revision), at, .text(envelope.principal), log]))
  }

  mutating func append(_ more: some Sequence<Call>) { calls.append(contentsOf: more) }

  private static let checkReferences = Statement("SET CONSTRAINTS ALL IMMEDIATE")
  private static let firstRevision = Statement(
    "INSERT INTO muster.tenant_revision (tenant_id, revision) VALUES ($1::text, $2::int8)")
  private static let nextRevision = Statement(
    "UPDATE muster.tenant_revision SET revision = $2::int8 WHERE tenant_id = $1::text")
  private static let audit = Statement(
    """
    INSERT INTO muster.audit
      (tenant_id, revision, at, principal, acting_user, method, source, request_id, trace, effects, hash)
    VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text,
      $10::jsonb, muster.audit_hash(
        (SELECT hash FROM muster.audit WHERE tenant_id = $1::text ORDER BY revision DESC LIMIT 1),
        $1::text, $2::int8, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::jsonb))
    """)
  private static let log = Statement(
    """
    INSERT INTO muster.change_log (tenant_id, revision, at, principal, effects)
    VALUES ($1::text, $2::int8, $3::timestamptz, $4::text, $5::jsonb)
    """)
}
