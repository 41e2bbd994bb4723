import Authorization
import Model
import MusterProtocol

/// Makes up tenants and questions about them: most are decided, some are wrong in one way or another.
struct RandomQuestions {
  private var random: SplitMix64
  private let actions = ["view", "edit"]
  private let types = ["doc", "run"]
  private let roles = (0..<4).map { RoleKey(application: $0 % 2 == 0 ? "App" : "Other", name: "R\($0)") }

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func snapshot(tenant: String, revision: Revision) -> Snapshot {
    var facts: [Fact] = []
    for index in 0..<6 {
      facts.append(
        .user(
          UserFact(
            id: UserID(rawValue: "u\(index)"), company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "tenant"),
            account: .local, status: random.oneIn(4) ? random.pick(UserStatus.allCases) : .active)))
    }
    for index in 0..<4 {
      let id = WorkgroupID(rawValue: "w\(index)")
      facts.append(
        .workgroup(
          WorkgroupFact(
            id: id, kind: .role, name: "W\(index)", grantsAllPermissions: index == 0, holdsAllUsers: index == 1,
            version: 1)))
      for role in roles where random.oneIn(2) {
        facts.append(
          .roleState(RoleStateFact(workgroup: id, role: role, state: random.oneIn(4) ? .denied : .allowed)))
      }
      for user in 0..<6 where random.oneIn(4) {
        facts.append(
          .membership(MembershipFact(workgroup: id, user: UserID(rawValue: "u\(user)"), source: .manual)))
      }
    }
    for role in roles { facts.append(.role(RoleFact(key: role, permissions: [random.pick(["p.view", "p.edit"])]))) }
    for type in types {
      let actions = actions.map { ActionFact(name: $0, permission: random.oneIn(5) ? nil : "p.\($0)") }
      facts.append(.resourceType(ResourceTypeFact(application: "App", name: type, actions: actions)))
    }
    return Snapshot(
      tenant: TenantID(rawValue: tenant), epoch: Epoch(timeline: 1, restores: 0), revision: revision, facts: facts)
  }

  mutating func request() -> AuthorizationV1.CheckRequest {
    let tenant = random.oneIn(30) ? "unknown" : "t\(Int.random(in: 0..<3, using: &random))"
    let resource = AuthorizationV1.Resource(
      application: random.oneIn(20) ? random.pick(["App", "Other"]) : "",
      type: random.oneIn(20) ? random.pick(["", "none", "Doc"]) : random.pick(types), id: "1")
    return .init(
      tenant: tenant,
      subject: random.oneIn(20)
        ? random.pick(["", "nobody", "U0", "no id!"]) : "u\(Int.random(in: 0..<6, using: &random))",
      action: random.oneIn(20) ? random.pick(["", "fly"]) : random.pick(actions),
      resource: random.oneIn(30) ? nil : resource, consistency: consistency(tenant))
  }

  private mutating func consistency(_ tenant: String) -> AuthorizationV1.Consistency? {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .init()
    case 1: .init(requirement: .freshness(.any))
    case 2: .init(requirement: .freshness(.unspecified))
    case 3: .init(requirement: .freshness(.latest))
    case 4: .init(requirement: .atLeast("1.1-0.\(Int.random(in: 0...5, using: &random)).\(tenant)"))
    case 5:
      .init(
        requirement: .atLeast(
          random.pick(["", "x", "1.1-0.6.\(tenant)", "1.2-0.1.\(tenant)", "1.1-0.1.other", "1.1-0.01.\(tenant)"])))
    default: nil
    }
  }
}
