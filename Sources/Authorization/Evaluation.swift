internal import Model

/// One question, resolved against a snapshot: what each conjunct of the formula says of it.
///
/// A conjunct is a property of its own and knows nothing of the others. ``firstDenial`` states the formula.
struct Evaluation {
  let status: UserStatus
  let action: ActionRules
  let standing: RoleStanding

  /// allowed = active AND no deny AND in scope AND in view AND permission AND level AND entity AND delegation AND lock.
  ///
  /// The first failure in this order is the reason that is reported.
  @inline(__always)
  var firstDenial: Denial? {
    active.denial ?? deny.denial ?? scope.denial ?? view.denial ?? permission.denial ?? level.denial ?? entity.denial
      ?? delegation.denial ?? lock.denial
  }

  @inline(__always)
  var decision: Decision { firstDenial.map(Decision.denied) ?? .allowed }

  subscript(_ conjunct: Conjunct) -> Verdict {
    switch conjunct {
    case .active: active
    case .deny: deny
    case .scope: scope
    case .view: view
    case .permission: permission
    case .level: level
    case .entity: entity
    case .delegation: delegation
    case .lock: lock
    }
  }

  var active: Verdict { status.isDecided ? .passed : .failed(.inactive(status)) }

  var deny: Verdict {
    guard action.guards.contains(.permission) else { return .notApplicable }
    guard let (role, workgroup) = standing.denial else { return .passed }
    return .failed(.deniedRole(role, through: workgroup))
  }

  /// No fact enables a tenant's scopes yet (A17), and until one does the guard is off.
  var scope: Verdict { .notApplicable }

  /// No fact places a resource yet, so a type that asks for a placement fails closed.
  var view: Verdict { action.guards.contains(.placement) ? .failed(.outOfView) : .notApplicable }

  var permission: Verdict {
    guard action.guards.contains(.permission) else { return .notApplicable }
    return standing.isAllowed ? .passed : .failed(.missingPermission(action.permission))
  }

  /// No fact grants a level yet, so a type with levels fails closed.
  var level: Verdict { action.guards.contains(.levels) ? .failed(.insufficientLevel) : .notApplicable }

  /// No fact allows an entity yet, so an action that needs one fails closed.
  var entity: Verdict { action.guards.contains(.entity) ? .failed(.entityNotAllowed) : .notApplicable }

  /// No fact delegates a resource yet, so a delegated type fails closed.
  var delegation: Verdict { action.guards.contains(.delegation) ? .failed(.notDelegated) : .notApplicable }

  /// No fact locks a resource yet, so there is none that an action could meet.
  var lock: Verdict { action.guards.contains(.changing) ? .passed : .notApplicable }
}
