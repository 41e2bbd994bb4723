internal import Directory
internal import Model
internal import Postgres

/// How the answer to one ``FactQuery`` is read: some statements, and what becomes of their rows.
struct FactLoad {
  /// One statement of a load.
  struct Step {
    let call: Call
    let read: (Row, inout FactAnswer) throws -> Void
  }

  private let query: FactQuery
  private let limit: Int
  var steps: [Step] = []

  /// - Parameter limit: The most rows that a statement may return.
  init(_ query: FactQuery, of tenant: TenantID, limit: Int) {
    self.query = query
    self.limit = limit
    addSteps(.text(tenant.rawValue), .int(Int64(limit) + 1))
  }

  /// The answer, from the rows of each step.
  func answer(_ results: ArraySlice<Rows>) throws -> FactAnswer {
    var answer = FactAnswer()
    for (step, rows) in zip(steps, results) {
      guard rows.count <= limit else {
        throw DirectoryError(
          .resourceExhausted, "This change needs to read more than \(limit) rows at once; split it.",
          reason: "facts_per_query")
      }
      for index in 0..<rows.count { try step.read(rows[index], &answer) }
    }
    return answer
  }

  private mutating func addSteps(_ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .tenant:
      steps.append(
        Step(call: (TenantTable.one, [tenant])) { row, answer in
          answer.facts.append(try TenantTable.read(row))
          answer.versions[.tenant] = try row.int(8)
        })
    case .company, .companies, .unit, .units, .contents: addStructureSteps(tenant, limit)
    case .user, .users, .allUsers, .userByLogin, .usersByEmail, .enrolment, .subject: addUserSteps(tenant, limit)
    case .workgroup(let id): add(WorkgroupTable.self, WorkgroupTable.sql.one, [tenant, .id(id)])
    case .workgroupByName(let kind, let name):
      let key = NormalizedText.caseFolded(name)
      add(WorkgroupTable.self, WorkgroupTable.byName, [tenant, .text(kind.rawValue), .text(key), limit])
    case .builtinWorkgroups: add(WorkgroupTable.self, WorkgroupTable.builtins, [tenant])
    case .memberships(let user): add(MembershipTable.self, MembershipTable.ofUser, [tenant, .id(user), limit])
    case .membershipsOf(let users):
      add(MembershipTable.self, MembershipTable.ofUsers, [tenant, .texts(users.map(\.rawValue)), limit])
    case .members(let workgroup, let users):
      add(MembershipTable.self, MembershipTable.among, [tenant, .id(workgroup), .texts(users.map(\.rawValue))])
    case .allMembers(let workgroup):
      add(MembershipTable.self, MembershipTable.inWorkgroup, [tenant, .id(workgroup), limit])
    case .roleStates(let workgroup): add(RoleStateTable.self, RoleStateTable.ofWorkgroup, [tenant, .id(workgroup)])
    case .states(let role):
      add(RoleStateTable.self, RoleStateTable.ofRole, [tenant, .text(role.application), .text(role.name)])
    case .workgroups(let ids): add(WorkgroupTable.self, WorkgroupTable.among, [tenant, .texts(ids.map(\.rawValue))])
    case .allRoleStates:
      add(RoleStateTable.self, RoleStateTable.all, [tenant, limit])
    case .roles: add(RoleTable.self, RoleTable.all, [tenant, limit])
    case .resources(let query): addSteps(query, tenant, limit)
    case .pushed(let query): addSteps(query, tenant, limit)
    case .applications: add(ApplicationTable.self, ApplicationTable.all, [tenant, limit])
    case .scopeItems(let id): add(ScopeItemTable.self, ScopeItemTable.ofWorkgroup, [tenant, .id(id), limit])
    case .entityPermissions(let id):
      let table = WorkgroupEntityPermissionTable.self
      add(table, table.ofWorkgroup, [tenant, .id(id), limit])
    case .licenseProfiles(let id):
      add(LicenseProfileTable.self, LicenseProfileTable.ofWorkgroup, [tenant, .id(id), limit])
    case .resource(let key):
      add(ResourceTable.self, ResourceTable.sql.one, [tenant, .text(key.application), .text(key.type), .text(key.id)])
    case .userRoles, .holders, .resourceRoles, .resourceRolesOf, .belongings: addHoldingSteps(tenant, limit)
    case .allLicenseProfiles, .seats, .seatsTaken, .seatsAmong, .seatCounts: addLicenseSteps(tenant, limit)
    case .connection, .mapping, .mappings, .mappingsInto, .credential, .credentials, .link, .links, .linksThrough,
      .lastLogin:
      addConnectionSteps(tenant, limit)
    }
  }

  private mutating func addUserSteps(_ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .user(let id):
      steps.append(
        Step(call: (UserTable.one, [tenant, .id(id)])) { row, answer in
          answer.facts.append(try UserTable.read(row))
          answer.versions[.user(id)] = try row.int(7)
        })
      add(ProfileTable.self, ProfileTable.one, [tenant, .id(id)])
    case .users(let ids): add(UserTable.self, UserTable.among, [tenant, .texts(ids.map(\.rawValue))])
    case .allUsers: add(UserTable.self, UserTable.after, [tenant, .text(""), limit])
    case .userByLogin(let login):
      let key = SQLValue.text(NormalizedText.caseFolded(login))
      add(UserTable.self, UserTable.byLogin, [tenant, key])
      add(ProfileTable.self, ProfileTable.byLogin, [tenant, key])
    case .usersByEmail(let email):
      let key = SQLValue.text(NormalizedText.caseFolded(email))
      add(UserTable.self, UserTable.byEmail, [tenant, key, limit])
      add(ProfileTable.self, ProfileTable.byEmail, [tenant, key, limit])
    case .subject(let user):
      add(UserTable.self, UserTable.among, [tenant, .texts([user.rawValue])])
      add(MembershipTable.self, MembershipTable.ofUser, [tenant, .id(user), limit])
      add(WorkgroupTable.self, WorkgroupTable.ofSubject, [tenant, .id(user)])
      add(RoleStateTable.self, RoleStateTable.ofSubject, [tenant, .id(user)])
      add(UserRoleTable.self, UserRoleTable.ofUser, [tenant, .id(user), limit])
      add(RoleTable.self, RoleTable.all, [tenant, limit])
    case .enrolment(let digest):
      steps.append(
        Step(call: (Records.enrolment, [tenant, .bytes(digest)])) { row, answer in
          answer.records.append(.enrolment(try Records.readEnrolment(row)))
        })
    default: break
    }
  }

  private mutating func addStructureSteps(_ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .company(let id): addVersioned(CompanyTable.self, CompanyTable.one, [tenant, .id(id)], version: 2)
    case .companies: addVersioned(CompanyTable.self, CompanyTable.all, [tenant, limit], version: 2)
    case .unit(let id): addVersioned(UnitTable.self, UnitTable.one, [tenant, .id(id)], version: 4)
    case .units: addVersioned(UnitTable.self, UnitTable.all, [tenant, limit], version: 4)
    case .contents(let unit):
      add(UnitTable.self, UnitTable.below, [tenant, .id(unit)])
      add(UserTable.self, UserTable.attached, [tenant, .id(unit)])
      add(ResourceTable.self, ResourceTable.inUnit, [tenant, .id(unit)])
    default: break
    }
  }

  private mutating func addHoldingSteps(_ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .userRoles(let user): add(UserRoleTable.self, UserRoleTable.ofUser, [tenant, .id(user), limit])
    case .holders(let role):
      add(UserRoleTable.self, UserRoleTable.ofRole, [tenant, .text(role.application), .text(role.name), limit])
    case .resourceRoles(let role):
      add(ResourceRoleTable.self, ResourceRoleTable.ofRole, [tenant, .text(role.application), .text(role.name), limit])
    case .resourceRolesOf(let user, let key):
      add(
        ResourceRoleTable.self, ResourceRoleTable.ofUserOn,
        [tenant, .id(user), .text(key.application), .text(key.type), .text(key.id)])
    case .belongings(let user):
      add(UserRoleTable.self, UserRoleTable.ofUser, [tenant, .id(user), limit])
      add(ResourceRoleTable.self, ResourceRoleTable.ofUser, [tenant, .id(user), limit])
      add(UserEntityPermissionTable.self, UserEntityPermissionTable.ofUser, [tenant, .id(user), limit])
      add(GrantTable.self, GrantTable.ofUser, [tenant, .id(user), limit])
      add(AdministratorTable.self, AdministratorTable.ofUser, [tenant, .id(user), limit])
      add(ScimUserTable.self, ScimUserTable.ofUser, [tenant, .id(user), limit])
      add(ScimProfileTable.self, ScimProfileTable.ofUser, [tenant, .id(user), limit])
      add(ExternalMemberTable.self, ExternalMemberTable.ofDirectoryUser, [tenant, .id(user), limit])
    default: break
    }
  }

  private mutating func addLicenseSteps(_ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .allLicenseProfiles: add(LicenseProfileTable.self, LicenseProfileTable.all, [tenant, limit])
    case .seats(let user): add(LicenseSeatTable.self, LicenseSeatTable.ofUser, [tenant, .id(user), limit])
    case .seatsTaken(let profile):
      add(LicenseSeatTable.self, LicenseSeatTable.ofProfile, [tenant, .id(profile), limit])
    case .seatsAmong(let users, let profile):
      add(LicenseSeatTable.self, LicenseSeatTable.among, [tenant, .texts(users.map(\.rawValue)), .id(profile)])
    case .seatCounts(let profile):
      steps.append(
        Step(call: (LicenseSeatTable.counts, [tenant, .id(profile)])) { row, answer in
          answer.counts[try row.text(0)] = try row.int(1)
        })
    default: break
    }
  }

  private mutating func addConnectionSteps(_ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .connection(let id): add(ConnectionTable.self, ConnectionTable.sql.one, [tenant, .id(id)])
    case .mapping(let id): add(MappingTable.self, MappingTable.sql.one, [tenant, .id(id)])
    case .mappings(let connection):
      add(MappingTable.self, MappingTable.ofConnection, [tenant, .id(connection), limit])
    case .mappingsInto(let workgroup):
      add(MappingTable.self, MappingTable.intoWorkgroup, [tenant, .id(workgroup), limit])
    case .credential(let id): add(CredentialTable.self, CredentialTable.sql.one, [tenant, .id(id)])
    case .credentials(let connection):
      add(CredentialTable.self, CredentialTable.ofConnection, [tenant, .id(connection), limit])
    case .link(let connection, let subject):
      add(LinkTable.self, LinkTable.one, [tenant, .id(connection), .text(subject)])
    case .links(let user): add(LinkTable.self, LinkTable.ofUser, [tenant, .id(user), limit])
    case .linksThrough(let connection):
      add(LinkTable.self, LinkTable.ofConnection, [tenant, .id(connection), limit])
    case .lastLogin(let connection, let subject):
      steps.append(
        Step(call: (Records.lastLogin, [tenant, .id(connection), .text(subject)])) { row, answer in
          let at = Timestamp(microseconds: try row.timestamp(0))
          answer.records.append(.lastLogin(connection, subject: subject, at: at))
        })
    default: break
    }
  }

  /// As ``add``, with the revision of each fact's last change in the column `version`.
  private mutating func addVersioned<Table: FactTable>(
    _ table: Table.Type, _ statement: Statement, _ parameters: [SQLValue], version: Int
  ) {
    steps.append(
      Step(call: (statement, parameters)) { row, answer in
        let fact = try table.read(row)
        answer.facts.append(fact)
        answer.versions[fact.key] = try row.int(version)
      })
  }

  mutating func add<Table: FactTable>(_ table: Table.Type, _ statement: Statement, _ parameters: [SQLValue]) {
    steps.append(Step(call: (statement, parameters)) { row, answer in answer.facts.append(try table.read(row)) })
  }
}

extension SQLValue {
  static func id<Tag>(_ id: Identifier<Tag>) -> SQLValue { .text(id.rawValue) }
}
