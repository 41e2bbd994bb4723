public import Model

/// Deletes a workgroup with its states, items, entity permissions, memberships and the mappings into it; the users stay
/// (C18).
///
/// A scope workgroup with members goes only if it is said where they go (A20), and the tenant's default and fallback
/// workgroups stay (A25). What a license profile uses stays as long as that profile does.
public struct DeleteWorkgroup: Command {
  public typealias Answer = WorkgroupAnswer
  public static let name = "workgroups.delete"

  public let id: WorkgroupID
  public let reassignTo: WorkgroupID?
  public let expectedVersion: Revision?

  /// - Parameter reassignTo: The scope workgroup that gets the members of the deleted one.
  public init(id: WorkgroupID, reassignTo: WorkgroupID? = nil, expectedVersion: Revision? = nil) {
    self.id = id
    self.reassignTo = reassignTo
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  /// What is small; the members are asked for once authority and target are known to be right.
  public var reads: [FactQuery] {
    [
      .tenant, .workgroup(id), .roleStates(of: id), .mappingsInto(id), .scopeItems(of: id), .entityPermissions(of: id),
      .licenseProfiles(of: id),
    ] + (reassignTo.map { [.workgroup($0)] } ?? []) + Consequence.ofEnding
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupAnswer {
    try facts.require(reads)
    let workgroup = try facts.existingWorkgroup(id, field: "id")
    try facts.expect(expectedVersion, is: workgroup.version, of: "The workgroup \(id)")
    try workgroup.expectNotBuiltin("be deleted")
    try facts.expectReach(over: workgroup)
    try facts.expectNoLicenseProfile(of: workgroup, whatNot: "be deleted")
    try leaveSettings(workgroup, &facts)
    let target = try target(of: workgroup, facts)
    for membership in try facts.members(of: id) {
      facts.end(.membership(membership))
      guard workgroup.kind == .scope else { continue }
      guard let target else {
        throw .refuse(
          .failedPrecondition, "\(workgroup.name) has members: name the workgroup that they go to in reassign_to.",
          field: "reassign_to", reason: "workgroup_has_members")
      }
      // Pinned users stay pinned; nobody has asserted the others there.
      let source: Source = membership.source == .manual ? .manual : .system
      facts.put(.membership(MembershipFact(workgroup: target, user: membership.user, source: source)))
    }
    try endContents(&facts)
    facts.end(.workgroup(id))
    return WorkgroupAnswer(workgroup: workgroup)
  }

  private func endContents(_ facts: inout FactView) throws(Interruption) {
    for state in try facts.states(of: id) { facts.end(.roleState(id, state.role)) }
    for mapping in try facts.mappings(into: id) { facts.end(.mapping(mapping.id)) }
    for item in try facts.items(of: id) { facts.end(.scopeItem(id, item: item.item)) }
    for permission in try facts.entityPermissions(of: id) { facts.end(.entityPermission(permission.key)) }
  }

  /// Refuses what the tenant's settings need, and takes it out of those that can do without it.
  private func leaveSettings(_ workgroup: WorkgroupFact, _ facts: inout FactView) throws(Interruption) {
    var tenant = try facts.existingTenant()
    if let scopes = tenant.scopes, scopes.defaultWorkgroup == id || scopes.fallbackWorkgroup == id {
      throw .refuse(
        .failedPrecondition,
        "\(workgroup.name) is the tenant's default or fallback workgroup; make another one that first.",
        reason: "scope_settings")
    }
    guard let listed = tenant.fullControlWorkgroups, listed.contains(id) else { return }
    let others = listed.filter { $0 != id }
    tenant.fullControlWorkgroups = others.isEmpty ? nil : others
    facts.put(.tenant(tenant))
  }

  /// Where the members of a scope workgroup go; nil if that is not said.
  private func target(of workgroup: WorkgroupFact, _ facts: FactView) throws(Interruption) -> WorkgroupID? {
    guard let reassignTo else { return nil }
    guard workgroup.kind == .scope else {
      throw .refuse(
        .invalidField, "reassign_to must be empty: users need no workgroup of kind \(workgroup.kind.rawValue)",
        field: "reassign_to")
    }
    guard reassignTo != id else {
      throw .refuse(.invalidField, "reassign_to must not be the workgroup that is deleted", field: "reassign_to")
    }
    let target = try facts.existingWorkgroup(reassignTo, field: "reassign_to")
    try target.expectScope(field: "reassign_to")
    try facts.expectReach(over: target)
    try target.expectEdits(by: facts.source, field: "reassign_to")
    return target.id
  }
}
