internal import Authorization
internal import Directory
internal import Model
internal import Postgres

/// Reads what the decision engine knows of a tenant, by one COPY per kind of fact within one transaction.
///
/// The kinds of which there are millions go from the wire to the engine by borrowed bytes; the others as facts.
struct SnapshotLoad: ~Copyable {
  private var builder: SnapshotBuilder
  private let transaction: Transaction

  init(_ tenant: TenantID, epoch: Epoch, revision: Revision, _ transaction: Transaction) {
    builder = SnapshotBuilder(tenant: tenant, epoch: epoch, revision: revision)
    self.transaction = transaction
  }

  /// Definitions first: the engine learns of a type before it learns of resources, and of resources before grants.
  consuming func run(_ tenant: TenantID) async throws -> Snapshot {
    let rows = try await transaction.query(TenantTable.one, [.id(tenant)])
    if let row = rows.first { builder.add(try TenantTable.read(row)) }
    for table in Self.few { try await addFew(table) }
    try await addUsers()
    try await addMemberships()
    try await addResources()
    for table in Self.some { try await addFew(table) }
    try await addGrants()
    return builder.finish()
  }

  private static let few: [any DeclaredTable.Type] = [
    ApplicationTable.self, RoleTable.self, ResourceTypeTable.self, UnitTable.self, CompanyTable.self,
    WorkgroupTable.self, RoleStateTable.self, ScopeItemTable.self, PolicyTable.self,
  ]
  /// Of these there may be many, but not by the dozen for each user.
  private static let some: [any DeclaredTable.Type] = [
    ResourceLinkTable.self, ProjectTable.self, AdministratorTable.self, WorkgroupEntityPermissionTable.self,
    UserEntityPermissionTable.self, UserRoleTable.self, ResourceRoleTable.self,
  ]

  private mutating func addFew(_ table: any DeclaredTable.Type) async throws {
    try await transaction.copyOut(table.sql.copy, columns: table.sql.types) { reader in
      while let rows = try await reader.next() {
        for index in 0..<rows.count { builder.add(try table.read(rows[index])) }
      }
    }
  }

  private mutating func addUsers() async throws {
    try await walk(Self.users, columns: 4) { builder, row in
      guard let status = UserStatus(rawValue: String(decoding: row[1], as: UTF8.self)) else { throw Self.unknown(1) }
      builder.addUser(id: row[0], status: status, company: row[2], unit: row[3])
    }
  }

  private mutating func addMemberships() async throws {
    try await walk(Self.memberships, columns: 3) { builder, row in
      builder.addMembership(user: row[0], workgroup: row[1], source: row[2])
    }
  }

  private mutating func addGrants() async throws {
    try await walk(Self.grants, columns: 6) { builder, row in
      builder.addGrant(
        user: row[0], application: row[1], type: row[2], resource: row[3], source: row[4], level: row[5])
    }
  }

  private mutating func addResources() async throws {
    try await walk(Self.resources, columns: 11) { builder, row in
      builder.addResource(
        application: row[0], type: row[1], id: row[2], company: row[3], unit: row[4], parentApplication: row[5],
        parentType: row[6], parentID: row[7], lockedBy: row[8])
      try PlainJSON.readAttributes(row[9]) { builder.addAttribute(dimension: $0, value: $1) }
      if !row[10].isEmpty { try PlainJSON.readTexts(row[10]) { builder.addSharedUnit($0) } }
    }
  }

  private mutating func walk(
    _ statement: Statement, columns: Int,
    _ add: (inout SnapshotBuilder, borrowing CopyFields) throws -> Void
  ) async throws {
    let types = [SQLType](repeating: .text, count: columns)
    try await transaction.copyOut(statement, columns: types) { reader in
      while try await reader.walk({ row in try add(&builder, row) }) {}
    }
  }

  static func unknown(_ column: Int) -> DirectoryError {
    DirectoryError(
      .internal, "A stored value is of a kind that this release does not know; run the release that stored it.",
      reason: "column_\(column)")
  }

  private static let users = Statement(
    """
    COPY (
      SELECT id, status, company, unit FROM muster.user_account
      WHERE tenant_id = current_setting('muster.tenant') ORDER BY id
    ) TO STDOUT (FORMAT binary)
    """)
  private static let memberships = Statement(
    """
    COPY (
      SELECT user_id, workgroup, source FROM muster.membership
      WHERE tenant_id = current_setting('muster.tenant') ORDER BY user_id, workgroup
    ) TO STDOUT (FORMAT binary)
    """)
  private static let resources = Statement(
    """
    COPY (
      SELECT application, type, id, company, unit, place_application, place_type, place, locked_by, attributes::text,
        CASE WHEN cardinality(shared_with) > 0 THEN array_to_json(shared_with)::text END
      FROM muster.resource WHERE tenant_id = current_setting('muster.tenant') ORDER BY application, type, id
    ) TO STDOUT (FORMAT binary)
    """)
  private static let grants = Statement(
    """
    COPY (
      SELECT user_id, application, type, resource, source, level FROM muster.access_grant
      WHERE tenant_id = current_setting('muster.tenant') ORDER BY user_id, application, type, resource
    ) TO STDOUT (FORMAT binary)
    """)
}
