internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import Wire

extension ProvisioningV1.PushBatch {
  /// The batch as it is staged.
  func domain() throws -> SyncBatch {
    var batch = SyncBatch(number: self.number)
    guard self.number > 0 else { throw InvalidField("batch.number", "must be 1 or more") }
    for (index, user) in self.users.enumerated() {
      batch.users.append(
        try Self.placed("batch.users[\(index)]") { () throws(DirectoryError) in
          try SyncUser(
            key: try Self.text(user.id, "id"), userName: try Self.text(user.userName, "user_name"),
            isActive: !user.inactive, attributes: user.attributes)
        })
    }
    for (index, group) in self.groups.enumerated() {
      batch.groups.append(
        try Self.placed("batch.groups[\(index)]") { () throws(DirectoryError) in
          try SyncGroup(
            key: try Self.text(group.id, "id"), displayName: try Self.text(group.displayName, "display_name"))
        })
    }
    for some in self.members {
      batch.memberGroups += repeatElement(some.group, count: some.users.count)
      batch.members += some.users
      batch.nestedGroups += repeatElement(some.group, count: some.groups.count)
      batch.children += some.groups
    }
    return batch
  }

  private static func text(_ text: String, _ field: String) throws(DirectoryError) -> String {
    do { return try Text.read(text, field: field) } catch { throw DirectoryError(error) }
  }

  private static func placed<Value>(
    _ place: String, _ read: () throws(DirectoryError) -> Value
  ) throws(DirectoryError) -> Value {
    do throws(DirectoryError) {
      return try read()
    } catch {
      throw FieldPaths(inside: place).applied(to: error)
    }
  }
}

extension ProvisioningV1.SyncRun {
  init(_ run: SyncRun) {
    self.init(
      id: run.id.rawValue, identityProvider: run.connection.rawValue, state: .init(run.state),
      usersOnly: run.isUsersOnly, dryRun: run.isDryRun, begun: .init(run.begun), ended: run.ended.map { .init($0) },
      nextBatch: run.nextBatch, users: run.received.users, groups: run.received.groups,
      members: run.received.members, removals: .init(run.removals), effect: .init(run.effect),
      held: run.held?.rawValue ?? "", reason: run.reason, revision: run.revision ?? 0)
  }
}

extension ProvisioningV1.SyncState {
  init(_ state: SyncRun.State) {
    self =
      switch state {
      case .receiving: .receiving
      case .planned: .planned
      case .held: .held
      case .applied: .applied
      case .unchanged: .unchanged
      case .rejected: .rejected
      case .refused: .refused
      }
  }
}

extension ProvisioningV1.SyncEffect {
  init(_ effect: SyncEffect) {
    self.init(
      usersCreated: effect.usersCreated, usersChanged: effect.usersChanged, usersEnded: effect.usersEnded,
      groupsCreated: effect.groupsCreated, groupsChanged: effect.groupsChanged, groupsEnded: effect.groupsEnded,
      membersAdded: effect.membersAdded, membersRemoved: effect.membersRemoved, additions: effect.additions,
      removals: effect.removals, moves: effect.moves, workgroups: effect.workgroups, conflicts: effect.conflicts)
  }
}

extension ProvisioningV1.SyncChange {
  init(_ change: SyncChange) {
    let kind: ProvisioningV1.SyncChangeKind =
      switch change.kind {
      case .loses: .loses
      case .moves: .moves
      case .gains: .gains
      }
    self.init(
      kind: kind, user: change.user.rawValue, login: change.login, workgroup: change.workgroup.rawValue,
      workgroupName: change.workgroupName)
  }
}
