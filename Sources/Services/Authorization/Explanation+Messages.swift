internal import Authorization
internal import Model
internal import MusterProtocol

extension AuthorizationV1.ExplainResponse {
  /// - Parameters:
  ///   - explanation: Of a decided question: not `unknown`.
  ///   - snapshot: The one that explains.
  init(_ explanation: Explanation, of snapshot: Snapshot) {
    let answer = AuthorizationV1.BatchCheckAnswer(explanation.decision, of: snapshot)
    // The first failure decides; without one, what gives the permission does.
    let decisive = explanation.steps.first { $0.verdict.denial != nil }?.conjunct ?? .permission
    self.init(
      decision: answer.decision, steps: explanation.steps.map(AuthorizationV1.ExplainStep.init),
      rules: explanation.steps.compactMap { step in
        step.rule.map { AuthorizationV1.ExplainRule($0, of: step.conjunct, wins: step.conjunct == decisive) }
      },
      token: snapshot.token.description, flip: explanation.flip.map { AuthorizationV1.Flip($0) }, reason: answer.reason)
  }
}

extension AuthorizationV1.ExplainStep {
  fileprivate init(_ step: Explanation.Step) {
    self.init(
      conjunct: .init(step.conjunct), verdict: .init(step.verdict), reason: step.reason.map(AuthorizationV1.Reason.init)
    )
  }
}

extension AuthorizationV1.Verdict {
  fileprivate init(_ verdict: Authorization.Verdict) {
    switch verdict {
    case .passed: self = .passed
    case .notApplicable: self = .notApplicable
    case .failed: self = .failed
    // Neither: the decision says what it waits for.
    case .conditional: self = .unspecified
    }
  }
}

extension AuthorizationV1.ExplainRule {
  fileprivate init(_ rule: Explanation.Rule, of conjunct: Authorization.Conjunct, wins: Bool) {
    self.init(wins: wins, conjunct: .init(conjunct))
    switch rule {
    case .roleState(let membership, let role, let state):
      self.kind = "role_state"
      self.set(membership)
      self.role = role?.description ?? ""
      self.state = state.rawValue
    case .directRole(let role):
      self.kind = "user_role"
      self.role = role.description
    case .unitRole(let role, let unit):
      self.kind = "unit_role"
      self.role = role.description
      self.unit = unit.rawValue
    case .resourceRole(let role):
      self.kind = conjunct == .delegation ? "team" : "resource_role"
      self.role = role.description
    case .administrator(let workgroup):
      self.kind = "delegation"
      self.workgroup = workgroup.id.rawValue
      self.workgroupName = workgroup.name
    case .unrestricted(let membership):
      self.kind = "unrestricted"
      self.set(membership)
    case .item(let membership, let item):
      self.kind = "scope_item"
      self.set(membership)
      self.restrictions = item.restrictions.map { AuthorizationV1.Restriction($0) }
    default: self.setPlace(rule)
    }
  }

  /// The rules about where a resource is, who was given it, and who locked it.
  private mutating func setPlace(_ rule: Explanation.Rule) {
    switch rule {
    case .placed(let unit):
      self.kind = "placement"
      self.unit = unit.rawValue
    case .tenantWide, .matrix: self.kind = "placement"
    case .grant(let level, let source):
      if case .policy = source { self.kind = "policy" } else { self.kind = "grant" }
      self.level = level
      self.sources = [source.description]
    case .entityPermission(let fact, let membership):
      self.kind = "entity_permission"
      if let membership { self.set(membership) }
      if case .user(let user) = fact.key.principal { self.user = user.rawValue }
      self.resource = [fact.key.type.name, fact.key.node].compactMap(\.self).joined(separator: "/")
      self.permission = fact.key.permission.rawValue
      self.state = fact.state.rawValue
    case .locked(let user):
      self.kind = "lock"
      self.user = user.rawValue
    default: break
    }
  }

  private mutating func set(_ membership: Explanation.Membership) {
    self.workgroup = membership.workgroup.id.rawValue
    self.workgroupName = membership.workgroup.name
    // Nobody lists the members of a workgroup of all users: the system says so.
    let sources = membership.sources.isEmpty && membership.holdsAllUsers ? [Source.system] : membership.sources
    self.sources = sources.map(\.description)
  }
}

extension AuthorizationV1.Restriction {
  init(_ restriction: Model.Restriction) {
    self.init(
      dimension: restriction.dimension, values: restriction.values ?? [], any: restriction.values == nil)
  }
}
