internal import Authorization
internal import Model
internal import MusterProtocol

extension AuthorizationV1.Flip {
  init(_ flip: Authorization.Flip) {
    switch flip {
    case .commands(let commands): self.init(commands: commands.map { .init(command: .init($0)) })
    case .noneWithinThree: self.init(noneWithinThree: true)
    }
  }
}

extension AuthorizationV1.FlipCommand.Command {
  fileprivate init(_ command: Authorization.FlipCommand) {
    switch command {
    case .addMembership(let user, let workgroup, let left):
      self = .addMembership(.init(user, workgroup, leaving: left))
    case .removeMembership(let user, let workgroup):
      self = .removeMembership(.init(user, workgroup, leaving: nil))
    case .setRoleState(let workgroup, let role, let state):
      self = .setRoleState(
        .init(
          workgroup: workgroup.id.rawValue, workgroupName: workgroup.name, role: role.description,
          state: RoleState.word(state)))
    case .addItem(let workgroup, let restrictions):
      self = .addItem(
        .init(
          workgroup: workgroup.id.rawValue, workgroupName: workgroup.name,
          restrictions: restrictions.map { AuthorizationV1.Restriction($0) }))
    case .setLevel(let user, let resource, let level):
      self = .setLevel(.init(user: user.rawValue, resource: .init(resource), level: level))
    case .setEntityPermission(let key, let state, let name):
      self = .setEntityPermission(.init(key, state, workgroupName: name))
    case .changeStatus(let user, let status):
      self = .changeStatus(.init(user: user.rawValue, status: status.rawValue))
    }
  }
}

extension AuthorizationV1.FlipMembership {
  fileprivate init(_ user: UserID, _ workgroup: NamedWorkgroup, leaving left: NamedWorkgroup?) {
    self.init(
      workgroup: workgroup.id.rawValue, workgroupName: workgroup.name, user: user.rawValue,
      from: left?.id.rawValue ?? "")
  }
}

extension AuthorizationV1.FlipEntityPermission {
  fileprivate init(_ key: EntityPermissionKey, _ state: RoleState?, workgroupName: String?) {
    let node = ResourceKey(application: key.type.application, type: key.type.name, id: key.node ?? "")
    self.init(node: .init(node), permission: key.permission.rawValue, state: RoleState.word(state))
    switch key.principal {
    case .user(let user): self.user = user.rawValue
    case .workgroup(let workgroup):
      self.workgroup = workgroup.rawValue
      self.workgroupName = workgroupName ?? ""
    }
  }
}

extension AuthorizationV1.Resource {
  fileprivate init(_ key: ResourceKey) { self.init(application: key.application, type: key.type, id: key.id) }
}

extension RoleState {
  /// The stored form; `unset` for the absence of a state.
  fileprivate static func word(_ state: RoleState?) -> String { state?.rawValue ?? "unset" }
}
