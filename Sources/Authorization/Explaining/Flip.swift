public import Model

/// The smallest change of the directory that turns an answer round (X3).
public enum Flip: Hashable, Sendable {
  /// One to three commands, in the order in which they are to be given. No fewer do it; of several equally small ones
  /// it is the first by the order of ``FlipCommand``.
  case commands([FlipCommand])
  /// No three commands do it, or none was found within the bound on work.
  case noneWithinThree
}

/// A command of the fixed vocabulary. The cases stand in the order by which ties are settled; within a case, workgroups
/// go by name, roles by key.
public enum FlipCommand: Hashable, Sendable {
  /// Into a scope workgroup it is a move, which leaves another one (A15).
  case addMembership(UserID, NamedWorkgroup, leaving: NamedWorkgroup?)
  case removeMembership(UserID, NamedWorkgroup)
  /// Nil: unset.
  case setRoleState(NamedWorkgroup, RoleKey, RoleState?)
  /// A further item of a scope workgroup.
  case addItem(NamedWorkgroup, [Restriction])
  /// What the user was granted directly becomes this level.
  case setLevel(UserID, ResourceKey, String)
  /// Nil: unset. The name is that of the workgroup whom it is about, nil for a user.
  case setEntityPermission(EntityPermissionKey, RoleState?, workgroupName: String?)
  case changeStatus(UserID, UserStatus)
}

/// A workgroup with its name for people.
public struct NamedWorkgroup: Hashable, Sendable {
  public let id: WorkgroupID
  public let name: String

  public init(id: WorkgroupID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A command with what it does to the facts of the snapshot for which it was thought up.
struct FlipStep {
  let command: FlipCommand
  let effects: [Effect]
}

extension FlipCommand: Comparable {
  public static func < (a: FlipCommand, b: FlipCommand) -> Bool {
    a.rank == b.rank ? a.words.lexicographicallyPrecedes(b.words) : a.rank < b.rank
  }

  private var rank: Int {
    switch self {
    case .addMembership: 0
    case .removeMembership: 1
    case .setRoleState: 2
    case .addItem: 3
    case .setLevel: 4
    case .setEntityPermission: 5
    case .changeStatus: 6
    }
  }

  private var words: [String] {
    switch self {
    case .addMembership(_, let workgroup, _), .removeMembership(_, let workgroup): workgroup.words
    case .setRoleState(let workgroup, let role, let state):
      workgroup.words + [role.application, role.name, state?.rawValue ?? ""]
    case .addItem(let workgroup, _): workgroup.words
    case .setLevel(_, _, let level): [level]
    case .setEntityPermission(let key, let state, let name):
      [name ?? "", key.node ?? "", key.permission.rawValue, state?.rawValue ?? ""]
    case .changeStatus(_, let status): [status.rawValue]
    }
  }
}

extension NamedWorkgroup {
  init(_ fact: WorkgroupFact) { self.init(id: fact.id, name: fact.name) }

  fileprivate var words: [String] { [name, id.rawValue] }
}
