import Authorization
import Model
import RandomTenants

/// The formula of the specification, word by word over plain lists of facts: slow, obvious, and sharing nothing with the
/// engine but the vocabulary of facts and questions.
struct ReferenceEvaluator {
  /// What a check answers, with every name spelled out.
  enum Answer: Hashable {
    case allowed
    case conditional
    case unknown(String)
    case denied(String, role: RoleKey? = nil, workgroup: WorkgroupID? = nil, permission: String? = nil)
  }

  /// What one conjunct says.
  enum Verdict: Hashable {
    case passed, notApplicable, failed
    /// Only the lines that the question left out can tell (A12).
    case waits
  }

  private(set) var tenant: TenantFact?
  private(set) var units: [UnitFact] = []
  private(set) var users: [UserFact] = []
  /// By name, then by id.
  private(set) var workgroups: [WorkgroupFact] = []
  private(set) var memberships: [MembershipFact] = []
  /// By key.
  private(set) var roles: [RoleFact] = []
  private(set) var states: [RoleStateFact] = []
  private(set) var applications: [ApplicationFact] = []
  private(set) var types: [ResourceTypeFact] = []
  private(set) var resources: [ResourceFact] = []
  private(set) var links: [ResourceLinkFact] = []
  private(set) var items: [ScopeItemFact] = []
  private(set) var entityPermissions: [EntityPermissionFact] = []
  private(set) var userRoles: [UserRoleFact] = []
  private(set) var resourceRoles: [ResourceRoleFact] = []
  private(set) var grants: [GrantFact] = []
  private(set) var policies: [PolicyFact] = []
  private(set) var projects: [WorkgroupProjectFact] = []
  private(set) var administrators: [WorkgroupAdministratorFact] = []

  init(_ facts: [Fact]) {
    for fact in FactList(facts).facts { add(fact) }
    roles.sort { $0.key < $1.key }
    workgroups.sort { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  private mutating func add(_ fact: Fact) {
    switch fact {
    case .tenant(let fact): tenant = fact
    case .unit(let fact): units.append(fact)
    case .user(let fact): users.append(fact)
    case .workgroup(let fact): workgroups.append(fact)
    case .membership(let fact): memberships.append(fact)
    case .role(let fact): roles.append(fact)
    case .roleState(let fact): states.append(fact)
    case .application(let fact): applications.append(fact)
    case .resourceType(let fact): types.append(fact)
    case .resource(let fact): resources.append(fact)
    case .resourceLink(let fact): links.append(fact)
    case .scopeItem(let fact): items.append(fact)
    case .entityPermission(let fact): entityPermissions.append(fact)
    case .userRole(let fact): userRoles.append(fact)
    case .resourceRole(let fact): resourceRoles.append(fact)
    case .grant(let fact): grants.append(fact)
    case .policy(let fact): policies.append(fact)
    case .project(let fact): projects.append(fact)
    case .administrator(let fact): administrators.append(fact)
    case .company, .profile, .connection, .mapping, .credential, .link, .licenseProfile, .licenseSeat: break
    case .scimUser, .scimProfile, .externalGroup, .externalMember, .nestedGroup, .binding, .signal: break
    }
  }

  /// allowed = active AND no deny AND in scope AND in view AND permission AND level AND entity AND delegation AND lock.
  func check(_ question: Question) -> Answer {
    switch matter(of: question) {
    case .failure(let what): return .unknown(what.name)
    case .success(let matter):
      let verdicts = verdicts(on: matter)
      if let failed = verdicts.first(where: { $0.verdict == .failed }) { return denial(failed.conjunct, matter) }
      return verdicts.contains { $0.verdict == .waits } ? .conditional : .allowed
    }
  }

  /// What each conjunct says, in the formula's order; nil where the facts do not know what the question names.
  func verdicts(on question: Question) -> [(conjunct: String, verdict: Verdict)]? {
    guard case .success(let matter) = matter(of: question) else { return nil }
    return verdicts(on: matter)
  }

  private func verdicts(on matter: Matter) -> [(conjunct: String, verdict: Verdict)] {
    [
      ("active", matter.subject.status == .active ? .passed : .failed),
      ("deny", deny(matter)),
      ("scope", scope(matter)),
      ("view", view(matter)),
      ("permission", permission(matter)),
      ("level", level(matter)),
      ("entity", entity(matter)),
      ("delegation", delegation(matter)),
      ("lock", lock(matter)),
    ]
  }

  /// A failure with the names that a check spells out: the denied role and its workgroup, the permission that is missing
  /// or, of an entity, denied.
  private func denial(_ conjunct: String, _ matter: Matter) -> Answer {
    if conjunct == "deny", let permission = matter.action.permission,
      let rule = roleState(.denied, for: permission, of: matter.subject)
    {
      return .denied("deny", role: rule.role, workgroup: rule.workgroup)
    }
    return switch conjunct {
    case "deny":
      .denied("deny", permission: EntityPermission.allCases.first { isDeniedEntity($0, matter) }?.rawValue)
    case "permission": .denied("permission", permission: matter.action.permission)
    default: .denied(conjunct)
    }
  }

  private func isDeniedEntity(_ permission: EntityPermission, _ matter: Matter) -> Bool {
    neededEntityPermissions(matter).contains(permission) && entityWords(on: permission, matter).contains(.denied)
  }

  private func lock(_ matter: Matter) -> Verdict {
    guard matter.type.isLockable, matter.action.isChanging else { return .notApplicable }
    guard let locker = matter.resource?.lockedBy, locker != matter.subject.id else { return .passed }
    return .failed
  }
}

extension ReferenceEvaluator {
  /// A question in which every name has been looked up.
  struct Matter {
    var subject: Someone
    var type: ResourceTypeFact
    var action: ActionFact
    /// What the question is about; its id may be empty.
    var key: ResourceKey
    /// Nil: it is not registered, or described inline.
    var resource: ResourceFact?
    /// The registered ones, or else those of the question.
    var attributes: [String: [String]]
    var lines: [[String: [String]]]
    var view: UnitID?
  }

  struct UnknownName: Error {
    var name: String
  }

  func matter(of question: Question) -> Result<Matter, UnknownName> {
    if case .preview(let preview) = question.subject, let name = unknownName(in: preview) {
      return .failure(.init(name: name))
    }
    guard let subject = someone(question.subject) else { return .failure(.init(name: "subject")) }
    let asked = question.resource
    let candidates = types.filter {
      $0.name == asked.type && (asked.application.isEmpty || $0.application == asked.application)
    }
    guard let type = candidates.first else { return .failure(.init(name: "type")) }
    guard candidates.count == 1 else { return .failure(.init(name: "ambiguousType")) }
    guard let action = type.actions.first(where: { $0.name == question.action }) else {
      return .failure(.init(name: "action"))
    }
    let key = ResourceKey(application: type.application, type: type.name, id: asked.id)
    let resource = resources.first { $0.key == key }
    return .success(
      Matter(
        subject: subject, type: type, action: action, key: key, resource: resource,
        attributes: resource?.attributes ?? asked.attributes, lines: asked.lines ?? [], view: question.view))
  }
}
