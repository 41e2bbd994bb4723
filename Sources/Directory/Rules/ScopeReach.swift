internal import Model

/// How far somebody's authority over scope workgroups reaches (A21).
public enum ScopeReach: Hashable, Sendable {
  /// Over all of them: the reach of members of `All`, and of services on their own.
  case everything
  /// Over those whose items are each contained in one of these.
  case within([ScopeCondition])

  /// Whether it reaches over a workgroup with these items. Over an unrestricted one only ``everything`` does.
  public func covers(_ items: [ScopeCondition], isUnrestricted: Bool = false) -> Bool {
    switch self {
    case .everything: true
    case .within(let own):
      !isUnrestricted && items.allSatisfy { item in own.contains { item.isContained(in: $0) } }
    }
  }
}

extension FactView {
  /// The acting user's reach, from the scope workgroup that the user is in.
  func scopeReach() throws(Interruption) -> ScopeReach {
    guard let actingUser else { return .everything }
    guard let scope = try scope(of: actingUser) else { return .within([]) }
    if scope.workgroup.isUnrestricted { return .everything }
    return .within(try items(of: scope.workgroup.id).map { ScopeCondition($0.restrictions) })
  }

  /// Makes sure that the acting user may edit a scope workgroup that has these items, before or after the change.
  func expectReach(
    _ reach: ScopeReach, over workgroup: WorkgroupFact, with items: [ScopeItemFact]
  ) throws(Interruption) {
    let conditions = items.map { ScopeCondition($0.restrictions) }
    guard !reach.covers(conditions, isUnrestricted: workgroup.isUnrestricted) else { return }
    throw .refuse(
      .permissionDenied,
      "\(workgroup.name) reaches beyond the acting user's own scope: each of its items must lie within one of theirs.",
      reason: "scope_authority")
  }

  /// Makes sure that the acting user may edit a scope workgroup as it is; of other kinds it is no question.
  func expectReach(over workgroup: WorkgroupFact) throws(Interruption) {
    guard workgroup.kind == .scope, actingUser != nil else { return }
    let reach = try scopeReach()
    if reach == .everything { return }
    try expectReach(reach, over: workgroup, with: try items(of: workgroup.id))
  }
}
