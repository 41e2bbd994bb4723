internal import Directory
internal import Model
internal import Postgres

enum WorkgroupTable: DeclaredTable {
  static let sql = FactStatements(
    "workgroup", key: [.text("id")],
    values: [
      .text("kind"), .text("name"), .text("name_key").derived, .text("description"), .text("comment"),
      .text("builtin"), .bool("grants_all_permissions"), .bool("holds_all_users"), .int("version"),
      .bool("is_unrestricted"), .bool("has_license"), .text("membership_policy"),
    ])
  static let byName = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      is_unrestricted, has_license, membership_policy FROM muster.workgroup
    WHERE tenant_id = $1::text AND kind = $2::text AND name_key = $3::text ORDER BY id LIMIT $4::int8
    """)
  static let builtins = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      is_unrestricted, has_license, membership_policy FROM muster.workgroup WHERE tenant_id = $1::text AND builtin IS NOT NULL
    """)
  /// The workgroups that decide about a user: the ones it is listed in, and the ones that hold everybody.
  static let ofSubject = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      is_unrestricted, has_license, membership_policy FROM muster.workgroup WHERE tenant_id = $1::text AND id = ANY (ARRAY(
      SELECT workgroup FROM muster.membership WHERE tenant_id = $1::text AND user_id = $2::text
      UNION SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND holds_all_users))
    """)
  static let among = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version,
      is_unrestricted, has_license, membership_policy FROM muster.workgroup WHERE tenant_id = $1::text AND id = ANY($2::text[])
    """)

  static func value(of fact: Fact) -> WorkgroupFact? { if case .workgroup(let fact) = fact { fact } else { nil } }
  static func fact(_ value: WorkgroupFact) -> Fact { .workgroup(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.Workgroup>? {
    if case .workgroup(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.Workgroup>) -> FactKey { .workgroup(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.Workgroup>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: WorkgroupFact) -> [ColumnValue] {
    [
      ("kind", fact.kind), ("name", fact.name), ("name_key", NormalizedText.caseFolded(fact.name)),
      ("description", fact.description), ("comment", fact.comment), ("builtin", fact.builtin),
      ("grants_all_permissions", fact.grantsAllPermissions), ("holds_all_users", fact.holdsAllUsers),
      ("version", fact.version), ("is_unrestricted", fact.isUnrestricted), ("has_license", fact.hasLicense),
      ("membership_policy", fact.membershipPolicy),
    ]
  }
  static func value(_ row: Row) throws -> WorkgroupFact {
    WorkgroupFact(
      id: try row.id(0), kind: try row.word(1), name: try row.text(2), description: try row.text(3),
      comment: try row.text(4),
      builtin: try row.optionalText(5).map { try row.known(BuiltinWorkgroup(rawValue: $0), 5) },
      grantsAllPermissions: try row.bool(6), holdsAllUsers: try row.bool(7), isUnrestricted: try row.bool(9),
      hasLicense: try row.bool(10), membershipPolicy: try row.word(11), version: try row.int(8))
  }
}
