import Directory
import Model
import Testing

/// Which answers an effect makes old: what changes that share a transaction rest on.
@Suite("Touched answers")
struct TouchedTests {
  @Test("over random tenants, an answer that an effect changes is one that it touches")
  func randomTenants() {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = FactStore.SplitMix(state: seed)
    var changed = 0
    var touched = 0
    for round in 0..<400 {
      var before = FactStore()
      for _ in 0..<30 { before.apply([.put(fact(&random))]) }
      let effect = effect(on: before, &random)
      var after = before
      after.apply([effect])
      for query in Self.queries {
        let answer = before.answer(query)
        let isChanged =
          Set(answer.facts) != Set(after.answer(query).facts) || answer.versions != after.answer(query).versions
          || answer.counts != after.answer(query).counts
        let isTouched = query.isTouched(by: effect, answer: answer)
        if isTouched { touched += 1 }
        guard isChanged else { continue }
        changed += 1
        #expect(isTouched, "\(query) by \(effect), seed \(seed), round \(round)")
      }
    }
    // It may say yes too often, but one that always did would be of no use.
    #expect(changed > 400)
    #expect(touched < 3 * changed, "touched \(touched), changed \(changed)")
  }

  @Test("what is no fact touches the query for it, and no other")
  func records() {
    let okta = ConnectionID(rawValue: "okta")
    let now = Timestamp(microseconds: 0)
    let login = Record.lastLogin(okta, subject: "ann", at: now)
    #expect(FactQuery.lastLogin(okta, subject: "ann").isTouched(by: login))
    #expect(!FactQuery.lastLogin(okta, subject: "bob").isTouched(by: login))
    let push = Record.lastPush(okta, users: [.ann], at: now)
    #expect(FactQuery.pushed(.lastPush(okta, .ann)).isTouched(by: push))
    #expect(!FactQuery.pushed(.lastPush(okta, .bob)).isTouched(by: push))
    let enrolment = Record.enrolment(Enrolment(user: .ann, secretDigest: [1], expires: now))
    for record in [enrolment, .enrolmentEnded(secretDigest: [1])] {
      #expect(FactQuery.enrolment(secretDigest: [1]).isTouched(by: record))
      #expect(!FactQuery.enrolment(secretDigest: [2]).isTouched(by: record))
      #expect(!FactQuery.user(.ann).isTouched(by: record))
    }
  }

  private static let users = [UserID.ann, .bob]
  private static let workgroups = [WorkgroupID.team, .everyone]
  private static let roles = [RoleKey.security, .map]
  private static let connections = ["okta", "entra"].map { ConnectionID(rawValue: $0) }
  private static let words = ["one", "One", "two"]
  private static let company = CompanyID(rawValue: "c")
  private static let unit = UnitID(rawValue: "u")
  private static let profile = LicenseProfileID(rawValue: "p0")
  private static let resource = ResourceKey(application: "maps", type: "dashboard", id: "d")

  private static let queries: [FactQuery] =
    [
      .tenant, .company(company), .unit(unit), .allUsers, .users(users), .builtinWorkgroups, .roles, .applications,
      .companies, .units, .contents(of: unit), .allRoleStates, .workgroups([.team]), .allLicenseProfiles,
      .seatsTaken(in: profile), .seatsAmong([.ann], in: profile),
      .seatCounts(of: profile), .resource(resource),
      .mapping(MappingID(rawValue: "m0")), .credential(CredentialID(rawValue: "k0")),
    ]
    + users.flatMap { user -> [FactQuery] in
      [
        .user(user), .users([user]), .memberships(of: user), .links(of: user), .subject(user), .userRoles(of: user),
        .belongings(of: user), .seats(of: user), .resourceRolesOf(user, on: resource),
      ]
    }
    + workgroups.flatMap { workgroup -> [FactQuery] in
      [
        .workgroup(workgroup), .allMembers(of: workgroup), .members(of: workgroup, among: [.ann]),
        .roleStates(of: workgroup), .mappingsInto(workgroup), .scopeItems(of: workgroup),
        .entityPermissions(of: workgroup), .licenseProfiles(of: workgroup),
      ]
    }
    + roles.flatMap { role -> [FactQuery] in
      [.states(of: role), .holders(of: role), .resourceRoles(of: role)]
    }
    + connections.flatMap { connection -> [FactQuery] in
      [
        .connection(connection), .mappings(of: connection), .link(connection, subject: "one"),
        .credentials(of: connection), .linksThrough(connection),
      ]
    }
    + pushed.map { FactQuery.pushed($0) }
    + ["ONE", "two"].flatMap { word -> [FactQuery] in
      [.userByLogin(word), .usersByEmail(word), .workgroupByName(.role, word), .workgroupByName(.delegated, word)]
    }

  private static let scimUsers = ["s0", "s1"].map { ScimUserID(rawValue: $0) }
  private static let groups = ["g0", "g1", "g2"].map { ExternalGroupID(rawValue: $0) }
  private static let pushed: [PushedQuery] =
    [
      .users(scimUsers), .groups([groups[0]]), .bindings(of: MappingID(rawValue: "m0")),
      .lineage(users: [scimUsers[0]], groups: [groups[2]]), .below([groups[0]]),
    ]
    + scimUsers.map { .user($0) } + users.flatMap { [.links(of: $0), .signal(of: $0)] }
    + groups.flatMap { group -> [PushedQuery] in
      [.allMembers(of: group), .members(of: group, among: ["s0", "g1"])]
    }
    + connections.flatMap { connection -> [PushedQuery] in
      [
        .userByName(connection, "ONE"), .userByExternalID(connection, "two"), .groupByName(connection, "ONE"),
        .allGroups(of: connection), .asserted(connection, ["g1", "two"]),
      ]
    }

