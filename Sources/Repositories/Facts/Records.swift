internal import Directory
internal import Model
internal import Postgres

/// How what is no fact is kept: in a table without history or revision.
enum Records {
  static let enrolment = Statement(
    """
    SELECT user_id, secret_digest, expires_at FROM muster.enrolment
    WHERE tenant_id = $1::text AND secret_digest = $2::bytea
    """)
  static let lastLogin = Statement(
    """
    SELECT at FROM muster.last_login WHERE tenant_id = $1::text AND connection = $2::text AND subject = $3::text
    """)

  private static let putEnrolment = Statement(
    """
    INSERT INTO muster.enrolment (tenant_id, secret_digest, user_id, expires_at)
    VALUES ($1::text, $2::bytea, $3::text, $4::timestamptz)
    """)
  private static let endEnrolment = Statement(
    "DELETE FROM muster.enrolment WHERE tenant_id = $1::text AND secret_digest = $2::bytea")
  private static let endEnrolments = Statement(
    "DELETE FROM muster.enrolment WHERE tenant_id = $1::text AND user_id = $2::text")
  private static let putLastLogin = Statement(
    """
    INSERT INTO muster.last_login (tenant_id, connection, subject, at)
    VALUES ($1::text, $2::text, $3::text, $4::timestamptz)
    ON CONFLICT (tenant_id, connection, subject) DO UPDATE SET at = greatest(last_login.at, excluded.at)
    """)

  private static let putAccessToken = Statement(
    """
    INSERT INTO muster.access_token (tenant_id, id, credential, connection, digest, expires_at)
    VALUES ($1::text, $2::text, $3::text, $4::text, $5::text, $6::timestamptz)
    """)
  // Ids are made in the order of time.
  private static let endOldAccessTokens = Statement(
    """
    DELETE FROM muster.access_token AS old WHERE tenant_id = $1::text AND credential = $2::text AND id = ANY (ARRAY(
      SELECT id FROM muster.access_token WHERE tenant_id = $1::text AND credential = $2::text
      ORDER BY id DESC OFFSET $3::int8 LIMIT 2))
    """)

  static let lastPush = Statement(
    "SELECT at FROM muster.last_push WHERE tenant_id = $1::text AND connection = $2::text AND user_id = $3::text")

  private static let putLastPush = Statement(
    """
    INSERT INTO muster.last_push (tenant_id, connection, user_id, at)
    SELECT DISTINCT $1::text, $2::text, id, $4::timestamptz FROM unnest($3::text[]) AS named(id)
    ON CONFLICT (tenant_id, connection, user_id) DO UPDATE SET at = greatest(last_push.at, excluded.at)
    """)

  static func readEnrolment(_ row: Row) throws -> Enrolment {
    Enrolment(
      user: try row.id(0), secretDigest: try row.bytes(1), expires: Timestamp(microseconds: try row.timestamp(2)))
  }

  /// What keeps the record.
  static func calls(_ record: Record, of tenant: TenantID, limits: RepositoryLimits) throws -> [Call] {
    guard case .accessToken(let token) = record else { return [try call(record, of: tenant)] }
    let kept = SQLValue.int(Int64(limits.accessTokens))
    return [try call(record, of: tenant), (endOldAccessTokens, [.id(tenant), .id(token.credential), kept])]
  }

  private static func call(_ record: Record, of tenant: TenantID) throws -> Call {
    switch record {
    case .accessToken(let token):
      (
        putAccessToken,
        [
          .id(tenant), .id(token.id), .id(token.credential), .id(token.connection), .text(token.digest),
          .timestamp(microsecondsSince1970: token.expires.microseconds),
        ]
      )
    case .removals, .held, .heldEnded, .push, .departed, .departureEnded, .taken, .takingEnded:
      try PushRecords.call(record, of: tenant)
    case .enrolment(let enrolment):
      (
        putEnrolment,
        [
          .id(tenant), .bytes(enrolment.secretDigest), .id(enrolment.user),
          .timestamp(microsecondsSince1970: enrolment.expires.microseconds),
        ]
      )
    case .enrolmentEnded(let digest): (endEnrolment, [.id(tenant), .bytes(digest)])
    case .enrolmentsEnded(let user): (endEnrolments, [.id(tenant), .id(user)])
    case .lastPush(let connection, let users, let at):
      (
        putLastPush,
        [.id(tenant), .id(connection), .ids(users), .timestamp(microsecondsSince1970: at.microseconds)]
      )
    case .lastStatus, .event: try EventRecords.call(record, of: tenant)
    case .lastLogin(let connection, let subject, let at):
      (
        putLastLogin,
        [.id(tenant), .id(connection), .text(subject), .timestamp(microsecondsSince1970: at.microseconds)]
      )
    }
  }
}
