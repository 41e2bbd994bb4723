internal import Model

/// The few names that a random tenant's facts and questions are made of.
struct Pools {
  let packs: [Pack]
  let users: [UserID]
  let companies = ["home", "other"].map { CompanyID(rawValue: $0) }
  /// A tenant with two groups, one of them with two teams.
  let units: [UnitFact]
  let workgroups: [WorkgroupFact]
  let ids: [String]
  let dimensions = ["contract", "site", "end_user"]
  let values = ["1", "2", "3"]
  let sources: [Source] = [.manual, .system, .identityProvider(ConnectionID(rawValue: "okta")), .rule("r1")]
  let grantSources: [GrantSource] = [.direct, .invited, .workgroup(WorkgroupID(rawValue: "r0"))]
  /// Roles that only fill the sets of role numbers, so that these take several words.
  let fillers: [RoleKey]
  private let kinds: [WorkgroupID: WorkgroupKind]

  init(_ packs: [Pack], _ random: inout SplitMix64) {
    self.packs = random.oneIn(8) ? packs : Array(packs.shuffled(using: &random).prefix(random.oneIn(3) ? 2 : 1))
    users = (0...Int.random(in: 0...5, using: &random)).map {
      UserID(rawValue: String(repeating: "u", count: $0) + "x")
    }
    ids = (0...Int.random(in: 1...4, using: &random)).map { "r\($0)" }
    fillers = random.oneIn(10) ? (0..<130).map { RoleKey(application: "Filler", name: "R\($0)") } : []
    units = [
      UnitFact(id: UnitID(rawValue: "tenant"), name: "Tenant", level: .tenant, parent: nil),
      UnitFact(id: UnitID(rawValue: "g1"), name: "G1", level: .group, parent: UnitID(rawValue: "tenant")),
      UnitFact(id: UnitID(rawValue: "g2"), name: "G2", level: .group, parent: UnitID(rawValue: "tenant")),
      UnitFact(id: UnitID(rawValue: "t1"), name: "T1", level: .team, parent: UnitID(rawValue: "g1")),
      UnitFact(id: UnitID(rawValue: "t2"), name: "T2", level: .team, parent: UnitID(rawValue: "g1")),
    ]
    let names = ["A", "B", "b", "É", "Z"]
    var workgroups: [WorkgroupFact] = []
    func add(_ kind: WorkgroupKind, _ count: Int, _ change: (Int, inout WorkgroupFact) -> Void = { _, _ in }) {
      for number in 0..<count {
        let id = WorkgroupID(rawValue: "\(kind.rawValue.first!)\(number)")
        var workgroup = WorkgroupFact(id: id, kind: kind, name: random.pick(names), version: 1)
        change(number, &workgroup)
        workgroups.append(workgroup)
      }
    }
    let hasAdministrators = random.oneIn(3)
    let hasEveryone = random.oneIn(2)
    add(.role, Int.random(in: 1...5, using: &random)) { number, workgroup in
      workgroup.grantsAllPermissions = number == 0 && hasAdministrators
      workgroup.holdsAllUsers = number == 1 && hasEveryone
    }
    add(.scope, Int.random(in: 1...4, using: &random)) { number, workgroup in workgroup.isUnrestricted = number == 0 }
    add(.delegated, Int.random(in: 1...3, using: &random))
    self.workgroups = workgroups
    kinds = Dictionary(uniqueKeysWithValues: workgroups.map { ($0.id, $0.kind) })
  }

  var types: [ResourceTypeFact] { packs.flatMap(\.types) }
  var roles: [RoleFact] { packs.flatMap(\.roles) }

  func kind(of workgroup: WorkgroupID) -> WorkgroupKind? { kinds[workgroup] }
  func workgroups(of kind: WorkgroupKind) -> [WorkgroupFact] { workgroups.filter { $0.kind == kind } }
}
