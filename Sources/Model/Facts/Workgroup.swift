/// What a workgroup is for; the kind fixes how many of them a user may be in.
public enum WorkgroupKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// Many per user; carries role states (rules C).
  case role
  /// Exactly one per user; carries restriction items (rules A).
  case scope
  /// Many per user; carries projects and administrators (rules B).
  case delegated
}

/// A workgroup that came with the tenant and can't be renamed or deleted (C5).
public enum BuiltinWorkgroup: String, Hashable, Codable, Sendable, CaseIterable {
  case administrators, everyone
}

/// A named set of users.
public struct WorkgroupFact: Hashable, Codable, Sendable {
  public var id: WorkgroupID
  public var kind: WorkgroupKind
  public var name: String
  public var description: String
  public var comment: String
  public var builtin: BuiltinWorkgroup?
  /// Members hold every permission (C2, `Administrators`).
  public var grantsAllPermissions: Bool
  /// Every user is a member without being listed (C2, `Everyone`).
  public var holdsAllUsers: Bool
  /// The revision of the last save of its fields or role states; its etag (C8).
  public var version: Revision

  public init(
    id: WorkgroupID, kind: WorkgroupKind, name: String, description: String = "", comment: String = "",
    builtin: BuiltinWorkgroup? = nil, grantsAllPermissions: Bool = false, holdsAllUsers: Bool = false,
    version: Revision
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.description = description
    self.comment = comment
    self.builtin = builtin
    self.grantsAllPermissions = grantsAllPermissions
    self.holdsAllUsers = holdsAllUsers
    self.version = version
  }
}

/// One source's word that a user is in a workgroup; the membership ends with its last source (X4).
public struct MembershipFact: Hashable, Codable, Sendable {
  public var workgroup: WorkgroupID
  public var user: UserID
  public var source: Source

  public init(workgroup: WorkgroupID, user: UserID, source: Source) {
    self.workgroup = workgroup
    self.user = user
    self.source = source
  }
}

/// A role's key: exports print `Application-Name` and nothing parses that back (C13).
public struct RoleKey: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  public var application: String
  public var name: String

  public init(application: String, name: String) {
    self.application = application
    self.name = name
  }

  public var description: String { "\(application)/\(name)" }

  public static func < (a: RoleKey, b: RoleKey) -> Bool {
    (a.application, a.name) < (b.application, b.name)
  }
}

/// A set of permissions that an application defines (C11).
public struct RoleFact: Hashable, Codable, Sendable {
  public var key: RoleKey
  public var permissions: [String]

  public init(key: RoleKey, permissions: [String]) {
    self.key = key
    self.permissions = permissions
  }
}

/// What a workgroup says of a role; unset is the absence of a fact (C9, C10).
public enum RoleState: String, Hashable, Codable, Sendable, CaseIterable {
  case allowed, denied
}

/// A workgroup's state for one role.
public struct RoleStateFact: Hashable, Codable, Sendable {
  public var workgroup: WorkgroupID
  public var role: RoleKey
  public var state: RoleState

  public init(workgroup: WorkgroupID, role: RoleKey, state: RoleState) {
    self.workgroup = workgroup
    self.role = role
    self.state = state
  }
}
