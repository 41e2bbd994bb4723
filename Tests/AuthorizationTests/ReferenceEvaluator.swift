import Model

/// The formula of the specification, word by word over a plain list of facts: slow, obvious, and sharing nothing with
/// the engine but the vocabulary of facts.
struct ReferenceEvaluator {
  /// What a check answers, with every name spelled out.
  enum Answer: Hashable {
    case allowed
    case unknown(String)
    case denied(
      String, code: String, role: RoleKey? = nil, workgroup: WorkgroupID? = nil, permission: String? = nil)
  }

  /// A workgroup's word on a role; no role: it grants all permissions.
  struct Rule: Hashable {
    var workgroup: WorkgroupID
    var role: RoleKey?
    var sources: Set<String>
  }

  private var users: [UserFact] = []
  /// By name, then by id.
  private var workgroups: [WorkgroupFact] = []
  private var memberships: [MembershipFact] = []
  /// By key.
  private var roles: [RoleFact] = []
  private var states: [RoleStateFact] = []
  private var types: [ResourceTypeFact] = []

  init(_ facts: [Fact]) {
    for fact in FactList(facts).facts {
      switch fact {
      case .user(let user): users.append(user)
      case .workgroup(let workgroup): workgroups.append(workgroup)
      case .membership(let membership): memberships.append(membership)
      case .role(let role): roles.append(role)
      case .roleState(let state): states.append(state)
      case .resourceType(let type): types.append(type)
      default: break
      }
    }
    roles.sort { $0.key < $1.key }
    workgroups.sort { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  func check(_ question: Question) -> Answer {
    guard let user = users.first(where: { $0.id == question.subject }), user.status != .deleted else {
      return .unknown("subject")
    }
    let candidates = types.filter {
      $0.name == question.type && (question.application.isEmpty || $0.application == question.application)
    }
    guard let type = candidates.first else { return .unknown("type") }
    guard candidates.count == 1 else { return .unknown("ambiguousType") }
    guard let action = type.actions.first(where: { $0.name == question.action }) else { return .unknown("action") }

    if user.status != .active { return .denied("active", code: user.status.rawValue) }
    if let permission = action.permission, let rule = denial(of: permission, to: user) {
      return .denied("deny", code: "role_denied", role: rule.role, workgroup: rule.workgroup)
    }
    // in scope: no tenant has enabled scopes.
    if type.placement != nil { return .denied("view", code: "out_of_view") }
    if let permission = action.permission, grant(of: permission, to: user) == nil {
      return .denied("permission", code: "permission_missing", permission: permission)
    }
    if type.hasLevels { return .denied("level", code: "level_insufficient") }
    if type.entity != nil && action.entity != nil { return .denied("entity", code: "entity_not_allowed") }
    if type.isDelegated { return .denied("delegation", code: "not_delegated") }
    // lock: nothing is locked.
    return .allowed
  }

  /// Whether active, deny and permission hold, as an answer of the same kind.
  func holds(_ permission: String, _ id: UserID) -> Answer {
    guard let user = users.first(where: { $0.id == id }), user.status != .deleted else { return .unknown("subject") }
    if user.status != .active { return .denied("active", code: user.status.rawValue) }
    if let rule = denial(of: permission, to: user) {
      return .denied("deny", code: "role_denied", role: rule.role, workgroup: rule.workgroup)
    }
    if grant(of: permission, to: user) != nil { return .allowed }
    let isKnown =
      roles.contains { $0.permissions.contains(permission) }
      || types.contains { $0.actions.contains { $0.permission == permission } }
    return .denied("permission", code: "permission_missing", permission: isKnown ? permission : nil)
  }

  /// The lowest denied role that carries the permission, through the lowest workgroup by name.
  func denial(of permission: String, to user: UserFact) -> Rule? {
    let own = workgroups(of: user.id)
    for role in roles where role.permissions.contains(permission) {
      for workgroup in own where state(of: role.key, in: workgroup) == .denied {
        return Rule(workgroup: workgroup.id, role: role.key, sources: sources(of: user.id, in: workgroup))
      }
    }
    return nil
  }

  /// What gives the permission: a grant of all permissions, or else the lowest allowed role.
  func grant(of permission: String, to user: UserFact) -> Rule? {
    let own = workgroups(of: user.id)
    for workgroup in own where workgroup.grantsAllPermissions {
      return Rule(workgroup: workgroup.id, role: nil, sources: sources(of: user.id, in: workgroup))
    }
    for role in roles where role.permissions.contains(permission) {
      for workgroup in own where state(of: role.key, in: workgroup) == .allowed {
        return Rule(workgroup: workgroup.id, role: role.key, sources: sources(of: user.id, in: workgroup))
      }
    }
    return nil
  }

  /// The winning rule of the conjunct `deny` or `permission` for a question that names what exists.
  func rule(_ conjunct: String, _ question: Question) -> Rule? {
    guard let user = users.first(where: { $0.id == question.subject }),
      let type = types.first(where: {
        $0.name == question.type && (question.application.isEmpty || $0.application == question.application)
      }),
      let permission = type.actions.first(where: { $0.name == question.action })?.permission
    else { return nil }
    return conjunct == "deny" ? denial(of: permission, to: user) : grant(of: permission, to: user)
  }

  func effectiveHolders(of role: RoleKey) -> Set<UserID> {
    guard roles.contains(where: { $0.key == role }) else { return [] }
    let holders = users.filter { user in
      let own = workgroups(of: user.id)
      return user.status == .active
        && own.contains { $0.grantsAllPermissions || state(of: role, in: $0) == .allowed }
        && !own.contains { state(of: role, in: $0) == .denied }
    }
    return Set(holders.map(\.id))
  }

  /// The numbers of users, of pairs of user and workgroup, and of workgroups.
  var counts: [Int] {
    let pairs = Set(memberships.map { [$0.user.rawValue, $0.workgroup.rawValue] })
    return [users.count { $0.status != .deleted }, pairs.count, workgroups.count]
  }

  private func workgroups(of user: UserID) -> [WorkgroupFact] {
    workgroups.filter { workgroup in
      workgroup.holdsAllUsers || memberships.contains { $0.user == user && $0.workgroup == workgroup.id }
    }
  }

  private func state(of role: RoleKey, in workgroup: WorkgroupFact) -> RoleState? {
    states.first { $0.role == role && $0.workgroup == workgroup.id }?.state
  }

  private func sources(of user: UserID, in workgroup: WorkgroupFact) -> Set<String> {
    Set(memberships.filter { $0.user == user && $0.workgroup == workgroup.id }.map(\.source.description))
  }
}

/// What a check asks.
struct Question: Hashable {
  var subject: UserID
  var action: String
  var application: String
  var type: String
}

/// The facts that hold: a list in which a later fact replaces an earlier one under the same key.
struct FactList {
  private(set) var facts: [Fact] = []

  init(_ facts: [Fact]) {
    for fact in facts { apply(.put(fact)) }
  }

  mutating func apply(_ effect: Effect) {
    facts.removeAll { $0.key == effect.key }
    if case .put(let fact) = effect { facts.append(fact) }
  }
}
