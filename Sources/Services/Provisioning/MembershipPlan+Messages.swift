internal import Directory
internal import Model
internal import MusterProtocol
internal import Wire

extension Backend {
  /// A plan with the names of what it lists.
  func shown(
    _ plan: Directory.MembershipPlan, _ logins: [UserID: String], in scope: ReadScope
  ) async throws(DirectoryError) -> ProvisioningV1.MembershipPlan {
    let workgroups = Set(plan.changes.compactMap(\.workgroup)).sorted()
    let names = workgroups.isEmpty ? [:] : try await self.queries.names(of: workgroups, in: scope)
    var shown = ProvisioningV1.MembershipPlan(plan)
    shown.changes = plan.changes.map { change in
      .init(
        kind: .init(change.kind), user: change.user.rawValue, login: logins[change.user] ?? "",
        workgroup: change.workgroup?.rawValue ?? "", workgroupName: change.workgroup.flatMap { names[$0] } ?? "")
    }
    shown.complete = plan.isComplete
    return shown
  }
}

extension ProvisioningV1.MembershipPlan {
  /// Its numbers alone.
  init(_ plan: Directory.MembershipPlan) {
    self.init(
      gained: plan.gained, lost: plan.lost, users: plan.users, workgroups: plan.workgroups,
      complete: plan.isComplete && plan.changes.isEmpty)
  }
}

extension ProvisioningV1.PlannedChangeKind {
  init(_ kind: Directory.PlannedChange.Kind) {
    switch kind {
    case .loses: self = .loses
    case .deleted: self = .deleted
    case .deactivated: self = .deactivated
    case .gains: self = .gains
    case .reactivated: self = .reactivated
    case .created: self = .created
    }
  }
}

extension ProvisioningV1.AppliedRemoval {
  init(_ taking: Taking) {
    self.init(
      at: .init(taking.at), method: taking.method, target: taking.target, removals: .init(taking.removals),
      revision: taking.revision)
  }
}
