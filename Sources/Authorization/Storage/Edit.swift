internal import Model

/// Tables that are being changed: rows by copy at their first touch, what is small by value.
struct Edit {
  private var tables: Tables
  private var users: KeyedEdit<UserRecord>
  private var resources: KeyedEdit<ResourceRecord>
  private var values: KeyedEdit<Void>
  private var definitions: Definitions
  private var isVocabularyStale = false

  init(_ tables: Tables) {
    self.tables = tables
    users = KeyedEdit(tables.users, empty: UserRecord()) { UserRow(words: $0.rest).record }
    resources = KeyedEdit(tables.resources, empty: ResourceRecord()) { ResourceRow(words: $0.rest).record }
    values = KeyedEdit(tables.values, empty: ()) { _ in }
    definitions = tables.vocabulary.definitions
  }

  mutating func apply(_ effect: Effect) {
    switch effect {
    case .put(let fact): put(fact)
    case .end(let key): end(key)
    }
  }

  mutating func put(_ fact: Fact) {
    switch fact {
    case .tenant(let fact): define { $0.tenant = fact }
    case .role(let role): define { $0.roles[role.key] = role }
    case .resourceType(let type): define { $0.types[type.key] = type }
    case .application(let application): define { $0.applications[application.name] = application }
    case .policy(let policy):
      let only = policy.only.map { number(of: $0) }
      define { $0.policies[policy.id] = Definitions.Policy(fact: policy, only: only) }
    case .unit(let unit): tables.units.put(unit, &tables.names)
    case .workgroup(let workgroup): edit(workgroup.id) { $0.fact = workgroup }
    case .roleState(let fact): edit(fact.workgroup) { $0.states[fact.role] = fact.state }
    case .scopeItem(let fact): putItem(fact)
    case .user(let fact): putUser(fact)
    case .membership(let fact): edit(fact.user) { $0.memberships.put($1.membership(fact)) }
    case .grant(let fact):
      let resource = number(of: fact.resource)
      edit(fact.user) { $0.grants.put($1.grant(fact, on: resource)) }
    case .userRole(let fact): putUserRole(fact)
    case .resourceRole(let fact):
      let resource = number(of: fact.resource)
      edit(fact.user) { $0.resourceRoles.put(Pair(first: resource, second: $1.intern(fact.role))) }
    case .administrator(let fact):
      edit(fact.user) { $0.administered.put($1.workgroups.intern(fact.workgroup.rawValue)) }
    case .resource(let fact): putResource(fact)
    case .resourceLink(let fact):
      let (from, to) = (number(of: fact.from), number(of: fact.to))
      resources[from].links.put(to)
      resources[to].backLinks.put(from)
    case .project(let fact):
      let workgroup = tables.names.workgroups.intern(fact.workgroup.rawValue)
      resources[number(of: fact.resource)].projects.put(workgroup)
    case .entityPermission(let fact): setEntityPermission(fact.key, fact.state)
    case .company, .profile, .connection, .mapping, .credential, .link, .licenseProfile, .licenseSeat: break
    case .scimUser, .scimProfile, .externalGroup, .externalMember, .nestedGroup, .binding, .signal: break
    }
  }

