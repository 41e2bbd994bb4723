public import Model

/// What a tenant is made with: applications with their roles, resource types, workgroups. Data, never code.
public struct Preset: Hashable, Sendable {
  /// With the option that was chosen, such as `cloud_provider/aggregator`.
  public var name: String
  public var applications: [ApplicationFact]
  public var roles: [RoleFact]
  public var types: [ResourceTypeFact]
  public var workgroups: [Workgroup]
  public var firstUser: FirstUser?
  /// What can be chosen besides, by name.
  public var options: [String: Option]

  public init(
    name: String, applications: [ApplicationFact] = [], roles: [RoleFact] = [], types: [ResourceTypeFact] = [],
    workgroups: [Workgroup] = [], firstUser: FirstUser? = nil, options: [String: Option] = [:]
  ) {
    self.name = name
    self.applications = applications
    self.roles = roles
    self.types = types
    self.workgroups = workgroups
    self.firstUser = firstUser
    self.options = options
  }

  /// The preset with one of its options; nil if it has none of that name.
  public func choosing(_ option: String) -> Preset? {
    guard let chosen = options[option] else { return nil }
    var preset = self
    preset.name = "\(name)/\(option)"
    preset.types = (types + chosen.types).sorted { $0.name < $1.name }
    preset.applications = applications.map { $0.name == chosen.owner ? chosen.applied(to: $0) : $0 }
    preset.options = [:]
    return preset
  }

  /// A workgroup that comes with the tenant; its id is its name.
  public struct Workgroup: Hashable, Sendable {
    public var name: String
    public var kind: WorkgroupKind
    /// Can't be renamed or deleted (C5).
    public var builtin: BuiltinWorkgroup?
    public var grantsAllPermissions: Bool
    public var holdsAllUsers: Bool
    public var allowed: [RoleKey]
    public var denied: [RoleKey]

    public init(
      name: String, kind: WorkgroupKind = .role, builtin: BuiltinWorkgroup? = nil, grantsAllPermissions: Bool = false,
      holdsAllUsers: Bool = false, allowed: [RoleKey] = [], denied: [RoleKey] = []
    ) {
      self.name = name
      self.kind = kind
      self.builtin = builtin
      self.grantsAllPermissions = grantsAllPermissions
      self.holdsAllUsers = holdsAllUsers
      self.allowed = allowed
      self.denied = denied
    }
  }

  /// The first administrator; its id is its login.
  public struct FirstUser: Hashable, Sendable {
    public var login: String
    /// The name of the workgroup that the user begins in.
    public var workgroup: String

    public init(login: String, workgroup: String) {
      self.login = login
      self.workgroup = workgroup
    }
  }
}
