public import Model

/// Sets what a workgroup says of roles: allowed, denied, or nothing (C9-C11). Roles that are not named stay as they are.
public struct SetRoleStates: Command {
  public typealias Answer = WorkgroupStatesAnswer
  public static let name = "workgroups.set_role_states"

  public let workgroup: WorkgroupID
  public let allowed: [RoleKey]
  public let denied: [RoleKey]
  public let unset: [RoleKey]
  public let expectedVersion: Revision?

  public init(
    workgroup: WorkgroupID, allowed: [RoleKey] = [], denied: [RoleKey] = [], unset: [RoleKey] = [],
    expectedVersion: Revision? = nil
  ) {
    self.workgroup = workgroup
    self.allowed = allowed
    self.denied = denied
    self.unset = unset
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageRoles) }

  public var reads: [FactQuery] { [.workgroup(workgroup), .roleStates(of: workgroup), .roles] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupStatesAnswer {
    let changes = try StateChanges(allowed: allowed, denied: denied, unset: unset)
    try facts.require(reads)
    let target = try facts.existingWorkgroup(workgroup, field: "workgroup")
    try facts.expect(expectedVersion, is: target.version, of: "The workgroup \(workgroup)")
    try target.expectEditableStates(field: "workgroup")
    try facts.expectRoles(changes.keys)
    let current = Dictionary(uniqueKeysWithValues: try facts.states(of: workgroup).map { ($0.role, $0.state) })
    var isChanged = false
    for role in changes.keys {
      let state = changes.wanted[role] ?? nil
      if facts.set(state, of: role, in: workgroup, now: current[role]) { isChanged = true }
    }
    let saved = try facts.save(target, isChanged: isChanged)
    let states = try facts.states(of: workgroup).sorted { $0.role < $1.role }
    return WorkgroupStatesAnswer(workgroup: saved, states: states)
  }
}
