import Authorization
import Model

/// The conjuncts *no deny*, *permission* and *delegation*.
extension ReferenceEvaluator {
  /// A workgroup's word on a role; no role: it grants all permissions.
  struct RoleStateRule: Hashable {
    var workgroup: WorkgroupID
    var role: RoleKey?
  }

  func deny(_ matter: Matter) -> Verdict {
    let needed = neededEntityPermissions(matter)
    if matter.action.permission == nil && needed.isEmpty { return .notApplicable }
    if let permission = matter.action.permission, roleState(.denied, for: permission, of: matter.subject) != nil {
      return .failed
    }
    let words = needed.flatMap { entityWords(on: $0, matter) }
    return words.contains(.denied) ? .failed : .passed
  }

  func permission(_ matter: Matter) -> Verdict {
    guard let permission = matter.action.permission else { return .notApplicable }
    let subject = matter.subject
    let isHeld =
      subject.workgroups.contains { $0.grantsAllPermissions }
      || roleState(.allowed, for: permission, of: subject) != nil
      || holdsDirectly(permission, matter)
      || holdsAtUnit(permission, matter)
      || holdsOnResource(permission, matter)
      || isDelegated(permission, matter)
    return isHeld ? .passed : .failed
  }

  func delegation(_ matter: Matter) -> Verdict {
    guard matter.type.isDelegated else { return .notApplicable }
    let isOnTeam = !rolesOnResource(matter).isEmpty
    let holds = matter.action.permission.map { holdsDirectly($0, matter) } ?? false
    return administersResource(matter) || isOnTeam || holds ? .passed : .failed
  }

  /// Of the roles that carry the permission and are in a state, the lowest; through the lowest workgroup by name.
  func roleState(_ state: RoleState, for permission: String, of subject: Someone) -> RoleStateRule? {
    for role in roles where carries(role, permission) {
      for workgroup in subject.workgroups
      where states.contains(RoleStateFact(workgroup: workgroup.id, role: role.key, state: state)) {
        return RoleStateRule(workgroup: workgroup.id, role: role.key)
      }
    }
    return nil
  }

  func carries(_ role: RoleFact, _ permission: String) -> Bool {
    (role.permissions.contains("*") || role.permissions.contains(permission))
      && !(role.terms?.except.contains(permission) ?? false)
  }

  /// A role held directly is valid in the company of its holder (D3).
  func holdsDirectly(_ permission: String, _ matter: Matter) -> Bool {
    let isForeign =
      matter.resource.map { matter.subject.company != nil && $0.company != matter.subject.company } ?? false
    return !isForeign
      && matter.subject.directRoles.contains { key in roles.contains { $0.key == key && carries($0, permission) } }
  }

  private func holdsAtUnit(_ permission: String, _ matter: Matter) -> Bool {
    let level = units.first { $0.id == matter.subject.unit }?.level
    return userRoles.contains { held in
      guard held.user == matter.subject.id, held.held == .atUnit,
        let role = roles.first(where: { $0.key == held.role }), carries(role, permission)
      else { return false }
      guard let terms = role.terms else { return true }
      if !terms.levels.isEmpty && !terms.levels.contains(where: { $0 == level }) { return false }
      if matter.action.name == "delete" && terms.noDelete.contains(matter.type.name) { return false }
      return !terms.isNamedOnly || held.named.contains(matter.key)
    }
  }

  private func holdsOnResource(_ permission: String, _ matter: Matter) -> Bool {
    rolesOnResource(matter).contains { held in roles.contains { $0.key == held && carries($0, permission) } }
  }

  /// The subject's roles on the resource, which is registered.
  private func rolesOnResource(_ matter: Matter) -> [RoleKey] {
    guard let resource = matter.resource else { return [] }
    return resourceRoles.filter { $0.resource == resource.key && $0.user == matter.subject.id }.map(\.role)
  }

  /// A group administrator has every permission over the group's projects (B9).
  private func isDelegated(_ permission: String, _ matter: Matter) -> Bool {
    matter.type.isDelegated && administersResource(matter)
      && applications.contains {
        $0.name == matter.type.application && $0.delegatedPermissions.contains(permission)
      }
  }

  private func administersResource(_ matter: Matter) -> Bool {
    guard matter.resource != nil else { return false }
    return workgroups.contains { workgroup in
      workgroup.kind == .delegated
        && projects.contains(WorkgroupProjectFact(workgroup: workgroup.id, resource: matter.key))
        && administrators.contains { $0.workgroup == workgroup.id && $0.user == matter.subject.id }
    }
  }
}
