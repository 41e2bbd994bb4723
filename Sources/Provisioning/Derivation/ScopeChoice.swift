internal import Model

/// Which scope workgroup counts of those that mappings lead to: the one of the lowest priority number (A25).
enum ScopeChoice: Equatable {
  case none
  case one(WorkgroupID)
  /// Several of equal priority.
  case conflict

  init(_ asserted: [(mapping: MappingFact, workgroup: WorkgroupFact)]) {
    let scopes = asserted.filter { $0.workgroup.kind == .scope }
    let lowest = scopes.map(\.mapping.priority).min()
    let winners = Set(scopes.filter { $0.mapping.priority == lowest }.map(\.workgroup.id))
    self = winners.count > 1 ? .conflict : winners.first.map(ScopeChoice.one) ?? .none
  }

  var workgroup: WorkgroupID? { if case .one(let id) = self { id } else { nil } }
}
