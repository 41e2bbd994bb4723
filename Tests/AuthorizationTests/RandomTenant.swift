import Model

/// Makes up small tenants, changes of them and questions about them, dense with ties, gaps and collisions.
///
/// Names come from small pools, so that facts often meet; some are mentioned without existing.
struct RandomTenant {
  private var random: SplitMix64
  private let users: [UserID]
  private let workgroups: [WorkgroupID]
  private let roles: [RoleKey]
  private let permissions: [String]
  private let applications: [String]
  private let types = ["doc", "Doc", "run", "dashboard"]
  private let actions = ["view", "edit", "delete"]
  private let names = ["A", "B", "b", "É", "Z"]
  private let sources: [Source] = [
    .manual, .system, .identityProvider(ConnectionID(rawValue: "okta")), .rule("r1"),
  ]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    users = (0...Int.random(in: 0...7, using: &random)).map {
      UserID(rawValue: String(repeating: "u", count: $0) + "x")
    }
    workgroups = (0...Int.random(in: 0...5, using: &random)).map { WorkgroupID(rawValue: "w\($0)") }
    // More than 64 roles now and then: their sets then take several words.
    let roleCount = random.oneIn(6) ? 130 : Int.random(in: 1...5, using: &random)
    let applications = ["App", "Other"]
    self.applications = applications
    roles = (0..<roleCount).map { RoleKey(application: applications[$0 % 2], name: "R\($0)") }
    permissions = (0...Int.random(in: 0...5, using: &random)).map { "p\($0)" }
    self.random = random
  }

  /// Most of what the pools name, then more of everything at random.
  mutating func facts() -> [Fact] {
    var facts: [Fact] = []
    for user in users where !random.oneIn(20) { facts.append(.user(userFact(user))) }
    for workgroup in workgroups where !random.oneIn(8) { facts.append(.workgroup(workgroupFact(workgroup))) }
    for role in roles where !random.oneIn(8) { facts.append(.role(roleFact(role))) }
    for type in types where !random.oneIn(20) { facts.append(.resourceType(typeFact(type))) }
    for _ in 0..<Int.random(in: 0...50, using: &random) { facts.append(fact()) }
    return facts.shuffled(using: &random)
  }

  /// A few revisions of a few effects each, which often end what holds.
  mutating func changes(after revision: Revision, of facts: [Fact]) -> [RevisionChange] {
    (1...Int64.random(in: 1...3, using: &random)).map { step in
      let effects = (0...Int.random(in: 0...4, using: &random)).map { _ -> Effect in
        guard random.oneIn(2), !facts.isEmpty else { return .put(fact()) }
        return .end(random.oneIn(4) ? fact().key : random.pick(facts).key)
      }
      return RevisionChange(revision: revision + step, effects: effects)
    }
  }

  private mutating func question() -> Question {
    Question(
      subject: random.oneIn(30) ? UserID(rawValue: "nobody") : random.pick(users),
      action: random.oneIn(30) ? "fly" : random.pick(actions),
      application: !random.oneIn(6) ? "" : random.oneIn(30) ? "app" : random.pick(applications),
      type: random.oneIn(30) ? "none" : random.pick(types))
  }

  /// Mostly checks; the others of the engine's answers now and then.
  mutating func probe() -> Probe {
    switch Int.random(in: 0..<40, using: &random) {
    case 0, 1:
      .holds(
        permission: random.oneIn(10) ? "unheard-of" : random.pick(permissions),
        user: random.oneIn(10) ? UserID(rawValue: "nobody") : random.pick(users))
    case 2:
      .holders(random.oneIn(10) ? RoleKey(application: "App", name: "unheard-of") : random.pick(roles))
    case 3: .counts
    default: .check(question())
    }
  }

  private mutating func fact() -> Fact {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<8: .user(userFact(random.pick(users)))
    case 8..<16: .workgroup(workgroupFact(random.pick(workgroups)))
    case 16..<50: membershipFact()
    case 50..<56: .role(roleFact(random.pick(roles)))
    case 56..<90: roleStateFact()
    case 90..<98: .resourceType(typeFact(random.pick(types)))
    default: .unit(UnitFact(id: UnitID(rawValue: "unit"), name: "Unit", level: .tenant, parent: nil))
    }
  }

  private mutating func userFact(_ id: UserID) -> UserFact {
    UserFact(
      id: id, company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: "unit"), account: .local,
      status: random.oneIn(4) ? random.pick(UserStatus.allCases) : .active)
  }

  private mutating func workgroupFact(_ id: WorkgroupID) -> WorkgroupFact {
    WorkgroupFact(
      id: id, kind: random.pick(WorkgroupKind.allCases), name: random.pick(names),
      grantsAllPermissions: random.oneIn(10), holdsAllUsers: random.oneIn(8), version: 1)
  }

  private mutating func roleFact(_ key: RoleKey) -> RoleFact {
    RoleFact(key: key, permissions: permissions.filter { _ in random.oneIn(2) })
  }

  private mutating func membershipFact() -> Fact {
    .membership(
      MembershipFact(workgroup: random.pick(workgroups), user: random.pick(users), source: random.pick(sources)))
  }

  private mutating func roleStateFact() -> Fact {
    .roleState(
      RoleStateFact(
        workgroup: random.pick(workgroups), role: random.pick(roles), state: random.oneIn(5) ? .denied : .allowed))
  }

  private mutating func typeFact(_ name: String) -> ResourceTypeFact {
    ResourceTypeFact(
      application: random.pick(applications), name: name,
      actions: actions.filter { _ in !random.oneIn(10) }.map { action in
        ActionFact(
          name: action, permission: random.oneIn(5) ? nil : random.pick(permissions),
          entity: random.oneIn(4) ? "read" : nil, isChanging: random.oneIn(2))
      },
      scopeDimensions: random.oneIn(4) ? ["contract"] : [], placement: random.oneIn(10) ? .matrix : nil,
      hasLevels: random.oneIn(10), entity: random.oneIn(4) ? "tree" : nil, isDelegated: random.oneIn(10))
  }
}
