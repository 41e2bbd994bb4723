internal import Model
internal import Postgres

/// A tenant's newest revision and the database's epoch.
enum Head {
  /// Orders the changes of a tenant: whoever holds this row's lock decides on what is committed.
  static let lock = Statement(
    "SELECT revision FROM muster.tenant_revision WHERE tenant_id = $1::text FOR UPDATE")
  static let epoch = Statement("SELECT timeline, restores FROM muster.current_epoch()")
  /// Revision and epoch at once; no row if there is no such tenant.
  static let one = Statement(
    """
    SELECT e.timeline, e.restores, r.revision FROM muster.tenant_revision AS r, muster.current_epoch() AS e
    WHERE r.tenant_id = $1::text
    """)
  /// The epoch and, in the same row, the revisions of those of the tenants that exist.
  static let several = Statement(
    """
    SELECT e.timeline, e.restores, coalesce(array_agg(r.tenant_id) FILTER (WHERE r.tenant_id IS NOT NULL), '{}'),
      coalesce(array_agg(r.revision) FILTER (WHERE r.tenant_id IS NOT NULL), '{}')
    FROM muster.current_epoch() AS e LEFT JOIN muster.tenant_revision AS r ON r.tenant_id = ANY($1::text[])
    GROUP BY e.timeline, e.restores
    """)

  static func readEpoch(_ row: Row) throws -> Epoch {
    Epoch(timeline: try row.int(0), restores: try row.int(1))
  }
}
