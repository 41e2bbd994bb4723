public import Model

/// A denial in words: what a service puts into its answer.
public struct Reason: Hashable, Sendable {
  public let conjunct: Conjunct
  /// A stable word for the cause. For `active` the user's status; otherwise `role_denied`, `entity_denied`,
  /// `out_of_scope`, `view_not_reachable`, `out_of_view`, `permission_missing`, `level_insufficient`, `entity_not_allowed`, `not_delegated` or `locked`.
  public let code: String
  /// The role that is denied.
  public let role: RoleKey?
  /// The workgroup that denies it, and its name for people.
  public let workgroup: WorkgroupID?
  public let workgroupName: String?
  /// The permission that is missing; for `entity_denied` the entity permission that is denied.
  public let permission: String?

  init(
    _ conjunct: Conjunct, _ code: String, role: RoleKey? = nil, workgroup: WorkgroupFact? = nil,
    permission: String? = nil
  ) {
    self.conjunct = conjunct
    self.code = code
    self.role = role
    self.workgroup = workgroup?.id
    self.workgroupName = workgroup?.name
    self.permission = permission
  }
}

extension Snapshot {
  /// Names what a denial means.
  ///
  /// - Parameter denial: One that this very snapshot returned.
  public func reason(for denial: Denial) -> Reason {
    switch denial {
    case .inactive(let status): Reason(.active, status.rawValue)
    case .deniedRole(let role, let workgroup):
      Reason(
        .deny, "role_denied", role: tables.vocabulary.role(role), workgroup: tables.workgroups.fact(workgroup.value))
    case .outOfScope: Reason(.scope, "out_of_scope")
    case .deniedEntity(let permission): Reason(.deny, "entity_denied", permission: permission.rawValue)
    case .viewNotReachable: Reason(.view, "view_not_reachable")
    case .outOfView: Reason(.view, "out_of_view")
    case .missingPermission(let permission):
      Reason(.permission, "permission_missing", permission: tables.vocabulary.permission(permission))
    case .insufficientLevel: Reason(.level, "level_insufficient")
    case .entityNotAllowed: Reason(.entity, "entity_not_allowed")
    case .notDelegated: Reason(.delegation, "not_delegated")
    case .lockedResource: Reason(.lock, "locked")
    }
  }
}
