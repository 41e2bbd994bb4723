internal import Model

extension Evaluation {
  /// The rule that settled a conjunct; of several the first by a fixed order (C27).
  func rule(behind verdict: Verdict, of conjunct: Conjunct, _ evidence: Evidence) -> Explanation.Rule? {
    switch (conjunct, verdict) {
    case (_, .notApplicable): nil
    case (.deny, .failed(let denial)): rule(behind: denial, evidence)
    case (.scope, .passed): scopeRule(evidence)
    case (.view, .passed): viewRule(evidence)
    case (.permission, .passed): permissionRule(evidence)
    case (.level, _): levelRule
    case (.entity, .passed): evidence.neededEntity.flatMap { evidence.entities.rule(.allowed, $0) }
    case (.delegation, .passed): delegationRule(evidence)
    case (.lock, .failed): resource.map { .locked(by: tables.user($0.locker)) }
    default: nil
    }
  }

  private var tables: Tables { snapshot.tables }

  private func rule(behind denial: Denial, _ evidence: Evidence) -> Explanation.Rule? {
    switch denial {
    case .deniedRole(let role, let workgroup):
      let own = evidence.workgroups.first { $0.number == workgroup.value }
      return own.map { .roleState($0.membership, role: tables.vocabulary.role(role), .denied) }
    case .deniedEntity(let permission): return evidence.entities.rule(.denied, permission)
    default: return nil
    }
  }

  /// What restricts nothing, or else the first item that covers the resource, by workgroup and place in the list.
  private func scopeRule(_ evidence: Evidence) -> Explanation.Rule? {
    if let own = evidence.scopes.first(where: \.fact.isUnrestricted) { return .unrestricted(own.membership) }
    for own in evidence.scopes {
      if let item = tables.items(of: own.number).first(where: covers) { return .item(own.membership, item.fact) }
    }
    return nil
  }

  private func covers(_ item: ScopeItem) -> Bool {
    item.words.withUnsafeBufferPointer { words in words.baseAddress.map { coverage(by: $0) == .covered } ?? false }
  }

  private func viewRule(_ evidence: Evidence) -> Explanation.Rule? {
    if type.isTenantWide { return .tenantWide }
    let active: UInt32
    switch view {
    case .home: active = subject.row.unit
    case .unit(let unit): active = unit
    case .unknown: return nil
    }
    guard let unit = resource?.unit, let level = tables.units.level(of: unit) else { return nil }
    if unit == active { return tables.unit(unit).map { .placed($0) } }
    for row in evidence.type.matrix where MatrixRow(row).covers(level) {
      let reaches = evidence.action.isChanging ? row.edit : row.use
      if let reach = reaches.first(where: { self.reaches($0, unit, active) }) { return .matrix(row, reach) }
    }
    return nil
  }

  /// What gives the permission: a grant of all of them, a workgroup's role, one held directly, at the unit, on the
  /// resource, or the office in a workgroup.
  private func permissionRule(_ evidence: Evidence) -> Explanation.Rule? {
    if let own = evidence.workgroups.first(where: \.fact.grantsAllPermissions) {
      return .roleState(own.membership, role: nil, .allowed)
    }
    for role in evidence.carriers {
      if let own = evidence.workgroups.first(where: { tables.state(of: role, in: $0.number) == .allowed }) {
        return .roleState(own.membership, role: role, .allowed)
      }
    }
    guard let more = subject.row.more else { return nil }
    if let role = directRole(more) { return .directRole(role) }
    if let role = lowest(more.unitRoles.filter { gives($0, more) }), let unit = tables.unit(subject.row.unit) {
      return .unitRole(role, at: unit)
    }
    let onResource = rolesOnResource(more).map(\.second)
    if let role = lowest(onResource.filter { tables.vocabulary.carries($0, action.permission) }) {
      return .resourceRole(role)
    }
    return office(more)
  }

  private func delegationRule(_ evidence: Evidence) -> Explanation.Rule? {
    guard let more = subject.row.more else { return nil }
    return office(more) ?? lowest(rolesOnResource(more).map(\.second)).map { .resourceRole($0) }
      ?? directRole(more).map { .directRole($0) }
  }

  private func directRole(_ more: UserRow.More) -> RoleKey? {
    guard holdsDirectly(more) else { return nil }
    return lowest(more.directRoles.filter { tables.vocabulary.carries($0, action.permission) })
  }

  private func lowest(_ roles: [UInt32]) -> RoleKey? { roles.map { tables.names.role($0) }.min() }

  private func office(_ more: UserRow.More) -> Explanation.Rule? {
    administeredWorkgroup(more).flatMap { tables.workgroups.fact($0) }.map { .administrator(NamedWorkgroup($0)) }
  }

  /// The effective level with the source that brings it; of several the first by stored form (D23).
  private var levelRule: Explanation.Rule? {
    let levels = tables.vocabulary[type.levels]
    guard let level = effectiveLevel, subject.row.level == Number.none, let resource else { return nil }
    var sources = grants(on: node).filter { $0.level == levels[level] }.map { tables.names.sources.text($0.source) }
    visitPolicies(of: type, resource) { linked, place in
      if place == level { sources += policies(from: linked, levels[level]).map { GrantSource.policy($0).description } }
    }
    return sources.min().flatMap { GrantSource($0) }.map { .grant(level: tables.names.levels.text(levels[level]), $0) }
  }

  /// The policies that give a level here through a linked resource.
  private func policies(from linked: UInt32, _ level: UInt32) -> [PolicyID] {
    let policies = tables.vocabulary.definitions.policies.values.filter { policy in
      policy.fact.target == tables.names.type(type.number)
        && policy.fact.linked == tables.names.type(tables.resources[linked].tag)
        && (policy.only.isEmpty || policy.only.contains(linked)) && policy.fact.level == tables.names.levels.text(level)
    }
    return policies.map(\.fact.id)
  }
}
