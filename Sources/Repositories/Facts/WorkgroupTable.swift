internal import Directory
internal import Model
internal import Postgres

enum WorkgroupTable: FactTable {
  static let put = Statement(
    """
    WITH new AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(
        id text, kind text, name text, "nameKey" text, description text, comment text, builtin text,
        "grantsAllPermissions" boolean, "holdsAllUsers" boolean, version int8)
    ), replaced AS (
      INSERT INTO muster.workgroup_history (tenant_id, id, kind, name, description, comment, builtin,
        grants_all_permissions, holds_all_users, version, from_revision, until_revision)
      SELECT old.tenant_id, old.id, old.kind, old.name, old.description, old.comment, old.builtin,
        old.grants_all_permissions, old.holds_all_users, old.version, old.from_revision, $3::int8
      FROM muster.workgroup AS old JOIN new ON old.id = new.id WHERE old.tenant_id = $1::text
    )
    INSERT INTO muster.workgroup (tenant_id, id, kind, name, name_key, description, comment, builtin,
      grants_all_permissions, holds_all_users, version, from_revision)
    SELECT $1::text, id, kind, name, "nameKey", description, comment, builtin, "grantsAllPermissions",
      "holdsAllUsers", version, $3::int8 FROM new
    ON CONFLICT (tenant_id, id) DO UPDATE SET
      kind = excluded.kind, name = excluded.name, name_key = excluded.name_key, description = excluded.description,
      comment = excluded.comment, builtin = excluded.builtin,
      grants_all_permissions = excluded.grants_all_permissions, holds_all_users = excluded.holds_all_users,
      version = excluded.version, from_revision = excluded.from_revision
    """)
  static let end = Statement(
    """
    WITH gone AS (
      DELETE FROM muster.workgroup AS old USING jsonb_to_recordset($2::jsonb) AS key(id text)
      WHERE old.tenant_id = $1::text AND old.id = key.id RETURNING old.*
    )
    INSERT INTO muster.workgroup_history (tenant_id, id, kind, name, description, comment, builtin,
      grants_all_permissions, holds_all_users, version, from_revision, until_revision)
    SELECT tenant_id, id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users,
      version, from_revision, $3::int8 FROM gone
    """)
  static let one = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup WHERE tenant_id = $1::text AND id = $2::text
    """)
  static let byName = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup WHERE tenant_id = $1::text AND kind = $2::text AND name_key = $3::text
    ORDER BY id LIMIT $4::int8
    """)
  static let builtins = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup WHERE tenant_id = $1::text AND builtin IS NOT NULL
    """)
  /// The workgroups that decide about a user: the ones it is listed in, and the ones that hold everybody.
  static let ofSubject = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup WHERE tenant_id = $1::text AND id = ANY (ARRAY(
      SELECT workgroup FROM muster.membership WHERE tenant_id = $1::text AND user_id = $2::text
      UNION SELECT id FROM muster.workgroup WHERE tenant_id = $1::text AND holds_all_users))
    """)
  static let after = Statement(
    """
    SELECT id, kind, name, description, comment, builtin, grants_all_permissions, holds_all_users, version
    FROM muster.workgroup WHERE tenant_id = $1::text AND id > $2::text ORDER BY id LIMIT $3::int8
    """)

  /// A workgroup with the folded name that is compared and searched.
  private struct Folded: Encodable {
    let id: WorkgroupID
    let kind: WorkgroupKind
    let name, nameKey, description, comment: String
    let builtin: BuiltinWorkgroup?
    let grantsAllPermissions, holdsAllUsers: Bool
    let version: Revision
  }

  static func row(_ fact: Fact) -> (any Encodable)? {
    guard case .workgroup(let workgroup) = fact else { return nil }
    return Folded(
      id: workgroup.id, kind: workgroup.kind, name: workgroup.name, nameKey: NormalizedText.caseFolded(workgroup.name),
      description: workgroup.description, comment: workgroup.comment, builtin: workgroup.builtin,
      grantsAllPermissions: workgroup.grantsAllPermissions, holdsAllUsers: workgroup.holdsAllUsers,
      version: workgroup.version)
  }

  static func row(_ key: FactKey) -> (any Encodable)? {
    guard case .workgroup(let id) = key else { return nil }
    return IDKey(id: id)
  }

  static func workgroup(_ row: Row) throws -> WorkgroupFact {
    WorkgroupFact(
      id: try row.id(0), kind: try row.word(1), name: try row.text(2), description: try row.text(3),
      comment: try row.text(4),
      builtin: try row.optionalText(5).map { try row.known(BuiltinWorkgroup(rawValue: $0), 5) },
      grantsAllPermissions: try row.bool(6), holdsAllUsers: try row.bool(7), version: try row.int(8))
  }

  static func read(_ row: Row) throws -> Fact { .workgroup(try workgroup(row)) }
}
