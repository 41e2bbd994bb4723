internal import Model

/// Single commands, each nil or missing where the directory refuses it or it changes nothing.
extension FlipSteps {
  var user: UserID? { evidence.user }
  var tables: Tables { evidence.tables }

  func status(_ status: UserStatus) -> FlipStep? {
    guard let user, evidence.record.status != status else { return nil }
    let names = tables.names
    let changed = UserFact(
      id: user, company: CompanyID(rawValue: names.companies.text(evidence.record.company)),
      unit: UnitID(rawValue: names.units.text(evidence.record.unit)), account: .local, status: status)
    return FlipStep(command: .changeStatus(user, status), effects: [.put(.user(changed))])
  }

  /// Into a scope workgroup by a move, into another one as a further member.
  func joining(_ workgroup: WorkgroupFact) -> FlipStep? {
    guard let user, !workgroup.holdsAllUsers, !evidence.workgroups.contains(where: { $0.fact.id == workgroup.id })
    else { return nil }
    let left = workgroup.kind == .scope ? evidence.scopes : []
    let ends = left.flatMap { own in
      own.membership.sources.map { source -> Effect in
        .end(.membership(MembershipFact(workgroup: own.fact.id, user: user, source: source)))
      }
    }
    let membership = MembershipFact(workgroup: workgroup.id, user: user, source: .manual)
    return FlipStep(
      command: .addMembership(
        user, NamedWorkgroup(workgroup), leaving: left.first.map { NamedWorkgroup($0.fact) }),
      effects: ends + [.put(.membership(membership))])
  }

  /// Only a person's word can be taken back by a person (X4), and nobody leaves a scope workgroup but by a move.
  func leaving(_ own: OwnWorkgroup) -> FlipStep? {
    guard let user, own.fact.kind != .scope, own.membership.sources == [.manual] else { return nil }
    let membership = MembershipFact(workgroup: own.fact.id, user: user, source: .manual)
    return FlipStep(
      command: .removeMembership(user, NamedWorkgroup(own.fact)), effects: [.end(.membership(membership))])
  }

  func state(_ state: RoleState?, of role: RoleKey, in own: OwnWorkgroup) -> FlipStep? {
    guard own.fact.takesStates, tables.state(of: role, in: own.number) != state else { return nil }
    let effect: Effect =
      if let state {
        .put(.roleState(RoleStateFact(workgroup: own.fact.id, role: role, state: state)))
      } else {
        .end(.roleState(own.fact.id, role))
      }
    return FlipStep(command: .setRoleState(NamedWorkgroup(own.fact), role, state), effects: [effect])
  }

  /// A further item that covers the resource by what it has, and no more than that.
  func item(of own: OwnWorkgroup) -> FlipStep? {
    guard own.fact.kind == .scope, !own.fact.isUnrestricted, let restrictions = evidence.narrowestItem else {
      return nil
    }
    let taken = tables.items(of: own.number).compactMap { Int($0.fact.item) }
    let place = (taken.max() ?? 0) &+ 1
    let item = ScopeItemFact(workgroup: own.fact.id, item: String(place), restrictions: restrictions)
    return FlipStep(
      command: .addItem(NamedWorkgroup(own.fact), restrictions), effects: [.put(.scopeItem(item))])
  }

  func level(_ level: AccessLevel) -> FlipStep? {
    guard let user, evidence.resource.isRegistered else { return nil }
    let grant = GrantFact(resource: evidence.key, user: user, source: .direct, level: level.name)
    return FlipStep(
      command: .setLevel(user, evidence.key, level.name),
      effects: [.end(.grant(evidence.key, user, .invited)), .put(.grant(grant))])
  }

  func entity(_ key: EntityPermissionKey, _ state: RoleState?) -> FlipStep {
    let effect: Effect =
      if let state { .put(.entityPermission(EntityPermissionFact(key: key, state: state))) } else {
        .end(.entityPermission(key))
      }
    var name: String?
    if case .workgroup(let id) = key.principal {
      name = evidence.workgroups.first { $0.fact.id == id }?.fact.name ?? id.rawValue
    }
    return FlipStep(command: .setEntityPermission(key, state, workgroupName: name), effects: [effect])
  }
}

extension WorkgroupFact {
  /// Whether the directory lets its role states be set (C5).
  var takesStates: Bool { kind == .role && !grantsAllPermissions }
}

extension Evidence {
  /// Restrictions that the resource meets: what it has in each dimension that its type tests, as many as an item may
  /// have of each category (A5). Of a resource that has nothing, only that it is unrestricted can be said (A7).
  var narrowestItem: [Restriction]? {
    guard let first = type.scopeDimensions.first else { return nil }
    var left = Dictionary(
      uniqueKeysWithValues: (definitions.applications[type.application]?.categories ?? []).map {
        ($0.name, Limits.restrictionsPerCategory)
      })
    var restrictions: [Restriction] = []
    for dimension in type.scopeDimensions {
      guard let values = attributes[dimension], !values.isEmpty else { continue }
      let category = definitions.applications[type.application]?.categories.first { $0.dimensions.contains(dimension) }
      if let category {
        guard left[category.name, default: 0] > 0 else { continue }
        left[category.name, default: 0] -= 1
      }
      restrictions.append(Restriction(dimension: dimension, values: values.sorted()))
    }
    return restrictions.isEmpty ? [Restriction(dimension: first, values: nil)] : restrictions
  }

  /// What is registered of the resource, or else what the question says of it.
  private var attributes: [String: [String]] {
    guard resource.isRegistered else { return question.resource.attributes }
    var attributes: [String: [String]] = [:]
    for pair in resource.attributes {
      attributes[tables.names.dimensions.text(pair.first), default: []].append(tables.values[pair.second].text)
    }
    return attributes
  }
}
