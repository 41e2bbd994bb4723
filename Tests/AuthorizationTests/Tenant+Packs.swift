import Authorization
import Model

/// What the packs beyond `base` bring, as far as a test needs it.
extension Tenant {
  static let top = UnitID(rawValue: "tenant")

  /// Scopes with the workgroup `All`, which holds whoever is put there (A17).
  mutating func enableScopes() {
    add(
      .tenant(
        TenantFact(
          id: TenantID(rawValue: "acme"), displayName: "Acme", presets: [], company: CompanyID(rawValue: "home"),
          unit: Self.top, scopes: ScopeSettings(defaultWorkgroup: Self.id("All"), fallbackWorkgroup: Self.id("All")))))
    add(
      .workgroup(
        WorkgroupFact(
          id: Self.id("All"), kind: .scope, name: "All", builtin: .all, isUnrestricted: true, version: 1)))
  }

  /// A scope workgroup; each item by dimension its values, nil for unrestricted.
  mutating func addScope(_ name: String, items: [KeyValuePairs<String, [String]?>] = []) {
    add(.workgroup(WorkgroupFact(id: Self.id(name), kind: .scope, name: name, version: 1)))
    for (number, item) in zip(1..., items) {
      add(
        .scopeItem(
          ScopeItemFact(
            workgroup: Self.id(name), item: "\(number)",
            restrictions: item.map { Restriction(dimension: $0.key, values: $0.value) })))
    }
  }

  /// The levels owner, participant and viewer, and the type `campaign`.
  mutating func addLevels() {
    add(
      .application(
        ApplicationFact(
          name: "App",
          levels: [
            AccessLevel(name: "owner", rank: 4, allows: ["view", "finances", "delete"]),
            AccessLevel(name: "participant", rank: 2, allows: ["view"]),
            AccessLevel(name: "viewer", rank: 1, allows: ["view", "finances"]),
          ])))
    for name in ["campaign", "program"] {
      addType(
        name, ActionFact(name: "view", permission: nil), ActionFact(name: "finances", permission: nil),
        ActionFact(name: "delete", permission: nil)
      ) { $0.hasLevels = true }
    }
  }

  mutating func addGrant(_ user: String, _ type: String, _ id: String, _ level: String, _ source: GrantSource = .direct)
  {
    add(.grant(GrantFact(resource: Self.key(type, id), user: UserID(rawValue: user), source: source, level: level)))
  }

  /// A tree type `node`, a flat one `flat`, and `paper`, which lies in the tree; each with an action for each permission.
  mutating func addEntities() {
    for (name, entity) in [("node", "tree"), ("flat", "flat"), ("paper", "node")] {
      add(
        .resourceType(
          ResourceTypeFact(
            application: "App", name: name,
            actions: ["read", "update", "delete", "assign"].map { ActionFact(name: $0, permission: nil, entity: $0) },
            entity: entity)))
    }
  }

  mutating func addResource(_ type: String, _ id: String, change: (inout ResourceFact) -> Void = { _ in }) {
    var resource = ResourceFact(
      key: Self.key(type, id), company: CompanyID(rawValue: "home"), updatedAt: Timestamp(microseconds: 0))
    change(&resource)
    add(.resource(resource))
  }

  mutating func setEntity(
    _ state: RoleState, _ permission: EntityPermission, _ principal: EntityPrincipal, type: String = "node",
    node: String?
  ) {
    let key = EntityPermissionKey(
      principal: principal, type: TypeKey(application: "App", name: type), node: node, permission: permission)
    add(.entityPermission(EntityPermissionFact(key: key, state: state)))
  }

  /// The groups `loans` and `cards`, the team `sec` of `loans`; the tenant's top unit.
  mutating func addUnits() {
    add(
      .tenant(
        TenantFact(
          id: TenantID(rawValue: "acme"), displayName: "Acme", presets: [], company: CompanyID(rawValue: "home"),
          unit: Self.top)))
    for (id, level, parent) in [
      ("tenant", UnitLevel.tenant, nil), ("loans", .group, "tenant"), ("cards", .group, "tenant"),
      ("sec", .team, "loans"), ("ops", .team, "cards"),
    ] {
      add(
        .unit(
          UnitFact(
            id: UnitID(rawValue: id), name: id, level: level, parent: parent.map { UnitID(rawValue: $0) })))
    }
  }

  mutating func addUser(_ id: String, at unit: String) {
    add(
      .user(
        UserFact(
          id: UserID(rawValue: id), company: CompanyID(rawValue: "home"), unit: UnitID(rawValue: unit), account: .local,
          status: .active)))
  }

  static func key(_ type: String, _ id: String) -> ResourceKey { ResourceKey(application: "App", type: type, id: id) }
}

extension Snapshot {
  /// May a user do something on a resource of the application `App`?
  func ask(
    _ user: String, _ action: String, _ type: String, _ id: String = "", _ attributes: [String: [String]] = [:],
    lines: [[String: [String]]]? = nil, view: String? = nil
  ) -> Decision {
    check(Self.question(user, action, type, id, attributes, lines: lines, view: view))
  }

  static func question(
    _ user: String, _ action: String, _ type: String, _ id: String = "", _ attributes: [String: [String]] = [:],
    lines: [[String: [String]]]? = nil, view: String? = nil
  ) -> Question {
    Question(
      subject: .user(UserID(rawValue: user)), action: action,
      resource: ResourceReference(type: type, id: id, attributes: attributes, lines: lines),
      view: view.map { UnitID(rawValue: $0) })
  }

  /// The conjunct that failed, if one did.
  func conjunct(_ decision: Decision) -> Conjunct? { reason(decision)?.conjunct }
}
