import Authorization
import Model
import Repositories

/// A fact of each kind that has a past, and another one under the same key.
struct EveryFact {
  let first: [Fact]
  let second: [Fact]
  private let company: CompanyID
  private let unit: UnitID

  init(_ tenant: TestTenant) {
    (company, unit) = (tenant.company, tenant.unit)
    first = Self.facts(tenant, false)
    second = Self.facts(tenant, true).filter { ![Fact](Self.facts(tenant, false)).contains($0) }
  }

  /// More resources, to be read back as they are: whatever a text may hold, and nothing at all.
  var odd: [Fact] {
    ["", "quote \" and \\", "line\nand \u{1F600}"].enumerated().map { number, value in
      .resource(
        ResourceFact(
          key: ResourceKey(application: "Planning", type: "project", id: "odd-\(number)"), company: company,
          unit: number == 0 ? nil : unit, attributes: value.isEmpty ? [:] : ["site": [value, "later"]],
          updatedAt: Timestamp(microseconds: 0)))
    }
  }

  /// Everybody about everything.
  var questions: [Question] {
    let ids = ["plan", "top", "odd-0", "odd-1", "odd-2", "nowhere", ""]
    let subjects: [Subject] =
      ["ben", "admin", "nobody"].map { .user(UserID(rawValue: $0)) } + [
        .preview(Preview()), .preview(Preview(workgroups: [WorkgroupID(rawValue: "roles")])),
        .preview(Preview(workgroups: [WorkgroupID(rawValue: "roles"), WorkgroupID(rawValue: "scope")])),
      ]
    return subjects.flatMap { subject in
      ["", "Planning"].flatMap { application in
        ids.map { id in
          Question(
            subject: subject, action: "read",
            resource: ResourceReference(application: application, type: "project", id: id))
        }
      }
    }
  }

  func isReplaced(_ fact: Fact) -> Bool { second.contains { $0.key == fact.key } }

  /// All but what the tenant can't do without, and what others still refer to.
  var ends: Set<FactKey> {
    Set(
      first.map(\.key).filter { key in
        switch key {
        case .tenant, .company, .unit, .user, .role: false
        default: true
        }
      })
  }

