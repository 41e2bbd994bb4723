internal import Directory
internal import Model
internal import Postgres

enum ScimUserTable: DeclaredTable {
  static let sql = FactStatements(
    "scim_user", key: [.text("id")],
    values: [
      .text("connection"), .text("user_id"), .bool("is_active"), .bool("holds_down"), .bool("ignored_active"),
      .int("version"),
    ])
  static let among = Statement(
    """
    SELECT id, connection, user_id, is_active, holds_down, ignored_active, version FROM muster.scim_user
    WHERE tenant_id = $1::text AND id = ANY($2::text[])
    """)
  static let ofUser = Statement(
    """
    SELECT id, connection, user_id, is_active, holds_down, ignored_active, version FROM muster.scim_user
    WHERE tenant_id = $1::text AND user_id = $2::text ORDER BY id LIMIT $3::int8
    """)
  static let ofConnection = Statement(
    """
    SELECT id, connection, user_id, is_active, holds_down, ignored_active, version FROM muster.scim_user
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY id LIMIT $3::int8
    """)
  static let byName = Statement(
    """
    SELECT u.id, u.connection, u.user_id, u.is_active, u.holds_down, u.ignored_active, u.version FROM muster.scim_profile AS p
    JOIN muster.scim_user AS u ON u.tenant_id = p.tenant_id AND u.id = p.scim_user
    WHERE p.tenant_id = $1::text AND p.connection = $2::text AND p.user_name_key = $3::text
    """)
  static let byExternalID = Statement(
    """
    SELECT u.id, u.connection, u.user_id, u.is_active, u.holds_down, u.ignored_active, u.version FROM muster.scim_profile AS p
    JOIN muster.scim_user AS u ON u.tenant_id = p.tenant_id AND u.id = p.scim_user
    WHERE p.tenant_id = $1::text AND p.connection = $2::text AND p.external_id = $3::text
    """)

