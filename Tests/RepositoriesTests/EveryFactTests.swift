import Directory
import Model
import Postgres
import Repositories
import Testing

/// Each kind of fact through the pipeline and back, by all the ways that read facts.
@Suite("Every kind of fact")
struct EveryFactTests {
  private let soon = ContinuousClock.Instant.now + .seconds(60)

  @Test(
    "X10: what is put holds, what replaces it moves it into the past, what ends is gone; log and past tell the same")
  func throughAll() async throws {
    let tenant = try await TestTenant.make()
    let samples = Samples(tenant)
    #expect(Set(samples.first.map { $0.key }).count == samples.first.count)
    let first = Set(samples.first)
    try await tenant.put(samples.first)
    #expect(try await facts(of: tenant, at: 2).isSuperset(of: first))
    let second = Set(samples.second)
    #expect(second.isDisjoint(with: first))
    try await tenant.put(samples.second)
    let replaced = try await facts(of: tenant, at: 3)
    #expect(replaced.isSuperset(of: second) && replaced.isDisjoint(with: first.filter { samples.isReplaced($0) }))
    let ends = samples.ends
    try await tenant.change { view in
      // As if some query had found them: only what is known can end.
      view.load(.roles, FactAnswer(facts: samples.first + samples.second))
      for key in ends { view.end(key) }
    }
    let last = try await facts(of: tenant, at: 4)
    #expect(last.isDisjoint(with: second.filter { ends.contains($0.key) }))
    #expect(try await facts(of: tenant, at: 2).isSuperset(of: first), "what ended is still to be had")

    let source = PostgresSnapshotSource(pool: tenant.database.app, router: tenant.database.router)
    let changes = try await source.changes(of: tenant.id, after: 1, deadline: soon).changes
    let logged = changes.map { Set($0.effects) }
    #expect(logged[0] == Set(samples.first.map { Effect.put($0) }))
    #expect(logged[1] == Set(samples.second.map { Effect.put($0) }))
    #expect(logged[2] == Set(ends.map { Effect.end($0) }))
    let audit = try await PostgresAuditQueries(pool: tenant.database.app).entries(
      AuditFilter(.changes), page: PageRequest(size: 1, after: nil),
      in: ReadScope(tenant: tenant.id, sight: .everything, deadline: soon))
    guard case .change(let change) = audit.entries[0].subject else { throw CancellationError() }
    #expect(change.effects.count == ends.count)
    for effect in change.effects { #expect(effect.before != nil && effect.after == nil, "\(effect)") }
  }

  private func facts(of tenant: TestTenant, at revision: Revision) async throws -> Set<Fact> {
    let history = PostgresHistoryQueries(pool: tenant.database.app)
    let scope = ReadScope(tenant: tenant.id, sight: .everything, deadline: soon)
    return Set(try await history.facts(at: .revision(revision), in: scope).facts)
  }
}

/// A fact of each kind that has a past, and another one under the same key.
private struct Samples {
  let first: [Fact]
  let second: [Fact]

  init(_ tenant: TestTenant) {
    first = Self.facts(tenant, false)
    second = Self.facts(tenant, true).filter { ![Fact](Self.facts(tenant, false)).contains($0) }
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
        WorkgroupFact(id: roles, kind: .role, name: word, description: "d", hasLicense: isLater, version: version)),
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
          createsUnmatched: isLater, mayMapAdministrators: !isLater, version: version)),
      .mapping(
        MappingFact(
          id: MappingID(rawValue: "m"), connection: connection, match: .glob, value: word, workgroup: roles, priority: 3
        )
      ),
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
    ]
  }
}