  mutating func end(_ key: FactKey) {
    switch key {
    case .tenant: define { $0.tenant = nil }
    case .role(let role): define { $0.roles[role] = nil }
    case .resourceType(let application, let name):
      define { $0.types[TypeKey(application: application, name: name)] = nil }
    case .application(let name): define { $0.applications[name] = nil }
    case .policy(let id): define { $0.policies[id] = nil }
    case .unit(let unit): tables.units.end(tables.names.units.intern(unit.rawValue))
    case .workgroup(let workgroup): edit(workgroup) { $0.fact = nil }
    case .roleState(let workgroup, let role): edit(workgroup) { $0.states[role] = nil }
    case .scopeItem(let workgroup, let item): edit(workgroup) { $0.items[item] = nil }
    case .user(let user):
      edit(user) { record, _ in
        (record.status, record.company, record.unit) = (nil, Number.none, Number.none)
      }
    case .membership(let fact): edit(fact.user) { $0.memberships.end($1.membership(fact).order) }
    case .grant(let resource, let user, let source):
      let fact = GrantFact(resource: resource, user: user, source: source, level: "")
      let resource = number(of: resource)
      edit(user) { $0.grants.end($1.grant(fact, on: resource).order) }
    case .userRole(let user, let role, let held):
      edit(user) { record, names in record.end(names.intern(role), held) }
    case .resourceRole(let fact):
      let resource = number(of: fact.resource)
      edit(fact.user) { $0.resourceRoles.end(Pair(first: resource, second: $1.intern(fact.role)).order) }
    case .administrator(let fact):
      edit(fact.user) { $0.administered.end($1.workgroups.intern(fact.workgroup.rawValue).order) }
    case .resource(let key): endResource(number(of: key))
    case .resourceLink(let fact):
      let (from, to) = (number(of: fact.from), number(of: fact.to))
      resources[from].links.end(to.order)
      resources[to].backLinks.end(from.order)
    case .project(let fact):
      let workgroup = tables.names.workgroups.intern(fact.workgroup.rawValue)
      resources[number(of: fact.resource)].projects.end(workgroup.order)
    case .entityPermission(let key): setEntityPermission(key, nil)
    case .company, .profile, .connection, .mapping, .credential, .link, .licenseProfile, .licenseSeat: break
    case .scimUser, .scimProfile, .externalGroup, .externalMember, .nestedGroup, .binding, .signal: break
    }
  }

  /// The tables after all of it.
  consuming func finish() -> Tables {
    var tables = tables
    tables.values = values.finish { _, _ in }
    tables.units.compile(&tables.names)
    if isVocabularyStale { tables.vocabulary = Vocabulary(definitions, &tables.names) }
    tables.workgroups.compile(tables.vocabulary, tables.names, all: isVocabularyStale)
    countUsers(&tables)
    countResources(&tables)
    tables.users = users.finish(write: UserRow.write)
    tables.resources = resources.finish(write: ResourceRow.write)
    return tables
  }
}

extension Edit {
  private mutating func define(_ change: (inout Definitions) -> Void) {
    change(&definitions)
    isVocabularyStale = true
  }

  private mutating func edit(_ workgroup: WorkgroupID, _ change: (inout WorkgroupTable.Entry) -> Void) {
    let number = tables.names.workgroups.intern(workgroup.rawValue)
    tables.workgroups.edit(number, change)
  }

  private mutating func edit(_ user: UserID, _ change: (inout UserRecord, inout Names) -> Void) {
    let number = users.number(of: user.rawValue)
    change(&users[number], &tables.names)
  }

  private mutating func number(of key: ResourceKey) -> UInt32 {
    resources.number(of: key.id, tag: tables.names.intern(key.typeKey))
  }

  private mutating func putUser(_ fact: UserFact) {
    edit(fact.id) { record, names in
      record.status = fact.status
      record.company = names.companies.intern(fact.company.rawValue)
      record.unit = names.units.intern(fact.unit.rawValue)
    }
  }

  private mutating func putUserRole(_ fact: UserRoleFact) {
    let named = fact.named.map { number(of: $0) }
    edit(fact.user) { record, names in
      let role = names.intern(fact.role)
      record.end(role, fact.held)
      switch fact.held {
      case .directly: record.directRoles.put(role)
      case .atUnit:
        record.unitRoles.put(role)
        for resource in named { record.named.put(Pair(first: role, second: resource)) }
      }
    }
  }

  private mutating func putItem(_ fact: ScopeItemFact) {
    let item = ScopeItem(
      fact, dimension: { tables.names.dimensions.intern($0) }, value: { values.number(of: $0) })
    edit(fact.workgroup) { $0.items[fact.item] = item }
  }

