import Authorization
import Model

/// A tenant of one application for tests of single conjuncts, written down fact by fact.
///
/// `ann` is active, works for `home` and is attached to the tenant's top unit `top`.
struct World {
  static let application = "App"

  var facts: [Fact] = []

  init() {
    unit("top", .tenant, nil)
    setTenant(scopes: false)
    user("ann")
  }

  var snapshot: Snapshot { Snapshot(facts) }

  mutating func setTenant(scopes: Bool) {
    let settings = ScopeSettings(
      defaultWorkgroup: WorkgroupID(rawValue: "all"), fallbackWorkgroup: WorkgroupID(rawValue: "unassigned"))
    facts.append(
      .tenant(
        TenantFact(
          id: TenantID(rawValue: "acme"), displayName: "", presets: [], company: CompanyID(rawValue: "home"),
          unit: UnitID(rawValue: "top"), scopes: scopes ? settings : nil)))
  }

  mutating func unit(_ id: String, _ level: UnitLevel, _ parent: String?) {
    facts.append(
      .unit(UnitFact(id: UnitID(rawValue: id), name: id, level: level, parent: parent.map(UnitID.init(rawValue:)))))
  }

  mutating func user(_ id: String, unit: String = "top", company: String = "home") {
    facts.append(
      .user(
        UserFact(
          id: UserID(rawValue: id), company: CompanyID(rawValue: company), unit: UnitID(rawValue: unit),
          account: .local, status: .active)))
  }

  mutating func workgroup(_ id: String, _ kind: WorkgroupKind, members: [String] = [], isUnrestricted: Bool = false) {
    let workgroup = WorkgroupID(rawValue: id)
    facts.append(
      .workgroup(WorkgroupFact(id: workgroup, kind: kind, name: id, isUnrestricted: isUnrestricted, version: 1)))
    for user in members {
      facts.append(
        .membership(MembershipFact(workgroup: workgroup, user: UserID(rawValue: user), source: .manual)))
    }
  }

  mutating func item(_ workgroup: String, _ number: Int, _ restrictions: (String, [String]?)...) {
    facts.append(
      .scopeItem(
        ScopeItemFact(
          workgroup: WorkgroupID(rawValue: workgroup), item: "\(number)",
          restrictions: restrictions.map { Restriction(dimension: $0.0, values: $0.1) })))
  }

  mutating func role(
    _ name: String, _ permissions: [String], _ use: RoleUse = .granted, terms: UnitRoleTerms? = nil
  ) {
    facts.append(.role(RoleFact(key: Self.role(name), permissions: permissions, use: use, terms: terms)))
  }

  mutating func hold(_ user: String, _ role: String, _ held: RoleHolding, named: [ResourceKey] = []) {
    facts.append(
      .userRole(UserRoleFact(user: UserID(rawValue: user), role: Self.role(role), held: held, named: named)))
  }

  mutating func type(_ name: String, _ actions: [ActionFact], _ change: (inout ResourceTypeFact) -> Void = { _ in }) {
    var type = ResourceTypeFact(application: Self.application, name: name, actions: actions)
    change(&type)
    facts.append(.resourceType(type))
  }

  mutating func resource(
    _ key: ResourceKey, _ attributes: [String: [String]] = [:], _ change: (inout ResourceFact) -> Void = { _ in }
  ) {
    var resource = ResourceFact(
      key: key, company: CompanyID(rawValue: "home"), attributes: attributes, updatedAt: Timestamp(microseconds: 0))
    change(&resource)
    facts.append(.resource(resource))
  }

  mutating func grant(_ user: String, _ resource: ResourceKey, _ level: String, _ source: GrantSource = .direct) {
    facts.append(.grant(GrantFact(resource: resource, user: UserID(rawValue: user), source: source, level: level)))
  }

  static func role(_ name: String) -> RoleKey { RoleKey(application: application, name: name) }

  static func key(_ type: String, _ id: String) -> ResourceKey {
    ResourceKey(application: application, type: type, id: id)
  }

  /// What a check says: `allowed`, `lines_required` or the code of the reason.
  func ask(
    _ subject: Subject, _ action: String, _ type: String, id: String = "", view: String? = nil,
    _ attributes: [String: [String]] = [:], lines: [[String: [String]]]? = nil
  ) -> String {
    let resource = ResourceReference(
      application: Self.application, type: type, id: id, attributes: attributes, lines: lines)
    let snapshot = snapshot
    let question = Authorization.Question(
      subject: subject, action: action, resource: resource, view: view.map(UnitID.init(rawValue:)))
    return snapshot.word(snapshot.check(question))
  }

  /// The same of `ann`.
  func ask(_ action: String, _ type: String, id: String = "", view: String? = nil) -> String {
    ask(.user("ann"), action, type, id: id, view: view)
  }

  /// The same of the action `view`.
  func ask(
    _ type: String, id: String = "", _ attributes: [String: [String]] = [:], lines: [[String: [String]]]? = nil
  ) -> String {
    ask(.user("ann"), "view", type, id: id, attributes, lines: lines)
  }

  func ask(_ subject: Subject, _ type: String, _ attributes: [String: [String]] = [:]) -> String {
    ask(subject, "view", type, attributes)
  }
}

extension Snapshot {
  func word(_ decision: Decision) -> String {
    switch decision {
    case .allowed: "allowed"
    case .conditional(.linesRequired): "lines_required"
    case .denied(let denial): reason(for: denial).code
    case .unknown(let what): "unknown \(what)"
    }
  }
}

extension Subject {
  static func user(_ id: String) -> Subject { .user(UserID(rawValue: id)) }
}
