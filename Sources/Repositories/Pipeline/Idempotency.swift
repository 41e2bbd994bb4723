internal import Directory
internal import Model
internal import Postgres

/// The answers of earlier calls, by the caller's key: per tenant, principal and method.
struct Idempotency {
  let envelope: Envelope
  let method: String
  let limits: RepositoryLimits

  /// What asks for the first answer; nil if the caller gave no key.
  func find(at now: Timestamp) -> Call? {
    envelope.requestID.map { key in
      (
        Self.find,
        [
          .id(envelope.tenant), .text(envelope.principal), .text(method), .text(key),
          .timestamp(microsecondsSince1970: now.microseconds),
        ]
      )
    }
  }

  /// The first answer again, from its row, or the refusal of a key that stood for another request.
  func replay(_ row: Row, _ change: Change, _ epoch: Epoch) throws -> Result<Decided, DirectoryError> {
    guard try row.bytes(0) == envelope.requestBody else {
      return .failure(
        DirectoryError(
          .alreadyExists, "This request_id was used for another request; take a new one.", field: "request_id",
          reason: "request_id_reused"))
    }
    let token = Token(tenant: envelope.tenant, epoch: epoch, revision: try row.int(2))
    return .success(Decided(answer: try change.recall(try row.text(1)), token: token, isReplay: true))
  }

  /// What keeps the answer and, on the way, removes a few that have expired.
  func keep(_ answer: (() throws -> String)?, revision: Revision, at now: Timestamp) throws -> [Call] {
    guard let key = envelope.requestID, let answer else { return [] }
    let expiry = now.advanced(bySeconds: limits.requestSeconds)
    return [
      (
        Self.keep,
        [
          .id(envelope.tenant), .text(envelope.principal), .text(method), .text(key), .bytes(envelope.requestBody),
          .text(try answer()), .int(revision), .timestamp(microsecondsSince1970: expiry.microseconds),
        ]
      ),
      (
        Self.removeExpired,
        [
          .id(envelope.tenant), .timestamp(microsecondsSince1970: now.microseconds),
          .int(Int64(limits.requestsRemovedPerChange)),
        ]
      ),
    ]
  }

  private static let find = Statement(
    """
    SELECT body_digest, answer, revision FROM muster.request
    WHERE tenant_id = $1::text AND principal = $2::text AND method = $3::text AND request_id = $4::text
      AND expires_at > $5::timestamptz
    """)
  // Only an expired key can be in the way: a live one was found before the decision, under the same lock.
  private static let keep = Statement(
    """
    INSERT INTO muster.request
      (tenant_id, principal, method, request_id, body_digest, answer, revision, expires_at)
    VALUES ($1::text, $2::text, $3::text, $4::text, $5::bytea, $6::text, $7::int8, $8::timestamptz)
    ON CONFLICT (tenant_id, principal, method, request_id) DO UPDATE SET
      body_digest = excluded.body_digest, answer = excluded.answer, revision = excluded.revision,
      expires_at = excluded.expires_at
    """)
  private static let removeExpired = Statement(
    """
    DELETE FROM muster.request AS old USING (
      SELECT principal, method, request_id FROM muster.request
      WHERE tenant_id = $1::text AND expires_at <= $2::timestamptz ORDER BY expires_at LIMIT $3::int8
    ) AS expired
    WHERE old.tenant_id = $1::text AND old.principal = expired.principal AND old.method = expired.method
      AND old.request_id = expired.request_id
    """)
}
