import Authorization
import Model

extension ReferenceEvaluator {
  /// Whoever a question is about, with all that the formula reads of them.
  struct Someone {
    /// Nil: a preview, who is nobody (A22).
    var id: UserID?
    var status: UserStatus
    /// Nil: a preview, who is in none.
    var company: CompanyID?
    /// Where they are at home.
    var unit: UnitID?
    /// By name, then by id.
    var workgroups: [WorkgroupFact]
    var directRoles: [RoleKey]
    /// The level that a preview has on everything.
    var level: String?
  }

  func someone(_ subject: Subject) -> Someone? {
    switch subject {
    case .user(let id): users.first { $0.id == id && $0.status != .deleted }.map(someone)
    case .preview(let preview): someone(preview)
    }
  }

  private func someone(_ user: UserFact) -> Someone {
    Someone(
      id: user.id, status: user.status, company: user.company, unit: user.unit,
      workgroups: workgroups.filter { workgroup in
        workgroup.holdsAllUsers || memberships.contains { $0.user == user.id && $0.workgroup == workgroup.id }
      },
      directRoles: userRoles.filter { $0.user == user.id && $0.held == .directly }.map(\.role))
  }

  /// An active user with the named workgroups and roles together, or a level; `Everyone` always counts, and `All` does if
  /// no scope workgroup is named.
  private func someone(_ preview: Preview) -> Someone {
    let named = workgroups.filter { preview.workgroups.contains($0.id) }
    let namesScope = named.contains { $0.kind == .scope }
    return Someone(
      id: nil, status: .active, company: nil, unit: tenant?.unit,
      workgroups: workgroups.filter { workgroup in
        workgroup.holdsAllUsers || named.contains { $0.id == workgroup.id }
          || (!namesScope && workgroup.kind == .scope && workgroup.isUnrestricted)
      },
      directRoles: preview.roles, level: preview.level)
  }

  /// What a preview names that does not exist.
  func unknownName(in preview: Preview) -> String? {
    if preview.workgroups.contains(where: { id in !workgroups.contains { $0.id == id } }) { return "workgroup" }
    if preview.roles.contains(where: { key in !roles.contains { $0.key == key } }) { return "role" }
    guard let level = preview.level else { return nil }
    return applications.contains { $0.levels.contains { $0.name == level } } ? nil : "level"
  }
}
