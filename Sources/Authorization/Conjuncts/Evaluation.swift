internal import Model

/// One question, resolved against a snapshot: what each conjunct of the formula says of it.
///
/// A conjunct is a property of its own, in a file of its own, and knows nothing of the others. ``decision`` states the
/// formula. An evaluation is some words without references and lives no longer than the call that makes it.
struct Evaluation {
  unowned(unsafe) let snapshot: Snapshot
  let subject: SubjectRow
  let action: ActionRules
  /// The resource's row, also if other facts merely mention it; none if nothing does.
  let node: UInt32
  /// What was registered; nil if nothing was.
  let resource: ResourceRow?
  /// What the question says of the resource, which counts where nothing was registered.
  let description: Description.Borrowed
  let view: ActiveView
  let standing: RoleStanding
  /// What the subject and their workgroups are allowed and denied on the node.
  let entityStates: EntityStates

  init(
    _ snapshot: Snapshot, _ subject: SubjectRow, _ action: ActionRules, node: UInt32 = Number.none,
    description: Description.Borrowed = .nothing, view: ActiveView = .home, standing: RoleStanding
  ) {
    self.snapshot = snapshot
    self.subject = subject
    self.action = action
    self.node = node
    let row = node == Number.none ? nil : snapshot.resource(node)
    resource = row.flatMap { $0.isRegistered ? $0 : nil }
    self.description = description
    self.view = view
    self.standing = standing
    entityStates =
      action.guards.contains(.entity) ? snapshot.entityStates(of: subject, for: action, at: node) : EntityStates()
  }

  var type: TypeRules { snapshot.tables.vocabulary.type(of: action) }

  /// allowed = active AND no deny AND in scope AND in view AND permission AND level AND entity AND delegation AND lock.
  ///
  /// The first failure in this order is the reason that is reported. Only if none fails does it matter that one waits.
  @inline(__always)
  var decision: Decision {
    if let denial = active.denial ?? deny.denial { return .denied(denial) }
    let scope = scope
    if let denial = scope.denial ?? denialBehindScope { return .denied(denial) }
    if case .conditional(let condition) = scope { return .conditional(condition) }
    return .allowed
  }

  @inline(__always)
  var denialBehindScope: Denial? {
    inView.denial ?? permission.denial ?? level.denial ?? entity.denial ?? delegation.denial ?? lock.denial
  }

  subscript(_ conjunct: Conjunct) -> Verdict {
    switch conjunct {
    case .active: active
    case .deny: deny
    case .scope: scope
    case .view: inView
    case .permission: permission
    case .level: level
    case .entity: entity
    case .delegation: delegation
    case .lock: lock
    }
  }

  @inline(__always)
  var active: Verdict { subject.status.isDecided ? .passed : .failed(.inactive(subject.status)) }

  @inline(__always)
  var lock: Verdict {
    guard action.guards.contains(.lock) else { return .notApplicable }
    guard let locker = resource?.locker, locker != Number.none, locker != subject.number else { return .passed }
    return .failed(.lockedResource)
  }
}

/// A user's row, or that of somebody who does not exist, with what is looked at first.
struct SubjectRow {
  let row: UserRow
  /// The user's number; none for a preview.
  let number: UInt32
  let status: UserStatus
}

/// The view that a question names.
enum ActiveView: Hashable, Sendable {
  /// None: the subject's home unit.
  case home
  case unit(UInt32)
  /// A unit that nothing mentions.
  case unknown
}
