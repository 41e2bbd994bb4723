public import Model

/// The roles of the tenant, or of one application, by key.
public struct ListRoles: Inquiry {
  public let application: String?

  public init(application: String? = nil) { self.application = application }

  public var reads: [FactQuery] { [.roles] }

  public func decide(_ facts: FactView) throws(Interruption) -> [RoleFact] {
    try facts.allRoles().filter { application == nil || $0.key.application == application }.sorted { $0.key < $1.key }
  }
}

/// The applications of the tenant, by name.
public struct ListApplications: Inquiry {
  public init() {}

  public var reads: [FactQuery] { [.applications] }

  public func decide(_ facts: FactView) throws(Interruption) -> [ApplicationFact] {
    try facts.applications().sorted { $0.name < $1.name }
  }
}

/// What a user holds without a workgroup.
public struct RolesOfUser: Inquiry {
  public let user: UserID

  public init(_ user: UserID) { self.user = user }

  public var reads: [FactQuery] { [.userRoles(of: user)] }

  public func decide(_ facts: FactView) throws(Interruption) -> [UserRoleFact] { try facts.roles(of: user) }
}

/// All roles with what workgroups say of them, for an export (C13, C14).
public struct ExportRoles: Inquiry {
  /// One role.
  public struct Line: Hashable, Sendable {
    public var role: RoleFact
    /// The names of the workgroups that allow it, sorted.
    public var allowed: [String]
    /// The names of the workgroups that deny it, sorted.
    public var denied: [String]
  }

  public init() {}

  public var reads: [FactQuery] { [.roles, .allRoleStates] }

  public func decide(_ facts: FactView) throws(Interruption) -> [Line] {
    try facts.require(reads)
    let states = try facts.facts(.allRoleStates) { _ in false }.compactMap { fact -> RoleStateFact? in
      if case .roleState(let state) = fact { state } else { nil }
    }
    let ids = FactQuery.workgroups(Set(states.map(\.workgroup)).sorted())
    var names: [WorkgroupID: String] = [:]
    for case .workgroup(let workgroup) in try facts.facts(ids, including: { _ in false }) {
      names[workgroup.id] = workgroup.name
    }
    let byRole = Dictionary(grouping: states, by: \.role)
    let named = { (role: RoleFact, state: RoleState) in
      (byRole[role.key] ?? []).filter { $0.state == state }.compactMap { names[$0.workgroup] }.sorted()
    }
    return try facts.allRoles().sorted { $0.key < $1.key }.map { role in
      Line(role: role, allowed: named(role, .allowed), denied: named(role, .denied))
    }
  }
}