  private mutating func putResource(_ fact: ResourceFact) {
    let number = number(of: fact.key)
    endResource(number)
    let parent = fact.parent.map { self.number(of: $0) } ?? Number.none
    let locker = fact.lockedBy.map { users.number(of: $0.rawValue) } ?? Number.none
    var attributes: [Pair] = []
    for (name, list) in fact.attributes {
      let dimension = tables.names.dimensions.intern(name)
      for value in list { attributes.append(Pair(first: dimension, second: values.number(of: value))) }
    }
    attributes.sortOut()
    resources[number].isRegistered = true
    resources[number].company = tables.names.companies.intern(fact.company.rawValue)
    resources[number].unit = fact.unit.map { tables.names.units.intern($0.rawValue) } ?? Number.none
    resources[number].parent = parent
    resources[number].locker = locker
    resources[number].attributes = attributes
    for unit in fact.sharedWith { resources[number].shared.put(tables.names.units.intern(unit.rawValue)) }
    if parent != Number.none { resources[parent].children.put(number) }
  }

  /// Takes from a record what its own fact says; what others say of it stays.
  private mutating func endResource(_ number: UInt32) {
    let old = resources[number]
    guard old.isRegistered else { return }
    if old.parent != Number.none { resources[old.parent].children.end(number.order) }
    var record = ResourceRecord()
    record.links = old.links
    record.backLinks = old.backLinks
    record.projects = old.projects
    record.children = resources[number].children
    record.permissions = old.permissions
    resources[number] = record
  }

  private mutating func setEntityPermission(_ key: EntityPermissionKey, _ state: RoleState?) {
    // All resources of the type have their permissions at the one without an id.
    let node = resources.number(of: key.node ?? "", tag: tables.names.intern(key.type))
    let principal =
      switch key.principal {
      case .user(let user): EntityEntry.principal(user: users.number(of: user.rawValue))
      case .workgroup(let id): EntityEntry.principal(workgroup: tables.names.workgroups.intern(id.rawValue))
      }
    var entry =
      resources[node].permissions.first { $0.principal == principal } ?? EntityEntry(principal: principal, states: 0)
    entry.set(key.permission, state)
    if entry.states == 0 {
      resources[node].permissions.end(entry.order)
    } else {
      resources[node].permissions.put(entry)
    }
  }

  private func countUsers(_ tables: inout Tables) {
    for (number, record) in users.touched {
      let before = users.before(number) ?? UserRecord()
      tables.counts.add(before, -1)
      tables.counts.add(record)
      let key = users.key(number)
      if record.status != nil, before.status == nil {
        tables.userOrder.insert(number) { users.key($0).isBefore(key) }
      } else if record.status == nil, before.status != nil {
        tables.userOrder.remove { users.key($0).isBefore(key) }
      }
    }
  }

  private func countResources(_ tables: inout Tables) {
    for (number, record) in resources.touched {
      let wasRegistered = resources.before(number)?.isRegistered ?? false
      guard record.isRegistered != wasRegistered else { continue }
      let key = resources.key(number)
      tables.counts.resources += record.isRegistered ? 1 : -1
      if record.isRegistered {
        tables.resourceOrder[resources.tag(number), default: OrderedNumbers()].insert(number) {
          resources.key($0).isBefore(key)
        }
      } else {
        tables.resourceOrder[resources.tag(number)]?.remove { resources.key($0).isBefore(key) }
      }
    }
  }
}

extension Names {
  fileprivate mutating func membership(_ fact: MembershipFact) -> Membership {
    Membership(
      workgroup: workgroups.intern(fact.workgroup.rawValue), source: sources.intern(fact.source.description))
  }

  fileprivate mutating func grant(_ fact: GrantFact, on resource: UInt32) -> Grant {
    Grant(
      resource: resource, source: sources.intern(fact.source.description), level: levels.intern(fact.level))
  }
}

extension UserRecord {
  fileprivate mutating func end(_ role: UInt32, _ held: RoleHolding) {
    switch held {
    case .directly: directRoles.end(role.order)
    case .atUnit:
      unitRoles.end(role.order)
      named.removeAll { $0.first == role }
    }
  }
}
