public import Model

/// Sets what workgroups say of one role: the same states as ``SetRoleStates``, from the role's side (C11).
public struct SetStatesOfRole: Command {
  public typealias Answer = RoleStatesAnswer
  public static let name = "roles.set_states"

  public let role: RoleKey
  public let allowed: [WorkgroupID]
  public let denied: [WorkgroupID]
  public let unset: [WorkgroupID]

  public init(
    role: RoleKey, allowed: [WorkgroupID] = [], denied: [WorkgroupID] = [], unset: [WorkgroupID] = []
  ) {
    self.role = role
    self.allowed = allowed
    self.denied = denied
    self.unset = unset
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] {
    [.roles, .states(of: role)] + Set(allowed + denied + unset).sorted().map { .workgroup($0) }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> RoleStatesAnswer {
    let changes = try StateChanges(allowed: allowed, denied: denied, unset: unset)
    try facts.require(reads)
    try facts.expectRoles([role])
    let current = Dictionary(uniqueKeysWithValues: try facts.states(of: role).map { ($0.workgroup, $0.state) })
    for id in changes.keys {
      let target = try facts.existingWorkgroup(id)
      try target.expectEditableStates(field: nil)
      let isChanged = facts.set(changes.wanted[id] ?? nil, of: role, in: id, now: current[id])
      _ = try facts.save(target, isChanged: isChanged)
    }
    let states = try facts.states(of: role).sorted { $0.workgroup < $1.workgroup }
    return RoleStatesAnswer(role: role, states: states)
  }
}
