public import Model

/// Who would gain and lose what by changes that are not made, or not yet: counted exactly, listed up to a limit (P47, P49,
/// X1).
///
/// A user gains or loses a workgroup here if they come to be listed in it, or are listed in it no more, by whatever source:
/// what another source gives too is not lost.
public struct MembershipPlan: Codable, Hashable, Sendable {
  /// Pairs of a user and a workgroup that begin.
  public var gained: Int64
  /// Pairs that end.
  public var lost: Int64
  /// Users of whom anything changes: a workgroup, or whether they may come in.
  public var users: Int64
  /// Workgroups that somebody gains or loses.
  public var workgroups: Int64
  /// Losses first; within a kind by user and workgroup.
  public var changes: [PlannedChange]
  /// Whether ``changes`` are all; they are at most ``DirectoryLimits/plannedChanges``.
  public var isComplete: Bool

  public init(
    gained: Int64 = 0, lost: Int64 = 0, users: Int64 = 0, workgroups: Int64 = 0, changes: [PlannedChange] = [],
    isComplete: Bool = true
  ) {
    self.gained = gained
    self.lost = lost
    self.users = users
    self.workgroups = workgroups
    self.changes = changes
    self.isComplete = isComplete
  }

  /// - Parameter all: Every change, in any order.
  public init(_ all: [PlannedChange]) {
    let workgroups = all.compactMap(\.workgroup)
    self.init(
      gained: Int64(all.count { $0.kind == .gains }), lost: Int64(all.count { $0.kind == .loses }),
      users: Int64(Set(all.map(\.user)).count), workgroups: Int64(Set(workgroups).count),
      changes: Array(all.sorted().prefix(DirectoryLimits.plannedChanges)),
      isComplete: all.count <= DirectoryLimits.plannedChanges)
  }

  /// What effects would come to.
  ///
  /// - Parameter facts: As they were found; what it lacks of the users' memberships it asks for.
  public init(of effects: [Effect], in facts: FactView) throws(Interruption) {
    let found = facts.before(effects.map(\.key))
    var all: [PlannedChange] = []
    var touched: [MembershipFact: Bool] = [:]
    for effect in effects {
      switch effect {
      case .put(.membership(let fact)): touched[fact] = true
      case .end(.membership(let fact)): touched[fact] = false
      case .put(.user(let user)):
        if let kind = PlannedChange.Kind(user, after: found[.user(user.id)]) {
          all.append(PlannedChange(user: user.id, kind: kind))
        }
      default: break
      }
    }
    let before = try facts.asFound(Set(touched.keys.map(\.user)))
    let after = before.filter { touched[$0] != false }.union(touched.filter(\.value).keys)
    let (old, new) = (Set(before.map(Pair.init)), Set(after.map(Pair.init)))
    all += old.subtracting(new).map { PlannedChange(user: $0.user, kind: .loses, workgroup: $0.workgroup) }
    all += new.subtracting(old).map { PlannedChange(user: $0.user, kind: .gains, workgroup: $0.workgroup) }
    self.init(all)
  }

  private struct Pair: Hashable {
    let user: UserID
    let workgroup: WorkgroupID

    init(_ membership: MembershipFact) { (user, workgroup) = (membership.user, membership.workgroup) }
  }
}

/// What changes of one user.
public struct PlannedChange: Codable, Hashable, Comparable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case loses, deleted, deactivated, gains, reactivated, created

    /// nil if the user's status stays as it is, or changes otherwise.
    init?(_ user: UserFact, after before: Fact?) {
      guard case .user(let old)? = before else {
        self = .created
        return
      }
      guard old.status != user.status else { return nil }
      switch user.status {
      case .deleted: self = .deleted
      case .deactivated: self = .deactivated
      default:
        guard old.status == .deactivated else { return nil }
        self = .reactivated
      }
    }

    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public var user: UserID
  public var kind: Kind
  /// Of losses and gains.
  public var workgroup: WorkgroupID?

  public init(user: UserID, kind: Kind, workgroup: WorkgroupID? = nil) {
    self.user = user
    self.kind = kind
    self.workgroup = workgroup
  }

  public static func < (one: Self, other: Self) -> Bool {
    if one.kind != other.kind { return one.kind.rank < other.kind.rank }
    if one.user != other.user { return one.user < other.user }
    return one.workgroup?.rawValue ?? "" < other.workgroup?.rawValue ?? ""
  }
}

extension FactView {
  /// The memberships of users before the change did anything.
  fileprivate func asFound(_ users: Set<UserID>) throws(Interruption) -> Set<MembershipFact> {
    guard !users.isEmpty else { return [] }
    let found = try restarted().memberships(ofAll: Array(users))
    return Set(found.values.flatMap(\.self))
  }
}