  static func value(of fact: Fact) -> ScimUserFact? { if case .scimUser(let fact) = fact { fact } else { nil } }
  static func fact(_ value: ScimUserFact) -> Fact { .scimUser(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.ScimUser>? {
    if case .scimUser(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.ScimUser>) -> FactKey { .scimUser(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.ScimUser>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: ScimUserFact) -> [ColumnValue] {
    [
      ("connection", fact.connection), ("user_id", fact.user), ("is_active", fact.isActive),
      ("holds_down", fact.holdsDown), ("ignored_active", fact.ignoredActive), ("version", fact.version),
    ]
  }
  static func value(_ row: Row) throws -> ScimUserFact { try value(row, from: 0) }
  static func value(_ row: Row, from column: Int) throws -> ScimUserFact {
    ScimUserFact(
      id: try row.id(column), connection: try row.id(column + 1), user: try row.id(column + 2),
      isActive: try row.bool(column + 3), holdsDown: try row.bool(column + 4),
      ignoredActive: row.isNull(column + 5) ? nil : try row.bool(column + 5), version: try row.int(column + 6))
  }
}

/// With its e-mails in a table of their own, because any of them finds it.
enum ScimProfileTable: FactTable {
  static let keepsHistory = false
  // What is taken out and put in are different rows: the parts of one statement don't see each other's.
  static let put = Statement(
    """
    WITH new AS (
      SELECT scim_user, connection, user_name, user_name_key, external_id, emails, email_keys, attributes
      FROM jsonb_to_recordset($2::jsonb) AS r(scim_user text, connection text, user_name text, user_name_key text,
        external_id text, emails text[], email_keys text[], attributes text)
    ), email AS MATERIALIZED (
      SELECT DISTINCT scim_user, connection, unnest(email_keys) AS email_key FROM new
    ), gone AS (
      DELETE FROM muster.scim_email AS old USING new
      WHERE old.tenant_id = $1::text AND old.scim_user = new.scim_user AND old.email_key <> ALL (new.email_keys)
    ), put AS (
      INSERT INTO muster.scim_profile (tenant_id, scim_user, connection, user_name, user_name_key, external_id, emails,
        attributes, from_revision)
      SELECT $1::text, scim_user, connection, user_name, user_name_key, external_id, emails, attributes, $3::int8
      FROM new
      ON CONFLICT (tenant_id, scim_user) DO UPDATE SET
        user_name = excluded.user_name, user_name_key = excluded.user_name_key, external_id = excluded.external_id,
        emails = excluded.emails, attributes = excluded.attributes, from_revision = excluded.from_revision
    )
    INSERT INTO muster.scim_email (tenant_id, connection, email_key, scim_user)
    SELECT $1::text, connection, email_key, scim_user FROM email
    ON CONFLICT (tenant_id, connection, email_key, scim_user) DO NOTHING
    """)
  static let end = Statement(
    """
    DELETE FROM muster.scim_profile AS old USING jsonb_to_recordset($2::jsonb) AS key(scim_user text)
    WHERE old.tenant_id = $1::text AND old.scim_user = key.scim_user
    """)
  static let one = Statement(
    """
    SELECT scim_user, connection, user_name, external_id, emails, attributes FROM muster.scim_profile
    WHERE tenant_id = $1::text AND scim_user = $2::text
    """)
  static let ofUser = Statement(
    """
    SELECT p.scim_user, p.connection, p.user_name, p.external_id, p.emails, p.attributes FROM muster.scim_user AS u
    JOIN muster.scim_profile AS p ON p.tenant_id = u.tenant_id AND p.scim_user = u.id
    WHERE u.tenant_id = $1::text AND u.user_id = $2::text ORDER BY u.id LIMIT $3::int8
    """)
  static let ofConnection = Statement(
    """
    SELECT scim_user, connection, user_name, external_id, emails, attributes FROM muster.scim_profile
    WHERE tenant_id = $1::text AND connection = $2::text ORDER BY user_name_key LIMIT $3::int8
    """)
  static let byName = Statement(
    """
    SELECT scim_user, connection, user_name, external_id, emails, attributes FROM muster.scim_profile
    WHERE tenant_id = $1::text AND connection = $2::text AND user_name_key = $3::text
    """)
  static let byExternalID = Statement(
    """
    SELECT scim_user, connection, user_name, external_id, emails, attributes FROM muster.scim_profile
    WHERE tenant_id = $1::text AND connection = $2::text AND external_id = $3::text
    """)

  private struct Stored: Encodable {
    let user: ScimUserID
    let connection: ConnectionID
    let userName, userNameKey: String
    let externalID: String?
    let emails, emailKeys: [String]
    let attributes: String

    enum CodingKeys: String, CodingKey {
      case connection, emails, attributes
      case user = "scim_user"
      case userName = "user_name"
      case userNameKey = "user_name_key"
      case externalID = "external_id"
      case emailKeys = "email_keys"
    }
  }

  private struct Key: Encodable {
    let user: ScimUserID

    enum CodingKeys: String, CodingKey { case user = "scim_user" }
  }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .scimProfile(let profile) = fact else { return nil }
    return Stored(
      user: profile.user, connection: profile.connection, userName: profile.userName,
      userNameKey: NormalizedText.caseFolded(profile.userName), externalID: profile.externalID,
      emails: profile.emails, emailKeys: profile.emails.map(NormalizedText.caseFolded),
      attributes: profile.attributes)
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .scimProfile(let user) = key else { return nil }
    return Key(user: user)
  }

  static func profile(_ row: Row, from column: Int = 0) throws -> ScimProfileFact {
    ScimProfileFact(
      user: try row.id(column), connection: try row.id(column + 1), userName: try row.text(column + 2),
      externalID: try row.optionalText(column + 3), emails: try row.texts(column + 4),
      attributes: try row.text(column + 5))
  }

  static func read(_ row: Row) throws -> Fact { .scimProfile(try profile(row)) }
}
