public import Model

/// Deletes a workgroup with its states, its memberships and the mappings into it; the users stay (C18).
public struct DeleteWorkgroup: Command {
  public typealias Answer = WorkgroupAnswer
  public static let name = "workgroups.delete"

  public let id: WorkgroupID
  public let expectedVersion: Revision?

  public init(id: WorkgroupID, expectedVersion: Revision? = nil) {
    self.id = id
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  /// What is small; the members are asked for once authority and target are known to be right.
  public var reads: [FactQuery] { [.workgroup(id), .roleStates(of: id), .mappingsInto(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupAnswer {
    try facts.require(reads)
    let workgroup = try facts.existingWorkgroup(id, field: "id")
    try facts.expect(expectedVersion, is: workgroup.version, of: "The workgroup \(id)")
    try workgroup.expectNotBuiltin("be deleted")
    for state in try facts.states(of: id) { facts.end(.roleState(id, state.role)) }
    for mapping in try facts.mappings(into: id) { facts.end(.mapping(mapping.id)) }
    for membership in try facts.members(of: id) { facts.end(.membership(membership)) }
    facts.end(.workgroup(id))
    return WorkgroupAnswer(workgroup: workgroup)
  }
}
