internal import Directory
internal import Model
internal import Postgres

/// How is kept what belongs to events of identity providers and is no fact: which were taken, and how new the last word on
/// each user is. ``Janitor`` removes what is long forgotten.
enum EventRecords {
  static let event = Statement(
    "SELECT at FROM muster.event WHERE tenant_id = $1::text AND connection = $2::text AND id = $3::text")
  static let lastStatus = Statement(
    "SELECT at FROM muster.last_status WHERE tenant_id = $1::text AND connection = $2::text AND user_id = $3::text")

  private static let putEvent = Statement(
    """
    INSERT INTO muster.event (tenant_id, connection, id, at) VALUES ($1::text, $2::text, $3::text, $4::timestamptz)
    ON CONFLICT (tenant_id, connection, id) DO NOTHING
    """)
  private static let putLastStatus = Statement(
    """
    INSERT INTO muster.last_status (tenant_id, connection, user_id, at)
    VALUES ($1::text, $2::text, $3::text, $4::timestamptz)
    ON CONFLICT (tenant_id, connection, user_id) DO UPDATE SET at = greatest(last_status.at, excluded.at)
    """)

  /// What keeps the record.
  static func call(_ record: Record, of tenant: TenantID) throws -> Call {
    switch record {
    case .event(let connection, let id, let at):
      (putEvent, [.id(tenant), .id(connection), .text(id), .timestamp(microsecondsSince1970: at.microseconds)])
    case .lastStatus(let connection, let user, let at):
      (putLastStatus, [.id(tenant), .id(connection), .id(user), .timestamp(microsecondsSince1970: at.microseconds)])
    default: throw DirectoryError(.internal, "A record of another kind was to be kept with those of events.")
    }
  }
}
