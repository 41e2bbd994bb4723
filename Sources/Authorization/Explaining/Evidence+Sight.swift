internal import Model

extension Evidence {
  /// Whether everything that a command names lies within somebody's sight (X7): for a group administrator that is what
  /// lies in the workgroups that they administer.
  func isVisible(_ command: FlipCommand, to sight: Sight) -> Bool {
    guard case .administrator(let administrator) = sight else { return true }
    let offices = tables.users.find(administrator.rawValue).map {
      UserRow(words: tables.users[$0].rest).record.administered
    }
    let own = Set((offices ?? []).filter { tables.workgroups.fact($0)?.kind == .delegated })
    let isUserVisible = user == administrator || record.memberships.contains { own.contains($0.workgroup) }
    func isVisible(_ workgroup: WorkgroupID) -> Bool {
      tables.names.workgroups.find(workgroup.rawValue).map(own.contains) ?? false
    }
    return switch command {
    case .addMembership(_, let workgroup, let left):
      isUserVisible && isVisible(workgroup.id) && (left.map { isVisible($0.id) } ?? true)
    case .removeMembership(_, let workgroup): isUserVisible && isVisible(workgroup.id)
    case .setRoleState(let workgroup, _, _), .addItem(let workgroup, _): isVisible(workgroup.id)
    case .setEntityPermission(let key, _, _):
      switch key.principal {
      case .user: isUserVisible && resource.projects.contains(where: own.contains)
      case .workgroup(let id): isVisible(id) && resource.projects.contains(where: own.contains)
      }
    case .setLevel:
      isUserVisible && resource.projects.contains(where: own.contains)
    case .changeStatus: isUserVisible
    }
  }
}
