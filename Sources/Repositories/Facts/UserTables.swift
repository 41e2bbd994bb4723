internal import Directory
internal import Model
internal import Postgres

enum UserTable: DeclaredTable {
  static let sql = FactStatements(
    "user_account", key: [.text("id")],
    values: [
      .text("company"), .text("unit"), .text("account"), .text("status"), .text("status_before"), .bool("is_first"),
    ])
  /// With the revision of the last change of the user or its profile, its etag.
  static let one = Statement(
    """
    SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first,
      greatest(u.from_revision, p.from_revision)
    FROM muster.user_account AS u
    LEFT JOIN muster.user_profile AS p ON p.tenant_id = u.tenant_id AND p.user_id = u.id
    WHERE u.tenant_id = $1::text AND u.id = $2::text
    """)
  static let among = Statement(
    """
    SELECT id, company, unit, account, status, status_before, is_first FROM muster.user_account
    WHERE tenant_id = $1::text AND id = ANY($2::text[])
    """)
  /// One of the users who are attached to a unit.
  static let attached = Statement(
    """
    SELECT id, company, unit, account, status, status_before, is_first FROM muster.user_account
    WHERE tenant_id = $1::text AND unit = $2::text AND status <> 'deleted' LIMIT 1
    """)
  static let byLogin = Statement(
    """
    SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first
    FROM muster.user_profile AS p JOIN muster.user_account AS u ON u.tenant_id = p.tenant_id AND u.id = p.user_id
    WHERE p.tenant_id = $1::text AND p.login_key = $2::text
    """)
  static let byEmail = Statement(
    """
    SELECT u.id, u.company, u.unit, u.account, u.status, u.status_before, u.is_first
    FROM muster.user_profile AS p JOIN muster.user_account AS u ON u.tenant_id = p.tenant_id AND u.id = p.user_id
    WHERE p.tenant_id = $1::text AND p.email_key = $2::text ORDER BY u.id LIMIT $3::int8
    """)
  static let after = Statement(
    """
    SELECT id, company, unit, account, status, status_before, is_first FROM muster.user_account
    WHERE tenant_id = $1::text AND id > $2::text ORDER BY id LIMIT $3::int8
    """)

  static func value(of fact: Fact) -> UserFact? { if case .user(let fact) = fact { fact } else { nil } }
  static func fact(_ value: UserFact) -> Fact { .user(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.User>? {
    if case .user(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.User>) -> FactKey { .user(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.User>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: UserFact) -> [ColumnValue] {
    [
      ("company", fact.company), ("unit", fact.unit), ("account", fact.account), ("status", fact.status),
      ("status_before", fact.statusBefore), ("is_first", fact.isFirst),
    ]
  }
  static func value(_ row: Row) throws -> UserFact {
    UserFact(
      id: try row.id(0), company: try row.id(1), unit: try row.id(2), account: try row.word(3),
      status: try row.word(4),
      statusBefore: try row.optionalText(5).map { try row.known(FormerStatuses($0), 5) },
      isFirst: try row.bool(6))
  }
}

enum ProfileTable: FactTable {
  static let keepsHistory = false
  static let put = Statement(
    """
    INSERT INTO muster.user_profile (tenant_id, user_id, login, login_key, display_name, display_name_key,
      email, email_key, description, from_revision)
    SELECT $1::text, r.user, login, "loginKey", "displayName", "displayNameKey", email, "emailKey", description,
      $3::int8
    FROM jsonb_to_recordset($2::jsonb) AS r("user" text, login text, "loginKey" text, "displayName" text,
      "displayNameKey" text, email text, "emailKey" text, description text)
    ON CONFLICT (tenant_id, user_id) DO UPDATE SET
      login = excluded.login, login_key = excluded.login_key, display_name = excluded.display_name,
      display_name_key = excluded.display_name_key, email = excluded.email, email_key = excluded.email_key,
      description = excluded.description, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    DELETE FROM muster.user_profile AS old USING jsonb_to_recordset($2::jsonb) AS key("user" text)
    WHERE old.tenant_id = $1::text AND old.user_id = key.user
    """)
  static let one = Statement(
    """
    SELECT user_id, login, display_name, email, description FROM muster.user_profile
    WHERE tenant_id = $1::text AND user_id = $2::text
    """)
  static let byLogin = Statement(
    """
    SELECT user_id, login, display_name, email, description FROM muster.user_profile
    WHERE tenant_id = $1::text AND login_key = $2::text
    """)
  static let byEmail = Statement(
    """
    SELECT user_id, login, display_name, email, description FROM muster.user_profile
    WHERE tenant_id = $1::text AND email_key = $2::text ORDER BY user_id LIMIT $3::int8
    """)

  /// A profile with the folded forms that are compared and searched.
  private struct Folded: Encodable {
    let user: UserID
    let login, loginKey, displayName, displayNameKey, email, emailKey, description: String
  }

  private struct Key: Encodable {
    let user: UserID
  }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .profile(let profile) = fact else { return nil }
    return Folded(
      user: profile.user, login: profile.login, loginKey: NormalizedText.caseFolded(profile.login),
      displayName: profile.displayName, displayNameKey: NormalizedText.caseFolded(profile.displayName),
      email: profile.email, emailKey: NormalizedText.caseFolded(profile.email), description: profile.description)
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .profile(let user) = key else { return nil }
    return Key(user: user)
  }

  static func profile(_ row: Row, from column: Int = 0) throws -> ProfileFact {
    ProfileFact(
      user: try row.id(column), login: try row.text(column + 1), displayName: try row.text(column + 2),
      email: try row.text(column + 3), description: try row.text(column + 4))
  }

  static func read(_ row: Row) throws -> Fact { .profile(try profile(row)) }
}
