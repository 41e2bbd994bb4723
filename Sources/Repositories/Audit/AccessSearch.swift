internal import Directory
internal import Model
internal import Postgres

/// Accesses, by time over all nodes or chain by chain.
struct AccessSearch {
  private let stretch: AuditStretch
  private var filter: AuditFilter { stretch.filter }

  init(_ stretch: AuditStretch) { self.stretch = stretch }

  func run(in tenant: TenantID, _ transaction: Transaction) async throws -> AuditPage {
    let parameters: [SQLValue] =
      [.id(tenant)] + (try position()) + [
        .int(Int64(stretch.scanned)), .int(Int64(stretch.size) + 1),
        .optional(filter.principal), .optional(filter.actingUser?.rawValue), .optional(filter.method),
        .optional(filter.user?.rawValue), .optional(filter.node), .optional(filter.from), .optional(filter.until),
      ]
    let rows = try await transaction.query(
      stretch.order == .newestFirst ? Self.newestFirst : Self.byChain, parameters)
    guard let first = rows.first else { return AuditPage(entries: [], position: stretch.after, isComplete: true) }
    let entries = try (0..<rows.count).filter { !rows[$0].isNull(4) }.map { try Self.entry(rows[$0]) }
    let last =
      first.isNull(2)
      ? [] : place(Timestamp(microseconds: try first.timestamp(1)), try first.text(2), try first.int(3))
    return try stretch.page(entries, seen: Int(try first.int(0)), last: last) { entry in
      guard case .access(let access) = entry.subject else { return [] }
      return place(entry.at, access.node, access.sequence)
    }
  }

  /// Time, node and sequence; by chain the time says nothing.
  private func place(_ at: Timestamp, _ node: String, _ sequence: Int64) -> [String] {
    [String(at.microseconds), node, String(sequence)]
  }

  /// Where to go on, or where the filter lets the search begin.
  private func position() throws -> [SQLValue] {
    let parts = try PageToken.read(stretch.after, count: 3)
    if stretch.after != nil {
      guard let at = Int64(parts[0]), let sequence = Int64(parts[2]) else { throw PageToken.foreign }
      let place: [SQLValue] = [.text(parts[1]), .int(sequence)]
      return stretch.order == .chains ? place : [.optional(Timestamp(microseconds: at))] + place
    }
    return switch stretch.order {
    case .newestFirst: [.optional(filter.until ?? Self.forever), .text(""), .int(0)]
    case .chains: [.text(filter.node ?? ""), .int(0)]
    }
  }

  /// The end of the year 9999, which is as late as clients may say.
  private static let forever = Timestamp(microseconds: 253_402_300_800_000_000)

  private static func entry(_ row: Row) throws -> AuditEntry {
    AuditEntry(
      at: Timestamp(microseconds: try row.timestamp(4)), principal: try row.text(8),
      actingUser: try row.optionalText(9).map(UserID.init(rawValue:)), method: try row.text(10),
      trace: try row.text(13), hash: try row.bytes(14),
      subject: .access(
        AuditAccess(
          node: try row.text(5), sequence: try row.int(6),
          event: AccessEvent(try row.word(7), detail: try row.optionalText(12)),
          user: try row.optionalText(11).map(UserID.init(rawValue:)))))
  }

  private static let newestFirst = Statement(
    """
    WITH scanned AS MATERIALIZED (
      SELECT * FROM muster.access_log
      WHERE tenant_id = $1::text AND (at, node, sequence) < ($2::timestamptz, $3::text, $4::int8)
        AND at >= CASE WHEN $12::timestamptz IS NULL THEN '-infinity' ELSE $12::timestamptz END
      ORDER BY at DESC, node DESC, sequence DESC LIMIT $5::int8
    )
    SELECT seen.count, last.at, last.node, last.sequence, found.*
    FROM (SELECT count(*) FROM scanned) AS seen
    LEFT JOIN (SELECT at, node, sequence FROM scanned ORDER BY at, node, sequence LIMIT 1) AS last ON true
    LEFT JOIN LATERAL (
      SELECT at, node, sequence, kind, principal, acting_user, method, user_id, reason, trace, hash FROM scanned
      WHERE ($7::text IS NULL OR principal = $7::text) AND ($8::text IS NULL OR acting_user = $8::text)
        AND ($9::text IS NULL OR method = $9::text) AND ($10::text IS NULL OR user_id = $10::text)
        AND ($11::text IS NULL OR node = $11::text) AND ($13::timestamptz IS NULL OR at < $13::timestamptz)
      ORDER BY at DESC, node DESC, sequence DESC LIMIT $6::int8
    ) AS found ON true
    ORDER BY found.at DESC, found.node DESC, found.sequence DESC
    """)
  // Between two bounds, so that a node without accesses doesn't lead through those of all others; the upper one of none
  // is the last character that there is. By CASE, because what COALESCE compares may leak, for all the planner knows,
  // and then stays off the index.
  private static let byChain = Statement(
    """
    WITH scanned AS MATERIALIZED (
      SELECT * FROM muster.access_log
      WHERE tenant_id = $1::text AND (node, sequence) > ($2::text, $3::int8)
        AND node >= CASE WHEN $10::text IS NULL THEN '' ELSE $10::text END
        AND node <= CASE WHEN $10::text IS NULL THEN chr(1114111) ELSE $10::text END
      ORDER BY node, sequence LIMIT $4::int8
    )
    SELECT seen.count, last.at, last.node, last.sequence, found.*
    FROM (SELECT count(*) FROM scanned) AS seen
    LEFT JOIN (SELECT at, node, sequence FROM scanned ORDER BY node DESC, sequence DESC LIMIT 1) AS last ON true
    LEFT JOIN LATERAL (
      SELECT at, node, sequence, kind, principal, acting_user, method, user_id, reason, trace, hash FROM scanned
      WHERE ($6::text IS NULL OR principal = $6::text) AND ($7::text IS NULL OR acting_user = $7::text)
        AND ($8::text IS NULL OR method = $8::text) AND ($9::text IS NULL OR user_id = $9::text)
        AND ($11::timestamptz IS NULL OR at >= $11::timestamptz) AND ($12::timestamptz IS NULL OR at < $12::timestamptz)
      ORDER BY node, sequence LIMIT $5::int8
    ) AS found ON true
    ORDER BY found.node, found.sequence
    """)
}
