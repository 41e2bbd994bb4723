internal import Directory
internal import Model
internal import Postgres

/// Committed changes by revision.
struct ChangeSearch {
  private let stretch: AuditStretch
  private var filter: AuditFilter { stretch.filter }

  init(_ stretch: AuditStretch) { self.stretch = stretch }

  func run(in tenant: TenantID, _ transaction: Transaction) async throws -> AuditPage {
    let (low, high) = try await bounds(tenant, transaction)
    let parameters: [SQLValue] = [
      .id(tenant), .int(low), .int(high), .int(Int64(stretch.scanned)), .int(Int64(stretch.size) + 1),
      .optional(filter.principal), .optional(filter.actingUser?.rawValue), .optional(filter.method),
      .optional(filter.user?.rawValue), .optional(filter.workgroup?.rawValue),
      .optional(filter.from), .optional(filter.until),
    ]
    let rows = try await transaction.query(
      stretch.order == .newestFirst ? Self.newestFirst : Self.byRevision, parameters)
    guard let first = rows.first else { return AuditPage(entries: [], position: stretch.after, isComplete: true) }
    let found = (0..<rows.count).map { rows[$0] }.filter { !$0.isNull(2) }
    let revisions = try found.map { try $0.int(2) }
    let past = revisions.isEmpty ? [:] : try PastFacts.read(await transaction.batch(PastFacts.calls(tenant, revisions)))
    let entries = try found.map { try Self.entry($0, past) }
    return try stretch.page(
      entries, seen: Int(try first.int(0)), last: [String(try first.optionalInt(1) ?? 0)]
    ) { entry in
      guard case .change(let change) = entry.subject else { return [] }
      return [String(change.revision)]
    }
  }

  /// The revisions to look at: behind `low`, up to `high`.
  private func bounds(_ tenant: TenantID, _ transaction: Transaction) async throws -> (Revision, Revision) {
    let floor = try await transaction.query(Retention.bounds, [.id(tenant)]).first?.int(1) ?? 0
    var low = max((filter.fromRevision ?? 1) - 1, floor)
    var high = (filter.untilRevision ?? .max) - 1
    if let from = filter.from { low = max(low, try await RevisionTime.last(before: from, of: tenant, transaction)) }
    if let until = filter.until {
      high = min(high, try await RevisionTime.last(before: until, of: tenant, transaction))
    }
    if let place = try position() {
      switch stretch.order {
      case .newestFirst: high = min(high, place - 1)
      case .chains:
        guard place >= floor else { throw Retention.passed(floor) }
        low = max(low, place)
      }
    }
    return (low, high)
  }

  private func position() throws -> Revision? {
    guard let after = stretch.after else { return nil }
    guard let place = Revision(try PageToken.read(after, count: 1)[0]), place >= 0 else { throw PageToken.foreign }
    return place
  }

  private static func entry(_ row: Row, _ past: [Revision: [FactKey: Fact]]) throws -> AuditEntry {
    let revision = try row.int(2)
    let effects = try JSON.decode(LoggedEffects.self, from: try row.text(11))
    return AuditEntry(
      at: Timestamp(microseconds: try row.timestamp(3)), principal: try row.text(4),
      actingUser: try row.optionalText(5).map(UserID.init(rawValue:)), method: try row.text(6), trace: try row.text(7),
      hash: try row.bytes(8),
      subject: .change(
        AuditChange(
          revision: revision, source: try row.text(9), requestID: try row.optionalText(10),
          effects: try effects.shown(before: past[revision] ?? [:]))))
  }

  private static let newestFirst = Statement(
    """
    WITH scanned AS MATERIALIZED (
      SELECT * FROM muster.audit WHERE tenant_id = $1::text AND revision > $2::int8 AND revision <= $3::int8
      ORDER BY revision DESC LIMIT $4::int8
    )
    SELECT seen.count, seen.last, found.* FROM (SELECT count(*), min(revision) AS last FROM scanned) AS seen
    LEFT JOIN LATERAL (
      SELECT revision, at, principal, acting_user, method, trace, hash, source, request_id, effects FROM scanned
      WHERE ($6::text IS NULL OR principal = $6::text) AND ($7::text IS NULL OR acting_user = $7::text)
        AND ($8::text IS NULL OR method = $8::text)
        AND muster.names(effects, $9::text, $10::text)
        AND ($11::timestamptz IS NULL OR at >= $11::timestamptz) AND ($12::timestamptz IS NULL OR at < $12::timestamptz)
      ORDER BY revision DESC LIMIT $5::int8
    ) AS found ON true
    ORDER BY found.revision DESC
    """)
  private static let byRevision = Statement(
    """
    WITH scanned AS MATERIALIZED (
      SELECT * FROM muster.audit WHERE tenant_id = $1::text AND revision > $2::int8 AND revision <= $3::int8
      ORDER BY revision LIMIT $4::int8
    )
    SELECT seen.count, seen.last, found.* FROM (SELECT count(*), max(revision) AS last FROM scanned) AS seen
    LEFT JOIN LATERAL (
      SELECT revision, at, principal, acting_user, method, trace, hash, source, request_id, effects FROM scanned
      WHERE ($6::text IS NULL OR principal = $6::text) AND ($7::text IS NULL OR acting_user = $7::text)
        AND ($8::text IS NULL OR method = $8::text)
        AND muster.names(effects, $9::text, $10::text)
        AND ($11::timestamptz IS NULL OR at >= $11::timestamptz) AND ($12::timestamptz IS NULL OR at < $12::timestamptz)
      ORDER BY revision LIMIT $5::int8
    ) AS found ON true
    ORDER BY found.revision
    """)
}

extension SQLValue {
  static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

  static func optional(_ instant: Timestamp?) -> SQLValue {
    instant.map { .timestamp(microsecondsSince1970: $0.microseconds) } ?? .null
  }
}