  private static func facts(_ tenant: TestTenant, _ isLater: Bool) -> [Fact] {
    let word = isLater ? "later" : "earlier"
    let ben = UserID(rawValue: "ben")
    let (roles, scope) = (WorkgroupID(rawValue: "roles"), WorkgroupID(rawValue: "scope"))
    let groups = WorkgroupID(rawValue: "delegated")
    let type = TypeKey(application: "Planning", name: "project")
    let (plan, top) = (
      ResourceKey(application: "Planning", type: "project", id: "plan"),
      ResourceKey(application: "Planning", type: "project", id: "top")
    )
    let (profile, connection) = (LicenseProfileID(rawValue: "p1"), ConnectionID(rawValue: "okta"))
    let role = RoleKey(application: "Planning", name: "Planner")
    let pushed = ScimUserID(rawValue: "pushed")
    let (outer, inner) = (ExternalGroupID(rawValue: "outer"), ExternalGroupID(rawValue: "inner"))
    let version: Revision = isLater ? 3 : 2
    return [
      .tenant(
        TenantFact(
          id: tenant.id, displayName: word, presets: ["base", word], company: tenant.company, unit: tenant.unit,
          retentionDays: isLater ? nil : 30,
          scopes: ScopeSettings(defaultWorkgroup: scope, fallbackWorkgroup: isLater ? scope : roles),
          fullControlWorkgroups: isLater ? [] : [roles])),
      .company(CompanyFact(id: tenant.company, name: word)),
      .unit(UnitFact(id: tenant.unit, name: word, level: .tenant, parent: nil)),
      .unit(UnitFact(id: UnitID(rawValue: "team"), name: word, level: .team, parent: tenant.unit)),
      .user(
        UserFact(
          id: ben, company: tenant.company, unit: tenant.unit, account: .local, status: isLater ? .locked : .active,
          statusBefore: isLater ? [.active] : nil)),
      .workgroup(
        WorkgroupFact(
          id: roles, kind: .role, name: word, description: "d", hasLicense: isLater,
          membershipPolicy: isLater ? .locked : .authoritative, version: version)),
      .workgroup(
        WorkgroupFact(id: scope, kind: .scope, name: word, builtin: .all, isUnrestricted: !isLater, version: version)),
      .workgroup(WorkgroupFact(id: groups, kind: .delegated, name: word, comment: word, version: version)),
      .membership(MembershipFact(workgroup: scope, user: ben, source: .identityProvider(connection))),
      // Somebody has to be (A21).
      .membership(MembershipFact(workgroup: scope, user: tenant.admin, source: .manual)),
      .membership(MembershipFact(workgroup: groups, user: ben, source: .rule("r"))),
      .role(
        RoleFact(
          key: role, permissions: ["Planning/\(word)"], use: .unit, isCustom: isLater,
          terms: UnitRoleTerms(levels: [.team], except: [word], noDelete: ["project"], isNamedOnly: isLater))),
      .roleState(RoleStateFact(workgroup: roles, role: role, state: isLater ? .denied : .allowed)),
      .resourceType(
        ResourceTypeFact(
          application: type.application, name: type.name,
          actions: [ActionFact(name: "read", permission: word, entity: "read", isChanging: true)],
          scopeDimensions: ["site"], isContainer: true, placement: .matrix,
          matrix: [PlacementRule(at: .group, edit: [.own], use: [.any], share: .explicit)], hasLevels: true,
          childOf: ["project"], entity: "tree", isDelegated: true)),
      .connection(
        ConnectionFact(
          id: connection, name: word, claims: ClaimMapping(workgroup: word), linkBy: .email,
          createsUnmatched: isLater, mayMapAdministrators: !isLater,
          options: ConnectionOptions(
            dialect: .entraSCIM062020, unknownAttributes: .reject,
            removalThreshold: RemovalThreshold(minimum: 1, percent: isLater ? 2 : 3, windowSeconds: 60), graceDays: 1,
            scope: #"userName sw "a""#,
            trust: ConnectionTrust(
              issuer: word, audiences: [word, "b"], jwks: "{}", jwksURL: "https://idp.example/keys",
              subjectClaim: "oid", samlCertificates: ["c"], samlAudience: "us", clientSubject: "s"), isPaused: isLater,
            tokenSeconds: 7_200),
          version: version)),
      .mapping(
        MappingFact(
          id: MappingID(rawValue: "m"), connection: connection, attribute: "department", match: .glob, value: word,
          workgroup: roles, priority: 3)),
      .credential(
        CredentialFact(
          id: CredentialID(rawValue: "c"), connection: connection, kind: .clientSecret, digest: word,
          scopes: [.logins, .scim], created: Timestamp(microseconds: 1),
          expires: isLater ? nil : Timestamp(microseconds: 1_800_000_000_000_001))),
      .application(
        ApplicationFact(
          name: "Planning", categories: [RestrictionCategory(name: word, dimensions: ["site"])],
          levels: [AccessLevel(name: "viewer", rank: 1, allows: ["read"])], delegatedPermissions: ["x"],
          products: ["p"])),
      .resource(
        ResourceFact(
          key: top, name: "Top", company: tenant.company, sharedWith: isLater ? [tenant.unit] : [],
          sharingMode: .network, updatedAt: Timestamp(microseconds: 1_700_000_000_123_456))),
      .resource(
        ResourceFact(
          key: plan, name: word, description: "d", company: tenant.company, unit: tenant.unit,
          attributes: ["site": ["S1", word], "none": []], parent: top, lockedBy: isLater ? nil : ben,
          sharedWith: [tenant.unit], updatedAt: Timestamp(microseconds: -1))),
      .resourceLink(ResourceLinkFact(from: plan, to: top)),
      .scopeItem(
        ScopeItemFact(
          workgroup: scope, item: "1",
          restrictions: [
            Restriction(dimension: "site", values: [word]), Restriction(dimension: "any", values: nil),
          ])),
      .entityPermission(
        EntityPermissionFact(
          key: EntityPermissionKey(principal: .workgroup(roles), type: type, node: "top", permission: .fullControl),
          state: isLater ? .denied : .allowed)),
      .entityPermission(
        EntityPermissionFact(
          key: EntityPermissionKey(principal: .user(ben), type: type, node: nil, permission: .assign),
          state: isLater ? .denied : .allowed)),
      .userRole(UserRoleFact(user: ben, role: role, held: .atUnit, named: isLater ? [] : [plan])),
      .resourceRole(ResourceRoleFact(resource: plan, user: ben, role: role)),
      .grant(GrantFact(resource: plan, user: ben, source: .policy(PolicyID(rawValue: "po")), level: word)),
      .grant(GrantFact(resource: plan, user: ben, source: .workgroup(roles), level: word)),
      .grant(GrantFact(resource: plan, user: ben, source: .invited, level: word)),
      .policy(
        PolicyFact(
          id: PolicyID(rawValue: "po"), name: word, target: type, linked: type, only: isLater ? [top] : [],
          level: "viewer")),
      .project(WorkgroupProjectFact(workgroup: groups, resource: plan)),
      .administrator(WorkgroupAdministratorFact(workgroup: groups, user: ben)),
      .licenseProfile(
        LicenseProfileFact(
          id: profile, workgroup: roles, priority: isLater ? 2 : 1,
          products: [ProductSeats(product: "p", seats: 3)], version: version)),
      .licenseProfile(
        LicenseProfileFact(
          id: LicenseProfileID(rawValue: "p2"), workgroup: roles, priority: 9, products: [], version: version)),
      .licenseSeat(
        LicenseSeatFact(user: ben, product: "p", profile: isLater ? LicenseProfileID(rawValue: "p2") : profile)),
      .scimUser(
        ScimUserFact(
          id: pushed, connection: connection, user: ben, isActive: !isLater, holdsDown: isLater,
          ignoredActive: isLater ? true : nil, version: version)),
      .externalGroup(
        ExternalGroupFact(
          id: outer, connection: connection, displayName: "Outer \(word)", externalID: isLater ? nil : word,
          attributes: "{\"b\":1,\"a\":\"\(word)\"}", version: version)),
      .externalGroup(ExternalGroupFact(id: inner, connection: connection, displayName: "Inner", version: 2)),
      .externalMember(ExternalMemberFact(group: inner, user: pushed)),
      .nestedGroup(NestedGroupFact(group: outer, child: inner)),
      .binding(BindingFact(mapping: MappingID(rawValue: "m"), group: outer)),
      .signal(
        SignalFact(
          user: ben, notBefore: isLater ? nil : Timestamp(microseconds: 1_700_000_000_000_001),
          heldBy: isLater ? [connection] : [])),
    ]
  }
}
