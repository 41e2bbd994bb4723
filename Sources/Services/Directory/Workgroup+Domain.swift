internal import Directory
internal import Model
internal import MusterProtocol

extension DirectoryV1.Workgroup {
  /// The workgroup as clients see it.
  init(_ record: WorkgroupRecord) {
    let workgroup = record.workgroup
    self.init(
      id: workgroup.id.rawValue, kind: .init(workgroup.kind), name: workgroup.name,
      description: workgroup.description, comment: workgroup.comment, builtin: workgroup.builtin != nil,
      etag: Etag.text(workgroup.version),
      roleStates: record.states.sorted { $0.role < $1.role }.map {
        DirectoryV1.WorkgroupRoleState(role: $0.role.description, state: .init($0.state))
      },
      items: record.items.map(DirectoryV1.ScopeItem.init), unrestricted: workgroup.isUnrestricted,
      license: workgroup.hasLicense, membershipPolicy: .init(workgroup.membershipPolicy))
  }

  init(_ answer: WorkgroupItemsAnswer) {
    self.init(WorkgroupRecord(workgroup: answer.workgroup, items: answer.items))
  }
}

extension DirectoryV1.ScopeItem {
  init(_ item: ScopeItemFact) {
    self.init(
      restrictions: item.restrictions.map {
        .init(dimension: $0.dimension, values: $0.values ?? [], any: $0.values == nil)
      })
  }

  /// Reads items, naming the place of the first restriction that says both values and `any`.
  static func domain(_ items: [Self], field: String) throws(InvalidField) -> [[Model.Restriction]] {
    var lists: [[Model.Restriction]] = []
    for (index, item) in items.enumerated() {
      var restrictions: [Model.Restriction] = []
      for (place, restriction) in item.restrictions.enumerated() {
        let path = "\(field)[\(index)].restrictions[\(place)]"
        guard !restriction.any || restriction.values.isEmpty else {
          throw InvalidField("\(path).values", "must be empty beside `any`")
        }
        for value in restriction.values { _ = try Text.read(value, field: "\(path).values") }
        restrictions.append(
          Model.Restriction(
            dimension: try Text.read(restriction.dimension, field: "\(path).dimension"),
            values: restriction.any ? nil : restriction.values))
      }
      lists.append(restrictions)
    }
    return lists
  }
}

extension DirectoryV1.WorkgroupKind {
  init(_ kind: Model.WorkgroupKind) {
    switch kind {
    case .role: self = .role
    case .scope: self = .scope
    case .delegated: self = .delegated
    }
  }

  /// The kind that the field names; nil if it is not set.
  func domain(field: String) throws(InvalidField) -> Model.WorkgroupKind? {
    switch self {
    case .unspecified: nil
    case .role: .role
    case .scope: .scope
    case .delegated: .delegated
    default: throw InvalidField(field, "is no kind of workgroup that this server knows")
    }
  }
}

extension DirectoryV1.MembershipPolicy {
  init(_ policy: Model.MembershipPolicy) {
    switch policy {
    case .additive: self = .additive
    case .locked: self = .locked
    case .authoritative: self = .authoritative
    }
  }

  /// The policy that the field names; nil if it is not set.
  func domain(field: String) throws(InvalidField) -> Model.MembershipPolicy? {
    switch self {
    case .unspecified: nil
    case .additive: .additive
    case .locked: .locked
    case .authoritative: .authoritative
    default: throw InvalidField(field, "must be additive, locked or authoritative")
    }
  }
}

extension DirectoryV1.RoleState {
  init(_ state: Model.RoleState) {
    switch state {
    case .allowed: self = .allowed
    case .denied: self = .denied
    }
  }
}

extension DirectoryV1.WorkgroupMember {
  init(_ member: MemberRecord) {
    self.init(user: member.user.rawValue, sources: member.sources.map(\.description).sorted())
  }
}

extension RoleKey {
  /// Reads `Application/Name`: the application is what stands before the first slash, and neither part is empty.
  init(_ text: String, field: String) throws(InvalidField) {
    let parts = try Text.read(text, field: field).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw InvalidField(field, "must be a role as `Application/Name`")
    }
    self.init(application: String(parts[0]), name: String(parts[1]))
  }
}

extension RoleKey {
  /// Reads each role of a list, naming the place of the first that is none.
  static func read(_ texts: [String], field: String) throws(InvalidField) -> [RoleKey] {
    var roles: [RoleKey] = []
    roles.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() { roles.append(try RoleKey(text, field: "\(field)[\(index)]")) }
    return roles
  }
}

extension DirectoryV1.MembersMode {
  /// The mode, which has no default: adding and replacing are too different to guess.
  func domain(field: String) throws(InvalidField) -> UpdateMembers.Mode {
    switch self {
    case .add: .add
    case .remove: .remove
    case .replace: .replace
    case .invert: .invert
    default: throw InvalidField(field, "must be add, remove, replace or invert")
    }
  }
}
