internal import Model
internal import Postgres

/// From an instant to a revision.
///
/// No index on the time: a search by halves over the revisions takes some twenty look-ups, and every change would pay
/// for an index. Times follow revisions as far as the nodes' clocks agree; between two that don't, the boundary lies at
/// one of them.
enum RevisionTime {
  /// The last revision that was committed before the instant; one before the first that is kept if all are later.
  static func last(before instant: Timestamp, of tenant: TenantID, _ transaction: Transaction) async throws -> Revision
  {
    let parameters: [SQLValue] = [.id(tenant), .timestamp(microsecondsSince1970: instant.microseconds)]
    return try await transaction.query(search, parameters).first?.int(0) ?? 0
  }

  private static let search = Statement(
    """
    WITH RECURSIVE search (low, high) AS (
      SELECT min(revision) - 1, max(revision) FROM muster.audit WHERE tenant_id = $1::text
      UNION ALL
      SELECT CASE WHEN middle.at < $2::timestamptz THEN half.middle ELSE half.low END,
        CASE WHEN middle.at < $2::timestamptz THEN half.high ELSE half.middle - 1 END
      FROM (SELECT low, high, (low + high + 1) / 2 AS middle FROM search WHERE low < high) AS half
      CROSS JOIN LATERAL (
        SELECT at FROM muster.audit WHERE tenant_id = $1::text AND revision <= half.middle
        ORDER BY revision DESC LIMIT 1
      ) AS middle
    )
    SELECT low FROM search WHERE low >= high
    """)
}
