public import Model

/// Makes a workgroup like another one (C15): with its description, comment, members (as manual), role states, entity
/// permissions and items; without its external groups and its license flag, and under a name of its own.
///
/// Who is in a scope workgroup is in no other (A15), so a copy of one has its items and no members.
public struct CopyWorkgroup: Command {
  public typealias Answer = WorkgroupStatesAnswer
  public static let name = "workgroups.copy"

  public let original: WorkgroupID
  public let id: WorkgroupID
  public let workgroupName: String

  /// - Parameter id: The caller's choice; nil makes one.
  public init(of original: WorkgroupID, id: WorkgroupID? = nil, name: String) {
    self.original = original
    self.id = id ?? .make()
    self.workgroupName = name
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  /// What is small; the members are asked for once authority and target are known to be right.
  public var reads: [FactQuery] {
    [
      .workgroup(original), .workgroup(id), .roleStates(of: original), .entityPermissions(of: original),
      .scopeItems(of: original),
    ]
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupStatesAnswer {
    try facts.require(reads)
    let original = try facts.existingWorkgroup(original, field: "workgroup")
    try original.expectEditableScope()
    guard original.kind != .delegated else {
      throw .refuse(
        .failedPrecondition, "Workgroups of kind delegated can't be copied.", field: "workgroup",
        reason: "workgroup_kind")
    }
    try facts.expectReach(over: original)
    let copy = try facts.begin(
      WorkgroupFact(
        id: id, kind: original.kind, name: workgroupName, description: original.description, comment: original.comment,
        version: facts.revision))
    if copy.kind != .scope {
      for user in Set(try facts.members(of: original.id).map(\.user)).sorted() {
        facts.put(.membership(MembershipFact(workgroup: id, user: user, source: .manual)))
      }
    }
    return WorkgroupStatesAnswer(workgroup: copy, states: try copyContents(of: original.id, in: &facts))
  }

  private func copyContents(
    of original: WorkgroupID, in facts: inout FactView
  ) throws(Interruption) -> [RoleStateFact] {
    for permission in try facts.entityPermissions(of: original) {
      var copy = permission
      copy.key.principal = .workgroup(id)
      facts.put(.entityPermission(copy))
    }
    for item in try facts.items(of: original) {
      facts.put(.scopeItem(ScopeItemFact(workgroup: id, item: item.item, restrictions: item.restrictions)))
    }
    let states = try facts.states(of: original).map { RoleStateFact(workgroup: id, role: $0.role, state: $0.state) }
    for state in states { facts.put(.roleState(state)) }
    return states.sorted { $0.role < $1.role }
  }
}
