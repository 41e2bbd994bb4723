internal import Directory
internal import Model
internal import Postgres

/// How far a tenant's past reaches back.
enum Retention {
  /// The newest revision, the oldest one that can still be asked about and when it was made, if any is out of retention;
  /// no row if there is no such tenant.
  static let bounds = Statement(
    """
    SELECT r.revision, coalesce(p.revision, 0), p.at FROM muster.tenant_revision AS r
    LEFT JOIN muster.retention AS p ON p.tenant_id = r.tenant_id
    WHERE r.tenant_id = $1::text
    """)

  /// What is said about a moment that is no longer kept.
  static func passed(_ floor: Revision) -> DirectoryError {
    DirectoryError(
      .outOfRange, "That is no longer kept; the tenant's retention reaches back to revision \(max(floor, 1)).",
      reason: "retention")
  }
}
