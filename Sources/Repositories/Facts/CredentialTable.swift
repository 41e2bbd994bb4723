internal import Model
internal import Postgres

enum CredentialTable: DeclaredTable {
  static let sql = FactStatements(
    "credential", key: [.text("id")],
    values: [
      .text("connection"), .text("kind"), .text("digest"), .texts("scopes"), .instant("created_at"),
      .instant("expires_at"),
    ])
  /// The credential, or the token that a client secret was exchanged for, which has the scopes of that secret.
  static let presented = Statement(
    """
    SELECT id, connection, kind, digest, scopes, created_at, expires_at FROM muster.credential
    WHERE tenant_id = $1::text AND id = $2::text
    UNION ALL
    SELECT t.id, t.connection, 'token', t.digest, c.scopes, c.created_at, t.expires_at FROM muster.access_token AS t
    JOIN muster.credential AS c ON c.tenant_id = t.tenant_id AND c.id = t.credential
    WHERE t.tenant_id = $1::text AND t.id = $2::text
    """)
  static let ofConnection = Statement(
    """
    SELECT id, connection, kind, digest, scopes, created_at, expires_at FROM muster.credential
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY id LIMIT $3::int8
    """)

  static func value(of fact: Fact) -> CredentialFact? { if case .credential(let fact) = fact { fact } else { nil } }
  static func fact(_ value: CredentialFact) -> Fact { .credential(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Credential>? {
    if case .credential(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Credential>) -> FactKey { .credential(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Credential>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: CredentialFact) -> [ColumnValue] {
    [
      ("connection", fact.connection), ("kind", fact.kind), ("digest", fact.digest), ("scopes", fact.scopes),
      ("created_at", fact.created.microseconds), ("expires_at", fact.expires?.microseconds),
    ]
  }
  static func value(_ row: Row) throws -> CredentialFact {
    CredentialFact(
      id: try row.id(0), connection: try row.id(1), kind: try row.word(2), digest: try row.text(3),
      scopes: try row.texts(4).map { try row.known(CredentialScope(rawValue: $0), 4) },
      created: Timestamp(microseconds: try row.timestamp(5)),
      expires: try row.optionalTimestamp(6).map(Timestamp.init(microseconds:)))
  }
}
