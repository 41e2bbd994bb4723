internal import Directory
internal import Model

/// The workgroups that a login leads to.
struct Targets {
  /// Of kind `role`.
  private(set) var workgroups: Set<WorkgroupID> = []
  private(set) var scope = ScopeChoice.none
  private(set) var reports: [LoginReport] = []

  /// - Parameter groups: The external groups of the login, trimmed.
  init(of groups: [String], connection: ConnectionFact, in facts: FactView) throws(Interruption) {
    let matcher = GroupMatcher(try facts.mappings(of: connection.id))
    for mapping in matcher.unusable { reports.append(LoginReport(.unusableMapping, mapping.id.rawValue)) }
    let matched = try matcher.mappings(for: groups)
    try facts.require(Set(matched.map(\.workgroup)).sorted().map { .workgroup($0) })
    var scopes: [(mapping: MappingFact, workgroup: WorkgroupFact)] = []
    for mapping in matched {
      guard let workgroup = try facts.workgroup(mapping.workgroup), workgroup.kind != .delegated,
        !workgroup.holdsAllUsers
      else {
        reports.append(LoginReport(.unusableMapping, mapping.id.rawValue))
        continue
      }
      if workgroup.kind == .scope {
        scopes.append((mapping, workgroup))
      } else if workgroup.grantsAllPermissions && !connection.mayMapAdministrators {
        reports.append(LoginReport(.administratorsNotAllowed, mapping.id.rawValue))
      } else {
        workgroups.insert(workgroup.id)
      }
    }
    scope = ScopeChoice(scopes)
  }
}
