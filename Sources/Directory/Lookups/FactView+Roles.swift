public import Model

extension FactView {
  /// All roles of the tenant.
  public func roles() throws(Interruption) -> Set<RoleKey> {
    let found = try facts(.roles) { if case .role = $0 { true } else { false } }
    return Set(found.compactMap { if case .role(let role) = $0 { role.key } else { nil } })
  }

  /// The states that a workgroup has set.
  public func states(of workgroup: WorkgroupID) throws(Interruption) -> [RoleStateFact] {
    try states(.roleStates(of: workgroup)) { $0.workgroup == workgroup }
  }

  /// The states that workgroups have set for a role.
  public func states(of role: RoleKey) throws(Interruption) -> [RoleStateFact] {
    try states(.states(of: role)) { $0.role == role }
  }

  private func states(
    _ query: FactQuery, _ matches: (RoleStateFact) -> Bool
  ) throws(Interruption) -> [RoleStateFact] {
    let found = try facts(query) { if case .roleState(let fact) = $0 { matches(fact) } else { false } }
    return found.compactMap { if case .roleState(let fact) = $0 { fact } else { nil } }
  }
}