  private func effect(on store: FactStore, _ random: inout FactStore.SplitMix) -> Effect {
    if Bool.random(using: &random),
      let key = store.facts.keys.sorted(by: { "\($0)" < "\($1)" }).randomElement(using: &random)
    {
      return .end(key)
    }
    return .put(fact(&random))
  }

  private func fact(_ random: inout FactStore.SplitMix) -> Fact {
    func one<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &random)] }
    let (user, workgroup, role) = (one(Self.users), one(Self.workgroups), one(Self.roles))
    let (connection, word, flag) = (one(Self.connections), one(Self.words), Bool.random(using: &random))
    switch Int.random(in: 0..<34, using: &random) {
    case 0:
      return .tenant(
        TenantFact(id: FactStore.tenantID, displayName: word, presets: [], company: Self.company, unit: Self.unit))
    case 1: return .company(CompanyFact(id: Self.company, name: word))
    case 2: return .unit(UnitFact(id: Self.unit, name: word, level: .tenant, parent: nil))
    case 3:
      return .user(
        UserFact(id: user, company: Self.company, unit: Self.unit, account: .local, status: flag ? .active : .locked))
    case 4, 5:
      return .profile(ProfileFact(user: user, login: word, displayName: "", email: one(Self.words), description: ""))
    case 6, 7:
      return .workgroup(
        WorkgroupFact(
          id: workgroup, kind: flag ? .role : .delegated, name: word, builtin: one([nil, .everyone]),
          holdsAllUsers: one([true, false]), version: one([1, 2])))
    case 8: return .membership(MembershipFact(workgroup: workgroup, user: user, source: one([.manual, .system])))
    case 9: return .role(RoleFact(key: role, permissions: [word]))
    case 10: return .roleState(RoleStateFact(workgroup: workgroup, role: role, state: flag ? .allowed : .denied))
    case 11:
      return .connection(
        ConnectionFact(
          id: connection, name: word, claims: ClaimMapping(), linkBy: .none, createsUnmatched: flag,
          mayMapAdministrators: false, version: 1))
    case 12:
      return .mapping(
        MappingFact(
          id: MappingID(rawValue: one(["m0", "m1"])), connection: connection, match: .exact, value: word,
          workgroup: workgroup, priority: 1))
    case 13: return .application(ApplicationFact(name: word, products: [one(Self.words)]))
    case 14:
      return .scopeItem(
        ScopeItemFact(workgroup: workgroup, item: "1", restrictions: [Restriction(dimension: word, values: nil)]))
    case 15:
      let key = EntityPermissionKey(
        principal: flag ? .workgroup(workgroup) : .user(user), type: TypeKey(application: "a", name: "t"), node: nil,
        permission: one([.read, .update]))
      return .entityPermission(EntityPermissionFact(key: key, state: one([.allowed, .denied])))
    case 16:
      return .licenseProfile(
        LicenseProfileFact(
          id: LicenseProfileID(rawValue: one(["p0", "p1"])), workgroup: workgroup, priority: one([1, 2]), products: [],
          version: 1))
    case 17: return .userRole(UserRoleFact(user: user, role: role, held: flag ? .directly : .atUnit))
    case 18: return .resourceRole(ResourceRoleFact(resource: Self.resource, user: user, role: role))
    case 19:
      return .resource(
        ResourceFact(
          key: Self.resource, company: Self.company, unit: flag ? Self.unit : nil, updatedAt: Timestamp(microseconds: 0)
        ))
    case 22:
      return .credential(
        CredentialFact(
          id: CredentialID(rawValue: one(["k0", "k1"])), connection: connection, kind: .token, digest: word, scopes: [],
          created: Timestamp(microseconds: 0)))
    case 20, 21:
      return .licenseSeat(
        LicenseSeatFact(user: user, product: word, profile: LicenseProfileID(rawValue: one(["p0", "p1"]))))
    case 30, 31:
      return .scimUser(
        ScimUserFact(id: one(Self.scimUsers), connection: connection, user: user, isActive: flag, version: 1))
    case 24:
      return .scimProfile(
        ScimProfileFact(
          user: one(Self.scimUsers), connection: connection, userName: word, externalID: one([nil, "one", "two"])))
    case 25:
      return .externalGroup(
        ExternalGroupFact(
          id: one(Self.groups), connection: connection, displayName: word, externalID: one([nil, "two"]), version: 1))
    case 26, 27: return .externalMember(ExternalMemberFact(group: one(Self.groups), user: one(Self.scimUsers)))
    case 28: return .nestedGroup(NestedGroupFact(group: one(Self.groups), child: one(Self.groups)))
    case 29:
      return .binding(BindingFact(mapping: MappingID(rawValue: one(["m0", "m1"])), group: one(Self.groups)))
    case 32, 33: return .signal(SignalFact(user: user, heldBy: flag ? [connection] : []))
    default: return .link(LinkFact(connection: connection, subject: word, user: user))
    }
  }
}
