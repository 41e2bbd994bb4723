internal import Directory
internal import Model
internal import Postgres

/// A statement with its parameters, ready for a batch.
typealias Call = (Statement, [SQLValue])

/// How one kind of fact is kept: a table of what holds and, beside it, a history of what ended.
///
/// Writing is set-based: all facts of a kind that a change puts travel as one JSON array in one statement, however many
/// they are. A new kind of fact is a ``DeclaredTable``, a migration, and a case of ``FactKind``.
protocol FactTable {
  /// Puts facts and moves what they replace to the history: `$1` tenant, `$2` rows, `$3` revision.
  static var put: Statement { get }
  /// Ends facts: `$1` tenant, `$2` keys, and `$3` revision if there is a history.
  static var end: Statement { get }
  /// Facts of persons have none, so that erasing them erases them.
  static var keepsHistory: Bool { get }
  /// The fact as an object whose names are the ones that `put` expects; nil if it is of another kind.
  static func row(_ fact: Fact) -> (any Encodable)?
  /// The key as an object whose names are the ones that `end` expects; nil if it is of another kind.
  static func row(_ key: FactKey) -> (any Encodable)?
  /// Reads a fact from the columns that the table's queries have in common.
  static func read(_ row: Row) throws -> Fact
}

extension FactTable {
  static var keepsHistory: Bool { true }
}

/// The kinds of facts, in an order in which each comes after those that its table's statements look up.
enum FactKind: String, CaseIterable, CodingKey {
  case tenant, company, unit, user, profile, workgroup, membership, role, roleState, resourceType
  case connection, mapping, credential, link, application, resource, resourceLink, scopeItem, entityPermission
  case userEntityPermission, userRole, resourceRole, grant, policy, project, administrator, licenseProfile, licenseSeat
  case scimUser, scimProfile, externalGroup, externalMember, nestedGroup, binding, signal

  var table: any FactTable.Type {
    switch self {
    case .tenant: TenantTable.self
    case .company: CompanyTable.self
    case .unit: UnitTable.self
    case .user: UserTable.self
    case .profile: ProfileTable.self
    case .workgroup: WorkgroupTable.self
    case .membership: MembershipTable.self
    case .role: RoleTable.self
    case .roleState: RoleStateTable.self
    case .resourceType: ResourceTypeTable.self
    case .connection: ConnectionTable.self
    case .mapping: MappingTable.self
    case .credential: CredentialTable.self
    case .link: LinkTable.self
    case .application: ApplicationTable.self
    case .resource: ResourceTable.self
    case .resourceLink: ResourceLinkTable.self
    case .scopeItem: ScopeItemTable.self
    case .entityPermission: WorkgroupEntityPermissionTable.self
    case .userEntityPermission: UserEntityPermissionTable.self
    case .userRole: UserRoleTable.self
    case .resourceRole: ResourceRoleTable.self
    case .grant: GrantTable.self
    case .policy: PolicyTable.self
    case .project: ProjectTable.self
    case .administrator: AdministratorTable.self
    case .licenseProfile: LicenseProfileTable.self
    case .licenseSeat: LicenseSeatTable.self
    case .scimUser: ScimUserTable.self
    case .scimProfile: ScimProfileTable.self
    case .externalGroup: ExternalGroupTable.self
    case .externalMember: ExternalMemberTable.self
    case .nestedGroup: NestedGroupTable.self
    case .binding: BindingTable.self
    case .signal: SignalTable.self
    }
  }
}

extension FactKey {
  var kind: FactKind {
    switch self {
    case .tenant: .tenant
    case .company: .company
    case .unit: .unit
    case .user: .user
    case .profile: .profile
    case .workgroup: .workgroup
    case .membership: .membership
    case .role: .role
    case .roleState: .roleState
    case .resourceType: .resourceType
    case .connection: .connection
    case .mapping: .mapping
    case .credential: .credential
    case .link: .link
    case .application: .application
    case .resource: .resource
    case .resourceLink: .resourceLink
    case .scopeItem: .scopeItem
    case .entityPermission(let key):
      switch key.principal {
      case .workgroup: .entityPermission
      case .user: .userEntityPermission
      }
    case .userRole: .userRole
    case .resourceRole: .resourceRole
    case .grant: .grant
    case .policy: .policy
    case .project: .project
    case .administrator: .administrator
    case .licenseProfile: .licenseProfile
    case .licenseSeat: .licenseSeat
    case .scimUser: .scimUser
    case .scimProfile: .scimProfile
    case .externalGroup: .externalGroup
    case .externalMember: .externalMember
    case .nestedGroup: .nestedGroup
    case .binding: .binding
    case .signal: .signal
    }
  }
}

/// The key of a fact that has an id.
struct IDKey<Tag>: Codable {
  let id: Identifier<Tag>
}

extension Row {
  /// An id that was well-formed when it was stored.
  func id<Tag>(_ column: Int) throws -> Identifier<Tag> { Identifier(rawValue: try text(column)) }

  /// A word of a closed vocabulary.
  func word<Word: RawRepresentable<String>>(_ column: Int) throws -> Word {
    try known(Word(rawValue: try text(column)), column)
  }

  /// The value, or the error for one that a newer release must have stored.
  func known<Value>(_ value: Value?, _ column: Int) throws -> Value {
    guard let value else {
      throw DirectoryError(
        .internal, "A stored value is of a kind that this release does not know; run the release that stored it.",
        reason: "column_\(column)")
    }
    return value
  }
}
