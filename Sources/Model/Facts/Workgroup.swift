/// What a workgroup is for; the kind fixes how many of them a user may be in.
public enum WorkgroupKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// Many per user; carries role states (rules C).
  case role
  /// Exactly one per user; carries restriction items (rules A).
  case scope
  /// Many per user; carries projects and administrators (rules B).
  case delegated
}

/// A workgroup that can't be renamed or deleted (C5, A18).
public enum BuiltinWorkgroup: String, Hashable, Codable, Sendable, CaseIterable {
  case administrators, everyone
  /// The scope workgroup that restricts nothing (A8, A17).
  case all
}

/// Who decides who is in a workgroup (P46). Identity providers add and remove their own memberships under each.
public enum MembershipPolicy: String, Hashable, Codable, Sendable, CaseIterable {
  /// Manual memberships stand beside those of identity providers.
  case additive
  /// No manual edits from now on; manual memberships that are there stay.
  case locked
  /// No manual edits, and no manual memberships.
  case authoritative
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
  /// Members are not restricted (A8, `All`).
  public var isUnrestricted: Bool
  /// Whether license profiles may name it (C43).
  public var hasLicense: Bool
  public var membershipPolicy: MembershipPolicy
  /// The revision of the last save of its fields, role states or items; its etag (C8).
  public var version: Revision

  public init(
    id: WorkgroupID, kind: WorkgroupKind, name: String, description: String = "", comment: String = "",
    builtin: BuiltinWorkgroup? = nil, grantsAllPermissions: Bool = false, holdsAllUsers: Bool = false,
    isUnrestricted: Bool = false, hasLicense: Bool = false, membershipPolicy: MembershipPolicy = .additive,
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
    self.isUnrestricted = isUnrestricted
    self.hasLicense = hasLicense
    self.membershipPolicy = membershipPolicy
    self.version = version
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(WorkgroupID.self, forKey: .id)
    kind = try fields.decode(WorkgroupKind.self, forKey: .kind)
    name = try fields.decode(String.self, forKey: .name)
    description = try fields.decode(String.self, forKey: .description)
    comment = try fields.decode(String.self, forKey: .comment)
    builtin = try fields.decodeIfPresent(BuiltinWorkgroup.self, forKey: .builtin)
    grantsAllPermissions = try fields.decode(Bool.self, forKey: .grantsAllPermissions)
    holdsAllUsers = try fields.decode(Bool.self, forKey: .holdsAllUsers)
    isUnrestricted = try fields.decode(.isUnrestricted, default: false)
    hasLicense = try fields.decode(.hasLicense, default: false)
    membershipPolicy = try fields.decode(.membershipPolicy, default: .additive)
    version = try fields.decode(Revision.self, forKey: .version)
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

/// How a role can be held.
public enum RoleUse: String, Hashable, Codable, Sendable, CaseIterable {
  /// By a workgroup's state, or directly by a user.
  case granted
  /// At a unit (E2).
  case unit
  /// On one resource (B19).
  case resource
}

/// What bounds a role that is held at a unit (E5, E6).
public struct UnitRoleTerms: Hashable, Codable, Sendable {
  /// The levels at which it can be held; empty for all.
  public var levels: [UnitLevel]
  /// Permissions that `*` leaves out.
  public var except: [String]
  /// The types whose resources it can't delete.
  public var noDelete: [String]
  /// Whether it reaches only resources that are named to the user.
  public var isNamedOnly: Bool

  public init(levels: [UnitLevel] = [], except: [String] = [], noDelete: [String] = [], isNamedOnly: Bool = false) {
    self.levels = levels
    self.except = except
    self.noDelete = noDelete
    self.isNamedOnly = isNamedOnly
  }
}

/// A set of permissions that an application defines (C11).
public struct RoleFact: Hashable, Codable, Sendable {
  public var key: RoleKey
  /// The one entry `*` stands for all permissions.
  public var permissions: [String]
  public var use: RoleUse
  /// Made by the tenant (B1); the others are fixed by their application's release (C11).
  public var isCustom: Bool
  /// Nil unless it is held at units.
  public var terms: UnitRoleTerms?

  public init(
    key: RoleKey, permissions: [String], use: RoleUse = .granted, isCustom: Bool = false, terms: UnitRoleTerms? = nil
  ) {
    self.key = key
    self.permissions = permissions
    self.use = use
    self.isCustom = isCustom
    self.terms = terms
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    key = try fields.decode(RoleKey.self, forKey: .key)
    permissions = try fields.decode([String].self, forKey: .permissions)
    use = try fields.decode(.use, default: .granted)
    isCustom = try fields.decode(.isCustom, default: false)
    terms = try fields.decodeIfPresent(UnitRoleTerms.self, forKey: .terms)
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
