/// A tenant that a seed makes anew: its users, workgroups and role states, and so what every check must answer.
///
/// ``TenantSetup`` makes it on a server, ``CheckPool`` asks about it. It decides by the rules as they are written (C9, C10)
/// and shares no code with the engine that it measures. Memberships are computed and not stored, so a million users cost
/// nothing here.
public struct TenantModel: Sendable {
  /// The tenant's id.
  public let tenant: String
  /// How many users there are, besides the tenant's first administrator.
  public let users: Int
  /// How many different resources are asked about. They need not exist: a type without entities decides by itself.
  public let resources: Int
  /// What all else follows from.
  public let seed: UInt64
  /// The workgroups.
  public let workgroups: [Workgroup]

  /// What a workgroup says of a role.
  public enum State: Sendable { case unset, allowed, denied }

  /// A workgroup: its id and its word on each of ``TenantModel/roles``.
  public struct Workgroup: Sendable {
    /// Also its name.
    public let id: String
    /// One for each role.
    public let states: [State]
  }

  /// The roles of the preset `planning` that carry a permission which no entity has to confirm.
  public static let roles = [
    "PlanningSpace Dataflow/Dashboard Map", "PlanningSpace Economics/Run", "PlanningSpace Financials/Run",
  ]

  /// What can be asked: an action on a type, and the role that decides.
  public static let questions: [(action: String, type: String, role: Int)] = [
    ("view", "dashboard", 0), ("view", "economics_run", 1), ("run", "economics_run", 1), ("view", "financials_run", 2),
    ("run", "financials_run", 2),
  ]

  /// Enough that users differ, few enough to be made in a second.
  public static let workgroupCount = 24
  /// Workgroups that list a user.
  public static let membershipsPerUser = 1...3

  /// - Parameters:
  ///   - users: At least 1.
  ///   - resources: At least 1.
  public init(tenant: String, users: Int, resources: Int, seed: UInt64) {
    self.tenant = tenant
    self.users = max(1, users)
    self.resources = max(1, resources)
    self.seed = seed
    workgroups = (0..<Self.workgroupCount).map { index in
      var random = SeededGenerator(seed: seed ^ 0x776f_726b_6772_6f75, item: index)
      let states = Self.roles.map { _ in Self.randomState(&random) }
      return Workgroup(id: "Load\(index)", states: states)
    }
  }

  private static func randomState(_ random: inout SeededGenerator) -> State {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<11: .allowed
    case 11..<14: .denied
    default: .unset
    }
  }

  /// The id of a user by number.
  public func user(_ number: Int) -> String { "user-\(Self.padded(number))" }

  /// The id of a resource by number.
  public func resource(_ number: Int) -> String { "res-\(Self.padded(number))" }

  /// Ids of one length, so that bodies differ in what they say and not in their size.
  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// The workgroups that list a user, by position, ascending.
  public func memberships(of user: Int) -> [Int] {
    var random = SeededGenerator(seed: seed ^ 0x6d65_6d62_6572_7368, item: user)
    let count = Int.random(in: Self.membershipsPerUser, using: &random)
    var chosen: [Int] = []
    while chosen.count < count {
      let workgroup = Int.random(in: 0..<Self.workgroupCount, using: &random)
      if !chosen.contains(workgroup) { chosen.append(workgroup) }
    }
    return chosen.sorted()
  }

  /// Whether a check must be answered with "allowed": some workgroup of the user allows the role and none denies it.
  public func isAllowed(user: Int, question: Int) -> Bool {
    let role = Self.questions[question].role
    let states = memberships(of: user).map { workgroups[$0].states[role] }
    return states.contains(.allowed) && !states.contains(.denied)
  }
}
