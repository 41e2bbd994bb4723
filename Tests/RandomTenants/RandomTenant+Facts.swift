internal import Model

/// Single facts at random.
extension RandomTenant {
  mutating func fact() -> Fact {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<6: userFact(random.pick(pools.users))
    case 6..<8: workgroupFact(random.pick(pools.workgroups))
    case 8..<26: membershipFact()
    case 26..<28: roleFact()
    case 28..<44: roleStateFact()
    case 44..<45: typeFact()
    case 45..<46: .unit(random.pick(pools.units))
    case 46..<48: tenantFact()
    case 48..<54: itemFact()
    case 54..<62: resourceFact(random.pick(pools.types), random.pick(pools.ids))
    default: accessFact()
    }
  }

  /// One of a kind that some pack of the tenant reads, wherever it has one.
  private mutating func accessFact() -> Fact {
    let names = pools.packs.map(\.application.name)
    switch random.pick(names) {
    case "Write": return random.oneIn(3) ? officeFact() : random.oneIn(3) ? userRoleFact() : resourceRoleFact()
    case "Plan": return entityPermissionFact()
    case "Partner": return !random.oneIn(3) ? grantFact() : random.oneIn(4) ? policyFact() : linkFact()
    case "Message": return userRoleFact()
    default: return random.oneIn(4) ? userRoleFact() : itemFact()
    }
  }

  mutating func userFact(_ id: UserID) -> Fact {
    .user(
      UserFact(
        id: id, company: random.oneIn(5) ? pools.companies[1] : pools.companies[0],
        unit: random.oneIn(3) ? pools.units[0].id : random.pick(pools.units).id,
        account: .local, status: random.oneIn(10) ? random.pick(UserStatus.allCases) : .active))
  }

  mutating func workgroupFact(_ workgroup: WorkgroupFact) -> Fact {
    var workgroup = workgroup
    if random.oneIn(4) { workgroup.name = random.pick(["A", "b", "É"]) }
    if workgroup.kind == .role && random.oneIn(8) { workgroup.holdsAllUsers.toggle() }
    return .workgroup(workgroup)
  }

  private mutating func membershipFact() -> Fact {
    .membership(
      MembershipFact(
        workgroup: random.pick(pools.workgroups).id, user: random.pick(pools.users), source: random.pick(pools.sources))
    )
  }

  private mutating func roleFact() -> Fact {
    if !pools.fillers.isEmpty && !random.oneIn(3) {
      return .role(RoleFact(key: random.pick(pools.fillers), permissions: [random.pick(permissions)]))
    }
    var role = random.pick(pools.roles)
    role.permissions = random.oneIn(8) ? ["*"] : permissions.filter { _ in random.oneIn(3) }
    return .role(role)
  }

  private var permissions: [String] { pools.roles.flatMap(\.permissions).filter { $0 != "*" } }

  private mutating func roleStateFact() -> Fact {
    let role = pools.fillers.isEmpty || random.oneIn(3) ? random.pick(pools.roles).key : random.pick(pools.fillers)
    return .roleState(
      RoleStateFact(
        workgroup: random.pick(pools.workgroups).id, role: role, state: random.oneIn(15) ? .denied : .allowed))
  }

  private mutating func typeFact() -> Fact {
    var type = changed(random.pick(pools.types))
    if random.oneIn(8) { type.application = random.pick(Pack.all).application.name }
    return .resourceType(type)
  }

  /// A type with other guards than its pack's.
  mutating func changed(_ type: ResourceTypeFact) -> ResourceTypeFact {
    var type = type
    switch Int.random(in: 0..<10, using: &random) {
    case 0: type.scopeDimensions = pools.dimensions.filter { _ in random.oneIn(2) }
    case 1: type.isContainer.toggle()
    case 2: type.isLine.toggle()
    case 3: type.placement = random.pick([.matrix, .tenantWide, nil])
    case 4: type.hasLevels.toggle()
    case 5: type.isDelegated.toggle()
    case 6: type.isLockable.toggle()
    case 7: type.entity = random.pick(["tree", "flat", "hierarchy", nil])
    case 8: type.actions.remove(at: Int.random(in: 0..<type.actions.count, using: &random))
    default:
      let action = Int.random(in: 0..<type.actions.count, using: &random)
      type.actions[action].permission = random.oneIn(2) ? nil : random.pick(permissions)
      type.actions[action].entity = random.oneIn(2) ? nil : random.pick(["read", "update", "assign"])
      type.actions[action].isChanging.toggle()
    }
    return type
  }

  mutating func tenantFact() -> Fact {
    let scope = pools.workgroups(of: .scope)[0].id
    return .tenant(
      TenantFact(
        id: TenantID(rawValue: "acme"), displayName: "Acme", presets: [], company: pools.companies[0],
        unit: pools.units[0].id,
        scopes: random.oneIn(4) ? nil : ScopeSettings(defaultWorkgroup: scope, fallbackWorkgroup: scope)))
  }

  private mutating func itemFact() -> Fact {
    let restrictions = (0..<(random.oneIn(30) ? 0 : Int.random(in: 1...3, using: &random))).map { _ in
      Restriction(
        dimension: random.oneIn(30) ? "unheard_of" : random.pick(pools.dimensions),
        values: random.oneIn(6) ? nil : pools.values.filter { _ in !random.oneIn(3) })
    }
    return .scopeItem(
      ScopeItemFact(
        workgroup: random.pick(pools.workgroups(of: .scope)).id, item: "\(Int.random(in: 1...3, using: &random))",
        restrictions: restrictions))
  }

  mutating func resourceFact(_ type: ResourceTypeFact, _ id: String) -> Fact {
    .resource(
      ResourceFact(
        key: ResourceKey(application: type.application, type: type.name, id: id),
        company: random.oneIn(6) ? pools.companies[1] : pools.companies[0],
        unit: type.placement == nil || random.oneIn(12) ? nil : random.pick(pools.units).id,
        attributes: attributes(of: type), parent: parent(of: type, id),
        lockedBy: type.isLockable && random.oneIn(2) ? random.pick(pools.users) : nil,
        sharedWith: random.oneIn(3) ? [random.pick(pools.units).id, random.pick(pools.units).id] : [],
        updatedAt: Timestamp(microseconds: 0)))
  }

  mutating func attributes(of type: ResourceTypeFact) -> [String: [String]] {
    var attributes: [String: [String]] = [:]
    for dimension in pools.dimensions {
      let isOwn = type.scopeDimensions.contains(dimension)
      guard isOwn ? !random.oneIn(type.isContainer ? 2 : 8) : random.oneIn(12) else { continue }
      attributes[dimension] =
        random.oneIn(3) ? pools.values.filter { _ in random.oneIn(2) } : [random.pick(pools.values)]
    }
    return attributes
  }

  /// A node above another has the lower id, so that none lies above itself.
  private mutating func parent(of type: ResourceTypeFact, _ id: String) -> ResourceKey? {
    let parents: [ResourceTypeFact]
    var ids = pools.ids
    if type.entity == "tree" {
      parents = [type]
      ids = ids.filter { $0 < id }
    } else if let entity = type.entity {
      parents = pools.types.filter { $0.application == type.application && $0.name == entity }
    } else {
      parents = type.isLine ? pools.types.filter { $0.isContainer && $0.name != type.name } : []
    }
    guard !random.oneIn(6), let parent = parents.randomElement(using: &random), !ids.isEmpty else { return nil }
    return ResourceKey(application: parent.application, type: parent.name, id: random.pick(ids))
  }

  private mutating func resource(where isWanted: (ResourceTypeFact) -> Bool) -> ResourceKey {
    let types = pools.types.filter(isWanted)
    let type = types.isEmpty ? random.pick(pools.types) : random.pick(types)
    return ResourceKey(application: type.application, type: type.name, id: random.pick(pools.ids))
  }

  private mutating func role(of use: RoleUse) -> RoleKey {
    let roles = pools.roles.filter { $0.use == use }
    return roles.isEmpty || random.oneIn(10) ? random.pick(pools.roles).key : random.pick(roles).key
  }

  private mutating func userRoleFact() -> Fact {
    let held: RoleHolding = pools.roles.contains { $0.use == .unit } && !random.oneIn(6) ? .atUnit : .directly
    return .userRole(
      UserRoleFact(
        user: random.pick(pools.users), role: role(of: held == .atUnit ? .unit : .granted), held: held,
        named: random.oneIn(2) ? [resource { _ in true }, resource { $0.placement != nil }] : []))
  }

  private mutating func resourceRoleFact() -> Fact {
    .resourceRole(
      ResourceRoleFact(
        resource: resource { $0.isDelegated }, user: random.pick(pools.users), role: role(of: .resource)))
  }

  private mutating func officeFact() -> Fact {
    let workgroup = random.pick(random.oneIn(8) ? pools.workgroups : pools.workgroups(of: .delegated)).id
    return random.oneIn(2)
      ? .project(WorkgroupProjectFact(workgroup: workgroup, resource: resource { $0.isDelegated }))
      : .administrator(WorkgroupAdministratorFact(workgroup: workgroup, user: random.pick(pools.users)))
  }

  private mutating func grantFact() -> Fact {
    .grant(
      GrantFact(
        resource: resource { $0.hasLevels }, user: random.pick(pools.users), source: random.pick(pools.grantSources),
        level: level()))
  }

  private mutating func level() -> String {
    random.oneIn(20) ? "unheard-of" : random.pick(["owner", "collaborator", "participant", "viewer"])
  }

  private mutating func policyFact() -> Fact {
    let target = resource { $0.hasLevels }.typeKey
    let linked = resource { $0.hasLevels }
    return .policy(
      PolicyFact(
        id: PolicyID(rawValue: "p\(Int.random(in: 0...2, using: &random))"), name: "P", target: target,
        linked: linked.typeKey, only: random.oneIn(3) ? [linked] : [], level: level()))
  }

  private mutating func linkFact() -> Fact {
    .resourceLink(ResourceLinkFact(from: resource { $0.hasLevels }, to: resource { $0.hasLevels }))
  }

  private mutating func entityPermissionFact() -> Fact {
    let node = resource { $0.entity == "tree" || $0.entity == "flat" }
    let principal: EntityPrincipal =
      random.oneIn(2) ? .user(random.pick(pools.users)) : .workgroup(random.pick(pools.workgroups).id)
    return .entityPermission(
      EntityPermissionFact(
        key: EntityPermissionKey(
          principal: principal, type: node.typeKey, node: random.oneIn(4) ? nil : node.id,
          permission: random.pick(EntityPermission.allCases)),
        state: random.oneIn(8) ? .denied : .allowed))
  }
}
