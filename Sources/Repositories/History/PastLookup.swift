internal import Model
internal import Postgres

/// The ways in which facts of the past are looked up without reading a whole tenant: `$1` tenant, `$2` revision, `$3` the
/// most rows, and what the condition names. Each has an index, on what holds and on what ended.
enum PastLookup: String, CaseIterable {
  case user, memberships, userRoles, offices, everybody, builtins
  case workgroups, roleStates, items
  case resources, below, linksFrom, linksTo
  case grants, resourceRoles, projects, workgroupPermissions, userPermissions

  var table: any DeclaredTable.Type {
    switch self {
    case .user: UserTable.self
    case .memberships: MembershipTable.self
    case .userRoles: UserRoleTable.self
    case .offices: AdministratorTable.self
    case .everybody, .builtins, .workgroups: WorkgroupTable.self
    case .roleStates: RoleStateTable.self
    case .items: ScopeItemTable.self
    case .resources, .below: ResourceTable.self
    case .linksFrom, .linksTo: ResourceLinkTable.self
    case .grants: GrantTable.self
    case .resourceRoles: ResourceRoleTable.self
    case .projects: ProjectTable.self
    case .workgroupPermissions: WorkgroupEntityPermissionTable.self
    case .userPermissions: UserEntityPermissionTable.self
    }
  }

  private var condition: SQLText {
    switch self {
    case .user: "id = $4::text"
    case .memberships, .userRoles, .offices: "user_id = $4::text"
    case .everybody: "holds_all_users"
    case .builtins: "builtin IS NOT NULL"
    case .workgroups: "id = ANY($4::text[])"
    case .roleStates, .items: "workgroup = ANY($4::text[])"
    case .resources: "application = $4::text AND type = $5::text AND id = ANY($6::text[])"
    case .below: "place_application = $4::text AND place_type = $5::text AND place = ANY($6::text[])"
    case .linksFrom, .projects: "application = $4::text AND type = $5::text AND resource = ANY($6::text[])"
    case .linksTo: "target_application = $4::text AND target_type = $5::text AND target = ANY($6::text[])"
    case .grants, .resourceRoles:
      "application = $4::text AND type = $5::text AND resource = ANY($6::text[]) AND user_id = $7::text"
    case .workgroupPermissions:
      "application = $4::text AND type = $5::text AND node = ANY($6::text[]) AND workgroup = ANY($7::text[])"
    case .userPermissions:
      "application = $4::text AND type = $5::text AND node = ANY($6::text[]) AND user_id = $7::text"
    }
  }

  var statement: Statement { Self.statements[self] ?? table.sql.asOf }

  private static let statements = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.table.sql.asOf(where: $0.condition)) })
}
